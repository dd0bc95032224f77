"""One row for each occasion, however often the article tells of it."""

import pytest

from tests.reading import reading, rows

DAY = "2015-05-20"
OCCASIONS = [
    (
        "de",
        "{H} und {S} haben ihr Treffen in Genf abgebrochen. Vor Beginn ihres Gesprächs beantworteten Holm und Sato Fragen.",
        ["2015-05-13/2015-05-20 meeting held"],
    ),
    (
        "de",
        "Vor Beginn ihres Gesprächs in Genf beantworteten {H} und {S} Fragen.",
        ["meeting planned"],
    ),
    (
        "de",
        "{H} und {S} telefonierten am Montag. Das Gespräch dauerte 50 Minuten.",
        ["2015-05-18 phone held"],
    ),
    (
        "de",
        "{H} und {S} telefonierten am Montag. Am Dienstag traf Holm Sato in Genf.",
        ["2015-05-18 phone held", "2015-05-19 meeting held"],
    ),
    (
        "de",
        "{H} und {S} telefonierten am Montag. Zuletzt hatten Holm und Sato im Mai 2011 telefoniert.",
        ["2015-05-18 phone held", "2011-05 phone held"],
    ),
    (
        "de",
        "{H} und {S} telefonierten am Montag. Im Juni wollen sich Holm und Sato in Genf treffen.",
        ["2015-05-18 phone held", "2015-06 meeting planned"],
    ),
    (
        "en",
        "{H} met {S} in Geneva on Monday. “We want peace,” Holm said before his meeting with Sato.",
        ["2015-05-18 meeting held"],
    ),
    (
        "en",
        "{H} said before a meeting with {S} that time was short. Holm and Sato held talks in Geneva on Tuesday.",
        ["2015-05-19 meeting held"],
    ),
    (
        "en",
        "{H} met {S} in Geneva in April. Ahead of his meeting with Sato, Holm told reporters that time was short.",
        ["2015-04 meeting held", "meeting planned"],
    ),
    (
        "en",
        "{H} met {S} in Geneva on Monday. Prior to a meeting with Sato in Bergen on Friday, Holm said time was short.",
        ["2015-05-18 meeting held", "2015-05-22 meeting planned"],
    ),
    (
        "de",
        "{H} hat am Montag {S} in Genf getroffen. Vor seinem Treffen mit Sato sagte Holm, die Zeit sei knapp.",
        ["2015-05-18 meeting held"],
    ),
    (
        "en",
        "{H} met {S} in Geneva on Monday. The meeting lasted two hours.",
        ["2015-05-18 meeting held"],
    ),
    (
        "en",
        "{H} met {S} in Geneva on Monday. Holm and Sato will meet again in May 2016.",
        ["2015-05-18 meeting held", "2016-05 meeting planned"],
    ),
    (
        "en",
        "{H} spoke with {S} on Monday. The Sato call was one of many.",
        ["2015-05-18 phone held"],
    ),
    (
        "en",
        "{H} met {S} on Monday. The row had begun during the March 2 call.",
        ["2015-05-18 meeting held", "2015-03-02 phone held"],
    ),
    (
        "en",
        "{H} will meet {S} in Geneva in June. Critics spoke against the meeting with Sato.",
        ["2015-06 meeting planned"],
    ),
    (
        "en",
        "Holm, Sato to meet in Geneva\n\n{H} met {S} in Geneva on Tuesday.",
        ["2015-05-19 meeting held"],
    ),
    (
        "en",
        "{H} met {S}\n\nHolm thanked Sato for the tea.",
        ["2015-05-20 meeting held"],
    ),
    (
        "en",
        "{H} cancelled a meeting with {S} in Geneva. Holm had planned to meet Sato there.",
        ["meeting cancelled"],
    ),
    (
        "en",
        "Papers told on Tuesday of the summit, and {H} met {S} in May 2011. They met again in May 2012.",
        ["2011-05 meeting held", "2012-05 meeting held"],
    ),
    (
        "en",
        "{H} met {S} on Monday. Aides praised the long talks between Norway and Japan.",
        ["2015-05-18 meeting held"],
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), OCCASIONS)
def test_reports_of_one_occasion_are_joined(lang, text, expected):
    assert rows(text, DAY, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "de",
            "{H} informierte {S} und Perus Präsidenten Luis Quispe.",
            ["JPN-NOR", "NOR-PER"],
        ),
        (
            "en",
            "{H} spoke by phone with {S} and Peruvian President Luis Quispe on Monday.",
            ["JPN-NOR", "NOR-PER"],
        ),
        (
            "en",
            "{H} held a meeting with {S} and Peruvian President Luis Quispe on Monday.",
            ["JPN-NOR-PER"],
        ),
        ("en", "{H} arrived in Lima for talks with {S}.", ["JPN-NOR"]),
        ("en", "The foreign ministers of Norway, Japan and Peru met on Monday.", ["JPN-NOR-PER"]),
    ],
)
def test_sides_are_told_apart_or_together(lang, text, expected):
    assert rows(text, DAY, lang, fields=("countries",)) == expected


