"""Articles behind http: a server on this very machine stands for the web."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from extract.ingest import NothingReadError, into_store
from extract.sources.folder import documents
from tests.articles import call, silent

pytest.importorskip(
    "aiohttp", reason="fsspec reads http with aiohttp, which the extra 'remote' brings"
)


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing of it."""

    def log_message(self, *_):
        pass


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site" / "news"
    folder.mkdir(parents=True)
    for number in range(2):
        (folder / f"{number}.txt").write_text(call(number), "utf-8")
    (folder / "2.txt").write_text(silent(2), "utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder.parent)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("/news/1.txt", ["1.txt"]),
        ("/news/", ["0.txt", "1.txt", "2.txt"]),
        ("/news/[01].txt", ["0.txt", "1.txt"]),
    ],
)
def test_a_page_a_folder_and_a_pattern_on_the_web_name_their_articles(site, path, named):
    assert [source.id for source in documents([site[1] + path]).files] == named


def test_a_second_run_over_the_web_reads_only_what_has_changed(site, tmp_path):
    folder, address = site

    def run():
        found = into_store(documents([f"{address}/news/"]), tmp_path / "store")
        return found.articles, found.silent, found.read, found.kept

    assert run() == (3, 1, 3, 0)
    (folder / "2.txt").write_text(call(2), "utf-8")
    assert run() == (3, 0, 1, 2)


def test_what_the_web_does_not_have_is_told_in_a_sentence(site, tmp_path):
    with pytest.raises(NothingReadError) as told:
        into_store(documents([f"{site[1]}/news/none.txt"]), tmp_path / "store")
    (aside,) = told.value.set_aside
    assert "none.txt" in aside.reason
    assert aside.reason.endswith(".")
