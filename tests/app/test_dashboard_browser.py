"""The page in a real Chromium: what a reader sees, points at, clicks, filters, saves and reads aloud."""

import csv
import html
import io
import json
import re
import shutil
from pathlib import Path

import dashboard_sample
import pytest
from dashboard_sample import gap_id
from PIL import Image
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError
from served_page import Served

pytestmark = pytest.mark.browser

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
POINTINGS = 8
SIZES = [(1440, 900), (1024, 768), (390, 844)]
WHERE = """([name, id]) => {
  const graph = document.querySelector("#graph .js-plotly-plot");
  const trace = graph.data.find((one) => one.name === name);
  const index = trace.customdata.findIndex((one) => one[0] === id);
  const {xaxis, yaxis} = graph._fullLayout;
  const start = Number(name === "gaps" ? trace.base[index] : trace.x[index]);
  const x = name === "gaps" ? start + trace.x[index] * 0.4 : start;
  const box = graph.getBoundingClientRect();
  return [box.left + xaxis._offset + xaxis.l2p(x), box.top + yaxis._offset + yaxis.l2p(trace.y[index])];
}"""

SPAN = """() => {
  const range = document.querySelector("#graph .js-plotly-plot")._fullLayout.xaxis.range;
  return new Date(range[1]) - new Date(range[0]);
}"""


def drawn(page):
    page.locator("#graph .xtick text").first.wait_for()
    page.locator("#panel h2").wait_for()
    page.locator("#header .skip").wait_for(state="attached")
    return page


def where(page, identity, name="contacts"):
    return page.evaluate(WHERE, [name, identity])


def point_at(page, identity, name="contacts"):
    """Move the pointer onto a mark until its bubble is there: a picture drawn meanwhile takes the first one away."""
    bubble = page.locator(".hoverlayer .hovertext")
    for _ in range(POINTINGS):
        page.mouse.move(5, 5)
        page.mouse.move(*where(page, identity, name))
        try:
            bubble.wait_for(timeout=4000)
        except PlaywrightTimeoutError:
            continue
        return bubble.text_content()
    pytest.fail(f"nothing shows over {identity}")


def click_on(page, identity, name="contacts"):
    point_at(page, identity, name)
    page.mouse.click(*where(page, identity, name))
    page.wait_for_url(re.compile(f"sel={identity}"))


def shown_rows(page):
    return page.locator("tr.row").evaluate_all("rows => rows.map((row) => row.dataset.row)")


def wait_for_rows(page, count):
    page.wait_for_function(
        "count => document.querySelectorAll('tr.row').length === count", arg=count
    )


def saved(page, name):
    page.locator(".menu summary").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=name).click()
    return Path(download.value.path()).read_bytes(), download.value.suggested_filename


def test_the_first_screen_tells_the_story(served, visit):
    page = drawn(visit(served.address))
    assert page.locator("h1").inner_text() == "Three years without the chiefs of staff in one room"
    words = page.locator("#graph").text_content()
    for text in (
        "Any level",
        "Chiefs of staff",
        "Dempsey, Dunford · Gerasimov",
        "at least 36 months",
    ):
        assert text in words
    assert "At least 36 months" in page.locator("#panel").inner_text()
    assert len(shown_rows(page)) == 13


def test_a_laptop_shows_every_lane_without_scrolling(served, visit):
    page = drawn(visit(served.address, width=1440, height=900))
    lowest = page.locator("#graph text").filter(has_text="Articles").bounding_box()
    assert lowest["y"] + lowest["height"] < 900


def test_pointing_at_the_call_shows_its_quote(served, visit):
    page = drawn(visit(served.address))
    text = point_at(page, "c-carter")
    assert "Carter – Shoigu" in text
    assert "18 Sept 2015" in text
    assert "spoke by telephone" in text
    assert "Pentagon and Moscow talk again" in text


@pytest.mark.parametrize(
    ("width", "identity"), [(1440, "c-carter"), (1440, "c-helsinki"), (390, "c-carter")]
)
def test_the_words_of_a_bubble_have_air_and_stay_inside_the_drawing(served, visit, width, identity):
    page = drawn(visit(served.address, width=width))
    point_at(page, identity)
    bubble = page.locator(".hovertext[data-aired]")
    words, edge = bubble.locator("text.nums").bounding_box(), bubble.locator("path").bounding_box()
    sheet = page.locator("#canvas").bounding_box()
    assert (
        edge["x"] + 10 < words["x"] < words["x"] + words["width"] < edge["x"] + edge["width"] - 10
    )
    assert (
        edge["y"] + 10 < words["y"] < words["y"] + words["height"] < edge["y"] + edge["height"] - 10
    )
    assert sheet["x"] <= edge["x"] < edge["x"] + edge["width"] <= sheet["x"] + sheet["width"]


