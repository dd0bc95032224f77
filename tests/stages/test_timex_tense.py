"""The tense of the clause that holds a time."""

import tomllib
from pathlib import Path

import pytest

from extract.lexicon.resources import languages
from extract.lexicon.tense import tense_examples
from extract.model import Span, Tense
from extract.timex.tense import tense_at

PROOF = [
    pytest.param(lang, text, at, tense, id=f"{lang}: {text}")
    for lang in languages()
    for text, at, tense in tense_examples(lang)
]
SPEC = Path(__file__).parents[1] / "spec"
TOLD = [
    pytest.param(lang, sentence, case["at"], Tense(case["tense"]), id=f"{lang}: {sentence}")
    for lang in languages()
    if (file := SPEC / lang / "tense.toml").exists()
    for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]
    for sentence in case["say"]
]


def tense(text, at, lang):
    start = text.index(at)
    return tense_at(text, Span(0, len(text)), Span(start, start + len(at)), lang)


@pytest.mark.parametrize(("lang", "text", "at", "expected"), PROOF)
def test_the_tense_words_run_their_examples(lang, text, at, expected):
    assert tense(text, at, lang) is expected


@pytest.mark.parametrize(("lang", "text", "at", "expected"), TOLD)
def test_a_sentence_tells_the_tense_of_its_time(lang, text, at, expected):
    assert tense(text, at, lang) is expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("Der Premier flog am Montag nach Oslo.", "am Montag", Tense.PAST),
        ("Am Montag flog der Premier nach Oslo.", "Am Montag", Tense.PAST),
        ("Am Freitag wurde das Protokoll bekannt.", "Am Freitag", Tense.PAST),
        ("Ist sie am Montag gelandet?", "am Montag", Tense.PAST),
        ("Sie hätten am Montag beraten, hieß es.", "am Montag", Tense.PAST),
        ("2004 hatte Ruiz die Stadt besucht.", "2004", Tense.PLUPERFECT),
        ("Sie war im Mai nach Riga gereist.", "im Mai", Tense.PLUPERFECT),
        ("Holm möchte im Herbst verhandeln.", "im Herbst", Tense.FUTURE),
        ("Sie hat am Montag mit Holm, dem Minister, telefoniert.", "am Montag", Tense.PAST),
        (
            "Sie hatte am Montag mit Holm, der krank war, telefoniert.",
            "am Montag",
            Tense.PLUPERFECT,
        ),
        ("Sie wird am Montag mit Holm, dem Minister, sprechen.", "am Montag", Tense.FUTURE),
        ("Er soll am Freitag reisen.", "am Freitag", Tense.FUTURE),
        ("Er soll am Freitag gereist sein.", "am Freitag", Tense.PAST),
        ("Ein Treffen ist für Juni vorgesehen.", "Juni", Tense.FUTURE),
        ("Am Wochenende beginnt das Treffen.", "Am Wochenende", Tense.PRESENT),
        ("Am Wochenende steigt das Fest.", "Am Wochenende", Tense.PRESENT),
        ("Er sah die Rennen, die am Wochenende stattfinden.", "am Wochenende", Tense.PRESENT),
        ("Er wartet, bis sie am Montag ankamen.", "am Montag", Tense.PAST),
        ("Der Gipfel, der am Montag stattfand, endet.", "am Montag", Tense.PAST),
        ("Das Treffen wurde auf Oktober vertagt.", "auf Oktober", Tense.FUTURE),
        ("Das Treffen wurde am Montag auf Oktober vertagt.", "am Montag", Tense.PAST),
        ("Die Lage am Montag", "am Montag", Tense.PRESENT),
        ("Sie will reisen, nachdem er am Montag anrief.", "am Montag", Tense.PAST),
    ],
)
def test_german_clauses(text, at, expected):
    assert tense(text, at, "de") is expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("The envoy arrived Monday.", "Monday", Tense.PAST),
        ("Monday's talks ended without result.", "Monday", Tense.PAST),
        ("The ministers have met twice in May.", "in May", Tense.PAST),
        ("They will also meet in May.", "in May", Tense.FUTURE),
        ("He said on Monday he would travel in May.", "on Monday", Tense.PAST),
        ("He said on Monday he would travel in May.", "in May", Tense.FUTURE),
        ("Talks are scheduled for Friday.", "Friday", Tense.FUTURE),
        ("Talks are set to resume Monday.", "Monday", Tense.FUTURE),
        ("She plans to visit Baku in June.", "in June", Tense.FUTURE),
        ("They had spoken in June.", "in June", Tense.PLUPERFECT),
        ("The minister is in Oslo today.", "today", Tense.PRESENT),
        ("It was scheduled for June in Oslo.", "for June", Tense.FUTURE),
        ("The talks were postponed until June.", "until June", Tense.FUTURE),
        ("Talks are also to be held in June.", "in June", Tense.FUTURE),
        ("They agreed in June to meet.", "in June", Tense.PAST),
        ("It was due to the weather in June.", "in June", Tense.PAST),
        ("Caption, Oslo, on Monday", "on Monday", Tense.PRESENT),
        ("The dividend will be paid on a still unspecified date in June.", "in June", Tense.FUTURE),
    ],
)
def test_english_clauses(text, at, expected):
    assert tense(text, at, "en") is expected


def test_words_of_the_time_itself_tell_no_tense():
    # "vergangenen" ends like a participle.
    assert (
        tense("Sie will am vergangenen Montag anknüpfen.", "am vergangenen Montag", "de")
        is Tense.FUTURE
    )
