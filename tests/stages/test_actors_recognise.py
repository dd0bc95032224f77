"""What a noun phrase names: a person, an office, a state, a body, or two sides in one word."""

import pytest

from extract.actors.recognise import recognise
from extract.text.sentences import sentences
from tests.rows import document


def mentions(text, lang):
    article = document("a", text=text, lang=lang)
    return recognise(article, sentences(article))


SET_OFF = {
    "en": {
        "Michael Holm, the Norwegian trade minister, spoke.": "Michael Holm",
        "Michael Holm, Norway's trade minister, spoke.": "Michael Holm",
        "Michael Holm, the Norwegian minister for consumer affairs, spoke.": "Michael Holm",
        "On Capitol Hill, the Norwegian trade minister, spoke.": "",
        "Before Michael Holm, the Norwegian trade minister spoke.": "",
    },
    "de": {
        "Michael Holm, der norwegische Handelsminister, sprach.": "Michael Holm",
        "Michael Holm, Norwegens Handelsminister, sprach.": "Michael Holm",
        "Vor Michael Holm sprach der norwegische Handelsminister.": "",
    },
}
OWNERS = {
    "The Norwegian prime minister's visit ended.": True,
    "The Norwegian president’s visit ended.": True,
    "The Norwegian president's national security adviser spoke.": False,
}


def told(mention):
    states = ",".join(mention.states)
    parts = (mention.kind.value, states, mention.office, mention.name)
    return " ".join(part for part in parts if part)


