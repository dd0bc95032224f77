"""What a pattern tells of itself before it is tried."""

import re
from pathlib import Path

import pytest

import extract
from extract.lexicon import fates
from extract.lexicon.patterns import reach

RESOURCES = Path(extract.__file__).parent / "resources"
RUN = re.compile(r"\[\^(?P<left_out>[^\]]*)\]\+ \)[*+{]")


@pytest.mark.parametrize(
    ("pattern", "characters"),
    [
        ("seit", 4),
        (r"(?<!\w)(?:seit dem|am) \Z", 9),
        ("[a-z]{2,6} ?", 7),
        ("(?:sehr )*", 64),
        ("x{100}", 64),
    ],
)
def test_a_pattern_reaches_as_far_as_its_longest_match(pattern, characters):
    assert reach(re.compile(pattern), 64) == characters


@pytest.mark.parametrize(
    "table", sorted(RESOURCES.glob("*/*.toml")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_a_token_that_repeats_holds_no_blank(table):
    """A class that takes the blank behind it as well can be cut at every blank: such a search has no end."""
    runs = RUN.finditer(table.read_text(encoding="utf-8"))
    assert [run[0] for run in runs if " " not in run["left_out"]] == []


def test_a_rule_for_who_took_part_says_who_that_is(monkeypatch):
    entry = {"name": "en.left", "patterns": ["they left "], "examples": {}, "counterexamples": {}}
    monkeypatch.setattr(fates, "load_if_any", lambda *_: {"partner": [entry]})
    with pytest.raises(ValueError, match=r"fates\.toml: en\.left: its pattern has no x"):
        fates.partner_rules.__wrapped__("en")
