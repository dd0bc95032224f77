"""A hostile article: nothing of it becomes markup, script or a link that is none, on the page or in what is saved."""

from dataclasses import replace

import dashboard_sample
import pytest
from conftest import Served
from test_dashboard_browser import drawn, point_at

from dashboard import evidence, pictures, queries
from dashboard.i18n import strings
from dashboard.queries import Shelf
from dashboard.theme import LIGHT
from dashboard.view import View
from extract import store

EN = strings("en")
PAYLOAD = "</script><script>window.hit=1</script><img src=x onerror='window.hit=1'>"
LINKS = [
    "javascript:window.hit=1",
    "data:text/html,<script>1</script>",
    "JaVaScRiPt:1",
    " javascript:1",
    "//host/x",
    "",
]


@pytest.fixture
def path(tmp_path):
    """The sample with a payload in every text that an article or an analyst can bring in."""
    whole = dashboard_sample.corpus()
    documents = tuple(
        replace(one, title=PAYLOAD, outlet=PAYLOAD, url="javascript:window.hit=1")
        for one in whole.documents
    )
    contacts = tuple(
        replace(
            one,
            place=PAYLOAD,
            note=PAYLOAD,
            curated=PAYLOAD,
            topics=(PAYLOAD,),
            participants=tuple(replace(p, name=PAYLOAD) for p in one.participants),
        )
        for one in whole.contacts
    )
    target = tmp_path / "store"
    store.write(target, replace(whole, documents=documents, contacts=contacts))
    return target


def hrefs(parts):
    for part in parts if isinstance(parts, list | tuple) else [parts]:
        if getattr(part, "href", None):
            yield part.href
        children = getattr(part, "children", None)
        if children is not None and not isinstance(children, str):
            yield from hrefs(children)


@pytest.mark.parametrize("url", LINKS)
def test_only_web_addresses_become_links(sample, url):
    row = queries.contact(sample, "c-carter")
    reports = tuple(
        replace(one, article=replace(one.article, source=replace(one.article.source, url=url)))
        for one in queries.reports(sample, row.id)
    )
    assert list(hrefs(evidence.contact(row, reports, ("USA", "RUS"), EN))) == []


def test_a_web_address_stays_a_link(sample):
    row = queries.contact(sample, "c-carter")
    found = set(hrefs(evidence.contact(row, queries.reports(sample, row.id), ("USA", "RUS"), EN)))
    assert found == {
        "https://example.org/wire/2015-09-18.txt",
        "https://example.org/blatt/anruf.txt",
    }


def test_a_saved_web_page_carries_no_markup_of_the_store(path):
    scene = queries.scene(Shelf(path).store(), View())
    page = pictures.web_page(scene, LIGHT, EN, View(title=PAYLOAD))
    assert "<script>window.hit" not in page
    assert "<img src=x" not in page


def test_a_saved_calendar_names_no_script(path):
    text = pictures.render(Shelf(path), "ics", View()).decode()
    assert "URL:javascript" not in text


@pytest.mark.browser
def test_a_payload_is_shown_as_text_and_never_runs(path, visit, tmp_path):
    with Served(path) as server:
        page = drawn(visit(server.address + "?sel=c-carter&desk=review"))
        page.locator("#panel mark").first.wait_for()
        assert "<script>" in point_at(page, "c-carter")
        assert page.evaluate("() => window.hit") is None
        assert page.locator("a[href^='javascript' i], a[href^='data:' i]").count() == 0
        target = tmp_path / "saved.html"
        target.write_bytes(pictures.render(Shelf(path), "html", View()))
        alone = page.context.new_page()
        alone.goto(target.as_uri())
        alone.locator(".xtick text").first.wait_for()
        assert alone.evaluate("() => window.hit") is None
        page.close()
