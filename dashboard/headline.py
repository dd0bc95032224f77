"""The most telling silence in words: the title, the subtitle and the credit of a timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dashboard import wording
from dashboard.rows import ANY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from dashboard.i18n import Strings
    from dashboard.rows import GapRow, Marking, Scene

# A silence at all levels tells more than one at a single level, one among officials less.
_WEIGHTS = {ANY: 1.5, "leaders": 1.2, "ministers": 0.7, "officials": 0.6}
_INFERRED = 0.85
_IN_MONTHS_BELOW = 24
_FEW, _MANY = 2, 9
_YEAR = 12
_MEETINGS = {"meeting", "summit"}


def telling(gaps: Sequence[GapRow]) -> GapRow | None:
    """Return the silence that tells most: long, attested, at many levels; ``None`` without any."""

    def weight(row: GapRow) -> tuple[float, str]:
        trust = 1.0 if row.attested else _INFERRED
        return row.days_min * _WEIGHTS.get(row.level, 1.0) * trust, row.id

    return max(gaps, key=weight, default=None)


def headline(scene: Scene, strings: Strings, *, others: Sequence[Scene] = ()) -> str:
    """Return a title in words, from the most telling silence; of several dyads it names the one it is about."""
    if others:
        gap = telling([row for one in (scene, *others) for row in one.gaps])
        about = next((one for one in (scene, *others) if gap in one.gaps), scene)
        told = headline(about, strings)
        pair = wording.dyad(about.dyad, strings)
        return strings("headline.of", dyad=pair, text=told) if gap else told
    gap = telling(scene.gaps)
    if gap is None:
        return strings("headline.none", dyad=wording.dyad(scene.dyad, strings))
    parts = {
        "length": _length(gap, strings),
        "who": strings(f"among.{gap.level}"),
        "date": wording.month(gap.start, strings),
    }
    text = strings(f"headline.{_pattern(gap, scene)}", **parts)
    return text[0].upper() + text[1:]


def _pattern(gap: GapRow, scene: Scene) -> str:
    ending = "_open" if gap.open else ""
    if gap.level == ANY:
        return f"any{ending}"
    kinds = {row.id: row.kind for row in (*scene.bounds, *scene.contacts)}
    ends = {kinds.get(identity) for identity in (gap.after, gap.before) if identity}
    met = bool(ends) and ends <= _MEETINGS
    return f"{'room' if met else 'silence'}{ending}"


def _length(gap: GapRow, strings: Strings) -> str:
    months = max(wording.months(gap), 1)
    if months < _IN_MONTHS_BELOW:
        return _counted("headline.months", months, strings)
    years, rest = divmod(months, _YEAR)
    if rest >= _MANY:
        return strings("headline.nearly", length=_counted("headline.years", years + 1, strings))
    if rest > _FEW:
        return strings("headline.more_than", length=_counted("headline.years", years, strings))
    return _counted("headline.years", years, strings)


def _counted(key: str, number: int, strings: Strings) -> str:
    words = strings.lists["headline.numbers"]
    word = words[number - 1] if number <= len(words) else strings.digits(number)
    return strings.count(key, number, number=word)


def subtitle(scene: Scene, strings: Strings, *, others: Sequence[Scene] = ()) -> str:
    """Return what the timeline shows: dyads, first and last month, and what a band means."""
    spans = [_shown(one) for one in (scene, *others)]
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    return strings(
        "subtitle.text",
        dyad=", ".join(wording.dyad(one.dyad, strings) for one in (scene, *others)),
        span=_months(first, last, strings),
        threshold=_threshold(scene.marking, strings),
    )


def _shown(scene: Scene) -> tuple[date, date]:
    """Return the first and last day of what there is to see: contacts, else silences, else nothing but the years."""
    if scene.span:
        return scene.span
    days = [day for gap in scene.gaps for day in (gap.start, gap.end)]
    return (min(days), max(days)) if days else (scene.first, scene.last)


def _months(first: date, last: date, strings: Strings) -> str:
    start, end = wording.month(first, strings), wording.month(last, strings)
    return start if start == end else strings("subtitle.span", start=start, end=end)


def _threshold(marking: Marking, strings: Strings) -> str:
    months = marking.months
    if any(threshold.usual is not None for threshold in marking.thresholds):
        return strings("subtitle.times", times=wording.number(marking.times, strings))
    if months == _YEAR:
        return strings("subtitle.year")
    if months % _YEAR == 0:
        return strings.count("subtitle.years", months // _YEAR)
    return strings.count("subtitle.months", months)


def credit(scene: Scene, strings: Strings) -> str:
    """Return rows, articles and the date of the data."""
    rows = strings.count("key.rows", scene.total)
    articles = strings.count("coverage.articles", scene.articles)
    if scene.data_until is None:
        return strings("key.credit_undated", rows=rows, articles=articles)
    until = wording.day(scene.data_until, strings)
    return strings("key.credit", rows=rows, articles=articles, date=until)


def summary(scene: Scene, strings: Strings) -> str:
    """Return counts and the longest silence in words, for the live region."""
    text = strings(
        "summary.text",
        contacts=strings.count("summary.contacts", scene.total),
        gaps=strings.count("summary.gaps", len(scene.gaps)),
    )
    gap = max(scene.gaps, key=lambda row: (row.days_min, row.id), default=None)
    if gap is None:
        return text
    level = wording.level(gap.level, strings)
    return f"{text} {strings('summary.longest', who=level, length=wording.gap(gap, strings))}"
