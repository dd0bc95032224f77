"""The store that a page reads, opened anew whenever an extraction has replaced it."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from extract.store import Store

if TYPE_CHECKING:
    from pathlib import Path


class Shelf:
    """Hands out the current generation of one store; ``ValueError`` where the folder is no store."""

    def __init__(self, path: Path | str) -> None:
        self.path = path
        self._lock = Lock()
        self._store = Store(path)

    def store(self) -> Store:
        """Return the store of the generation that the folder names now."""
        with self._lock:
            if not self._store.is_current():
                # The old connection stays open until its last reader lets go of it.
                self._store = Store(self.path)
            return self._store

    def generation(self) -> str:
        """Return the name of the current generation."""
        return self.store().generation
