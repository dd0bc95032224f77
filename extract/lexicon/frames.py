"""What ties a contact to its sides: frames.

Resources: resources/<lang>/frames.toml, in the notation of ``extract.lexicon.notation``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.notation import rule_pattern
from extract.lexicon.patterns import own_macros
from extract.lexicon.resources import load

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to tie a trigger to its sides.

    ``subject``: the clause's subject is the other side. ``context``: the sides stand elsewhere; with ``persons`` only a
    group of persons will do. ``hosts``: y is the place visited. ``objects``: no preposition may govern x or y.
    ``named``: the sides are persons or offices, no bare states. ``severally``: the sides of y are spoken to one by one,
    so that each makes a contact of its own. ``firm``: it makes a weak trigger ("besprach mit N"), or one
    whose sides stand before, tell a contact by itself. ``joins``: it only adds to a contact that other words tell.
    ``states``: two states named just before will do ("the two sides"). ``adjacent``: the sides stand in the sentence just before. ``rounds``: the trigger says how many meet
    ("Dreiergipfel"). ``compound``: the trigger's first part names the place visited; with ``of_body`` the body that
    meets ("EU-Gipfel"). ``owned``: x's contact is spoken of ("N's call with M"). ``guest``: x is there ("ist in N zu Besuch"). ``one_of``: who acts is one of two persons named in one breath
    just before; ``addresses``: of two of whom the sentence just before says with one of these words that one spoke to the
    other. ``bare``: the noun alone. ``visitor``: one of x is said to be a guest of the other ("N and visiting M"), so
    that they meet. ``of_them``: y is of one of x's sides, and visits the other. ``delegates``: officials of the sides meet, none of whom is
    named. ``days``: the time behind the trigger is one of days or weeks ("was in Oslo on Monday"). ``meets``:
    whatever the word says, they were together. ``theirs``: the contact is of both by a possessive that could
    be hers alone, so that x is no woman ("N thanked M after their talk"). ``each``: every side of x acts for itself.
    ``again``: how one more side follows, with its own day or town.
    """

    name: str
    triggers: frozenset[str]
    pattern: re.Pattern[str]
    subject: bool
    context: bool
    persons: bool
    hosts: bool
    objects: bool
    named: bool
    severally: bool
    firm: bool
    joins: bool
    compound: bool
    of_body: bool
    adjacent: bool
    states: bool
    rounds: bool
    owned: bool
    guest: bool
    bare: bool
    delegates: bool
    one_of: bool
    addresses: frozenset[str]
    visitor: bool
    of_them: bool
    days: bool
    meets: bool
    theirs: bool
    each: bool
    again: re.Pattern[str] | None
    examples: dict[str, str]
    counterexamples: tuple[str, ...]

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where a frame fits, also inside what it fitted before: "Oslo yielded after N met M"."""
        match = self.pattern.search(text)
        while match is not None:
            yield match
            match = self.pattern.search(text, match.start() + 1)


@cache
def frames(lang: str) -> tuple[Frame, ...]:
    """Return the frames of *lang* in file order, which is their priority."""
    path, content = load(lang, "frames")
    own = own_macros(content)
    return tuple(
        Frame(
            name=entry["name"],
            triggers=frozenset(entry["triggers"]),
            pattern=rule_pattern(path, entry, lang, own),
            subject=entry.get("subject", False),
            context=entry.get("context", False),
            persons=entry.get("persons", False),
            hosts=entry.get("hosts", False),
            objects=entry.get("objects", False),
            named=entry.get("named", False),
            severally=entry.get("severally", False),
            firm=entry.get("firm", False),
            joins=entry.get("joins", False),
            adjacent=entry.get("adjacent", False),
            states=entry.get("states", False),
            rounds=entry.get("rounds", False),
            owned=entry.get("owned", False),
            guest=entry.get("guest", False),
            bare=entry.get("bare", False),
            delegates=entry.get("delegates", False),
            one_of=entry.get("one_of", False),
            addresses=frozenset(entry.get("addresses", ())),
            visitor=entry.get("visitor", False),
            of_them=entry.get("of_them", False),
            days=entry.get("days", False),
            meets=entry.get("meets", False),
            theirs=entry.get("theirs", False),
            each=entry.get("each", False),
            again=rule_pattern(path, {**entry, "patterns": [entry["again"]]}, lang, own)
            if "again" in entry
            else None,
            compound=entry.get("compound", False),
            of_body=entry.get("of_body", False),
            examples=dict(entry["examples"]),
            counterexamples=tuple(entry["counterexamples"]),
        )
        for entry in content["frame"]
    )


@cache
def frames_for(lang: str, trigger: str) -> tuple[Frame, ...]:
    """Return the frames that tie the triggers of one name, in file order."""
    return tuple(frame for frame in frames(lang) if trigger in frame.triggers)
