"""What a page has put inside an article's sentences: headlines of other articles behind a name."""

from __future__ import annotations

import re

_MORE = " MORE"
# "President N Nils Lars NHeadline of another article Headline of one more MORE said": the name again, in full, glued to what follows.
_TEASER = re.compile(
    r"\b(?P<name>[A-ZÀ-Þ][\w'’-]+)(?P<junk>(?: [\w().'’-]+){1,5}? (?P=name)[A-ZÀ-Þ0-9‘“][^\n]{8,600}?\bMORE\b)"
)


def without_teasers(text: str) -> str:
    """Return a text of the same length with spaces in the place of such headlines."""
    if _MORE not in text:
        return text
    parts, last = [], 0
    for match in _TEASER.finditer(text):
        start, end = match.span("junk")
        parts += [text[last:start], " " * (end - start)]
        last = end
    return "".join([*parts, text[last:]])
