"""What comes with us: every dependency is pinned with its hashes, and none is under the GPL alone."""

import re
import runpy
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
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
