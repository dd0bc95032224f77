"""The prefilter lets pass whatever could make a row, and drops what has no trigger or no two sides."""

import pytest

from extract.contacts.article import read
from extract.lexicon.frames import frames
from extract.lexicon.resources import languages
from extract.model import Document
from extract.prefilter import may_report
from extract.sources.textfile import document
from tests.eval.gold import GROUPS, load

GOLD = [article for group in GROUPS for article in load(group)]
TOLD = [article for article in GOLD if article.contacts or article.gap_claims]
FRAMED = [
    (lang, frame.name, example)
    for lang in languages()
    for frame in frames(lang)
    for example in frame.examples
]


@pytest.mark.parametrize("article", TOLD, ids=lambda article: article.id)
def test_every_gold_article_with_a_row_passes(article):
    found = document(article.text, id=article.id)
    assert isinstance(found, Document)
    assert may_report(found.text, found.lang)


@pytest.mark.parametrize("article", GOLD, ids=lambda article: article.id)
def test_whatever_the_rules_make_a_row_of_passes(article):
    found = document(article.text, id=article.id)
    reading = read(found)
    assert may_report(found.text, found.lang) or not (reading.mentions or reading.claims)


@pytest.mark.parametrize(("lang", "name", "example"), FRAMED)
def test_the_examples_of_every_frame_pass(lang, name, example):
    found = read(document(example, id=name, lang=lang))
    assert may_report(example, lang) or not found.mentions


PASS = [
    ("de", "Norwegen und Japan haben miteinander telefoniert."),
    ("de", "Ein norwegisch-japanisches Gespräch in Oslo."),
    ("de", "Putins Telefonat mit Lukaschenka"),
    ("de", "Das Treffen von Gerassimow und Carter"),
    ("de", "Österreichs Ministerin hat die ÖSTERREICHISCHE und die japanische Seite zum Gespräch geladen."),
    ("de", "Das Blitztreffen von Norwegens Minister und Japans Minister dauerte eine Stunde."),
    ("de", "NORWEGEN UND JAPAN: FRIEDENSGESPRÄCHE"),
    ("de", "„Gespräche“ zwischen „Japan“ und „Norwegen“"),
    ("en", "Norway's minister held a phone\ncall with Japan's."),
    ("en", "NORWAY AND JAPAN HOLD TALKS"),
    ("en", "The United\u00a0States and South  Korea held talks."),
    ("en", "The US met the EU."),
    ("en", "„EU“-US\u00a0talks"),
    ("en", "The minister met Japan\u2019s envoy; Norway paid."),
]  # fmt: skip
DROP = [
    ("de", "Die Mannschaft hat am Samstag in Bozen gewonnen."),
    ("de", "Norwegen und Japan bauen Schiffe."),
    ("de", "Das Gespräch: us and eu, und Norwegen."),
    ("de", "Das HUNde-Gespräch in Norwegen, das NEUste."),
    ("de", "Die Bürgermeisterin hat mit den Anwohnern ein Gespräch geführt."),
    ("de", "Norwegen ist Gesprächsstoff, und in Norwegen auch Japanerinnenverein."),
    ("de", "Der Besuch in Norwegen war kurz. Das war alles."),
    ("en", "They met us and told us to polish the china over a turkey."),
    ("en", "Method and range in Norway and Japan."),
    ("en", ""),
]


@pytest.mark.parametrize(("lang", "text"), PASS)
def test_a_trigger_and_two_sides_pass(lang, text):
    assert may_report(text, lang)


@pytest.mark.parametrize(("lang", "text"), DROP)
def test_what_lacks_a_trigger_or_a_side_is_dropped(lang, text):
    assert not may_report(text, lang)


@pytest.mark.parametrize("gap", [*range(248, 262), *range(760, 772)])
def test_words_are_found_wherever_the_scan_is_cut(gap):
    text = "x " * (gap // 2) + "." * (gap % 2) + " Norway and Japan held talks."
    assert may_report(text, "en")
    assert may_report(text.replace(" and ", " " + "x " * gap), "en")


@pytest.mark.parametrize("gap", ["\u00a0", "  ", "\n", "\t ", " \u00a0\u00a0 ", "\r\n\r\n"])
def test_the_words_of_a_name_may_stand_far_apart(gap):
    text = "Talks of Cape Verde with Norway."
    assert may_report(text.replace("Cape Verde", f"Cape{gap}Verde"), "en")
    assert not may_report(text.replace("Verde", "Lyoness"), "en")
