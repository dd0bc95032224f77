"""The controlled list of topics and the stems that give them away: resources/<lang>/topics.toml."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

RESOURCES = Path(__file__).parent.parent / "resources"


@cache
def topic_patterns(lang: str) -> dict[str, re.Pattern[str]]:
    """Return one pattern per topic, in file order; a topic without a stem is refused."""
    path = RESOURCES / lang / "topics.toml"
    patterns = {}
    for topic, stems in tomllib.loads(path.read_text("utf-8"))["topics"].items():
        if not stems:
            raise ValueError(f"{path}: topic {topic} has no stem")
        alternatives = "|".join(re.escape(stem) for stem in stems)
        patterns[topic] = re.compile(rf"\b(?:{alternatives})")
    return patterns
