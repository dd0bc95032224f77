"""Names, brackets and clauses that stand in the way of a frame: German sentences and the rows that a reader takes from them."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "mode", "status")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} telefonierte am Montag (Ortszeit) mit {S}.",
            ["JPN-NOR 2012-05-07 phone"],
        ),
        (
            "{H} telefonierte am Montag (nach eigenen Angaben) mit {S}.",
            ["JPN-NOR 2012-05-07 phone"],
        ),
        ("{H} schwieg am Montag (wie Ken Sato) und telefonierte nicht.", []),
        (
            "Am Montag sprach Norwegens König Harald V. mit {S}.",
            ["JPN-NOR 2012-05-07 talks"],
        ),
        (
            "Am Montag hat {S} mit dem norwegischen König Harald V. telefoniert.",
            ["JPN-NOR 2012-05-07 phone"],
        ),
        (
            "Am Montag sprach der norwegische Minister für Fischerei Jan Moe mit {S}.",
            ["JPN-NOR 2012-05-07 talks"],
        ),
    ],
)
def test_what_belongs_to_a_name_or_a_day_parts_no_clause(text, told):
    assert rows(text, DAY, fields=("countries", "date", "mode")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Das Treffen zwischen {H} und {S}, das für Freitag geplant war, ist geplatzt.",
            ["JPN-NOR 2012-05-11 cancelled"],
        ),
        (
            "Ein Gespräch, das am kommenden Freitag zwischen {H} und {S} geplant war, wurde vertagt.",
            ["JPN-NOR 2012-05-11 cancelled"],
        ),
        (
            "Ein Gipfel der drei Staaten – Norwegen, Japan und Peru – ist verschoben worden.",
            ["JPN-NOR-PER cancelled"],
        ),
        (
            "Das Treffen zwischen {H} und {S}, über das viel geredet wurde, ist vorüber.",
            ["JPN-NOR 2012-05-02/2012-05-09 held"],
        ),
    ],
)
def test_what_became_of_it_may_stand_behind_a_clause(text, told):
    assert rows(text, DAY, fields=("countries", "date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Am Montag verhandelte {H} mit Brüssel.", ["EU-NOR talks held"]),
        (
            "Am Dienstag geht die Runde der Gespräche zwischen London und Brüssel weiter.",
            ["EU-GBR talks planned"],
        ),
        ("{H} reiste am Montag nach Brüssel.", []),
    ],
)
def test_brussels_is_one_party(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} ist am Montag in Tokio gelandet.", ["JPN-NOR 2012-05-07 held"]),
        ("{H} kam am Montag in Tokio an.", ["JPN-NOR 2012-05-07 held"]),
        ("{H} begab sich am Montag nach Japan.", ["JPN-NOR 2012-05-07 held"]),
        ("{H} fuhr am Montag nach Tokio.", ["JPN-NOR 2012-05-07 held"]),
        ("{H} trifft am Freitag in Tokio ein.", ["JPN-NOR 2012-05-11 planned"]),
        ("{H} macht am Freitag in Tokio Station.", ["JPN-NOR 2012-05-11 planned"]),
        ("Als {H} am Montag in Tokio landete, regnete es.", ["JPN-NOR 2012-05-07 held"]),
        ("Ein Flugzeug mit Fisch aus Norwegen ist am Montag in Tokio gelandet.", []),
        ("Am Montag kam der Vorschlag von {H} in Tokio gut an.", []),
    ],
)
def test_who_arrives_pays_a_visit(text, told):
    assert rows(text, DAY, fields=("countries", "date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vor dem Japanbesuch seiner Tochter schwieg {H} am Montag.", []),
        (
            "Nach einem Treffen mit {S} forderte {H}: Die Fischer müssten sich im Juli einigen.",
            ["JPN-NOR 2012-05-02/2012-05-09 held"],
        ),
        (
            "Im März hatte {H} mit {S} telefoniert. Nach einem Gespräch mit {S} lobte {H} den Plan.",
            ["JPN-NOR 2012-03 held", "JPN-NOR 2012-05-02/2012-05-09 held"],
        ),
        ("{H} kennt {S} aus den Verhandlungen über den Fisch.", []),
    ],
)
def test_what_is_no_contact_of_these_and_no_date_of_it(text, told):
    assert rows(text, DAY, fields=("countries", "date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} ist am Montag in Tokio gelandet. Am Dienstag traf er dort {S}.",
            ["JPN-NOR 2012-05-08 held"],
        ),
        (
            "{H} hat am Dienstag in Tokio {S} getroffen. {H} war am 2. Mai in Tokio gelandet.",
            ["JPN-NOR 2012-05-08 held", "JPN-NOR 2012-05-02 held"],
        ),
    ],
)
def test_an_arrival_only_opens_the_visit_of_these_days(text, told):
    assert rows(text, DAY, fields=("countries", "date", "status")) == told
