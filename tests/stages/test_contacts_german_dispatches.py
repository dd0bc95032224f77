"""What German dispatches once told in vain, or of others: one line, the rows that a careful reader takes from it."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("date", "countries", "mode", "status")
CALL = "{H} und {S} haben im April telefoniert."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Ägyptens Präsident Omar al-Hadi war zufrieden. {H} telefonierte am Montag mit al-Hadi.",
            ["2012-05-07 EGY-NOR phone held"],
            id="a family name may begin with its article in small letters",
        ),
        pytest.param(
            "Ägyptens Präsident Omar al-Hadi war zufrieden. Al-Hadi hatte am Montag {H} getroffen.",
            ["2012-05-07 EGY-NOR meeting held"],
            id="and with a capital at the start of a sentence",
        ),
        pytest.param(
            "Der Bäcker Omar al-Hadi war zufrieden. {H} telefonierte am Montag mit al-Hadi.",
            [],
            id="a stranger with such a name stays one",
        ),
        pytest.param(
            "LIMA taz | Japans Regierung hat ein für Freitag geplantes Treffen mit Norwegen abgesagt.",
            ["2012-05-11 JPN-NOR meeting cancelled"],
            id="where a dispatch comes from is no side, though only a bar parts it",
        ),
        pytest.param(
            "LIMA ap ■ {H} hat am Montag mit {S} telefoniert.",
            ["2012-05-07 JPN-NOR phone held"],
            id="or a square",
        ),
        pytest.param(
            CALL + " Eine zweite indirekte Gesprächsrunde fand dann am Dienstag in Lima statt.",
            ["2012-04 JPN-NOR phone held", "2012-05-08 JPN-NOR meeting held"],
            id="a second round counts on from the contact just told",
        ),
        pytest.param(
            "{H} und {S} trafen sich im April. Am Dienstag gab es ein drittes Treffen in Lima.",
            ["2012-04 JPN-NOR meeting held", "2012-05-08 JPN-NOR meeting held"],
            id="so does a third meeting",
        ),
        pytest.param(
            "{H} und {S} trafen sich im April. Ein zweiter Gipfel am Dienstag scheiterte.",
            ["2012-04 JPN-NOR meeting held", "2012-05-08 JPN-NOR meeting held"],
            id="and a second summit, though the first was not called one",
        ),
        pytest.param(
            CALL + " Die Bauern kamen am Dienstag zu einem zweiten Treffen zusammen.",
            ["2012-04 JPN-NOR phone held"],
            id="the second meeting of others does not",
        ),
        pytest.param(
            CALL + " Ein zweites Gespräch mit den Fischern folgte am Dienstag.",
            ["2012-04 JPN-NOR phone held"],
            id="nor one with others",
        ),
        pytest.param(
            CALL + " Ein zweiter Gipfel der EU ist für Juni geplant.",
            ["2012-04 JPN-NOR phone held"],
            id="nor one of a body",
        ),
        pytest.param(
            CALL
            + " Der Fisch ist teuer. Die Netze sind leer. Ein zweites Treffen fand am Dienstag statt.",
            ["2012-04 JPN-NOR phone held"],
            id="nor where something else has been told since",
        ),
        pytest.param(
            "{S} sprach am Montag mit UN-Sondergesandtem Jan Ozol und EU-Außenbeauftragtem Rui Abade.",
            ["2012-05-07 JPN-UN talks held", "2012-05-07 EU-JPN talks held"],
            id="an officer without an article has an ending of his own",
        ),
        pytest.param(
            "Der EU-Sonderbeauftragte für den Balkan, Carl Bildt, traf am Montag {S}.",
            ["2012-05-07 EU-JPN meeting held"],
            id="an envoy of the EU may have been a state's minister",
        ),
        pytest.param(
            "IAEA-Chef Hans Blix traf am Montag {H}.",
            ["2012-05-07 NOR-UN meeting held"],
            id="the agency is of the United Nations",
        ),
        pytest.param(
            "Rebellenchef Carl Bildt traf am Montag {H}.",
            [],
            id="who leads rebels is no statesman, whoever else is called so",
        ),
        pytest.param(
            "WHO-Chef Jan Ozol traf am Montag {H}.",
            [],
            id="other organisations are no side",
        ),
        pytest.param(
            "{H} verschob sein für Freitag geplantes Treffen mit {S}. Sato wird nun nicht nach Norwegen reisen.",
            ["2012-05-11 JPN-NOR meeting cancelled"],
            id="who does not travel now is of whom the visit was called off",
        ),
        pytest.param(
            "Japans Vize-Außenminister ist besorgt. Vize-Außenminister Jun Abe wolle am Freitag mit seinem norwegischen Kollegen reden, sagte ein Sprecher.",
            ["2012-05-11 JPN-NOR talks planned"],
            id="an officer told without a name has it in the next sentence",
        ),
        pytest.param(
            "Japans Außenminister ist besorgt. Außenminister Jan Dahl empfing am Montag seinen japanischen Kollegen.",
            [],
            id="but not if it is he who is met",
        ),
        pytest.param(
            "Der griechisch-zyprische Präsident Jannis Pavlou und der türkisch-zyprische Präsident Orhan Demir trafen sich am Montag.",
            [],
            id="both parts of an island are one state",
        ),
        pytest.param(
            "Diplomaten haben am Montag Gespräche über ein mögliches Treffen des norwegischen Präsidenten Lars Holm mit seinem japanischen Kollegen Ken Sato geführt.",
            ["JPN-NOR meeting proposed"],
            id="a meeting that is talked about has not been held",
        ),
        pytest.param(
            "Ein für Freitag geplanter Gipfel zwischen Norwegen und Japan (ohne Peru) wurde verschoben.",
            ["2012-05-11 JPN-NOR meeting cancelled"],
            id="a summit is put off behind brackets",
        ),
        pytest.param(
            "{H} und {S} hatten sich am Rande des Fischereigipfels (Nafo) im November in Lima getroffen.",
            ["2011-11 JPN-NOR meeting held"],
            id="a short name in brackets parts no time from its verb",
        ),
        pytest.param(
            "Das Treffen hatten {H} und {S} im November vereinbart.",
            ["JPN-NOR meeting planned"],
            id="what was arranged in a month is not for that month",
        ),
    ],
)
def test_a_dispatch_is_read(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} und {S} haben sich überraschend ein zweites Mal getroffen. Holm hatte Sato bereits Ende April getroffen.",
            2,
            id="another month in the pluperfect is not the news",
        ),
        pytest.param(
            "{H} und {S} haben sich am Dienstag getroffen. Im April waren sie in Lima zusammengekommen.",
            2,
            id="nor is it a weekday's",
        ),
        pytest.param(
            "{H} lobte den Plan nach dem Treffen mit {S}. Holm hatte Sato im April getroffen.",
            1,
            id="what is only spoken of may have been then",
        ),
        pytest.param(
            "{H} und {S} trafen sich. Bald nach dem Treffen fand ein Telefonat zwischen Norwegens Außenminister Ole Berg und Japans Außenminister Jun Abe statt.",
            2,
            id="those of a call were not at the meeting before it",
        ),
    ],
)
def test_a_dispatch_without_a_date(text, told):
    assert len(rows(text)) == told
