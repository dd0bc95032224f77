"""Who travels where the article does not name him, and what "not" and "rejected" leave standing."""

import pytest

from tests.reading import rows

_H = "Norwegian Prime Minister Lars Holm"
_S = "Japanese Foreign Minister Ken Sato"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What and who goes there is not the leader of the sentence before.
        ("{H} was silent. Also Thursday, a third Peruvian aid flight headed to Tokyo.", []),
        ("{H} was silent. It was a second flight, which landed in Tokyo on Tuesday.", []),
        ("{H} was silent. The bill would keep out those who've travelled to Japan.", []),
        ("{H} was silent. The Peruvian came to Japan.", []),
        ("{H} was silent. He was young when many other men in the West headed to Japan.", []),
        ("{H} was silent. Tom Dahl left because he wanted to take a trip to Japan.", []),
        ("{H} was silent. Agents look into overseas travel, such as a visit to Japan.", []),
        # He himself.
        ("{H} was silent. He is to travel to Japan on Monday.", ["JPN-NOR"]),
        ("{H} was silent. He left Oslo and later flew to Tokyo.", ["JPN-NOR"]),
        ("{H} was silent. His spokesman said he would travel to Japan.", ["JPN-NOR"]),
        ("{H} was silent. Tom Dahl said he would travel to Japan on Monday.", ["JPN-NOR"]),
        ("{H} was silent. A visit to Japan is planned for Monday.", ["JPN-NOR"]),
        ("{H} was silent. During a visit to Japan on Monday, he spoke up.", ["JPN-NOR"]),
    ],
)
def test_who_travels(text, told):
    assert rows(text.format(H=_H, S=_S), "2009-06-12", "en", fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} was not frank about a meeting with {S}.", ["held"]),
        ("{H} rejected it again last week before visiting Tokyo.", ["held"]),
        ("{H} said that no members of his party had plans to meet with {S}.", ["denied"]),
        ("{H} declined to meet {S}.", ["denied"]),
        ("{H} did not meet {S}.", ["denied"]),
        ("{H} said that members of his party had plans to meet with {S}.", ["planned"]),
        ("{H} called {S} `` smart ''.", []),
    ],
)
def test_what_is_denied(text, told):
    assert rows(text.format(H=_H, S=_S), "2009-06-12", "en", fields=("status",)) == told
