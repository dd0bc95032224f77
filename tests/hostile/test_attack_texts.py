"""The catalogue of attack texts: each is read or set aside, its rows are sound, and the work grows with it and no faster."""

import sys
from itertools import cycle
from pathlib import Path

import pytest

from extract.model import Document, SetAside
from extract.pipeline import tell
from extract.sources.textfile import document
from fuzz.targets import TARGETS
from tests.attacks import TEXTS

FINDINGS = sorted((Path(__file__).resolve().parents[2] / "fuzz" / "findings").glob("*.txt"))
LANGS = ("de", "en")
# The steps of these once grew faster than the text; the others are much like one of them.
GREW = (
    *("digits and hyphens", "hyphened words", "hyphened names", "clock times", "days and months"),
    *("weekdays", "numbers and units", "four digits", "names", "names and commas", "guillemets"),
    *("news without a stop", "news and commas", "states and commas", "ministers", "genitives"),
)


def told(attack, lang, length):
    return tell(document(attack.text(lang, length), id="a.txt", lang=lang))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("attack", TEXTS, ids=lambda attack: attack.name)
def test_an_attack_text_is_read_without_a_fault_of_ours(attack, lang):
    found = told(attack, lang, 1200)
    if isinstance(found, SetAside):
        assert "half of a surrogate pair" in found.reason
        assert attack.name == "surrogates"
        return
    assert found.refused == ()
    assert all(
        one.span.of(found.document.text) == one.quote for m in found.mentions for one in m.evidence
    )


def steps(task):
    """Count the calls of functions, Python's and C's."""
    count = 0

    def tick(_frame, event, _argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(tick)
    try:
        task()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(("name", "lang"), list(zip(GREW, cycle(LANGS), strict=False)))
def test_twice_the_text_takes_at_most_some_twice_the_steps(name, lang):
    attack = next(one for one in TEXTS if one.name == name)
    told(attack, lang, 500)  # what is loaded on first use
    half, full = (steps(lambda n=n: told(attack, lang, n)) for n in (4000, 8000))
    assert full < 2.5 * half


@pytest.mark.parametrize("file", FINDINGS, ids=lambda file: file.stem)
def test_what_the_fuzzer_once_broke_holds(file):
    target, lang, _ = file.stem.split("-")
    TARGETS[target](file.read_bytes().decode("utf-8", "surrogatepass"), lang)


def test_there_are_findings_to_hold():
    assert FINDINGS


@pytest.mark.parametrize("name", ["a\nb", "\u202eb.txt", "<b>.txt"])
def test_an_article_of_any_name_is_read(name):
    found = document("The minister of the state was in the city with his friend.", id=name)
    assert isinstance(found, Document)
