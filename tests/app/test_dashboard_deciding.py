"""Deciding in a real Chromium: accept, edit, reject, merge, split, add, undo, and review by keyboard."""

import re
import shutil

import pytest
from served_page import Served
from test_dashboard_browser import drawn, point_at, shown_rows, wait_for_rows

from dashboard import decisions
from extract.curation import journal, values
from extract.store import Store

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(tmp_path, sample_path, visit):
    """A store of one's own and a page on it, on a given contact."""
    path = shutil.copytree(sample_path, tmp_path / "store")
    pages = []
    with Served(path) as server:

        def open_page(search="", **options):
            page = drawn(visit(server.address + search, **options))
            page.path = path
            pages.append(page)
            return page

        yield open_page
        for page in pages:
            page.close()


def sign(page, name="Ada"):
    page.get_by_label("Your name").first.fill(name)


def decided(path):
    return [str(one.kind) for one in journal.read(path).decisions]


def curated(page, mention):
    rows = Store(page.path).rows(
        "SELECT c.curated FROM contacts c JOIN mentions m ON m.contact = c.id WHERE m.mention = ?",
        [mention],
    )
    return rows[0]["curated"] if rows else None


def shows_selected(page):
    page.wait_for_function(
        "() => { const row = document.querySelector('.decide');"
        " return row && row.dataset.row === new URLSearchParams(location.search).get('sel'); }"
    )


def wait_until_kept(page):
    page.get_by_text("Kept.").wait_for()


def test_a_row_is_accepted_without_a_reload_and_the_name_is_kept(desk):
    page = desk("?sel=c-carter")
    page.evaluate("() => { window.same = true; }")
    page.get_by_role("button", name="Accept").click()
    page.get_by_text("Type your name first").wait_for()
    assert decided(page.path) == []
    sign(page)
    page.get_by_role("button", name="Accept").click()
    wait_until_kept(page)
    page.get_by_text("Decided by hand: accepted by Ada").wait_for()
    assert curated(page, "m-carter-0").startswith("accepted by Ada")
    identity = re.search(r"sel=([\w-]+)", page.url)[1]
    assert "accepted by Ada" in point_at(page, identity)
    assert page.evaluate("() => window.same")
    page.reload()
    drawn(page)
    page.locator(".decide [name=who]").wait_for()
    assert page.locator(".decide [name=who]").input_value() == "Ada"


def test_a_field_is_corrected_and_the_correction_undone(desk):
    page = desk("?sel=c-dunford")
    sign(page)
    page.get_by_text("Correct its fields").click()
    edit = page.locator(".edit")
    edit.get_by_label("Place").fill("Vienna")
    edit.get_by_label("Kind").select_option("video")
    page.get_by_role("button", name="Save changes").click()
    page.locator("#panel").get_by_text("video, Vienna · 16 Feb 2017").wait_for()
    page.locator(".past").get_by_text("Place set to “Vienna” by Ada").wait_for()
    assert "Place set to “Vienna” by Ada" in page.locator(".why").text_content()
    assert decided(page.path) == ["set", "set"]
    page.locator(".past li", has_text="Vienna").get_by_role("button", name="Undo").click()
    page.locator("#panel").get_by_text("video, Baku · 16 Feb 2017").wait_for()


def test_what_cannot_be_read_is_refused_in_words_and_nothing_is_kept(desk):
    page = desk("?sel=c-dunford")
    sign(page)
    page.get_by_text("Correct its fields").click()
    page.get_by_label("Date", exact=True).fill("one fine day")
    page.get_by_role("button", name="Save changes").click()
    refused = page.get_by_role("alert").filter(has_text="Not done")
    refused.wait_for()
    # The form may stand far below the top of the page.
    page.mouse.wheel(0, 900)
    page.wait_for_function("() => window.scrollY > 100")
    assert 0 <= refused.bounding_box()["y"] < 200
    assert decided(page.path) == []


