"""The stores that the benchmarks measure on are stores that the dashboard opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.rows import write
from dashboard.queries import Shelf

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("number", [1, 500])
def test_a_made_store_opens_and_has_its_contacts(tmp_path: Path, number: int) -> None:
    found = Shelf(write(tmp_path / "store", number)).facets()
    assert [(dyad.sides, dyad.contacts) for dyad in found.dyads] == [(("RUS", "USA"), number)]
    assert found.articles == (number + 2) // 3
