import hashlib
from pathlib import Path

import pytest

from extract.model import Document, SetAside
from extract.sources.textfile import decode, read

PROSE = "Die Ministerin ist nach Oslo gereist. Sie will dort mit dem Kollegen über Fischerei reden."


def test_the_text_is_kept_exactly_as_received(tmp_path):
    text = f" date 2011-05 {PROSE}\r\n\r\n\u00a0Ende – 😀 \r"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    document = read(path, id="a.txt")
    assert document.text == text
    assert document.digest == hashlib.sha256(text.encode()).hexdigest()


def test_a_byte_order_mark_is_kept_out_of_the_text():
    assert decode(b"\xef\xbb\xbf" + PROSE.encode(), id="a.txt").text == PROSE


ASIDE = [
    (b"", "a.txt is empty.", True),
    (b" \n\t\n", "a.txt is empty.", True),
    ("Müller geht".encode("latin-1"), "a.txt is not UTF-8: byte 0xFC at position 1.", True),
    (b"PK\x03\x04\0\0", "a.txt is no text: it holds NUL bytes.", True),
    (PROSE.encode("utf-16"), "a.txt is encoded as UTF-16: save it as UTF-8.", True),
    (b"Weber reist ab.", "a.txt holds too little text: 3 words.", False),
    (
        b"Weber trifft Huber: Treffen endet ergebnislos",
        "a.txt has too few words to tell its language (de, en or fr): 6.",
        False,
    ),
    (
        (
            b"Il ministro degli Esteri ha incontrato il suo omologo a Torino. I due hanno parlato della regione "
            b"e della sicurezza, ha detto un portavoce. Nessun altro incontro."
        ),
        "a.txt is in no language that is read here (de, en or fr).",
        False,
    ),
]


@pytest.mark.parametrize(("data", "reason", "fault"), ASIDE)
def test_what_is_no_article_is_set_aside_with_the_reason(data, reason, fault):
    assert decode(data, id="a.txt") == SetAside("a.txt", reason, fault)


def test_a_file_above_the_limit_is_set_aside_unread(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(PROSE * 20, "utf-8")
    found = read(path, id="a.txt", max_bytes=1000)
    assert found == SetAside("a.txt", "a.txt is too large: 1,820 bytes, the limit is 1,000.")


def test_a_file_that_may_not_be_read_is_set_aside(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text(PROSE, "utf-8")

    def refuse(_path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert read(path, id="a.txt") == SetAside("a.txt", "a.txt cannot be read: permission denied.")


def test_a_missing_file_is_set_aside(tmp_path):
    found = read(tmp_path / "a.txt", id="a.txt")
    assert found == SetAside("a.txt", "a.txt cannot be read: no such file or directory.")


TITLES = [
    (f"Ministerin reist ab\n\n{PROSE}", "Ministerin reist ab"),
    (f"Reist die Ministerin ab?\n\n{PROSE}", "Reist die Ministerin ab?"),
    (f"Hafen von Oslo. | Bildquelle: AFP\n\nMinisterin reist ab\n\n{PROSE}", "Ministerin reist ab"),
    (f"Stand: 04.05.2011\n\nMinisterin reist ab\n\n{PROSE}", "Ministerin reist ab"),
    (f"2011-05-04\n\nMinisterin reist ab\n\n{PROSE}", "Ministerin reist ab"),
    (f"4711 - Ministerin reist ab (2011-05-04)\n\n{PROSE}", "Ministerin reist ab"),
    (PROSE, ""),
    (f"{PROSE}\n\nMinisterin reist ab\n\n{PROSE}", ""),
    (f"* Norwegen\n\n{PROSE}", ""),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_the_title_is_a_headline_and_no_caption_or_date_line(text, title):
    assert decode(text.encode(), id="a.txt").title == title


OUTLETS = [
    (f"{PROSE} (APA, 4.5.2011)", "APA"),
    (f"{PROSE} (APA/AFP)", "APA/AFP"),
    (f"Oslo (dpa) - {PROSE}", "dpa"),
    (f"{PROSE}\n\nÜber dieses Thema berichtete die Rundschau am 4. Mai 2011.", "Rundschau"),
    (f"{PROSE} Das meldete die dpa.", ""),
]


@pytest.mark.parametrize(("text", "outlet"), OUTLETS)
def test_the_outlet_is_named_only_where_the_article_states_it(text, outlet):
    assert decode(text.encode(), id="a.txt").outlet == outlet


def test_a_document_carries_its_date_and_body():
    document = decode(f"date 2011-05 {PROSE} (APA, 4.5.2011)".encode(), id="x/a.txt")
    assert isinstance(document, Document)
    assert (document.id, document.lang, str(document.published)) == ("x/a.txt", "de", "2011-05-04")
    assert document.body.of(document.text) == PROSE
