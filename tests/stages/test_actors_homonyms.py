"""States whose name another place has too."""

import pytest

from tests.reading import on

told = on("2012-05-10", lang="en")  # a Thursday
VISIT = "GEO-NOR 2012-05-07 meeting leaders held"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} visited Georgia on Monday. In Atlanta he spoke to farmers.", []),
        ("{H} called Georgia Gov. Al Moss on Monday.", []),
        ("{H} visited Georgia on Monday. It rained.", [VISIT]),
        ("{H} visited Georgia on Monday. In Florida Georgia's parliament was praised.", [VISIT]),
        ("{H} visited Georgia on Monday. In Tbilisi he praised Atlanta.", [VISIT]),
        ("{H} met Georgian President Nino Beridze on Monday in Atlanta.", [f"{VISIT} Atlanta"]),
    ],
)
def test_an_american_georgia_is_no_state(text, expected):
    assert told(text) == expected
