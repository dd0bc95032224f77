"""Statements of time: what a preposition and a connector make of the Timexes."""

import pytest

from extract.model import ExpressionKind, Span
from extract.timex.interval import expressions
from extract.timex.tag import tag

K = ExpressionKind


def read(text, lang):
    return [
        (e.kind, e.span.of(text), len(e.timexes)) for e in expressions(text, lang, tag(text, lang))
    ]


@pytest.mark.parametrize(
    ("text", "kind", "words", "timexes"),
    [
        ("Sie trafen sich am Dienstag in Rom.", K.POINT, "am Dienstag", 1),
        ("Sie tagten vom 25. bis 27. Mai in Rom.", K.RANGE, "vom 25. bis 27. Mai", 2),
        ("Sie tagten von Montag bis Mittwoch.", K.RANGE, "von Montag bis Mittwoch", 2),
        ("Er kam am 7. und 8. Juli.", K.LIST, "am 7. und 8. Juli", 2),
        ("Er kam am 11., 18. und 25. März.", K.LIST, "am 11., 18. und 25. März", 3),
        ("Seit über einem Jahr herrscht Stille.", K.SINCE, "Seit über einem Jahr", 1),
        ("Es ist das erste Treffen seit 2014.", K.SINCE, "seit 2014", 1),
        ("Es ist das erste seit dem Herbst.", K.SINCE, "seit dem Herbst", 1),
        ("Das Angebot gilt bis Freitag.", K.UNTIL, "bis Freitag", 1),
        ("Bis zum 3. Mai gilt es.", K.UNTIL, "Bis zum 3. Mai", 1),
        ("Vor zwei Wochen rief sie an.", K.AGO, "Vor zwei Wochen", 1),
        ("Nach elf Monaten Pause redeten sie.", K.AFTER, "Nach elf Monaten", 1),
        ("Das Gespräch dauerte 50 Minuten.", K.DURATION, "50 Minuten", 1),
        ("Sie reden jeden Montag.", K.SET, "jeden Montag", 1),
        ("Sie telefonierten kürzlich.", K.VAGUE, "kürzlich", 1),
    ],
)
def test_german_statements_keep_their_preposition(text, kind, words, timexes):
    assert read(text, "de") == [(kind, words, timexes)]


@pytest.mark.parametrize(
    ("text", "kind", "words", "timexes"),
    [
        ("They met on Monday in Oslo.", K.POINT, "on Monday", 1),
        ("They met from 3 to 5 May.", K.RANGE, "from 3 to 5 May", 2),
        ("They met between 3 and 5 May.", K.RANGE, "between 3 and 5 May", 2),
        ("They met on Friday and Saturday.", K.LIST, "on Friday and Saturday", 2),
        ("No contact since March 2014.", K.SINCE, "since March 2014", 1),
        ("It was the first call in 14 months.", K.SINCE, "in 14 months", 1),
        ("It was their first meeting in over two years.", K.SINCE, "in over two years", 1),
        ("They finished it in two hours.", K.POINT, "in two hours", 1),
        ("An answer is due by Friday.", K.UNTIL, "by Friday", 1),
        ("They spoke two years ago.", K.AGO, "two years ago", 1),
        ("They spoke after 22 months of silence.", K.AFTER, "after 22 months", 1),
        ("The call lasted 40 minutes.", K.DURATION, "40 minutes", 1),
        ("They meet every Monday.", K.SET, "every Monday", 1),
        ("They spoke recently.", K.VAGUE, "recently", 1),
    ],
)
def test_english_statements_keep_their_preposition(text, kind, words, timexes):
    assert read(text, "en") == [(kind, words, timexes)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Am Montag telefonierten sie, und am Freitag will er reisen."),
        ("en", "They spoke on Monday, and she leaves on Friday."),
        ("en", "In 2014 and later, on Monday too."),
    ],
)
def test_times_of_two_clauses_stay_two_statements(lang, text):
    assert [kind for kind, _, _ in read(text, lang)] == [K.POINT, K.POINT]


def test_a_statement_covers_its_timexes():
    text = "Sie tagten vom 25. bis 27. Mai und am 3. Juni 2019."
    timexes = tag(text, "de")

    found = expressions(text, "de", timexes)

    assert [timex for statement in found for timex in statement.timexes] == list(timexes)
    for statement in found:
        assert all(statement.span.covers(timex.span) for timex in statement.timexes)


def test_no_timex_makes_no_statement():
    assert expressions("Sie trafen sich.", "de", ()) == ()


def test_a_statement_at_the_very_start_has_its_span():
    (expression,) = expressions("2014", "en", tag("2014", "en"))

    assert expression.span == Span(0, 4)
