"""Governments and ministries that act like persons, and ministers whose states stand in brackets."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "mode", "status")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Die norwegische Regierung sprach am Montag mit Japans Premierminister Ken Sato.",
            ["JPN-NOR talks held"],
            id="a government speaks",
        ),
        pytest.param(
            "Am Montag telefonierte das norwegische Außenministerium mit der japanischen Regierung.",
            ["JPN-NOR phone held"],
            id="a ministry behind the verb",
        ),
        pytest.param(
            "Norwegens Regierung hat am Montag in Genf mit Japan verhandelt.",
            ["JPN-NOR talks held"],
            id="a government in the perfect",
        ),
        pytest.param(
            "Am Freitag will die norwegische Regierung mit Japan sprechen.",
            ["JPN-NOR talks planned"],
            id="a government behind a modal verb",
        ),
        pytest.param(
            "Die norwegische Regierung wird nicht mit Japan sprechen.",
            ["JPN-NOR talks denied"],
            id="a government that will not",
        ),
        pytest.param(
            "Die norwegische Regierung traf am Montag Japans Premierminister Ken Sato.",
            ["JPN-NOR meeting held"],
            id="a government meets",
        ),
        pytest.param(
            "Unterdessen lud die norwegische Regierung Japans Premierminister Ken Sato nach Oslo ein.",
            ["JPN-NOR meeting proposed"],
            id="a government invites",
        ),
        pytest.param(
            "Die norwegische Regierung schrieb am Montag einen Brief an Japans Premierminister Ken Sato.",
            ["JPN-NOR letter held"],
            id="a government writes",
        ),
        pytest.param(
            "Am Montag nahm die norwegische Regierung Gespräche mit Japan auf.",
            ["JPN-NOR talks held"],
            id="a government takes up talks",
        ),
        pytest.param(
            "Das Weiße Haus kündigte ein Treffen mit Japans Premierminister Ken Sato an.",
            ["JPN-USA meeting planned"],
            id="a government announces a meeting",
        ),
        pytest.param(
            "Das Weiße Haus bestätigte, dass {H} ein Telefonat mit Japans Premierminister Ken Sato führte.",
            ["JPN-NOR phone held"],
            id="who confirms takes no part",
        ),
        pytest.param(
            "In der norwegischen Regierung sprach am Montag jeder mit jedem über Japan.",
            [],
            id="in a government",
        ),
        pytest.param(
            "Für die norwegische Regierung sprach am Montag ein Beamter mit Fischern aus Japan.",
            [],
            id="for a government",
        ),
        pytest.param(
            "Die norwegische Regierung sprach sich mit Blick auf Japan für Zölle aus.",
            [],
            id="a government speaks out",
        ),
    ],
)
def test_a_government_acts(text, told):
    text = text.replace("{H}", "Norwegens Ministerpräsident Lars Holm")
    assert rows(text, lang="de", published=DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Die norwegische Regierung erklärte, sie habe mit Japans Premierminister Ken Sato gesprochen.",
            ["JPN-NOR talks held"],
            id="'sie' is the government",
        ),
        pytest.param(
            "Das norwegische Außenministerium teilte mit, es habe den japanischen Botschafter einbestellt.",
            ["JPN-NOR meeting held"],
            id="'es' is the ministry",
        ),
        pytest.param(
            "Das norwegische Außenministerium teilte am Montag mit, man werde am Freitag mit Japan sprechen.",
            ["JPN-NOR talks planned"],
            id="'man' is who says it",
        ),
        pytest.param(
            "Das norwegische Außenministerium reagierte. Man habe den japanischen Botschafter einbestellt.",
            ["JPN-NOR meeting held"],
            id="its words go on in the next sentence",
        ),
        pytest.param(
            "Eine Sprecherin des norwegischen Außenministeriums sagte, man habe den japanischen Botschafter einbestellt.",
            ["JPN-NOR meeting held"],
            id="a spokeswoman of a ministry",
        ),
        pytest.param(
            "Ein Sprecher der norwegischen Regierung sagte, man werde am Freitag mit Japan sprechen.",
            ["JPN-NOR talks planned"],
            id="a spokesman of a government",
        ),
        pytest.param(
            "Das norwegische Außenministerium teilte mit, sie habe mit Japan gesprochen.",
            [],
            id="'sie' is no ministry",
        ),
        pytest.param(
            "Das norwegische Außenministerium kam voran. Man sprach am Montag mit Japan.",
            [],
            id="the mood tells whose words they are",
        ),
        pytest.param(
            "Die norwegische Regierung erklärte, sie habe mit Fischern über Japan gesprochen.",
            [],
            id="with fishermen",
        ),
    ],
)
def test_a_government_tells_of_itself(text, told):
    assert rows(text, lang="de", published=DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Die Präsidenten Lars Holm (Norwegen) und Ken Sato (Japan) trafen sich am Montag.",
            ["JPN-NOR meeting held"],
            id="two presidents",
        ),
        pytest.param(
            "Präsident Lars Holm (Norwegen) und Präsident Ken Sato (Japan) trafen sich am Montag.",
            ["JPN-NOR meeting held"],
            id="each with his office",
        ),
        pytest.param(
            "Die Außenminister Lars Holm (Norwegen), Ken Sato (Japan) und Jan Ozol (Lettland) berieten am Montag in Bern.",
            ["JPN-LVA-NOR meeting held"],
            id="three ministers",
        ),
        pytest.param(
            "Die Minister Lars Holm aus Norwegen, Ken Sato aus Japan und Jan Ozol aus Lettland berieten am Montag in Bern.",
            ["JPN-LVA-NOR meeting held"],
            id="three ministers without brackets",
        ),
        pytest.param(
            "Außenminister Lars Holm (Norwegen) telefonierte am Montag mit Außenministerin Rei Sato (Japan).",
            ["JPN-NOR phone held"],
            id="one and the other",
        ),
        pytest.param(
            "Die Minister Lars Holm (KL) und Ken Sato (FV) trafen sich am Montag in Norwegen.",
            [],
            id="their parties",
        ),
        pytest.param(
            "Die Trainer Lars Holm (Norwegen) und Ken Sato (Japan) trafen sich am Montag.",
            [],
            id="no office",
        ),
    ],
)
def test_states_stand_in_brackets(text, told):
    assert rows(text, lang="de", published=DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("sprach über das Abkommen mit Japan", [], id="an agreement"),
        pytest.param("diskutierte am Montag über den Handel mit Japan", [], id="trade"),
        pytest.param(
            "diskutierte am Montag über den Handel mit Japans Außenminister Ken Sato",
            ["JPN-NOR talks held"],
            id="with a minister",
        ),
        pytest.param("sprach am Montag mit Japan", ["JPN-NOR talks held"], id="with a state"),
        pytest.param("hat den Streit mit der japanischen Regierung besprochen", [], id="a dispute"),
        pytest.param(
            "sagte am Rande eines Treffens mit Japans Außenminister Ken Sato, er sei froh",
            ["JPN-NOR meeting held"],
            id="in the margins of a meeting of the two",
        ),
        pytest.param(
            "will am Freitag am Rande des Gipfels mit Japans Außenminister Ken Sato reden",
            ["JPN-NOR meeting planned"],
            id="in the margins of a summit",
        ),
    ],
)
def test_with_whom(text, told):
    text = f"Norwegens Außenminister Lars Holm {text}."
    assert rows(text, lang="de", published=DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Am Montag warnte Norwegen Japan in einem Schreiben vor den Folgen.",
            ["JPN-NOR letter held"],
            id="a state warns another in writing",
        ),
        pytest.param(
            "Die norwegische Regierung bat die japanische Regierung in einem Brief um Hilfe.",
            ["JPN-NOR letter held"],
            id="a government asks another in a letter",
        ),
        pytest.param(
            "Norwegen hat den UN-Sicherheitsrat in einem der Presse vorliegenden Brief zu einer Sitzung aufgefordert.",
            ["NOR-UN letter held"],
            id="what is told of a letter before it",
        ),
        pytest.param(
            "Norwegen warnte in einem Schreiben an seine Bürger vor Japan.",
            [],
            id="to somebody else",
        ),
        pytest.param(
            "{H} schrieb seinem japanischen Kollegen Ken Sato am Montag, er komme im Mai.",
            ["JPN-NOR letter held"],
            id="wrote to whom",
        ),
        pytest.param(
            "Das Buch schrieb {H} dem japanischen Premierminister Ken Sato zufolge selbst.",
            [],
            id="by whose account",
        ),
        pytest.param(
            "In einem Antwortschreiben an {S} lehnte {H} am Montag ab.",
            ["JPN-NOR letter held"],
            id="a letter in reply",
        ),
        pytest.param(
            "{H} richtete am Montag eine Neujahrsbotschaft an {S}.",
            ["JPN-NOR letter held"],
            id="a message for the new year",
        ),
        pytest.param(
            "{H} richtete am Montag seine Neujahrsbotschaft an das Volk.",
            [],
            id="a message to the people",
        ),
        pytest.param(
            "{H} hat sich am Montag mit {S} abgestimmt.",
            ["JPN-NOR talks held"],
            id="came to terms",
        ),
        pytest.param(
            "Das norwegische Parlament hat am Montag mit Blick auf Japan abgestimmt.",
            [],
            id="a vote",
        ),
        pytest.param(
            "Dänemark und Norwegen wollen am Freitag die japanischen Botschafter einbestellen.",
            ["DNK-JPN meeting planned", "JPN-NOR meeting planned"],
            id="each will summon an ambassador",
        ),
        pytest.param(
            "Stürmer, Torwart, Elfmeter, Halbzeit, Abseits und Nationalelf: Norwegen und Japan bestellten am Montag die jeweiligen Botschafter ein.",
            ["JPN-NOR meeting held"],
            id="no team summons an ambassador",
        ),
    ],
)
def test_letters_and_summons(text, told):
    assert rows(text, lang="de", published=DAY, fields=FIELDS) == told
