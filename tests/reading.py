"""Short texts read as articles: rows and claims in few words, for tables."""

from __future__ import annotations

from functools import partial

from extract.contacts.article import read
from tests.rows import document

# Two statesmen, invented: the tables are about constructions, not about people.
DE = ("Norwegens Ministerpräsident Lars Holm", "Japans Premierminister Ken Sato")
EN = ("Norwegian Prime Minister Lars Holm", "Japanese Prime Minister Ken Sato")
SEEN = ("countries", "date", "mode", "level", "status", "place")


def reading(text, published="", lang="de"):
    """Read *text*, in which {H} and {S} are the two statesmen, as an article of that day."""
    one, other = {"de": DE, "en": EN}[lang]
    text = text.replace("{H}", one).replace("{S}", other)
    return read(document("a", published, text, lang=lang))


def rows(text, published="", lang="de", fields=("date", "mode", "status")):
    """Return a line for each mention with the *fields* asked for; lists are joined by a hyphen."""
    return [
        " ".join(filter(None, (_word(getattr(mention, field)) for field in fields)))
        for mention in reading(text, published, lang).mentions
    ]


def on(published, lang="de"):
    """Return how a text of that day is told: a line for each mention with what a reader sees of it."""
    return partial(rows, published=published, lang=lang, fields=SEEN)


def _word(value):
    if isinstance(value, tuple):
        return "-".join(getattr(part, "name", part) for part in value)
    return "" if value is None else str(value)