GERMAN = {
    "Norwegens Außenminister Lars Holm": "person NOR foreign_minister Lars Holm",
    "Der Schweizer Bundesrat Hans Muster": "person CHE other_minister Hans Muster",
    "US-Außenminister John Kerry": "person USA foreign_minister John Kerry",
    "Der russische Präsident Wladimir Putin": "person RUS head_of_state Wladimir Putin",
    "Japans neue Verteidigungsministerin Mira Sato": "person JPN defence_minister Mira Sato",
    "Japans Aussenminister Ken Sato": "person JPN foreign_minister Ken Sato",
    "Seine japanische Amtskollegin Mira Sato": "person JPN Mira Sato",
    "Pentagon-Chef Ashton Carter": "person USA defence_minister Ashton Carter",
    "Kremlchef Putin": "person RUS head_of_state Putin",
    "Der damalige US-Präsident Richard Nixon": "person USA head_of_state Richard Nixon",
    "Nato-Generalsekretär Jens Stoltenberg": "person NATO nato_sg Jens Stoltenberg",
    "Die EU-Außenbeauftragte Federica Mogherini": "person EU eu_foreign_policy Federica Mogherini",
    "Die Außenminister Japans, Perus und der Schweiz": "role JPN,PER,CHE foreign_minister",
    "Der Vize-Außenminister Japans": "role JPN official",
    "Kremlsprecher Dmitri Peskow": "person spokesperson Dmitri Peskow",
    "Das norwegische Außenministerium": "body NOR",
    "Japans Regierung": "body JPN",
    "Der deutsch-japanische Gipfel": "adjective DEU,JPN",
    "Der zehnte EU-Japan-Gipfel": "adjective EU,JPN",
    "Der Russe": "demonym RUS",
    "Der Leiter der norwegischen Präsidialverwaltung": "role NOR official",
    "Der Präsident des norwegischen Senats": "role NOR official",
    "Der Vorsitzende des norwegischen Übergangsrats": "role NOR head_of_state",
    "Der Sekretär des norwegischen Sicherheitsrats Lars Holm": "person NOR national_security_adviser Lars Holm",
    "Der Staatssekretär im norwegischen Außenministerium": "role NOR official",
    "Der Sprecher der Staatsduma": "role RUS official",
    "Die Baustelle": "",
    "Etliche Minister": "role other_minister",
    "Der Stabschef": "",
}
ENGLISH = {
    "Norwegian Foreign Minister Lars Holm": "person NOR foreign_minister Lars Holm",
    "U.S. Secretary of State John Kerry": "person USA foreign_minister John Kerry",
    "President of the French Republic Emmanuel Macron": "person FRA head_of_state Emmanuel Macron",
    "The speaker of the Norwegian parliament": "role NOR official",
    "The deputy speakers of Norway's parliament": "role NOR official",
    "The chairman of the National Assembly of Norway": "role NOR official",
    "Norway's National Assembly chairman Lars Holm": "person NOR official Lars Holm",
    "The secretary of the Russian Security Council": "role RUS national_security_adviser",
    "The head of Norwegian intelligence": "role NOR intelligence_chief",
    "The chairman of the ruling council of Norway": "role NOR head_of_state",
    "The undersecretary of the Norwegian foreign ministry": "role NOR official",
    "The foreign secretaries of Norway and Nepal": "role NOR,NPL foreign_minister",
    "The chairman of the State Duma": "role RUS official",
    "Prime Minister of the Republic of Armenia Nikol Pashinyan": (
        "person ARM head_of_government Nikol Pashinyan"
    ),
    "The foreign ministers of the United States, Japan and Norway": (
        "role USA,JPN,NOR foreign_minister"
    ),
    "His Japanese counterpart Ken Sato": "person JPN Ken Sato",
    "Turkey's ambassador in Oslo, Lars Holm,": "person TUR official Lars Holm",
    "Then-President Bill Clinton": "person head_of_state Bill Clinton",
    "NATO Secretary General Jens Stoltenberg": "person NATO nato_sg Jens Stoltenberg",
    "The Pentagon chief": "role USA defence_minister",
    "Saudi Arabia's Crown Prince": "role SAU head_of_state",
    "Chinese President Xi Jinping": "person CHN head_of_state Xi Jinping",
    "The Norwegian foreign ministry": "body NOR",
    "The deputy foreign minister of Japan": "role JPN official",
    "A U.S. official": "role USA official",
    "The official visit": "",
    "Federal Chancellor of Germany Olaf Scholz": "person DEU head_of_government Olaf Scholz",
    "Many world leaders": "",
    "Norway's chief of staff Lars Holm": "person NOR chief_of_defence Lars Holm",
    "The Norwegian chief of staff": "role NOR chief_of_defence",
    "White House chief of staff Lars Holm": "body USA",
    "Trade Minister Lars Holm of Norway": "person NOR other_minister Lars Holm",
}


@pytest.mark.parametrize(
    ("lang", "phrase", "expected"),
    [
        pytest.param(lang, phrase, expected, id=f"{lang}: {phrase}")
        for lang, table in (("de", GERMAN), ("en", ENGLISH))
        for phrase, expected in table.items()
    ],
)
def test_a_phrase_names_an_actor(lang, phrase, expected):
    rest = {"de": " kam gestern an und war gut gelaunt.", "en": " arrived and was in a good mood."}
    found = mentions(phrase + rest[lang], lang)
    assert " ".join(told(mention) for mention in found[:1]) == expected


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "Aides said that Jay Carney smiled.", []),
        ("en", "PRESIDENT MEETS WITH ENVOYS IN OSLO", []),
        ("en", "Trump Says Leader Gets Pushback Over Tariff Plan", ["Trump"]),
        ("en", "He met officials Tuesday and Prime Minister Lars Holm Monday.", ["Lars Holm"]),
        ("en", "Kim smiled. North Korean leader Kim Jong Un left.", ["Kim", "Kim Jong Un"]),
        ("de", "Lars Holm kam. Außenminister Lars Holm blieb.", ["Lars Holm", "Lars Holm"]),
        ("de", "Obamas Vorgänger Bill Clinton ging.", ["Obama", "Bill Clinton"]),
        ("de", "Trumps Berater kamen.", ["Trump"]),
    ],
)
def test_names_are_told_from_other_capitals(lang, text, names):
    assert [m.name for m in mentions(text, lang) if m.name] == names


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "Am Montag kam Ken Sato, der Präsident Japans, an.", "person JPN head_of_state Ken Sato"),
        ("de", "Er rief Ken Sato, den japanischen Minister, an.", "person JPN other_minister Ken Sato"),
        ("de", "Es kam in Oslo Ken Sato, Japans Präsident.", "person JPN head_of_state Ken Sato"),
        ("en", "Ken Sato, the president of Japan, came.", "person JPN head_of_state Ken Sato"),
        ("en", "Meeting Ken Sato, Japan's foreign minister, he smiled.", "person JPN foreign_minister Ken Sato"),
        ("de", "Im Regen, sagte der Präsident Japans, werde man nass.", "role JPN head_of_state"),
        ("en", "In the rain, the president of Japan said, one gets wet.", "role JPN head_of_state"),
        ("en", "Sato, the president of Japan said, was there.", "role JPN head_of_state"),
    ],
)  # fmt: skip
def test_an_office_set_off_by_commas_explains_the_name_before_it(lang, text, expected):
    assert expected in [told(mention) for mention in mentions(text, lang)]


