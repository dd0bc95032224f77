"""What is only wished for or doubted has not been held; what the sentence before announces; leaders and those before them."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "status")
PROPOSED = ["JPN-NOR meeting proposed"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nach dem Gipfel in Genf strebt {H} ein zweites Treffen mit {S} an.", PROPOSED),
        ("Ob es zu einem Treffen von {H} und {S} kommt, ist offen.", PROPOSED),
        ("{H} hofft, dass es zu einem Treffen mit {S} kommt.", PROPOSED),
        ("{H} bezweifelt, dass es bald zu einem Treffen mit {S} kommt.", PROPOSED),
        ("Ein Treffen zwischen {H} und {S} ist noch nicht bestätigt.", PROPOSED),
        ("Die Aussichten auf ein Treffen zwischen {H} und {S} sind gering.", PROPOSED),
        ("{H} verlangt ein Treffen mit {S}.", PROPOSED),
        ("{H} rechnet mit einem Treffen mit {S}.", ["JPN-NOR meeting planned"]),
        ("{H} ist gegen ein Treffen mit {S}.", []),
        ("{H} hatte am Montag ein Treffen mit {S} in Aussicht gestellt.", PROPOSED),
        ("Ein Treffen mit {S} stellte {H} in Aussicht.", PROPOSED),
        (
            "{H} stellte nach einem Treffen mit {S} am Montag Geld in Aussicht.",
            ["JPN-NOR 2012-05-07 meeting held"],
        ),
        ("{H} äußerte den Wunsch nach einem Treffen mit {S}.", PROPOSED),
        (
            "Auf japanischen Wunsch soll es in Genf ein Treffen von {H} mit {S} geben.",
            ["JPN-NOR meeting planned"],
        ),
        (
            "Auf Wunsch Japans trafen sich {H} und {S} am Montag.",
            ["JPN-NOR 2012-05-07 meeting held"],
        ),
        (
            "{H} und {S} haben sich am Montag getroffen. Die Ergebnisse des Treffens sollen erst am Freitag bekanntgemacht werden.",
            ["JPN-NOR 2012-05-07 meeting held"],
        ),
        (
            "{H} stellte ein Treffen mit {S} in Aussicht. Das Treffen zwischen {H} und {S} soll zum Frieden beitragen.",
            PROPOSED,
        ),
        ("{H} und {S} reden aneinander vorbei.", []),
        ("Noch reden Norwegen und Japan nicht über Fisch.", []),
        (
            "Am Dienstag kam es zu einem Treffen von {H} und {S}.",
            ["JPN-NOR 2012-05-08 meeting held"],
        ),
        (
            "{H} verlangte am Dienstag bei einem Treffen mit {S} Geld.",
            ["JPN-NOR 2012-05-08 meeting held"],
        ),
    ],
)
def test_what_is_wished_for_is_not_held(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Am Freitag soll in Genf ein Treffen zum Fischfang stattfinden. An dem Treffen nehmen {H} und {S} teil.",
            ["JPN-NOR 2012-05-11 meeting planned Genf"],
            id="planned",
        ),
        pytest.param(
            "Am Montag waren in Genf die Gespräche zum Fischfang fortgesetzt worden. An den Verhandlungen nehmen Vertreter Norwegens und Japans teil.",
            ["JPN-NOR 2012-05-07 talks held Genf"],
            id="held, by another word",
        ),
        pytest.param(
            "Am Montag trafen sich Perus Präsidentin Ana Ruiz und Chiles Präsident Juan Soto in Lima zu einem Treffen. "
            "An dem Treffen nahmen die Außenminister Norwegens und Japans nicht teil.",
            ["CHL-PER 2012-05-07 meeting held Lima"],
            id="a contact that has its sides",
        ),
    ],
)
def test_who_takes_part_in_what_was_announced(text, told):
    assert rows(text, DAY, fields=(*FIELDS, "place")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} hat {S} gedankt. Am Montag telefonierten die beiden Männer.",
            ["JPN-NOR 2012-05-07 phone held"],
            id="two men",
        ),
        pytest.param(
            "{H} hat {S} gedankt. Am Montag trafen sich beide in der Zone zwischen den beiden Inseln.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="beside two islands",
        ),
        pytest.param(
            "{H} hat {S} gedankt. Am Montag trafen sich die beiden Mannschaften.",
            [],
            id="two teams",
        ),
    ],
)
def test_who_the_two_are(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


def test_a_leader_and_his_predecessor_have_contacts_of_their_own():
    text = (
        "US-Präsident Barack Obama telefonierte mit {S}. George W. Bush hatte Sato oft gelobt. "
        "George W. Bush hatte {S} schon bald angerufen."
    )
    told = rows(text, DAY, fields=("countries", "mode", "participants"))
    assert told == ["JPN-USA phone Barack Obama-Ken Sato", "JPN-USA phone George W. Bush-Ken Sato"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Auch andere Länder wie Norwegen und Japan haben den dänischen Botschafter vorgeladen.",
            ["DNK-NOR meeting held", "DNK-JPN meeting held"],
            id="have summoned",
        ),
        pytest.param(
            "Am Montag bestellten Norwegen und Japan die dänische Botschafterin ein.",
            ["DNK-NOR meeting held", "DNK-JPN meeting held"],
            id="summoned",
        ),
        pytest.param(
            "Fischer aus Norwegen und Japan haben den dänischen Botschafter einbestellt.",
            [],
            id="not the states",
        ),
        pytest.param(
            "Norwegen und Japan haben die Bücher des dänischen Botschafters einbestellt.",
            [],
            id="not the ambassador",
        ),
    ],
)
def test_several_states_that_summon_an_ambassador_do_so_each(text, told):
    assert sorted(rows(text, DAY, fields=("countries", "mode", "status"))) == sorted(told)


def test_a_talk_that_made_something_possible_was_held():
    text = "Den Vertrag hatte am Montag ein Gespräch zwischen {H} und {S} möglich gemacht."
    assert rows(text, DAY, fields=("countries", "status")) == ["JPN-NOR held"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What an infinitive hangs on tells whether it came to that.
        ("{H} zögert, {S} zu treffen.", []),
        ("{H} hat das Recht, {S} zu treffen.", []),
        ("{H} steht unter Druck, mit {S} zu sprechen.", []),
        ("{H} versuchte, {S} anzurufen.", ["proposed"]),
        ("{H} denkt darüber nach, {S} zu treffen.", ["proposed"]),
        ("{H} hat vor, {S} zu treffen.", ["planned"]),
        ("{H} freut sich darauf, {S} zu treffen.", ["planned"]),
        ("{H} hat nicht vor, {S} zu treffen.", ["denied"]),
        ("{H} plant nicht, {S} zu treffen.", ["denied"]),
        ("Dem Regierungschef gelang es nicht, {S} zu treffen. {H} reiste ab.", []),
        ("{H} wurde daran gehindert, {S} zu treffen.", ["denied"]),
        ("{H} hat Pläne, {S} zu treffen, fallen gelassen.", ["cancelled"]),
        ("{H} nutzte die Gelegenheit, {S} zu treffen.", ["held"]),
        ("{H} flog nach Graz, um {S} zu treffen.", ["held"]),
        # What is suggested stands in the present; what is supposed, in front.
        ("{H} schlug vor, dass er und {S} sich in Graz treffen.", ["proposed"]),
        ("Sollte {H} Japans Premierminister Ken Sato treffen, wäre das ein Erfolg.", ["proposed"]),
        ("Ein Treffen von {H} mit {S} ist unmöglich.", []),
        # What is not true.
        ("Berichte, wonach {H} {S} getroffen hat, sind falsch.", ["denied"]),
        ("Es ist nicht wahr, dass {H} {S} getroffen hat.", ["denied"]),
        ("Der Sprecher wies Berichte zurück, {H} habe {S} getroffen.", ["denied"]),
        ("{H} ging einem Treffen mit {S} aus dem Weg.", ["denied"]),
        # Whom others ask to call it off has not done so.
        ("Die Opposition forderte {H} auf, seinen Besuch in Japan abzusagen.", ["planned"]),
        ("{H} sah sich gezwungen, seinen Besuch in Japan abzusagen.", ["cancelled"]),
        ("Das Treffen von {H} mit {S} platzte.", ["cancelled"]),
        ("Nach dem Treffen mit {S} platzte {H} der Kragen.", ["held"]),
    ],
)  # fmt: skip
def test_what_an_infinitive_hangs_on(text, told):
    assert rows(text, DAY, "de", fields=("status",)) == told