def test_pointing_at_a_silence_shows_both_ends_and_the_sentence(served, visit):
    page = drawn(visit(served.address))
    text = point_at(page, gap_id("chiefs_of_staff", "dempsey"), "gaps")
    assert "at least 36 months" in text
    assert "Dunford – Gerasimov, 16 Feb 2017" in text
    assert "The chiefs had not met" in text


def test_a_click_opens_the_article_with_the_very_words_marked(served, visit):
    page = drawn(visit(served.address))
    click_on(page, "c-carter")
    page.get_by_role("heading", name="Carter – Shoigu").wait_for()
    assert page.locator("#panel mark").all_inner_texts() == [
        dashboard_sample.QUOTES["carter"],
        dashboard_sample.QUOTES["carter_de"],
    ]
    mark, text = page.locator("#panel mark").first, page.locator("#panel .text").first
    page.wait_for_function(
        "() => { const m = document.querySelector('#panel mark').getBoundingClientRect();"
        " const t = document.querySelector('#panel .text').getBoundingClientRect();"
        " return m.top >= t.top && m.bottom <= t.bottom; }"
    )
    assert mark.is_visible()
    assert "Washington" in text.inner_text()
    assert page.locator("tr.row.selected").get_attribute("data-row") == "c-carter"


def test_a_click_on_a_silence_leads_to_the_contacts_around_it(served, visit):
    page = drawn(visit(served.address))
    click_on(page, gap_id("leaders", "trump"), "gaps")
    page.get_by_role("heading", name="14 months").wait_for()
    page.get_by_role("button", name="Trump – Putin, 16 Jul 2018", exact=True).click()
    page.get_by_text("met in Helsinki on 16 July").first.wait_for()
    page.get_by_role("button", name="Close").click()
    page.wait_for_url(served.address)


def test_a_silence_marks_the_rows_at_both_its_ends(served, visit):
    page = drawn(visit(served.address + f"?sel={gap_id('chiefs_of_staff', 'dempsey')}"))
    page.wait_for_function("() => document.querySelectorAll('tr.row.selected').length === 2")
    chosen = page.locator("tr.row.selected").evaluate_all(
        "all => all.map((one) => one.dataset.row)"
    )
    assert chosen == ["c-dempsey", "c-dunford"]


def test_chips_filter_and_back_brings_the_rows_again(served, visit):
    page = drawn(visit(served.address))
    page.get_by_role("button", name="phone", exact=True).click()
    wait_for_rows(page, 3)
    assert page.url.endswith("?kind=phone")
    page.get_by_role("button", name="Leaders", exact=True).click()
    wait_for_rows(page, 1)
    page.go_back()
    wait_for_rows(page, 3)
    page.go_back()
    wait_for_rows(page, 13)


def test_a_chip_keeps_the_focus_when_it_is_pressed(served, visit):
    page = drawn(visit(served.address))
    chip = page.get_by_role("button", name="phone", exact=True)
    chip.focus()
    page.keyboard.press("Enter")
    wait_for_rows(page, 3)
    page.wait_for_function("() => document.activeElement.textContent === 'phone'")
    assert chip.get_attribute("aria-pressed") == "true"


def test_dates_search_and_clear(served, visit):
    page = drawn(visit(served.address))
    page.get_by_label("From", exact=True).fill("2017")
    page.keyboard.press("Enter")
    wait_for_rows(page, 7)
    page.get_by_label("Search", exact=True).fill("helsinki")
    page.keyboard.press("Enter")
    wait_for_rows(page, 1)
    page.get_by_role("button", name="Clear filters").click()
    wait_for_rows(page, 13)


def test_a_shorter_silence_is_marked_when_asked_for(served, visit):
    page = drawn(visit(served.address))
    count = "() => document.querySelector('#graph .js-plotly-plot').data.find((t) => t.name === 'gaps').x.length"
    assert page.evaluate(count) == 10
    page.get_by_label("Silence from").fill("24")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("gap=24"))
    page.wait_for_function(f"() => ({count})() === 2")


