"""What a pattern tells of itself before it is tried."""

import re

import pytest

from extract.lexicon.patterns import reach


@pytest.mark.parametrize(
    ("pattern", "characters"),
    [
        ("seit", 4),
        (r"(?<!\w)(?:seit dem|am) \Z", 9),
        ("[a-z]{2,6} ?", 7),
        ("(?:sehr )*", 64),
        ("x{100}", 64),
    ],
)
def test_a_pattern_reaches_as_far_as_its_longest_match(pattern, characters):
    assert reach(re.compile(pattern), 64) == characters
