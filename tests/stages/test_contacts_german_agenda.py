"""What is planned in the course of a stay or an event to come has its days."""

import pytest

from tests.reading import rows

DAY = "2012-05-10"  # a Thursday
FIELDS = ("countries", "date", "status")
L = "Perus Präsident Rui Abade"
FAIR = "{H} nimmt vom 14. bis 16. Mai an der Hafenmesse in Wien teil."
THERE = ["JPN-NOR 2012-05-14/2012-05-16 planned"]


def _rows(text):
    return rows(text.replace("{L}", L), DAY, fields=FIELDS)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (FAIR + " Er wird dabei auch {S} treffen.", THERE),
        (FAIR + " Zudem steht ein Gespräch mit {S} auf dem Programm.", THERE),
        (FAIR + " Bei dieser Gelegenheit wird er {S} treffen.", THERE),
        (FAIR + " Im Anschluss ist eine Unterredung mit {S} geplant.", THERE),
        (FAIR + " Vorgesehen sind mehrere Gespräche, darunter ein Treffen mit {S}.", ["JPN-NOR planned"]),
        (FAIR + " Weiter sind mehrere Gespräche vorgesehen, darunter ein Treffen mit {S}.", THERE),
        (
            "{H} wird am 14. Mai für zwei Tage nach Wien reisen. Es regnet. Auf der Agenda steht auch ein Treffen mit {S}.",
            ["AUT-NOR 2012-05-14/2012-05-15 planned", "JPN-NOR 2012-05-14/2012-05-15 planned"],
        ),
        (
            "{H} reist am Montag zu einem dreitägigen Besuch nach Tokio. Er wird dort auch {S} treffen.",
            ["JPN-NOR 2012-05-14/2012-05-16 planned"],
        ),
        (
            "{H} nimmt am 14. Mai an der Hafenmesse in Wien teil. Es regnet. Die Messe ist alt. Sie ist groß. Am Rande der Hafenmesse wird er {S} treffen.",
            ["JPN-NOR 2012-05-14 planned"],
        ),
        (
            "Am Montag wird {H} zunächst {S} empfangen und danach {L}.",
            ["JPN-NOR 2012-05-14 planned", "NOR-PER 2012-05-14 planned"],
        ),
        (
            "{H} besucht von Montag bis Mittwoch Lima. Am Dienstag geht es bei einem Gespräch mit {L} um Öl.",
            ["NOR-PER 2012-05-15 planned"],
        ),
        (
            "{H} besucht von Montag bis Mittwoch Lima. Am Dienstag ging es bei einem Gespräch mit {S} um Öl.",
            ["NOR-PER 2012-05-14/2012-05-16 planned", "JPN-NOR 2012-05-08 held"],
        ),
        (FAIR + " Dort trifft er {S}.", THERE),
        (
            "{H} reist am Montag nach Wien. Zum Programm zählen zudem ein Treffen mit {S} und ein Austausch mit {L}.",
            ["AUT-NOR 2012-05-14 planned", "JPN-NOR 2012-05-14 planned", "NOR-PER 2012-05-14 planned"],
        ),
        (FAIR + " Er traf zuletzt {S}.", ["JPN-NOR ../2012-05-10 held"]),
        (
            "{H} hat eine Messe eröffnet, auf der dieses Jahr neue Boote gezeigt werden. Dort traf er {S}.",
            ["JPN-NOR 2012-05-03/2012-05-10 held"],
        ),
        # Another journey, another day, a plan for some time and a stay that is over lend nothing.
        (
            "{H} weilt vom 14. bis 16. Mai in Wien. Anschliessend reist er nach Tokio. Dort wird er auch {S} treffen.",
            ["AUT-NOR 2012-05-14/2012-05-16 planned", "JPN-NOR planned"],
        ),
        (FAIR + " Im Juni wird er auch {S} treffen.", ["JPN-NOR 2012-06 planned"]),
        (FAIR + " Er will sich bald auch mit {S} treffen.", ["JPN-NOR planned"]),
        (FAIR + " {L} wird dort auch {S} treffen.", ["JPN-PER planned"]),
        ("{H} nahm am 8. Mai an der Hafenmesse in Wien teil. Er wird auch {S} treffen.", ["JPN-NOR planned"]),
        (FAIR + " Das Wetter ist gut. Die Stadt freut sich. Es ist warm. Auch {S} will {H} treffen.", ["JPN-NOR planned"]),
    ],
)  # fmt: skip
def test_a_plan_has_the_days_of_the_stay_in_whose_course_it_is(text, told):
    assert _rows(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} wird mehrere Gespräche führen, darunter ein langes Gespräch mit {S}.",
            ["JPN-NOR planned"],
        ),
        (
            "{H} führte am Montag mehrere Gespräche, darunter ein Treffen mit {S}.",
            ["JPN-NOR 2012-05-07 held"],
        ),
    ],
)
def test_one_of_several_talks_stands_as_they_do(text, told):
    assert _rows(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} wird am 14. Mai für drei Tage nach Wien reisen.", ["AUT-NOR 2012-05-14/2012-05-16 planned"]),
        ("{H} fliegt am Montag für zwei Tage nach Tokio.", ["JPN-NOR 2012-05-14/2012-05-15 planned"]),
        ("Am Dienstag, zwei Tage nach dem Gipfel, traf {H} {S}.", ["JPN-NOR 2012-05-08 held"]),
        ("Am Montag, einen Tag vor seinem Treffen mit {S}, telefonierte {H} mit {L}.",
         ["JPN-NOR 2012-05-08 held", "NOR-PER 2012-05-07 held"]),
        ("Einen Tag nach seinem Treffen mit {S} telefonierte {H} am Mittwoch mit {L}.",
         ["JPN-NOR 2012-05-08 held", "NOR-PER 2012-05-09 held"]),
        ("Drei Tage nach einem Treffen mit {S} telefonierte am Mittwoch {H} mit {L}.",
         ["JPN-NOR 2012-05-06 held", "NOR-PER 2012-05-09 held"]),
        ("Wenige Tage nach einem Treffen mit {S} telefonierte {H} am Mittwoch mit {L}.",
         ["JPN-NOR ../2012-05-09 held", "NOR-PER 2012-05-09 held"]),
        ("Am 7. Mai, einen Tag nach einem Treffen mit {S}, telefonierte {H} mit {L}.",
         ["JPN-NOR 2012-05-06 held", "NOR-PER 2012-05-07 held"]),
    ],
)  # fmt: skip
def test_a_length_before_the_goal_counts_from_no_other_day(text, told):
    assert _rows(text) == told


