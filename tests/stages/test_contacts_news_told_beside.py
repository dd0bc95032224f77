"""Contacts that a sentence tells beside its news: who stood next to whom, what was said over lunch, as the two met."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who speaks next to another has met him; a guest of honour's portrait meets nobody.
        ("Standing next to {S} in Graz on Friday, {H} praised the plan.", ["JPN-NOR"]),
        ("Speaking alongside {S} in Graz, {H} praised the plan.", ["JPN-NOR"]),
        ('"We agree," {H} said alongside {S} in Graz.', ["JPN-NOR"]),
        ("{H} was in Graz as a guest, standing beside {S}.", ["JPN-NOR"]),
        ("Speaking alongside her husband, {H} praised {S}.", []),
        ("{H} stood next to a portrait of {S}.", []),
        ("Speaking next to a statue in Graz, {H} praised {S}.", []),
        # Two who face the press together have met.
        ("At a joint news conference with {S}, {H} praised the plan.", ["JPN-NOR"]),
        ("{H}, in a joint press appearance with {S} on Friday, was calm.", ["JPN-NOR"]),
        ("{H} spoke at a news conference in Graz alongside {S}.", ["JPN-NOR"]),
        ("{H} praised the plan at a news conference and criticised {S}.", []),
        ("At a joint news conference with voters, {H} praised {S}.", []),
        # What one does as, or while, the two meet.
        ("{H} lashed out at {S} on Friday as the two leaders met for talks.", ["JPN-NOR"]),
        ("The mayor fell ill on Friday as {H} and {S} met in Graz.", ["JPN-NOR"]),
        ("{H} thanked {S} on Friday as they met in Graz.", ["JPN-NOR"]),
        ("{H} praised {S} on Friday as the two rivers met their banks.", []),
        ("{H} praised {S} as they met the target.", []),
        # Over a meal, and in the course of a meeting, between commas.
        ("Over lunch in Oslo on Friday, {H} asked {S} for advice.", ["JPN-NOR"]),
        ("{H}, at a meeting on Friday, told {S} that the plan stands.", ["JPN-NOR"]),
        ("{H}, at a meeting on Friday, told reporters that {S} is well.", []),
        ("Over lunch in Oslo on Friday, {H} told reporters that {S} is well.", []),
        # Two of whom a relative clause tells that they met.
        ("It was drawn up by {H} and {S}, who met in Graz.", ["JPN-NOR"]),
        ("It was drawn up by {H} and {S}, who have been meeting in Graz.", ["JPN-NOR"]),
        ("It was drawn up by {H} and {S}, who have been meeting voters.", []),
        ("{H} and {S} greeted each other warmly in Graz.", ["JPN-NOR"]),
        ("{H} and {S} greeted the plan warmly in Graz.", []),
        # How long one comes for talks makes no forum of them.
        ("{H} arrives in Japan on Friday for two days of talks.", ["JPN-NOR"]),
        ("{H} arrives in Japan on Friday for a two-day forum.", []),
        ("{H} met Japan's civilian and military leaders on Friday.", ["JPN-NOR"]),
        ("{H} met Japan's civilian victims on Friday.", []),
        # What a guest tells the host, and who gives whom a dinner.
        ("{H}, during an upcoming visit, will tell Japanese leaders to wait.", ["JPN-NOR"]),
        ("{H}, during a visit, told voters to wait for Japan.", []),
        ("So was {H}'s formal dinner for {S} last week.", ["JPN-NOR"]),
        ("{H}'s dinner plans for {S} failed.", []),
        # A president of the Commission travels as others do.
        ("European Commission President Per Dahl visits Tokyo on Friday.", ["EU-JPN"]),
        ("The EU visits Tokyo on Friday.", []),
    ],
)
def test_contacts_told_beside_the_news(text, told):
    assert rows(text, "2014-06-12", "en", fields=("countries",)) == told
