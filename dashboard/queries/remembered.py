"""Answers that hold as long as the store's generation: the same questions come again with every filter."""

from __future__ import annotations

from functools import update_wrapper
from threading import Lock
from typing import TYPE_CHECKING, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import Concatenate

    from extract.store import Store

_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")


class Answers:
    """The latest answers to questions; the oldest go when there are more than *most*."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[Hashable, object] = {}
        self._lock = Lock()

    def get(self, key: Hashable, ask: Callable[[], _Answer]) -> _Answer:
        """Return the answer known by *key*, or ask for it; two that ask at once both ask."""
        with self._lock:
            if key in self._known:
                self._known[key] = self._known.pop(key)
                return self._known[key]  # type: ignore[return-value]  # what is kept under a key came from its question
        answer = ask()
        with self._lock:
            self._known[key] = answer
            while len(self._known) > self._most:
                del self._known[next(iter(self._known))]
        return answer


def remembered(
    most: int,
) -> Callable[
    [Callable[Concatenate[Store, _Asked], _Answer]], Callable[Concatenate[Store, _Asked], _Answer]
]:
    """Remember what a question to a store was answered, for as long as that store is in use."""

    def decorate(
        ask: Callable[Concatenate[Store, _Asked], _Answer],
    ) -> Callable[Concatenate[Store, _Asked], _Answer]:
        stores: WeakKeyDictionary[Store, Answers] = WeakKeyDictionary()

        def answer(store: Store, /, *asked: _Asked.args, **named: _Asked.kwargs) -> _Answer:
            known = stores.setdefault(store, Answers(most))
            key = (asked, tuple(sorted(named.items())))
            return known.get(key, lambda: ask(store, *asked, **named))

        update_wrapper(answer, ask)
        return answer

    return decorate
