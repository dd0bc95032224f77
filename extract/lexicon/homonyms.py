"""States whose name another place has too, and the words that tell which is meant."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from extract.lexicon.resources import load_if_any


class Homonym(NamedTuple):
    """A state's name that another place has; *own* words of an article tell that the state is meant, *other* ones that it is not."""

    state: str
    name: re.Pattern[str]
    own: re.Pattern[str]
    other: re.Pattern[str]


@cache
def homonyms(lang: str) -> tuple[Homonym, ...]:
    """Return the homonyms of *lang*, none where it has no table of them."""
    return tuple(
        Homonym(entry["state"], _any([entry["name"]]), _any(entry["own"]), _any(entry["other"]))
        for entry in load_if_any(lang, "homonyms").get("homonym", ())
    )


def _any(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
