"""What a row's confidence is made of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract import confidence as subject
from extract.lexicon import confidence as lexicon
from extract.merge.fuse import fuse
from extract.model import Mode, Reason, Span, Status
from tests.rows import mention

BOTH = "RUS Igor Sokolow, USA Mary Grant"
DATED = Reason("date", "de.weekday", Span(0, 5))
NOUN = Reason("countries", "de.noun_in_context", None)
VERB = Reason("countries", "de.verb_pair", None)


def told(*reasons, date="2003-05-08", **fields):
    return replace(mention("a", date, BOTH, **fields), reasons=reasons)


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (told(VERB), set()),
        (told(VERB, DATED), {"own_date_words"}),
        (told(NOUN), {"borrowed_sides"}),
        (told(VERB, date="2003-05"), set()),
        (told(VERB, status=Status.PLANNED), set()),
        (told(VERB, mode=Mode.TALKS), {"mode_untold"}),
    ],
)
def test_a_report_shows_its_signs(report, expected):
    assert set(subject.signs(report)) == expected


def test_every_sign_is_worth_something_and_every_worth_is_a_sign():
    assert set(subject.SIGNS) == set(lexicon.points())
    assert 0 not in lexicon.points().values()


def test_a_contact_is_as_trustworthy_as_its_best_report():
    good, poor = told(VERB, DATED), replace(told(NOUN, mode=Mode.TALKS), id="m-2", article="b")
    both = fuse([good, poor])
    assert subject.confidence(both) == subject.confidence(fuse([good]))
    assert subject.confidence(fuse([good])) > subject.confidence(fuse([poor]))


def test_a_row_that_no_rule_read_has_no_confidence():
    assert subject.confidence(fuse([told()])) is None


@pytest.mark.parametrize(
    ("rows", "right", "share"), [(0, 0, 0.5), (8, 8, 0.9), (8, 0, 0.1), (98, 49, 0.5)]
)
def test_a_share_is_never_certain(rows, right, share):
    assert lexicon.Band("any", 0, rows, right).share == share


SIGN = '[[sign]]\nname = "mode_untold"\npoints = -1\n'
BANDS = '[[band]]\nname = "{}"\nleast = {}\nrows = 10\nright = {}\n'


@pytest.mark.parametrize(
    ("bands", "sentence"),
    [
        ([("high", 1, 2), ("low", -1, 8)], "the bands must fall"),
        ([("high", 0, 8), ("low", 0, 2)], "the bands must fall"),
        ([("high", 1, 8), ("low", 0, 2)], "'low' does not reach down to every row"),
    ],
)
def test_bands_that_make_no_sense_are_refused(tmp_path, monkeypatch, bands, sentence):
    file = tmp_path / "confidence.toml"
    file.write_text(SIGN + "".join(BANDS.format(*band) for band in bands), "utf-8")
    monkeypatch.setattr(lexicon, "_FILE", file)
    lexicon.points.cache_clear()
    lexicon.bands.cache_clear()
    try:
        with pytest.raises(ValueError, match=f"confidence.toml: .*{sentence}"):
            lexicon.bands()
    finally:
        lexicon.points.cache_clear()
        lexicon.bands.cache_clear()
