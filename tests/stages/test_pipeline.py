"""The stages in their order: linked dates, faults that stay alone, no dependence on the order of articles."""

import itertools

import pytest

from extract import pipeline
from extract.model import SetAside
from extract.sources.textfile import document

DATED = (
    " date 2011-05-20 Norwegens Verteidigungsminister Lars Holm und sein japanischer Kollege Ken Sato haben am Freitag"
    " 40 Minuten miteinander telefoniert, wie das norwegische Verteidigungsministerium am Abend in Oslo mitteilte."
)
UNDATED = (
    "Oslo - Norwegens Verteidigungsminister Lars Holm hat am Freitag mit dem japanischen Verteidigungsminister Ken Sato"
    " telefoniert. Dabei ging es um die Sicherheit der Seewege, wie es danach in der Hauptstadt hieß."
)
OTHER = (
    " date 2011-06 Das Parlament hat am Mittwoch über den Haushalt beraten. Die Opposition war mit dem Ergebnis nicht"
    " zufrieden und kündigte für den Herbst einen eigenen Entwurf an, der auch die Gemeinden entlasten soll."
)


def documents():
    return [
        document(DATED, id="dated.txt"),
        document(UNDATED, id="undated.txt"),
        document(OTHER, id="other.txt"),
        SetAside("lost.txt", "lost.txt does not exist."),
    ]


def test_an_undated_report_takes_its_date_from_the_dated_one_and_joins_it():
    corpus = pipeline.extract(documents())
    dates = {d.id: (str(d.published), d.published_from) for d in corpus.documents}
    assert dates["undated.txt"] == ("2011-05-20", "linked")
    (contact,) = corpus.contacts
    assert (str(contact.date), contact.mode, contact.duration_minutes) == (
        "2011-05-20",
        "phone",
        40,
    )
    assert {mention.article for mention in contact.mentions} == {"dated.txt", "undated.txt"}


@pytest.mark.parametrize("order", list(itertools.permutations(range(4)))[::5])
def test_the_order_of_the_articles_does_not_matter(order):
    given = documents()
    assert pipeline.extract(given[at] for at in order) == pipeline.extract(given)


def test_an_article_without_any_contact_is_kept_as_an_article():
    corpus = pipeline.extract([document(OTHER, id="other.txt")])
    assert [d.id for d in corpus.documents] == ["other.txt"]
    assert corpus.contacts == corpus.gaps == ()


def test_one_article_that_makes_a_rule_fail_leaves_the_others_alone(monkeypatch):
    read = pipeline.read

    def failing(found, known=None):
        if found.id == "undated.txt":
            raise RuntimeError("no such group")
        return read(found, known)

    monkeypatch.setattr(pipeline, "read", failing)
    corpus = pipeline.extract(documents())
    assert [d.id for d in corpus.documents] == ["dated.txt", "other.txt"]
    assert (
        SetAside("undated.txt", "undated.txt made a rule fail: RuntimeError: no such group.")
        in corpus.set_aside
    )
