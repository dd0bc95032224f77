"""The loader refuses a bad temporal resource by file and rule."""

import re

import pytest

from extract.lexicon import timex as lexicon
from extract.lexicon.resources import languages
from extract.lexicon.timex import timex_lexicon

RULE = {
    "name": "xx.weekday",
    "at": ["weekday"],
    "pattern": "{weekday}",
    "type": "DATE",
    "value": "XXXX-WXX-{weekday}",
    "examples": {"montag": "XXXX-WXX-1"},
}
UNBOUNDED = re.compile(r"[+*]|\{\d+,\}")
ESCAPED = re.compile(r"\\.|\[[^\]]*\]")
CLASSES = {"weekday": {"1": ["montag"]}}
INTERVAL = {"governor": [], "connector": {}}


@pytest.fixture
def load(monkeypatch):
    """Load a made-up language from tables instead of files."""

    def loaded(rules, classes=CLASSES):
        head = {"convention": "krauts", "adjective_endings": ["e", "en", "er", "es", "em", ""]}
        words = head | {"class": classes, "rule": rules}
        files = {"timex": words, "timex_interval": INTERVAL}
        monkeypatch.setattr(lexicon, "load", lambda _, name: (name, dict(files[name])))
        monkeypatch.setattr(lexicon, "_more_rules", lambda _: [])
        return timex_lexicon.__wrapped__("xx")

    return loaded


def test_a_good_rule_is_taken(load):
    assert [rule.name for rule in load([RULE]).rules] == ["xx.weekday"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"colour": "red"}, "unknown field 'colour'"),
        ({"examples": {}}, "no example"),
        ({"at": ["feast"]}, "no class 'feast' to anchor at"),
        ({"pattern": "{feast}"}, "no class or fragment 'feast'"),
        ({"pattern": "(montag"}, r"missing \)"),
        ({"value": "{month}"}, "value asks for 'month'"),
        ({"type": "WHEN"}, "rule 'xx.weekday': 'WHEN' is not a valid TimexType"),
    ],
)
def test_a_bad_rule_is_refused(load, change, fault):
    with pytest.raises(ValueError, match=fault):
        load([RULE | change])


@pytest.mark.parametrize("missing", ["at", "pattern", "type", "examples"])
def test_a_rule_must_be_whole(load, missing):
    rule = {field: value for field, value in RULE.items() if field != missing}

    with pytest.raises(ValueError, match=rf"xx/timex.toml: rule 'xx.weekday': no {missing}"):
        load([rule])


def test_two_rules_of_one_name_are_refused(load):
    with pytest.raises(ValueError, match=r"not unique: \['xx.weekday'\]"):
        load([RULE, RULE])


def test_a_form_has_one_value(load):
    with pytest.raises(ValueError, match="class weekday: 'montag' has two values"):
        load([RULE], {"weekday": {"1": ["montag"], "2": ["montag"]}})


def test_a_tilde_stands_for_the_adjective_endings(load):
    classes = CLASSES | {"next": {"+1": ["kommend~"]}}

    assert sorted(load([RULE], classes).classes["next"]) == [
        "kommend",
        "kommende",
        "kommendem",
        "kommenden",
        "kommender",
        "kommendes",
    ]


@pytest.mark.parametrize("lang", languages())
def test_every_rule_carries_its_language_and_an_example(lang):
    for rule in timex_lexicon(lang).rules:
        assert rule.name.startswith(f"{lang}.")
        assert rule.examples


@pytest.mark.parametrize("lang", languages())
def test_no_pattern_repeats_without_bound(lang):
    """Work must grow with the text alone; spaces are gaps of at most seven characters."""
    for rule in timex_lexicon(lang).rules:
        for pattern in (rule.pattern, rule.before, rule.not_after):
            assert not UNBOUNDED.search(ESCAPED.sub("", pattern)), rule.name
