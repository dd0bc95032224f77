"""Why a row has its values, how far it can be trusted, and what a reader decided on it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.numbers import format_percent
from dash import html

from dashboard import desk, wording
from extract.bidi import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dash.development.base_component import Component

    from dashboard.decisions import Past
    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, Report, Why

# A row of which more are right than wrong.
_MOSTLY = 0.5
# A person has looked at the whole row.
_SETTLED = ("accept", "add")


def why(
    row: ContactRow, reports: Sequence[Report], past: Sequence[Past], strings: Strings
) -> Component:
    """Return every field of a row with its value, and the words and the rule that set it, report by report.

    A value that was set by hand says by whom; what the reports say stays below it.
    """
    known = _values(row, strings)
    told: dict[str, list[Why]] = {name: [] for name, value in known.items() if value}
    for reason in dict.fromkeys(one for report in reports for one in report.why):
        told.setdefault(reason.field, []).append(reason)
    decided = {one.field: one for one in reversed(_standing(past)) if one.kind == "set"}
    pairs: list[Component] = []
    for name, reasons in told.items():
        value = known.get(name, "")
        title = (
            f"{wording.field(name, strings)}: {value}" if value else wording.field(name, strings)
        )
        lines = [_reason(one) for one in reasons]
        if name in decided:
            lines.insert(0, html.Li(desk.told(decided[name], strings)))
        unsaid = html.Span(strings("panel.unexplained"), className="soft")
        pairs += [html.Dt(title), html.Dd(html.Ul(lines) if lines else unsaid)]
    rules = dict.fromkeys(rule for report in reports for rule in report.rules)
    if rules:
        named: list[Component | str] = []
        for rule in rules:
            named += [html.Code(rule), " "]
        pairs += [html.Dt(strings("panel.rules")), html.Dd(named)]
    return html.Details([html.Summary(strings("panel.why")), html.Dl(pairs)], className="why")


def certainty(row: ContactRow, past: Sequence[Past], strings: Strings) -> str:
    """Return how far a row can be trusted, words before numbers; empty where nothing was measured or a person has said so."""
    if row.confidence is None or any(one.kind in _SETTLED for one in _standing(past)):
        return ""
    share = format_percent(row.confidence, locale=strings.locale)
    key = "panel.likely" if row.confidence > _MOSTLY else "panel.doubtful"
    return strings(key, share=share)


def by_hand(row: ContactRow, past: Sequence[Past], strings: Strings) -> str:
    """Return who decided what on a row; in the words of the store where the decisions are not at hand."""
    standing = [one for one in reversed(_standing(past)) if one.kind != "note"]
    lines = [desk.told(one, strings) for one in standing]
    found = "; ".join(lines) or ("" if past else row.curated)
    return strings("panel.curated", decision=found) if found else ""


def _standing(past: Sequence[Past]) -> list[Past]:
    """Return the decisions that were not taken back, the latest first."""
    return [one for one in past if not one.undone]


def _reason(reason: Why) -> Component:
    words: list[Component | str] = [html.Q(reason.words), " "] if reason.words else []
    return html.Li([*words, html.Code(reason.rule)])


def _values(row: ContactRow, strings: Strings) -> dict[str, str]:
    """Return what a row says, by the names under which the store keeps its reasons."""
    return {
        "date": wording.when(row, strings) if row.date is not None else "",
        "mode": strings(f"call.{row.kind}"),
        "level": strings(f"level.{row.level}"),
        "status": strings(f"status.{row.status}"),
        "countries": ", ".join(wording.country(code, strings) for code in row.countries),
        "participants": wording.listed(person.name for person in row.people),
        "place": isolated(row.place),
        "duration_minutes": strings.digits(row.minutes) if row.minutes else "",
        "initiator": wording.country(row.initiator, strings) if row.initiator else "",
        "topics": wording.topics(row.topics, strings),
    }
