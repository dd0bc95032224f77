"""The command line of curation: decide on rows of a store, take a decision back, list what was decided."""

from __future__ import annotations

import argparse
import getpass
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from extract.bidi import isolated
from extract.console import complain, say
from extract.curation.decision import Added, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.curation.apply import Unmatched
    from extract.curation.decision import Decision
    from extract.curation.desk import Outcome

    # argparse has no public name for what holds the commands.
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

DONE = 0
_ROW_HELP = "a contact or a mention, by its id"
_EXAMPLE = """Examples:
  detente curate store set c-0123456789ab date 2015-09-18 --why "the agency's own date"
  detente curate store split m-0123456789ab
  detente curate store add --countries RUS,USA --mode phone --level leaders --date 2015-09-18 \\
      --source "Report of the ministry" --quote "The presidents spoke by telephone on Friday."
"""


def register(commands: Commands) -> None:
    """Add `detente curate` to the commands."""
    command = commands.add_parser(
        "curate",
        help="correct the rows of a store, by decisions that last",
        description="Keep decisions on rows in STORE/curation.jsonl and write the tables anew.\n"
        "Each decision names who, when and why; re-extraction and new articles keep it.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("store", type=Path, metavar="STORE")
    acts = command.add_subparsers(title="decisions", metavar="DECISION", dest="act", required=True)
    _about_one_row(acts, Kind.ACCEPT, "say that a row is right")
    _about_one_row(acts, Kind.REJECT, "take a row out; its reports are kept")
    setting = _about_one_row(acts, Kind.SET, "correct a field of a row")
    setting.add_argument("field", metavar="FIELD", help=", ".join(_SETTABLE))
    setting.add_argument("value", metavar="VALUE", help="a date as EDTF, sides as RUS,USA ...")
    merging = _deciding(acts, Kind.MERGE, "make one row of several")
    merging.add_argument("ids", nargs="+", metavar="ROW", help=_ROW_HELP)
    splitting = _deciding(acts, Kind.SPLIT, "make a row of its own of some reports of a row")
    splitting.add_argument("ids", nargs="+", metavar="MENTION", help="a report that leaves it")
    _about_adding(_deciding(acts, Kind.ADD, "add a row by hand, with its quote and source"))
    noting = _about_one_row(acts, Kind.NOTE, "write a note to a row")
    noting.add_argument("value", metavar="TEXT")
    undoing = _deciding(acts, Kind.UNDO, "take a decision back")
    undoing.add_argument("undoes", metavar="ID", help="of the decision, as `list` shows it")
    for name, words in (
        ("list", "print every decision"),
        ("unmatched", "print those without a row"),
    ):
        acts.add_parser(name, help=words, description=f"{words.capitalize()}.").set_defaults(
            handler=_list, only_unmatched=name == "unmatched"
        )


def _deciding(acts: Commands, kind: Kind, words: str) -> argparse.ArgumentParser:
    act = acts.add_parser(kind, help=words, description=f"{words[0].upper()}{words[1:]}.")
    act.add_argument(
        "--why", default="", metavar="TEXT", help="the reason, for those who read it later"
    )
    act.add_argument("--as", dest="who", default="", metavar="NAME", help="default: your login")
    act.set_defaults(handler=_decide, kind=kind)
    return act


def _about_one_row(acts: Commands, kind: Kind, words: str) -> argparse.ArgumentParser:
    act = _deciding(acts, kind, words)
    act.add_argument("ids", nargs=1, metavar="ROW", help=_ROW_HELP)
    return act


_ADDING = {
    "quote": "the sentence, word for word",
    "source": "an article of the store by its id, or any other reference",
    "countries": "the sides, such as RUS,USA",
    "mode": "phone, video, meeting, letter or talks",
    "level": "leaders, foreign_ministers, defence_ministers ...",
    "status": "held (the default), planned, proposed, cancelled or denied",
    "date": "as EDTF: 2015-09-18, 2015-09, 2015-09-18/2015-09-20",
    "participants": 'such as "RUS Igor Sokolow (foreign_minister); USA Mary Grant"',
    "place": "where",
    "duration_minutes": "how long",
    "initiator": "the side that called or asked for it, such as RUS",
    "topics": "separated by commas",
    "published": "the day of a source that the store does not hold, as EDTF",
}
_SETTABLE = tuple(name for name in _ADDING if name not in {"quote", "source", "published"})
_NEEDED = ("quote", "source", "countries", "mode", "level")


def _about_adding(act: argparse.ArgumentParser) -> None:
    for name, words in _ADDING.items():
        flag = f"--{name.replace('_', '-')}"
        act.add_argument(flag, required=name in _NEEDED, metavar="TEXT", help=words)


def _decide(args: argparse.Namespace) -> int:
    from extract.curation import desk  # noqa: PLC0415  (what is heavy loads only when it is used)
    from extract.store import Store  # noqa: PLC0415

    kind: Kind = args.kind
    decision = desk.decision_on(
        Store(args.store),
        kind,
        getattr(args, "ids", ()),
        who=args.who or getpass.getuser(),
        when=datetime.now(UTC).isoformat(timespec="seconds"),
        field=getattr(args, "field", ""),
        value=getattr(args, "value", ""),
        undoes=getattr(args, "undoes", ""),
        row=_added(args) if kind is Kind.ADD else None,
        why=args.why,
    )
    outcome = desk.record(args.store, decision)
    say(f"{decision.id}: {_told(decision)}.")
    _complain(outcome)
    return DONE


def _added(args: argparse.Namespace) -> Added:
    told = {field.name: getattr(args, field.name) for field in fields(Added)}
    return Added(**{name: value for name, value in told.items() if value is not None})


def _list(args: argparse.Namespace) -> int:
    from extract.curation.apply import curated, uncurated, undone  # noqa: PLC0415
    from extract.curation.journal import read  # noqa: PLC0415
    from extract.store import Store  # noqa: PLC0415
    from extract.store.restore import restore  # noqa: PLC0415

    corpus = uncurated(restore(Store(args.store)))
    journal = read(args.store)
    unmatched = {u.decision.id: u for u in curated(corpus, journal.decisions)[1]}
    withdrawn = undone(journal.decisions)
    shown = [d for d in journal.decisions if not args.only_unmatched or d.id in unmatched]
    for decision in shown:
        say("\n".join(_lines(decision, unmatched.get(decision.id), decision.id in withdrawn)))
    for fault in journal.faults:
        say(fault)
    if not shown and not journal.faults:
        say("Every decision matches." if args.only_unmatched else "Nothing was decided yet.")
    return DONE


def _lines(decision: Decision, unmatched: Unmatched | None, withdrawn: bool) -> Iterator[str]:  # noqa: FBT001
    state = " (undone)" if withdrawn else ""
    yield f"{decision.id}  {decision.when}  {decision.who}: {_told(decision)}{state}"
    if decision.about:
        yield f"    {decision.about}"
    if decision.why:
        yield f"    because: {decision.why}"
    if unmatched:
        yield f"    matches nothing: {unmatched.reason}"


def _told(decision: Decision) -> str:
    """Tell a decision in few words."""
    match decision.kind:
        case Kind.SET:
            return f"set {decision.field} to {decision.value or 'not told'}"
        case Kind.NOTE:
            return f"note »{isolated(decision.value)}«"
        case Kind.UNDO:
            return f"undo {decision.undoes}"
        case Kind.MERGE:
            return f"merge {len(decision.rows)} rows"
        case Kind.SPLIT:
            return f"split off {len(decision.rows[0])} of {len(decision.mentions)} reports"
        case Kind.ADD if decision.row:
            return (
                f"add a row from {isolated(decision.row.source)}: »{isolated(decision.row.quote)}«"
            )
    return f"{decision.kind} {', '.join(decision.mentions)}"


def _complain(outcome: Outcome) -> None:
    for sentence in warnings(outcome):
        complain(sentence)


def warnings(outcome: Outcome) -> Iterator[str]:
    """Yield what is to be said of decisions that could not be applied."""
    if outcome.unmatched:
        count = len(outcome.unmatched)
        decisions = "1 decision matches" if count == 1 else f"{count:,} decisions match"
        yield f"{decisions} no row any more: `detente curate STORE unmatched` lists them."
    yield from (f"{fault}." for fault in outcome.faults)
