"""Every state of the page as a picture, in a folder to leaf through: ``python tests/app/screenshots.py [FOLDER]``.

Not a test (it needs the project installed): it asserts nothing, and a person looks at what it writes (``screenshots/`` where no folder is named).
"""

import sys
import tempfile
from pathlib import Path

import dashboard_sample
from dashboard_sample import gap_id
from playwright.sync_api import sync_playwright
from served_page import FLAGS, Served
from test_dashboard_browser import point_at

from dashboard import pictures
from extract import store
from extract.model import Corpus

SIZES = {"wide": (1440, 900), "tablet": (1024, 768), "phone": (390, 844)}
GAP = gap_id("chiefs_of_staff", "dempsey")
STATES = {
    "first": "",
    "panel": "sel=c-carter",
    "gap": f"sel={GAP}",
    "no_match": "q=nowhere",
    "usual": "times=1.2",
    "review": "desk=review&sel=c-carter",
    "add": "desk=add",
    "compare": "with=DEU-RUS",
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        full = dashboard_sample.write(Path(scratch) / "full")
        bare = Path(scratch) / "bare"
        store.write(bare, Corpus((), (), (), (), ()))
        browser = playwright.chromium.launch(executable_path=pictures.browser(), args=list(FLAGS))
        with Served(full) as served, Served(bare) as empty:
            for size, (width, height) in SIZES.items():
                for theme in ("light", "dark"):
                    page = browser.new_page(
                        viewport={"width": width, "height": height}, has_touch=size == "phone"
                    )
                    look = f"theme={theme}&lang=en"
                    for state, search in STATES.items():
                        _open(page, f"{served.address}?{look}&{search}")
                        _keep(page, folder / f"{size}_{theme}_{state}.png")
                    _open(page, f"{served.address}?theme={theme}&lang=de")
                    _keep(page, folder / f"{size}_{theme}_german.png")
                    page.goto(f"{empty.address}?{look}")
                    page.locator(".samples").wait_for()
                    _keep(page, folder / f"{size}_{theme}_empty.png")
                    page.close()
            _moments(browser, served, folder)
            _fault(browser, served, full, folder)
        browser.close()


def _open(page, address):
    page.goto(address)
    page.locator("#graph .xtick text").first.wait_for()
    page.locator("#panel h2").first.wait_for()
    page.wait_for_timeout(400)


def _keep(page, file):
    page.screenshot(path=file)


def _moments(browser, served, folder):
    """Keep what only shows under the pointer, or after a button."""
    for theme in ("light", "dark"):
        page = browser.new_page(viewport={"width": 1440, "height": 1000})
        _open(page, f"{served.address}?theme={theme}&lang=en")
        point_at(page, "c-carter")
        _keep(page, folder / f"wide_{theme}_hover.png")
        page.mouse.move(5, 5)
        point_at(page, GAP, "gaps")
        _keep(page, folder / f"wide_{theme}_hover_gap.png")
        page.locator(".menu summary").click()
        _keep(page, folder / f"wide_{theme}_menu.png")
        _open(page, f"{served.address}?theme={theme}&lang=en&sel=c-carter")
        page.locator("#panel details").evaluate_all(
            "all => all.forEach((one) => { one.open = true; })"
        )
        page.locator(".decide").scroll_into_view_if_needed()
        _keep(page, folder / f"wide_{theme}_curation.png")
        page.screenshot(path=folder / f"wide_{theme}_whole.png", full_page=True)
        page.close()
    phone = browser.new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    _open(phone, f"{served.address}?theme=light&lang=en")
    phone.locator("#fold").click()
    _keep(phone, folder / "phone_light_filters.png")
    phone.close()


def _fault(browser, served, path, folder):
    page = browser.new_page(viewport={"width": 1440, "height": 1000})
    _open(page, f"{served.address}?theme=light&lang=en")
    (path / "MANIFEST.json").unlink()
    page.get_by_role("alert").filter(has_text="wrong").wait_for()
    _keep(page, folder / "wide_light_error.png")
    page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
