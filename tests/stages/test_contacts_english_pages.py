"""English as papers of many countries have it: words for a call, fixtures, envoys, and who stands behind a name."""

import pytest

from tests.reading import rows

DAY = "2014-06-12"  # a Thursday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} spoke on the telephone with {S}.", "JPN-NOR held phone"),
        ("{H} talked for an hour on the phone with {S}.", "JPN-NOR held phone"),
        ("{H} talked for an hour on fish.", ""),
        ("{H} and {S} had a telephonic conversation.", "JPN-NOR held phone"),
        (
            "{H} has pressed {S} on fish many times, including during a phone conversation on Sunday.",
            "JPN-NOR held phone",
        ),
        (
            "Envoy Tom Reed will deliver a letter to {S} from {H}.",
            "JPN-NOR planned letter",
        ),
        ("A fisherman brought a letter to {S} from his daughter.", ""),
    ],
)
def test_how_they_spoke(text, told):
    assert "; ".join(rows(text, DAY, "en", fields=("countries", "status", "mode"))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '"The plan stands," {H} told his Japanese counterpart Ken Sato in Tokyo on Tuesday.',
            "2014-06-10 held meeting",
        ),
        ("{H} told {S} in Tokyo on Monday that the plan stands.", "2014-06-09 held meeting"),
        ("{H} told fishermen in Tokyo on Monday that {S} is well.", ""),
        ("{H} will tell {S} in Tokyo that the plan stands.", ""),
        ("{H} was never told in Tokyo that {S} is well.", ""),
    ],
)
def test_who_tells_somebody_in_a_place_is_there_with_him(text, told):
    assert "; ".join(rows(text, DAY, "en", fields=("date", "status", "mode"))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Holm Cancels Fish Summit Trip to Japan\n\n{H} stays at home.", "JPN-NOR cancelled"),
        (
            "{H} and {S} were to meet in mid-January, but the session had to be put off.",
            "JPN-NOR cancelled",
        ),
        ("{H} was to meet {S} on Monday, but the vote was postponed.", "JPN-NOR planned"),
        ("{H} was criticised for failing to meet {S}.", "JPN-NOR denied"),
        (
            "Norway and Japan are in contact on the timing of {H}'s visit to Japan.",
            "JPN-NOR planned",
        ),
        ("Critics doubted the timing of {H}'s visit to Japan last week.", "JPN-NOR held"),
        ("{H} has a full diary, including a meeting with {S}.", "JPN-NOR planned"),
        ("{H} and {S} will meet at the edges of an annual fair.", "JPN-NOR planned"),
        ("{H} will, however, meet {S} on Friday.", "JPN-NOR planned"),
    ],
)
def test_what_became_of_it(text, told):
    assert "; ".join(rows(text, DAY, "en", fields=("countries", "status"))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} met leaders of other nations, {S} and Chilean President Ana Ruiz.",
            "JPN-NOR; CHL-NOR",
        ),
        ("{H} met fishermen of other nations, {S} said.", ""),
        (
            "Iran and six world powers will resume negotiations in Graz.",
            "CHN-DEU-FRA-GBR-IRN-RUS-USA",
        ),
        ("Iran accused six world powers and the negotiations stopped.", ""),
    ],
)
def test_who_takes_part(text, told):
    assert "; ".join(rows(text, DAY, "en", fields=("countries",))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} met {S} this weekend.", "2014-06-07/2014-06-08 held"),
        ("{H} will meet {S} this weekend.", "2014-06-14/2014-06-15 planned"),
    ],
)
def test_this_weekend_lies_behind_what_was(text, told):
    assert "; ".join(rows(text, DAY, "en", fields=("date", "status"))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} cancels a visit to Tokyo, where he was due to meet {S}.",
            "JPN-NOR cancelled",
        ),
        (
            "{H} called off a visit to Tokyo. He was due to fly there for a meeting with {S}.",
            "JPN-NOR cancelled",
        ),
        ("{H} cancelled his meeting with {S} last Thursday.", "JPN-NOR cancelled"),
        ("{H} cancelled Friday's meeting with {S}.", "2014-06-13 JPN-NOR cancelled"),
        (
            "{H} leaves Tokyo after three days of meetings with {S}.",
            "2014-06-05/2014-06-12 JPN-NOR held",
        ),
        ("{H} leaves Oslo for three days of meetings with {S}.", "JPN-NOR planned"),
        (
            "{H} met {S} on Monday. The two leaders hope to salvage the US-North Korea summit.",
            "2014-06-09 JPN-NOR held; PRK-USA planned",
        ),
        (
            "{H} and {S} will meet on Friday to discuss US-North Korean talks.",
            "2014-06-13 JPN-NOR planned",
        ),
    ],
)
def test_what_was_called_off_or_is_over(text, told):
    seen = rows(text, DAY, "en", fields=("date", "countries", "status"))
    assert "; ".join(seen) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} and {S} agreed on peace. Both countries' foreign ministers will meet on August 2.",
            "2014-08-02 foreign_ministers planned",
        ),
        (
            "Norway and Japan shut a port. It came after both countries' respective foreign ministers met on Monday.",
            "2014-06-09 foreign_ministers held",
        ),
        ("Norway beat Japan. The fans of both countries met on Monday.", ""),
    ],
)
def test_officers_of_both(text, told):
    seen = rows(text, DAY, "en", fields=("date", "level", "status"))
    assert "; ".join(one for one in seen if "leaders" not in one) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenyan President Okello Otieno met {S}. Earlier, President Okello met his Ugandan counterpart Sam Abeka.",
            "JPN-KEN; KEN-UGA",
        ),
        (
            "General Khalid Mir, the COAS of Pakistan, met {S}. The COAS visited Norway in March.",
            "JPN-PAK; NOR-PAK",
        ),
        ("{H} arrived in Hà Nội on Monday for talks.", "NOR-VNM"),
    ],
)
def test_names_for_short(text, told):
    assert "; ".join(rows(text, DAY, "en", fields=("countries",))) == told
