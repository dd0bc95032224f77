"""The command line of reading: articles into a store, a folder watched, a table of contacts brought in."""

from __future__ import annotations

import argparse
from collections import Counter
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from extract import curate_cli
from extract.console import DONE, INCOMPLETE, complain, counted, say
from extract.sources.piece import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.dask_cluster import Cluster
    from extract.importing import Fields
    from extract.ingest import Run
    from extract.model import SetAside
    from extract.sources.folder import Sources
    from extract.sources.piece import Columns
    from extract.workers import Crew

    # argparse has no public name for what holds the commands.
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

_SHOWN_ASIDE = 20
_LARGEST_MB = 1000
# Below this, starting processes takes longer than reading.
_WORTH_PROCESSES = 4_000_000
_FORMS = """Forms, by ending: .txt, .html, .md, .pdf (its text layer), .eml; with many articles .jsonl, .json, .csv, .tsv,
.parquet, .xml/.rss/.atom (feeds) and .warc; any of them as .gz, .zst, .bz2 or .xz. A folder is read to its depths, a
pattern in quotes names files, - is standard input, and s3://, gs:// or https:// needs the extra detente[remote].

Tables have the columns text, title, date, url, outlet, lang; only text is needed, and --columns maps other names.
A second run reads only what is new or changed; what is gone leaves the store.

Examples:
  detente extract articles/ more/one.txt -o store
  detente extract dump.jsonl.zst --columns text=body,date=published_at -o store
"""
_TABLE = """Columns: countries (codes or names in German or English, such as USA; RUS) and date (EDTF or as people write it)
or date_start and date_end; if there are any, mode, level, status, participants (RUS Igor Sokolow (foreign_minister); Ken Sato),
place, duration_minutes, initiator, topics, url. Each row is kept as its own article, its line as the quote. The table joins
the store for good: a later extract keeps it, a second import replaces it, STORE/imported/ holds it.

Example: detente import travels.csv -o store --mode meeting --columns participants=visitor
"""


def register(commands: Commands) -> None:
    """Add `detente extract`, `watch` and `import` to the commands."""
    raw = argparse.RawDescriptionHelpFormatter
    reading = commands.add_parser(
        "extract",
        help="read articles into a store",
        description="Read German, English and French articles into a store; other languages are set aside and counted.",
        epilog=_FORMS,
        formatter_class=raw,
    )
    _about_sources(reading)
    reading.add_argument(
        "--add", action="store_true", help="keep what the store holds from elsewhere"
    )
    reading.add_argument("--rebuild", action="store_true", help="read everything again")
    _about_workers(reading)
    reading.set_defaults(handler=_extract)
    watching = commands.add_parser(
        "watch",
        help="read articles as they arrive",
        description="Read what is there, then look again and again; an open dashboard shows the new state. Ctrl-C ends it.",
    )
    _about_sources(watching)
    watching.add_argument(
        "--every",
        type=_seconds,
        default=2.0,
        metavar="SECONDS",
        help="between two looks (default: 2)",
    )
    watching.set_defaults(handler=_watch)
    bringing = commands.add_parser(
        "import",
        help="bring a table of contacts into a store",
        description="Join the rows of a CSV table of contacts to a store's timeline.",
        epilog=_TABLE,
        formatter_class=raw,
    )
    bringing.add_argument("file", type=Path, metavar="FILE", help="a CSV file in UTF-8")
    bringing.add_argument("--columns", type=_fields, metavar="FIELD=NAME,...", help="other names")
    bringing.add_argument("--mode", default="talks", metavar="MODE", help="default: talks")
    bringing.add_argument(
        "--level", default="", metavar="LEVEL", help="default: by the participants"
    )
    bringing.add_argument("--status", default="held", metavar="STATUS", help="default: held")
    _about_store(bringing)
    bringing.set_defaults(handler=_import)


