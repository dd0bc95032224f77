"""What comes with us: every dependency is pinned with its hashes, and none is under the GPL alone."""

import json
import re
import runpy
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
AUDIT = runpy.run_path(str(ROOT / ".ci" / "audit.py"))
LICENCES = runpy.run_path(str(ROOT / ".ci" / "licences.py"))
INSTALLED = LICENCES["installed"]()
PINNED = dict(
    re.findall(
        r"(?m)^([a-z0-9-]+)==\S+(.*(?:\n    --hash=sha256:.*)*)",
        (ROOT / "requirements-dev.lock").read_text("utf-8"),
    )
)


def names(lines):
    return [re.sub(r"[-_.]+", "-", Requirement(line).name).lower() for line in lines]


@pytest.mark.parametrize(
    "name", names([*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]])
)
def test_what_we_name_is_pinned_with_its_hashes(name):
    assert "--hash=sha256:" in PINNED[name]


@pytest.mark.parametrize("name", INSTALLED)
def test_nothing_in_the_default_install_is_under_the_gpl_alone(name):
    told = INSTALLED[name]
    assert told != "not stated"
    assert name in LICENCES["CHOSEN"] or not re.search(r"GPL|General Public", told)


def test_the_list_of_licences_names_what_we_name():
    listed = (ROOT / "docs" / "LICENCES.md").read_text("utf-8")
    assert [name for name in names(PROJECT["dependencies"]) if f"| {name} |" not in listed] == []


FAULT = {"id": "PYSEC-1", "fix_versions": ["1.1"]}
SOUND = {"name": "one", "version": "1.0", "vulns": []}
FAULTY = {"name": "two", "version": "1.0", "vulns": [FAULT]}
UNKNOWN = {"name": "three", "skip_reason": "the data cannot be reached"}
AUDITS = [
    ([SOUND], 0, "1 of 1 packages checked, 0 known faults."),
    (
        [SOUND, FAULTY],
        1,
        "two 1.0: PYSEC-1, mended in 1.1\n2 of 2 packages checked, 1 known faults.",
    ),
    (
        [SOUND, UNKNOWN],
        2,
        "1 of 2 packages checked, 0 known faults.\n1 could not be checked, the first because: the data cannot be reached.",
    ),
    ([], 2, "0 of 0 packages checked, 0 known faults."),
    (None, 2, "Nothing of a.lock was checked: pip-audit failed (ConnectionError: no network)"),
]


@pytest.mark.parametrize(("packages", "status", "words"), AUDITS)
def test_an_audit_that_could_not_ask_is_no_good_news(packages, status, words):
    found = json.dumps({"dependencies": packages})
    says = "sys.exit('ConnectionError: no network')" if packages is None else f"print({found!r})"
    assert AUDIT["told"]("a.lock", [sys.executable, "-c", f"import sys; {says}"]) == (status, words)
