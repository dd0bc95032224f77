"""The page's skeleton: what stands where before any row is known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dash import dcc, html

from dashboard import ids
from dashboard.i18n import strings as words_of
from dashboard.markup import wild
from dashboard.timeline.frame import LEAST_HEIGHT
from dashboard.view import ADD, LANGUAGES, REVIEW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dash.development.base_component import Component

    from dashboard.i18n import Strings

TICK_MS = 4000
POLL_MS = 800
FORMS = ("png", "svg", "pdf", "html", "csv", "gaps", "json", "ics")
GRAPH_CONFIG: Any = {
    # plotly.js offers to upload the figure to a cloud unless told not to.
    "showSendToCloud": False,
    "displayModeBar": False,
    "displaylogo": False,
    "scrollZoom": False,
    # The page resets by itself: plotly.js would go back to the range of the empty figure.
    "doubleClick": False,
    "showTips": False,
}


# What the browser keeps for the callbacks.
_KEPT = (
    *(
        ids.SCREEN,
        ids.SHOWN,
        ids.RING,
        ids.POINTED,
        ids.BUBBLE,
        ids.WINDOW,
        ids.DETAIL,
        ids.DRAWN,
        ids.LISTED,
        ids.ROWS,
    ),
    *(ids.SAVING, ids.PICTURE, ids.PAINT, ids.PRESSED, ids.ASKED, ids.TOLD, ids.DROPPED, ids.JOB),
)


def page(generation: str) -> Component:
    """Return the page for a store's *generation*; everything in it is filled by callbacks."""
    return html.Div(
        [
            dcc.Location(id=ids.URL, refresh=False),
            dcc.Store(id=ids.GENERATION, data=generation),
            *(dcc.Store(id=name) for name in _KEPT),
            dcc.Interval(id=ids.POLL, interval=POLL_MS, disabled=True),
            dcc.Download(id=ids.DOWNLOAD),
            dcc.Interval(id=ids.TICK, interval=TICK_MS),
            html.Header(id=ids.HEADER, className="top"),
            html.Div(id=ids.ALERT, className="alert", role="alert"),
            html.Main(
                [
                    html.Div(
                        [html.H1(id=ids.HEADLINE), html.P(id=ids.SUBTITLE, className="subtitle")],
                        className="title",
                    ),
                    html.Section(id=ids.FILTERS, className="filters"),
                    html.Section(id=ids.DESK, className="desk"),
                    html.Div(id=ids.PROGRESS, className="progress", role="status"),
                    html.Div(id=ids.NOTICE, className="notice", role="status"),
                    html.Div(
                        [_timeline(), html.Aside(id=ids.PANEL, className="panel")],
                        id=ids.STAGE,
                        className="stage",
                    ),
                    html.Section(id=ids.HELP, className="help"),
                    html.Section(id=ids.TABLE, className="rows"),
                ],
                id="main",
            ),
            html.Div(id=ids.TOAST, className="toast", role="status"),
            html.P(id=ids.SPOKEN, className="hidden", role="status"),
        ],
        className="page",
    )


def _timeline() -> Component:
    # timeline.js draws in the inner element; until then there is paper, not an empty chart.
    graph = html.Div(
        html.Div(),
        id=ids.GRAPH,
        style={"minHeight": f"{LEAST_HEIGHT}px"},
        **wild(data_config=json.dumps(GRAPH_CONFIG)),
    )
    canvas = html.Div(
        [html.P(id=ids.SUMMARY, className="hidden", role="status"), graph],
        id=ids.CANVAS,
        className="canvas",
        tabIndex="0",
        role="group",
    )
    return html.Section([html.Div(id=ids.TOOLS, className="tools"), canvas], className="timeline")


