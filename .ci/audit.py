# ruff: noqa: INP001 - a command, in no package
"""Ask pip-audit for known vulnerabilities of what is pinned: exit status 0 for none, 1 for some, 2 where it cannot be told.

usage: audit.py LOCK COMMAND... (the command is pip-audit; without its data it finds nothing, and would call that good news)
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPTIONS = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")
NONE, SOME, UNTOLD = 0, 1, 2


def told(lock: str, command: Sequence[str]) -> tuple[int, str]:
    """Return the exit status and what there is to say."""
    ran = subprocess.run(  # noqa: S603  (the command line that make gives)
        [*command, *_OPTIONS, "-r", lock], capture_output=True, text=True, check=False
    )
    try:
        packages: list[dict[str, Any]] = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError):
        reason = (ran.stderr.strip().splitlines() or ["it gave no reason"])[-1]
        return UNTOLD, f"Nothing of {lock} was checked: pip-audit failed ({reason[:300]})"
    found = [
        f"{package['name']} {package['version']}: {fault['id']}, mended in {', '.join(fault['fix_versions']) or 'no version'}"
        for package in packages
        for fault in package.get("vulns", ())
    ]
    unknown = [package for package in packages if "skip_reason" in package]
    checked = len(packages) - len(unknown)
    lines = [*found, f"{checked} of {len(packages)} packages checked, {len(found)} known faults."]
    if unknown:
        first = unknown[0]["skip_reason"]
        lines.append(f"{len(unknown)} could not be checked, the first because: {first}.")
    return SOME if found else UNTOLD if unknown or not packages else NONE, "\n".join(lines)


if __name__ == "__main__":
    status, words = told(sys.argv[1], sys.argv[2:])
    (sys.stderr if status else sys.stdout).write(words + "\n")
    sys.exit(status)
