"""What must hold of every text and every DCT: spans, weeks, bounds, and work that grows with the text."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import edtf
from extract.lexicon.patterns import any_of
from extract.lexicon.resources import languages
from extract.model import ExpressionKind, Span, Tense, TimeExpression, Timex, TimexType
from extract.timex import tag as tagging
from extract.timex.ground import Ground, ground
from extract.timex.interval import expressions
from extract.timex.resolve import resolve
from extract.timex.tag import tag
from extract.timex.value import days

DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))
TENSES = st.sampled_from(list(Tense))
LANGS = st.sampled_from(languages())
WEEKDAYS = st.integers(1, 7).map(lambda day: f"XXXX-WXX-{day}")
RELATIVE = st.sampled_from(["", "@-1", "@+0", "@+1"])
PIECES = st.sampled_from(
    [
        *(
            "am ",
            "vom ",
            "bis ",
            "und ",
            "3. ",
            "25. ",
            "Mai ",
            "2014 ",
            "Montag ",
            "vergangener ",
            "Woche ",
            "vor ",
        ),
        *(
            "zwei ",
            "Jahren ",
            "heute ",
            "Abend ",
            "um ",
            "20 ",
            "Uhr ",
            ", ",
            "on ",
            "March ",
            "12 ",
            "last ",
            "week ",
        ),
        *(
            "two ",
            "years ",
            "ago ",
            "the ",
            "third ",
            "quarter ",
            "of ",
            "1990s ",
            "p.m. ",
            "İ ",
            "\n\n",
            "1.",
            "ß",
            "€",
        ),
    ]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=60)


@pytest.fixture(autouse=True, scope="module")
def _loaded():
    """Load every language first: no example shall be timed for it."""
    for lang in languages():
        tag("", lang)


def point(value, kind=ExpressionKind.POINT):
    timex = Timex(Span(0, 1), TimexType.DATE, value, "", "de.test")
    return TimeExpression(Span(0, 1), kind, (timex,))


@given(TEXTS, LANGS)
def test_spans_slice_back_in_order_and_never_overlap(text, lang):
    end = 0
    for timex in tag(text, lang):
        assert end <= timex.span.start < timex.span.end <= len(text)
        assert timex.span.of(text).strip() == timex.span.of(text) != ""
        end = timex.span.end


@given(TEXTS, LANGS)
def test_statements_cover_every_timex_once_and_in_order(text, lang):
    timexes = tag(text, lang)
    found = expressions(text, lang, timexes)

    assert tuple(timex for expression in found for timex in expression.timexes) == timexes
    assert all(e.span.covers(timex.span) for e in found for timex in e.timexes)


@given(TEXTS, LANGS, DAYS, TENSES)
def test_every_statement_of_any_text_resolves_without_a_fault(text, lang, dct, tense):
    for expression in expressions(text, lang, tag(text, lang)):
        found = resolve(expression, dct=edtf.day(dct), tense=tense, anchor=None)
        assert found is None or edtf.parse(found.text) == found


@given(WEEKDAYS, RELATIVE, DAYS, TENSES, st.integers(-60, 60))
def test_moving_the_dct_by_weeks_moves_a_weekday_by_as_many(value, relative, dct, tense, weeks):
    step = timedelta(weeks=weeks)
    here = date.fromisoformat(ground(value + relative, Ground(dct, tense)))
    there = date.fromisoformat(ground(value + relative, Ground(dct + step, tense)))

    assert there - here == step


@given(WEEKDAYS, DAYS, TENSES)
def test_a_weekday_is_that_weekday_and_lies_where_the_verb_looks(value, dct, tense):
    found = date.fromisoformat(ground(value, Ground(dct, tense)))

    assert found.isoweekday() == int(value[-1])
    assert abs((found - dct).days) < 7
    assert found <= dct if tense in {Tense.PAST, Tense.PLUPERFECT} else found >= dct


@given(st.integers(1, 12), st.integers(1, 28), DAYS, TENSES)
def test_a_day_and_month_keep_both_whatever_the_year(month, day, dct, tense):
    found = date.fromisoformat(ground(f"XXXX-{month:02d}-{day:02d}", Ground(dct, tense)))

    assert (found.month, found.day) == (month, day)
    assert abs((found - dct).days) <= 366


@given(
    st.sampled_from(
        [
            "XXXX-05",
            "XXXX-SU",
            "XXXX-WI",
            "XXXX-Q3",
            "XXXX-H1",
            "DCT-1W",
            "DCT+1M",
            "DCT+0Y",
            "DCT-2Y",
        ]
    ),
    DAYS,
    TENSES,
)
def test_a_period_is_a_real_one(value, dct, tense):
    first, last = days(ground(value, Ground(dct, tense)))

    assert first <= last


@given(
    st.sampled_from(
        [
            "XXXX-WXX-2",
            "XXXX-WXX-WE@-1",
            "DCT-1D",
            "DCT-1W:1",
            "XXXX-05",
            "DCT-P2W",
            "XXXX-SU@-1",
            "DCT+0Y",
        ]
    ),
    DAYS,
    st.integers(0, 90),
    TENSES,
)
def test_a_vaguer_dct_gives_an_answer_that_holds_every_exact_one(value, first, width, tense):
    last = first + timedelta(days=width)
    whole = resolve(point(value), dct=edtf.between(first, last), tense=tense, anchor=None)

    for step in range(0, width + 1, 15):
        day = edtf.day(first + timedelta(days=step))
        exact = resolve(point(value), dct=day, tense=tense, anchor=None)
        assert whole.contains(exact)


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize(
    "piece",
    [
        "am ",
        "am am am ",
        "1",
        "1.",
        "10. ",
        "3., ",
        "3. und ",
        ".",
        " ",
        "\n",
        "vor ",
        "zwei ",
        "Jahre ",
        "Montag ",
        "the ",
        "last ",
        "a ",
        "two years ",
        "10:",
        "2014/",
        "2014-",
        "12-12-",
        "1990s ",
        "of the ",
        "first ",
        "und ",
        "Mai ",
        "May 3-",
    ],
)
def test_work_grows_with_the_length_of_hostile_text_and_no_faster(monkeypatch, lang, piece):
    """Counted in characters that a rule may look at: anchors tried, each over a bounded window."""
    looked = []
    longest = tagging._longest  # noqa: SLF001

    def counted(text, tried, start, done):
        looked.append(len(tried))
        return longest(text, tried, start, done)

    monkeypatch.setattr(tagging, "_longest", counted)

    def work(size):
        looked.clear()
        text = (piece * (size // len(piece) + 1))[:size]
        expressions(text, lang, tag(text, lang))
        return sum(looked)

    short, long = work(10_000), work(100_000)

    assert long <= 11 * short + 1_000


@given(
    st.lists(st.text("ab. -", min_size=1, max_size=4), min_size=1), st.text("abc. -", max_size=6)
)
def test_a_pattern_of_many_forms_reads_the_longest_that_fits(forms, text):
    read = re.match(any_of(forms), text)
    longest = max((form for form in forms if text.startswith(form)), key=len, default=None)
    assert (read and read.group()) == longest
