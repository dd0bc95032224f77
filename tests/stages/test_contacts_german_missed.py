"""German constructions that tell a contact beside its usual words: notes handed over, summits of a body, talks between, who attends."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "status")

NOTES = [
    ("Norwegen übergab der Türkei am Montag eine Protestnote.", "NOR-TUR 2012-05-07 letter held"),
    ("Oslo habe Tokio am Montag eine Protestnote überreicht.", "JPN-NOR 2012-05-07 letter held"),
    (
        "Norwegens Regierung will der japanischen Regierung am Freitag ein Schreiben zustellen.",
        "JPN-NOR 2012-05-11 letter planned",
    ),
    (
        "Dem japanischen Botschafter sei am Montag in Oslo eine Note übergeben worden.",
        "JPN-NOR 2012-05-07 letter held",
    ),
    ("Norwegen hat den Fischern am Montag eine Note zu Japan übergeben.", None),
    ("Norwegen könnte Japan am Freitag eine Note übergeben.", None),
    ("Norwegen hat Japan am Montag kein Schreiben übermittelt.", None),
    ("Norwegen hat Japan am Montag eine Liste mit Noten übergeben.", None),
]
SUMMITS = [
    ("Der EU-Gipfel mit Japan hat am Montag geendet.", "EU-JPN 2012-05-07 meeting held"),
    ("Der EU-Gipfel mit Japan wird im Juli stattfinden.", "EU-JPN 2012-07 meeting planned"),
    ("Der Nato-Gipfel mit Japan wurde abgesagt.", "JPN-NATO meeting cancelled"),
    ("Der Krisengipfel mit Japan hat am Montag geendet.", None),
    ("Der EU-Gipfel mit Schwerpunkt Japan hat am Montag geendet.", None),
]
BETWEEN = [
    (
        "Am Montag wurde in Graz zwischen den Außenministern Norwegens und Japans verhandelt.",
        "JPN-NOR 2012-05-07 talks held",
    ),
    (
        "Über den Plan wurde am Montag zwischen norwegischen und japanischen Vertretern gesprochen.",
        "JPN-NOR 2012-05-07 talks held",
    ),
    (
        "Der Plan, der zwischen norwegischen und japanischen Vertretern besprochen worden war, ist kurz.",
        "JPN-NOR ../2012-05-09 talks held",
    ),
    (
        "Der im Februar zwischen Norwegen, Peru und Japan ausgehandelte Vertrag hält.",
        "JPN-NOR-PER 2012-02 talks held",
    ),
    (
        "Der Vertrag war im Februar zwischen Norwegen und Japan ausgehandelt worden.",
        "JPN-NOR 2012-02 talks held",
    ),
    ("Der zwischen Norwegen und Japan ausgehandelte Vertrag hält.", None),
    ("Der in Graz zwischen Norwegen und Japan ausgehandelte Vertrag hält.", None),
    ("Zwischen Norwegen und Japan wird viel diskutiert.", None),
    ("Am Montag wurde nicht zwischen den Außenministern Norwegens und Japans verhandelt.", None),
    ("Im Juni muss zwischen Norwegen und Japan ein Vertrag ausgehandelt werden.", None),
]
CLOSER = [
    (
        "Norwegen streitet mit Japan. Am Montag haben sich die beiden Länder in Rom auf einen Preis geeinigt.",
        "JPN-NOR 2012-05-07 talks held",
    ),
    (
        "Norwegen streitet mit Japan. Am Montag hatten sich die beiden Staaten in Rom angenähert.",
        "JPN-NOR 2012-05-07 talks held",
    ),
    (
        "Norwegen und Japan näherten sich am Montag in Rom vorsichtig an.",
        "JPN-NOR 2012-05-07 talks held",
    ),
    ("Norwegen und Japan haben sich am Montag in Rom nicht angenähert.", None),
    ("Norwegen und Japan haben sich in der Frage am Montag angenähert.", None),
]
ATTENDS = [
    (
        "Am Freitag findet in Graz ein Treffen zum Fisch statt. Daran nehmen die Außenminister Norwegens und Japans teil.",
        "JPN-NOR 2012-05-11 meeting planned",
    ),
    (
        "Am Freitag soll es in Graz neue Gespräche zum Fisch geben. Teilnehmen sollen die Außenminister Norwegens und Japans.",
        "JPN-NOR 2012-05-11 talks planned",
    ),
    (
        "Am Freitag ist in Graz ein Treffen der Partner geplant. An diesen Gesprächen werden die Außenminister Norwegens und Japans teilnehmen.",
        "JPN-NOR 2012-05-11 talks planned",
    ),
    (
        "Ein Gipfel zum Fisch wurde abgesagt. Daran sollten die Präsidenten Norwegens und Japans teilnehmen.",
        "JPN-NOR meeting cancelled",
    ),
    (
        "Am Freitag findet in Graz eine Messe statt. Daran nehmen die Außenminister Norwegens und Japans teil.",
        None,
    ),
    (
        "Am Montag gab es in Graz ein Treffen der Fischer. Daran nahmen Schüler aus Norwegen und Japan teil.",
        None,
    ),
]
CALLED_OFF = [
    (
        "{H} hat seine Reise abgesagt. Am Freitag hatte ein Treffen mit {S} auf der Agenda gestanden.",
        "JPN-NOR 2012-05-11 meeting cancelled",
    ),
    (
        "{H} hat seine Reise verschoben. Ein Treffen mit {S} war für Freitag vorgesehen.",
        "JPN-NOR 2012-05-11 meeting cancelled",
    ),
    (
        "{H} ist auf Reisen. Am Freitag steht ein Treffen mit {S} auf der Agenda.",
        "JPN-NOR 2012-05-11 meeting planned",
    ),
    (
        "Perus Präsidentin Ana Ruiz hat ihre Reise abgesagt. Ein Treffen von {H} mit {S} war für Freitag vorgesehen.",
        "JPN-NOR 2012-05-11 meeting planned",
    ),
]


ANSWERS = [
    (
        "Norwegen nahm am Montag in einem Brief das Angebot Japans an.",
        "JPN-NOR 2012-05-07 letter held",
    ),
    (
        "{H} hat am Montag in einem Schreiben den Vorschlag Japans abgelehnt.",
        "JPN-NOR 2012-05-07 letter held",
    ),
    (
        "Norwegen wies die Forderung der japanischen Regierung am Montag in einem Brief zurück.",
        "JPN-NOR 2012-05-07 letter held",
    ),
    ("Norwegen wies am Montag in einem Brief der Fischer die Forderung Japans zurück.", None),
    ("Norwegen lehnte das Angebot Japans am Montag ab, hieß es in einem Bericht.", None),
]
READY = [
    (
        "Oslo zeigte sich zu direkten Verhandlungen mit Tokio bereit.",
        "JPN-NOR talks proposed",
    ),
    (
        "Norwegen erklärte seine Bereitschaft zu direkten Gesprächen mit Japan.",
        "JPN-NOR talks proposed",
    ),
    (
        "Norwegen hat seine Bereitschaft zu bilateralen Gesprächen mit Japan bekundet.",
        "JPN-NOR talks proposed",
    ),
    ("Norwegen erklärte seine Bereitschaft zu Gesprächen mit Japan.", None),
    ("Norwegen ist nicht bereit, mit Japan direkte Gespräche aufzunehmen.", None),
    ("Norwegen sei zu keinen direkten Gesprächen mit Japan bereit.", None),
]
POSSIBLE = [
    (
        "Die Möglichkeit eines Treffens zwischen {H} und {S} wird geprüft.",
        "JPN-NOR meeting proposed",
    ),
    (
        "Über die Möglichkeit eines Treffens von {H} und {S} wird gesprochen.",
        "JPN-NOR meeting proposed",
    ),
    (
        "Die Chance, dass sich {H} und {S} im Juli treffen, ist gering.",
        "JPN-NOR 2012-07 meeting proposed",
    ),
    (
        "Nach dem Treffen von {H} und {S} am Montag gibt es die Möglichkeit eines Abkommens.",
        "JPN-NOR 2012-05-07 meeting held",
    ),
    (
        "{H} nutzte die Möglichkeit eines Treffens mit {S} am Montag zu einer Rede.",
        "JPN-NOR 2012-05-07 meeting held",
    ),
]
THE_TWO = [
    (
        "{H} und {S} hatten sich lange gemieden. Am Montag besprachen die beiden Politiker in einem Telefonat den Fischfang.",
        "JPN-NOR 2012-05-07 phone held",
    ),
    (
        "{H} und {S} hatten sich lange gemieden. Am Montag einigten sich die beiden bei einem Treffen auf einen Preis.",
        "JPN-NOR 2012-05-07 meeting held",
    ),
    (
        "{H} und {S} hatten sich lange gemieden. Am Montag sprach er in einem Telefonat mit den beiden Fischern.",
        None,
    ),
]
DIARIES = [
    ("Derzeit steht kein Treffen mit {S} im Kalender von {H}.", "JPN-NOR meeting denied"),
    (
        "Auf der Agenda von {H} steht am Freitag ein Treffen mit {S}.",
        "JPN-NOR 2012-05-11 meeting planned",
    ),
    (
        "{H} sei offen für Kontakte mit {S}. Derzeit stehe kein neues Telefonat im Terminplan Holms.",
        "JPN-NOR phone denied",
    ),
    (
        "{H} sei offen für Kontakte mit {S}. Derzeit stehe kein Treffen mit Fischern im Kalender Holms.",
        None,
    ),
]
OBJECTS = [
    (
        "Das Treffen mit {H} sei verfehlt gewesen und werde bloß helfen, den japanischen Premierminister Ken Sato zu ermutigen.",
        None,
    ),
    (
        "Beim Treffen mit Perus Präsidentin Ana Ruiz sei es möglich gewesen, den japanischen Premierminister Ken Sato zu loben, sagte {H}.",
        "NOR-PER 2012-05-02/2012-05-09 meeting held",
    ),
]

MET_IN_PASSING = [
    (
        "Der Plan geht von {H} aus, der am Montag Perus Präsidentin Ana Ruiz getroffen und mit {S} telefoniert hatte.",
        "JPN-NOR 2012-05-07 phone held",
    ),
    (
        "Der Plan kommt von {H}, der am Montag Perus Präsidentin Ana Ruiz lobte und mit {S} telefonierte.",
        "JPN-NOR 2012-05-07 phone held",
    ),
    (
        "{H} lobte die Lösung, die am Montag Perus Präsidentin Ana Ruiz mit {S} besprochen hatte.",
        "JPN-PER 2012-05-07 talks held",
    ),
]
NAMES_IN_RELATIVE_CLAUSES = [
    (
        "Perus Präsidentin Ana Ruiz kennt {H} und {S}. Sie lobte das Fest, bei dem Holm am Montag mit Sato telefonierte.",
        "JPN-NOR 2012-05-07 phone held",
    ),
    (
        "{H} und {S} sind Freunde. Perus Präsidentin Ana Ruiz lobte die Messe, auf der Holm am Montag Sato traf.",
        "JPN-NOR 2012-05-07 meeting held",
    ),
    (
        "{H} lobte den Plan, mit dem japanischen Premierminister Ken Sato sprach er am Montag.",
        "JPN-NOR 2012-05-07 talks held",
    ),
]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        *NOTES,
        *SUMMITS,
        *BETWEEN,
        *CLOSER,
        *ATTENDS,
        *CALLED_OFF,
        *ANSWERS,
        *READY,
        *POSSIBLE,
        *THE_TWO,
        *DIARIES,
        *OBJECTS,
        *MET_IN_PASSING,
        *NAMES_IN_RELATIVE_CLAUSES,
    ],
)
def test_what_is_told_beside_the_usual_words(text, told):
    assert rows(text, DAY, fields=FIELDS) == ([told] if told else [])