def _about_sources(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, a URL or -")
    command.add_argument(
        "--columns", type=_columns, metavar="FIELD=NAME,...", help="the columns of tables"
    )
    command.add_argument(
        "--max-size",
        type=_megabytes,
        default=MAX_BYTES,
        metavar="MB",
        help="the largest article, page, message or feed; what is larger is set aside (default: 10)",
    )
    _about_store(command)


def _about_store(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="STORE",
        help="the store's folder: made where there is none, brought up to date where there is one",
    )
    command.add_argument(
        "-q", "--quiet", action="store_true", help="no progress and no summary; faults are told"
    )


def _about_workers(command: argparse.ArgumentParser) -> None:
    who = command.add_mutually_exclusive_group()
    who.add_argument(
        "--workers",
        type=_count,
        metavar="N",
        help="processes (default: one for a few articles, else all cores)",
    )
    who.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="a Dask cluster, such as tcp://host:8786"
    )


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0.0 < seconds <= 86400.0:  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds up to a day")
    return seconds


def _megabytes(text: str) -> int:
    try:
        size = float(text)
    except ValueError:
        size = 0.0
    if not 0.0 < size <= _LARGEST_MB:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a number of megabytes up to {_LARGEST_MB:,}"
        )
    return max(int(size * 1_000_000), 1)


def _columns(text: str) -> Columns:
    from extract.sources.piece import columns  # noqa: PLC0415

    try:
        return columns(text)
    except ValueError as err:
        raise argparse.ArgumentTypeError(str(err)) from err


def _fields(text: str) -> Fields:
    from extract.importing import mapped  # noqa: PLC0415

    try:
        return mapped(text)
    except ValueError as err:
        raise argparse.ArgumentTypeError(str(err)) from err


# -- what the commands do ---------------------------------------------------------------------------


def _extract(args: argparse.Namespace) -> int:
    try:
        run = into_store(
            args.paths,
            args.output,
            quiet=args.quiet,
            columns=args.columns,
            max_bytes=args.max_size,
            rebuild=args.rebuild,
            adding=args.add,
            workers=args.workers,
            scheduler=args.scheduler,
        )
    except KeyboardInterrupt:
        complain("stopped; the store is as it was, and the next run goes on from here.")
        return INCOMPLETE
    return _finished(args, run)


def _finished(args: argparse.Namespace, run: Run) -> int:
    if not args.quiet:
        say(f"{args.output}: {summary(run)}")
    return INCOMPLETE if any(item.fault for item in run.set_aside) else DONE


def into_store(
    paths: Sequence[Path | str],
    store: Path,
    *,
    quiet: bool,
    columns: Columns | None = None,
    max_bytes: int = MAX_BYTES,
    rebuild: bool = False,
    adding: bool = False,
    workers: int | None = None,
    scheduler: str = "",
) -> Run:
    """Bring a store up to what the articles at *paths* say; ``ValueError`` where there is none to read."""
    from tqdm import tqdm  # noqa: PLC0415  (what is heavy loads only when it is used, for a quick --help)

    from extract import ingest  # noqa: PLC0415
    from extract.sources.folder import documents  # noqa: PLC0415
    from extract.sources.formats import holds_many  # noqa: PLC0415
    from extract.store import check_target  # noqa: PLC0415

    check_target(store)
    sources = documents(paths, columns=columns, max_bytes=max_bytes)
    known = None if any(map(holds_many, sources.files)) else len(sources.files)
    with ExitStack() as opened:
        crew = opened.enter_context(_cluster(scheduler)) if scheduler else _crew(sources, workers)
        # tqdm takes None for "only where a person is watching".
        bar = opened.enter_context(
            tqdm(total=known, desc="Reading", unit="article", disable=quiet or None, leave=False)
        )
        try:
            run = ingest.into_store(
                sources, store, crew=crew, rebuild=rebuild, adding=adding, tick=bar.update
            )
        except ingest.NothingReadError as err:
            _told_aside(err.set_aside)
            raise
    _told(run)
    return run


