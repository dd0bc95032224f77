"""Every rule runs its own proof."""

import pytest

from extract.lexicon.resources import languages
from extract.lexicon.timex import timex_lexicon
from extract.timex.tag import tag

RULES = [rule for lang in languages() for rule in timex_lexicon(lang).rules]
EXAMPLES = [
    pytest.param(rule, text, value, id=f"{rule.name}: {text}")
    for rule in RULES
    for text, value in rule.examples
]
COUNTEREXAMPLES = [
    pytest.param(rule, text, id=f"{rule.name}: {text}")
    for rule in RULES
    for text in rule.counterexamples
]


@pytest.mark.parametrize(("rule", "text", "value"), EXAMPLES)
def test_rule_reads_its_examples(rule, text, value):
    values = [timex.value for timex in tag(text, rule.lang) if timex.rule == rule.name]

    assert values == ([value] if value else [])


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES)
def test_rule_leaves_its_counterexamples_alone(rule, text):
    assert rule.name not in {timex.rule for timex in tag(text, rule.lang)}


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize(("day", "read"), [(" 2015", 30), (" 2015 ..", 99)])
def test_of_a_column_of_figures_the_first_30_are_looked_at(lang, day, read):
    text = "Oslo" + day * 99
    assert len(tag(text, lang)) == read
