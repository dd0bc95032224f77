"""Rows that break what holds of every row are set aside by name, they alone; sound ones pass untouched."""

from dataclasses import replace
from datetime import date

import pytest

from extract.edtf import Edtf, Precision
from extract.invariants import sifted, sound
from extract.model import Corpus, Span
from tests.rows import claim, contact, document, mention

TEXT = "a.txt  says it."
ARTICLE = document("a.txt", "2015-05-20", TEXT)
BAD_DAY = Edtf("2015-02-30", date(2015, 2, 28), date(2015, 2, 28), Precision.DAY)
BACKWARD = Edtf("2015-05-02", date(2015, 5, 2), date(2015, 5, 1), Precision.INTERVAL)


def sound_mention():
    one = mention("a.txt", "2015-05-20")
    return replace(one, evidence=(replace(one.evidence[0], span=Span(0, 5), quote=TEXT[:5]),))


UNSOUND = [
    ("a quote that is not there", {"quote": "b.txt"}, "'b.txt' does not stand at 0 to 5"),
    ("a quote beyond the text", {"span": Span(0, 99)}, "does not stand at 0 to 99"),
    ("an empty quote", {"span": Span(3, 3), "quote": ""}, "does not stand at 3 to 3"),
    ("another article's quote", {"article": "b.txt"}, "it quotes another article, 'b.txt'"),
    ("no quote", {"evidence": ()}, "it quotes nothing"),
    ("a day that is none", {"date": BAD_DAY}, "'2015-02-30' is not an EDTF date"),
    ("an end before the start", {"date": BACKWARD}, "stands for 2015-05-02 to 2015-05-01"),
    ("an unknown code", {"countries": ("RUS", "XXX")}, "'XXX' is the code of no state or body"),
    ("one side", {"countries": ("RUS",)}, "fewer than two sides (RUS)"),
    ("one side twice", {"countries": ("RUS", "RUS")}, "fewer than two sides"),
    ("sides out of order", {"countries": ("USA", "RUS")}, "out of order (USA, RUS)"),
]


def broken(changes):
    one = sound_mention()
    quoted = {key: changes[key] for key in ("quote", "span", "article") if key in changes}
    rest = {key: value for key, value in changes.items() if key not in quoted}
    if quoted:
        rest["evidence"] = (replace(one.evidence[0], **quoted),)
    return replace(one, id="m-bad", **rest)


@pytest.mark.parametrize(
    ("changes", "words"), [row[1:] for row in UNSOUND], ids=[r[0] for r in UNSOUND]
)
def test_an_unsound_report_is_set_aside_alone_and_named(changes, words):
    good = sound_mention()
    kept, _, refused = sifted(ARTICLE, [good, broken(changes)], ())
    assert kept == (good,)
    (one,) = refused
    assert (one.source, one.fault) == ("a.txt", True)
    assert one.reason.startswith("a.txt yielded an unsound row: m-bad, ")
    assert words in one.reason


def test_of_two_rows_with_one_id_the_first_stays():
    good = sound_mention()
    kept, _, refused = sifted(ARTICLE, [good, good], ())
    assert kept == (good,)
    assert "another row has its id" in refused[0].reason


def test_an_unsound_claim_is_set_aside_alone():
    bad = claim("a.txt", "none_since", "2014", "2015")
    _, claims, refused = sifted(ARTICLE, (), [bad])
    assert claims == ()
    assert bad.id in refused[0].reason


def test_an_unsound_contact_leaves_the_timeline_and_no_silence_counts_on_it():
    first, last = contact("2010-01-01"), contact("2014-01-01")
    bad = replace(contact("2012-01-01"), countries=("RUS", "XXX"))
    whole = Corpus((), (first, bad, last), (), (), ())
    told = sound(whole)
    assert told.contacts == (first, last)
    assert bad.id in told.set_aside[0].reason
    assert {(g.after, g.before) for g in told.gaps if g.level is None} >= {(first.id, last.id)}


def test_a_sound_corpus_is_left_as_it_is():
    whole = Corpus((), (contact("2010-01-01"),), (), (), ())
    assert sound(whole) is whole
