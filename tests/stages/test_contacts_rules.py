"""Every frame, factuality rule and claim rule proves itself on its own examples."""

import pytest

from extract.contacts.article import read
from extract.lexicon.claims import claim_rules
from extract.lexicon.factuality import factuality_rules
from extract.lexicon.fates import fate_rules, partner_rules
from extract.lexicon.frames import frames
from extract.lexicon.initiative import initiative_rules
from extract.lexicon.resources import languages
from extract.sources.textfile import document

LANGS = languages()
FILLER = {
    "de": "\n\nDas wurde am Abend von beiden Seiten mit einer kurzen Erklärung bestätigt.",
    "en": "\n\nThat was confirmed in the evening by both of the sides with a short statement.",
    "fr": "\n\nCela a été confirmé dans la soirée par les deux parties dans une brève déclaration à la presse.",
}


def reading(text, lang):
    found = document(text + FILLER[lang], id="example.txt")
    assert found.lang == lang
    return read(found)


def rows(text, lang):
    return [
        " ".join([*mention.countries, mention.mode]) for mention in reading(text, lang).mentions
    ]


def used(text, lang):
    return {
        rule
        for mention in reading(text, lang).mentions
        for evidence in mention.evidence
        for rule in evidence.rules
    }


FRAMES = [(lang, frame) for lang in LANGS for frame in frames(lang)]
STATUS = [(lang, rule) for lang in LANGS for rule in factuality_rules(lang)]
CLAIMS = [(lang, rule) for lang in LANGS for rule in claim_rules(lang)]
FATES = [(lang, rule) for lang in LANGS for rule in fate_rules(lang)]
INITIATIVE = [(lang, rule) for lang in LANGS for rule in initiative_rules(lang)]


@pytest.mark.parametrize(
    ("lang", "frame", "text", "row"),
    [
        pytest.param(lang, frame, text, row, id=f"{frame.name}: {text}")
        for lang, frame in FRAMES
        for text, row in frame.examples.items()
    ],
)
def test_frame_reads_its_examples(lang, frame, text, row):
    assert rows(text, lang) == (row.split(", ") if row else [])
    assert not row or frame.name in used(text, lang)


@pytest.mark.parametrize(
    ("lang", "frame", "text"),
    [
        pytest.param(lang, frame, text, id=f"{frame.name}: {text}")
        for lang, frame in FRAMES
        for text in frame.counterexamples
    ],
)
def test_frame_leaves_its_counterexamples_alone(lang, frame, text):
    assert frame.name not in used(text, lang)


@pytest.mark.parametrize(
    ("lang", "rule", "text"),
    [
        pytest.param(lang, rule, text, id=f"{rule.name}: {text}")
        for lang, rule in STATUS
        for text in rule.examples
    ],
)
def test_factuality_rule_decides_its_examples(lang, rule, text):
    mentions = reading(text, lang).mentions
    if rule.status == "none":
        assert mentions == ()
    else:
        assert [(m.status, rule.name in m.evidence[0].rules) for m in mentions] == [
            (rule.status, True)
        ]


@pytest.mark.parametrize(
    ("lang", "rule", "text"),
    [
        pytest.param(lang, rule, text, id=f"{rule.name}: {text}")
        for lang, rule in STATUS
        for text in rule.counterexamples
    ],
)
def test_factuality_rule_leaves_its_counterexamples_alone(lang, rule, text):
    assert rule.name not in used(text, lang)


@pytest.mark.parametrize(
    ("lang", "rule", "text"),
    [
        pytest.param(lang, rule, text, id=f"{rule.name}: {text}")
        for lang, rule in CLAIMS
        for text in rule.examples
    ],
)
def test_claim_rule_reads_its_examples(lang, rule, text):
    assert [(c.kind, c.rules) for c in reading(text, lang).claims] == [(rule.kind, (rule.name,))]


@pytest.mark.parametrize(
    ("lang", "rule", "text"),
    [
        pytest.param(lang, rule, text, id=f"{rule.name}: {text}")
        for lang, rule in CLAIMS
        for text in rule.counterexamples
    ],
)
def test_claim_rule_leaves_its_counterexamples_alone(lang, rule, text):
    assert rule.name not in {name for c in reading(text, lang).claims for name in c.rules}


@pytest.mark.parametrize(
    ("lang", "rule", "text", "side"),
    [
        pytest.param(lang, rule, text, side, id=f"{rule.name}: {text}")
        for lang, rule in INITIATIVE
        for text, side in rule.examples.items()
    ],
)
def test_initiative_rule_reads_its_examples(lang, rule, text, side):
    (mention,) = reading(text, lang).mentions
    told = [reason.rule for reason in mention.reasons if reason.field == "initiator"]
    assert (mention.initiator, told) == (side, [rule.name])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param(lang, text, id=f"{rule.name}: {text}")
        for lang, rule in INITIATIVE
        for text in rule.counterexamples
    ],
)
def test_initiative_rule_leaves_its_counterexamples_alone(lang, text):
    assert {mention.initiator for mention in reading(text, lang).mentions} == {""}


@pytest.mark.parametrize(
    ("lang", "rule", "text"),
    [
        pytest.param(lang, rule, text, id=f"{rule.name}: {text}")
        for lang, rule in FATES
        for text in rule.examples
    ],
)
def test_fate_rule_gives_its_examples_its_status(lang, rule, text):
    assert [mention.status for mention in reading(text, lang).mentions] == [rule.status]


@pytest.mark.parametrize(
    ("lang", "rule", "text"),
    [
        pytest.param(lang, rule, text, id=f"{rule.name}: {text}")
        for lang, rule in FATES
        for text in rule.counterexamples
    ],
)
def test_fate_rule_leaves_its_counterexamples_alone(lang, rule, text):
    assert rule.status not in {mention.status for mention in reading(text, lang).mentions}


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        pytest.param(lang, text, names, id=f"{rule.name}: {text}")
        for lang in LANGS
        for rule in partner_rules(lang)
        for text, names in (rule.examples | rule.counterexamples).items()
    ],
)
def test_partner_rule_tells_who_took_part(lang, text, names):
    (mention,) = reading(text, lang).mentions
    assert ", ".join(sorted(one.name for one in mention.participants)) == names
