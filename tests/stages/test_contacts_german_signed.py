"""Contacts told beside the news: what two signed once, and when two of whom a relative clause tells met last."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "status")
NEWS = "JPN-NOR 2012-05-11 meeting planned"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Der Vertrag wurde im Mai 2010 vom damaligen norwegischen Fischereiminister Nils Berg und {S} unterzeichnet.",
            ["JPN-NOR 2010-05 meeting held"],
            id="by him and another",
        ),
        pytest.param(
            "Das Memorandum war im Mai 2010 von {H} und vom japanischen Handelsminister Jun Mori unterzeichnet worden.",
            ["JPN-NOR 2010-05 meeting held"],
            id="by each of the two",
        ),
        pytest.param(
            "Das Abkommen, das im Mai 2010 in Bergen von {H} und {S} unterzeichnet wurde, läuft aus.",
            ["JPN-NOR 2010-05 meeting held"],
            id="in a relative clause",
        ),
        pytest.param(
            "Das Abkommen wird am Freitag von {H} und {S} unterzeichnet.",
            [NEWS],
            id="on a day to come",
        ),
        pytest.param(
            "Das Abkommen wurde von {H} und den Fischern in Japan unterzeichnet.",
            [],
            id="by people without an office",
        ),
        pytest.param(
            "Das Abkommen, das von Norwegen und Japan unterzeichnet wurde, läuft aus.",
            [],
            id="by states",
        ),
        pytest.param(
            "{H} und {S}, die sich zuletzt im Mai 2010 in Bergen getroffen hatten, loben den Plan.",
            ["JPN-NOR 2010-05 meeting held"],
            id="two who met",
        ),
        pytest.param(
            "{H} und {S}, die erst am Montag telefoniert hatten, loben den Plan.",
            ["JPN-NOR 2012-05-07 phone held"],
            id="two who spoke by phone",
        ),
        pytest.param(
            "{H} und {S}, die sich am Freitag treffen wollen, loben den Plan.",
            [NEWS],
            id="two who want to meet",
        ),
        pytest.param(
            "{H} und {S}, die sich im Mai 2010 mit Fischern getroffen hatten, loben den Plan.",
            [],
            id="two who met others",
        ),
        pytest.param(
            "{H} und {S}, die am Montag die Opfer trafen, loben den Plan.",
            [],
            id="two who met others without a preposition",
        ),
        pytest.param(
            "{H} trifft {S} am Freitag. Die beiden, die sich zuletzt im Mai 2010 begegnet waren, wollen über Fisch reden.",
            [NEWS, "JPN-NOR 2010-05 meeting held"],
            id="the two told before",
        ),
        pytest.param(
            "{H} trifft {S} am Freitag. Die beiden Fischer, die sich im Mai 2010 trafen, sind arm.",
            [NEWS],
            id="two of whom nothing was told",
        ),
        pytest.param(
            "In dem Brief des japanischen UN-Botschafters Jun Mori an den UN-Sicherheitsrat heißt es, das Recht sei gebrochen.",
            ["JPN-UN 2012-05-02/2012-05-09 letter held"],
            id="a letter to a body",
        ),
        pytest.param(
            "In dem Brief des japanischen UN-Botschafters Jun Mori an seine Freunde heißt es, das Recht sei gebrochen.",
            [],
            id="a letter to nobody",
        ),
        pytest.param(
            "Es heißt, dass die Verhandlungsdelegation unter Leitung von Norwegens Geheimdienstchef Nils Berg am Freitag nach Japan aufbrechen werde.",
            ["JPN-NOR 2012-05-11 meeting planned"],
            id="who leads those who negotiate",
        ),
        pytest.param(
            "Das Abkommen über den Fischfang, das im Mai 2010 von {H} und {S} unterzeichnet wurde, läuft aus.",
            ["JPN-NOR 2010-05 meeting held"],
            id="what the agreement is about",
        ),
        pytest.param(
            "Der letzte Staatsbesuch eines norwegischen Präsidenten in Japan fand im Jahr 2000 statt.",
            ["JPN-NOR 2000 meeting held"],
            id="the last visit of somebody unnamed",
        ),
        pytest.param(
            "Es wäre der erste Staatsbesuch eines norwegischen Präsidenten in Japan seit dem Jahr 2000.",
            [],
            id="the first visit there would be",
        ),
        pytest.param(
            "{H} besuchte Japan vom 3. bis am 5. Mai 2010.",
            ["JPN-NOR 2010-05-03/2010-05-05 meeting held"],
            id="up to a day as the Swiss say it",
        ),
        pytest.param(
            "{H} empfing am Montag in Bergen seine japanische Ministerkollegin Aiko Mori.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="a fellow minister",
        ),
    ],
)
def test_told_beside_the_news(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


def test_a_federal_councillor_is_in_office_between_two_presidencies():
    text = "Doris Leuthard reist am Freitag zu einem Arbeitsbesuch nach Oslo."
    assert rows(text, DAY, fields=FIELDS) == ["CHE-NOR 2012-05-11 meeting planned"]