def test_a_permalink_opens_what_it_names(served, visit):
    link = f"{served.address}?dyad=RUS-USA&level=defence_ministers&sel=c-carter&lang=de&theme=dark"
    page = drawn(visit(link))
    wait_for_rows(page, 3)
    assert (
        page.get_by_role("button", name="Verteidigungsminister").get_attribute("aria-pressed")
        == "true"
    )
    assert "Telefon, 50 Min." in page.locator("#panel").inner_text()
    assert page.locator("html").get_attribute("lang") == "de"
    assert page.locator("html").get_attribute("data-theme") == "dark"


def test_theme_and_language_switch(served, visit):
    page = drawn(visit(served.address))
    page.get_by_role("button", name="Switch to the dark theme").click()
    page.wait_for_function("() => document.documentElement.dataset.theme === 'dark'")
    page.get_by_role("button", name="Seite auf Deutsch lesen").click()
    page.get_by_role("heading", name="Drei Jahre kein Treffen").wait_for()
    page.locator("html[lang=de]").wait_for()
    assert "mindestens 36 Monate" in page.locator("#graph").text_content()


def test_the_readers_own_theme_and_language_are_kept(served, chromium):
    context = chromium.new_context(color_scheme="dark", locale="de-AT")
    page = context.new_page()
    page.goto(served.address)
    drawn(page)
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.locator("h1").inner_text().startswith("Drei Jahre")
    context.close()


def test_the_keyboard_alone_reaches_every_quote(served, visit):
    page = drawn(visit(served.address))
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.className") == "skip"
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url(re.compile("sel=c-moscow"))
    page.keyboard.press("ArrowRight")
    page.wait_for_url(re.compile("sel=c-hagel"))
    page.keyboard.press("ArrowLeft")
    page.get_by_role("heading", name="Obama – Putin").wait_for()
    page.keyboard.press("Escape")
    page.wait_for_url(served.address)
    page.get_by_role("button", name="Read the source: Dunford – Gerasimov").focus()
    page.keyboard.press("Enter")
    page.locator("#panel mark", has_text="received General Valery Gerasimov").wait_for()


FOCUSED = """() => {
  const met = document.activeElement, ring = getComputedStyle(met.closest(".dash-input-container") || met);
  const named = met.getAttribute("aria-label") || (met.labels && met.labels[0] ? met.labels[0].textContent : met.textContent);
  return [met.tagName, named.trim(), ring.outlineStyle, parseFloat(ring.outlineWidth), met.getBoundingClientRect().height];
}"""


@pytest.mark.parametrize("state", ["?sel=c-carter", "?desk=add", "?desk=review"])
def test_the_tab_key_meets_nothing_without_a_name_a_ring_and_room(served, visit, state):
    page = drawn(visit(served.address + state))
    page.wait_for_load_state("networkidle")
    page.locator("body").click(position={"x": 2, "y": 2})
    met = []
    for _ in range(120):
        page.keyboard.press("Tab")
        found = page.evaluate(FOCUSED)
        if found[0] == "BODY":
            break
        met.append(found)
    assert len(met) > 50
    assert [one for one in met if not one[1] or one[2] == "none" or one[3] < 2 or one[4] < 24] == []


def test_the_keyboard_reaches_every_silence_and_what_is_chosen_is_spoken(served, visit):
    page = drawn(visit(served.address))
    canvas, spoken = page.locator("#canvas"), page.locator("#spoken")
    canvas.focus()
    canvas.press("Shift+ArrowRight")
    page.wait_for_url(re.compile("sel=g-"))
    page.locator("#spoken", has_text="At least 22 months, Defence ministers").wait_for(
        state="attached"
    )
    met = {page.url}
    for _ in range(9):
        before = page.url
        canvas.press("Shift+ArrowRight")
        page.wait_for_function("before => window.location.href !== before", arg=before)
        met.add(page.url)
    assert len(met) == 10
    canvas.press("ArrowRight")
    page.locator("#spoken", has_text="Obama – Putin").wait_for(state="attached")
    assert spoken.get_attribute("role") == "status"


