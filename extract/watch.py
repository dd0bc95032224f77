"""A folder that is looked at again and again: what has arrived is read once it has stopped changing."""

from __future__ import annotations

import os
import time
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

from extract.sources.folder import documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Seen = tuple[tuple[str, int, int], ...]


def watch(
    paths: Sequence[str],
    update: Callable[[], object],
    *,
    every: float,
    rounds: Iterable[object] = repeat(None),
    wait: Callable[[float], object] = time.sleep,
) -> None:
    """Call *update* now and whenever the files at *paths* have changed and then stayed the same for a round.

    Nothing but names, sizes and times is looked at; there is nothing to install, and it works on network drives too.
    """
    done: Seen | None = None
    before: Seen | None = None
    for _ in rounds:
        now = seen(paths)
        if now != done and now == before:
            update()
            done = now
        before = now
        wait(every)


def seen(paths: Sequence[str]) -> Seen:
    """Return name, size and time of change of every file that would be read."""
    found = []
    for source in documents(paths).files:
        try:
            told = Path(source.location).stat()
        except OSError:
            continue
        found.append((os.fspath(source.location), told.st_size, told.st_mtime_ns))
    return tuple(found)
