"""The command line without the page: export, gaps, explain, timex here, the rest from `ingest_cli` and `curate_cli`.

The `dashboard` package adds page and pictures.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from extract import __version__, curate_cli, ingest_cli
from extract.console import DONE, INCOMPLETE, MISUSED, complain, counted, say, say_json
from extract.gap_query import FEWEST_INTERVALS, MOST_TIMES, sides, times
from extract.ingest_cli import into_store, summary
from extract.lexicon.resources import languages_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    # argparse has no public name for what holds the commands.
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

# What `dashboard/cli.py` builds on; extract.ingest_cli stays behind this module for it.
__all__ = ["build", "dyad", "export", "into_store", "multiple", "run", "summary", "whole"]

TABLES = ("contacts", "mentions", "gap_claims", "gaps", "names", "articles", "set_aside", "files")
LONGEST_MONTHS = 1200


class MisuseError(ValueError):
    """A command line that is well formed and asks for what makes no sense."""


def build() -> tuple[argparse.ArgumentParser, Commands]:
    """Return the parser and its commands, so that another package can add its own."""
    parser = argparse.ArgumentParser(
        prog="detente",
        description="Diplomatic contacts out of news articles, and the silences between them.",
        epilog="Exit status: 0 done; 1 failed, or done but a source could not be read; 2 wrong usage.",
        formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=28),
    )
    parser.add_argument("--version", action="version", version=f"detente {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    ingest_cli.register(commands)
    _add_export(commands)
    _add_gaps(commands)
    _add_explain(commands)
    curate_cli.register(commands)
    _add_timex(commands)
    return parser, commands


def run(parser: argparse.ArgumentParser, arguments: Sequence[str] | None = None) -> int:
    """Run a command line; a fault is one sentence on standard error and exit status 1."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    args = parser.parse_args(arguments)
    handler: Callable[[argparse.Namespace], int] = args.handler
    try:
        return handler(args)
    except BrokenPipeError:
        # The reader of a pipe (`| head`) has seen enough; Python would complain again on the way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except (ValueError, OSError) as err:
        complain(_sentence(err))
        return MISUSED if isinstance(err, MisuseError) else INCOMPLETE
    except KeyboardInterrupt:
        complain("stopped; nothing was written.")
        return INCOMPLETE


def _sentence(err: ValueError | OSError) -> str:
    if isinstance(err, OSError) and err.strerror:
        named = f"{err.filename}: " if err.filename else ""
        return f"{named}{err.strerror.lower()}."
    return f"{str(err).rstrip('.')}."


def dyad(text: str) -> tuple[str, str]:
    """Read two codes such as ``USA-RUS``, in whichever order."""
    found = sides(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a pair of codes such as USA-RUS")
    return found


def multiple(text: str) -> float:
    """Read how many times what is usual a silence must last."""
    found = times(text)
    if found is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a number from 0.1 to {MOST_TIMES:g}, such as 3 or 2.5"
        )
    return found


def whole(least: int, most: int) -> Callable[[str], int]:
    """Return a reader of whole numbers within bounds."""

    def read(text: str) -> int:
        number = int(text) if text.isascii() and text.isdecimal() else least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not a whole number from {least} to {most}"
            )
        return number

    return read


# -- export -----------------------------------------------------------------------------------------


def _add_export(commands: Commands) -> None:
    command = commands.add_parser(
        "export",
        help="write a table of a store to a file",
        description="Write a table of a store to a file; the file's ending names the form.",
    )
    command.add_argument("store", type=Path, metavar="STORE")
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="its ending names the form"
    )
    command.add_argument(
        "--table", choices=TABLES, metavar="TABLE", help=f"{', '.join(TABLES)} (default: contacts)"
    )
    command.set_defaults(handler=export)


def export(args: argparse.Namespace) -> int:
    """Write the table that the arguments name."""
    from extract import tables  # noqa: PLC0415
    from extract.store import Store  # noqa: PLC0415

    table = args.table or TABLES[0]
    rows = tables.write(Store(args.store), table, args.output)
    say(f"{args.output}: {counted(rows, 'row')} of {table}.")
    return DONE


# -- gaps -------------------------------------------------------------------------------------------