def test_zooming_is_a_button_and_undone_by_another(served, visit):
    page = drawn(visit(served.address))
    before = page.evaluate(SPAN)
    page.get_by_role("button", name="Zoom in").click()
    page.wait_for_function(f"() => (({SPAN})()) < {before * 0.7}")
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function(f"() => Math.abs((({SPAN})()) - {before}) < 1000")


NEAREST = """([x, y]) => Math.min(...Array.from(document.querySelectorAll(".marks path, .marks rect"), (one) => {
  const box = one.getBoundingClientRect();
  return Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
}))"""


def test_a_mark_stands_where_the_pointer_meets_it_before_and_after_a_zoom(served, visit):
    page = drawn(visit(served.address))
    for button in ("Zoom in", "Show all"):
        for identity in ("c-carter", "c-kerry"):
            assert page.evaluate(NEAREST, where(page, identity)) < 1.5
        before = page.evaluate(SPAN)
        page.get_by_role("button", name=button).click()
        page.wait_for_function(f"() => Math.abs((({SPAN})()) - {before}) > 1000")


RUNNING = "() => getComputedStyle(document.querySelector('#canvas'), '::before').animationName"


def test_a_slow_answer_leaves_the_picture_and_shows_that_it_is_awaited(served, visit):
    page = drawn(visit(served.address))
    assert page.evaluate(RUNNING) == "none"
    held, released = [], []
    page.route(
        "**/_dash-update-component*",
        lambda route: route.continue_() if released else held.append(route),
    )
    page.get_by_role("button", name="phone", exact=True).click()
    page.wait_for_function(f"() => ({RUNNING})() === 'run'")
    assert page.locator("#graph .xtick text").first.is_visible()
    released.append(True)
    for route in held:
        route.continue_()
    page.wait_for_function(f"() => ({RUNNING})() === 'none'")


def test_a_double_click_shows_everything_again(served, visit):
    page = drawn(visit(served.address))
    page.get_by_role("button", name="Zoom in").click()
    page.wait_for_function(f"() => (({SPAN})()) < 1300 * 86400000")
    box = page.locator("#graph .nsewdrag").first.bounding_box()
    page.mouse.dblclick(box["x"] + box["width"] * 0.4, box["y"] + 118)
    page.wait_for_function(f"() => (({SPAN})()) > 1900 * 86400000")


def test_a_png_is_drawn_by_the_browser_at_3200_by_1800(served, visit):
    page = drawn(visit(served.address + "?theme=dark"))
    data, name = saved(page, "PNG picture")
    assert name.endswith("-2013-2018.png")
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (3200, 1800)
        pixels = image.convert("RGB")
        assert pixels.getpixel((4, 4)) == (0x12, 0x16, 0x1C)
        assert len(pixels.getcolors(maxcolors=1 << 24)) > 50


def test_a_readers_own_title_stands_on_the_page_and_on_the_picture(served, visit):
    page = drawn(visit(served.address))
    page.locator(".menu summary").last.click()
    title = page.get_by_label("Title", exact=True)
    title.fill("The line that <b>went</b> dead")
    assert page.locator("h1").inner_text() == "The line that <b>went</b> dead"
    with page.expect_download() as download:
        page.get_by_role("button", name="SVG drawing").click()
    text = Path(download.value.path()).read_text("utf-8")
    assert "The line that <b>went</b> dead" in html.unescape(text)
    assert "Three years without" not in text
    assert download.value.suggested_filename.startswith("rus-usa-the-line-that-b-went-b-dead-")
    page.locator(".menu summary").last.click()
    title.fill("")
    assert page.locator("h1").inner_text().startswith("Three years without")


def test_a_png_is_drawn_without_any_network(served, visit):
    page = drawn(visit(served.address))
    page.route("**/*", lambda route: route.continue_() if served.address in route.request.url else route.abort())  # fmt: skip
    data, _ = saved(page, "PNG picture")
    assert data.startswith(b"\x89PNG")


def test_an_svg_carries_fonts_title_and_rows(served, visit):
    page = drawn(visit(served.address))
    data, _ = saved(page, "SVG drawing")
    text = data.decode()
    assert "@font-face" in text
    assert "Three years without the chiefs of staff in one room" in text
    assert "Carter – Shoigu" in text


