"""The command line of extraction: extract, export, gaps, explain, timex. The `dashboard` package adds the page."""

from __future__ import annotations

import argparse
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.model import Corpus, SetAside

DONE, INCOMPLETE, MISUSED = 0, 1, 2
SHOWN_ASIDE = 20

Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (argparse has no public name for it)


def build() -> tuple[argparse.ArgumentParser, Commands]:
    """Return the parser and its commands, so that another package can add its own."""
    parser = argparse.ArgumentParser(
        prog="detente",
        description="Diplomatic contacts out of news articles, and the silences between them.",
        epilog="Exit status: 0 done, 1 done but something was set aside or failed, 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"detente {version('detente')}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    _add_extract(commands)
    _add_export(commands)
    _add_gaps(commands)
    _add_explain(commands)
    return parser, commands


def run(parser: argparse.ArgumentParser, arguments: Sequence[str] | None = None) -> int:
    """Run a command line; a fault is one sentence on standard error and exit status 1."""
    args = parser.parse_args(arguments)
    handler: Callable[[argparse.Namespace], int] | None = getattr(args, "handler", None)
    if handler is None:
        parser.print_help()
        return MISUSED
    try:
        return handler(args)
    except (ValueError, OSError) as err:
        print(f"detente: {_sentence(err)}", file=sys.stderr)  # noqa: T201
        return INCOMPLETE
    except KeyboardInterrupt:
        print("detente: stopped; the store is as it was before.", file=sys.stderr)  # noqa: T201
        return INCOMPLETE


def _sentence(err: ValueError | OSError) -> str:
    if isinstance(err, OSError) and err.strerror:
        return f"{err.filename}: {err.strerror.lower()}" if err.filename else err.strerror
    return str(err)


def _say(line: str) -> None:
    print(line)  # noqa: T201


# -- extract ----------------------------------------------------------------------------------------


def _add_extract(commands: Commands) -> None:
    command = commands.add_parser(
        "extract",
        help="read articles into a store",
        description="Read articles (files, or folders of .txt files) into a store.",
    )
    command.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="STORE", help="the store's folder"
    )
    command.add_argument("-q", "--quiet", action="store_true", help="no progress, no summary")
    command.set_defaults(handler=_extract)


def _extract(args: argparse.Namespace) -> int:
    from tqdm import tqdm  # noqa: PLC0415  (the heavy stages load only when they run)

    from extract.pipeline import extract  # noqa: PLC0415
    from extract.sources.folder import documents  # noqa: PLC0415
    from extract.store import write  # noqa: PLC0415

    sources = tqdm(
        documents(args.paths), desc="Reading", unit=" articles", disable=args.quiet or None
    )
    corpus = extract(sources)
    for item in corpus.set_aside[:SHOWN_ASIDE]:
        print(f"set aside: {item.reason}", file=sys.stderr)  # noqa: T201
    if len(corpus.set_aside) > SHOWN_ASIDE:
        rest = len(corpus.set_aside) - SHOWN_ASIDE
        print(f"set aside: {rest} more, listed in the store", file=sys.stderr)  # noqa: T201
    if not corpus.documents:
        raise ValueError("no article could be read, and no store was written")
    write(args.output, corpus)
    if not args.quiet:
        _say(summary(corpus, args.output))
    return INCOMPLETE if any(item.fault for item in corpus.set_aside) else DONE


def summary(corpus: Corpus, store: Path) -> str:
    """Return what a run found, in one line for each thing counted."""
    reporting = {e.article for c in corpus.contacts for m in c.mentions for e in m.evidence}
    silent = len(corpus.documents) - len(reporting)
    counted = [
        _counted(len(corpus.documents), "article") + " read",
        _counted(len(corpus.contacts), "contact"),
        _counted(len(corpus.gap_claims), "claim") + " of silence",
        _counted(len(corpus.gaps), "gap"),
    ]
    lines = [f"{store}: {', '.join(counted)}."]
    if silent:
        lines.append(f"{_counted(silent, 'article')} without any contact between states.")
    if corpus.set_aside:
        lines.append(f"{_counted(len(corpus.set_aside), 'source')} set aside: {_reasons(corpus.set_aside)}.")
    return "\n".join(lines)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _reasons(set_aside: Sequence[SetAside]) -> str:
    faults = sum(item.fault for item in set_aside)
    kinds = [(faults, "could not be read"), (len(set_aside) - faults, "nothing to read in it")]
    return ", ".join(f"{number} {kind}" for number, kind in kinds if number)


# -- export -----------------------------------------------------------------------------------------


def _add_export(commands: Commands) -> None:
    command = commands.add_parser(
        "export",
        help="write a table of a store to a file",
        description="Write a table of a store to a file; the file's ending names the form.",
    )
    command.add_argument("store", type=Path, metavar="STORE")
    command.add_argument(
        "--table",
        default="contacts",
        choices=("contacts", "mentions", "gap_claims", "gaps", "articles", "set_aside"),
        help="default: contacts",
    )
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help=".jsonl, .csv or .parquet"
    )
    command.set_defaults(handler=export)


def export(args: argparse.Namespace) -> int:
    """Write the table that the arguments name."""
    from extract import tables  # noqa: PLC0415
    from extract.store import Store  # noqa: PLC0415

    rows = tables.write(Store(args.store), args.table, args.output)
    _say(f"{args.output}: {_counted(rows, 'row')} of {args.table}.")
    return DONE


# -- gaps -------------------------------------------------------------------------------------------


def _add_gaps(commands: Commands) -> None:
    command = commands.add_parser(
        "gaps",
        help="print the silences of a store in words",
        description="Print the silences between held contacts, longest first.",
    )
    command.add_argument("store", type=Path, metavar="STORE")
    command.add_argument("--dyad", metavar="AAA-BBB", help="two codes, such as RUS-USA")
    command.add_argument(
        "--months", type=int, default=12, help="shortest silence to print (default: 12)"
    )
    command.add_argument("--json", action="store_true", help="one JSON object a line")
    command.set_defaults(handler=_gaps)


def _gaps(args: argparse.Namespace) -> int:
    from extract import tables  # noqa: PLC0415
    from extract.silence import told  # noqa: PLC0415
    from extract.store import Store  # noqa: PLC0415

    store = Store(args.store)
    rows = told(store, dyad=args.dyad, months=args.months)
    if args.json:
        for line in tables.json_lines(row.record for row in rows):
            sys.stdout.write(line)
        return DONE
    for row in rows:
        _say(row.sentence)
    if not rows:
        _say(f"No silence of {args.months} months or more.")
    return DONE


# -- explain ----------------------------------------------------------------------------------------


def _add_explain(commands: Commands) -> None:
    command = commands.add_parser(
        "explain",
        help="say why a row is as it is",
        description="Say, field by field, which words and which rule made a row, or dated an article.",
    )
    command.add_argument("store", type=Path, metavar="STORE")
    command.add_argument("id", metavar="ID", help="a contact, a claim, a gap or an article")
    command.add_argument("--json", action="store_true", help="as one JSON object")
    command.set_defaults(handler=_explain)


def _explain(args: argparse.Namespace) -> int:
    from extract.explain import explain  # noqa: PLC0415
    from extract.store import Store  # noqa: PLC0415

    explained = explain(Store(args.store), args.id)
    if args.json:
        _say(json.dumps(explained.record, ensure_ascii=False, default=str, indent=1))
    else:
        _say("\n".join(explained.lines))
    return DONE
