"""Questions to the store: the only reader of ``extract.store``; every answer is a frozen row."""

from dashboard.queries.contacts import contact, near, review, rows, rows_of
from dashboard.queries.scenes import closer, compared, facets, gaps, levels, scene, with_rows
from dashboard.queries.shelf import Shelf
from dashboard.queries.sources import claims, gap, holding, mention_of, mentions, reports
from dashboard.queries.thresholds import marking

__all__ = [
    "Shelf",
    "claims",
    "closer",
    "compared",
    "contact",
    "facets",
    "gap",
    "gaps",
    "holding",
    "levels",
    "marking",
    "mention_of",
    "mentions",
    "near",
    "reports",
    "review",
    "rows",
    "rows_of",
    "scene",
    "with_rows",
]