def _add_gaps(commands: Commands) -> None:
    command = commands.add_parser(
        "gaps",
        help="print the silences of a store in words",
        description="Print the silences between held contacts, longest first, with the sentences that attest them.",
    )
    command.add_argument("store", type=Path, metavar="STORE")
    command.add_argument("--dyad", type=dyad, metavar="AAA-BBB", help="two codes, such as USA-RUS")
    command.add_argument(
        "--months",
        type=whole(0, LONGEST_MONTHS),
        default=12,
        metavar="N",
        help="the shortest silence to print, in whole months (default: 12)",
    )
    command.add_argument(
        "--times",
        type=multiple,
        default=0.0,
        metavar="N",
        help="print silences from N times the usual interval on: the median of the days between two contacts of the pair"
        f" at the level; where fewer than {FEWEST_INTERVALS} intervals tell what is usual, --months counts",
    )
    command.add_argument("--json", action="store_true", help="one JSON object a line")
    command.set_defaults(handler=_gaps)


def _gaps(args: argparse.Namespace) -> int:
    from extract import tables  # noqa: PLC0415
    from extract.gap_report import has_contacts, told  # noqa: PLC0415
    from extract.store import Store  # noqa: PLC0415

    store = Store(args.store)
    rows = told(store, dyad=args.dyad, months=args.months, multiple=args.times)
    if args.json:
        for line in tables.json_lines(row.record for row in rows):
            say_json(line)
        return DONE
    for row in rows:
        say(row.sentence)
    if not rows:
        if args.dyad and not has_contacts(store, args.dyad):
            say(
                f"The store has no contact of {'–'.join(args.dyad)}, and so no silence between them."
            )
            return DONE
        of_whom = f" of {'–'.join(args.dyad)}" if args.dyad else ""
        usual = f"{args.times:g} times the usual interval or, where that is not known, " * bool(
            args.times
        )
        say(f"No silence{of_whom} of {usual}{counted(args.months, 'month')} or more.")
    return DONE


# -- explain ----------------------------------------------------------------------------------------


def _add_explain(commands: Commands) -> None:
    command = commands.add_parser(
        "explain",
        help="say why a row is as it is",
        description="Say, field by field, which words and which rule made a row, or dated an article.",
    )
    command.add_argument("store", type=Path, metavar="STORE")
    command.add_argument(
        "id", metavar="ID", help="of a contact, a mention, a claim, a gap or an article"
    )
    command.add_argument("--json", action="store_true", help="as one JSON object")
    command.set_defaults(handler=_explain)


def _explain(args: argparse.Namespace) -> int:
    from extract.explain import explain  # noqa: PLC0415
    from extract.store import Store  # noqa: PLC0415

    explained = explain(Store(args.store), args.id)
    if args.json:
        say_json(json.dumps(explained.record, ensure_ascii=False, default=str, indent=1))
    else:
        say("\n".join(explained.lines))
    return DONE


# -- timex ------------------------------------------------------------------------------------------


def _add_timex(commands: Commands) -> None:
    command = commands.add_parser(
        "timex",
        help="tag the time expressions of texts",
        description="Print one JSON line per TIMEX3 tag: doc, start, end, type, value and mod.",
        epilog='Input: JSON Lines {"id", "dct", "text"} (.jsonl), or plain text files.',
    )
    command.add_argument(
        "paths", nargs="+", type=Path, metavar="FILE", help="a .jsonl or a text file"
    )
    command.add_argument(
        "--lang",
        default="",
        metavar="LANG",
        help=f"{languages_in_words()} (default: as the text reads)",
    )
    command.add_argument(
        "--dct", default="", metavar="DATE", help="the day of texts that name none"
    )
    command.add_argument(
        "--convention",
        default="",
        metavar="NAME",
        help="krauts, timebank or narrative (default: krauts for German, timebank for English)",
    )
    command.set_defaults(handler=_timex)


def _timex(args: argparse.Namespace) -> int:
    from extract.timex.command import read  # noqa: PLC0415
    from extract.timex.view import timex_lines  # noqa: PLC0415

    for line in timex_lines(read(args.paths, lang=args.lang, dct=args.dct), args.convention):
        say_json(line)
    return DONE
