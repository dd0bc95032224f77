"""Sentences that state a silence, and those that only look so."""

import pytest

from tests.reading import reading

DAY = "2015-05-20"
NEWS = {
    "de": "{H} und {S} telefonierten am Montag. ",
    "en": "{H} and {S} spoke by phone on Monday. ",
}
CLAIMS = [
    ("de", "Es war das erste Telefonat seit über einem Jahr.", "first_since ../2014-05-18 phone"),
    ("de", "Das letzte Treffen war im Mai 2011.", "last_was 2011-05 meeting"),
    ("de", "Seit 2011 hatte es kein Treffen gegeben.", "none_since 2011 meeting"),
    ("de", "Es war das erste Gespräch seit dem Beben.", "first_since"),
    ("de", "Holm und Sato haben sich noch nie getroffen.", "none_since meeting"),
    ("en", "It was their first call since 2011.", "first_since 2011 phone"),
    ("en", "Holm and Sato last met in May 2011.", "last_was 2011-05 meeting"),
    ("en", "Holm and Sato have not met since 2011.", "none_since 2011 meeting"),
    ("en", "Holm and Sato have never met.", "none_since meeting"),
    ("en", "They held their first direct, high-level talks since 2011.", "first_since 2011 talks"),
    ("en", "It was their first formal talks for 14 months.", "first_since 2014-03~ talks"),
    ("en", "Talks between the two countries have been on ice since 2011.", "none_since 2011 talks"),
    (
        "en",
        "Holm had last held talks with Sato in Lima, Peru, in May 2011.",
        "last_was 2011-05 talks",
    ),
    (
        "en",
        "The last Norwegian leader to visit Japan was Ole Berg, in 2011.",
        "last_was 2011 meeting",
    ),
    ("de", "Es war das erste Mal, dass beide seit 2011 telefonierten.", "first_since 2011 phone"),
    (
        "en",
        "Holm became the first Norwegian to set foot in Japan since 2011.",
        "first_since 2011 meeting",
    ),
    (
        "en",
        "Holm was the first minister in nine years to visit Japan.",
        "first_since 2006~ meeting",
    ),
    ("en", "The call was their first in almost two years.", "first_since 2013~ phone"),
    ("en", "The trip is his first to Japan since 2011.", "first_since 2011 meeting"),
    ("en", "Holm was last in Japan in May 2011.", "last_was 2011-05 meeting"),
    ("en", "Holm has not been to Tokyo since 2011.", "none_since 2011 meeting"),
    ("en", "It had been nine years since the two last spoke.", "last_was 2006~"),
    ("en", "It had been nine years since the two sides had spoken.", "last_was 2006~"),
    ("en", "Holm and Sato most recently met in May 2011.", "last_was 2011-05 meeting"),
    (
        "en",
        "Talks between the two countries have been at a standstill since 2011.",
        "none_since 2011 talks",
    ),
    (
        "en",
        "Talks between the two countries broke down in 2011 and have not resumed since.",
        "none_since 2011 talks",
    ),
    (
        "en",
        "Norwegian and Japanese envoys broke a nine-year silence in May with talks in Graz.",
        "first_since 2006~ talks",
    ),
    ("en", "Holm and Sato met after four years without contact.", "none_since 2011~"),
    ("en", "Holm and Sato met, ending a four-year silence.", "first_since 2011~ meeting"),
    ("en", "Holm was on a visit to Japan, his first since 2011.", "first_since 2011 meeting"),
    ("en", "Holm was the last leader to visit Japan, in May 2011.", "last_was 2011-05 meeting"),
    ("en", "After a nine-year hiatus, both resumed talks in Oslo.", "first_since 2006~ talks"),
    ("en", "Holm and Sato resumed talks after nine years.", "first_since 2006~ talks"),
    ("en", "Holm is the first leader to travel to Japan since 2011.", "first_since 2011 meeting"),
    ("en", "The talks follow a pause of nine years.", "first_since 2006~ talks"),
    ("de", "Es war das erste Telefonat der beiden seit 2011.", "first_since 2011 phone"),
    ("de", "Das letzte Treffen liegt mehr als ein Jahr zurück.", "last_was ../2014-05-20 meeting"),
    ("de", "Es war ihr erstes Telefonat seit fast zwei Jahren.", "first_since 2013~ phone"),
    ("de", "Zuletzt war Holm im Mai 2011 in Japan.", "last_was 2011-05 meeting"),
    ("de", "Seit 2011 war kein norwegischer Minister mehr in Japan.", "none_since 2011 meeting"),
    ("de", "Kein norwegischer Präsident hat Japan seit 2011 besucht.", "none_since 2011 meeting"),
    (
        "de",
        "Holm ist der ranghöchste Norweger, der Japan seit 2011 besucht.",
        "first_since 2011 meeting",
    ),
    ("de", "Zum bislang letzten Mal trafen sich Holm und Sato 2011.", "last_was 2011 meeting"),
    ("de", "Holm und Sato sprachen nach einer Pause von vier Jahren.", "first_since 2011~"),
    ("de", "Das letzte Treffen Norwegen-Japan war im Mai 2011.", "last_was 2011-05 meeting"),
    ("de", "Die Gespräche ruhten offenbar seit 2011.", "none_since 2011 talks"),
    (
        "de",
        "Holm und Sato sprachen nach wochenlanger diplomatischer Eiszeit.",
        "first_since ../2015-05-18",
    ),
]