IN_TURN = [
    ("de", "Die Minister Perus und Japans, Ana Ruiz und Ken Sato, kamen.", "PER Ana Ruiz, JPN Ken Sato"),
    (
        "de",
        "Die Außenminister Norwegens, Perus und Japans, Lars Holm, Ana Ruiz und Ken Sato, kamen.",
        "NOR Lars Holm, PER Ana Ruiz, JPN Ken Sato",
    ),
    ("en", "The ministers of Peru and Japan, Ana Ruiz and Ken Sato, came.", "PER Ana Ruiz, JPN Ken Sato"),
    ("en", "The ministers of Peru and Japan, Ana Ruiz, Ken Sato and Lars Holm came.", ""),
    ("en", "The ministers of Norway, Peru and Japan, Ana Ruiz and Ken Sato, came.", ""),
    ("en", "The ministers of Peru and Japan, Oslo and Vienna among them, came.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "expected"), IN_TURN)
def test_names_behind_a_plural_office_go_to_its_states_in_their_order(lang, text, expected):
    named = [m for m in mentions(text, lang) if m.name]
    assert ", ".join(f"{m.states[0]} {m.name}" for m in named) == expected


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_word_at_the_very_end_needs_nothing_behind_it(lang):
    text = {"de": "Es kam sein Amtskollege", "en": "There came his counterpart"}[lang]
    assert [m.counterpart for m in mentions(text, lang)] == [True]


def test_spans_are_the_phrases():
    text = "Norwegens Außenminister Lars Holm traf Japans Präsidenten."
    assert [m.span.of(text) for m in mentions(text, "de")] == [
        "Norwegens Außenminister Lars Holm",
        "Japans Präsidenten",
    ]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [(lang, text, name) for lang, rows in SET_OFF.items() for text, name in rows.items()],
)
def test_a_name_is_read_before_its_office(lang, text, name):
    named = [m for m in mentions(text, lang) if m.kind.value == "person"]
    assert [m.name for m in named] == ([name] if name else [])
    assert all(m.states == ("NOR",) and m.office for m in named)


@pytest.mark.parametrize(("text", "owns"), OWNERS.items())
def test_an_office_owns_what_follows_its_apostrophe(text, owns):
    assert mentions(text, "en")[0].genitive is owns


@pytest.mark.parametrize(("lang", "state"), [("de", "Norwegen"), ("en", "Norway")])
@pytest.mark.parametrize(("count", "named"), [(150, 150), (151, 0)])
def test_a_sentence_in_which_actors_may_start_at_more_words_than_in_any_of_the_news_is_a_register(
    lang, state, count, named
):
    assert len(mentions(f"{', '.join([state] * count)}.", lang)) == named
