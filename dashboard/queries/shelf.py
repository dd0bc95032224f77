"""The store that a page reads, opened anew whenever an extraction has replaced it."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from dashboard.queries.scenes import facets
from extract.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from dashboard.rows import Facets


class Shelf:
    """Hands out the current generation of one store; ``ValueError`` where the folder is no store."""

    def __init__(self, path: Path | str) -> None:
        self.path = path
        self._lock = Lock()
        self._store = Store(path)
        self._facets: tuple[Store, Facets] | None = None

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

    def facets(self) -> Facets:
        """Return what the current generation can be filtered by, counted once."""
        store = self.store()
        known = self._facets
        if known is None or known[0] is not store:
            known = self._facets = (store, facets(store))
        return known[1]