@pytest.mark.parametrize(
    ("lang", "text", "place", "minutes"),
    [
        ("de", "{H} und {S} sprachen in Genf 50 Minuten miteinander.", "Genf", 50),
        ("de", "{H} traf {S} in der Hauptstadt Oslo.", "Oslo", None),
        ("en", "{H} met {S} in Geneva for two hours.", "Geneva", 120),
        ("en", "{H} met {S} at the White House.", "White House", None),
        ("en", "{H} met {S}.", "", None),
    ],
)
def test_place_and_length_are_read(lang, text, place, minutes):
    (mention,) = reading(text, DAY, lang).mentions
    assert (mention.place, mention.duration_minutes) == (place, minutes)


@pytest.mark.parametrize(
    ("lang", "text", "level"),
    [
        ("de", "{H} empfing Japans Außenminister Taro Abe.", "foreign_ministers"),
        ("de", "Am Freitag fand der zehnte EU-Japan-Gipfel statt.", "leaders"),
        ("de", "Norwegens Botschafter Jon Berg traf {S}.", "officials"),
        ("en", "{H} received the Japanese defence minister in Oslo.", "defence_ministers"),
        ("en", "The foreign ministers of Norway, Japan and Peru met.", "foreign_ministers"),
    ],
)
def test_the_lower_side_makes_the_level(lang, text, level):
    assert rows(text, DAY, lang, fields=("level",)) == [level]


def test_who_reports_is_kept_and_no_side():
    (mention,) = reading("{H} traf am Montag {S}, teilte der Kreml mit.", DAY).mentions
    assert (mention.countries, mention.evidence[0].reported_by) == (("JPN", "NOR"), "Kreml")


def why(text, day=DAY, lang="de"):
    """Return the reasons of the one mention of a text: field, rule, words."""
    found = reading(text, day, lang)
    (mention,) = found.mentions
    spelled = text.replace("{H}", HOLM).replace("{S}", SATO)
    return [
        (reason.field, reason.rule, reason.span.of(spelled) if reason.span else "")
        for reason in mention.reasons
    ]


HOLM, SATO = "Norwegens Ministerpräsident Lars Holm", "Japans Premierminister Ken Sato"
# Each row: a text, and the reasons of the fields that it is there for.
WHY = [
    (
        "{H} traf {S} am Montag in Genf.",
        [
            ("status", "held_by_default", "traf"),
            ("place", "place_phrase", "Genf"),
            ("countries", "side.JPN", SATO),
            ("countries", "side.NOR", HOLM),
            ("date", "de.weekday", "am Montag"),
            ("level", "office_told", HOLM),
            ("participants", "office_and_name", HOLM),
            ("participants", "office_and_name", SATO),
        ],
    ),
    (
        "{H} telefonierte 40 Minuten lang mit seinem japanischen Amtskollegen, teilte der Kreml mit.",
        [
            ("duration_minutes", "duration_phrase", "40 Minuten"),
            ("reported_by", "body_that_speaks", "Kreml"),
            ("countries", "side.JPN", "japanischen Amtskollegen"),
            ("date", "undated.news_of_a_week", ""),
        ],
    ),
    (
        "{H} sprach mit {S} über Sanktionen.",
        [("topics", "topic.sanctions", "Sanktion")],
    ),
    (
        "{H} ist in Genf. Am Montag telefonierte er mit {S}.",
        [("participants", "sentence_before", HOLM), ("countries", "side.NOR", HOLM)],
    ),
    (
        "Am Freitag fand der zehnte EU-Japan-Gipfel statt.",
        [("level", "office_by_the_trigger", "Gipfel")],
    ),
    (
        "{H} empfing am Montag eine Delegation aus Japan.",
        [("level", "office_told", "Delegation aus Japan")],
    ),
]


@pytest.mark.parametrize(("text", "reasons"), WHY)
def test_every_field_says_by_which_words_and_rule_it_was_set(text, reasons):
    assert set(reasons) - set(why(text)) == set()


def test_no_field_of_a_row_is_without_a_reason():
    text = "{H} traf {S} am Montag in Genf eine Stunde lang wegen der Sanktionen, teilte der Kreml mit."
    assert {field for field, _, _ in why(text)} == {
        *(
            "countries",
            "date",
            "duration_minutes",
            "level",
            "mode",
            "participants",
            "place",
            "reported_by",
        ),
        *("status", "topics"),
    }


def test_an_unspecific_plural_is_no_occasion():
    assert rows("{H} und {S} telefonierten regelmäßig.", DAY) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{H} spoke with {S} about the ongoing war.", 1),
        ("{H} met {S} for a review of numerous projects.", 1),
        ("{H} met {S} in times of crisis.", 1),
        ("{H} held regular consultations with {S}.", 0),
        ("{H}'s talks with {S} are ongoing.", 0),
        ("{H} and {S} spoke three times.", 0),
    ],
)
def test_what_is_said_of_something_else_makes_no_unspecific_plural(text, found):
    assert len(rows(text, DAY, "en")) == found


def test_two_names_of_one_known_person_are_one_occasion():
    text = (
        "Biden empfängt Lula\n\nUS-Präsident Joe Biden hat am Freitag den brasilianischen Präsidenten"
        " Luiz Inácio Lula da Silva in Washington empfangen. Der Besuch dauerte zwei Tage."
    )
    assert rows(text, "2023-02-11") == ["2023-02-10 meeting held"]
