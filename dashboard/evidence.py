"""The source panel: the quote highlighted in its article, and why the row exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dash import html

from dashboard import desk, ids, reasons, wording
from dashboard.markup import wild
from extract.bidi import isolated
from extract.edtf import optional

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dash.development.base_component import Component

    from dashboard.decisions import Past
    from dashboard.i18n import Strings
    from dashboard.rows import Article, Claim, Clue, ContactRow, GapRow, Passage, Report

_OPENING = 72


def highlighted(text: str, passages: Sequence[Passage]) -> list[Component | str]:
    """Split an article at its passages: plain text, and the passages marked at their offsets.

    The first passage is the best one and marked most clearly.
    """
    parts: list[Component | str] = []
    at = 0
    for start, end in _merged(passages, len(text)):
        if text[at:start]:
            parts.append(text[at:start])
        best = start <= passages[0].start < end
        parts.append(html.Mark(text[start:end], className="best" if best else "also"))
        at = end
    if text[at:]:
        parts.append(text[at:])
    return parts


def _merged(passages: Sequence[Passage], length: int) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for passage in sorted(passages, key=lambda passage: (passage.start, passage.end)):
        start, end = max(passage.start, 0), min(passage.end, length)
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def hint(strings: Strings) -> list[Component]:
    """Return the panel while nothing is selected."""
    return [
        html.H2(strings("panel.title"), className="eyebrow"),
        html.P(strings("panel.hint"), className="soft hint"),
    ]


def gone(strings: Strings) -> list[Component]:
    """Return the panel of a permalink whose row is no longer there."""
    return [html.P(strings("panel.gone"), className="soft")]


def contact(
    row: ContactRow,
    reports: Sequence[Report],
    dyad: Sequence[str],
    strings: Strings,
    *,
    past: Sequence[Past] = (),
    tools: Sequence[Component] = (),
) -> list[Component]:
    """Return everything the store knows of one contact, what was decided on it (*past*), and the *tools* to decide."""
    parts: list[Component] = [
        html.H3(wording.who(row, dyad, strings), className="who"),
        html.P(f"{wording.how(row, strings)} · {wording.when(row, strings)}", className="when"),
        _badges(row, past, strings),
    ]
    if row.ambiguous:
        parts.append(_candidates(row, reports, strings))
    if row.disagreements:
        parts.append(_disagreements(row, strings))
    if reports:
        parts.append(_report(reports[0], strings, alone=len(reports) == 1))
    parts += tools
    if len(reports) > 1:
        count = f"{strings('panel.others')} ({len(reports) - 1})"
        others = [_report(report, strings, alone=False) for report in reports[1:]]
        parts.append(html.Details([html.Summary(count), *others], className="others", open=True))
    parts += [_facts(row, strings), reasons.why(row, reports, past, strings)]
    return parts


def gap(
    row: GapRow,
    bounds: Sequence[ContactRow],
    claims: Sequence[Claim],
    dyad: Sequence[str],
    strings: Strings,
    *,
    named: bool = False,
) -> list[Component]:
    """Return a silence: how long, between which contacts, and the sentences that attest it; beside others' *named* by its dyad."""
    found = {contact.id: contact for contact in bounds}
    length = wording.gap(row, strings)
    whose = [wording.dyad(dyad, strings)] if named else []
    at = [strings(f"level.{row.level}"), wording.days(row.start, row.end, strings)]
    uncovered = [] if row.attested else [" ", strings("gap.no_coverage")]
    parts: list[Component] = [
        html.H3(length[0].upper() + length[1:], className="who silence"),
        html.P(wording.listed([*whose, *at], " · "), className="when"),
        html.P([wording.basis(row, strings), *uncovered]),
        *([html.P(strings.count("gap.undated", row.undated))] if row.undated else []),
        html.P(strings("gap.held_only"), className="soft"),
        html.Dl(
            [
                *_bound("gap.after", found.get(row.after or ""), dyad, strings),
                *_bound("gap.before", found.get(row.before or ""), dyad, strings, row=row),
            ]
        ),
    ]
    against = [found[identity] for identity in row.contradicted_by if identity in found]
    if against:
        parts.append(html.H4(strings("gap.contradicted"), className="warn"))
        parts += [html.P(_choose(contact, dyad, strings, at="against")) for contact in against]
    if claims:
        parts.append(html.H4(strings("gap.claims")))
        parts += [_claim(claim, strings) for claim in claims]
    return parts