def test_rows_are_saved_as_filtered(served, visit):
    page = drawn(visit(served.address + "?kind=phone"))
    wait_for_rows(page, 3)
    data, _ = saved(page, "CSV table")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert {row["id"] for row in rows} == {"c-kerry", "c-carter", "c-trump"}
    data, _ = saved(page, "JSON rows")
    assert len(json.loads(data)) == 3
    data, _ = saved(page, "ICS calendar")
    assert data.count(b"BEGIN:VEVENT") == 3


def test_a_pdf_and_a_web_page_come_from_the_server(served, visit):
    page = drawn(visit(served.address))
    data, _ = saved(page, "PDF page")
    assert data.startswith(b"%PDF-")
    data, name = saved(page, "Web page")
    assert name.endswith(".html")
    assert b"<h1>Three years" in data


def test_a_saved_web_page_opens_from_disk_without_a_server(served, visit, tmp_path):
    page = drawn(visit(served.address))
    data, _ = saved(page, "Web page")
    target = tmp_path / "timeline.html"
    target.write_bytes(data)
    alone = page.context.new_page()
    asked = []
    alone.on("request", lambda request: asked.append(request.url))
    alone.goto(target.as_uri())
    alone.locator(".xtick text").first.wait_for()
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("state", ["lang=en&desk=review", "lang=de&desk=add"])
def test_nothing_runs_over_the_edge(served, visit, width, height, state):
    page = drawn(visit(f"{served.address}?{state}&sel=c-carter", width=width, height=height))
    page.locator("#panel mark").first.wait_for()
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")


def test_what_can_be_pressed_is_large_enough(served, visit):
    page = drawn(
        visit(served.address + f"?sel={gap_id('leaders', 'trump')}", width=390, height=844)
    )
    page.locator("#panel .jump").first.wait_for()
    small = page.locator("button:visible, summary:visible, input:visible").evaluate_all(
        "all => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML)"
    )
    assert small == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "state",
    ["", "&sel=c-carter&desk=review", f"&sel={gap_id('leaders', 'trump')}", "&q=nowhere&desk=add"],
)
def test_axe_finds_nothing_to_object_to(served, visit, theme, state):
    page = drawn(visit(f"{served.address}?theme={theme}{state}"))
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    page.wait_for_function("() => !document.querySelector('[data-dash-is-loading=true]')")
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    told = [(v["id"], [node["html"][:160] for node in v["nodes"]]) for v in found["violations"]]
    assert told == []


def test_the_wheel_zooms_only_when_it_was_switched_on(served, visit):
    page = drawn(visit(served.address))
    before = page.evaluate(SPAN)
    page.mouse.move(*where(page, "c-carter"))
    page.mouse.wheel(0, -240)
    page.wait_for_timeout(200)
    assert page.evaluate(SPAN) == before
    switch = page.get_by_role("button", name="Zoom with the mouse wheel")
    switch.click()
    page.locator("#wheel[aria-pressed=true]").wait_for()
    page.wait_for_function(
        "() => document.querySelector('#graph .js-plotly-plot')._context._scrollZoom.cartesian"
    )
    page.mouse.move(*where(page, "c-carter"))
    page.mouse.wheel(0, -240)
    page.wait_for_function(f"() => (({SPAN})()) < {before}")


def test_where_rows_are_many_a_bubble_is_asked_for_by_its_mark(served, visit, monkeypatch):
    monkeypatch.setattr("dashboard.timeline.marks.MOST_TOLD", 5)
    page = drawn(visit(served.address + "?gap=11"))
    point_at(page, "c-carter")
    page.locator(".hoverlayer .hovertext", has_text="On Friday Ash Carter").wait_for()
    point_at(page, "c-moscow")
    page.locator(".hoverlayer .hovertext", has_text="called off by the White House").wait_for()


CELL = """() => {
  const graph = document.querySelector("#graph .js-plotly-plot");
  const {xaxis, yaxis} = graph._fullLayout, trace = graph.data.find((one) => one.name === "cells");
  const box = graph.getBoundingClientRect();
  return [box.left + xaxis._offset + xaxis.l2p(trace.x[0]), box.top + yaxis._offset + yaxis.l2p(trace.y[0])];
}"""


@pytest.fixture
def crowd(tmp_path, sample_path, visit, monkeypatch):
    """A page on which more than five contacts are many."""
    monkeypatch.setattr("dashboard.queries.scenes.MOST_MARKS", 5)
    path = shutil.copytree(sample_path, tmp_path / "store")
    with Served(path) as server:
        page = drawn(visit(server.address))
        page.locator(".marks g[transform]").first.wait_for()
        yield page
        page.close()