WEEK = "2012-05-03/2012-05-10"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} sprach mit {S} über den am Montag in Graz beschlossenen Plan.", [f"JPN-NOR {WEEK} held"]),
        ("{H} informierte {S} in einem Telefonat über die vergangene Woche vom Parlament verabschiedete Vorlage.",
         [f"JPN-NOR {WEEK} held"]),
        ("{H} lobte beim Treffen mit {S} den im März von den Räten vorgelegten Bericht.", [f"JPN-NOR {WEEK} held"]),
        ("Die am Montag in Graz geführten Gespräche zwischen {H} und {S} waren kurz.", ["JPN-NOR 2012-05-07 held"]),
        ("Das für Montag in Graz geplante Treffen zwischen {H} und {S} wurde abgesagt.", ["JPN-NOR 2012-05-14 cancelled"]),
        ("Auch am Montag telefonierte {H} mit {S}.", ["JPN-NOR 2012-05-07 held"]),
        ("Die vergangene Woche lobte {H} beim Treffen mit {S} den Rat.", ["JPN-NOR 2012-04-30/2012-05-06 held"]),
        ("{H} traf am Montag den neuen japanischen Premierminister Ken Sato.", ["JPN-NOR 2012-05-07 held"]),
    ],
)  # fmt: skip
def test_the_day_of_another_noun_is_none_of_the_contact(text, told):
    assert _rows(text) == told
