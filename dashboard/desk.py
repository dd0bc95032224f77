"""Where rows are decided on: the buttons and forms of a row, review mode, rows added by hand.

Forms hold empty slots that page.js furnishes with plain fields: what a reader types is nobody's state until it is sent.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dash import html

from dashboard import ids, wording
from dashboard.decisions import ADDED, FIELDS, Past, typed
from dashboard.intake import SUFFIXES
from dashboard.markup import wild
from dashboard.rows import LEVELS, STATUSES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dash.development.base_component import Component

    from dashboard.i18n import Strings
    from dashboard.intake import Progress
    from dashboard.rows import ContactRow

MODES = ("phone", "video", "meeting", "letter", "talks")
_CHOICES = {"mode": ("kind", MODES), "level": ("level", LEVELS), "status": ("status", STATUSES)}
_AREAS = frozenset({"quote", "participants", "value"})
_NEEDED = frozenset({"quote", "source", "countries", "mode", "level"})
_SHOWN = 30
_ABOUT = 160


def slot(name: str, label: str, value: str = "", *, strings: Strings, hint: str = "") -> Component:
    """Return a labelled place for a field, which page.js puts there."""
    more = {"data_name": name, "data_value": value, "data_hint": hint}
    if name in _CHOICES:
        words, choices = _CHOICES[name]
        more["data_choices"] = "|".join(choices)
        more["data_labels"] = "|".join(strings(f"{words}.{choice}") for choice in choices)
    if name in _AREAS:
        more["data_area"] = "yes"
    field = html.Span(className="slot", **wild(**more))
    return html.Label([html.Span(label, className="label"), field], className="entry")


def who(strings: Strings) -> Component:
    """Return the field for the reader's name; page.js keeps it in the browser."""
    name = slot("who", strings("decide.who"), strings=strings, hint=strings("decide.who_hint"))
    return html.Div(name, className="signed")


def act(text: str, verb: str, *, key: str = "", look: str = "button", **data: str) -> Component:
    """Return a button that asks for a decision."""
    hint: list[Component | str] = [" ", html.Kbd(key)] if key else []
    named = {f"data_{name}": value for name, value in data.items()}
    keyed = {"data_key": key} if key else {}
    return html.Button(
        [text, *hint],
        className=f"act {look}",
        type="button",
        **wild(data_act=verb, **keyed, **named),
    )


def decide(
    row: ContactRow,
    near: Sequence[ContactRow],
    past: Sequence[Past],
    dyad: Sequence[str],
    strings: Strings,
) -> Component:
    """Return what can be decided on a row, and what was."""
    edit = html.Button(
        [strings("decide.edit"), " ", html.Kbd("e")],
        className="button unfold",
        type="button",
        **wild(data_key="e"),
    )
    parts: list[Component] = [
        html.H4(strings("decide.title")),
        who(strings),
        html.Div(
            [
                act(strings("decide.accept"), "accept", key="a", look="button primary"),
                edit,
                act(strings("decide.reject"), "reject", key="r"),
            ],
            className="acts",
        ),
        _edit(row, strings),
        _more(near, dyad, strings),
    ]
    if past:
        title = html.H4(strings("decide.history"))
        parts += [title, _history(past, strings)]
    return html.Section(parts, className="decide form", **wild(data_row=row.id))


def _edit(row: ContactRow, strings: Strings) -> Component:
    known = typed(row)
    fields = [
        slot(
            name, strings(f"field.{name}"), known[name], strings=strings, hint=_hint(name, strings)
        )
        for name in FIELDS
    ]
    save = act(strings("decide.save"), "set", look="button primary")
    return html.Details(
        [html.Summary(strings("decide.fields")), html.Div([*fields, save], className="form")],
        className="edit",
    )


def _hint(name: str, strings: Strings) -> str:
    key = f"hint.{name}"
    return strings(key) if key in strings.texts else ""


def _more(near: Sequence[ContactRow], dyad: Sequence[str], strings: Strings) -> Component:
    note = html.Div(
        [
            slot("value", strings("decide.note"), strings=strings),
            act(strings("decide.add_note"), "note"),
        ],
        className="form",
    )
    parts = [note]
    if near:
        labels = [
            f"{wording.when(row, strings)}: {wording.who(row, dyad, strings)}, {wording.how(row, strings)}"
            for row in near
        ]
        field = html.Span(
            className="slot",
            **wild(
                data_name="other",
                data_value=near[0].id,
                data_choices="|".join(row.id for row in near),
                data_labels="|".join(label.replace("|", "/") for label in labels),
            ),
        )
        label = html.Span(strings("decide.merge_with"), className="label")
        choice = html.Label([label, field], className="entry")
        parts.append(
            html.Div([choice, act(strings("decide.merge"), "merge")], className="form"),
        )
    return html.Details([html.Summary(strings("decide.more")), *parts])


def _history(past: Sequence[Past], strings: Strings, *, about: bool = False) -> Component:
    return html.Ul([_past(one, strings, about=about) for one in past[:_SHOWN]], className="past")


