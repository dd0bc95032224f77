"""Questions to the store, each answered with frozen rows; pages and pictures know its tables by nothing else.

The modules: ``shelf`` holds the store's current generation; ``scenes`` asks for what a timeline shows, by ``contacts`` (rows),
``tally`` (counts) and ``thresholds`` (which silences are long); ``sources`` asks for the evidence behind a row; ``records`` and
``naming`` make rows of the answers, ``folding`` patterns of the words searched for, and ``remembered`` keeps what was asked.
"""

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