def test_a_click_on_a_cell_looks_closer(crowd):
    crowd.mouse.move(*crowd.evaluate(CELL))
    crowd.locator(".hoverlayer .hovertext", has_text="Click to look closer").wait_for()
    assert "1 contact held" in crowd.locator(".hoverlayer .hovertext").text_content()
    crowd.mouse.click(*crowd.evaluate(CELL))
    crowd.wait_for_url(re.compile(r"from=\d{4}-\d\d-\d\d&to="))


MARKED = "() => document.querySelectorAll('#graph .marks g[fill] path').length"
MET = """() => {
  const found = document.querySelector("#graph .js-plotly-plot").data.find((one) => one.name === "contacts");
  return found ? found.customdata.map(([id]) => id).sort() : [];
}"""
YEARS = """([first, last]) => Plotly.relayout(
  document.querySelector("#graph .js-plotly-plot"), {"xaxis.range": [first, last]})"""


def closer(page, *years):
    page.evaluate(YEARS, list(years))
    page.wait_for_function(f"() => ({MET})().length > 0")


def test_zooming_in_switches_from_cells_to_marks_and_back(crowd):
    crowd.evaluate(YEARS, ["2013-01-18", "2018-05-18"])
    assert crowd.evaluate(MARKED) == 0
    for _ in range(3):
        crowd.locator("#zoom-in").click()
    crowd.wait_for_function(f"() => ({MARKED})() > 0")
    assert 0 < len(crowd.evaluate(MET)) <= 5
    crowd.locator("#reset").click()
    crowd.wait_for_function(f"() => ({MARKED})() === 0")
    assert crowd.evaluate(MET) == []


def test_the_wheel_and_a_drag_switch_to_marks_too(crowd):
    crowd.locator("#wheel").click()
    crowd.locator("#wheel[aria-pressed=true]").wait_for()
    crowd.mouse.move(*crowd.evaluate(CELL))
    for _ in range(12):
        crowd.mouse.wheel(0, -240)
        crowd.wait_for_timeout(60)
    crowd.wait_for_function(f"() => ({MET})().length > 0")
    before = crowd.evaluate(MET)
    box = crowd.locator("#graph .nsewdrag").first.bounding_box()
    middle = box["y"] + box["height"] / 2
    for _ in range(4):
        crowd.mouse.move(box["x"] + box["width"] - 20, middle)
        crowd.mouse.down()
        crowd.mouse.move(box["x"] + 20, middle, steps=12)
        crowd.mouse.up()
    crowd.wait_for_function(f"(before) => String(({MET})()) !== before", arg=",".join(before))


def test_a_window_is_asked_for_once_when_the_reader_rests(crowd):
    asked = []
    crowd.on("request", lambda one: asked.append(one.post_data or "") if one.post_data else None)
    box = crowd.locator("#graph .nsewdrag").first.bounding_box()
    crowd.mouse.move(box["x"] + 600, box["y"] + 90)
    crowd.mouse.down()
    for step in range(40):
        crowd.mouse.move(box["x"] + 600 - 5 * step, box["y"] + 90)
    crowd.mouse.up()
    crowd.wait_for_function("() => document.querySelector('#graph .js-plotly-plot')")
    crowd.wait_for_timeout(500)
    assert len([body for body in asked if '"output":"detail.data"' in body]) == 1


def test_what_is_selected_keeps_its_ring_in_a_closer_look(crowd):
    closer(crowd, "2015-06-01", "2015-12-31")
    point_at(crowd, "c-carter")
    crowd.mouse.click(*where(crowd, "c-carter"))
    crowd.locator("#panel .who", has_text="Carter").wait_for()
    crowd.locator("#graph .shapelayer path[style*='stroke-width: 2.2px']").wait_for()
    crowd.locator("#zoom-in").click()
    crowd.wait_for_timeout(500)
    assert crowd.locator("#graph .shapelayer path[style*='stroke-width: 2.2px']").count() == 1


RINGS = "#graph .shapelayer path[style*='stroke-width: 2.2px']"


