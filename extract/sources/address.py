"""The date in an article's address: ``/2015/09/18/``, ``/2015/sep/18/``, ``/2015-09-18-``, ``-20150918.``, ``/2015/09/``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from extract import edtf
from extract.sources import dateline

if TYPE_CHECKING:
    from extract.edtf import Edtf

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTH = r"(?P<month>0?[1-9]|1[0-2]|[a-z]{3})"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_DAYS = (
    re.compile(rf"/{_YEAR}/{_MONTH}/{_DAY}(?=[/.-]|$)", re.IGNORECASE),
    re.compile(rf"(?<![\w.]){_YEAR}[-_]{_MONTH}[-_]{_DAY}(?![\d])", re.IGNORECASE),
    re.compile(r"(?<![\w.])(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?!\w)"),
)
_MONTHS = (re.compile(rf"/{_YEAR}/(?P<month>0[1-9]|1[0-2])(?=/(?!\d\d?(?:/|$)))"),)
_INNER = re.compile(r".*(?=https?:/)", re.DOTALL)


def stated(url: str) -> Edtf | None:
    """Return the day, else the month, that the path of an address names; ``None`` where it names none or two.

    Of an archive's copy ("https://archive.example/2020/https://...") the address inside counts: the rest is when it was
    copied.
    """
    try:
        path = urlsplit(_INNER.sub("", url)).path
    except ValueError:
        return None
    for patterns in (_DAYS, _MONTHS):
        found = {
            days.text: days
            for pattern in patterns
            for match in pattern.finditer(path)
            if (days := _read(match))
        }
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _read(match: re.Match[str]) -> Edtf | None:
    year, month = match["year"], match["month"]
    day = match.groupdict().get("day")
    if month.isalpha():
        return dateline.read(f"{day} {month} {year}", "en", "DMY")
    numbers = [f"{int(part):02d}" for part in (month, day) if part]
    try:
        return edtf.parse("-".join([year, *numbers]))
    except ValueError:
        return None