def test_a_row_is_rejected_and_taken_back_from_the_latest_decisions(desk):
    page = desk("?sel=c-dunford")
    sign(page)
    page.get_by_role("button", name="Reject").click()
    wait_for_rows(page, 12)
    page.get_by_role("button", name="Review rows").click()
    page.get_by_text("Latest decisions").click()
    page.locator(".past").get_by_role("button", name="Undo").click()
    wait_for_rows(page, 13)


def test_two_rows_are_merged_and_split_again(desk):
    page = desk("?sel=c-kerry")
    sign(page)
    page.get_by_text("Note or merge").click()
    page.get_by_label("The same contact as").select_option("c-carter")
    page.get_by_role("button", name="Merge the two").click()
    wait_for_rows(page, 12)
    page.get_by_role("button", name="Not the same contact").first.click()
    wait_for_rows(page, 13)
    assert decided(page.path) == ["merge", "split"]


def test_a_row_is_added_by_hand(desk):
    page = desk()
    page.get_by_role("button", name="Add documents or a row by hand").click()
    page.locator("summary", has_text="Add a row by hand").click()
    sign(page)
    for label, text in (
        ("Quote *", "The two ministers spoke by video on 3 March."),
        ("Where it stands *", "Yearbook, p. 12"),
        ("Sides *", "RUS, USA"),
        ("Date", "2016-03-03"),
    ):
        page.get_by_label(label, exact=True).fill(text)
    page.get_by_label("Kind *").select_option("video")
    page.get_by_label("Level *").select_option("foreign_ministers")
    page.get_by_role("button", name="Add row").click()
    wait_for_rows(page, 14)
    page.locator("#panel").get_by_text("Decided by hand: added by Ada").wait_for()


def test_review_is_a_matter_of_single_keys(desk):
    page = desk("?desk=review")
    sign(page)
    page.locator("h1").click()
    page.keyboard.press("n")
    page.get_by_text("Row 1 of 13").wait_for()
    shows_selected(page)
    page.keyboard.press("a")
    page.get_by_text(re.compile(r"Row \d+ of 12")).wait_for()
    shows_selected(page)
    page.keyboard.press("r")
    wait_for_rows(page, 12)
    page.get_by_text(re.compile(r"Row \d+ of 11")).wait_for()
    shows_selected(page)
    page.keyboard.press("u")
    wait_for_rows(page, 13)
    shows_selected(page)
    assert decided(page.path) == ["accept", "reject", "undo"]
    page.keyboard.press("e")
    page.wait_for_function("() => document.activeElement.name === 'date'")
    page.keyboard.type("a")
    assert decided(page.path) == ["accept", "reject", "undo"]


@pytest.mark.parametrize("width", [1024, 390])
def test_on_a_narrow_page_the_review_bar_goes_along_with_the_row(desk, width):
    page = desk("?desk=review", width=width, height=844)
    page.get_by_role("button", name="Next").click()
    page.locator(".decide").wait_for()
    page.wait_for_function("() => window.scrollY > 300")
    bar = page.locator(".desk").bounding_box()
    assert 0 <= bar["y"] < 20
    assert page.get_by_role("button", name="Next").is_visible()
    assert page.locator("#panel .who").bounding_box()["y"] > bar["y"] + bar["height"]


def test_letters_do_nothing_outside_review_and_panel(desk):
    page = desk("?sel=c-carter")
    sign(page)
    page.locator("#canvas").focus()
    page.keyboard.press("r")
    page.wait_for_timeout(300)
    assert decided(page.path) == []
    assert len(shown_rows(page)) == 13


def test_a_key_pressed_twice_decides_once(desk):
    page = desk("?desk=review")
    sign(page)
    page.locator("h1").click()
    page.keyboard.press("n")
    shows_selected(page)
    page.keyboard.press("a")
    page.keyboard.press("a")
    page.get_by_text(re.compile(r"Row \d+ of 12")).wait_for()
    page.wait_for_timeout(500)
    assert decided(page.path) == ["accept"]


def test_the_form_offers_every_field_that_a_decision_can_set():
    assert decisions.FIELDS == values.FIELDS
