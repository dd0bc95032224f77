"""What the documents point at exists: files of the project, and pages linked to."""

import ast
import re
from pathlib import Path

import pytest

import extract

ROOT = Path(__file__).resolve().parents[2]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "tests" / "eval" / "README.md"]
OURS = r"(?:extract|dashboard|tests|docs|seeds|assets|benchmarks)/"


def named(page):
    """Yield the paths of the project in code marks, and the targets of links."""
    text = re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    for path in re.findall(rf"`({OURS}[\w./*<>-]*)`", text):
        yield ROOT, re.sub(r"<\w+>", "*", path)
    for target in re.findall(r"\]\(([\w./-]+)(?:#[\w-]+)?\)", text):
        yield page.parent, target


TARGETS = [
    pytest.param(base, path, id=f"{page.name}: {path}")
    for page in PAGES
    for base, path in named(page)
]


@pytest.mark.parametrize(("base", "path"), TARGETS)
def test_a_path_in_the_documents_is_there(base, path):
    assert [*base.glob(path.rstrip("/"))] or (base / path).exists()


MODULES = [
    pytest.param(path, id=f"{page.name}: {path}")
    for page in PAGES
    for path in re.findall(r"`((?:[a-z_]+/)*[a-z_]+\.py)`", page.read_text("utf-8"))
]


@pytest.mark.parametrize("path", MODULES)
def test_a_module_that_the_documents_name_is_there(path):
    assert [*ROOT.glob(path), *ROOT.glob(f"extract/**/{path}"), *ROOT.glob(f"dashboard/**/{path}")]


FUNCTIONS = re.findall(r"`([\w/]+\.py):(\w+)`", (ROOT / "CONTRIBUTING.md").read_text("utf-8"))


@pytest.mark.parametrize(("path", "function"), FUNCTIONS)
def test_the_way_of_an_article_leads_through_functions_that_there_are(path, function):
    nodes = ast.walk(ast.parse((ROOT / path).read_text("utf-8")))
    assert function in {node.name for node in nodes if isinstance(node, ast.FunctionDef)}


def test_the_map_of_the_dashboard_has_every_module():
    drawn = (ROOT / "docs" / "DASHBOARD.md").read_text("utf-8").partition("## Building on it")[2]
    modules = {path.name for path in (ROOT / "dashboard").glob("[a-z]*.py")}
    assert {*re.findall(r"\w+\.py", drawn.split("```")[1])} >= modules


def test_the_citation_names_this_version():
    cited = re.search(r"^version: (.+)$", (ROOT / "CITATION.cff").read_text("utf-8"), re.MULTILINE)
    assert cited
    assert cited[1] == extract.__version__
