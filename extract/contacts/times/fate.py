"""What the sentence after a contact says became of it, and who took part: "N sollte M treffen. Die Reise wurde abgesagt"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import is_person
from extract.contacts.sides.borrowed import countries
from extract.lexicon.fates import fate_rules, partner_rules
from extract.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence

_MARKS = re.compile(r" ?([.,;:!?]) ?")

_PRESS = "press"
# Of what did not take place nobody was part.
_NOBODY = frozenset({Status.CANCELLED, Status.DENIED})


def as_it_turned_out(
    masked: MaskedSentence, before: MaskedSentence | None, told: Sequence[Report], lang: str
) -> Iterator[Report]:
    """Yield the reports of the sentence *before* with the status that this one gives them; nothing where it names others than their sides."""
    if before is None or not told:
        return
    sides = {country for report in told for country in report.countries}
    if any(not sides.issuperset(item.countries) for item in masked.items.values()):
        return
    text = _words(masked)
    for rule in fate_rules(lang):
        if rule.pattern.search(text) and (rule.heard is None or rule.heard.search(_words(before))):
            for report in told:
                if report.status in rule.of and not report.sentence.heading:
                    yield report.as_a(rule.status, rule.name)
            return


def with_partners(masked: MaskedSentence, told: Sequence[Report], lang: str) -> Iterator[Report]:
    """Yield the reports of the sentence before, *told*, that are of the last sides, with whom this one says to have taken part: "Sein Gastgeber war M"."""
    if not told or not masked.items or told[-1].status in _NOBODY or told[-1].sentence.heading:
        return
    if any(hit.word.name == _PRESS for hit in masked.triggers):
        return
    text = _words(masked)
    for rule in partner_rules(lang):
        match = rule.pattern.search(text)
        if match is None:
            continue
        x = next(group for group, word in match.groupdict().items() if word)
        item = masked.items[masked.token_at(match, x)]
        sides = told[-1].countries
        known = countries(item.actors) <= set(sides)  # "attended by all three" adds nobody
        if is_person(item) and known == rule.known:
            same = (report for report in told if report.countries == sides)
            for one in same:
                yield replace(one, actors=tuple(dict.fromkeys((*one.actors, *item.actors))))
        return


def _words(masked: MaskedSentence) -> str:
    """Return a sentence as patterns see it; one that names nobody and nothing of contacts as it stands."""
    plain = _MARKS.sub(r" \1 ", masked.text_of(masked.sentence.span))
    return (masked.text or plain).strip() + " "
