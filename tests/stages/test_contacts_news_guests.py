"""Guests and what they did with their hosts: "visiting N", agreements, written replies, calls in which one urged the other."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "Visiting" before a guest is no verb; before a place it is.
        ("{H} was quoted as saying so at a meeting with visiting {S} on Monday.", ["JPN-NOR"]),
        ("{H} and visiting {S} agreed on Monday to share the fish.", ["JPN-NOR"]),
        ("{H} and visiting Japanese diplomats reviewed the plan on Monday.", ["JPN-NOR"]),
        ("{H} and {S} agreed on Monday to share the fish.", []),
        ("{H} and visiting fishermen agreed on Monday that {S} is right.", []),
        ("{H} spoke of his trip with visiting fishermen from Japan.", []),
        # A visit of one of two is to the other; one of a third side is not.
        ("Norway and Japan signed a pact in May during a visit by {S}.", ["JPN-NOR"]),
        ("Norway and Peru signed a pact in May during a visit by {S}.", []),
        ("Norway and Japan signed a pact in May during a visit by fishermen.", []),
        ("The visit of {H} in Tokyo ended on Monday.", ["JPN-NOR"]),
        ("The visit of {H} in May pleased Japan.", []),
        # What is handed over in writing is a letter.
        ("Norway and NATO handed over written replies to Japan on Monday.", ["JPN-NATO-NOR"]),
        ("Norway received a written response to its offer from Japan on Monday.", ["JPN-NOR"]),
        ("Norway handed over a report written in Japan on Monday.", []),
        ("{H} handed over written replies to fishermen in Japan on Monday.", []),
        # What is urged at length on a call, and what is told to a pronoun in one.
        (
            "{H} pressed {S} to open the port, the lock and the canal, on a call in May.",
            ["JPN-NOR"],
        ),
        (
            "{H} praised {S}. Sato told him in a phone call in May that the plan stands.",
            ["JPN-NOR"],
        ),
        ("{H} pressed {S} to open the port, and told fishermen so on a call in May.", []),
        ("{H} praised {S}. Sato told him in a phone call with fishermen in May.", []),
        ("{H} said {S} had asked for a meeting with him last year.", ["JPN-NOR"]),
        ("{H} said {S} had asked for a meeting with fishermen last year.", []),
        ("{H} said {S} told him at a meeting in Graz in May that the plan stands.", ["JPN-NOR"]),
        ("{H} said {S} had promised in a phone call in May to come.", ["JPN-NOR"]),
        ("{H} is content. {S} called him on Monday.", ["JPN-NOR"]),
        ("{H} said {S} told him in May that the plan stands.", []),
        ("{H} said {S} had promised at a meeting of fishermen in May to come.", []),
        ("{H} is content. {S} called him weak on Monday.", []),
        # Leaders who reach an agreement somewhere or some day have talked; states may have written.
        ("It rests on an agreement reached by {H} and {S} in Graz in May.", ["JPN-NOR"]),
        ("It rests on an agreement reached by Norway and Japan in Graz in May.", []),
        ("It rests on an agreement reached by fishermen and {S} in Graz in May.", []),
        # Some of several are officials as well.
        ("{H} held talks with one of the three Japanese deputy premiers on Monday.", ["JPN-NOR"]),
        ("{H} held talks with one of the three Japanese fishermen on Monday.", []),
    ],
)
def test_guests_and_hosts_make_a_contact_where_the_words_say_so(text, told):
    assert rows(text, "2014-06-12", "en", fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} and visiting {S} agreed on Monday to share the fish.",
            ["2014-06-09 meeting held"],
        ),
        (
            "Norway and Japan are set to sign a pact during the visit of {S} in Oslo this month.",
            ["2014-06-12/2014-06-30 meeting planned"],
        ),
        (
            "{H} said then-Japanese President Ken Ito had asked for a meeting with him in 2012, but then backed out of it.",
            ["2012 meeting cancelled"],
        ),
        (
            "They praised the agreements reached by {H} and {S} on November 9, 2012, January 11 and May 26, 2013.",
            ["2012-11-09 talks held", "2013-01-11 talks held", "2013-05-26 talks held"],
        ),
        (
            "{H} met {S} on November 9 and 10, 2012.",
            ["2012-11-09/2012-11-10 meeting held"],
        ),
        # At a meeting undated, and a dated one of somebody else: two.
        (
            "{H} praised {S} at a meeting. Norwegian President Ola Berg visited Japan in May 2012.",
            ["2014-06-05/2014-06-12 meeting held", "2012-05 meeting held"],
        ),
        # A letter of three is no part of talks of two.
        (
            "{H} and {S} held talks. Norway, Peru and Japan exchanged letters on Monday.",
            ["2014-06-05/2014-06-12 talks held", "2014-06-09 letter held"],
        ),
    ],
)
def test_when_and_how_guests_met(text, told):
    assert rows(text, "2014-06-12", "en") == told
