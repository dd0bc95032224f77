"""Who does the reading: this process alone, or as many as the machine has cores."""

from __future__ import annotations

import multiprocessing
import os
import signal
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

A = TypeVar("A")
B = TypeVar("B")

# Enough work in hand that no worker waits, and no more, so that memory does not grow with the archive.
_IN_HAND = 2


class Crew(Protocol):
    """Does one task on many things; results come as they are done, in no order."""

    spreads: bool

    def each(self, task: Callable[[A], B], things: Iterable[A]) -> Iterator[B]:
        """Yield the results of *task* on every thing."""


class Alone:
    """Does one thing after the other in this process."""

    spreads = False

    def each(self, task: Callable[[A], B], things: Iterable[A]) -> Iterator[B]:
        """Yield the results of *task* on every thing."""
        return map(task, things)


class Processes:
    """Does things in processes of their own; what runs is finished when the reading is stopped, the rest is left."""

    spreads = False

    def __init__(self, number: int) -> None:
        self._number = number

    def each(self, task: Callable[[A], B], things: Iterable[A]) -> Iterator[B]:
        """Yield the results of *task* on every thing; ``ValueError`` if a process dies."""
        context = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(self._number, mp_context=context, initializer=_ignore_interrupt)
        try:
            pending: set[Future[B]] = set()
            for thing in things:
                pending.add(pool.submit(task, thing))
                if len(pending) >= _IN_HAND * self._number:
                    done, pending = wait(pending, return_when=FIRST_COMPLETED)
                    yield from (future.result() for future in done)
            for future in pending:
                yield future.result()
        except BrokenProcessPool as err:
            raise ValueError(
                "a reading process died, for want of memory perhaps; run again to go on from there"
            ) from err
        finally:
            pool.shutdown(cancel_futures=True)


def cores() -> int:
    """Return how many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _ignore_interrupt() -> None:
    """Leave Ctrl-C to the process that was asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
