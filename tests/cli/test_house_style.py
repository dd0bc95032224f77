"""A module and a function are short enough to be read in one go, and no name hides one of the standard library."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted([*ROOT.glob("extract/**/*.py"), *ROOT.glob("dashboard/**/*.py")])
LONGEST_MODULE, LONGEST_FUNCTION = 400, 50


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_and_its_functions_are_short(path):
    text = path.read_text("utf-8")
    lengths = {
        node.name: (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert len(text.splitlines()) <= LONGEST_MODULE
    assert {name: n for name, n in lengths.items() if n >= LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_module_is_named_like_one_of_the_standard_library(path):
    assert path.stem.startswith("__") or path.stem not in sys.stdlib_module_names


PACKAGES = [
    *(f"extract/{name}" for name in ("actors", "contacts", "lexicon", "sources", "timex")),
    *(f"extract/contacts/{name}" for name in ("sentence", "sides", "times", "rows")),
    *("dashboard/queries", "dashboard/timeline"),
]


@pytest.mark.parametrize("package", PACKAGES)
def test_a_large_package_tells_what_each_of_its_parts_is_for(package):
    folder = ROOT / package
    head = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8")))
    parts = [path.stem for path in folder.glob("[!_]*.py")]
    parts += [path.parent.name for path in folder.glob("*/__init__.py")]
    assert sorted(re.findall(r"``(\w+)``", head)) == sorted(parts)
