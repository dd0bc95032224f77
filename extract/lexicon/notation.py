"""The notation of all rules on contacts.

Patterns run over masked sentences (see ``extract.contacts.mask``); the macros below expand to placeholders and bounded runs of
tokens, so that no pattern can backtrack beyond a constant.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.lexicon.contacts import frame_words
from extract.lexicon.patterns import compiled

if TYPE_CHECKING:
    from pathlib import Path

    from extract.lexicon.contacts import FrameWords

# Placeholders of the masked sentence, from Unicode's private use area.
ACTOR, GROUP, GENITIVE, CAPITAL, BODY, ADJECTIVE = "\ue000\ue001\ue002\ue003\ue004\ue005"
STATE = "\ue007"  # a state by its bare name
# An adjective or a compound's first part that names two sides: "russisch-türkische".
PAIR = "\ue006"
TIME, TRIGGER, OTHER_TRIGGER = "\ue010\ue020\ue021"
SITES = frozenset({STATE, CAPITAL})  # what may be only a place
ACTING = SITES | {ACTOR, GROUP}  # what can act

_ANY_ACTOR = f"[{ACTOR}{GROUP}{GENITIVE}{CAPITAL}{BODY}{STATE}]"
_SIDE = f"[{ACTOR}{GROUP}{CAPITAL}{BODY}{STATE}]"
_BARRIER = "[-,;:–—()] "
_PLAIN = (
    rf"(?:(?!{_BARRIER})[^ {ACTOR}{STATE}{GROUP}{GENITIVE}{TRIGGER}{OTHER_TRIGGER}]+ "
    rf"|(?<= in )(?:[^ ]+ )?[{ACTOR}{STATE}] )"
)
_ANY = rf"(?!{_BARRIER})[^ ]+ "
# An office whose state is unknown, before the name: "President of the Untied States of America N".
_POST = "(?:… (?:(?:<post>|(?-i:[A-ZÀ-ÖØ-Þ][^ ]*)) ){1,7}?)?"
_SMALL = "(?-i:[a-zß-öø-ÿœ][^ ]*)"  # a word without a capital
# What a pair of commas sets off after a name: ", accompanied by two advisers,".
_ASIDE = (
    f"(?: , (?:(?!{_BARRIER})[^ {TRIGGER}{OTHER_TRIGGER}]+ ){{1,10}},"
    f"| [–—-] (?:(?!{_BARRIER})[^ {TRIGGER}{OTHER_TRIGGER}]+ ){{1,16}}[–—-])?"
)
_MACROS = {
    "{N}": TRIGGER,
    "{O}": OTHER_TRIGGER,
    "{A}": _ANY_ACTOR,
    "{M}": f"(?P<x>{GROUP}){_ASIDE}",
    "{G:x}": f"(?P<x>{GENITIVE})",
    "{G:y}": f"(?P<y>{GENITIVE})",
    "{C}": CAPITAL,
    "{C:x}": f"(?P<x>{CAPITAL})",
    "{J}": ADJECTIVE,
    "{T}": TIME,
    "{x}": f"(?P<x>{_SIDE})",
    "{y}": f"(?P<y>{_SIDE})",
    "{a:x}": f"(?P<x>[{ACTOR}{STATE}]){_ASIDE}",
    "{g:y}": f"(?P<y>{GROUP})",
    "{a:y}": f"(?P<y>[{ACTOR}{GROUP}])",
    "{s:x}": f"(?P<x>[{ACTOR}{STATE}{CAPITAL}]){_ASIDE}",
    "{s:y}": f"(?P<y>[{STATE}{CAPITAL}{BODY}])",
    "{G}": GENITIVE,
    "{J:y}": f"(?P<y>{ADJECTIVE})",
    "[GEN]": f"[{GENITIVE}]",
    "[ACT]": f"[{ACTOR}{STATE}]",
    "[STA]": f"[{STATE}]",
    "{b:y}": f"(?P<y>{BODY})",
    "{B}": BODY,
    "{S}": STATE,
    "{P}": f"[{ACTOR}{GROUP}]",
    "{bc:x}": f"(?P<x>[{BODY}{CAPITAL}{STATE}])",
    "{S:x}": f"(?P<x>{STATE})",
    "{b:x}": f"(?P<x>{BODY})",
    "{i:x}": f"(?P<x>[{ACTOR}{STATE}{CAPITAL}{BODY}{GENITIVE}])",
    "{j:x}": f"(?P<x>{ADJECTIVE})",
    "{J2}": f"(?P<x>{PAIR})",
    "{np}": rf"(?:(?:{_SMALL}|[\"“”]|[{GENITIVE}{ADJECTIVE}{TIME}{PAIR}{GROUP}]) ){{0,4}}?",
    "{adv}": rf"(?:(?!{_BARRIER})[^ {ACTOR}{STATE}{GROUP}{GENITIVE}{TRIGGER}{OTHER_TRIGGER}]+ ){{0,3}}?",
}
# A word, with what hyphens join to it.
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def rule_pattern(
    path: Path, entry: dict[str, Any], lang: str, own: dict[str, str] | None = None
) -> re.Pattern[str]:
    """Return the pattern of a rule, with its file's *own* macros; ``ValueError`` names file and rule of one that cannot be read."""
    return compiled(path, entry, {**(own or {}), **_bounds(lang), **_MACROS})


@cache
def _bounds(lang: str) -> dict[str, str]:
    """Return the macros that the small words of *lang* bound."""
    words = frame_words(lang)
    small = sorted(map(re.escape, words.determiners), key=lambda word: (-len(word), word))
    determiners = f"(?:(?:{'|'.join(small)}) ){{0,2}}"
    joins = words.coordination | words.alternatives
    joining = "|".join(sorted(map(re.escape, joins)))
    governing = "|".join(
        sorted(map(re.escape, words.prepositions | words.negations | words.relatives | joins))
    )
    adjective = f"(?:(?!(?:{governing}) ){_SMALL} ){{0,2}}?"
    parts = f"(?:(?:{'|'.join(sorted(words.parts))}) )?" if words.parts else ""
    post = _POST.replace("<post>", "|".join(sorted(words.post)))
    barriers = "|".join(sorted(words.barriers))
    subordinate = "|".join(sorted(words.barriers | words.relatives))
    relatives = "|".join(sorted(words.relatives))
    return {
        "{o*}": f"(?:(?!(?:{joining}|{relatives}) ){_PLAIN}){{0,8}}?",
        "{any}": f"(?:(?!(?:{barriers}) ){_ANY}){{0,16}}?",
        "{cl}": f"(?:(?!(?:{subordinate}) ){_ANY}){{0,16}}?",
        "{w*}": f"(?:{_PLAIN}{_topic(words, determiners)}){{0,8}}?",
        "{dd}": determiners,
        "{det}": f"{parts}{determiners}{adjective}{post}",
    }


def _topic(words: FrameWords, determiners: str) -> str:
    """Return the pattern of what is talked about, a state or one's affairs: "on the war in Syria", "over Iran's"."""
    if not words.about:
        return ""
    about = "|".join(sorted(words.about))
    return rf"|(?:{about}) {determiners}(?:{_SMALL} ){{0,3}}?[{STATE}{GENITIVE}{ADJECTIVE}] "
