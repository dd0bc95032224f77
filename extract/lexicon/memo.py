"""What is known of word forms, kept as they are met: a text says the same words again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

K = TypeVar("K", bound=str | bytes)
T = TypeVar("T")

# Word forms of one table; a large archive has millions, most of them once.
_MOST = 65536


class Memo(dict[K, T]):
    """A function of words as a table that fills itself: asked in bulk, it costs no call for a word that it holds."""

    def __init__(self, of: Callable[[K], T]) -> None:
        super().__init__()
        self._of = of

    def __missing__(self, word: K) -> T:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self._of(word)
        return found
