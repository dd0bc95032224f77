"""What German tells in two sentences: who meets, and what became of it."""

import pytest

from tests.reading import rows

DAY = "2012-05-10"  # a Thursday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} reist durch Asien. Nach Gesprächen mit {S} am Montag traf er am Dienstag in Lima Perus Präsidenten Luis Paz.",
            ["JPN-NOR 2012-05-07", "NOR-PER 2012-05-08"],
        ),
        (
            "{H} reist durch Asien. Bei einem Treffen mit {S} am Montag lobte er den peruanischen Präsidenten Luis Paz.",
            ["JPN-NOR 2012-05-07"],
        ),
        (
            "{H} reist durch Asien. In einem Telefonat mit {S} am Montag warnte er Perus Präsidenten Luis Paz.",
            ["JPN-NOR 2012-05-07"],
        ),
        (
            "Norwegens Außenministerin Ida Holm reist durch Asien. Beim Treffen mit {S} am Montag lobte sie den peruanischen Präsidenten Luis Paz.",
            ["JPN-NOR 2012-05-07"],
        ),
        (
            "Nach einem Treffen mit {S} am Montag lobte {H} den peruanischen Präsidenten Luis Paz.",
            ["JPN-NOR 2012-05-07"],
        ),
        (
            "Beim Treffen mit {S} am Montag lobte ihn der peruanische Präsident Luis Paz.",
            ["JPN-PER 2012-05-07"],
        ),
        (
            "In einem Telefonat mit {S} am Montag sagte {H}, er wolle Peru helfen.",
            ["JPN-NOR 2012-05-07"],
        ),
    ],
)
def test_whom_a_pronoun_acts_on_after_a_talk_was_not_in_it(text, told):
    assert rows(text, DAY, fields=("countries", "date")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} und {S} haben Ruhe verlangt. Bei einem Treffen am Montag in Genf sagten sie, es eile.",
            ["JPN-NOR 2012-05-07 meeting Genf"],
        ),
        (
            "{H} und {S} haben Ruhe verlangt. Dies teilten sie am Montag nach einem Gespräch in Genf mit.",
            ["JPN-NOR 2012-05-07 meeting Genf"],
        ),
        (
            "{H} und {S} haben Ruhe verlangt. Dies teilten sie am Montag nach einem Gespräch in Genf mit Fischern mit.",
            [],
        ),
        (
            "{H} und {S} haben Ruhe verlangt. Nach ihrem Treffen am Montag in Genf sagte Holm, es eile.",
            ["JPN-NOR 2012-05-07 meeting Genf"],
        ),
        (
            "{H} hat {S} gewarnt. Während ihres Telefonats am Montag sprachen sie über Fisch.",
            ["JPN-NOR 2012-05-07 phone"],
        ),
        (
            "{H} und {S} traten am Montag in Genf auf. Zuvor hatten sie unter vier Augen gesprochen.",
            ["JPN-NOR 2012-05-07 meeting"],
        ),
        (
            "Im Januar waren {H} und {S} in Genf zusammengekommen. Am Montag trafen sie einander in Oslo.",
            ["JPN-NOR 2012-01 meeting Genf", "JPN-NOR 2012-05-07 meeting Oslo"],
        ),
    ],
)
def test_what_two_said_together_is_told_of_their_meeting(text, told):
    assert rows(text, DAY, fields=("countries", "date", "mode", "place")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} sollte am Freitag in Tokio mit {S} sprechen. Die Reise wurde wegen eines Sturms abgesagt.",
            ["2012-05-11 cancelled"],
        ),
        ("{H} wollte am Freitag {S} treffen. Doch dazu kam es nicht.", ["2012-05-11 cancelled"]),
        (
            "Für Mittwoch war ein Treffen von {H} mit {S} angesetzt. Es kam nicht zustande.",
            ["2012-05-09 cancelled"],
        ),
        (
            "{H} wollte am Freitag {S} treffen. Am Mittwoch sagte er die Reise ab.",
            ["2012-05-11 cancelled"],
        ),
        (
            "{H} trifft am Freitag {S}. Die Reise war nie abgesagt worden.",
            ["2012-05-11 planned"],
        ),
        ("{H} trifft am Freitag {S}. Es kam nicht zu Protesten.", ["2012-05-11 planned"]),
        ("{H} traf am Montag {S}. Zu einer Einigung kam es nicht.", ["2012-05-07 held"]),
        (
            "{H} soll am Montag heimlich {S} getroffen haben. Holm bestreitet das.",
            ["2012-05-07 denied"],
        ),
        (
            "{H} traf am Montag {S} und erhob Vorwürfe. Sato bestreitet das.",
            ["2012-05-07 held"],
        ),
        ("{H} lud {S} nach Oslo ein. Sato nahm die Einladung an.", ["planned"]),
        ("{H} lud {S} nach Oslo ein. Sato nahm die Einladung nicht an.", ["../2012-05-10 denied"]),
    ],
)
def test_the_next_sentence_says_what_became_of_it(text, told):
    assert rows(text, DAY, fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} hat {S} bei einem Treffen am Montag nach Oslo eingeladen.",
            ["2012-05-07 meeting held", "meeting proposed Oslo"],
        ),
        (
            "In einem Telefonat am Montag lud {H} {S} nach Oslo ein.",
            ["2012-05-07 phone held", "meeting proposed Oslo"],
        ),
        (
            "Bei einem Treffen am Montag in Genf lud {H} {S} für Freitag nach Oslo ein.",
            ["2012-05-07 meeting held Genf", "2012-05-11 meeting proposed Oslo"],
        ),
        (
            "{H} lud {S} zu Gesprächen am Freitag nach Oslo ein.",
            ["2012-05-11 meeting proposed Oslo"],
        ),
    ],
)
def test_the_talk_at_which_somebody_is_invited_keeps_its_day_and_place(text, told):
    assert rows(text, DAY, fields=("date", "mode", "status", "place")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} (links) trifft {S} in Genf.\n\n{H} hat sich am Dienstag in Genf mit {S} getroffen.",
            ["JPN-NOR 2012-05-08"],
        ),
        (
            "{H} trifft heute {S} in Genf.\n\n{H} hat sich schon am Dienstag in Genf mit {S} getroffen.",
            ["JPN-NOR 2012-05-10", "JPN-NOR 2012-05-08"],
        ),
        (
            "{H} (links) trifft {S} in Genf.\n\n{H} hat am Dienstag in Genf Perus Präsidenten Luis Paz getroffen.",
            ["JPN-NOR 2012-05-10", "NOR-PER 2012-05-08"],
        ),
    ],
)
def test_a_picture_shows_the_contact_that_the_news_dates(text, told):
    assert rows(text, DAY, fields=("countries", "date")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} traf am Montag in Tokio {S}. Anschließend reist er nach Lima weiter, wo er Präsident Luis Paz trifft.",
            ["JPN-NOR 2012-05-07 held", "NOR-PER planned"],
        ),
        (
            "{H} trifft am Freitag in Tokio {S}. Von dort geht es weiter nach Lima, wo er mit Präsident Luis Paz spricht.",
            ["JPN-NOR 2012-05-11 planned", "NOR-PER planned"],
        ),
        (
            "{H} traf am Montag in Tokio {S}. Anschließend reiste er nach Lima weiter, wo er Präsident Luis Paz traf.",
            ["JPN-NOR 2012-05-07 held", "NOR-PER 2012-05-07 held"],
        ),
    ],
)
def test_the_next_stop_of_a_journey_lies_ahead(text, told):
    assert rows(text, DAY, fields=("countries", "date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} ist am Montag zu einem Besuch in Tokio eingetroffen. Sein Gesprächspartner ist {S}.",
            ["JPN-NOR leaders Lars Holm-Ken Sato"],
        ),
        (
            "{H} ist am Montag zu einem Besuch in Tokio eingetroffen. Sein Gastgeber, {S}, begrüßte die Fischer.",
            ["JPN-NOR leaders Lars Holm-Ken Sato"],
        ),
        (
            "{H} und {S} trafen sich am Montag. An den Gesprächen soll auch Perus Präsident Luis Paz teilnehmen.",
            ["JPN-NOR-PER leaders Lars Holm-Ken Sato-Luis Paz"],
        ),
        (
            "{H} sagte am Montag das Treffen mit {S} ab. An dem Treffen nahm auch Perus Präsident Luis Paz teil.",
            ["JPN-NOR leaders Lars Holm-Ken Sato"],
        ),
        (
            "{H} und {S} trafen sich am Montag. Perus Präsident Luis Paz nahm an dem Treffen nicht teil.",
            ["JPN-NOR leaders Lars Holm-Ken Sato"],
        ),
    ],
)
def test_the_next_sentence_says_who_took_part(text, told):
    assert rows(text, DAY, fields=("countries", "level", "participants")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} traf am Mittwoch {S}. Das Treffen war ursprünglich für Dienstag geplant.",
            ["2012-05-09 held"],
        ),
        (
            "{H} traf am Mittwoch {S}. Das Gespräch war zunächst für eine Stunde angesetzt.",
            ["2012-05-09 held"],
        ),
    ],
)
def test_the_day_that_was_first_meant_is_no_contact_beside_it(text, told):
    assert rows(text, DAY, fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} traf am Montag zu Gesprächen in Tokio ein. Zunächst kam er mit {S} zusammen.",
            ["2012-05-07 meeting held Tokio"],
        ),
        (
            "{H} ist am Sonntag in Tokio eingetroffen. Am Montag führte er Gespräche mit {S}.",
            ["2012-05-07 meeting held Tokio"],
        ),
        (
            "{H} ist am Mittwoch in Tokio eingetroffen. Am Freitag soll er {S} treffen.",
            ["2012-05-11 meeting planned Tokio"],
        ),
        (
            "{H} ist am Mittwoch in Tokio eingetroffen. Im Januar hatte er {S} getroffen.",
            ["2012-05-09 meeting held Tokio", "2012-01 meeting held"],
        ),
        (
            "{H} ist am Mittwoch in Tokio eingetroffen. Im Juni will er {S} treffen.",
            ["2012-05-09 meeting held Tokio", "2012-06 meeting planned"],
        ),
        (
            "{H} ist am Mittwoch in Tokio eingetroffen. Am Donnerstag telefonierte er mit {S}.",
            ["2012-05-09 meeting held Tokio", "2012-05-10 phone held"],
        ),
        (
            "{H} ist am Mittwoch in Tokio eingetroffen. Am Donnerstag traf er Perus Präsidenten Luis Paz.",
            ["2012-05-09 meeting held Tokio", "2012-05-10 meeting held"],
        ),
    ],
)
def test_a_guest_meets_his_hosts_in_the_town_he_came_to(text, told):
    assert rows(text, DAY, fields=("date", "mode", "status", "place")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} hat den japanischen Premierminister Ken Sato zur Ruhe aufgefordert. In einem Telefonat am Montag sagte Holm, es eile.",
            ["2012-05-07 phone held"],
        ),
        (
            "{H} hat {S} zur Ruhe aufgefordert. Dies habe Holm in einem Telefonat am Montag betont, hieß es.",
            ["2012-05-07 phone held"],
        ),
        (
            "{H} hat {S} zur Ruhe aufgefordert. Dies habe Holm in einem Telefonat mit der Zeitung am Montag betont, hieß es.",
            [],
        ),
        (
            "{H} will am Freitag {S} treffen. Es wäre das erste Treffen der beiden seit drei Jahren.",
            ["2012-05-11 meeting planned"],
        ),
        (
            "{H} hat sein Treffen mit {S} am Freitag abgesagt. Es wäre das erste Treffen der beiden gewesen.",
            ["2012-05-11 meeting cancelled"],
        ),
        ("Das wäre der erste Besuch von {H} in Japan.", ["meeting proposed"]),
    ],
)
def test_whom_one_spoke_to_and_what_would_be_the_first(text, told):
    assert rows(text, DAY, fields=("date", "mode", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} reist am Freitag nicht nach Japan. Das geplante Treffen mit {S} entfällt.",
            ["2012-05-11 meeting cancelled"],
        ),
        (
            "{H} reist am Freitag nicht nach Japan. Das Telefonat mit {S} entfällt.",
            ["2012-05-11 meeting denied", "2012-05-11 phone cancelled"],
        ),
        (
            "{H} traf {S} am Montag nicht. Ein für Freitag geplantes Treffen wurde abgesagt.",
            ["2012-05-07 meeting denied", "2012-05-11 meeting cancelled"],
        ),
    ],
)
def test_a_journey_that_is_not_made_is_the_meeting_that_falls_with_it(text, told):
    assert rows(text, DAY, fields=("date", "mode", "status")) == told
