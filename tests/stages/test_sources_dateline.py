import pytest

from extract.lexicon.resources import languages
from extract.lexicon.text import datelines
from extract.model import PublishedFrom
from extract.sources.dateline import body, settle, statements

RULES = [(lang, rule) for lang in languages() for rule in datelines(lang).rules]
EXAMPLES = [
    (lang, rule, text, value) for lang, rule in RULES for text, value in rule.examples.items()
]
COUNTEREXAMPLES = [(lang, rule, text) for lang, rule in RULES for text in rule.counterexamples]


def stated(lang, rule, text):
    return [
        str(one.days) if one.days else one.outlet
        for one in statements(text, lang)
        if one.rule.name == rule.name
    ]


@pytest.mark.parametrize(("lang", "rule", "text", "value"), EXAMPLES)
def test_rule_reads_its_examples(lang, rule, text, value):
    assert stated(lang, rule, text) == [value]


@pytest.mark.parametrize(("lang", "rule", "text"), COUNTEREXAMPLES)
def test_rule_leaves_its_counterexamples_alone(lang, rule, text):
    assert stated(lang, rule, text) == []


def test_every_date_rule_says_by_what_the_date_is_stated():
    told = {rule.stated_by for _, rule in RULES if rule.stated_by}
    assert told <= {source.value for source in PublishedFrom}


PROSE = "Die Ministerin ist nach Oslo gereist. Sie will dort über Fischerei reden."

AGREEMENTS = [
    ("de", f"date 2011-05 {PROSE} (APA, 4.5.2011)", "2011-05-04", PublishedFrom.AGENCY),
    ("de", f"date 2011 Graz, 04.05.2011 – {PROSE}", "2011-05-04", PublishedFrom.DATELINE),
    ("de", f"2011-05-04\n\n{PROSE} (dpa, 4. Mai 2011)", "2011-05-04", PublishedFrom.METADATA),
    ("de", f"Stand: Oktober 2011\n\n{PROSE}", "2011-10", PublishedFrom.DATELINE),
    ("de", f"Graz, 12. Jänner 2012 – {PROSE}", "2012-01-12", PublishedFrom.DATELINE),
    ("de", f"Stand: 4.5.87\n\n{PROSE}", "1987-05-04", PublishedFrom.DATELINE),
    (
        "en",
        "date 1987-04 OSLO, April 13 - The minister left.",
        "1987-04-13",
        PublishedFrom.DATELINE,
    ),
    ("en", "Jan 28, 2017\n\nThe minister left.", "2017-01-28", PublishedFrom.DATELINE),
    ("en", "date 2018-07 2018 July 4\n\nThe minister left.", "2018-07-04", PublishedFrom.DATELINE),
]


@pytest.mark.parametrize(("lang", "text", "date", "by"), AGREEMENTS)
def test_the_most_precise_of_agreeing_statements_holds(lang, text, date, by):
    found, source, _ = settle(statements(text, lang))
    assert (str(found), source) == (date, by)


def test_every_statement_is_a_clue_that_points_to_its_words():
    text = f"Stand: 04.05.2011 18:35 Uhr\n\n{PROSE}\n\nÜber dieses Thema berichtete die Rundschau am 4. Mai 2011 um 20:00 Uhr."
    _, _, clues = settle(statements(text, "de"))
    assert [(clue.rule, clue.span.of(text), clue.note) for clue in clues] == [
        ("de.stamp", "04.05.2011", ""),
        ("de.broadcast", "4. Mai 2011", ""),
    ]


CONFLICTS = [
    ("de", f"date 2011-07 {PROSE} (APA, 4.5.2011)", "2011-07", "contradicts 2011-07"),
    ("de", f"Stand: 05.05.2011\n\n{PROSE} (APA, 4.5.2011)", "2011-05-05", "contradicts 2011-05-05"),
    ("en", "date 1988-01 OSLO, Dec 31 - The minister left.", "1988-01", "contradicts 1988-01"),
]


@pytest.mark.parametrize(("lang", "text", "date", "note"), CONFLICTS)
def test_a_contradiction_keeps_the_trusted_date_and_is_noted(lang, text, date, note):
    found, _, clues = settle(statements(text, lang))
    assert (str(found), clues[-1].note) == (date, note)


UNDATED = [
    ("de", PROSE),
    ("de", "Am 4. Mai 2011 reist sie ab. Das steht seit dem 2.5.2011 fest."),
    ("de", f"{PROSE} Das letzte Treffen war am 4. Mai 2011."),
    ("de", f"{PROSE} Das beschloss der Rat (Graz, 4.5.2011)."),
    ("de", f"Ministerin am 4. Mai 2011 in Oslo\n\n{PROSE}"),
    ("de", f"Stand: 30.02.2011\n\n{PROSE}"),
    ("de", f"Graz – {PROSE}"),
    ("en", "On May 4, 2011, the minister left. She will return on June 6, 2011."),
    ("en", "She last visited Oslo on May 4, 2011"),
    ("en", "OSLO, May 4 - The minister left."),
    ("en", "The minister left.\n\nCopyright © 2019 The Graz Gazette, LLC."),
    ("en", "3/4/2011\n\nThe minister left."),
]


@pytest.mark.parametrize(("lang", "text"), UNDATED)
def test_a_date_in_prose_is_not_the_articles_own(lang, text):
    assert settle(statements(text, lang)) == (None, None, ())


BODIES = [
    ("de", f" date 2011-05 {PROSE}\n"),
    ("de", f"2011-05-04\n\nStand: 04.05.2011\n\n{PROSE} (APA, 4.5.2011)"),
    (
        "de",
        f"{PROSE}\n\nÜber dieses Thema berichtete die Rundschau am 4. Mai 2011.\n\nDarstellung:",
    ),
    ("de", f"{PROSE}  Kommentar abgeben  Portal:Politik"),
    ("en", f"{PROSE}\n\nSign up for news\n\nCopyright © 2019 The Graz Gazette, LLC."),
    ("de", PROSE),
]


@pytest.mark.parametrize(("lang", "text"), BODIES)
def test_the_body_is_the_prose_without_date_lines_and_credits(lang, text):
    assert body(text, statements(text, lang)).of(text) == PROSE


def test_a_headline_above_the_date_line_stays_in_the_body():
    text = f"Ministerin reist ab\n\nStand: 04.05.2011\n\n{PROSE}"
    assert body(text, statements(text, "de")).of(text) == text


def test_an_opener_stays_in_the_body():
    text = f"Graz, 04.05.2011 – {PROSE}"
    assert body(text, statements(text, "de")).of(text) == text
