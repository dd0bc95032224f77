"""The texts that are measured: the project's own gold and seeds, and articles made from tables, the same on every machine."""

from __future__ import annotations

import hashlib
import json
import tomllib
from typing import TYPE_CHECKING

from benchmarks.measure import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# One article in so many reports a contact; a general archive holds fewer.
ONE_IN = 20

_WHO = (
    "Der Gemeinderat",
    "Die Mannschaft",
    "Das Landesmuseum",
    "Der Wetterdienst",
    "Die Bäckerei am Markt",
    "Das Orchester",
)
_DID = (
    "hat am Samstag beschlossen",
    "will im Herbst prüfen",
    "rechnet damit",
    "bedauert",
    "freut sich darüber",
    "bestreitet",
)
_THAT = (
    "dass die Brücke über den Mühlbach erneuert wird",
    "dass mehr als 300 Besucher gekommen sind",
    "dass die Preise für Butter und Mehl steigen",
    "dass der Regen bis zum Wochenende anhält",
    "dass die Halle im Winter geheizt werden muss",
    "dass der Torhüter nach seiner Verletzung wieder spielt",
)
_WHY = (
    "Die Kosten belaufen sich auf rund 1,2 Millionen Euro.",
    "Das sagte eine Sprecherin auf Nachfrage dieser Zeitung.",
    "Im vergangenen Jahr war die Zahl noch niedriger gewesen.",
    "Anwohner hatten sich zuvor über den Lärm beklagt.",
    "Eine Entscheidung fällt frühestens im nächsten Frühjahr.",
    "Die Straße bleibt deshalb bis Ende Oktober gesperrt.",
)


def told() -> list[tuple[str, str]]:
    """Return the gold articles and the seeds that report a contact, each with its language."""
    found = []
    for path in sorted((ROOT / "tests" / "eval" / "gold").glob("*/*.toml")):
        article = tomllib.loads(path.read_text("utf-8"))
        seed = ROOT / "seeds" / f"{path.stem}.txt"
        text = article.get("text") or seed.read_text("utf-8")
        if article.get("contacts"):
            found.append(("de" if path.parent.name == "seeds" else path.parent.name, text))
    return found


def pick(table: tuple[str, ...], *key: object) -> str:
    """Return the entry of a table that a key stands for."""
    digest = hashlib.sha256("|".join(map(str, key)).encode()).digest()
    return table[int.from_bytes(digest[:4], "big") % len(table)]


def quiet(number: int, sentences: int = 30) -> str:
    """Return an article of some 2.5 KB that reports no contact; no two are the same."""
    found = [f"Bezirk {number:,}, {number % 28 + 1}. {number % 12 + 1}. {2000 + number % 25}.\n"]
    for at in range(sentences // 2):
        who, did, that = (pick(table, number, at, n) for n, table in enumerate((_WHO, _DID, _THAT)))
        found.append(f"{who} {did}, {that}. {pick(_WHY, number, at)}")
    return " ".join(found)


def grown(text: str, size: int) -> str:
    """Return *text* again and again as paragraphs, until it has *size* characters."""
    return "\n\n".join([text] * (size // (len(text) + 2) + 1))[:size]


def filled(text: str, size: int, number: int) -> str:
    """Return an article of at least *size* characters: a report, and below it what else there is to say."""
    lacking = max(size - len(text), 0)
    return f"{text}\n\n{quiet(number)[:lacking]}" if lacking else text


def mixed(number: int) -> Iterator[str]:
    """Yield the JSON lines of an archive: mostly quiet, now and then a gold article."""
    reports = told()
    for at in range(number):
        text = quiet(at)
        if at % ONE_IN == 0:
            report = reports[at // ONE_IN % len(reports)][1]
            text = f"{filled(report, 2500, at)}\n\nMeldung {at}."
        yield json.dumps({"text": text}, ensure_ascii=False) + "\n"


def write_archive(path: Path, number: int) -> Path:
    """Write an archive of so many articles as JSON Lines."""
    with path.open("w", encoding="utf-8") as sink:
        sink.writelines(mixed(number))
    return path