def test_there_is_one_ring_whatever_is_selected_and_wherever_one_looks(served, visit):
    page = drawn(visit(served.address))
    page.locator("#canvas").focus()
    for key in ("Shift+ArrowRight", "ArrowRight", "Shift+ArrowRight"):
        before = page.url
        page.keyboard.press(key)
        page.wait_for_function("(before) => location.href !== before", arg=before)
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(300)
        assert page.locator(RINGS).count() == 1
    for button in ("#zoom-out", "#reset"):
        page.locator(button).click()
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(600)
        assert page.locator(RINGS).count() == 1


def test_a_filter_keeps_the_closer_look(crowd):
    closer(crowd, "2015-06-01", "2015-12-31")
    assert "c-carter" in crowd.evaluate(MET)
    crowd.get_by_role("button", name="Dark", exact=False).first.click()
    crowd.locator("html[data-theme=dark]").wait_for()
    crowd.wait_for_function(f"() => ({MET})().includes('c-carter')")


def test_every_field_says_which_words_and_which_rule_set_it(served, visit):
    page = drawn(visit(served.address + "?sel=c-carter"))
    why = page.locator("#panel .why")
    why.locator("summary").click()
    kind = why.locator("dt", has_text="Kind: phone call").locator("+ dd")
    assert kind.locator("code").first.inner_text() == "en.trigger.speak"
    assert dashboard_sample.QUOTES["carter"] in kind.inner_text()


def test_the_guide_explains_marks_dates_gaps_coverage_and_confidence_in_two_screens(served, visit):
    page = drawn(visit(served.address))
    page.get_by_text("How to read this").click()
    guide = page.locator("#help")
    for word in ("Its shape tells the kind", "Its width tells", "Orange is silence", "silence proves nothing", "Review goes through"):  # fmt: skip
        assert word in guide.inner_text()
    assert guide.bounding_box()["height"] < 2 * 1200


@pytest.mark.parametrize("width", [1440, 390])
def test_a_silence_of_the_list_is_read_by_keyboard_and_back_leads_back(served, visit, width):
    page = drawn(visit(served.address + "?lang=en", width=width))
    page.locator("tr.silence .read").first.press("Enter")
    page.locator("#panel .who", has_text="At least 36 months").wait_for()
    page.wait_for_url(re.compile("sel=g-"))
    page.wait_for_function("() => document.querySelectorAll('tr.silence.selected').length === 1")
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
    page.go_back()
    page.wait_for_function("() => !document.querySelector('tr.selected')")
    content, name = saved(page, "CSV of the silences")
    assert name.endswith("-silences.csv")
    assert content.decode().count("\r\n") == page.locator("tr.silence").count() + 1


def test_a_date_that_is_none_is_told_how_dates_are_written(served, visit):
    page = drawn(visit(served.address + "?lang=en"))
    page.get_by_label("From", exact=True).fill("someday")
    page.keyboard.press("Enter")
    page.locator("#toast", has_text="Dates are written 2013, 2013-07").wait_for()
    assert "from=" not in page.url


def test_an_empty_store_says_how_to_fill_it(empty_path, visit):
    with Served(empty_path) as server:
        page = visit(server.address)
        page.get_by_text("This store holds no article yet.").wait_for()
        page.locator("#notice", has_text="detente extract").wait_for()
        assert page.locator("#stage").is_hidden()
        page.close()


def test_a_filter_without_a_match_says_so_and_keeps_the_lanes(served, visit):
    page = drawn(visit(served.address + "?q=nowhere"))
    assert page.get_by_role("status").filter(has_text="No contact matches").count() == 1
    assert "Chiefs of staff" in page.locator("#graph").text_content()
    page.locator("#notice").get_by_role("button", name="Clear filters").click()
    wait_for_rows(page, 13)


def test_a_new_generation_appears_without_a_reload(tmp_path, sample_path, visit):
    path = shutil.copytree(sample_path, tmp_path / "store")
    with Served(path) as server:
        page = drawn(visit(server.address))
        wait_for_rows(page, 13)
        dashboard_sample.store.write(path, dashboard_sample.corpus_without("mattis"))
        wait_for_rows(page, 12)
        page.close()


