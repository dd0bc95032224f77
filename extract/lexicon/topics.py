"""The controlled list of topics and the stems that give them away: resources/<lang>/topics.toml."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon.resources import load


@cache
def topic_patterns(lang: str) -> dict[str, re.Pattern[str]]:
    """Return one pattern per topic, in file order; a topic without a stem is refused."""
    path, content = load(lang, "topics")
    patterns = {}
    for topic, stems in content["topics"].items():
        if not stems:
            raise ValueError(f"{path}: topic {topic} has no stem")
        alternatives = "|".join(re.escape(stem) for stem in stems)
        patterns[topic] = re.compile(rf"\b(?:{alternatives})")
    return patterns