def stated(text, lang):
    return [
        " ".join(filter(None, (c.kind, str(c.since or ""), c.mode_scope)))
        for c in reading(text, DAY, lang).claims
    ]


# What looks like a claim, beside a contact that is told.
OTHER_MATTERS = [
    ("en", "{H} met {S} on Monday; oil prices fell for the first time since 2009."),
    ("en", "{H} told {S} on Monday that exports had risen for the first time in five years."),
    ("en", "{H} met {S} and said no talks with rebels had taken place since May."),
    ("en", "{H} met {S} in Oslo, his first meeting with a leader since announcing his retirement."),
    ("en", "{H} and {S} met in Graz, ending a nine-month freeze on imports."),
    ("en", "{H}, who was the first Norwegian leader to visit Fiji in ten years, met {S}."),
    (
        "en",
        "{H} met {S}. Ties between Canada and Mexico are bad; their leaders have not met since 2011.",
    ),
    ("en", "{H} and {S} have resumed talks since 2011."),
    ("en", "{H} and {S} will resume talks in two weeks."),
    ("en", "{H} met {S}. He is the first Western leader to visit Japan since 2011."),
    ("en", "{H}, who fell ill at the last minute, arrived on Sunday for a summit with {S}."),
    ("en", "{H} met {S} last week for the third time since 2011."),
    ("en", "The talks between Norway and Japan resumed on Tuesday after a two-day break."),
    ("de", "Die Preise stiegen erstmals seit 2009, sagte {H} bei einem Treffen mit {S}."),
    ("de", "Bei dem Treffen einigten sich {H} und {S} erstmals seit 2009 auf einen Preis."),
    ("de", "{H} sagte nach dem Treffen mit {S}, er habe seit Jahren nicht mehr so gut geschlafen."),
    ("de", "{H} traf {S}. Er ist der erste westliche Politiker, der Japan seit 2011 besucht."),
    ("de", "{H} traf {S}. Kein Norweger hat seit 2011 den Preis gewonnen."),
    ("de", "{H} und {S} trafen sich zum dritten Mal seit 2011."),
    ("de", "Zuletzt hatte {H} im Mai 2011 ein Treffen mit {S} abgesagt."),
]


@pytest.mark.parametrize(("lang", "text"), OTHER_MATTERS)
def test_what_stands_beside_a_contact_is_no_claim(lang, text):
    assert stated(text, lang) == []


def test_a_claim_that_names_its_sides_is_about_these():
    text = "{H} rief am Montag {S} an und warb für die vor vier Jahren ausgesetzten Gespräche zwischen Kanada und Mexiko."
    (claim,) = reading(text, DAY, "de").claims
    assert (claim.countries, claim.mode_scope, claim.level) == (
        ("CAN", "MEX"),
        "talks",
        "officials",
    )


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("{H} and {S} spoke for the first time since the vote of May 4, 2014.", "2014-05-04"),
        ("{H} and {S} spoke for the first time since the vote.", None),
        ("It was the first meeting between {H} and {S} since the vote on Wednesday.", None),
    ],
)
def test_a_first_since_an_event_takes_the_date_of_the_event_and_the_contact_does_not(text, since):
    found = reading(text, DAY, "en")
    assert [str(c.since) if c.since else None for c in found.claims] == [since]
    assert since not in {str(m.date) for m in found.mentions}


