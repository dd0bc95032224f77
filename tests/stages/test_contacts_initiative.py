"""On whose initiative a contact was, as sentences tell it: the side that called or asked, and nothing where they do not."""

import pytest

from extract.contacts.article import read
from extract.merge.cluster import merge
from tests.reading import DE, EN, reading
from tests.rows import document

NOBODY = ""


def initiator(text, lang):
    return {mention.initiator for mention in reading(text, lang=lang).mentions}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Auf Initiative der norwegischen Seite telefonierte {H} mit {S}.", "NOR"),
        ("{H} telefonierte am Montag auf Bitten Tokios mit {S}.", "JPN"),
        ("{H} und {S} telefonierten am Montag auf Wunsch Norwegens.", "NOR"),
        ("{H} hat am Montag auf Ersuchen der japanischen Regierung mit {S} telefoniert.", "JPN"),
        ("{H} und {S} haben telefoniert. Das Gespräch kam auf Betreiben Oslos zustande.", "NOR"),
        ("{H} und {S} haben telefoniert. Der Anruf ging von Oslo aus.", "NOR"),
        ("{H} und {S} haben telefoniert. Das Telefonat wurde von Tokio initiiert.", "JPN"),
        ("{H} rief am Montag {S} an.", "NOR"),
        ("Am Montag rief {H} {S} an.", "NOR"),
        ("{H} hat am Montag {S} angerufen.", "NOR"),
        ("{H} hat am Montag bei {S} angerufen.", "NOR"),
        ("Den japanischen Premierminister Ken Sato rief am Montag {H} an.", "NOR"),
        ("Lars Holm aus Norwegen traf ein. {S} rief der norwegische Ministerpräsident an.", "NOR"),
    ],
)
def test_german_sentences_that_tell_who_called_or_asked(text, side):
    assert initiator(text, "de") - {NOBODY} == {side}


@pytest.mark.parametrize(
    "text",
    [
        "{H} telefonierte am Montag mit {S}.",
        "{H} hat am Montag mit {S} telefoniert.",
        "{H} traf am Montag {S}.",
        "{H} telefonierte am Montag auf Bitten Chiles mit {S}.",
        "{H} telefonierte am Montag auf Bitten der Familien mit {S}.",
        "{H} telefonierte am Montag mit {S} über die Initiative Norwegens.",
        "{H} telefonierte am Montag mit {S} und ging auf die Initiative Japans ein.",
        "{H} telefonierte am Montag nicht auf Wunsch Tokios mit {S}.",
        "{H} und {S} telefonierten am Montag auf Wunsch Norwegens und Japans.",
        "Im Telefonat von {H} mit {S} wurde am Montag auf Wunsch Norwegens auch der Hafen besprochen.",
        "Am Montag wurde {H} von {S} angerufen.",
        "{H} sprach am Montag mit {S} und rief ihn zur Mäßigung auf.",
        "{H} und {S} telefonierten am Montag. Auf Wunsch Norwegens wurde der Hafen gesperrt.",
    ],
)
def test_german_sentences_that_do_not_tell_it(text):
    assert initiator(text, "de") == {NOBODY}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("{H} spoke by phone with {S} on Monday at the request of the Japanese side.", "JPN"),
        ("At Tokyo's request, {H} spoke by phone with {S} on Monday.", "JPN"),
        ("At the initiative of Norway, {H} met {S} on Monday.", "NOR"),
        ("{H} had a phone call with {S} on Monday at the Norwegian side's initiative.", "NOR"),
        ("Held at Norway's initiative, the phone call between {H} and {S} was long.", "NOR"),
        ("{H} and {S} spoke on Monday. The call was initiated by Tokyo.", "JPN"),
        ("{H} and {S} spoke by phone on Monday. The call from Tokyo was long.", "JPN"),
        ("{H} phoned {S} on Monday.", "NOR"),
        ("{H} called {S} on Monday.", "NOR"),
        ("{H} rang {S} on Monday.", "NOR"),
        ("{H} was telephoned by {S} on Monday.", "JPN"),
    ],
)
def test_english_sentences_that_tell_who_called_or_asked(text, side):
    assert initiator(text, "en") - {NOBODY} == {side}


@pytest.mark.parametrize(
    "text",
    [
        "{H} spoke by phone with {S} on Monday.",
        "{H} met {S} on Monday.",
        "{H} spoke by phone with {S} on Monday at the request of Chile.",
        "{H} spoke by phone with {S} on Monday at the request of the families.",
        "{H} spoke by phone with {S} on Monday on the initiative of Norway for peace.",
        "{H} spoke by phone with {S} on Monday, but not at the request of Japan.",
        "{H} spoke by phone with {S} on Monday at the request of Norway and Japan.",
        "{H} spoke by phone with {S} on Monday, and the port was reviewed at Japan's request.",
        "{H} spoke by phone with {S} on Monday. The port was closed at Japan's request.",
        "At Japan's request, {H} told {S} by phone on Monday about the port.",
        "{H} had a phone call with {S} on Monday on a project initiated by Norway.",
        "{H} denied that he had phoned {S} on Monday.",
    ],
)
def test_english_sentences_that_do_not_tell_it(text):
    assert initiator(text, "en") == {NOBODY}


def test_the_words_and_the_rule_that_tell_it_are_kept():
    text = "{H} telefonierte am Montag auf Bitten Tokios mit {S}."
    (mention,) = reading(text).mentions
    (reason,) = [reason for reason in mention.reasons if reason.field == "initiator"]
    shown = text.replace("{H}", DE[0]).replace("{S}", DE[1])
    assert (reason.rule, reason.span.of(shown)) == ("de.at_the_request_of", "Tokios")


def test_an_article_that_names_both_sides_tells_neither():
    text = "{H} rief {S} an. Das Telefonat fand auf Wunsch Tokios statt."
    assert initiator(text, "de") == {NOBODY}


def test_two_articles_that_disagree_are_one_row_that_lists_both():
    told = {
        "oslo": ("Norwegens Ministerpräsident Lars Holm rief am 3. Mai 2011 {} an.", DE, "de"),
        "tokyo": ("On 3 May 2011 {} was phoned by {}.", EN, "en"),
    }
    german, english = told["oslo"][0].format(DE[1]), told["tokyo"][0].format(*EN)
    documents = [
        document("oslo", "2011-05-04", german),
        document("tokyo", "2011-05-04", english, lang="en"),
    ]
    mentions = [m for one in documents for m in read(one).mentions]
    (contact,) = merge(mentions, documents)
    (conflict,) = contact.conflicts
    assert contact.initiator == NOBODY
    assert (conflict.field, conflict.values) == ("initiator", ("JPN", "NOR"))
    assert set(conflict.mentions) == {mention.id for mention in mentions}
