import dashboard_sample
import pytest
from playwright.sync_api import sync_playwright
from served_page import FLAGS, Served

from dashboard import pictures, queries
from dashboard.page import Page
from dashboard.queries import Shelf
from dashboard.view import View
from extract import store
from extract.model import Corpus


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory):
    return dashboard_sample.write(tmp_path_factory.mktemp("sample") / "store")


@pytest.fixture(scope="session")
def empty_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "store"
    store.write(path, Corpus((), (), (), (), ()))
    return path


@pytest.fixture(scope="session")
def sample(sample_path):
    return Shelf(sample_path).store()


@pytest.fixture(scope="module")
def scene(sample):
    """The sample as the page shows it first."""
    return queries.scene(sample, View())


@pytest.fixture(scope="module")
def page(sample_path):
    return Page(Shelf(sample_path), pdf=False)


@pytest.fixture(scope="session")
def served(sample_path):
    with Served(sample_path) as server:
        yield server


@pytest.fixture(scope="session")
def chromium():
    path = pictures.browser()
    if path is None:
        pytest.fail("there is no Chromium: install Debian's package chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium):
    """Open pages that fail the test if they complain or ask another host for anything."""
    contexts, complaints = [], []

    def note(message):
        if message.type in {"error", "warning"}:
            complaints.append(message.text)

    def check(request, home):
        if not request.url.startswith((home, "data:", "blob:")):
            complaints.append(f"asked {request.url}")

    def open_page(address, *, width=1440, height=1200, **options):
        context = chromium.new_context(
            viewport={"width": width, "height": height}, locale="en-GB", **options
        )
        contexts.append(context)
        page = context.new_page()
        # Only a page that hangs waits so long: every wait is for a state.
        page.set_default_timeout(60_000)
        home = "/".join(address.split("/")[:3])
        page.on("console", note)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: check(request, home))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
