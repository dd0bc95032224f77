"""The reading done by a Dask cluster whose workers see the same files and the same store folder."""

from __future__ import annotations

from itertools import islice
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType

A = TypeVar("A")
B = TypeVar("B")

_IN_HAND = 4
# A task that takes its worker down with it is tried elsewhere, but not for ever.
_RETRIES = 3
_PATIENCE = "30s"


class Cluster:
    """Does things wherever the scheduler sends them; a worker that dies is replaced by another, its task done again."""

    spreads = True

    def __init__(self, address: str) -> None:
        try:
            from distributed import Client  # noqa: PLC0415  (an extra)
        except ImportError as err:
            raise ValueError("--scheduler needs Dask: pip install 'detente[cluster]'") from err
        try:
            self._client = Client(address, set_as_default=False, timeout=_PATIENCE)
        except (OSError, ValueError) as err:
            raise ValueError(f"{address} answers to no Dask client: {err}") from err

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def each(self, task: Callable[[A], B], things: Iterable[A]) -> Iterator[B]:
        """Yield the results of *task* on every thing, a few of them in hand at a time; ``ValueError`` if one fails."""
        from distributed import KilledWorker  # noqa: PLC0415

        left = iter(things)
        done: SimpleQueue[Any] = SimpleQueue()
        # The client forgets a task as soon as nobody holds its future.
        in_hand: dict[Any, Any] = {}
        try:
            while True:
                for thing in islice(left, max(self._wanted() - len(in_hand), 0)):
                    future = self._client.submit(task, thing, pure=False, retries=_RETRIES)
                    in_hand[future.key] = future
                    future.add_done_callback(done.put)
                if not in_hand:
                    return
                finished = done.get()
                del in_hand[finished.key]
                yield finished.result()
        except KilledWorker as err:
            raise ValueError(f"a task killed every worker that it was given to: {err}") from err

    def workers(self) -> int:
        """Return how many workers there are now."""
        return len(self._client.nthreads())

    def _wanted(self) -> int:
        return max(_IN_HAND, _IN_HAND * int(sum(self._client.nthreads().values())))
