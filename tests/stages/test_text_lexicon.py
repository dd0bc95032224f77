import pytest

from extract.lexicon import resources
from extract.lexicon import text as lexicon


def written(tmp_path, monkeypatch, name, content):
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / name).write_text(content, "utf-8")
    monkeypatch.setattr(resources, "RESOURCES", tmp_path)


RULE = """
order = 'DMY'
captions = []
[parts]
iso = '\\d{4}-\\d\\d-\\d\\d'
[[rule]]
name = 'de.odd'
"""
GOOD = "where = 'line'\nstated_by = 'dateline'\npattern = '(?P<date><<iso>>)'\nexamples = {'2011-05-04' = '2011-05-04'}\ncounterexamples = ['x']\n"

FAULTS = [
    ("dateline.toml", RULE + GOOD.replace("'line'", "'middle'"), "de.odd.*middle"),
    ("dateline.toml", RULE + GOOD.replace("(?P<date>", "(?P<day>"), "de.odd.*stated_by"),
    ("dateline.toml", RULE + GOOD.replace("<<iso>>", "<<day>>"), "de.odd.*<<day>>"),
    ("dateline.toml", RULE + GOOD.replace("['x']", "[]"), "de.odd.*counterexamples"),
    ("dateline.toml", RULE + GOOD.replace("pattern", "patern"), "de.odd.*pattern"),
    ("dateline.toml", RULE + GOOD.replace("<<iso>>)", "("), "de.odd"),
    ("dateline.toml", RULE + GOOD + "[[rule]]\nname = 'de.odd'\n" + GOOD, "de.odd.*twice"),
]


@pytest.mark.parametrize(("name", "content", "fault"), FAULTS)
def test_a_bad_date_line_rule_is_refused_by_file_and_name(
    tmp_path, monkeypatch, name, content, fault
):
    written(tmp_path, monkeypatch, name, content)
    with pytest.raises(ValueError, match=rf"{name}.*{fault}"):
        lexicon.datelines.__wrapped__("de")


WORDS = [
    ("abbreviations", "closed = ['Dr']\n", "closed.*'Dr'"),
    ("abbreviations", "closed = ['dr.']\n", "closed.*'dr.'"),
    ("abbreviations", "closed = ['dr', 'dr']\n", "closed.*twice"),
    ("abbreviations", "", "closed is missing"),
    ("quotation_marks", "[[pair]]\nopen = '<<'\nclose = '>'\n", "pair '<<'"),
    ("language_words", "words = ['der']\nagainst = ['der']\nletters = ''\n", "der"),
]
FILES = {"quotation_marks": "quotation.toml", "language_words": "language.toml"}


@pytest.mark.parametrize(("loader", "content", "fault"), WORDS)
def test_a_bad_word_list_is_refused_by_file_and_word(tmp_path, monkeypatch, loader, content, fault):
    name = FILES.get(loader, "abbreviations.toml")
    written(tmp_path, monkeypatch, name, content)
    with pytest.raises(ValueError, match=rf"{name}.*{fault}"):
        getattr(lexicon, loader).__wrapped__("de")


def test_a_language_without_resources_is_refused_by_name():
    with pytest.raises(ValueError, match=r"xx.*languages are de, en"):
        lexicon.abbreviations("xx")
