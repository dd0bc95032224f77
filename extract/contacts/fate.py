"""What the sentence after a contact says became of it: "N sollte M treffen. Die Reise wurde abgesagt"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.lexicon.fates import fate_rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.mask import MaskedSentence
    from extract.contacts.report import Report

_MARKS = re.compile(r" ?([.,;:!?]) ?")


def as_it_turned_out(
    masked: MaskedSentence, before: MaskedSentence | None, told: Sequence[Report], lang: str
) -> Iterator[Report]:
    """Yield the reports of the sentence *before* with the status that this one gives them; nothing where it names others than their sides."""
    if before is None or not told:
        return
    sides = {country for report in told for country in report.countries}
    if any(not sides.issuperset(item.countries) for item in masked.items.values()):
        return
    text, earlier = _words(masked), _words(before)
    for rule in fate_rules(lang):
        if rule.pattern.search(text) and (rule.heard is None or rule.heard.search(earlier)):
            for report in told:
                if report.status in rule.of and not report.sentence.heading:
                    yield report.as_a(rule.status, rule.name)
            return


def _words(masked: MaskedSentence) -> str:
    """Return a sentence as patterns see it; one that names nobody and nothing of contacts as it stands."""
    plain = _MARKS.sub(r" \1 ", masked.text_of(masked.sentence.span))
    return (masked.text or plain).strip() + " "