def head(strings: Strings) -> list[Component]:
    """Return the panel's title with the button that closes it."""
    close = html.Button(
        "×",
        id=ids.act("close", at="panel"),
        className="close",
        type="button",
        **wild(aria_label=strings("panel.close")),
    )
    title = html.H2(strings("panel.title"), className="eyebrow")
    return [html.Div([title, close], className="panel-head")]


def _badges(row: ContactRow, past: Sequence[Past], strings: Strings) -> Component:
    words = [strings(f"level.{row.level}"), strings(f"status.{row.status}")]
    if row.date is not None and not row.date.is_day:
        words.append(strings(f"precision.{row.date.precision.name}"))
    badges = html.P([html.Span(word, className=f"badge {row.status}") for word in words])
    told = [reasons.certainty(row, past, strings), reasons.by_hand(row, past, strings), row.note]
    return html.Div([badges, *(html.P(line, className="meta") for line in told if line)])


def _candidates(row: ContactRow, reports: Sequence[Report], strings: Strings) -> Component:
    """Return the days among which the sources leave the choice, and what each of them says."""
    lines: list[Component] = []
    for report in reports:
        told = {
            "date": wording.edtf(report.date, strings),
            "article": heading(report.article),
            "words": report.date_expression or "",
        }
        key = "panel.candidate_words" if told["words"] else "panel.candidate"
        lines.append(html.Li(strings(key, **told)))
    title = html.H4(strings("panel.candidates"), className="warn")
    span = row.span
    within = wording.days(*span, strings) if span else wording.edtf(row.date, strings)
    whole = html.P(strings("panel.candidate_range", dates=within))
    return html.Div([title, whole, html.Ul(lines)], className="conflicts")


def _disagreements(row: ContactRow, strings: Strings) -> Component:
    lines = []
    for conflict in row.disagreements:
        told = conflict.values
        if conflict.field == "initiator":
            told = tuple(wording.country(code, strings) for code in told)
        lines.append(
            html.Li(f"{wording.field(conflict.field, strings)}: {wording.listed(told, ' / ')}")
        )
    title = html.H4(strings("panel.conflicts"), className="warn")
    return html.Div([title, html.Ul(lines)], className="conflicts")


def _article(
    article: Article,
    passages: Sequence[Passage],
    strings: Strings,
    *more: Component,
    foot: Sequence[Component] = (),
) -> Component:
    source = article.source
    title = html.H4(heading(article), lang=source.lang or None)
    text = html.Div(
        highlighted(article.text, passages),
        className="text",
        lang=source.lang or None,
        tabIndex="0",
        role="region",
        **wild(aria_label=f"{strings('panel.excerpt')}: {source.title or source.article}"),
    )
    link = [_link(source.link, strings)] if source.link else []
    return html.Article(
        [title, _dated(article, strings), *more, text, *link, *foot], className="article"
    )


def heading(article: Article) -> str:
    """Return an article's title, or its first words where it has none."""
    return article.source.title or opening(article.text[article.body :])


def opening(text: str) -> str:
    """Return the first words of a text."""
    words = text[:_OPENING].split()
    shown = " ".join(words[:-1] if len(text) > _OPENING else words)
    return f"{shown} …" if len(text) > _OPENING else shown


def _link(url: str, strings: Strings) -> Component:
    return html.A(
        strings("panel.link"), href=url, target="_blank", rel="noopener noreferrer", className="out"
    )


