import base64
import shutil
import time

import pytest
from served_page import Served
from test_dashboard_browser import drawn, wait_for_rows

from dashboard import desk, intake
from dashboard.i18n import strings
from dashboard.intake import Dropped, Intake, Progress
from extract.store import Store

EN = strings("en")
ARTICLE = (
    "Oslo, 4 March 2016. US Secretary of State John Kerry met Russian Foreign Minister Sergey Lavrov in Oslo on"
    " 3 March 2016. The two ministers talked about the sea for two hours, a spokesman said after the meeting, and"
    " nothing else was announced by the hosts of the day.\n"
)


@pytest.fixture
def path(tmp_path, sample_path):
    return shutil.copytree(sample_path, tmp_path / "store")


def finished(reader, name):
    while (found := reader.progress(name)).running:
        time.sleep(0.05)
    return found


def test_documents_are_read_and_those_that_cannot_be_are_named(path):
    reader = Intake(path)
    files = [
        Dropped("news.txt", ARTICLE.encode()),
        Dropped("void.txt", b""),
        Dropped("tool.exe", b"MZ"),
    ]
    found = finished(reader, reader.start(files))
    assert (found.done, found.total, found.cancelled) == (3, 3, False)
    assert found.aside == (
        ("tool.exe", "tool.exe is none of .txt, .html, .htm, .md."),
        ("void.txt", "void.txt is empty."),
    )
    store = Store(path)
    names = [row["article"] for row in store.rows("SELECT article FROM articles")]
    assert "wire/2015-09-18.txt" in names
    assert sum(name.endswith("/news.txt") for name in names) == 1
    kept = [file.name for file in (path / intake.ADDED).rglob("*") if file.is_file()]
    assert kept == ["news.txt"]


def test_reading_can_be_stopped_and_leaves_the_store_whole(path):
    reader = Intake(path)
    name = reader.start([Dropped("news.txt", ARTICLE.encode())])
    reader.cancel(name)
    found = finished(reader, name)
    assert found.cancelled
    assert found.done == 0
    assert len(Store(path).rows("SELECT * FROM articles")) == 6
    assert not list(path.rglob("news.txt"))


def test_one_batch_is_read_at_a_time(path):
    reader = Intake(path)
    name = reader.start([Dropped("news.txt", ARTICLE.encode())])
    with pytest.raises(ValueError, match="being read"):
        reader.start([Dropped("more.txt", b"x")])
    reader.cancel(name)
    finished(reader, name)
    assert reader.progress("another") is None


PLACES = [
    ("../../etc/passwd.txt", "passwd.txt"),
    ("...hidden.txt", "hidden.txt"),
    ("a b<c>.html", "a b_c_.html"),
    ("x" * 300 + ".txt", "x" * 76 + ".txt"),
]


@pytest.mark.parametrize(("name", "expected"), PLACES)
def test_a_name_never_leads_out_of_its_folder(name, expected):
    digest, _, file = Dropped(name, b"text").place.partition("/")
    assert (len(digest), file) == (10, expected)


def sent(**changes):
    return {"name": "a.txt", "content": base64.b64encode(b"text").decode()} | changes


DAMAGED = [
    ({}, "no document"),
    ({"files": []}, "no document"),
    ({"files": "a.txt"}, "no document"),
    ({"files": [{}]}, "without name"),
    ({"files": [sent(content="%%")]}, "damaged"),
    ({"files": [sent()] * 501}, "too many"),
]


@pytest.mark.parametrize(("data", "reason"), DAMAGED)
def test_what_is_no_document_is_refused(data, reason):
    with pytest.raises(ValueError, match=reason):
        intake.dropped(data)


def test_a_document_arrives_as_it_was_sent():
    assert intake.dropped({"files": [sent(name="C:\\news\\a.txt")]}) == (Dropped("a.txt", b"text"),)


STATES = [
    (Progress(3, 1), "1 of 3 documents read", False),
    (Progress(3, 3, running=False), "3 of 3 documents read. Done.", True),
    (Progress(3, 1, running=False, cancelled=True), "Stopped after 1 of 3", True),
]


@pytest.mark.parametrize(("found", "text", "hidden"), STATES)
def test_progress_is_told_in_words(found, text, hidden):
    line, _bar, stop = desk.progress(found, EN)[0].children
    assert text in line.children
    assert stop.hidden is hidden


@pytest.mark.browser
def test_a_dropped_document_appears_without_a_reload(path, visit):
    with Served(path) as server:
        page = drawn(visit(server.address + "?desk=add"))
        page.locator("[name=files]").set_input_files(
            [
                {"name": "news.txt", "mimeType": "text/plain", "buffer": ARTICLE.encode()},
                {"name": "void.txt", "mimeType": "text/plain", "buffer": b""},
            ]
        )
        page.get_by_text("of 2 documents read").first.wait_for()
        page.get_by_text("2 of 2 documents read. Done.").wait_for(timeout=180_000)
        wait_for_rows(page, 14)
        assert "void.txt: is empty." in page.locator("#progress").inner_text()
        page.locator("tr.row", has_text="Oslo").get_by_role("button").click()
        page.locator("#panel mark").first.wait_for()
        page.close()


@pytest.mark.browser
def test_an_article_is_pasted_into_an_empty_store(tmp_path, empty_path, visit):
    path = shutil.copytree(empty_path, tmp_path / "store")
    with Served(path) as server:
        page = visit(server.address)
        page.get_by_role("button", name="Add documents", exact=True).click()
        page.get_by_label("Or paste the text of an article").fill(ARTICLE)
        page.get_by_role("button", name="Read the pasted text").click()
        page.locator("tr.row").first.wait_for(timeout=180_000)
        assert "Kerry" in page.locator("tr.row").first.inner_text()
        page.close()


@pytest.mark.browser
def test_an_empty_page_shows_the_sample_articles_when_asked(tmp_path, empty_path, visit):
    path = shutil.copytree(empty_path, tmp_path / "store")
    with Served(path) as server:
        page = visit(server.address)
        page.get_by_role("button", name="Show five sample articles").click()
        page.locator("tr.row").first.wait_for(timeout=180_000)
        page.get_by_text("5 of 5 documents read. Done.").wait_for(timeout=180_000)
        assert "Carter" in page.get_by_role("table", name="The contacts shown above").inner_text()
        page.close()
