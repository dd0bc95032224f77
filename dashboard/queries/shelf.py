"""The store that a page reads, opened anew whenever an extraction has replaced it."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from dashboard.queries.remembered import Answers
from dashboard.queries.scenes import compared, facets
from extract.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from dashboard.rows import Facets, Scene
    from dashboard.view import View

_MOST_SCENES = 12


class Shelf:
    """Hands out the current generation of one store; ``ValueError`` where the folder is no store."""

    def __init__(self, path: Path | str) -> None:
        self.path = path
        self._lock = Lock()
        self._store = Store(path)
        self._facets: tuple[Store, Facets] | None = None
        self._scenes = Answers(_MOST_SCENES)

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

    def scenes(self, view: View) -> tuple[Scene, ...]:
        """Return what *view* shows of its dyads, without the rows of dense ones; picture, table and panel share it."""
        store = self.store()
        asked = replace(view, selected="", desk="", lang="", theme="")
        key = (store.generation, asked)
        return self._scenes.get(key, lambda: compared(store, asked, listed=False))
