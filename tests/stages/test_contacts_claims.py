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
]


def stated(text, lang):
    return [
        " ".join(filter(None, (c.kind, str(c.since or ""), c.mode_scope)))
        for c in reading(text, DAY, lang).claims
    ]


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
    ],
)
def test_other_firsts_are_no_claims(lang, text):
    assert stated(NEWS[lang] + text, lang) == []


def test_a_claim_is_about_the_contact_told_before_it():
    (claim,) = reading(NEWS["en"] + "It was their first call since 2011.", DAY, "en").claims
    assert (claim.countries, claim.level) == (("JPN", "NOR"), "leaders")


def test_a_silence_that_the_sentence_denies_is_no_denied_contact():
    found = reading("{H} and {S} have not met since 2011.", DAY, "en")
    assert ([m.status for m in found.mentions], len(found.claims)) == ([], 1)
