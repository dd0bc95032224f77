from itertools import pairwise

import pytest

from extract import gap_report, store
from extract.edtf import parse
from extract.model import Attestation, ClaimKind, Corpus, Gap, GapClaim, Level, Mode, Span
from extract.store import Store
from tests.rows import document


def gap(start, end, **fields):
    days = (parse(end).earliest - parse(start).earliest).days
    return Gap(
        countries=("JPN", "NOR"),
        level=fields.get("level"),
        after=fields.get("after"),
        before=fields.get("before"),
        start=start,
        end=end,
        days_min=days,
        days_max=days + fields.get("unsure", 0),
        open=fields.get("open", False),
        attested=tuple(Attestation(start, end, (name,)) for name in fields.get("claims", ())),
        contradicted_by=fields.get("contradicted_by", ()),
        undated=fields.get("undated", 0),
    )


def claim(name, mode):
    return GapClaim(
        id=name,
        article="a.txt",
        countries=("JPN", "NOR"),
        level=None,
        mode_scope=mode,
        since=None,
        until=None,
        kind=ClaimKind.NONE_SINCE,
        quote=f"no {name}",
        span=Span(0, 1),
        rules=("en.none_since",),
    )


CLAIMS = (claim("visit", Mode.MEETING), claim("call", Mode.PHONE), claim("word", None))


def told(folder, *gaps, months=0, times=0.0, articles=()):
    store.write(folder / "store", Corpus(articles, (), CLAIMS, gaps, ()))
    found = gap_report.told(Store(folder / "store"), dyad=None, months=months, multiple=times)
    return [gap.sentence for gap in found]


WORDS = [
    (
        gap("2011-01-10", "2011-01-11"),
        "JPN–NOR: 1 day without any reported contact (10 January 2011 to 11 January 2011), inferred: 0 articles of 0 from this time.",
    ),
    (
        gap("2011-01-10", "2011-01-30", unsure=3),
        "JPN–NOR: at least 20 days without any reported contact (10 January 2011 to 30 January 2011), inferred: 0 articles of 0 from this time.",
    ),
    (
        gap("2011-01-10", "2011-02-24", level=Level.OFFICIALS),
        "JPN–NOR: 1 month without a contact of officials (10 January 2011 to 24 February 2011), inferred: 0 articles of 0 from this time.",
    ),
    (
        gap("2011-01-10", "2011-02-25", level=Level.LEADERS),
        "JPN–NOR: 2 months without a contact of leaders (10 January 2011 to 25 February 2011), inferred: 0 articles of 0 from this time.",
    ),
    (
        gap("2011-01-10", "2011-02-25", level=Level.LEADERS, unsure=1),
        "JPN–NOR: at least 1 month without a contact of leaders (10 January 2011 to 25 February 2011), inferred: 0 articles of 0 from this time.",
    ),
    (
        gap("2011-01-10", "2012-01-10", open=True),
        "JPN–NOR: at least 12 months without any reported contact (since 10 January 2011, not ended by 10 January 2012), inferred: 0 articles of 0 from this time.",
    ),
    (
        gap("2011-01-10", "2012-01-10", level=Level.LEADERS, claims=("visit",)),
        "JPN–NOR: 12 months without a meeting of leaders (10 January 2011 to 10 January 2012), attested by a.txt »no visit«.",
    ),
    (
        gap("2011-01-10", "2012-01-10", level=Level.LEADERS, claims=("visit", "call", "visit")),
        "JPN–NOR: 12 months without a contact of leaders (10 January 2011 to 10 January 2012), attested by a.txt »no visit« and a.txt »no call«.",
    ),
    (
        gap("2011-01-10", "2012-01-10", claims=("word",), contradicted_by=("c-1", "c-2")),
        "JPN–NOR: 12 months without any reported contact (10 January 2011 to 10 January 2012), attested by a.txt »no word«, contradicted by c-1, c-2.",
    ),
    (
        gap("2011-01-10", "2012-01-10", level=Level.LEADERS, unsure=9, undated=1),
        "JPN–NOR: 12 months without a dated contact of leaders (10 January 2011 to 10 January 2012), 1 contact held without a date may lie in it, inferred: 0 articles of 0 from this time.",
    ),
    (
        gap("2011-01-10", "2012-01-10", open=True, undated=2),
        "JPN–NOR: 12 months without any dated contact (since 10 January 2011, not ended by 10 January 2012), 2 contacts held without a date may lie in it, inferred: 0 articles of 0 from this time.",
    ),
    (
        gap("2011-01-10", "2012-01-10", claims=("word",), undated=1),
        "JPN–NOR: 12 months without any reported contact (10 January 2011 to 10 January 2012), 1 contact held without a date may lie in it, attested by a.txt »no word«.",
    ),
]


@pytest.mark.parametrize(("row", "sentence"), WORDS)
def test_a_gap_is_told_no_longer_than_it_surely_is(tmp_path, row, sentence):
    assert told(tmp_path, row) == [sentence]


def test_gaps_are_told_longest_first_and_only_from_a_length_on(tmp_path):
    short, middle, long = (gap("2011-01-10", f"201{n}-02-10") for n in (1, 2, 3))
    assert [line[9:18] for line in told(tmp_path, short, long, middle, months=13)] == [
        "25 months",
        "13 months",
    ]


def between(*bounds, level=None):
    """Return the silences between contacts held on such days."""
    return [gap(a, b, after="c-1", before="c-2", level=level) for a, b in pairwise(bounds)]


# Days apart: 31, 28, 31, 275. The median is 31.
USUAL = ("2011-01-01", "2011-02-01", "2011-03-01", "2011-04-01", "2012-01-01")


@pytest.mark.parametrize(("times", "count"), [(1.0, 3), (1.1, 1), (8.8, 1), (8.9, 0)])
def test_a_silence_is_long_from_a_multiple_of_the_usual_interval_on(tmp_path, times, count):
    assert len(told(tmp_path, *between(*USUAL), months=12, times=times)) == count


def test_a_multiple_is_told_in_words(tmp_path):
    (line,) = told(tmp_path, *between(*USUAL), months=12, times=3.0)
    assert "(1 April 2011 to 1 January 2012), 8.9 times the usual 31 days, inferred" in line


def test_months_count_where_too_few_intervals_tell_what_is_usual(tmp_path):
    rows = between("2011-01-01", "2011-02-01", "2012-03-01", level=Level.LEADERS)
    assert [line[9:18] for line in told(tmp_path, *rows, months=12, times=3.0)] == ["13 months"]


def test_a_silence_without_a_sentence_is_told_beside_the_articles_of_its_time(tmp_path):
    published = ["2011-02-01", "2011-02", "2011", "2012-05-01"]
    articles = tuple(document(f"{n}.txt", day) for n, day in enumerate(published))
    (line,) = told(tmp_path, gap("2011-01-10", "2012-01-10"), articles=articles)
    assert line.endswith("inferred: 2 articles of 4 from this time.")
