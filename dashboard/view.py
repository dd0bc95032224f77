"""What is shown and how: one frozen value that page, permalink and picture share."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from dashboard.rows import KINDS, LEVELS, STATUSES, in_order
from extract.edtf import parse
from extract.gap_query import sides, times

if TYPE_CHECKING:
    from datetime import date

DEFAULT_GAP_MONTHS = 12
DEFAULT_GAP_TIMES = 3.0
LANGUAGES = ("de", "en")
THEMES = ("light", "dark")
REVIEW, ADD = "review", "add"
_ONE_OF = {"lang": LANGUAGES, "theme": THEMES, "desk": (REVIEW, ADD)}
_CHOICES = {"levels": LEVELS, "kinds": KINDS, "statuses": STATUSES}
_PARAMETERS = {
    "dyad": "dyad",
    "with": "others",
    "level": "levels",
    "kind": "kinds",
    "status": "statuses",
    "from": "date_from",
    "to": "date_to",
    "q": "query",
    "gap": "gap_months",
    "times": "gap_times",
    "sel": "selected",
    "desk": "desk",
    "lang": "lang",
    "theme": "theme",
}
_LONGEST_QUERY = 200
MOST_OTHERS = 11
_LONGEST_GAP = 1200


@dataclass(frozen=True, slots=True)
class View:
    """Filters, language and look; empty means: no filter, the store's first dyad, the reader's own setting.

    ``others`` are dyads to compare with. ``desk`` names what stands open beside the timeline: review or adding. A silence is marked from ``gap_months`` on, or, where ``gap_times`` is not 0, from that many usual intervals on.
    ``date_from`` and ``date_to`` are EDTF as typed (``2013``, ``2013-07``, ``2013-07-01``). Width, height, scale and
    title are for pictures only and never part of a permalink.
    """

    dyad: tuple[str, str] | None = None
    others: tuple[tuple[str, str], ...] = ()
    levels: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    date_from: str = ""
    date_to: str = ""
    query: str = ""
    gap_months: int = DEFAULT_GAP_MONTHS
    gap_times: float = 0.0
    selected: str = ""
    desk: str = ""
    lang: str = ""
    theme: str = ""
    width: int = 1600
    height: int = 900
    scale: float = 2
    title: str = ""

    @property
    def first_day(self) -> date | None:
        """Return the first day shown, ``None`` without a bound."""
        return parse(self.date_from).earliest if self.date_from else None

    @property
    def last_day(self) -> date | None:
        """Return the last day shown, ``None`` without a bound."""
        return parse(self.date_to).latest if self.date_to else None

    @property
    def active(self) -> int:
        """Return how many filters hide rows."""
        filters = (
            *(self.levels, self.kinds, self.statuses),
            *(self.date_from, self.date_to, self.query),
        )
        return sum(bool(chosen) for chosen in filters)

    @property
    def filtered(self) -> bool:
        """Tell whether a filter hides rows."""
        return self.active > 0


def is_date(text: str) -> bool:
    """Tell whether *text* is empty or an EDTF date that can bound a view."""
    try:
        value = parse(text) if text else None
    except ValueError:
        return False
    return value is None or (value.earliest is not None and value.latest is not None)


def from_query(search: str) -> View:
    """Read a permalink's query string; unknown parameters and values are ignored."""
    found: dict[str, object] = {}
    for name, text in parse_qsl(search.lstrip("?")):
        field = _PARAMETERS.get(name)
        value = _read(field, text) if field else None
        if field and value is not None:
            found[field] = value
    view = View(**found)  # type: ignore[arg-type]
    if view.first_day and view.last_day and view.first_day > view.last_day:
        return replace(view, date_from="", date_to="")
    return view


def _read(field: str, text: str) -> object:
    if field in _CHOICES:
        return in_order(_CHOICES[field], text.split(","))
    if field == "dyad":
        return sides(text)
    if field == "others":
        return tuple(dict.fromkeys(pair for one in text.split(",") if (pair := sides(one))))[
            :MOST_OTHERS
        ]
    if field in {"date_from", "date_to"}:
        return text if is_date(text) else None
    if field == "gap_months":
        return int(text) if text.isdecimal() and 1 <= int(text[:6]) <= _LONGEST_GAP else None
    if field == "gap_times":
        return times(text)
    if field in _ONE_OF:
        return text if text in _ONE_OF[field] else None
    return text[:_LONGEST_QUERY]


def to_query(view: View) -> str:
    """Return the permalink's query string, defaults left out; empty where all is default."""
    pairs = [(name, _write(getattr(view, field))) for name, field in _PARAMETERS.items()]
    defaults = {field.name: field.default for field in fields(View)}
    shown = [
        (name, text)
        for name, text in pairs
        if text and getattr(view, _PARAMETERS[name]) != defaults[_PARAMETERS[name]]
    ]
    return "?" + urlencode(shown, safe=",") if shown else ""


def _write(value: object) -> str:
    if isinstance(value, tuple) and value and isinstance(value[0], tuple):
        return ",".join("-".join(pair) for pair in value)
    if isinstance(value, tuple):
        separator = "-" if len(value) == 2 and value[0].isupper() else ","  # noqa: PLR2004
        return separator.join(value)
    if isinstance(value, float):
        return f"{value:g}"
    return "" if value is None else str(value)


def toggled(view: View, field: str, value: str) -> View:
    """Return *view* with *value* of a chip field switched; the last one switched off means all again."""
    known = _CHOICES[field]
    chosen = set(getattr(view, field)) ^ {value}
    values = in_order(known, chosen)
    if field == "levels":
        return replace(view, levels=values, selected="")
    if field == "kinds":
        return replace(view, kinds=values, selected="")
    return replace(view, statuses=values, selected="")


def cleared(view: View) -> View:
    """Return *view* without filters, with its dyad, language and theme kept."""
    return View(
        dyad=view.dyad, others=view.others, desk=view.desk, lang=view.lang, theme=view.theme
    )
