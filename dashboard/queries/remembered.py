"""Answers that hold as long as the store's generation: the same questions come again with every filter."""

from __future__ import annotations

from functools import update_wrapper
from threading import Lock
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping
    from typing import Concatenate

    from extract.store import Store

_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")


class Answers:
    """The latest answers to questions; the oldest go when there are more than *most*."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[Hashable, object] = {}
        self._asking: dict[Hashable, Lock] = {}
        self._lock = Lock()

    def get(self, key: Hashable, ask: Callable[[], _Answer]) -> _Answer:
        """Return the answer known by *key*, or ask for it; whoever asks the same meanwhile waits for that answer."""
        with self._lock:
            if key in self._known:
                return self._again(key)  # type: ignore[return-value]  # what is kept under a key came from its question
            turn = self._asking.setdefault(key, Lock())
        with turn:
            with self._lock:
                if key in self._known:
                    return self._again(key)  # type: ignore[return-value]
            try:
                answer = ask()
                self._keep(key, answer)
            finally:
                with self._lock:
                    self._asking.pop(key, None)
            return answer

    def _again(self, key: Hashable) -> object:
        """Return a known answer, now the latest."""
        self._known[key] = self._known.pop(key)
        return self._known[key]

    def _keep(self, key: Hashable, answer: object) -> None:
        with self._lock:
            self._known[key] = answer
            while len(self._known) > self._most:
                del self._known[next(iter(self._known))]


class Rows:
    """What was read of single records, by id; the oldest go when there are more than *most*."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[str, Any] = {}
        self._lock = Lock()

    def get(
        self, ids: Iterable[str], read: Callable[[list[str]], Mapping[str, _Answer]]
    ) -> dict[str, _Answer]:
        """Return the records of *ids* that there are; only those not known yet are *read*."""
        wanted = list(dict.fromkeys(ids))
        with self._lock:
            found = {
                identity: self._known[identity] for identity in wanted if identity in self._known
            }
        missing = [identity for identity in wanted if identity not in found]
        if missing:
            fresh = read(missing)
            found |= fresh
            with self._lock:
                self._known |= fresh
                for identity in list(self._known)[: -self._most]:
                    del self._known[identity]
        return found


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
