"""The filter bar, and what each of its controls does to a view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dash import dcc, html

from dashboard import ids, wording
from dashboard.markup import wild
from dashboard.view import (
    DEFAULT_GAP_TIMES,
    LANGUAGES,
    MOST_OTHERS,
    THEMES,
    View,
    cleared,
    is_date,
    toggled,
)
from extract.gap_query import sides, times

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dash.development.base_component import Component

    from dashboard.i18n import Strings
    from dashboard.rows import Facets, Marking, Scene, Threshold

_CHIPS_FOR_DYADS = 5
_CHIPS_TO_COMPARE = 3
_CHIPS = ("levels", "kinds", "statuses")
MONTHS, TIMES = "months", "times"


def pressed(view: View, verb: str, value: str) -> View:
    """Return *view* after a button: a chip, a dyad, a row, clear, theme or language."""
    if verb in _CHIPS:
        return toggled(view, verb, value)
    if verb == "compare":
        return compared(view, value)
    if verb == "clear":
        return cleared(view)
    changes = _CHANGES.get(verb)
    return replace(view, **changes(value)) if changes else view


_CHANGES: Mapping[str, Callable[[str], dict[str, Any]]] = {
    "dyad": lambda value: {"dyad": sides(value), "others": (), "selected": ""},
    "select": lambda value: {"selected": value},
    "desk": lambda value: {"desk": value},
    "close": lambda _: {"selected": ""},
    "unit": lambda value: {"gap_times": DEFAULT_GAP_TIMES if value == TIMES else 0.0},
    "theme": lambda value: {"theme": value} if value in THEMES else {},
    "lang": lambda value: {"lang": value} if value in LANGUAGES else {},
}


def compared(view: View, value: str) -> View:
    """Return *view* with a dyad taken into the comparison or out of it; with one too many the first leaves."""
    pair = sides(value)
    if pair is None:
        return view
    kept = tuple(other for other in view.others if other != pair)
    others = kept if pair in view.others else (*kept, pair)[-MOST_OTHERS:]
    return replace(view, others=others, selected="")


def typed(view: View, name: str, value: str | float | None) -> View:
    """Return *view* after a text field; what cannot be read changes nothing."""
    text = "" if value is None else str(value).strip()
    if name in {ids.FROM, ids.TO}:
        if not is_date(text):
            return view
        changed = replace(view, date_from=text) if name == ids.FROM else replace(view, date_to=text)
        first, last = changed.first_day, changed.last_day
        return view if first and last and first > last else changed
    if name == ids.QUERY:
        return replace(view, query=text)
    if name == ids.GAP and view.gap_times:
        return replace(view, gap_times=times(text) or view.gap_times)
    if name == ids.GAP and text.isdecimal() and int(text) > 0:
        return replace(view, gap_months=int(text))
    if name == ids.PAIR and sides(text):
        return replace(view, dyad=sides(text), selected="")
    return view


def bar(
    view: View,
    dyad: tuple[str, str],
    facets: Facets,
    marking: Marking,
    strings: Strings,
) -> list[Component]:
    """Return the filter bar in the state of *view*."""
    groups = [
        _dyads(dyad, facets, strings),
        *_comparisons(view, dyad, facets, strings),
        *_chips("levels", "level", facets.levels, view.levels, strings),
        *_chips("kinds", "kind", facets.kinds, view.kinds, strings),
        *_chips("statuses", "status", facets.statuses, view.statuses, strings),
        _dates(view, strings),
        _search(view, strings),
        _gap(view, strings),
        meaning(marking, strings),
    ]
    end = html.Div(clear(strings, disabled=not view.filtered), className="group end")
    return [fold(view, strings), *groups, end]


def clear(strings: Strings, *, disabled: bool = False, at: str = "") -> Component:
    """Return the button that takes all filters away; *at* tells apart two of them on one page."""
    return html.Button(
        strings("filter.clear"),
        id=ids.act("clear", at=at) if at else ids.act("clear"),
        className="quiet",
        disabled=disabled,
        type="button",
    )


def fold(view: View, strings: Strings) -> Component:
    """Return the button behind which a narrow page keeps its filters, with the number of active ones."""
    text = strings("filter.fold")
    if view.active:
        text = f"{text} · {strings.count('filter.active', view.active)}"
    return html.Button(
        text,
        id=ids.FOLD,
        className="button fold",
        type="button",
        **wild(aria_expanded="false", aria_controls=ids.FILTERS),
    )


def _group(label: str, *children: Component, name: str = "") -> Component:
    return html.Div(
        [html.Span(label, className="label", **wild(aria_hidden="true")), *children],
        className=f"group {name}".strip(),
        role="group",
        **wild(aria_label=label),
    )


def chip(text: str, identity: dict[str, str], *, on: bool, look: str = "chip") -> Component:
    """Return a button that is either on or off."""
    return html.Button(
        text,
        id=identity,
        className=look,
        type="button",
        **wild(aria_pressed="true" if on else "false"),
    )


def _chips(
    field: str, words: str, found: tuple[str, ...], chosen: tuple[str, ...], strings: Strings
) -> list[Component]:
    """Return the chips of a group, none where there is nothing to choose from."""
    chips = [
        chip(strings(f"{words}.{value}"), ids.act(field, value), on=value in chosen)
        for value in found
    ]
    return [_group(strings(f"filter.{words}"), *chips)] if chips else []


def _dyads(dyad: tuple[str, str], facets: Facets, strings: Strings) -> Component:
    common = [found.sides for found in facets.dyads[:_CHIPS_FOR_DYADS]]
    shown = common if dyad in common or not all(dyad) else [*common, dyad]
    chips = [
        chip(wording.dyad(pair, strings), ids.act("dyad", "-".join(pair)), on=pair == dyad)
        for pair in shown
    ]
    if len(facets.dyads) <= _CHIPS_FOR_DYADS:
        return _group(strings("filter.dyad"), *chips)
    options = [
        html.Option(value="-".join(found.sides), label=wording.dyad(found.sides, strings))
        for found in facets.dyads
    ]
    return _group(
        strings("filter.dyad"),
        *chips,
        html.Datalist(options, id=ids.PAIRS),
        _labelled(
            strings("filter.other_dyad"),
            _input(ids.PAIR, "", strings("filter.other_dyad_hint"), "pair", list=ids.PAIRS),
            hidden=True,
        ),
    )


def _comparisons(
    view: View, dyad: tuple[str, str], facets: Facets, strings: Strings
) -> list[Component]:
    """Return the dyads to compare with: those with most contacts, and those chosen by permalink."""
    common = [found.sides for found in facets.dyads if found.sides != dyad][:MOST_OTHERS]
    shown = [*common, *(pair for pair in view.others if pair not in common and pair != dyad)]
    chips = [
        chip(
            wording.dyad(pair, strings),
            ids.act("compare", "-".join(pair)),
            on=pair in view.others,
            look="chip with",
        )
        for pair in shown
    ]
    label = strings("filter.compare")
    if len(chips) <= _CHIPS_TO_COMPARE:
        return [_group(label, *chips)] if chips else []
    # Many would take a line of their own: only the chosen ones stay in sight.
    menu = html.Details(
        [html.Summary(label, className="button"), html.Ul([html.Li(one) for one in chips])],
        className="menu",
    )
    chosen = ", ".join(wording.dyad(pair, strings) for pair in view.others)
    return [html.Div([menu, html.Span(chosen, className="chosen")], className="group")]


def _input(name: str, value: str, hint: str, look: str, **more: Any) -> Component:  # noqa: ANN401
    return dcc.Input(
        id=ids.field(name),
        value=value,
        placeholder=hint,
        className=f"field {look}",
        debounce=True,
        type="text",
        autoComplete="off",
        **more,
    )


def _labelled(text: str, control: Component, *, hidden: bool = False) -> Component:
    # A <label> around the control names it: ids of pattern-matched fields are no valid htmlFor.
    name = html.Span(text, className="hidden" if hidden else "label")
    return html.Label([name, control], className="labelled")


def _dates(view: View, strings: Strings) -> Component:
    hint = strings("filter.date_hint")
    wrong = strings("filter.date_wrong")
    return html.Div(
        [
            _labelled(
                strings(f"filter.{name}"),
                _input(name, value, hint, "date", pattern=r"\d{4}(-\d{2}(-\d{2})?)?"),
            )
            for name, value in ((ids.FROM, view.date_from), (ids.TO, view.date_to))
        ],
        className="group",
        title=wrong,
    )


def _search(view: View, strings: Strings) -> Component:
    control = _input(ids.QUERY, view.query, strings("filter.search_hint"), "search")
    return html.Div(_labelled(strings("filter.search"), control), className="group")


def _gap(view: View, strings: Strings) -> Component:
    shown, pattern = (
        (f"{view.gap_times:g}", r"\d{1,2}([.,]\d)?")
        if view.gap_times
        else (str(view.gap_months), r"\d{1,4}")
    )
    control = _input(ids.GAP, shown, "12", "number", inputMode="decimal", pattern=pattern)
    units = [
        chip(
            strings(f"filter.{unit}"),
            ids.act("unit", unit),
            on=bool(view.gap_times) is chosen,
            look="chip unit",
        )
        for unit, chosen in ((MONTHS, False), (TIMES, True))
    ]
    return html.Div([_labelled(strings("filter.gap"), control), *units], className="group")


def meaning(marking: Marking, strings: Strings) -> Component:
    """Return in words from which length on a silence is marked, level by level where that differs."""
    if not marking.times:
        text = strings("filter.meaning_months")
    else:
        usual = [threshold for threshold in marking.thresholds if threshold.usual is not None]
        rest = strings.count("length.months", marking.months)
        levels = "; ".join(_usual(threshold, strings) for threshold in usual)
        key = "filter.meaning_times" if usual else "filter.meaning_too_few"
        text = strings(key, times=wording.number(marking.times, strings), levels=levels, rest=rest)
    return html.P(text, className="group meaning")


def _usual(threshold: Threshold, strings: Strings) -> str:
    return strings(
        "filter.usual",
        level=strings(f"level.{threshold.level}"),
        usual=wording.duration(round(threshold.usual or 0), strings),
        least=wording.duration(threshold.days or 0, strings),
    )


def notice(view: View, scene: Scene, facets: Facets, strings: Strings) -> list[Component]:
    """Return what is to be said where there is nothing to see: why, and the way out."""
    if scene.contacts and scene.span is None and not scene.gaps:
        return [html.P(strings("state.undated"))]
    if scene.total:
        return []
    if all(found.sides != scene.dyad for found in facets.dyads):
        text = strings("state.unknown_dyad", dyad=wording.dyad(scene.dyad, strings))
        return [html.P(text)]
    if not view.filtered:
        return []
    return [html.P([strings("state.no_match"), clear(strings, at="notice")])]
