"""Contacts that another word bears than a plain verb: a relative clause, a possessive, a journey that leads, a town of an agreement."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "status")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} hält viel von {S}, mit dem er am Montag telefonierte.",
            ["JPN-NOR 2012-05-07 phone held"],
            id="with whom he spoke",
        ),
        pytest.param(
            "{H} lobte {S}, den er am Freitag in Bergen treffen wird.",
            ["JPN-NOR 2012-05-11 meeting planned"],
            id="whom he will meet",
        ),
        pytest.param(
            "{H} lobte {S}, mit dem er am Freitag telefonieren wollte.",
            ["JPN-NOR 2012-05-11 phone planned"],
            id="with whom he wanted to speak",
        ),
        pytest.param(
            "{H} lobte {S}, über den er am Montag mit Fischern sprach.",
            [],
            id="of whom he spoke",
        ),
        pytest.param(
            "{H} kam nach Bergen. {S} habe ihm am Montag in einem Telefonat Hilfe zugesagt, teilte er mit.",
            ["JPN-NOR 2012-05-07 phone held"],
            id="who promised him help in a call",
        ),
        pytest.param(
            "Er habe mit {S} über Fisch gesprochen, schrieb {H} am Montag auf seiner Seite.",
            ["JPN-NOR 2012-05-02/2012-05-07 talks held"],
            id="who writes that he spoke",
        ),
        pytest.param(
            "Er habe mit Fischern über {S} gesprochen, schrieb {H} am Montag auf seiner Seite.",
            [],
            id="who writes of whom he spoke",
        ),
        pytest.param(
            "In einem Gespräch äußerte {H} gegenüber {S} am Montag seine Sorge.",
            ["JPN-NOR 2012-05-07 talks held"],
            id="towards whom one voiced it",
        ),
        pytest.param(
            "In einer Rede äußerte {H} gegenüber {S} am Montag sein Misstrauen.",
            [],
            id="a speech is no talk",
        ),
    ],
)
def test_whom_a_clause_tells_of(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} nannte {S} nach ihrem Treffen am Montag in Genf einen Freund.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="'their' meeting is of both",
        ),
        pytest.param(
            "Norwegens Außenministerin Eva Moe nannte {S} nach ihrem Treffen am Montag in Genf einen Freund.",
            [],
            id="'ihr' may be hers alone",
        ),
        pytest.param(
            "Bei ihrem ersten Gespräch am Montag kam es zum Streit zwischen {H} und {S}.",
            ["JPN-NOR 2012-05-07 talks held"],
            id="a row between two at a talk",
        ),
        pytest.param(
            "{H} und {S} tauschten sich am Montag in Genf über Fisch aus.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="who exchange views",
        ),
        pytest.param(
            "{H} und {S} sprachen sich am Montag in Genf gegen die Quote aus.",
            [],
            id="who speak out against something",
        ),
        pytest.param(
            "{H} und {S} sind am Montag in Genf an einen Tisch gekommen.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="who came to one table",
        ),
        pytest.param(
            "{H} suchte {S} am Montag in Genf auf.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="who sought somebody out",
        ),
        pytest.param(
            "{H} suchte am Montag in Japan ein Museum auf.",
            [],
            id="who sought a museum out",
        ),
    ],
)
def test_what_both_do(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Seine erste Reise führte {H} am Montag nach Japan.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="a journey leads there",
        ),
        pytest.param(
            "Die nächste Reise soll {H} im Juni nach Japan führen.",
            ["JPN-NOR 2012-06 meeting planned"],
            id="a journey is to lead there",
        ),
        pytest.param(
            "Die Reise führte Fischer aus Norwegen am Montag nach Japan.",
            [],
            id="a journey of fishermen",
        ),
        pytest.param(
            "{H} hielt sich am Montag auf Einladung der Regierung in Japan auf.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="who stayed there",
        ),
        pytest.param(
            "{H} hielt am Montag den Zug nach Japan auf.",
            [],
            id="who held something up",
        ),
        pytest.param(
            "Norwegen und Japan haben sich am Montag in Genf auf einen Vertrag verständigt.",
            ["JPN-NOR 2012-05-07 talks held"],
            id="who agreed in a town",
        ),
        pytest.param(
            "Norwegen und Japan haben sich am Montag auf einen Vertrag verständigt.",
            [],
            id="an agreement alone is no contact",
        ),
        pytest.param(
            "Militärkommandeure aus Norwegen und Japan sind am Montag zusammengekommen.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="commanders of two states",
        ),
        pytest.param(
            "Vertreter des norwegischen Umweltministeriums sprachen am Montag mit {S}.",
            ["JPN-NOR 2012-05-07 talks held"],
            id="who serves in any ministry",
        ),
    ],
)
def test_where_one_is(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} kam nach Bergen. Am Montag telefonierte {S} mit dem Norweger.",
            ["JPN-NOR 2012-05-07 phone held"],
            id="'der Norweger' is the only Norwegian told",
        ),
        pytest.param(
            "Norwegens Außenministerin Eva Moe kam nach Bergen. Am Montag telefonierte {S} mit der Norwegerin.",
            ["JPN-NOR 2012-05-07 phone held"],
            id="'die Norwegerin' likewise",
        ),
        pytest.param(
            "{H} kam nach Bergen. Am Montag telefonierte {S} mit den Norwegern.",
            [],
            id="the people are nobody",
        ),
        pytest.param(
            "{H} lobte Norwegens Außenministerin Eva Moe. Am Montag telefonierte {S} mit dem Norweger.",
            [],
            id="of two Norwegians neither is meant",
        ),
        pytest.param(
            "{H} kam nach Bergen. Am Montag traf {S} den Norweger Ole Moe, einen Fischer.",
            [],
            id="a name says which Norwegian",
        ),
        pytest.param(
            "{H} kam nach Bergen. Am Montag sprach {S} über die Sorgen der Norweger.",
            [],
            id="whose sorrows they are",
        ),
    ],
)
def test_one_of_a_people(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Nach einem Gespräch mit {S} in Tokio flog {H} am Montag nach Peru.",
            ["JPN-NOR 2012-05-02/2012-05-09 meeting held", "NOR-PER 2012-05-07 meeting held"],
            id="where one goes after a talk",
        ),
        pytest.param(
            "{H} flog am Montag nach einem Gespräch mit {S} nach Lima.",
            ["NOR-PER 2012-05-07 meeting held", "JPN-NOR 2012-05-02/2012-05-09 talks held"],
            id="the talk was not where one goes",
        ),
        pytest.param(
            "{H} flog am Montag zu einem Gespräch mit {S} nach Lima.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="where one goes for a talk",
        ),
        pytest.param(
            "{H} wird nach seinem Besuch in Tokio nach Peru reisen.",
            ["JPN-NOR 2012-05-02/2012-05-09 meeting held", "NOR-PER meeting planned"],
            id="the place of the visit before is not where one goes",
        ),
        pytest.param(
            "{H} reiste am Montag nach Japan und am Dienstag nach Peru.",
            ["JPN-NOR 2012-05-07 meeting held", "NOR-PER 2012-05-08 meeting held"],
            id="each day has its journey",
        ),
    ],
)
def test_where_one_goes_after(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Die Außenminister der drei baltischen Staaten trafen sich am Montag in Riga.",
            ["EST-LTU-LVA 2012-05-07 meeting held foreign_ministers"],
            id="the officers of a round",
        ),
        pytest.param(
            "Die baltischen Staaten trafen am Montag eine Entscheidung.",
            [],
            id="a decision is no meeting",
        ),
        pytest.param(
            "{H} und {S} besprachen sich am Montag in Genf.",
            ["JPN-NOR 2012-05-07 meeting held leaders"],
            id="who conferred",
        ),
        pytest.param(
            "Der norwegisch-japanische Ministerrat tagte am Montag in Genf.",
            ["JPN-NOR 2012-05-07 meeting held officials"],
            id="a council of two sat",
        ),
        pytest.param(
            "Der norwegische Ministerrat tagte am Montag in Japan.",
            [],
            id="a council of one sat",
        ),
        pytest.param(
            "Bei einem gemeinsamen Auftritt mit {S} in Oslo lobte {H} am Montag den Plan.",
            ["JPN-NOR 2012-05-07 meeting held leaders"],
            id="a joint appearance",
        ),
        pytest.param(
            "Nach einem Auftritt in Oslo lobte {H} am Montag den Plan von {S}.",
            [],
            id="an appearance alone",
        ),
        pytest.param(
            "{H} und {S} gedachten am Montag in Oslo gemeinsam der Opfer.",
            ["JPN-NOR 2012-05-07 meeting held leaders"],
            id="what they did together",
        ),
        pytest.param(
            "{H} und {S} haben am Montag der Opfer gedacht.",
            [],
            id="what each did",
        ),
        pytest.param(
            "{H} kritisierte am Montag in einem offenen Brief {S}.",
            [],
            id="whom a letter is about",
        ),
        pytest.param(
            "{H} hat der japanischen Regierung in einem Brief Gespräche angeboten.",
            ["JPN-NOR 2012-05-02/2012-05-09 letter held officials"],
            id="a letter to a government",
        ),
        pytest.param(
            "{H} nahm am Montag einen Anruf von {S} entgegen.",
            ["JPN-NOR 2012-05-07 phone held leaders"],
            id="who took a call",
        ),
        pytest.param(
            "{H} bekam am Montag einen Anruf seiner Frau aus Japan.",
            [],
            id="a call of one's wife",
        ),
        pytest.param(
            "{H} und {S} reichten sich am Montag in Genf die Hand.",
            ["JPN-NOR 2012-05-07 meeting held leaders"],
            id="who shook hands",
        ),
        pytest.param(
            "{H} bekam am Montag von {S} einen Brief.",
            ["JPN-NOR 2012-05-07 letter held leaders"],
            id="who received a letter",
        ),
        pytest.param(
            "Der japanische Botschafter in Oslo wurde am Montag ins Außenministerium gebeten.",
            ["JPN-NOR 2012-05-07 meeting held officials"],
            id="an ambassador asked in",
        ),
        pytest.param(
            "Der japanische Botschafter in Oslo wurde am Montag um Geduld gebeten.",
            [],
            id="an ambassador asked for something",
        ),
    ],
)
def test_who_does_what_with_whom(text, told):
    assert rows(text, DAY, fields=(*FIELDS, "level")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} begrüsste {S} am Montag in Genf.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="a verb in Swiss spelling",
        ),
        pytest.param(
            "{S} wurde am Montag in Genf von {H} begrüsst.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="its participle",
        ),
        pytest.param(
            "{H} sass am Montag in Genf mit {S} zusammen.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="a verb in two parts",
        ),
        pytest.param(
            "{H} äusserte sich am Montag regelmässig über {S}.",
            [],
            id="other words in Swiss spelling",
        ),
        pytest.param(
            "Der Gesamtbundesrat empfing am Montag {S}.",
            ["CHE-JPN 2012-05-07 meeting held"],
            id="the whole Swiss government",
        ),
        pytest.param(
            "Der Bundesrat unter der Leitung des Schweizer Präsidenten Ueli Moos hat am Montag {S} empfangen.",
            ["CHE-JPN 2012-05-07 meeting held"],
            id="the Swiss government under its president",
        ),
        pytest.param(
            "{H} eröffnete am Montag gemeinsam mit {S} ein Kraftwerk.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="what one does together with another",
        ),
    ],
)
def test_swiss_words(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
