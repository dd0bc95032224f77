"""Meaning first, then the ways to say it, on several reference days: tests/spec/<lang>/timex.toml."""

import tomllib
from pathlib import Path

import pytest

from extract.edtf import optional
from extract.lexicon.resources import languages
from extract.model import Tense
from extract.timex.interval import expressions
from extract.timex.resolve import resolve
from extract.timex.tag import tag

SPEC = Path(__file__).parents[1] / "spec"
TABLES = {
    lang: tomllib.loads((SPEC / lang / "timex.toml").read_text(encoding="utf-8"))
    for lang in languages()
}
SAYINGS = [
    pytest.param(
        lang,
        case,
        text,
        id=f"{lang} {case['dct'] or 'no DCT'}: {text} = {case['means'] or 'nothing'}",
    )
    for lang, table in TABLES.items()
    for case in table["case"]
    for text in case["say"]
]
NEGATIVES = [
    pytest.param(lang, text, id=f"{lang}: {text}")
    for lang, table in TABLES.items()
    for nothing in table["nothing"]
    for text in nothing["say"]
]


@pytest.mark.parametrize(("lang", "case", "text"), SAYINGS)
def test_a_saying_means_what_the_table_says(lang, case, text):
    found = expressions(text, lang, tag(text, lang))
    tense = Tense(case.get("tense", "past"))

    dates = [
        resolve(
            expression,
            dct=optional(case["dct"]),
            tense=tense,
            anchor=optional(case.get("anchor", "")),
        )
        for expression in found
    ]

    assert [str(date or "") for date in dates] == [case["means"]]


@pytest.mark.parametrize(("lang", "text"), NEGATIVES)
def test_what_is_no_time_is_left_alone(lang, text):
    assert tag(text, lang) == ()
