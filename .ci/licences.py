# ruff: noqa: INP001 - a command, in no package
"""Write docs/LICENCES.md: every package that the default install brings along, and the licence that its metadata states."""

from __future__ import annotations

import re
import sys
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

_REPORT = Path(__file__).resolve().parent.parent / "docs" / "LICENCES.md"
_NAMED = re.compile(r"License :: (?:OSI Approved :: )?(.+)")
# Where a package leaves the choice, or its metadata says too little: what it is used under here, and where that is said.
CHOSEN = {
    "tld": "MPL-1.1 (of MPL-1.1, GPL-2.0-only or LGPL-2.1-or-later, at the user's choice)",
}
_HEAD = """# Licences

Written by `python .ci/licences.py` from the metadata of the packages that `pip install .` brings along (and of what they
bring along); a test holds it against what is installed, and that none of them is under the GPL alone. What only the tests
need is not in it. Ours is MIT.

| package | licence |
| --- | --- |
"""


def installed(name: str = "detente") -> dict[str, str]:
    """Return the packages that *name* needs, those that they need, and so on, with their licences."""
    found: dict[str, str] = {}
    waiting = [name]
    while waiting:
        known = distribution(waiting.pop())
        for line in known.requires or ():
            needed = Requirement(line)
            key = re.sub(r"[-_.]+", "-", needed.name).lower()
            if key in found or (needed.marker and not needed.marker.evaluate({"extra": ""})):
                continue
            found[key] = licence(key)
            waiting.append(key)
    return dict(sorted(found.items()))


def licence(name: str) -> str:
    """Return the licence of an installed package: the one chosen, else its expression, its classifiers, its words."""
    if name in CHOSEN:
        return CHOSEN[name]
    known = distribution(name).metadata
    told = known.get("License-Expression")
    classed = [m[1] for c in known.get_all("Classifier") or () if (m := _NAMED.fullmatch(c))]
    words = (known.get("License") or "").strip().splitlines()
    return told or " / ".join(classed) or (words[0] if words else "not stated")


def report() -> str:
    """Return the text of the list."""
    return _HEAD + "".join(f"| {name} | {told} |\n" for name, told in installed().items())


if __name__ == "__main__":
    _REPORT.write_text(report(), "utf-8")
    sys.stdout.write(f"{_REPORT.name}: {len(installed())} packages.\n")
