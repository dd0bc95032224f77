"""A hostile article: nothing of it becomes markup, script or a link that is none, on the page or in what is saved."""

import csv
import io
import json
import re
from dataclasses import replace
from urllib.parse import urlencode

import dashboard_sample
import pytest
from served_page import Served
from test_dashboard_browser import drawn, point_at

from dashboard import evidence, pictures, queries, table, timeline
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
    "https://example.org/\r\nATTENDEE:mailto:hit@example.org",
    "https://example.org/ onclick=window.hit=1",
    "xhttps://example.org/",
]


# Each sets window.hit where it is taken for markup, an attribute, a script, a template or a link.
PAYLOADS = {
    "script": PAYLOAD,
    "attribute": "\"' onmouseover=window.hit=1 autofocus onfocus=window.hit=1 x='",
    "svg": "<svg onload=window.hit=1><a xlink:href='javascript:window.hit=1'>a</a></svg>",
    "style": "</style><style>@import 'javascript:window.hit=1'</style><b style=x:expression(hit=1)>",
    "frame": "<iframe srcdoc='<script>parent.hit=1</script>'></iframe><object data='data:text/html,1'>",
    "plotly": "<a href='javascript:window.hit=1'>a</a><br><span onclick='window.hit=1'>b</span>%{x}",
    "comment": "<!--><img src=x onerror=window.hit=1>--><![CDATA[<script>window.hit=1</script>]]>",
    "broken": "<img/src=x/onerror=window.hit=1//<details open ontoggle=window.hit=1>\u2028\u202e\0",
    "entity": "&lt;script&gt;window.hit=1&lt;/script&gt;&#60;img src=x onerror=window.hit=1&#62;",
    "template": "{{constructor.constructor('window.hit=1')()}}${window.hit=1}`-window.hit=1-`",
    "link": "javascript:window.hit=1",
    "data": "data:text/html,<script>window.hit=1</script>",
    "line": "https://example.org/a\r\nhit:1\nhit;x=1:2\u2028hit:3",
    "formula": '=HYPERLINK("javascript:window.hit=1","a")',
}


@pytest.fixture
def path(tmp_path):
    return written(tmp_path, PAYLOAD)


def written(tmp_path, payload):
    """Write the sample with a payload in every text that an article or an analyst can bring in."""
    whole = dashboard_sample.corpus()
    documents = tuple(
        replace(one, title=payload, outlet=payload, url=payload) for one in whole.documents
    )
    contacts = tuple(
        replace(
            one,
            place=payload,
            note=payload,
            curated=payload,
            topics=(payload,),
            participants=tuple(replace(p, name=payload) for p in one.participants),
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
@pytest.mark.parametrize("kind", PAYLOADS)
def test_a_payload_is_shown_as_text_and_never_runs(kind, visit, tmp_path):
    payload = PAYLOADS[kind]
    path = written(tmp_path, payload)
    told = urlencode({"sel": "c-carter", "desk": "review", "title": payload, "q": payload})
    with Served(path) as server:
        page = drawn(visit(f"{server.address}?{told}"))
        page.locator("#panel mark").first.wait_for()
        point_at(page, "c-carter")
        assert page.evaluate("() => window.hit") is None
        assert page.locator("a[href^='javascript' i], a[href^='data:' i], iframe").count() == 0
        page.close()


@pytest.mark.browser
@pytest.mark.parametrize("kind", ["script", "attribute", "svg", "plotly", "comment", "entity"])
def test_a_payload_in_a_saved_page_never_runs(kind, chromium, tmp_path):
    path = written(tmp_path, PAYLOADS[kind])
    target = tmp_path / "saved.html"
    target.write_bytes(pictures.render(Shelf(path), "html", View(title=PAYLOADS[kind])))
    alone = chromium.new_page()
    alone.goto(target.as_uri())
    alone.locator(".xtick text").first.wait_for()
    assert alone.evaluate("() => window.hit") is None
    assert alone.locator("a[href^='javascript' i], a[*|href^='javascript' i], iframe").count() == 0
    alone.close()


@pytest.mark.browser
def test_a_payload_in_a_saved_drawing_never_runs(chromium, tmp_path):
    payload = PAYLOADS["svg"] + PAYLOADS["plotly"]
    target = tmp_path / "saved.svg"
    target.write_bytes(
        pictures.render(Shelf(written(tmp_path, payload)), "svg", View(title=payload))
    )
    alone = chromium.new_page()
    alone.goto(target.as_uri())
    assert alone.evaluate("() => window.hit") is None
    text = target.read_text("utf-8")
    assert not re.search(
        r"(?i)<script|<foreignObject|<[^>]* on\w+ *=|<[^>]*href=.?javascript", text
    )
    alone.close()


@pytest.mark.parametrize("kind", PAYLOADS)
@pytest.mark.parametrize("form", ["csv", "json", "ics"])
def test_a_payload_in_a_saved_table_is_no_formula_and_breaks_no_line(kind, form, tmp_path):
    text = pictures.render(Shelf(written(tmp_path, PAYLOADS[kind])), form, View()).decode()
    if form == "csv":
        cells = [cell for row in csv.reader(io.StringIO(text.lstrip("\ufeff"))) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    elif form == "ics":
        names = {line.partition(":")[0].partition(";")[0] for line in text.split("\r\n")}
        assert not {name for name in names if "hit" in name and not name.startswith(" ")}
    else:
        json.loads(text)


TURNING = "\u202eotaS\u2069\u2067x"


def told(value):
    """Yield every line of text in a figure, a table or a tree of components."""
    if isinstance(value, str):
        yield from re.split(r"<br>|\n", value)
    elif isinstance(value, dict):
        for part in value.values():
            yield from told(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from told(part)
    elif hasattr(value, "to_plotly_json"):
        yield from told(value.to_plotly_json()["props"].get("children"))


def turned(line):
    """Tell whether an override of *line* reaches its other words: whether it stands outside an isolate that ends in it."""
    depth = 0
    for char in line:
        if char == "\u202e" and not depth:
            return True
        depth += (char in "\u2066\u2067\u2068") - (char == "\u2069")
        if depth < 0:
            return True
    return depth != 0


@pytest.mark.parametrize("part", ["page", "picture", "table", "ics"])
def test_a_name_that_turns_the_direction_of_writing_turns_nothing_else(part, tmp_path):
    shelf = Shelf(written(tmp_path, TURNING))
    scene = queries.scene(shelf.store(), View())
    shown = {
        "page": lambda: timeline.drawing(scene, LIGHT, EN, width=1040),
        "picture": lambda: timeline.picture(scene, LIGHT, EN, width=1600, height=900).to_dict(),
        # A quote has its cell, and the page isolates it there.
        "table": lambda: [row | {"quote": ""} for row in table.table(scene, EN)["rows"]],
        "ics": lambda: [
            line
            for line in pictures.render(shelf, "ics", View())
            .decode()
            .replace("\r\n ", "")
            .split("\r\n")
            if line.startswith("SUMMARY:")
        ],
    }[part]()
    lines = [line for line in told(shown) if "\u202e" in line]
    assert lines
    assert [line for line in lines if turned(line)] == []


def test_in_the_panel_a_name_turns_nothing_else(tmp_path):
    store_ = Shelf(written(tmp_path, TURNING)).store()
    row = queries.contact(store_, "c-carter")
    parts = evidence.contact(row, queries.reports(store_, row.id), ("USA", "RUS"), EN)
    lines = [line for line in told(parts) if "\u202e" in line and line != TURNING]
    assert lines
    assert [line for line in lines if turned(line)] == []
