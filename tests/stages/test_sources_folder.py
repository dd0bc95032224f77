import os

import pytest

from extract.model import Document, SetAside
from extract.sources import folder
from extract.sources.folder import documents


def article(number):
    return f"Die Ministerin ist zum {number}. Mal nach Oslo gereist. Sie will dort über Fischerei reden."


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def ids(found):
    return [one.id if isinstance(one, Document) else one.source for one in found]


def test_a_folder_is_read_to_its_depths_in_the_order_of_names(tmp_path):
    for number, name in enumerate(["b.txt", "a/z.txt", "a/b/c.TXT", "c.txt"]):
        write(tmp_path / name, article(number))
    write(tmp_path / "notes.docx", article(9))
    assert ids(documents([tmp_path])) == ["a/b/c.TXT", "a/z.txt", "b.txt", "c.txt"]


def test_a_file_given_directly_is_named_by_its_name(tmp_path):
    write(tmp_path / "x" / "a.text", article(1))
    assert ids(documents([tmp_path / "x" / "a.text"])) == ["a.text"]


def test_hidden_files_and_folders_are_passed_over(tmp_path):
    write(tmp_path / ".a.txt", article(1))
    write(tmp_path / ".git" / "b.txt", article(2))
    write(tmp_path / "c.txt", article(3))
    assert ids(documents([tmp_path])) == ["c.txt"]


def test_a_hidden_file_given_directly_is_read(tmp_path):
    write(tmp_path / ".a.txt", article(1))
    assert ids(documents([tmp_path / ".a.txt"])) == [".a.txt"]


def test_a_missing_path_is_set_aside(tmp_path):
    path = tmp_path / "nowhere"
    assert list(documents([path])) == [SetAside(str(path), f"{path} does not exist.")]


def test_a_folder_without_articles_is_set_aside(tmp_path):
    write(tmp_path / "notes.docx", "x")
    found = list(documents([tmp_path]))
    assert found == [SetAside(str(tmp_path), f"{tmp_path} holds no file that could be an article.")]


def test_a_pipe_is_neither_file_nor_folder(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    found = list(documents([tmp_path / "pipe"]))
    assert found[0].reason == f"{tmp_path / 'pipe'} is neither a file nor a folder."


def test_a_folder_that_may_not_be_entered_is_set_aside(tmp_path, monkeypatch):
    write(tmp_path / "a.txt", article(1))

    def refuse(path, **_):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(folder.os, "scandir", refuse)
    found = list(documents([tmp_path]))
    assert found == [SetAside(str(tmp_path), f"{tmp_path} cannot be read: permission denied.")]


def test_a_loop_of_links_ends(tmp_path):
    write(tmp_path / "a" / "x.txt", article(1))
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert ids(documents([tmp_path])) == ["a/x.txt"]


def test_a_repeated_text_is_set_aside_and_names_its_twin(tmp_path):
    write(tmp_path / "a.txt", article(1))
    write(tmp_path / "b.txt", article(1))
    found = list(documents([tmp_path]))
    assert found[1] == SetAside(
        "b.txt", "b.txt repeats another text: a.txt.", fault=False, twin="a.txt"
    )


def test_a_file_met_twice_is_read_once(tmp_path):
    write(tmp_path / "a.txt", article(1))
    assert ids(documents([tmp_path, tmp_path / "a.txt", tmp_path])) == ["a.txt"]


def test_names_that_clash_are_told_apart_by_their_folders(tmp_path):
    for number, name in enumerate(["x/a.txt", "y/a.txt", "y/b.txt"]):
        write(tmp_path / name, article(number))
    found = ids(documents([tmp_path / "x", tmp_path / "y"]))
    assert found == ["x/a.txt", "y/a.txt", "b.txt"]


def test_folders_of_the_same_name_are_told_apart_by_their_parents(tmp_path):
    for number, name in enumerate(["p/x/a.txt", "q/x/a.txt"]):
        write(tmp_path / name, article(number))
    found = ids(documents([tmp_path / "p" / "x", tmp_path / "q" / "x"]))
    assert found == ["p/x/a.txt", "q/x/a.txt"]


def test_an_id_is_independent_of_the_way_the_folder_is_written(tmp_path, monkeypatch):
    write(tmp_path / "x" / "a.txt", article(1))
    monkeypatch.chdir(tmp_path / "x")
    spellings = [folder.Path(), folder.Path("../x"), tmp_path / "x"]
    assert [ids(documents([path])) for path in spellings] == [["a.txt"]] * 3


def test_the_limit_holds_for_each_file(tmp_path):
    write(tmp_path / "a.txt", article(1))
    write(tmp_path / "b.txt", article(2) * 50)
    found = list(documents([tmp_path], max_bytes=1000))
    assert isinstance(found[0], Document)
    assert found[1].reason.startswith("b.txt is too large")


@pytest.mark.parametrize("name", [b"m\xfcller.txt"])
def test_a_name_that_is_no_utf8_becomes_an_id_that_can_be_written(tmp_path, name):
    path = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118 - a path in bytes
    with open(path, "wb") as file:  # noqa: PTH123 - a path in bytes
        file.write(article(1).encode())
    assert ids(documents([tmp_path])) == ["m\ufffdller.txt"]
