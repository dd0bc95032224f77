import hashlib

import pytest

from extract import silence, store
from extract.edtf import parse
from extract.model import Attestation, ClaimKind, Corpus, Gap, GapClaim, Level, Mode, Span
from extract.store import Store


def gap(start, end, **fields):
    identity = f"{start} {end} {sorted(fields.items())!r}"
    days = (parse(end).earliest - parse(start).earliest).days
    return Gap(
        id="g-" + hashlib.sha256(identity.encode()).hexdigest()[:12],
        countries=("JPN", "NOR"),
        level=fields.get("level"),
        after=None,
        before=None,
        start=start,
        end=end,
        days_min=days,
        days_max=days + fields.get("unsure", 0),
        open=fields.get("open", False),
        attested=tuple(Attestation(start, end, (name,)) for name in fields.get("claims", ())),
        contradicted_by=fields.get("contradicted_by", ()),
    )


def claim(name, mode):
    return GapClaim(
        id=name,
        article="a.txt",
        countries=("JPN", "NOR"),
        level=None,
        mode_scope=mode,
        since=None,
        until=None,
        kind=ClaimKind.NONE_SINCE,
        quote=f"no {name}",
        span=Span(0, 1),
        rules=("en.none_since",),
    )


CLAIMS = (claim("visit", Mode.MEETING), claim("call", Mode.PHONE), claim("word", None))


def told(folder, *gaps, months=0):
    store.write(folder / "store", Corpus((), (), CLAIMS, gaps, ()))
    found = silence.told(Store(folder / "store"), dyad=None, months=months)
    return [gap.sentence for gap in found]


WORDS = [
    (
        gap("2011-01-10", "2011-01-11"),
        "JPN–NOR: 1 day without any reported contact (10 January 2011 to 11 January 2011).",
    ),
    (
        gap("2011-01-10", "2011-01-30", unsure=3),
        "JPN–NOR: at least 20 days without any reported contact (10 January 2011 to 30 January 2011).",
    ),
    (
        gap("2011-01-10", "2011-02-24", level=Level.OFFICIALS),
        "JPN–NOR: 1 month without a contact of officials (10 January 2011 to 24 February 2011).",
    ),
    (
        gap("2011-01-10", "2011-02-25", level=Level.LEADERS),
        "JPN–NOR: 2 months without a contact of leaders (10 January 2011 to 25 February 2011).",
    ),
    (
        gap("2011-01-10", "2011-02-25", level=Level.LEADERS, unsure=1),
        "JPN–NOR: at least 1 month without a contact of leaders (10 January 2011 to 25 February 2011).",
    ),
    (
        gap("2011-01-10", "2012-01-10", open=True),
        "JPN–NOR: at least 12 months without any reported contact (since 10 January 2011, not ended by 10 January 2012).",
    ),
    (
        gap("2011-01-10", "2012-01-10", level=Level.LEADERS, claims=("visit",)),
        "JPN–NOR: 12 months without a meeting of leaders (10 January 2011 to 10 January 2012), attested by a.txt »no visit«.",
    ),
    (
        gap("2011-01-10", "2012-01-10", level=Level.LEADERS, claims=("visit", "call", "visit")),
        "JPN–NOR: 12 months without a contact of leaders (10 January 2011 to 10 January 2012), attested by a.txt »no visit« and a.txt »no call«.",
    ),
    (
        gap("2011-01-10", "2012-01-10", claims=("word",), contradicted_by=("c-1", "c-2")),
        "JPN–NOR: 12 months without any reported contact (10 January 2011 to 10 January 2012), attested by a.txt »no word«, contradicted by c-1, c-2.",
    ),
]


@pytest.mark.parametrize(("row", "sentence"), WORDS)
def test_a_gap_is_told_no_longer_than_it_surely_is(tmp_path, row, sentence):
    assert told(tmp_path, row) == [sentence]


def test_gaps_are_told_longest_first_and_only_from_a_length_on(tmp_path):
    short, middle, long = (gap("2011-01-10", f"201{n}-02-10") for n in (1, 2, 3))
    assert [line[9:18] for line in told(tmp_path, short, long, middle, months=13)] == [
        "25 months",
        "13 months",
    ]
