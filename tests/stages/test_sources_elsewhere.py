"""Articles on another machine: fsspec's file system in memory stands for a bucket."""

import fsspec
import pytest

from extract.ingest import into_store
from extract.sources.folder import documents
from tests.articles import call


@pytest.fixture
def bucket():
    system = fsspec.filesystem("memory")
    for number in range(3):
        system.pipe(f"/news/2018/{number}.txt", call(number).encode())
    system.pipe("/news/2018/picture.png", b"\x89PNG")
    yield system
    system.rm("/news", recursive=True)


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("memory://news", ["2018/0.txt", "2018/1.txt", "2018/2.txt"]),
        ("memory://news/2018", ["0.txt", "1.txt", "2.txt"]),
        ("memory://news/2018/[12].*", ["1.txt", "2.txt"]),
    ],
)
@pytest.mark.usefixtures("bucket")
def test_a_folder_and_a_pattern_elsewhere_name_their_articles(url, named):
    assert [source.id for source in documents([url]).files] == named


def test_a_second_run_elsewhere_reads_only_what_is_new_or_changed(bucket, tmp_path):
    def run():
        found = into_store(documents(["memory://news/2018/*.txt"]), tmp_path / "store")
        return found.articles, found.read, found.kept, found.removed

    assert run() == (3, 3, 0, ())
    assert run() == (3, 0, 3, ())
    bucket.pipe("/news/2018/1.txt", call(8).encode())
    bucket.rm("/news/2018/2.txt")
    assert run() == (2, 1, 1, ("2.txt",))