@pytest.mark.parametrize(
    ("lang", "text", "level"),
    [
        ("en", "It is the first visit by a Norwegian minister to Japan since 2011.", "ministers"),
        ("de", "Es ist der erste Besuch eines norwegischen Präsidenten in Japan.", "leaders"),
    ],
)
def test_a_visit_told_of_nowhere_else_names_guest_and_host(lang, text, level):
    (claim,) = reading(text, DAY, lang).claims
    assert (claim.countries, claim.level) == (("JPN", "NOR"), level)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Es ist der erste Besuch eines Kanadiers in Lima."),
        ("de", "Bundesrat Pini reiste weiter. Erster Besuch eines Bundesrats in Dschibuti."),
        ("en", "It is the first visit by Norwegian sailors to Mexico since 2011."),
    ],
)
def test_a_claim_that_names_another_side_is_not_about_the_contact_before_it(lang, text):
    claims = reading(NEWS[lang] + text, DAY, lang).claims
    assert [c.countries for c in claims if c.countries == ("JPN", "NOR")] == []


@pytest.mark.parametrize(("lang", "text", "claim"), CLAIMS)
def test_a_sentence_states_a_silence(lang, text, claim):
    assert stated(NEWS[lang] + text, lang) == [claim]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Es war ihr Antrittsbesuch."),
        ("de", "Das Gespräch war das erste am Montag."),
        ("de", "Erstmals seit 2011 schneite es in Oslo."),
        ("en", "It was their first call on Monday."),
        ("en", "It was the first snow in two years."),
        ("en", "Holm said he had never met Betty Moss."),
        ("en", "It was his first international trip since the flood."),
        ("en", "It was my first visit since my birthday."),
        ("en", "Previous trips included a tour of Japan in May 2011."),
        ("de", "Beim ersten Treffen lobte Holm das seit 2011 geltende Abkommen."),
        (
            "de",
            "Es war die erste Reise des Ministers nach Lateinamerika, seit die Regierung gewählt wurde.",
        ),
    ],
)
def test_other_firsts_are_no_claims(lang, text):
    assert stated(NEWS[lang] + text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("en", "{H} and {S} held their first face-to-face meeting on Monday.", ["first_since"]),
        ("en", "{H} will have his first meeting with {S} on Friday.", ["first_since"]),
        ("en", "{H} praised {S}, whom he met for his first summit with him in May 2011.", []),
        ("en", "{H} had his first meeting with {S} since the vote on Monday.", ["first_since"]),
        ("en", "{H} had his first meeting of the day with {S} on Monday.", []),
        ("en", "{H} cancelled his first meeting with {S} on Monday.", []),
        ("en", "Norway and Japan held their first talks on Monday.", []),
        ("de", "Am Montag kam es zum ersten Treffen zwischen {H} und {S}.", ["first_since"]),
        ("de", "{H} sagte sein erstes Treffen mit {S} ab.", []),
        ("de", "{H} sprach bei seinem zweiten Treffen mit {S} am Montag über Fisch.", []),
    ],
)
def test_the_first_meeting_of_two_persons_is_a_claim_while_it_is_news(lang, text, kinds):
    assert [claim.kind for claim in reading(text, DAY, lang).claims] == kinds


def test_another_clause_names_no_side_of_a_first():
    lead = "{H} arrived in Japan on Monday for a visit. "
    text = "It was his first visit to Japan in ten years, although he knows Peru."
    (claim,) = reading(lead + text, DAY, "en").claims
    assert claim.countries == ("JPN", "NOR")


def test_a_claim_is_about_the_contact_told_before_it():
    (claim,) = reading(NEWS["en"] + "It was their first call since 2011.", DAY, "en").claims
    assert (claim.countries, claim.level) == (("JPN", "NOR"), "leaders")


def test_a_silence_that_the_sentence_denies_is_no_denied_contact():
    found = reading("{H} and {S} have not met since 2011.", DAY, "en")
    assert ([m.status for m in found.mentions], len(found.claims)) == ([], 1)
