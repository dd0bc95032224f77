"""Why a row is as it is: field by field, the words and the rule that set it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from extract.bidi import isolated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from extract.store import Store

_TABLES = (
    ("contacts", "id"),
    ("gap_claims", "id"),
    ("gaps", "id"),
    ("mentions", "mention"),
    ("articles", "article"),
)
# What the reports of a merged row can disagree on, or add to.
_MERGED = (
    *("date", "mode", "level", "status", "countries"),
    *("participants", "place", "duration_minutes", "initiator", "topics"),
)
_UNTOLD: tuple[object, ...] = (None, "", [])
# Told in lines of their own, or in the field beside them.
_APART = frozenset(
    {"mentions", "conflicts", "clues", "claims", "attested", "quote", "rules", "text", "digest"}
    | {"date_start", "date_end", "published_start", "published_end", "body_start", "body_end"}
)


@dataclass(frozen=True, slots=True)
class Explained:
    """One row explained: as lines to read, and as a record."""

    lines: tuple[str, ...]
    record: dict[str, Any]


def explain(store: Store, row_id: str) -> Explained:
    """Explain the contact, mention, claim, gap or article with that id; ``ValueError`` if there is none."""
    for table, key in _TABLES:
        rows = store.rows(f"SELECT * FROM {table} WHERE {key} = ?", [row_id])  # noqa: S608
        if not rows:
            continue
        row = rows[0]
        if table == "mentions":
            return explain(store, row["contact"]) if row["contact"] else _rejected(store, rows)
        if table == "contacts":
            return _contact(store, row)
        if table == "gap_claims":
            return _claim(row)
        if table == "gaps":
            return _gap(store, row)
        return _article(row)
    raise ValueError(f"{store.path} has no row and no article {row_id!r}")


def _contact(store: Store, row: dict[str, Any]) -> Explained:
    reports = store.rows(
        "SELECT m.*, a.text FROM mentions m JOIN articles a USING (article) WHERE m.contact = ?"
        " ORDER BY m.article, m.mention, m.rank",
        [row["id"]],
    )
    merged = len({report["mention"] for report in reports}) > 1
    lines = list(_fields(row))
    for report in reports:
        lines += _report(report)
        if merged and report["rank"] == 0:
            lines += _given(row, report)
    lines += [
        f"conflict on {c['field']}: {' against '.join(c['values'])}" for c in row["conflicts"]
    ]
    mentions = [{name: report[name] for name in report if name != "text"} for report in reports]
    return Explained(tuple(lines), {"table": "contacts", **row, "mentions": mentions})


def _rejected(store: Store, rows: list[dict[str, Any]]) -> Explained:
    article = rows[0]["article"]
    (text,) = store.rows("SELECT text FROM articles WHERE article = ?", [article])
    reports = [{**row, **text} for row in rows]
    lines = ["rejected: this report is in no contact", *(x for r in reports for x in _report(r))]
    return Explained(tuple(lines), {"table": "mentions", **rows[0]})


def _report(report: Mapping[str, Any]) -> Iterator[str]:
    """Tell one quote with its rules; the fields' reasons stand with the first quote of a mention."""
    yield f"\n{isolated(report['article'])}: »{isolated(report['quote'])}«"
    yield f"  rules: {', '.join(report['rules'])}"
    for reason in report["reasons"] if report["rank"] == 0 else ():
        words = _words(report["text"], reason)
        yield f"  {reason['field']}{f' by {words}' if words else ''} ({reason['rule']})"


def gave(row: Mapping[str, Any], report: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields of a merged row that one of its reports gave: those that it tells as the row does."""
    told = {name: value - _told(row, name) for name, value in _tells(report).items()}
    return tuple(name for name, others in told.items() if not others)


def _tells(report: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    return {name: _told(report, name) for name in _MERGED if report[name] not in _UNTOLD}


def _given(row: Mapping[str, Any], report: Mapping[str, Any]) -> Iterator[str]:
    """Tell which fields of a merged row one of its reports gave, and what it says of the others."""
    yield f"  gave the row: {', '.join(gave(row, report))}"
    for name, told in _tells(report).items():
        values = told - _told(row, name)
        if values:
            # Reports that are equally many for two values leave the row without one.
            how = "left open, told as" if row[name] in _UNTOLD else "told otherwise"
            yield f"  {name} {how}: {', '.join(sorted(values))}"


def _told(row: Mapping[str, Any], name: str) -> frozenset[str]:
    """Return the values of a field: of participants the names, of any other list its entries."""
    value = row[name]
    parts = value if isinstance(value, list) else [value]
    return frozenset(str(p["name"]) if isinstance(p, dict) else str(p) for p in parts)


def _claim(row: dict[str, Any]) -> Explained:
    lines = (*_fields(row), f"\n{_said(row)}")
    return Explained(lines, {"table": "gap_claims", **row})


def _gap(store: Store, row: dict[str, Any]) -> Explained:
    lines = list(_fields(row))
    claims: list[dict[str, Any]] = []
    for part in row["attested"]:
        told = store.rows(
            "SELECT * FROM gap_claims WHERE list_contains(?, id) ORDER BY article, start",
            [part["claims"]],
        )
        claims += told
        lines.append(f"\nattested from {part['start']} to {part['end']}")
        lines += [f"  {_said(claim)}" for claim in told]
    if not row["attested"]:
        lines.append("\nno sentence attests it: it is inferred from the contacts that are known")
    return Explained(tuple(lines), {"table": "gaps", **row, "claims": claims})


def _said(claim: Mapping[str, Any]) -> str:
    return (
        f"{isolated(claim['article'])}: »{isolated(claim['quote'])}« ({', '.join(claim['rules'])})"
    )


def _article(row: dict[str, Any]) -> Explained:
    text = row["text"]
    lines = [*_fields(row), ""]
    for clue in row["clues"]:
        words = _words(text, clue)
        note = f" ({clue['note']})" if clue["note"] else ""
        lines.append(
            f"dated by {clue['rule']}: {words + ' ' if words else ''}allows {clue['days']}{note}"
        )
    if not row["clues"]:
        lines.append("no clue to its date was found")
    record = {name: value for name, value in row.items() if name != "text"}
    return Explained(tuple(lines), {"table": "articles", **record})


def _fields(row: Mapping[str, Any]) -> Iterator[str]:
    for name, value in row.items():
        if name not in _APART and value not in _UNTOLD:
            yield f"{name}: {_shown(value)}"


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_shown(part) for part in value)
    if isinstance(value, dict):
        first, *rest = (isolated(str(part)) for part in value.values() if part)
        return f"{first} ({', '.join(rest)})" if rest else first
    return isolated(str(value))


def _words(text: str, at: Mapping[str, Any]) -> str:
    return "" if at["start"] is None else f"»{isolated(text[at['start'] : at['end']])}«"
