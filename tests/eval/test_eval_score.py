"""The scorer counts what it says it counts."""

from __future__ import annotations

from collections import Counter

import pytest

from extract import edtf
from extract.model import Level, Mode, Span, Status
from tests.eval.gold import Article, Claim, Row
from tests.eval.score import date_right, figures, folded, same_name, same_sides, score
from tests.rows import claim, contact

WHEN = "2019-05-13"
ROW = {
    "date": WHEN,
    "mode": "phone",
    "level": "leaders",
    "status": "held",
    "countries": ("RUS", "USA"),
    "participants": ("Igor Sokolow",),
    "place": "",
    "quote": "they spoke",
}


def row(**fields):
    return Row(**{**ROW, **fields})


def article(*rows, claims=()):
    return Article("a1", "en", "", "they spoke. no contact since 2018.", rows, claims)


def counted(gold, *contacts, claims=()):
    return score(gold, contacts, claims).counts


def found(**fields):
    return contact(WHEN, "RUS Igor Sokolow", article="a1", **fields)


def test_a_contact_that_agrees_in_everything_is_strictly_right():
    counts = counted(article(row()), found())
    assert (counts["gold"], counts["predicted"], counts["found"], counts["strict"]) == (1, 1, 1, 1)


@pytest.mark.parametrize(
    ("field", "contact_fields"),
    [
        ("level", {"level": Level.OFFICIALS}),
        ("status", {"status": Status.PLANNED}),
        ("mode", {"mode": Mode.TALKS}),
    ],
)
def test_one_wrong_field_leaves_the_contact_found_and_not_strict(field, contact_fields):
    counts = counted(article(row()), found(**contact_fields))
    assert (counts["found"], counts["strict"], counts[field]) == (1, 0, 0)


@pytest.mark.parametrize(
    ("why", "contact_"),
    [
        ("another dyad", found(sides=("RUS", "FRA"))),
        ("another mode", found(mode=Mode.MEETING)),
        ("another date", contact("2019-06-13", "RUS Igor Sokolow", article="a1")),
    ],
)
def test_another_occasion_is_missed_and_extra(why, contact_):
    tally = score(article(row()), [contact_], ())
    assert tally.counts["found"] == 0, why
    assert [error.split()[1] for error in tally.errors] == ["MISSED", "EXTRA"]


def test_a_day_two_days_off_is_found_with_the_wrong_date():
    counts = counted(article(row(date="2019-05-15")), found())
    assert (counts["found"], counts["date"]) == (1, 0)


def test_an_accepted_reading_is_right():
    accepting = row(
        date="2019", accept_dates=(WHEN,), level="officials", accept_levels=("leaders",)
    )
    assert counted(article(accepting), found())["strict"] == 1


def test_an_optional_row_counts_neither_for_nor_against():
    optional = article(row(optional=True))
    assert counted(optional)["gold"] == 0
    assert counted(optional, found())["predicted"] == 0


def test_two_reports_of_one_row_are_one_found_and_one_extra():
    counts = counted(article(row()), found(), found())
    assert (counts["found"], counts["predicted"]) == (1, 2)


def test_each_of_two_rows_takes_the_contact_that_is_most_like_it():
    gold = article(row(status="planned"), row())
    assert counted(gold, found(), found(status=Status.PLANNED))["strict"] == 2


def test_a_text_without_rows_is_silent_only_if_nothing_comes_out():
    assert counted(article())["negatives_silent"] == 1
    assert counted(article(), found())["negatives_silent"] == 0


@pytest.mark.parametrize(
    ("predicted", "gold", "right"),
    [
        ("2019-05-13", ["2019-05-13"], True),
        ("2019-05-01/2019-05-31", ["2019-05"], True),
        ("2019-05-13", ["2019-05"], False),
        ("2019-05", ["2019-05-13"], False),
        ("", [""], True),
        ("", ["2019"], False),
        ("2019", [""], False),
        ("2019", ["", "2019"], True),
    ],
)
def test_a_date_is_right_when_it_spans_the_same_days(predicted, gold, right):
    assert date_right(edtf.parse(predicted) if predicted else None, gold) is right


@pytest.mark.parametrize(
    ("predicted", "gold", "same"),
    [
        ("RUS USA", "RUS USA", True),
        ("DEU RUS USA", "RUS USA", True),
        ("DEU FRA RUS USA", "RUS USA", True),
        ("DEU FRA GBR RUS USA", "RUS USA", False),
        ("RUS USA", "DEU FRA RUS USA", True),
        ("DEU RUS", "RUS USA", False),
    ],
)
def test_sides_agree_when_two_and_half_of_all_do(predicted, gold, same):
    assert same_sides(predicted.split(), gold.split()) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Sergej Schoigu", "Schoigu", True),
        ("Waleri Gerassimow", "Waleri Gerasimow", True),
        ("Joe Dunford", "Joseph Dunford", True),
        ("Hu Jintao", "Hu", True),
        ("Ban", "Ban Ki-moon", True),
        ("Tomislav Nikolić", "Nikolic", True),
        ("Mira Sato", "Mira Brandl", False),
    ],
)
def test_names_are_compared_without_accents_and_by_their_last_word(one, other, same):
    assert same_name(one, other) is same


def test_folding_keeps_words_apart():
    assert folded("Rex  Tillerson Kiir") == "rex  tilerson kir"


@pytest.mark.parametrize(
    ("kind", "since", "start", "hit"),
    [
        ("none_since", "2018", 12, True),
        ("none_since", "", 12, True),
        ("first_since", "", 12, False),
        ("first_since", "2018", 12, True),
        ("none_since", "2018", 200, True),
        ("none_since", "2011", 200, False),
    ],
)
def test_a_claim_is_found_by_its_words_or_by_its_date(kind, since, start, hit):
    gold = Claim(
        kind="none_since",
        since="2018",
        level="leaders",
        mode_scope="any",
        countries=("RUS", "USA"),
        quote="no contact since 2018",
    )
    told = claim("a1", kind, since, WHEN)
    object.__setattr__(told, "span", Span(start, start + 5))
    counts = score(article(row(), claims=(gold,)), (), [told]).counts
    assert counts["claims_found"] == int(hit)


def test_figures_leave_out_what_cannot_be_measured():
    shares = figures(Counter(found=3, predicted=4, gold=6, date=3))
    assert shares["detection_precision"] == pytest.approx(0.75)
    assert shares["detection_recall"] == pytest.approx(0.5)
    assert shares["detection_f1"] == pytest.approx(0.6)
    assert shares["date"] == pytest.approx(1.0)
    assert "claims_f1" not in shares
    assert "negatives" not in shares
