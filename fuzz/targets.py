"""What is fuzzed: each target takes a text and asserts what must hold of any text at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract import edtf
from extract.actors.corefer import corefer
from extract.actors.recognise import recognise
from extract.contacts.article import read
from extract.invariants import sifted
from extract.model import Document, Span
from extract.sources import dateline, textfile
from extract.text.sentences import sentences
from extract.timex.interval import expressions
from extract.timex.tag import tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from extract.model import Mention, Sentence, TimeExpression, Timex

_NO_DAY = "is not an EDTF date"


class BrokenPromiseError(AssertionError):
    """A reader kept no promise; the message says which."""


def _hold(kept: object, promise: str) -> None:
    if not kept:
        raise BrokenPromiseError(promise)


def _in_order(
    found: Iterable[Timex | Mention | TimeExpression | Sentence], text: str, *, apart: bool
) -> None:
    done = 0
    for one in found:
        _hold(0 <= one.span.start < one.span.end <= len(text), "spans lie in the text")
        _hold(not apart or one.span.start >= done, "spans do not overlap")
        done = max(done, one.span.end) if apart else one.span.start


def tagger(text: str, lang: str) -> None:
    """Find time expressions in the text, in order and apart, and what they are joined to in the text too."""
    found = tag(text, lang)
    _in_order(found, text, apart=True)
    _hold(all(one.value for one in found), "every TIMEX3 has a value")
    for one in expressions(text, lang, found):
        _hold(0 <= one.span.start < one.span.end <= len(text), "expressions lie in the text")


def actors(text: str, lang: str) -> None:
    """Find actor mentions in the text, in order and apart, each resolved to one actor."""
    document = article(text, lang)
    parts = sentences(document)
    _in_order(parts, text, apart=True)
    found = recognise(document, parts)
    _in_order(found, text, apart=True)
    _hold(len(corefer(document, found)) == len(found), "every mention has its actor")


def contacts(text: str, lang: str) -> None:
    """Read rows that quote the text, bear valid dates, name known states, and have ids of their own."""
    # Half of a surrogate pair gets no further than the reader of files, which refuses it by name.
    document = article(textfile.whole(text), lang, "2015-05-20")
    found = read(document)
    _, _, refused = sifted(document, found.mentions, found.claims)
    _hold(not refused, " ".join(one.reason for one in refused))


def date_lines(text: str, lang: str) -> None:
    """Find what an article says of itself in it, and its body too."""
    found = dateline.statements(text, lang)
    body = dateline.body(text, found)
    _hold(0 <= body.start <= body.end <= len(text), "the body lies in the text")
    for one in found:
        _hold(0 <= one.span.start <= one.span.end <= len(text), "a statement lies in the text")
        _hold(one.days is None or edtf.parse(str(one.days)) == one.days, "its date is EDTF")
    textfile.document(text, id="a.txt", lang=lang)


def edtf_dates(text: str, lang: str) -> None:  # noqa: ARG001  (every target is called alike)
    """Read a text as an EDTF date that reads back as written and ends after it starts, or see it refused by name."""
    try:
        value = edtf.parse(text)
    except ValueError as err:
        _hold(_NO_DAY in str(err), "a refusal is a sentence")
        return
    _hold(str(value).isascii(), "an EDTF date is ASCII")
    _hold(edtf.parse(str(value)) == value, "an EDTF date reads back as written")
    first, last = value.earliest, value.latest
    _hold(first is None or last is None or first <= last, "an EDTF date starts before it ends")


def article(text: str, lang: str, published: str = "") -> Document:
    """Return a text as an article of that language."""
    return Document(
        id="a.txt",
        text=text,
        lang=lang,
        digest="",
        title="",
        outlet="",
        url="",
        published=edtf.parse(published) if published else None,
        published_from=None,
        body=Span(0, len(text)),
    )


TARGETS: dict[str, Callable[[str, str], None]] = {
    "tagger": tagger,
    "actors": actors,
    "contacts": contacts,
    "date_lines": date_lines,
    "edtf": edtf_dates,
}
