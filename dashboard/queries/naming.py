"""What other languages call the persons and places of a store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dashboard.queries.remembered import remembered

if TYPE_CHECKING:
    from extract.store import Store

# By kind, spelling in the contact row, and country (none for a place); then by language.
Names = Mapping[tuple[str, str, str], Mapping[str, str]]


@remembered(1)
def names(store: Store) -> Names:
    """Return every name that is known to be written otherwise in some language."""
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for row in store.rows("SELECT * FROM names"):
        key = (row["kind"], row["told"], row["country"])
        found.setdefault(key, {})[row["lang"]] = row["name"]
    return found