def told(one: Past, strings: Strings) -> str:
    """Return what was decided, by whom and when."""
    value = one.value
    if one.field in _CHOICES:
        words, _ = _CHOICES[one.field]
        value = strings.texts.get(f"{words}.{value}", value)
    what = strings(f"past.{one.kind}", field=wording.field(one.field, strings), value=value)
    when = wording.day(date.fromisoformat(one.when[:10]), strings)
    return strings("decide.past", what=what, who=one.who, date=when)


def _past(one: Past, strings: Strings, *, about: bool) -> Component:
    line = told(one, strings)
    if one.undone:
        line = strings("decide.undone", line=line)
    parts: list[Component] = [html.Span(line)]
    if about and one.about:
        shown = one.about if len(one.about) <= _ABOUT else one.about[:_ABOUT].rstrip() + " …"
        parts.append(html.Span(shown, className="about"))
    if not one.undone:
        parts.append(act(strings("decide.undo"), "undo", look="quiet", undoes=one.id))
    return html.Li(parts, className="withdrawn" if one.undone else "")


def review(
    left: int, at: int, past: Sequence[Past], strings: Strings, *, faults: Sequence[str] = ()
) -> list[Component]:
    """Return the bar of review mode: where the reader is, the keys, the latest decisions, and lines that are none."""
    where = (
        strings("desk.at", at=strings.digits(at), n=strings.digits(left))
        if at
        else strings.count("desk.left", left)
    )
    following = html.Button(
        [strings("desk.next"), " ", html.Kbd("n")],
        id=ids.act("next", at="desk"),
        className="button",
        type="button",
        disabled=not left,
        **wild(data_key="n"),
    )
    undo = act(strings("decide.undo"), "undo", key="u")
    parts: list[Component] = [
        _head("desk.review", strings),
        html.Div(
            [
                html.P(where if left else strings("desk.done"), role="status"),
                html.Div([following, undo], className="acts"),
                html.P(strings("desk.keys"), className="soft by-keys"),
                who(strings),
            ],
            className="reviewing form",
        ),
    ]
    if past:
        summary = html.Summary(strings("desk.latest"))
        parts.append(html.Details([summary, _history(past, strings, about=True)], className="form"))
    if faults:
        lines = html.Ul([html.Li(fault) for fault in faults], className="aside")
        parts += [html.H3(strings("desk.faults"), className="warn"), lines]
    return parts


def by_hand(strings: Strings) -> Component:
    """Return the form for a row that no article of the store reports."""
    fields = []
    for name in ADDED:
        label = strings(f"field.{name}") + (" *" if name in _NEEDED else "")
        value = {"status": "held", "mode": "phone", "level": "leaders"}.get(name, "")
        fields.append(slot(name, label, value, strings=strings, hint=_hint(name, strings)))
    save = act(strings("desk.add_row"), "add", look="button primary")
    return html.Details(
        [
            html.Summary(strings("desk.by_hand")),
            html.P(strings("desk.by_hand_hint"), className="soft"),
            who(strings),
            html.Div(fields, className="fields"),
            save,
        ],
        className="form byhand",
    )


def _head(key: str, strings: Strings) -> Component:
    close = html.Button(
        "×",
        id=ids.act("desk", at="desk"),
        className="close",
        type="button",
        **wild(aria_label=strings("panel.close")),
    )
    return html.Div([html.H2(strings(key)), close], className="panel-head")


def adding(strings: Strings) -> list[Component]:
    """Return the place where a row is added by hand."""
    return [_head("desk.add", strings), documents(strings), by_hand(strings)]


def documents(strings: Strings) -> Component:
    """Return the place where documents are dropped or pasted; page.js sends them."""
    chooser = html.Span(className="slot", **wild(data_name="files", data_file=",".join(SUFFIXES)))
    drop = html.Label([html.Span(strings("add.drop")), chooser], className="drop")
    paste = html.Span(className="slot", **wild(data_name="paste", data_area="yes"))
    send = html.Button(
        strings("add.send"),
        className="button paste",
        type="button",
        **wild(data_as=strings("add.pasted")),
    )
    pasted = html.Label(
        [html.Span(strings("add.paste"), className="label"), paste], className="entry"
    )
    return html.Div(
        [
            html.H3(strings("add.documents")),
            html.P(strings("add.hint"), className="soft"),
            html.Div([drop, html.Div([pasted, send])], className="ways"),
        ],
        className="documents",
    )


def progress(found: Progress, strings: Strings) -> list[Component]:
    """Return how far documents are, a way to stop, and those that were not read, with the reason."""
    state = "progress" if found.running else "cancelled" if found.cancelled else "finished"
    read = strings(
        f"add.{state}", done=strings.digits(found.done), total=strings.digits(found.total)
    )
    stop = html.Button(
        strings("add.cancel"),
        id=ids.CANCEL,
        className="button",
        type="button",
        hidden=not found.running,
    )
    bar = html.Progress(value=str(found.done), max=str(found.total), **wild(aria_label=read))
    parts: list[Component] = [html.Div([html.Span(read), bar, stop], className="reading")]
    if found.aside:
        lines = [
            html.Li(f"{name}: {reason.removeprefix(name).strip()}") for name, reason in found.aside
        ]
        parts += [html.H4(strings("add.aside")), html.Ul(lines, className="aside")]
    return parts
