"""How German news puts it across sentences and clauses: one line, the rows that a careful reader takes from it."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "mode", "status")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} lobte am Montag {S}. Zuletzt trafen sich die beiden am 4. Mai 2012 in Bern.",
            ["JPN-NOR meeting held"],
            id="'die beiden' stands for the two before",
        ),
        pytest.param(
            "{H} lobte am Montag {S}. Die beiden Reden am 4. Mai 2012 in Bern und ein Treffen gefielen.",
            [],
            id="'die beiden' with a noun stands for nobody",
        ),
        pytest.param(
            "{H} hat am Montag gemeinsam mit Lettlands Premier Jan Ozol mit {S} gesprochen.",
            ["JPN-LVA-NOR talks held"],
            id="who speaks together with whom",
        ),
        pytest.param(
            "{H} wird am Freitag nach Riga reisen, um sich mit {S} zu beraten.",
            ["JPN-NOR meeting planned"],
            id="a purpose lies ahead with its journey",
        ),
        pytest.param(
            "Heute besucht {H} in Tokio {S}.",
            ["JPN-NOR meeting planned"],
            id="a form that may be a participle is the verb without an auxiliary",
        ),
        pytest.param(
            "{H} treffe {S} am Freitag, hieß es in Oslo.",
            ["JPN-NOR meeting planned"],
            id="a reported present lies ahead",
        ),
        pytest.param(
            "Ob {H} am Freitag {S} trifft, ist offen.",
            ["JPN-NOR meeting proposed"],
            id="whether they meet is an open question",
        ),
        pytest.param(
            "Ob {H} mit {S} gesprochen hat, ist unklar.",
            [],
            id="whether they spoke is not known",
        ),
        pytest.param(
            "{H} trifft diese Woche {S}.",
            ["JPN-NOR meeting planned"],
            id="a present of this week looks ahead",
        ),
        pytest.param(
            "{H} werde schon bald mit {S} sprechen.",
            ["JPN-NOR talks planned"],
            id="talks of the days to come",
        ),
        pytest.param(
            "{H} traf am Montag in der japanischen Hauptstadt Tokio ein.",
            ["JPN-NOR meeting held"],
            id="a capital with its state",
        ),
        pytest.param(
            "Am Montag empfing {S} Präsident Lars Holm aus Norwegen.",
            ["JPN-NOR meeting held"],
            id="the state behind a name",
        ),
        pytest.param(
            "{H} ist müde. Er schrieb dem japanischen Minister Ken Sato am Montag einen Brief.",
            ["JPN-NOR letter held"],
            id="a pronoun stands for whom it means",
        ),
        pytest.param(
            "{H} ist müde. Am Montag schrieb ihm der japanische Minister Ken Sato einen Brief.",
            ["JPN-NOR letter held"],
            id="a pronoun as the object",
        ),
        pytest.param(
            "{H} und Minister Ole Berg sind müde. Sie schrieben dem japanischen Minister Ken Sato einen Brief.",
            [],
            id="a pronoun that may be many stands for no one",
        ),
        pytest.param(
            "{H} hat am Montag mit Ken Sato, dem Präsidenten Japans, telefoniert.",
            ["JPN-NOR phone held"],
            id="an aside parts no auxiliary from its verb",
        ),
        pytest.param(
            "Am Abend empfängt {H} in Oslo {S}.",
            ["JPN-NOR meeting planned"],
            id="the present with a part of the day looks ahead",
        ),
        pytest.param(
            "{H} bat {S} um ein Gespräch.",
            ["JPN-NOR talks proposed"],
            id="one talk that somebody asks for",
        ),
        pytest.param(
            "{H} will mit {S} sprechen.",
            [],
            id="a bare intention to talk",
        ),
        pytest.param(
            "Holm trifft Sato\n\n{H} will am Freitag in Bergen {S} treffen.",
            ["JPN-NOR meeting planned"],
            id="a headline's present leaves the status to the text",
        ),
        pytest.param(
            "{H} empfängt heute {S} in Oslo.",
            ["JPN-NOR meeting planned"],
            id="the present with 'heute' looks ahead",
        ),
        pytest.param(
            "In Oslo empfängt {H} am Freitag {S}, wie das Amt am Mittwoch mitteilte.",
            ["JPN-NOR meeting planned"],
            id="what is announced in the present lies ahead",
        ),
        pytest.param(
            "{H} wollte am Freitag mit {S} sprechen. Am Mittwoch sagte er das Treffen mit {S} ab.",
            ["JPN-NOR meeting cancelled"],
            id="a plan told in the past, and what became of it",
        ),
        pytest.param(
            "{H} (AP) hat am Montag mit {S} (LDP) telefoniert.",
            ["JPN-NOR phone held"],
            id="a party in brackets belongs to the name",
        ),
        pytest.param(
            "{H} traf am Montag in Riga seine Amtskollegen aus Lettland und Estland.",
            ["EST-LVA-NOR meeting held"],
            id="several colleagues at one table",
        ),
        pytest.param(
            "{H} telefonierte am Montag mit Lettlands Premier Jan Ozol und Estlands Premier Tiit Saar.",
            ["LVA-NOR phone held", "EST-NOR phone held"],
            id="several calls",
        ),
        pytest.param(
            "Nach dem Treffen in Oslo telefonierten {H} und {S} am Dienstag erneut.",
            ["JPN-NOR meeting held", "JPN-NOR phone held"],
            id="two contacts in one clause",
        ),
        pytest.param(
            "{H} traf in Lissabon am Montag Staatspräsident Hugo Perote.",
            ["NOR-PRT meeting held"],
            id="an official of no told state is the host",
        ),
        pytest.param(
            "{H} sprach am Montag vor Fischern. Der norwegische Botschafter in Tokio wurde einbestellt.",
            ["JPN-NOR meeting held"],
            id="an ambassador is summoned where he is posted",
        ),
        pytest.param(
            "{H} telefonierte am Montag mit Lettlands Premier Jan Ozol, am Dienstag mit Estlands Premier Tiit Saar.",
            ["LVA-NOR phone held", "EST-NOR phone held"],
            id="the verb is told once for several days",
        ),
        pytest.param(
            "{H} ist am Montag in Riga mit Lettlands Premier Jan Ozol und am Dienstag in Tallinn mit Estlands Premier Tiit Saar zusammengetroffen.",
            ["EST-NOR meeting held", "LVA-NOR meeting held"],
            id="the verb is told once for several towns",
        ),
        pytest.param(
            "Am Montag hat EU-Kommissionspräsidentin Ursula von der Leyen {S} getroffen. Am Dienstag hat von der Leyen mit {H} telefoniert.",
            ["EU-JPN meeting held", "EU-NOR phone held"],
            id="a surname with two particles is no passive",
        ),
        pytest.param(
            "{H} dankte {S}. Am Montag hatten die beiden telefoniert.",
            ["JPN-NOR phone held"],
            id="the two whom the sentence before told of",
        ),
        pytest.param(
            "Lettlands Premier Jan Ozol und Estlands Premier Tiit Saar trafen sich am Montag mit {S}.",
            ["EST-JPN-LVA meeting held"],
            id="two who meet a third",
        ),
        pytest.param(
            "{H} reiste am Montag nach Lettland und Estland, Japan war kein Ziel.",
            ["LVA-NOR meeting held", "EST-NOR meeting held"],
            id="a journey to several states",
        ),
        pytest.param(
            "Eine für diese Woche geplante Europareise von {H} wurde abgesagt. Holm wollte in Riga und Tallinn mit seinen Amtskollegen sprechen.",
            ["LVA-NOR meeting cancelled", "EST-NOR meeting cancelled"],
            id="what was planned for a journey is called off with it",
        ),
        pytest.param(
            "{H} führte im Mai Gespräche in Lettland, Estland und in Japan.",
            ["LVA-NOR meeting held", "EST-NOR meeting held", "JPN-NOR meeting held"],
            id="talks in several states",
        ),
        pytest.param(
            "{H} warnte vor Eile. Der 53-Jährige hat am Montag mit {S} telefoniert.",
            ["JPN-NOR phone held"],
            id="an epithet means the person told before",
        ),
        pytest.param(
            "{H} ist zu einem Besuch nach Japan aufgebrochen, wo er {S} trifft.",
            ["JPN-NOR meeting planned"],
            id="who has set out is not there yet",
        ),
        pytest.param(
            "{H} ist zu einem Besuch nach Japan aufgebrochen. Nach einem Gespräch mit {S} in Tokio reist er nach Riga weiter.",
            ["JPN-NOR meeting planned"],
            id="what comes after a contact may lie ahead, and so may the contact",
        ),
        pytest.param(
            "{H} hat am Montag {S} getroffen. Auf dem Gipfel am Freitag wird über Geld geredet.",
            ["JPN-NOR meeting held"],
            id="a summit is not the meeting told before",
        ),
    ],
)
def test_a_careful_reader_takes_these_rows(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Beim Treffen der Fischer ging es um die Konflikte am Meer und zwischen Norwegen und Japan.", id="a conflict between"),
        pytest.param("{H} bekräftigte seine Zweifel an Gesprächen mit {S}.", id="doubts"),
        pytest.param("{H} hat am Samstag privat Tokio besucht.", id="in private"),
        pytest.param("{H} begrüßte am Montag die Wahl des japanischen Premierministers Ken Sato.", id="something of somebody is welcomed"),
        pytest.param("{H} besuchte am Montag das Grab des japanischen Premierministers Ken Sato.", id="something of somebody is visited"),
        pytest.param("{S} schwieg. {H} sprach nach einem Treffen mit dem Premierminister von Ruritanien.", id="the premier of a state that no table knows"),
        pytest.param("{H} reiste am Abend weiter nach Tokio.", id="travelling on"),
        pytest.param("Norwegen fliegt seit Mai Luftangriffe in Japan.", id="flying an attack"),
        pytest.param("Am Montag traf sich auch Al Gore mit {S}.", id="who has been out of office for long"),
        pytest.param("Gore/Oslo – {S} reist.", id="the town that a text opens with"),
        pytest.param("Norwegen hatte im Mai die Verhandlungen mit Japan abgebrochen.", id="talks broken off"),
    ],
)  # fmt: skip
def test_no_row_comes_of_it(text):
    assert rows(text, DAY, fields=FIELDS) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{H} hat am Montag mit {S} telefoniert, wie das Amt in Oslo mitteilte.", ""),
        (
            "Der japanische Botschafter wurde am Montag ins norwegische Außenministerium zitiert.",
            "",
        ),
    ],
)
def test_what_names_no_place_of_a_contact(text, place):
    assert rows(text, DAY, fields=("place",)) == [place]


def test_a_noun_after_a_known_name_is_no_part_of_it():
    text = "{H} traf am Montag den sowjetischen Präsidenten Michail Gorbatschow Stunden vor dem Abflug."
    (told,) = rows(text, "1990-07-13", fields=("participants",))
    assert set(told.split("-")) == {"Lars Holm", "Michail Gorbatschow"}


WOMAN = "Bundeskanzlerin Angela Merkel"
MAN = "Frankreichs Präsident François Hollande"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} war in Bergen. Am Dienstag traf er {S}.", ["JPN-NOR 2012-05-08 held"]),
        ("{H} war in Bergen. Am Dienstag rief er {S} an.", ["JPN-NOR 2012-05-08 held"]),
        ("{H} war in Bergen. Am Dienstag wurde er von {S} empfangen.", ["JPN-NOR 2012-05-08 held"]),
        ("{H} reist am Donnerstag ab. Dort trifft er {S} am Freitag.", ["JPN-NOR 2012-05-11 planned"]),
        ("{H} reist am Donnerstag nach Tokio. Dort trifft er {S}.", ["JPN-NOR 2012-05-10 planned"]),
        ("{H} war in Bergen. Er traf eine Entscheidung über {S}.", []),
        ("{H} war in Bergen. Danach traf er Fischer. {S} lobte ihn.", []),
        ("{H} war in Bergen. Er begrüßte die Wahl des neuen japanischen Premierministers Ken Sato.", []),
        (
            f"{{H}} war in Bergen. Am Montag traf er {{S}}, am Dienstag traf er {MAN}.",
            ["JPN-NOR 2012-05-07 held", "FRA-NOR 2012-05-08 held"],
        ),
        (f"{{H}} lobte {WOMAN}. Am Dienstag traf sie {MAN}.", ["DEU-FRA 2012-05-08 held"]),
        (f"{WOMAN} und {{H}} sind froh. Am Dienstag traf sie {MAN}.", ["DEU-FRA 2012-05-08 held"]),
        (f"{WOMAN} und {{H}} sind froh. Am Dienstag traf er {MAN}.", ["FRA-NOR 2012-05-08 held"]),
        (
            f"{{H}} war in Bergen. Am Montag traf er {{S}}. Am Dienstag traf er {MAN}.",
            ["JPN-NOR 2012-05-07 held", "FRA-NOR 2012-05-08 held"],
        ),
    ],
)  # fmt: skip
def test_a_pronoun_acts(text, told):
    assert rows(text, DAY, fields=("countries", "date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "An den Gesprächen in Genf nahmen am Dienstag neben {H} auch {S} und Perus Premier Jan Ozol teil.",
            ["JPN-NOR-PER leaders"],
        ),
        (
            "An den Gesprächen in Genf nahmen am Dienstag neben Fischern auch {S} und Perus Premier Jan Ozol teil.",
            ["JPN-PER leaders"],
        ),
        (
            "Der Chef des norwegischen Auslandsgeheimdienstes, Lars Holm, traf am Dienstag in Riga Japans Geheimdienstchef Ken Sato.",
            ["JPN-NOR security_advisers"],
        ),
        (
            "Der Leiter des Nachrichtendienstes Norwegens, Lars Holm, traf am Dienstag in Riga Japans Geheimdienstchef Ken Sato.",
            ["JPN-NOR security_advisers"],
        ),
        (
            "EU-Handelskommissarin Karin Holm traf am Dienstag in Riga {S}.",
            ["EU-JPN ministers"],
        ),
        (
            "Der Leiter des norwegischen Museums, Lars Holm, traf am Dienstag in Riga Japans Geheimdienstchef Ken Sato.",
            [],
        ),
    ],
)
def test_who_takes_part(text, told):
    assert rows(text, DAY, fields=("countries", "level")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Staatsbesuch von {S} in Norwegen (2012-05-09)\n\nAm gestrigen Dienstag begann der Staatsbesuch von {S} in Norwegen.",
            ["2012-05-08 meeting held"],
        ),
        (
            "Staatsbesuch von {S} in Norwegen (2012-05-06)\n\nDie Zeitungen waren zufrieden.",
            ["2012-05-06 meeting held"],
        ),
        (
            "Nach einem Treffen mit {S} in Oslo kündigte {H} einen Gipfel im Herbst an.",
            ["2012-05-02/2012-05-09 meeting held"],
        ),
        (
            "{H} hatte in der vergangenen Woche seine Reise nach Japan abgesagt.",
            ["meeting cancelled"],
        ),
        ("{H} hat {S} gestern ein Treffen in Genf vorgeschlagen.", ["meeting proposed"]),
        ("{H} kündigte gestern ein Treffen mit {S} in Genf an.", ["meeting planned"]),
        ("{H} und {S} vereinbarten am Montag ein Treffen in Genf.", ["meeting planned"]),
        (
            "{H} und {S} vereinbarten ein Treffen am Montag in Genf.",
            ["2012-05-14 meeting planned"],
        ),
        ("{H} und {S} vereinbarten für Montag ein Treffen.", ["2012-05-14 meeting planned"]),
        ("{H} lud {S} am Montag nach Bergen ein.", ["meeting proposed"]),
        ("{H} lud {S} für Montag nach Bergen ein.", ["2012-05-14 meeting proposed"]),
        ("Am Montag ist ein Treffen von {H} und {S} geplant.", ["2012-05-14 meeting planned"]),
        (
            "{H} wollte {S} in der vergangenen Woche in Genf treffen.",
            ["2012-04-30/2012-05-06 meeting planned"],
        ),
        (
            "{H} und {S} wollen sich noch in diesem Monat in Genf treffen.",
            ["2012-05-09/2012-05-31 meeting planned"],
        ),
        (
            "{H} und {S} wollen sich im Juni in Genf treffen.",
            ["2012-06 meeting planned"],
        ),
        (
            "{H} hatte gestern seine Reise nach Japan abgesagt.",
            ["meeting cancelled"],
        ),
        (
            "{H} hatte ein für vergangene Woche geplantes Treffen mit {S} abgesagt.",
            ["2012-04-30/2012-05-06 meeting cancelled"],
        ),
        (
            "{H} hatte den Gipfel mit {S} am 14. September in Oslo abgesagt.",
            ["2012-09-14 meeting cancelled"],
        ),
        (
            "{H} hatte den für 3. Mai geplanten Gipfel mit {S} in Oslo abgesagt.",
            ["2012-05-03 meeting cancelled"],
        ),
        (
            "Das Amt hat am Dienstag die Niederschrift eines Telefonats zwischen {H} und {S} freigegeben.",
            ["../2012-05-08 phone held"],
        ),
        (
            "Am Dienstag wurde das Protokoll des Telefonats vom 12. März zwischen {H} und {S} bekannt.",
            ["2012-03-12 phone held"],
        ),
        (
            "Nach einem Treffen mit {S} im März in Oslo kündigte {H} einen Gipfel an.",
            ["2012-03 meeting held"],
        ),
    ],
)
def test_what_does_not_date_it(text, told):
    assert rows(text, DAY) == told


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "{S} war deutlicher als Angela Merkel, die einen Tag zuvor bei Holms Besuch in Berlin geschwiegen hatte. Merkel sagte am Dienstag in Berlin in der Pressekonferenz mit Holm: Man sei einig. {H} schwieg.",
            "2012-05-08",
        ),
        (
            "{H} wird {S} besuchen. Holm freut sich. Zum Abschluss des Besuchs ist für den Nachmittag des 12.05.2012 eine gemeinsame Pressekonferenz geplant.",
            "2012-05-12",
        ),
        (
            "{H} wird am Samstag {S} besuchen. Am Montag ist eine gemeinsame Pressekonferenz geplant.",
            "2012-05-12",
        ),
        ("{H} wird {S} besuchen. Am Freitag ist eine Pressekonferenz geplant.", ""),
        (
            "{H} traf {S} in Tokio. Die beiden gaben am Dienstag eine gemeinsame Pressekonferenz.",
            "2012-05-08",
        ),
        (
            "{H} hat im März 2010 {S} besucht. Am Freitag ist eine gemeinsame Pressekonferenz der Parteien geplant.",
            "2010-03",
        ),
    ],
)
def test_a_press_conference_dates_what_it_followed(text, date):
    (told, *_) = rows(text, DAY, fields=("date",))
    assert told == date


@pytest.mark.parametrize(
    ("text", "lang", "date"),
    [
        ("{H} begann am Dienstag einen dreitägigen Besuch in Japan.", "de", "2012-05-08/2012-05-10"),
        ("{H} ist am Dienstag zu einem zweitägigen Besuch in Tokio eingetroffen.", "de", "2012-05-08/2012-05-09"),
        ("{H} wird am Freitag zu einem zweitägigen Besuch in Tokio erwartet.", "de", "2012-05-11/2012-05-12"),
        ("{H} beendete am Dienstag einen dreitägigen Besuch in Japan.", "de", "2012-05-06/2012-05-08"),
        ("Zum Abschluss des dreitägigen Besuchs in Japan traf {H} am Dienstag {S}.", "de", "2012-05-08"),
        ("{H} began a three-day visit to Japan on Tuesday.", "en", "2012-05-08/2012-05-10"),
        ("{H} ended a three-day visit to Japan on Tuesday.", "en", "2012-05-06/2012-05-08"),
    ],
)  # fmt: skip
def test_a_visit_that_begins_has_all_its_days(text, lang, date):
    assert rows(text, DAY, lang=lang, fields=("date",)) == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("{H} ist in Japan zu Gast.", DAY),
        ("{H} ist zu Besuch in Japan.", DAY),
        ("{H} war zu Besuch in Japan.", "2012-05-02/2012-05-09"),
        ("Den ganzen Tag hatte es Gespräche zwischen {H} und {S} gegeben.", DAY),
    ],
)
def test_what_lasts_as_the_article_is_written_has_its_day(text, date):
    assert rows(text, DAY, fields=("date",)) == [date]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} ist in Japan eingetroffen. Am Dienstag traf er Außenminister Salim Ohe.",
            ["2012-05-02/2012-05-09 meeting held", "2012-05-08 meeting held"],
        ),
        (
            "{H} ist in Japan eingetroffen. Zunächst trifft Holm Ministerpräsident Mustafa Kato.",
            ["2012-05-02/2012-05-09 meeting held", "meeting planned"],
        ),
        (
            "{H} ist in Bergen eingetroffen. Am Dienstag traf er Außenminister Salim Ohe.",
            [],
        ),
        (
            "Es ist das erste Treffen, seit {H} im November 2010 {S} besuchte.",
            ["2010-11 meeting held"],
        ),
        (
            "Seit dem Treffen mit {S} im November 2010 schweigt {H}.",
            ["2010-11 meeting held"],
        ),
        (
            "{H} und {S} bei einem Treffen während Holms erster Amtszeit.",
            ["../2012-05-09 meeting held"],
        ),
        (
            "{H} und {S} bei einem Treffen in Oslo (Archivbild).",
            ["../2012-05-09 meeting held"],
        ),
        (
            "{H} telefonierte am Montag mit {S}. Ein weiteres Treffen werde in Genf stattfinden, sagte Holm.",
            ["2012-05-07 phone held", "meeting planned"],
        ),
        (
            "{H} telefonierte am Montag mit {S}. Ein weiteres Treffen mit Fischern werde in Genf stattfinden.",
            ["2012-05-07 phone held"],
        ),
        (
            "Norwegen und Japan haben sich auf drei Gesprächsrunden in Genf geeinigt.",
            ["talks planned"],
        ),
        (
            "Vertreter Norwegens haben sich am Dienstag mit der japanischen Führung auf einem Videogipfel beraten.",
            ["2012-05-08 video held"],
        ),
        (
            "Ein Treffen von {H} und {S} ist nicht geplant. Zuvor war ein Treffen von Holm und Sato im Gespräch gewesen.",
            ["meeting denied"],
        ),
        (
            "{H} hat {S} nach Bergen eingeladen. Holm und Sato wollen sofort verhandeln.",
            ["meeting proposed"],
        ),
    ],
)
def test_visits_memories_and_what_is_to_follow(text, told):
    assert rows(text, DAY) == told
