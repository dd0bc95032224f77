import re
from pathlib import Path

import pytest

import dashboard
from dashboard.i18n import strings
from dashboard.rows import ANY, KINDS, LEVELS, STATUSES
from extract import model
from extract.edtf import Precision

LANGUAGES = ("de", "en")


def placeholders(text):
    return set(re.findall(r"{(\w+)}", text))


def test_every_language_has_the_same_keys_and_lists():
    german, english = (strings(lang) for lang in LANGUAGES)
    assert set(german.texts) == set(english.texts)
    assert set(german.lists) == set(english.lists)


def test_every_text_fills_the_same_placeholders_in_every_language():
    german, english = (strings(lang).texts for lang in LANGUAGES)
    assert {key: placeholders(text) for key, text in german.items()} == {
        key: placeholders(text) for key, text in english.items()
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_value_a_store_can_hold_has_a_word(lang):
    words = strings(lang)
    keys = [f"level.{level}" for level in (*LEVELS, ANY)]
    keys += [f"among.{level}" for level in (*LEVELS, ANY)]
    keys += [f"{table}.{kind}" for table in ("kind", "call") for kind in KINDS]
    keys += [f"status.{status}" for status in STATUSES]
    keys += [f"published_from.{origin}" for origin in model.PublishedFrom]
    keys += [f"claim.{kind}" for kind in model.ClaimKind]
    keys += [f"precision.{precision.name}" for precision in Precision]
    assert [key for key in keys if not words(key)] == []


def test_the_rows_know_every_level_and_status_of_the_model():
    assert tuple(model.Level) == LEVELS
    assert tuple(model.Status) == STATUSES
    assert set(model.Mode) | {"summit"} == set(KINDS)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 2, 5, 11, 1000])
def test_a_count_finds_its_plural_form(lang, number):
    words = strings(lang)
    plurals = {key.rsplit(".", 1)[0] for key in words.texts if key.endswith(".other")}
    assert plurals
    for key in plurals - {"headline.years", "headline.months"}:
        assert words.count(key, number)


def test_thousands_are_set_as_the_language_sets_them():
    assert strings("en").digits(12345) == "12,345"
    assert strings("de").digits(12345) == "12.345"


def test_an_unknown_language_reads_the_default():
    assert strings("xx") is strings("en")


def test_a_missing_key_is_an_error():
    with pytest.raises(KeyError):
        strings("en")("page.nowhere")


def test_no_text_lies_unused():
    folder = Path(dashboard.__file__).parent
    code = "\n".join(file.read_text("utf-8") for file in folder.rglob("*.py"))
    # Tables read with a computed key, such as strings(f"level.{name}").
    computed = set(re.findall(r"f['\"](\w+)\.\{", code))
    names = {re.sub(r"\.(one|other)$", "", key) for key in strings("en").texts}
    unused = {
        name
        for name in names
        if f'"{name}"' not in code
        and f"'{name}'" not in code
        and name.split(".")[0] not in computed
    }
    assert unused == set()
