"""Plain sentences: who is meant by "both", what comes in turn, who heads an agency, and what is only a way of speaking."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "status")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{S} und Perus Präsidentin Ana Ruiz wollen am Montag bilaterale Gespräche mit {H} führen.",
            ["JPN-NOR 2012-05-14 meeting planned", "NOR-PER 2012-05-14 meeting planned"],
            id="bilateral talks of several are one each",
        ),
        pytest.param(
            "{H} hat am Montag {S} aufgesucht.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="somebody is called on",
        ),
        pytest.param(
            "{H} will bilaterale Gespräche mit {S} führen.",
            ["JPN-NOR meeting planned"],
            id="bilateral talks of named persons are a plan",
        ),
        pytest.param(
            "{H} wird mit {S} Gespräche führen.", ["JPN-NOR talks planned"], id="talks announced"
        ),
        pytest.param("{H} hat vor Gesprächen mit {S} gewarnt.", [], id="talks somebody warns of"),
        pytest.param(
            "Vertreter Norwegens und Japans trafen sich am Montag in Genf zu einer weiteren Gesprächsrunde.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="what they met for is no plan",
        ),
        pytest.param(
            "Gestern wurde in Tokio Vizefinanzminister Nils Berg von Japans Finanzminister Jun Abe empfangen.",
            [],
            id="a deputy whose state nobody tells",
        ),
        pytest.param(
            "Gestern wurde in Tokio der norwegische Vizefinanzminister Nils Berg von Japans Finanzminister Jun Abe empfangen.",
            ["JPN-NOR 2012-05-08 meeting held"],
            id="the place before who is received",
        ),
        pytest.param(
            "Das Abkommen wurde am Montag in Oslo durch den norwegischen Außenminister Nils Berg und den japanischen Außenminister Jun Abe unterzeichnet.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="by whom a treaty was signed",
        ),
        pytest.param(
            "{H} sprach am Montag in Genf mit dem Russen Sergej Lawrow.",
            ["NOR-RUS 2012-05-07 meeting held"],
            id="a man told by his people",
        ),
        pytest.param(
            "Norwegen will bilaterale Gespräche mit Japan führen.",
            [],
            id="those of bare states are a policy",
        ),
        pytest.param(
            "Später ist ein Gespräch Holms mit {S} geplant. Norwegens Ministerpräsident Lars Holm freut sich. "
            "Anschließend steht ein Dreiergipfel mit Holm, Sato und Perus Präsidentin Ana Ruiz auf dem Programm.",
            ["JPN-NOR talks planned", "JPN-NOR-PER meeting planned"],
            id="what comes in turn is another contact",
        ),
        pytest.param(
            "{H} und {S} wollen sich treffen. An dem Gipfel mit Holm und Sato soll auch Perus Präsidentin Ana Ruiz teilnehmen.",
            ["JPN-NOR-PER meeting planned"],
            id="who comes along makes no other contact",
        ),
        pytest.param(
            "{H} schickte am Montag Briefe an Japan und Peru.",
            ["JPN-NOR 2012-05-07 letter held", "NOR-PER 2012-05-07 letter held"],
            id="letters to two are two",
        ),
        pytest.param(
            "{H} wird einem Sprecher zufolge bis Freitag mit {S} sprechen.",
            ["JPN-NOR 2012-05-09/2012-05-11 talks planned"],
            id="a term dates what is to be",
        ),
        pytest.param(
            "{H} hat bis Montag mit {S} gesprochen.",
            ["JPN-NOR 2012-05-02/2012-05-09 talks held"],
            id="a term does not date what was",
        ),
        pytest.param(
            "Japan rechnet mit einem Angriff Perus. Die UN mahnten beide. {H} will am Freitag mit den Präsidenten beider Länder sprechen.",
            ["JPN-NOR 2012-05-11 talks planned", "NOR-PER 2012-05-11 talks planned"],
            id="both states are neither a body nor the state of who acts",
        ),
        pytest.param(
            "{H} und {S} trafen sich am Montag. Zuletzt hatte es im Mai 2008 ein Treffen gegeben.",
            ["JPN-NOR 2012-05-07 meeting held", "JPN-NOR 2008-05 meeting held"],
            id="the time before",
        ),
        pytest.param(
            "{H} und {S} trafen sich am Montag. Zuletzt hatte es im Mai 2008 ein Treffen der Fischer gegeben.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="the time before, of others",
        ),
        pytest.param(
            "{H} und {S} sollen sich am Freitag in Genf die Hände reichen.",
            ["JPN-NOR 2012-05-11 meeting planned"],
            id="persons shake hands",
        ),
        pytest.param(
            "{H} hofft, dass sich Norwegen und Japan nach dem Streit die Hände reichen.",
            [],
            id="states do not",
        ),
        pytest.param(
            "{H} wird, anders als gestern gemeldet, am Freitag in Tokio erwartet.",
            ["JPN-NOR 2012-05-11 meeting planned"],
            id="an aside that says what is otherwise",
        ),
        pytest.param(
            "{H} wird in der nächsten Woche zwischen Tokio und Lima pendeln.",
            [
                "JPN-NOR 2012-05-14/2012-05-20 meeting planned",
                "NOR-PER 2012-05-14/2012-05-20 meeting planned",
            ],
            id="a shuttle visits both",
        ),
        pytest.param(
            "{H} pendelt seit Jahren zwischen Oslo und Bergen.",
            [],
            id="a shuttle at home",
        ),
        pytest.param(
            "{H} kommt am Mittwoch nach Tokio.",
            ["JPN-NOR 2012-05-09 meeting planned"],
            id="the present with the article's own weekday looks ahead",
        ),
        pytest.param(
            "{H} kam am Mittwoch nach Tokio.",
            ["JPN-NOR 2012-05-09 meeting held"],
            id="the past does not",
        ),
    ],
)
def test_what_a_plain_sentence_tells(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Der Chef der norwegischen Weltraumbehörde NRA, Jon Berg, ist am Montag nach Japan gereist.",
            ["JPN-NOR meeting officials Jon Berg"],
            id="the head of an agency, and what it is called for short",
        ),
        pytest.param(
            "Der Leiter des US-Geheimdienstes NRA, Jon Berg, ist am Montag nach Japan gereist.",
            ["JPN-USA meeting security_advisers Jon Berg"],
            id="the state is in the agency's name",
        ),
        pytest.param(
            "Am Montag traf Jon Berg, Kommandeur der norwegischen Streitkräfte, zu einem Besuch in Japan ein.",
            ["JPN-NOR meeting officials Jon Berg"],
            id="a commander",
        ),
        pytest.param(
            "Ein Kommandeur der norwegischen Rebellen reiste am Montag nach Japan.",
            [],
            id="a commander of rebels",
        ),
        pytest.param(
            "Der Chef der norwegischen Weltraumfirma NRA, Jon Berg, ist am Montag nach Japan gereist.",
            [],
            id="the head of a company",
        ),
        pytest.param(
            "Am Montag traf {H} PLO-Chef Jon Berg.",
            ["NOR-PSE meeting leaders Lars Holm-Jon Berg"],
            id="the head of the PLO",
        ),
    ],
)
def test_who_heads_what(text, told):
    assert rows(text, DAY, fields=("countries", "mode", "level", "participants")) == told
