import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(target, folder):
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=300,
    )
    return next(folder.iterdir())


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(build("wheel", tmp_path_factory.mktemp("wheel"))) as archive:
        archive.extractall(folder)  # noqa: S202  (built a line above)
    return folder


@pytest.fixture(scope="module")
def wheel(installed):
    return {
        path.relative_to(installed).as_posix() for path in installed.rglob("*") if path.is_file()
    }


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    with tarfile.open(build("sdist", tmp_path_factory.mktemp("sdist"))) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def files(folder, *patterns):
    found = (path for pattern in patterns for path in (ROOT / folder).rglob(pattern))
    return {path.relative_to(ROOT).as_posix() for path in found if path.is_file()}


PACKAGED = [
    ("code", files("extract", "*.py") | files("dashboard", "*.py"), ""),
    ("resources", files("extract/resources", "*.toml", "*.csv"), ""),
    ("words of the page", files("dashboard/i18n", "*.toml"), ""),
    ("type marks", {"extract/py.typed", "dashboard/py.typed"}, ""),
    ("assets", files("assets", "*.css", "*.js", "*.woff2", "*.txt"), "dashboard/packaged/"),
    ("seeds", files("seeds", "*.txt"), "extract/packaged/"),
]


@pytest.mark.parametrize(
    ("names", "folder"), [row[1:] for row in PACKAGED], ids=[row[0] for row in PACKAGED]
)
def test_the_wheel_carries(wheel, names, folder):
    assert names
    assert {folder + name for name in names} - wheel == set()


def test_the_wheel_carries_nothing_else(wheel):
    tops = {name.split("/")[0] for name in wheel}
    assert {top.split("-")[0] for top in tops} == {"extract", "dashboard", "detente"}
    assert not [name for name in wheel if "__pycache__" in name or name.startswith("tests")]


def test_the_source_archive_carries_what_the_wheel_is_made_of_and_what_tests_it(sdist):
    made_of = set().union(*(names for _, names, _ in PACKAGED))
    checked = files("tests", "*.py", "*.toml") | {
        "Makefile",
        ".ci/run",
        "pyproject.toml",
        "README.md",
    }
    assert (made_of | checked) - sdist == set()


ASKED = [
    ("from dashboard import assets; print(assets.folder())", "dashboard/packaged/assets"),
    ("from extract.sources import seeds; print(seeds.folder())", "extract/packaged/seeds"),
]


@pytest.mark.parametrize(("code", "folder"), ASKED)
def test_an_installed_package_finds_what_it_carries(installed, tmp_path, code, folder):
    assert run(installed, "-c", code, cwd=tmp_path) == f"{installed / folder}\n"


def test_an_installed_package_reads_its_seeds(installed, tmp_path):
    seeds = installed / "extract" / "packaged" / "seeds"
    told = run(installed, "-m", "dashboard", "extract", seeds, "-o", "store", cwd=tmp_path)
    assert told.startswith("store: 5 articles read, 14 contacts, ")


def run(installed, *arguments, cwd):
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=300,
    )
    return done.stdout
