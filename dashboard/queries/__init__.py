"""Questions to the store: the only reader of ``extract.store``; every answer is a frozen row."""

from dashboard.queries.contacts import contact, rows
from dashboard.queries.scenes import facets, gaps, scene
from dashboard.queries.shelf import Shelf
from dashboard.queries.sources import claims, gap, reports
from dashboard.queries.thresholds import marking

__all__ = [
    "Shelf",
    "claims",
    "contact",
    "facets",
    "gap",
    "gaps",
    "marking",
    "reports",
    "rows",
    "scene",
]
