"""The date in an article's address, beside what its file and its text state."""

from __future__ import annotations

import pytest

from extract.model import PublishedFrom
from extract.sources.address import stated
from extract.sources.metadata import article
from extract.sources.piece import Record


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://wave.example/2015/09/18/ministers-meet", "2015-09-18"),
        ("https://wave.example/2015/09/18", "2015-09-18"),
        ("https://wave.example/world/2015/sep/18/ministers-meet", "2015-09-18"),
        ("https://wave.example/ministers-meet-2015-09-18.html", "2015-09-18"),
        ("https://wave.example/news/20150918-ministers", "2015-09-18"),
        ("https://wave.example/2015/09/ministers-meet", "2015-09"),
        ("https://copies.example/20200101/https://wave.example/2015/09/18/x", "2015-09-18"),
        ("https://copies.example/20200101/https://wave.example/x", None),
        ("https://wave.example/2015/09/18/a-look-at-2014-05-05", None),
        ("https://wave.example/2015/09/31/x", None),
        ("https://wave.example/2015/foo/18/x", None),
        ("https://wave.example/article/120150918", None),
        ("https://wave.example/?day=2015-09-18", None),
        ("https://2015-09-18.example/x", None),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_a_path_names_a_day_or_a_month(url, expected):
    found = stated(url)
    assert (found.text if found else None) == expected


PROSE = "Die Ministerin ist nach Oslo gereist. Sie will dort über Fischerei reden."
URL = "https://wave.example/2015/09/18/x"


@pytest.mark.parametrize(
    ("date", "text", "expected", "by", "note"),
    [
        ("", PROSE, "2015-09-18", PublishedFrom.URL, ""),
        ("2015-09", PROSE, "2015-09-18", PublishedFrom.URL, ""),
        ("2015-09-18", PROSE, "2015-09-18", PublishedFrom.METADATA, ""),
        ("2015-09-19", PROSE, "2015-09-19", PublishedFrom.METADATA, "contradicts 2015-09-19"),
        ("", f"{PROSE} (APA, 17.9.2015)", "2015-09-17", PublishedFrom.AGENCY, "contradicts 2015-09-17"),
    ],
)  # fmt: skip
def test_the_address_is_the_weakest_statement(date, text, expected, by, note):
    found = article(Record("a", text, date=date, url=URL, lang="de"))
    assert (str(found.published), found.published_from) == (expected, by)
    assert (found.clues[-1].rule, found.clues[-1].note) == ("metadata.address", note)