def _told(run: Run) -> None:
    _told_aside(run.set_aside)
    for sentence in curate_cli.warnings(run.outcome):
        complain(sentence)


def _told_aside(aside: Sequence[SetAside]) -> None:
    for item in aside[:_SHOWN_ASIDE]:
        complain(item.reason)
    if (rest := len(aside) - _SHOWN_ASIDE) > 0:
        complain(f"{rest:,} more were set aside: export --table set_aside lists them.")


def _crew(sources: Sources, workers: int | None) -> Crew:
    """Return who reads: this process alone where there is little to read."""
    from extract.workers import Alone, Processes, cores  # noqa: PLC0415

    number = workers or (cores() if _is_large(sources) else 1)
    return Processes(number) if number > 1 else Alone()


def _is_large(sources: Sources) -> bool:
    size = 0
    for source in sources.files:
        try:
            size += Path(source.location).stat().st_size
        except OSError:
            continue
        if size > _WORTH_PROCESSES:
            return True
    return False


def _cluster(address: str) -> Cluster:
    from extract.dask_cluster import Cluster  # noqa: PLC0415

    return Cluster(address)


def _watch(args: argparse.Namespace) -> int:
    from extract.watch import seen, watch  # noqa: PLC0415

    def update() -> None:
        waits = all(Path(path).is_dir() for path in args.paths) and not args.output.exists()
        if waits and not seen(args.paths):
            say(f"{', '.join(args.paths)}: no article yet, waiting for the first.")
            return
        try:
            _finished(
                args,
                into_store(
                    args.paths,
                    args.output,
                    quiet=args.quiet,
                    columns=args.columns,
                    max_bytes=args.max_size,
                ),
            )
        except (ValueError, OSError) as err:
            # Whatever it is, the next file may mend it.
            complain(f"{str(err).rstrip('.')}.")

    with suppress(KeyboardInterrupt):
        watch(args.paths, update, every=args.every)
    return DONE


def _import(args: argparse.Namespace) -> int:
    from extract import importing, ingest  # noqa: PLC0415
    from extract.sources.folder import documents  # noqa: PLC0415
    from extract.store import check_target  # noqa: PLC0415

    check_target(args.output)
    defaults = importing.Defaults(args.mode, args.level, args.status)
    importing.bring_in(args.file, args.output, args.columns or importing.Fields(), defaults)
    run = ingest.into_store(documents([]), args.output, adding=True)
    _told(run)
    return _finished(args, run)


# -- what a run found -------------------------------------------------------------------------------


def summary(run: Run) -> str:
    """Return what a run found, in one line for each thing counted."""
    corpus = run.corpus
    found = [
        counted(run.articles, "article") + " read",
        counted(len(corpus.contacts), "contact"),
        counted(len(corpus.gap_claims), "claim") + " of silence",
        counted(len(corpus.gaps), "gap"),
    ]
    lines = [f"{', '.join(found)}."]
    if run.kept:
        lines.append(
            f"{counted(run.read, 'file')} new or changed, {counted(run.kept, 'file')} as before."
        )
    if run.removed:
        shown = ", ".join(run.removed[:3]) + (" ..." if len(run.removed) > 3 else "")  # noqa: PLR2004
        lines.append(f"{counted(len(run.removed), 'file')} gone since: {shown}.")
    if run.silent:
        lines.append(f"{counted(run.silent, 'article')} without any contact between states.")
    if corpus.set_aside:
        lines.append(
            f"{counted(len(corpus.set_aside), 'source')} set aside: {_why(corpus.set_aside)}."
        )
    return "\n".join(lines)


def _why(set_aside: Iterable[SetAside]) -> str:
    """Count what was the matter, most frequent first: ``2 × is empty, 1 × is not UTF-8``."""
    matters = Counter(
        item.reason.removeprefix(item.source).partition(":")[0].strip(" .") for item in set_aside
    )
    ordered = sorted(matters.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(f"{number:,} × {matter}" for matter, number in ordered)
