"""The evidence behind a row: reports, claims and whole articles."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from dashboard.queries import records
from dashboard.queries.scenes import GAPS
from dashboard.rows import Claim, GapRow, Passage, Report, Why
from extract import explain
from extract.edtf import optional

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.store import Store

_ARTICLE_COLUMNS = "a.article, a.title, a.outlet, a.url, a.lang, a.published, a.published_from, a.clues, a.text, a.body_start"


def gap(store: Store, identity: str) -> GapRow | None:
    """Return one gap by id, ``None`` where the store has none."""
    found = store.rows(GAPS.format(where="g.id = ?"), [identity])
    return records.gap(found[0]) if found else None


def reports(store: Store, contact_id: str) -> tuple[Report, ...]:
    """Return how each article reports a contact, the report that dates it best first."""
    found = store.rows(
        f"""
        SELECT m.* EXCLUDE (article), {_ARTICLE_COLUMNS}
        FROM mentions m JOIN contacts c ON c.id = m.contact JOIN articles a USING (article)
        WHERE m.contact = ?
        ORDER BY max(m.date = c.date) OVER (PARTITION BY m.mention) DESC,
                 a.published_from IN ('', 'linked', 'inferred'), a.published_start NULLS LAST,
                 m.article, m.mention, m.rank
        """,  # noqa: S608
        [contact_id],
    )
    told = [list(rows) for _, rows in groupby(found, key=lambda row: row["mention"])]
    if len(told) < 2:  # noqa: PLR2004  (a report alone gave everything)
        return tuple(_report(rows) for rows in told)
    (row,) = store.rows("SELECT * FROM contacts WHERE id = ?", [contact_id])
    return tuple(_report(rows, explain.gave(row, rows[0])) for rows in told)


def _report(rows: list[dict[str, Any]], gave: tuple[str, ...] = ()) -> Report:
    best = rows[0]
    text = best["text"] or ""
    return Report(
        mention=best["mention"],
        article=records.article(best),
        passages=tuple(_passage(row) for row in rows),
        date=optional(best["date"]),
        date_expression=best["date_expression"],
        reported_by=best["reported_by"],
        rules=tuple(dict.fromkeys(rule for row in rows for rule in row["rules"] or ())),
        why=tuple(
            Why(reason["field"], reason["rule"], records.words(text, reason))
            for reason in best["reasons"] or ()
        ),
        gave=gave,
    )


def _passage(row: Mapping[str, Any]) -> Passage:
    return Passage(row["quote"], row["start"], row["end"])


def mention_of(store: Store, contact_id: str) -> str:
    """Return a report of a contact, by which it is found again after a decision; empty where there is none."""
    found = store.rows(
        "SELECT min(mention) AS mention FROM mentions WHERE contact = ?", [contact_id]
    )
    return found[0]["mention"] or ""


def holding(store: Store, mention: str) -> str:
    """Return the contact that holds a report, empty where none does."""
    found = store.rows("SELECT contact FROM mentions WHERE mention = ? LIMIT 1", [mention])
    return found[0]["contact"] if found else ""


def mentions(store: Store, contact_id: str) -> frozenset[str]:
    """Return the reports of a contact."""
    found = store.rows("SELECT DISTINCT mention FROM mentions WHERE contact = ?", [contact_id])
    return frozenset(row["mention"] for row in found)


def claims(store: Store, ids: Iterable[str]) -> tuple[Claim, ...]:
    """Return gap claims by id, in the order of their articles."""
    found = store.rows(
        f"""
        SELECT g.* EXCLUDE (article), {_ARTICLE_COLUMNS}
        FROM gap_claims g JOIN articles a USING (article)
        WHERE list_contains(?, g.id) ORDER BY a.published_start NULLS LAST, g.article, g.start, g.id
        """,  # noqa: S608
        [sorted(set(ids))],
    )
    return tuple(
        Claim(
            id=row["id"],
            article=records.article(row),
            passage=_passage(row),
            kind=row["kind"],
            since=optional(row["since"]),
            until=optional(row["until"]),
            rules=tuple(row["rules"] or ()),
        )
        for row in found
    )
