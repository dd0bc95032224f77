"""Headlines in title case, where a capital tells no name, and those that are sentences full of names."""

import pytest

from extract.lexicon.contacts import frame_words
from extract.text.titlecase import is_titled


@pytest.mark.parametrize(
    ("headline", "titled"),
    [
        ("Norwegian Trade Minister Meets With Japanese Envoy", True),
        ("Norwegian Trade Minister Meets with Japanese Envoy after the Summit", True),
        ("Norwegian Trade Minister Ada Lund meets Japanese Envoy Ken Sato", False),
        ("The minister meets an envoy", False),
        ("Norway Meets Japan", True),
    ],
)
def test_a_capital_tells_a_name_where_verbs_have_none(headline, titled):
    assert is_titled(headline.split(), frame_words("en").never_titled) is titled