def test_a_store_that_breaks_leaves_the_timeline_and_tells_why(tmp_path, sample_path, chromium):
    path = shutil.copytree(sample_path, tmp_path / "store")
    with Served(path) as server:
        page = chromium.new_page()
        page.goto(server.address)
        drawn(page)
        manifest = (path / "MANIFEST.json").read_bytes()
        (path / "MANIFEST.json").unlink()
        page.get_by_role("alert").filter(has_text="is not a store").wait_for(timeout=60_000)
        assert "Chiefs of staff" in page.locator("#graph").text_content()
        (path / "MANIFEST.json").write_bytes(manifest)
        page.get_by_role("button", name="Try again").click()
        page.get_by_role("alert").filter(has_text="is not a store").wait_for(state="hidden")
        page.close()


def test_two_readers_do_not_see_each_others_state(served, visit):
    one, two = drawn(visit(served.address)), drawn(visit(served.address))
    one.get_by_role("button", name="phone", exact=True).click()
    wait_for_rows(one, 3)
    two.get_by_role("button", name="Zoom in").click()
    assert len(shown_rows(two)) == 13
    assert "kind" not in two.url


def test_the_first_load_stays_under_a_megabyte(served, chromium):
    page = chromium.new_page()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    sizes = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(served.address)
    drawn(page)
    page.wait_for_load_state("networkidle")
    page.close()
    assert 0 < sum(sizes) < 1_000_000


def test_print_shows_timeline_and_table_and_no_controls(served, visit):
    page = drawn(visit(served.address))
    page.emulate_media(media="print")
    assert page.locator("#graph").is_visible()
    assert page.locator("table").last.is_visible()
    assert page.locator("#filters").is_hidden()
    assert page.locator("#header").is_hidden()


INK = """() => {
  const [mark] = document.querySelectorAll(".marks g[fill='#1D5B9E'] path, .marks g[fill='#7FB5F0'] path");
  const graph = document.querySelector("#graph");
  return [mark.parentElement.getAttribute("fill"), graph.querySelector(".main-svg").style.background, graph.querySelector(".main-svg").getBoundingClientRect().width <= 1031];
}"""
DARK_INK, PAPER_INK = ["#7FB5F0", "rgb(18, 22, 28)"], ["#1D5B9E", "rgb(255, 255, 255)"]


def test_what_is_printed_from_a_dark_wide_page_fits_white_paper_and_the_page_stays(served, visit):
    page = drawn(visit(served.address + "?theme=dark&sel=c-carter", width=2000))
    assert page.evaluate(INK) == [*DARK_INK, False]
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(INK) == [*PAPER_INK, True]
    page.evaluate("() => window.dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(INK) == [*DARK_INK, False]


def test_a_phone_shows_the_story_first_and_folds_the_filters(served, visit):
    page = drawn(visit(served.address + "?kind=phone", width=390, height=844))
    fold = page.get_by_role("button", name="Filters · 1 active")
    assert fold.get_attribute("aria-expanded") == "false"
    assert page.get_by_label("Search", exact=True).is_hidden()
    graph = page.locator("#graph").bounding_box()
    assert graph["y"] + 160 < 844
    fold.click()
    page.get_by_role("button", name="Leaders", exact=True).click()
    wait_for_rows(page, 1)
    page.locator("#fold[aria-expanded=true]", has_text="Filters · 2 active").wait_for()
    assert page.get_by_label("Search", exact=True).is_visible()


def test_a_relative_threshold_is_chosen_and_explained(served, visit):
    page = drawn(visit(served.address))
    assert "Counted between contacts held" in page.locator(".meaning").inner_text()
    page.get_by_role("button", name="× usual").click()
    page.wait_for_url(re.compile("times=3"))
    page.get_by_text("Usual is the median interval").wait_for()
    page.get_by_label("Silence from").fill("1.2")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("times=1.2"))
    page.get_by_text("Any level from 19 months (usual 16 months)").wait_for()
    page.get_by_text("1.2 times the usual interval or more").wait_for()


def test_two_dyads_are_compared_over_the_same_years(served, visit):
    page = drawn(visit(served.address))
    page.get_by_role("group", name="Compare with").get_by_role("button").click()
    wait_for_rows(page, 14)
    assert "with=DEU-RUS" in page.url
    page.get_by_role("heading", name="US–Russia: Three years").wait_for()
    assert "Germany–Russia" in page.locator("#graph").text_content()
    data, _ = saved(page, "PNG picture")
    assert Image.open(io.BytesIO(data)).size[0] == 3200
    page.go_back()
    wait_for_rows(page, 13)
