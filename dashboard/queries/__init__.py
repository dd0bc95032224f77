"""Questions to the store: the only reader of ``extract.store``; every answer is a frozen row."""

from dashboard.queries.scene import facets, scene
from dashboard.queries.shelf import Shelf
from dashboard.queries.sources import article, claims, contact, gap, reports

__all__ = ["Shelf", "article", "claims", "contact", "facets", "gap", "reports", "scene"]
