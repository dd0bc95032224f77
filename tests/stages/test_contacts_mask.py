"""A sentence as frames see it: what stands for an actor, a time, a trigger."""

import pytest

from extract.contacts.analysis import analyse
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from tests.rows import document

NAMES = {
    notation.ACTOR: "<A>",
    notation.GROUP: "<M>",
    notation.GENITIVE: "<G>",
    notation.CAPITAL: "<C>",
    notation.STATE: "<S>",
    notation.BODY: "<B>",
    notation.ADJECTIVE: "<J>",
    notation.PAIR: "<JJ>",
    notation.TIME: "<T>",
    notation.OTHER_TRIGGER: "<O>",
}


def masked(text, lang):
    return analyse(document("a", text=text, lang=lang)).masked[0]


def shown(text, lang):
    words = masked(text, lang).text
    for char, name in NAMES.items():
        words = words.replace(char, name)
    return words.strip()


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "de",
            "Norwegens Außenminister Lars Holm traf am Montag Japans Außenminister Ken Sato.",
            "<A> <O> <T> <A> .",
        ),
        ("de", "Norwegen und Japan telefonierten am Montag.", "<M> <O> <T> ."),
        ("de", "Zwischen Oslo und Tokio gab es ein Gespräch.", "Zwischen <M> gab es ein <O> ."),
        ("de", "In Oslo und Tokio gab es Regen.", "In <C> und <C> gab es Regen ."),
        ("de", "Der zehnte EU-Japan-Gipfel war lang.", "Der zehnte <JJ> <O> war lang ."),
        ("de", "Das norwegisch-japanische Treffen war lang.", "Das <JJ> <O> war lang ."),
        ("de", "Die Wassergespräche in Oslo waren lang.", "Die <O> in <C> waren lang ."),
        ("de", "Das Verkaufsgespräch in Oslo war lang.", "Das Verkaufsgespräch in <C> war lang ."),
        (
            "de",
            "Er sprach mit Außenminister Lars Holm, dem Kanzler Jon Berg und Präsident Pål Moe.",
            "Er <O> mit <A> .",
        ),
        ("en", "U.S. President Lars Holm held a phone call on Monday.", "<A> held a <O> <T> ."),
        (
            "en",
            "Norway's ambassador in Tokyo, Lars Holm, left Japan.",
            "<A> left <S> .",
        ),
        (
            "en",
            "As he met with Japanese President Ken Sato, Norwegian President Lars Holm smiled.",
            "As he <O> with <A> , <A> smiled .",
        ),
        (
            "en",
            "Norwegian President Lars Holm, Japanese President Ken Sato and Peruvian President Luis Quispe met.",
            "<M> <O> .",
        ),
        ("en", "He called for calm in Norway.", "He called for calm in <S> ."),
    ],
)
def test_a_sentence_is_masked(lang, text, expected):
    assert shown(text, lang) == expected


def test_every_token_points_into_the_text():
    text = "Norwegens Außenminister Lars Holm rief am Montag Ken Sato an."
    sentence = masked(text, "de")
    assert [text[start:end] for start, end in sentence.bounds] == [
        "Norwegens Außenminister Lars Holm",
        "rief",
        "am Montag",
        "Ken",
        "Sato",
        "an",
        ".",
    ]


def test_the_far_half_of_a_split_verb_is_found():
    (hit,) = masked("Norwegens Außenminister Lars Holm rief am Montag Japan an.", "de").triggers
    assert (hit.word.name, hit.word.particle) == ("call", "an")


@pytest.mark.parametrize(
    ("text", "governed"),
    [
        ("Er sprach mit Norwegens Außenminister Lars Holm.", True),
        ("Er sprach mit dem neuen Außenminister Lars Holm.", True),
        ("Er traf nach der Wahl Außenminister Lars Holm.", False),
        ("Gestern kam Außenminister Lars Holm.", False),
    ],
)
def test_a_preposition_governs_its_own_noun_only(text, governed):
    sentence = masked(text, "de")
    (at,) = sentence.items
    assert sentence.is_governed(at, lexicon.frame_words("de")) is governed


def test_what_goes_on_for_hundreds_of_words_is_cut():
    text = "Norwegen und doch " * 2000 + "Japan sprachen."
    assert 300 <= len(masked(text, "de").tokens) <= 301


@pytest.mark.parametrize(("lang", "unit"), [("de", "traf Ken Sato, "), ("en", "met Ken Sato, ")])
@pytest.mark.parametrize(("count", "kept"), [(12, 12), (13, 0)])
def test_a_sentence_with_more_triggers_than_one_can_have_is_read_for_its_times_alone(
    lang, unit, count, kept
):
    text = "Japan " + unit * count + {"de": "am 3. Mai.", "en": "on 3 May."}[lang]
    sentence = masked(text, lang)
    assert len(sentence.triggers) == kept
    assert (0 in sentence.items) is bool(kept)
    assert len(sentence.times) == 1


@pytest.mark.parametrize(("lang", "unit"), [("de", "am 3. Mai, "), ("en", "on 3 May, ")])
@pytest.mark.parametrize(("count", "kept"), [(24, 24), (25, 0)])
def test_a_sentence_with_more_times_than_one_can_have_is_a_timetable_and_dates_nothing(
    lang, unit, count, kept
):
    text = f"Lars Holm sprach. {'kam er '.join([unit] * count)}."
    found = analyse(document("a", text=text, lang=lang))
    assert len(found.times) == kept


def test_a_hyphen_that_waits_for_its_head_leaves_no_empty_token():
    text = "Die EU- und Nato-Staaten warteten. Vertreter der USA- und EU-Delegation trafen sich."
    found = analyse(document("a", "", text, lang="de")).masked
    tokens = [token for sentence in found for token in sentence.tokens]
    assert tokens
    assert "" not in tokens
