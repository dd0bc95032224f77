"""The most telling silence in words: the title, the subtitle and the credit of a timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dashboard import wording
from dashboard.rows import ANY, MOST_DETAILED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from dashboard.i18n import Strings
    from dashboard.rows import GapRow, Marking, Scene

# A silence at all levels tells more than one at a single level, one among officials less.
_WEIGHTS = {ANY: 1.5, "leaders": 1.2, "ministers": 0.7, "officials": 0.6}
_INFERRED = 0.85
# Inferred where no article is dated, or where a contact held without a date may lie in it.
_DOUBTFUL = 0.4
_IN_MONTHS_BELOW = 24
_FEW, _MANY = 2, 9
_YEAR = 12
_MEETINGS = {"meeting", "summit"}


def telling(scene: Scene) -> GapRow | None:
    """Return the silence that tells most: long, attested, at many levels; ``None`` without any."""
    return max(scene.gaps, key=lambda row: (_weight(row, scene), row.id), default=None)


def most_telling(scenes: Sequence[Scene]) -> tuple[Scene, GapRow] | None:
    """Return the silence that tells most of several dyads, with its scene; ``None`` without any."""
    found = [(one, gap) for one in scenes if (gap := telling(one))]
    return max(found, key=lambda pair: (_weight(pair[1], pair[0]), pair[1].id), default=None)


def _weight(row: GapRow, scene: Scene) -> float:
    trust = 1.0 if row.attested else _INFERRED * (_DOUBTFUL if _is_doubtful(row, scene) else 1)
    return row.days_min * _WEIGHTS.get(row.level, 1.0) * trust


def _is_doubtful(row: GapRow, scene: Scene) -> bool:
    watched = any(row.start < one.end and one.start < row.end for one in scene.coverage)
    return row.doubted or not watched


def headline(scene: Scene, strings: Strings, *, others: Sequence[Scene] = ()) -> str:
    """Return a title in words, from the most telling silence; of several dyads it names the one it is about."""
    if others:
        found = most_telling((scene, *others))
        if found is None:
            return headline(scene, strings)
        about = found[0]
        pair = wording.dyad(about.dyad, strings)
        return strings("headline.of", dyad=pair, text=headline(about, strings))
    gap = telling(scene)
    if gap is None and not scene.total:
        return wording.dyad(scene.dyad, strings)
    if gap is None:
        return strings("headline.none", dyad=wording.dyad(scene.dyad, strings))
    pattern = _pattern(gap, scene)
    met = pattern.startswith("room")
    parts = {
        "length": _length(gap, strings),
        "who": strings(f"meeting_of.{gap.level}" if met else f"among.{gap.level}"),
        "date": wording.month(gap.start, strings),
    }
    text = strings(f"headline.{pattern}", **parts)
    return text[0].upper() + text[1:]


def _pattern(gap: GapRow, scene: Scene) -> str:
    ending = "_open" if gap.open else ""
    basis = "_undated" if gap.doubted else ""
    if gap.level == ANY:
        return f"any{basis}{ending}"
    kinds = {row.id: row.kind for row in (*scene.bounds, *scene.contacts)}
    ends = {kinds.get(identity) for identity in (gap.after, gap.before) if identity}
    met = bool(ends) and ends <= _MEETINGS
    # What no sentence attests is what no article of the store reports, and the title says no more.
    if not basis and not gap.vouched:
        basis = "_inferred"
    return f"{'room' if met else 'silence'}{basis}{ending}"


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
    scenes = (scene, *others)
    dyads = ", ".join(wording.dyad(one.dyad, strings) for one in scenes)
    days = [day for one in scenes for day in _shown(one)]
    if not days:
        there = any(one.total for one in scenes)
        return strings("subtitle.undated", dyad=dyads) if there else ""
    many = len(scenes) > MOST_DETAILED
    span = _months(min(days), max(days), strings)
    key = "subtitle.text_of_many" if many else "subtitle.text"
    text = strings(key, dyad=dyads, n=len(scenes), span=span)
    if not any(one.gaps for one in scenes):
        return text
    key = "subtitle.bands_of_many" if many else "subtitle.bands"
    return f"{text} {strings(key, threshold=_threshold(scene.marking, strings))}"


def _shown(scene: Scene) -> Sequence[date]:
    """Return the days at both ends of what there is to see: contacts, else silences, else none."""
    return scene.span or [day for gap in scene.gaps for day in (gap.start, gap.end)]


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
