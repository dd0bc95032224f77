"""English "and" goes on with the next contact of the one who acts: whom he met before takes no part in it."""

import pytest

from tests.reading import rows

DAY = "2014-06-12"  # a Thursday
N, M, A = (
    "Kenyan Foreign Minister Peter Okello",
    "Norwegian Foreign Minister Lars Holm",
    "Japanese Foreign Minister Ken Sato",
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{N} met {M} on Monday and spoke with {A} on Tuesday.",
            ["KEN-NOR 2014-06-09 meeting held", "JPN-KEN 2014-06-10 talks held"],
        ),
        (
            f"{N} held talks with {M} on Monday and met {A} on Tuesday.",
            ["KEN-NOR 2014-06-09 talks held", "JPN-KEN 2014-06-10 meeting held"],
        ),
        (
            f"{N} received {M} on Monday and later telephoned {A}.",
            ["KEN-NOR 2014-06-09 meeting held", "JPN-KEN 2014-06-09 phone held"],
        ),
        (
            f"{N} will meet {M} in Oslo on Monday and hold talks with {A} in Osaka on Tuesday.",
            ["KEN-NOR 2014-06-16 meeting planned", "JPN-KEN 2014-06-17 meeting planned"],
        ),
        (
            f"{N} is on tour. He will meet {M} on Monday and hold talks with {A} on Tuesday.",
            ["KEN-NOR 2014-06-16 meeting planned", "JPN-KEN 2014-06-17 talks planned"],
        ),
        (
            f"{N} met {M} and Chilean President Ana Ruiz on Monday and held talks with {A} on Tuesday.",
            ["CHL-KEN-NOR 2014-06-09 meeting held", "JPN-KEN 2014-06-10 talks held"],
        ),
        # Who is met alone stays who he is, and who opens the next part acts there.
        (
            f"{N} met workers on Monday and spoke with {A} on Tuesday.",
            ["JPN-KEN 2014-06-10 talks held"],
        ),
        (
            f"{N} met workers on Monday and {M} spoke with {A} on Tuesday.",
            ["JPN-NOR 2014-06-10 talks held"],
        ),
        (
            f"{N} and {M} met and spoke with {A} on Tuesday.",
            ["JPN-KEN-NOR 2014-06-10 meeting held"],
        ),
        (
            f"{N} welcomed {M} on Monday and held talks with him.",
            ["KEN-NOR 2014-06-09 meeting held"],
        ),
        (
            f"{N} said {M} had flown to Osaka on Monday and met {A}.",
            ["JPN-NOR 2014-06-09 meeting held"],
        ),
        (
            f"{N} met {M} on Monday and praised his cooperation with {A}.",
            ["KEN-NOR 2014-06-09 meeting held"],
        ),
    ],
)
def test_who_acts_goes_on(text, told):
    assert rows(text, DAY, "en", fields=("countries", "date", "mode", "status")) == told
