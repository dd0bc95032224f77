"""The one command, `detente`: what `extract` offers, and the page and pictures on top of it."""

from __future__ import annotations

import argparse
import logging
import os
import re
import secrets
import signal
import sys
import tempfile
import webbrowser
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from dashboard.rows import KINDS, LEVELS, MOST_DETAILED, STATUSES, in_order
from dashboard.view import (
    DEFAULT_GAP_MONTHS,
    LANGUAGES,
    MOST_OTHERS,
    THEMES,
    View,
    is_date,
)
from extract import cli
from extract.console import DONE, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_DRAWN = ("png", "svg", "pdf", "html", "ics")
_TABLES = ("jsonl", "csv", "parquet")
_ADDRESS, _PORT = "127.0.0.1", 8050
_WIDEST, _LARGEST_SCALE, _LAST_PORT = 20_000, 10, 65_535
_SHORTEST_TOKEN = 12
_HOST_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*|[0-9a-f:]+:[0-9a-f:.]*")

_FIELDS = {"level": "levels", "kind": "kinds", "status": "statuses"}
_VIEWED = (
    "dyad",
    *("others", "date_from", "date_to", *_FIELDS.values(), "query", "gap_months", "gap_times"),
    *("theme", "lang", "width", "height", "scale", "title"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `detente`; without a command, show the articles that come with it."""
    return cli.run(parser(), arguments)


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    whole, commands = cli.build()
    whole.description = (
        f"{whole.description} Without a command: the timeline of five sample articles."
    )
    _add_address(whole)
    whole.set_defaults(handler=_sample, host=_ADDRESS, port=_PORT, no_browser=False)
    _add_dashboard(commands)
    _extend_export(commands.choices["export"])
    return whole


# -- dashboard --------------------------------------------------------------------------------------


def _add_dashboard(commands: cli.Commands) -> None:
    command = commands.add_parser(
        "dashboard",
        help="show a store as a timeline in the browser",
        description="Serve the timeline of a store on this machine until stopped with Ctrl+C.",
    )
    command.add_argument("store", type=Path, metavar="STORE")
    _add_address(command)
    command.set_defaults(handler=_dashboard)


def _add_address(parser: argparse.ArgumentParser) -> None:
    """Let a parser take where to serve; what is left out is for `main` to say."""
    group = parser.add_argument_group("serving")
    group.add_argument(
        "--host",
        default=argparse.SUPPRESS,
        help=f"the address to listen on (default: {_ADDRESS}, which only this machine reaches)",
    )
    group.add_argument(
        "--token",
        default=argparse.SUPPRESS,
        type=_token,
        help="what a browser is asked for as a password (default: none here; one is made for any other --host)",
    )
    group.add_argument(
        "--allow-host",
        default=argparse.SUPPRESS,
        type=_names,
        metavar="NAME[,NAME]",
        help="also answer to these names without a token: those of a server of yours that passes requests on to this one",
    )
    group.add_argument(
        "--port",
        type=cli.whole(0, _LAST_PORT),
        default=argparse.SUPPRESS,
        help=f"0 takes a free one (default: {_PORT})",
    )
    group.add_argument(
        "--no-browser",
        action="store_true",
        default=argparse.SUPPRESS,
        help="open no browser window",
    )


def _dashboard(args: argparse.Namespace) -> int:
    return _serve(args, str(args.store))


def _serve(args: argparse.Namespace, name: str) -> int:
    from dashboard.guard import is_loopback  # noqa: PLC0415  (Dash loads only when it is used)
    from dashboard.serve import serve  # noqa: PLC0415

    given = getattr(args, "token", "")
    token = given or ("" if is_loopback(args.host) else secrets.token_urlsafe(18))

    def announce(address: str) -> None:
        say(f"The timeline of {name} is on {address} (Ctrl+C stops it).")
        if token and not given:
            say(f"Other machines can reach it. The browser asks for a password: {token}")
        sys.stdout.flush()
        if not args.no_browser and _has_screen():
            # A browser that is slow to start must not keep the page waiting.
            Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    # A page asks for a dozen files at once: that one of them waits for a moment is no news.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    # What stops a service ends it as Ctrl+C does, so that nothing is left behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    names = getattr(args, "allow_host", ())
    serve(args.store, args.host, args.port, announce, token=token, names=names)
    return DONE


def _has_screen() -> bool:
    """Tell whether a person sits before this terminal with windows to open."""
    windowed = sys.platform in {"darwin", "win32"} or {"DISPLAY", "WAYLAND_DISPLAY"} & {*os.environ}
    return sys.stdout.isatty() and bool(windowed)


def _sample(args: argparse.Namespace) -> int:
    """Extract the seed articles into a store that lives as long as the page."""
    from extract.sources import seeds  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="detente-") as scratch:
        args.store = Path(scratch) / "store"
        run = cli.into_store([seeds.folder()], args.store, quiet=False)
        say(f"No command given, so the articles that come with détente: {cli.summary(run)}")
        say("Your own: detente extract FOLDER -o STORE, then detente dashboard STORE.")
        return _serve(args, "these articles")


# -- export -----------------------------------------------------------------------------------------


def _extend_export(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Write a table of a store (.jsonl, .csv, .parquet), its timeline as a picture (.png, .svg, .pdf) or as a page of"
        " its own (.html), or its contacts as a calendar (.ics): the file's ending decides."
    )
    command.epilog = (
        "Example: detente export store -o timeline.png --dyad USA-RUS --from 2013 --theme dark"
    )
    pictures = command.add_argument_group("timelines and calendars only")
    pictures.add_argument(
        "--dyad",
        type=cli.dyad,
        metavar="AAA-BBB",
        help="two codes, such as USA-RUS (default: the pair with the most contacts)",
    )
    pictures.add_argument(
        "--with",
        dest="others",
        type=_dyads,
        action=_Further,
        metavar="AAA-BBB[,CCC-DDD]",
        help=f"up to {MOST_OTHERS} dyads to compare with, below the first over the same years; more than {MOST_DETAILED - 1}: one row each",
    )
    pictures.add_argument(
        "--from", dest="date_from", type=_date, metavar="DATE", help="2013, 2013-07 or 2013-07-01"
    )
    pictures.add_argument("--to", dest="date_to", type=_date, metavar="DATE", help="likewise")
    for name, known in (("level", LEVELS), ("kind", KINDS), ("status", STATUSES)):
        pictures.add_argument(
            f"--{name}",
            dest=_FIELDS[name],
            type=_several(known),
            metavar="NAME[,NAME]",
            help=", ".join(known),
        )
    pictures.add_argument(
        "--search",
        dest="query",
        metavar="WORDS",
        help="words among participants, place, topics or quotes",
    )
    _add_threshold(pictures)
    _add_look(pictures)
    command.set_defaults(handler=_export)


def _add_threshold(pictures: argparse._ArgumentGroup) -> None:
    silences = pictures.add_mutually_exclusive_group()
    silences.add_argument(
        "--months",
        dest="gap_months",
        type=cli.whole(1, cli.LONGEST_MONTHS),
        metavar="N",
        help=f"the shortest silence to mark (default: {DEFAULT_GAP_MONTHS})",
    )
    silences.add_argument(
        "--times",
        dest="gap_times",
        type=cli.multiple,
        metavar="N",
        help="mark silences from N times the pair's usual interval at a level on",
    )


def _add_look(pictures: argparse._ArgumentGroup) -> None:
    pictures.add_argument("--theme", choices=THEMES, help="default: light")
    pictures.add_argument("--lang", choices=LANGUAGES, help="default: en")
    for name, unset in (("width", View().width), ("height", View().height)):
        pictures.add_argument(
            f"--{name}", type=cli.whole(200, _WIDEST), metavar="PIXELS", help=f"default: {unset}"
        )
    pictures.add_argument(
        "--scale", type=_scale, metavar="N", help=f"pixels in a pixel (default: {View().scale})"
    )
    pictures.add_argument("--title", help="in place of the headline made from the rows")


def _export(args: argparse.Namespace) -> int:
    form = args.output.suffix.lstrip(".").lower()
    chosen = {name: getattr(args, name) for name in _VIEWED if getattr(args, name) is not None}
    if form in _TABLES and not chosen:
        return cli.export(args)
    if form in _TABLES:
        raise cli.MisuseError(f"{args.output} holds every row: filters and looks are for timelines")
    if form not in _DRAWN:
        known = ", ".join(f".{name}" for name in (*_TABLES, *_DRAWN))
        raise cli.MisuseError(
            f"{args.output} does not say what to write: its ending is none of {known}"
        )
    if args.table:
        raise cli.MisuseError(
            f"{args.output} is no table: --table goes with .jsonl, .csv and .parquet"
        )
    view = View(**chosen)
    if view.first_day and view.last_day and view.first_day > view.last_day:
        raise cli.MisuseError(f"--from {view.date_from} is after --to {view.date_to}")
    return _draw(args.store, args.output, view)


def _draw(store: Path, target: Path, view: View) -> int:
    from dashboard import pictures, queries  # noqa: PLC0415  (Plotly and kaleido)

    facets = queries.facets(queries.Shelf(store).store())
    known = [dyad.sides for dyad in facets.dyads]
    if not known:
        raise ValueError(f"{store} has no contact between two sides, so there is nothing to draw")
    for wanted in (*([view.dyad] if view.dyad else []), *view.others):
        if wanted not in known:
            there = ", ".join("-".join(sides) for sides in known[:10])
            raise ValueError(f"{store} has no contact of {'-'.join(wanted)} (there are: {there})")
    if target.is_dir():
        raise ValueError(f"{target} is a folder, not a file that could be written")
    pictures.write(store, target, view)
    shown = [view.dyad or facets.leading, *view.others]
    say(f"{target}: the timeline of {', '.join('-'.join(sides) for sides in shown)}.")
    return DONE


# -- values on the command line ---------------------------------------------------------------------


def _date(text: str) -> str:
    if not text or not is_date(text):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a date such as 2013, 2013-07 or 2013-07-01"
        )
    return text


def _dyads(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys(cli.dyad(part.strip()) for part in text.split(",")))


class _Further(argparse.Action):
    """Takes the dyads of every ``--with`` together."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,  # noqa: ANN401
        option_string: str | None = None,
    ) -> None:
        found = tuple(dict.fromkeys((*(getattr(namespace, self.dest) or ()), *values)))
        if len(found) > MOST_OTHERS:
            parser.error(
                f"argument {option_string}: {len(found)} are more than {MOST_OTHERS} dyads"
            )
        setattr(namespace, self.dest, found)


def _token(text: str) -> str:
    if len(text) < _SHORTEST_TOKEN:
        raise argparse.ArgumentTypeError(f"a token has at least {_SHORTEST_TOKEN} characters")
    return text


def _names(text: str) -> tuple[str, ...]:
    names = tuple(part.strip().lower() for part in text.split(","))
    for name in names:
        if not _HOST_NAME.fullmatch(name):
            raise argparse.ArgumentTypeError(
                f"{name!r} is no name of a machine such as news.example (without port and http://)"
            )
    return names


def _several(known: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        wanted = [part.strip() for part in text.split(",")]
        for name in wanted:
            if name not in known:
                raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(known)}")
        return in_order(known, wanted)

    return read


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0
    if not 0 < scale <= _LARGEST_SCALE:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a number above 0 and up to {_LARGEST_SCALE}"
        )
    return scale
