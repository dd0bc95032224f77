"""Dates, lengths, names and dyads in words."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from babel.core import get_global
from babel.dates import format_interval, format_skeleton
from babel.numbers import format_decimal

from dashboard.rows import ANY
from extract.bidi import isolated
from extract.edtf import Edtf, Precision, whole_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, GapRow, Person

DAYS_PER_MONTH = 365.25 / 12
MONTHS_PER_YEAR = 12
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_FEWEST_MONTHS = 2
_MOST_NAMES = 2
_MONTHS_UP_TO = 60
# Days told over and over: CLDR patterns are slow to apply.
_REMEMBERED = 20_000
# States whose people carry the family name first.
_FAMILY_FIRST = frozenset({"CHN", "PRK", "KOR", "TWN", "VNM", "KHM"})
_PARTICLES = frozenset(
    {
        "al",
        "bin",
        "ben",
        "da",
        "de",
        "del",
        "der",
        "di",
        "dos",
        "ibn",
        "la",
        "le",
        "ten",
        "van",
        "von",
    }
)


def day(value: date, strings: Strings) -> str:
    """Return one day, month abbreviated."""
    return _day(value, str(strings.locale))


@lru_cache(maxsize=_REMEMBERED)
def _day(value: date, locale: str) -> str:
    return str(format_skeleton("yMMMd", value, locale=locale))


def month(value: date, strings: Strings) -> str:
    """Return month and year, month in full."""
    return str(format_skeleton("yMMMM", value, locale=strings.locale))


def days(first: date, last: date, strings: Strings) -> str:
    """Return two days as a range, or one day where they are the same."""
    if first == last:
        return day(first, strings)
    return _days(first, last, str(strings.locale))


@lru_cache(maxsize=_REMEMBERED)
def _days(first: date, last: date, locale: str) -> str:
    return str(format_interval(first, last, "yMMMd", locale=locale))


def edtf(value: Edtf | None, strings: Strings) -> str:
    """Return a date with the precision that it has, never more."""
    if value is None:
        return strings("date.none")
    shown = _plain(value, strings)
    return strings("date.about", date=shown) if value.text[-1] in "?~%" else shown


def _plain(value: Edtf, strings: Strings) -> str:
    first, last = value.earliest, value.latest
    if first is None or last is None:
        key, known = ("date.until", last) if first is None else ("date.since", first)
        return strings(key, date=day(known, strings)) if known else strings("date.none")
    if value.precision is Precision.MONTH:
        return str(format_skeleton("yMMM", first, locale=strings.locale))
    if value.precision is Precision.SEASON:
        return strings(f"date.{_SEASONS[first.month]}", year=first.year)
    if value.precision is Precision.YEAR:
        return str(first.year)
    if value.precision is Precision.DECADE:
        return strings("date.decade", year=first.year)
    if value.precision is Precision.CENTURY:
        return strings("date.century", year=last.year // 100 + 1)
    return days(first, last, strings)


def when(row: ContactRow, strings: Strings) -> str:
    """Return a contact's date; for an undated one, when it was reported."""
    if row.date is not None or row.seen is None:
        return edtf(row.date, strings)
    published = row.source.published if row.sources == 1 else None
    shown = edtf(published, strings) if published else days(*row.seen, strings)
    return strings("date.seen", date=shown)


def months(row: GapRow) -> int:
    """Return a gap's length in calendar months: to the nearest one where it is certain, else those that are."""
    return whole_months(row.start, row.end, certain=row.exact and not row.open)


def number(value: float, strings: Strings) -> str:
    """Return a number as the language writes it, without needless zeros."""
    return str(format_decimal(value, format="#,##0.#", locale=strings.locale))


def duration(days_count: int, strings: Strings) -> str:
    """Return a number of days in days or, from two months on, in months."""
    count = round(days_count / DAYS_PER_MONTH)
    if count < _FEWEST_MONTHS:
        return strings.count("length.days", days_count)
    return strings.count("length.months", count)


def length(row: GapRow, strings: Strings) -> str:
    """Return how long a gap is, without saying how sure that is."""
    count = months(row)
    if count < _FEWEST_MONTHS:
        return strings.count("length.days", row.days_min)
    if count < _MONTHS_UP_TO:
        return strings.count("length.months", count)
    years, rest = divmod(count, MONTHS_PER_YEAR)
    shown = strings.count("length.years", years)
    if not rest:
        return shown
    return strings("gap.years_and_months", years=shown, months=strings.count("length.months", rest))


def gap(row: GapRow, strings: Strings) -> str:
    """Return what stands on a gap's band."""
    shown = length(row, strings)
    if row.doubted:
        return strings("gap.doubted_open" if row.open else "gap.doubted", length=shown)
    if row.open:
        return strings("gap.open", length=shown)
    return shown if row.exact else strings("gap.at_least", length=shown)