def _dated(article: Article, strings: Strings) -> Component:
    source = article.source
    if source.published is None:
        dated = strings("panel.undated")
    else:
        dated = strings("panel.published", date=wording.edtf(source.published, strings))
    origin = strings(f"published_from.{source.published_from}") if source.published_from else ""
    if origin and _narrowed(article):
        origin = strings("panel.narrowed", origin=origin)
    line = wording.listed([source.outlet, dated], " · ")
    children: list[Component | str] = [html.Span(line)]
    if origin:
        children.append(html.Span(f" ({origin})", className="origin"))
    if article.clues:
        clues = html.Ul([_clue(clue, strings) for clue in article.clues])
        why = html.Details([html.Summary(strings("panel.clues")), clues], className="why")
        return html.Div([html.P(children, className="meta"), why])
    return html.P(children, className="meta")


def _narrowed(article: Article) -> bool:
    """Tell whether an article's date is closer than where it was read from: a month given, its day told by the text."""
    source = article.source
    given = source.published_from not in {"inferred", "linked"} and article.clues
    told = article.clues[0].days if given else ""
    return bool(told and source.published and told != source.published.text)


def _clue(clue: Clue, strings: Strings) -> Component:
    days = wording.edtf(optional(clue.days), strings) if clue.days else ""
    words: list[Component | str] = [html.Q(clue.words), " "] if clue.words else []
    said = wording.listed([days, clue.note], " · ")
    return html.Li([*words, said, " ", html.Code(clue.rule)])


def _report(report: Report, strings: Strings, *, alone: bool) -> Component:
    more = []
    if report.reported_by:
        said = strings("panel.reported_by", who=report.reported_by)
        more.append(html.P(said, className="meta"))
    if report.gave:
        fields = wording.listed(wording.field(name, strings) for name in report.gave)
        more.append(html.P(strings("panel.gave", fields=fields), className="meta"))
    split = desk.act(strings("decide.split"), "split", look="quiet", mention=report.mention)
    foot = [] if alone else [split]
    return _article(report.article, report.passages, strings, *more, foot=foot)


def _claim(claim: Claim, strings: Strings) -> Component:
    since = wording.edtf(claim.since, strings) if claim.since else ""
    line = f"{strings(f'claim.{claim.kind}')} {since}".strip()
    return _article(claim.article, [claim.passage], strings, html.P(line, className="meta claimed"))


def _facts(row: ContactRow, strings: Strings) -> Component:
    people = [
        html.Li(
            _called(person.called(strings.lang), person.name, strings)
            + f" ({wording.country(person.country, strings)})"
        )
        for person in row.people
    ]
    pairs: list[Component] = []
    if people:
        pairs += [html.Dt(strings("panel.participants")), html.Dd(html.Ul(people))]
    if row.place:
        place = _called(row.place_called(strings.lang), row.place, strings)
        pairs += [html.Dt(strings("panel.place")), html.Dd(place)]
    if row.topics:
        pairs += [html.Dt(strings("panel.topics")), html.Dd(wording.topics(row.topics, strings))]
    return html.Dl(pairs)


def _called(name: str, told: str, strings: Strings) -> str:
    """Return a name as the page writes it, beside the spelling of the source where that differs."""
    return isolated(name) if name == told else strings("panel.spelled", name=name, told=told)


def _bound(
    key: str,
    row_at: ContactRow | None,
    dyad: Sequence[str],
    strings: Strings,
    *,
    row: GapRow | None = None,
) -> list[Component]:
    if row_at is not None:
        return [html.Dt(strings(key)), html.Dd(_choose(row_at, dyad, strings))]
    if row is not None and row.open:
        until = strings("gap.still_open", date=wording.day(row.end, strings))
        return [html.Dt(strings(key)), html.Dd(until)]
    return [html.Dt(strings(key)), html.Dd(strings("gap.nothing_before"))]


def _choose(
    row: ContactRow, dyad: Sequence[str], strings: Strings, *, at: str = "panel"
) -> Component:
    text = f"{wording.who(row, dyad, strings)}, {wording.when(row, strings)}"
    return html.Button(text, id=ids.act("select", row.id, at=at), className="jump", type="button")
