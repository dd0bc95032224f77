"""What German news says of status, days and place of a contact: what came to nothing, what goes on, where one only talks of."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Eigentlich sollte {H} am Dienstag nach Japan reisen.",
            ["JPN-NOR 2012-05-08 meeting leaders cancelled"],
        ),
        (
            "Eigentlich sollte {H} am Freitag nach Japan reisen.",
            ["JPN-NOR 2012-05-11 meeting leaders cancelled"],
        ),
        (
            "{H} hätte am Dienstag in Bern {S} treffen sollen.",
            ["JPN-NOR 2012-05-08 meeting leaders cancelled Bern"],
        ),
        (
            "{H} sollte am Dienstag nach Japan reisen, sagte aber kurzfristig ab.",
            ["JPN-NOR 2012-05-08 meeting leaders cancelled"],
        ),
        (
            "{H} wollte am Dienstag nach Japan reisen, doch daraus wurde nichts.",
            ["JPN-NOR 2012-05-08 meeting leaders cancelled"],
        ),
        (
            "Das am Dienstag geplante Treffen zwischen {H} und {S} kam nicht zustande.",
            ["JPN-NOR 2012-05-08 meeting leaders cancelled"],
        ),
        (
            "Das für Dienstag geplante Treffen zwischen {H} und {S} wurde abgesagt.",
            ["JPN-NOR 2012-05-15 meeting leaders cancelled"],
        ),
    ],
)
def test_what_came_to_nothing_was_due_on_the_nearest_day(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} muss seinen Besuch in Japan verschieben.", "cancelled"),
        ("{H} verzichtet auf seine Reise nach Japan.", "cancelled"),
        ("{H} droht mit der Absage seines Besuchs in Japan.", "planned"),
        ("{H} hält an seinem Treffen mit {S} fest.", "planned"),
        ("Der Ort für das Treffen von {H} und {S} steht noch nicht fest.", "planned"),
        ("Wann das Treffen von {H} und {S} stattfindet, ist offen.", "planned"),
        ("Denkbar sei ein Treffen von {H} und {S} im Juni.", "proposed"),
        ("Angedacht ist ein Treffen von {H} und {S} im Juni.", "proposed"),
        ("Geplant ist ein Treffen von {H} und {S} im Juni.", "planned"),
        ("{H} will nur nach Japan reisen, wenn der Zaun fällt.", "proposed"),
        ("{H} werde sich mit {S} treffen, sobald die Lage es erlaube.", "proposed"),
        ("{H} bot {S} am Montag direkte Verhandlungen an.", "proposed"),
    ],
)
def test_a_status_by_the_words_around_the_noun(text, expected):
    (row,) = told(text)
    assert expected in row


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} hält sich seit Montag in Tokio auf.",
            ["JPN-NOR 2012-05-07/2012-05-10 meeting leaders held Tokio"],
        ),
        (
            "{H} hält sich bis Samstag in Tokio auf.",
            ["JPN-NOR 2012-05-10 meeting leaders held Tokio"],
        ),
        (
            "{H} hält sich am Samstag in Tokio auf.",
            ["JPN-NOR 2012-05-12 meeting leaders planned Tokio"],
        ),
        (
            "{H} hielt sich am Montag in Tokio auf, wo er {S} traf.",
            ["JPN-NOR 2012-05-07 meeting leaders held Tokio"],
        ),
        ("{H} hält sich nicht mehr in Japan auf.", []),
        ("{H} hält die Fischer in Japan auf.", []),
        (
            "Norwegen und Japan verhandeln seit Dienstag in Bern.",
            ["JPN-NOR 2012-05-08/2012-05-10 talks officials held Bern"],
        ),
        (
            "Norwegen und Japan verhandeln seit 2009 in Bern.",
            ["JPN-NOR 2012-05-10 talks officials held Bern"],
        ),
        ("Norwegen verhandelt seit Jahren mit Japan über ein Abkommen.", []),
        ("Norwegen und Japan verhandeln über ein Abkommen.", []),
        (
            "{H} wird am Montag zu Gesprächen in Tokio erwartet.",
            ["JPN-NOR 2012-05-14 meeting leaders planned Tokio"],
        ),
        ("{H} wird am Montag zum Treffen der Fischer in Tokio erwartet.", []),
        (
            "Zum Auftakt seines zweitägigen Besuchs in Japan lobte {H} am Dienstag den Plan.",
            ["JPN-NOR 2012-05-08/2012-05-09 meeting leaders held"],
        ),
        (
            "Zum Abschluss seines zweitägigen Besuchs in Japan lobte {H} am Dienstag den Plan.",
            ["JPN-NOR 2012-05-07/2012-05-08 meeting leaders held"],
        ),
    ],
)
def test_a_stay_goes_on_since_its_day(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} sprach am Montag mit {S} über die Lage in Kiew.", "talks leaders held"),
        ("{H} hat {S} am Montag wegen der Kämpfe in Kiew getroffen.", "meeting leaders held"),
        ("Nach den Anschlägen in Paris traf {H} am Montag {S}.", "meeting leaders held"),
        ("Vor der Konferenz in Bern traf {H} am Montag {S}.", "meeting leaders held"),
        ("Bei der Konferenz in Bern traf {H} am Montag {S}.", "meeting leaders held Bern"),
        ("Auf dem Flughafen von Bern traf {H} am Montag {S}.", "meeting leaders held Bern"),
        ("{H} traf {S} am Montag im Präsidentenpalast von Bern.", "meeting leaders held Bern"),
        ("{H} traf {S} am Montag bei einem Gipfel in Singapur.", "meeting leaders held Singapur"),
        ("Am Montag war {H} in Bern. Er traf dort {S}.", "meeting leaders held Bern"),
        ("Am Montag war {H} in Bern. Er traf {S}.", "meeting leaders held"),
    ],
)
def test_the_place_is_where_they_met_and_not_what_they_spoke_of(text, expected):
    assert told(text) == [f"JPN-NOR 2012-05-07 {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} und {S} wollen sich im Juni in Bern oder Riga treffen.",
            ["JPN-NOR 2012-06 meeting leaders planned"],
        ),
        (
            "{H} und {S} trafen sich im April nicht in Bern, sondern in Riga.",
            ["JPN-NOR 2012-04 meeting leaders held Riga"],
        ),
        (
            "{H} kehrte am Montag aus Bern zurück, wo er {S} getroffen hatte.",
            ["JPN-NOR ../2012-05-10 meeting leaders held"],
        ),
    ],
)
def test_no_place_or_day_that_the_words_do_not_give(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} reist am Freitag nach Japan und am Samstag weiter nach Peru.",
            [
                "JPN-NOR 2012-05-11 meeting leaders planned",
                "NOR-PER 2012-05-12 meeting leaders planned",
            ],
        ),
        (
            "{H} wird am Freitag in Tokio und am Samstag in Lima erwartet.",
            [
                "JPN-NOR 2012-05-11 meeting leaders planned Tokio",
                "NOR-PER 2012-05-12 meeting leaders planned Lima",
            ],
        ),
        (
            "{H} ist am Montag nach Japan und am Dienstag nach Peru gereist.",
            [
                "JPN-NOR 2012-05-07 meeting leaders held",
                "NOR-PER 2012-05-08 meeting leaders held",
            ],
        ),
        (
            "{H} hat am Montag Japan und am Dienstag Peru besucht.",
            [
                "JPN-NOR 2012-05-07 meeting leaders held",
                "NOR-PER 2012-05-08 meeting leaders held",
            ],
        ),
        (
            "{H} ist am Montag von Peru nach Japan gereist.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} reist am Freitag nach Japan und nicht nach Peru.",
            ["JPN-NOR 2012-05-11 meeting leaders planned"],
        ),
    ],
)
def test_each_place_visited_has_its_own_day(text, expected):
    assert sorted(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Am Montag traf {H} {S}, am Dienstag empfing er Perus Präsidenten Juan Ruiz.",
            ["JPN-NOR 2012-05-07", "NOR-PER 2012-05-08"],
        ),
        (
            "Zuerst hatte {H} den japanischen Premierminister Ken Sato getroffen, dann empfing er Perus Präsidenten Juan Ruiz.",
            ["JPN-NOR ../2012-05-10", "NOR-PER 2012-05-03/2012-05-10"],
        ),
    ],
)
def test_he_who_acts_next_is_who_acted_before(text, expected):
    assert [" ".join(row.split()[:2]) for row in sorted(told(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Noch im Mai reist {H} nach Japan.",
            "JPN-NOR 2012-05-10/2012-05-31 meeting leaders planned",
        ),
        (
            "In diesem Jahr besucht {H} Japan.",
            "JPN-NOR 2012-05-10/2012-12-31 meeting leaders planned",
        ),
        ("Im Mai reiste {H} nach Japan.", "JPN-NOR 2012-05-01/2012-05-10 meeting leaders held"),
    ],
)
def test_a_present_for_a_month_that_has_begun_announces(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} traf sich am Montag am Rande des Gipfels mit {S}.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} sprach am Montag während seiner Reise mit {S}.",
            ["JPN-NOR 2012-05-07 talks leaders held"],
        ),
    ],
)
def test_with_whom_one_meets_on_an_occasion(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Bundesrat Jan Ozol, Vorsteher des Eidgenössischen Departements für auswärtige Angelegenheiten (EDA), empfing Norwegens Außenminister Ola Dahl.",
            "foreign_ministers",
        ),
        (
            "Bundesrat Jan Ozol traf am Montag Norwegens Außenminister Ola Dahl. Jan Ozol, Vorsteher des EDA, lobte ihn.",
            "foreign_ministers",
        ),
        (
            "Beim Treffen mit seinem norwegischen Amtskollegen Ola Dahl lobte Bundesrat Jan Ozol, Vorsteher des EDA, am Montag den Plan.",
            "foreign_ministers",
        ),
        (
            "Die Schweizer Bundesrätin Ida Ozol, Chefin VBS, traf am Montag Norwegens Verteidigungsminister Ola Dahl.",
            "defence_ministers",
        ),
        (
            "Bundesrat Jan Ozol, Vorsteher des EDI, empfing am Montag Norwegens Außenminister Ola Dahl.",
            "ministers",
        ),
    ],
)
def test_what_stands_beside_a_minister_says_which_he_is(text, level):
    (row,) = told(text)
    assert f" meeting {level} " in f"{row} "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("09:29 Uhr | Norwegens Außenministerin Ida Dahl spricht mit {S}", "held"),
        ("Norwegens Außenministerin Ida Dahl trifft um 14:05 Uhr {S}.", "planned"),
    ],
)
def test_the_hour_of_a_line_announces_nothing(text, status):
    (row,) = told(text)
    assert f" {status} " in f"{row} "