def basis(row: GapRow, strings: Strings) -> str:
    """Return how a silence is known: from an article, in part, or from no article."""
    if not row.attested:
        return strings("gap.doubted_long" if row.doubted else "gap.inferred_long")
    first, last = row.attested[0].start, row.attested[-1].end
    if first <= row.start and last >= row.end:
        return strings("gap.attested_long")
    return strings("gap.partly_long", start=day(first, strings), end=day(last, strings))


def short_gap(row: GapRow, strings: Strings) -> tuple[str, ...]:
    """Return shorter forms of what stands on a gap's band, longest first; none of them claims more than is known."""
    count = months(row)
    if count < _FEWEST_MONTHS:
        return ()
    if row.doubted:
        return strings("gap.doubted_short", n=count), strings("gap.doubted_shortest", n=count)
    if row.open:
        return strings("gap.open_short", n=count), strings("gap.short_at_least", n=count)
    return (strings("gap.short" if row.exact else "gap.short_at_least", n=count),)


def surname(person: Person, strings: Strings) -> str:
    """Return the name that a headline of that language would use; it turns the direction of no other."""
    return isolated(_surname(person, strings))


def _surname(person: Person, strings: Strings) -> str:
    name = person.called(strings.lang)
    words = name.split()
    if len(words) < 2:  # noqa: PLR2004
        return name
    if person.country in _FAMILY_FIRST:
        return words[0]
    for index, word in enumerate(words[1:-1], start=1):
        if word.casefold() in _PARTICLES:
            return " ".join(words[index:])
    return words[-1]


def who(row: ContactRow, dyad: Sequence[str], strings: Strings) -> str:
    """Return the participants side by side, sides in the dyad's order; the sides where no one is named."""
    named: dict[str, list[str]] = {}
    # Of several dyads side by side, a row stands in the order of its own.
    first = dyad if set(dyad) <= set(row.countries) else ordered(row.countries, strings)
    order = [*first, *(code for code in row.countries if code not in first)]
    for code in order:
        names = [surname(person, strings) for person in row.people if person.country == code]
        named[code] = list(dict.fromkeys(names)) or [country(code, strings)]
    stray = [surname(person, strings) for person in row.people if person.country not in order]
    return " – ".join([_side(names) for names in named.values()] + stray)


def _side(names: Sequence[str]) -> str:
    """Return the names of one side; of a delegation the first, and how many came along."""
    if len(names) <= _MOST_NAMES:
        return "/".join(names)
    return f"{names[0]} +{len(names) - 1}"


def listed(texts: Iterable[str], between: str = ", ") -> str:
    """Return those of some texts that say anything, side by side; none turns the direction of the next."""
    return between.join(isolated(text) for text in texts if text)


def field(name: str, strings: Strings) -> str:
    """Return what the page calls a field of a row."""
    return strings.texts.get(f"field.{name}", name)


def topics(codes: Iterable[str], strings: Strings) -> str:
    """Return topics in words; one that an analyst or an imported table has named otherwise as it is."""
    return listed(strings.texts.get(f"topic.{code}", code) for code in codes)


def how(row: ContactRow, strings: Strings) -> str:
    """Return kind, length and place: ``meeting, Baku``; a plan says that it is one."""
    kind = strings(f"kind.{row.kind}")
    status = strings(f"status.{row.status}")
    parts = [kind if row.held else strings("how.unheld", kind=kind, status=status)]
    if row.minutes:
        parts.append(strings("date.minutes", n=row.minutes))
    if row.place:
        parts.append(row.place_called(strings.lang))
    return listed(parts)


def level(name: str, strings: Strings) -> str:
    """Return a level as a lane names it."""
    return strings(f"level.{name or ANY}")


@cache
def _short_names(entries: tuple[str, ...]) -> Mapping[str, str]:
    return dict(entry.split("=", 1) for entry in entries)


def country(code: str, strings: Strings) -> str:
    """Return a side's everyday name; a code that CLDR does not know stays as it is."""
    short = _short_names(strings.lists["dyad.names"]).get(code)
    if short:
        return short
    aliases = get_global("territory_aliases").get(code, ())
    names = strings.locale.territories
    return str(names.get(aliases[0], code)) if aliases else code


def ordered(dyad: Iterable[str], strings: Strings) -> tuple[str, ...]:
    """Return the sides of a dyad in the order in which the language's newspapers put them."""
    first = strings.lists["dyad.first"]
    return tuple(
        sorted(
            dyad,
            key=lambda code: (
                first.index(code) if code in first else len(first),
                country(code, strings),
            ),
        )
    )


def dyad(pair: Iterable[str], strings: Strings) -> str:
    """Return a dyad's name: ``US–Russia``."""
    return "–".join(country(code, strings) for code in ordered(pair, strings))