def header(
    theme: str, desk: str, strings: Strings, *, pdf: bool, bare: bool = False
) -> list[Component]:
    """Return the bar on top: the name, theme, language, link and export; a *bare* store has nothing to review or export."""
    other_theme = "light" if theme == "dark" else "dark"
    other = following(strings.lang)
    return [
        html.A(strings("page.skip"), href="#" + ids.CANVAS, className="skip"),
        html.Span(strings("page.name"), className="name"),
        html.Div(
            [
                *_desks(desk, strings, (ADD,) if bare else (REVIEW, ADD)),
                _button(
                    strings(f"page.{other_theme}"),
                    ids.act("theme", other_theme),
                    strings(f"page.{other_theme}_label"),
                ),
                html.Button(
                    other("language.name"),
                    id=ids.act("lang", other.lang),
                    className="button",
                    type="button",
                    lang=other.lang,
                    **wild(aria_label=other("language.read")),
                ),
                html.Button(
                    strings("page.copy"),
                    id=ids.COPY,
                    className="button",
                    type="button",
                    **wild(data_done=strings("page.copied")),
                ),
                *([] if bare else [_export(strings, pdf=pdf)]),
            ],
            className="actions",
            **wild(data_nameless=strings("decide.nameless")),
        ),
    ]


def following(lang: str) -> Strings:
    """Return the words of the language that comes after *lang* in the list of those the page speaks."""
    at = LANGUAGES.index(lang) if lang in LANGUAGES else -1
    return words_of(LANGUAGES[(at + 1) % len(LANGUAGES)])


def _desks(desk: str, strings: Strings, names: Sequence[str]) -> list[Component]:
    """Return the buttons that open review and adding, and close what is open."""
    return [
        html.Button(
            strings(f"desk.{name}"),
            id=ids.act("desk", "" if desk == name else name),
            className="button",
            type="button",
            **wild(
                aria_label=strings(f"desk.{name}_label"), aria_expanded=str(desk == name).lower()
            ),
        )
        for name in names
    ]


def add_documents(strings: Strings, *, samples: bool) -> Component:
    """Return the buttons that a page without a row offers; the *samples* where the store is empty."""
    add = html.Button(
        strings("add.documents"),
        id=ids.act("desk", ADD, at="notice"),
        className="button primary",
        type="button",
    )
    show = html.Button(strings("add.samples"), className="button samples", type="button")
    return html.Div([add, show] if samples else [add], className="acts")


def failure(reason: str, strings: Strings) -> list[Component | str]:
    """Return what failed, what is still shown, and a way to try again."""
    again = html.Button(strings("state.retry"), className="button retry", type="button")
    return [strings("state.error", reason=reason), again]


def _button(text: str, identity: str | dict[str, str], label: str) -> Component:
    return html.Button(
        text,
        id=identity,
        className="button",
        type="button",
        title=label,
        **wild(aria_label=label),
    )


def _export(strings: Strings, *, pdf: bool) -> Component:
    forms = [form for form in FORMS if pdf or form != "pdf"]
    title = html.Label(
        [
            html.Span(strings("export.title"), className="label"),
            html.Span(
                className="slot",
                **wild(data_name="title", data_hint=strings("export.title_hint")),
            ),
        ],
        className="entry",
    )
    items = [
        html.Li(
            html.Button(
                strings(f"export.{form}"),
                className="item",
                type="button",
                **wild(data_save=form),
            )
        )
        for form in forms
    ]
    return html.Details(
        [
            html.Summary(strings("page.export"), className="button primary"),
            html.Div([title, html.Ul(items)], className="sheet"),
        ],
        className="menu",
    )


def tools(strings: Strings) -> list[Component]:
    """Return the buttons that zoom the timeline."""
    return [
        _button("+", ids.ZOOM_IN, strings("page.zoom_in")),
        _button("−", ids.ZOOM_OUT, strings("page.zoom_out")),
        _button(strings("page.reset"), ids.RESET, strings("page.reset_label")),
        html.Button(
            strings("page.wheel"),
            id=ids.WHEEL,
            className="button",
            type="button",
            title=strings("page.wheel_label"),
            **wild(aria_pressed="false", aria_label=strings("page.wheel_label")),
        ),
    ]


def guide(strings: Strings) -> Component:
    """Return the fold-out that says how to read the timeline."""
    names = ("marks", "dates", "plans", "gaps", "coverage", "names", "confidence")
    return html.Details(
        [
            html.Summary(strings("help.title")),
            html.Div([html.P(strings(f"help.{name}")) for name in names], className="columns"),
        ]
    )
