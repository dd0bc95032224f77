"""Every form of file becomes articles; what is broken is named by file and row, and the rest is read."""

import gzip
import io
import json
from email.message import EmailMessage

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from extract.model import Document, SetAside
from extract.sources.folder import documents
from extract.sources.piece import Columns, columns

LEAD = "Die norwegische Ministerin Kari Lund hat am Montag mit ihrem japanischen Kollegen Ken Sato telefoniert."
MORE = "Das Gespräch dauerte nach Angaben des Ministeriums in Oslo eine halbe Stunde und drehte sich um die Fischerei."
TEXT = f"{LEAD}\n{MORE}"
ENGLISH = "The Norwegian minister Kari Lund spoke by phone with her Japanese counterpart on Monday, the ministry said."
HTML = f"""<!doctype html><html lang="de"><head><title>Ein Gespräch - Bote</title>
<meta property="og:title" content="Ein Gespräch über Fisch"><meta property="og:site_name" content="Nordbote">
<meta property="article:published_time" content="2011-05-23T18:00:00+02:00">
<link rel="canonical" href="https://example.org/fisch"></head><body><nav><a href="/">Start</a> <a href="/x">Mehr</a></nav>
<article><h1>Ein Gespräch über Fisch</h1><p>{LEAD}</p><p>{MORE}</p><p>{MORE.replace("Stunde", "Stunde lang")}</p></article>
<footer>Impressum</footer></body></html>"""
FEED = f"""<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Nordbote</title><item><title>Fisch &amp; mehr</title><link>https://example.org/1</link>
<pubDate>Mon, 23 May 2011 18:00:00 +0200</pubDate><description>kurz</description>
<c:encoded><![CDATA[<p>{LEAD}</p><p>{MORE}</p><script>alert(1)</script>]]></c:encoded></item>
<item><title>Leer</title><description>nichts</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Nordbote</title><entry><title>Fisch</title>
<link rel="self" href="https://example.org/self"/><link href="https://example.org/1"/>
<published>2011-05-23T18:00:00Z</published><content type="html">&lt;p&gt;{LEAD}&lt;/p&gt; {MORE}</content></entry></feed>"""
BOMB = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>'


def only(found):
    (document,) = [one for one in found if isinstance(one, Document)]
    return document


def facts(document):
    return (
        document.id,
        document.title,
        str(document.published),
        document.published_from,
        document.url,
        document.outlet,
    )


def put(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_page_becomes_its_main_text_with_the_facts_of_its_markup(tmp_path):
    document = only(documents([put(tmp_path, "a.html", HTML)]))
    assert LEAD in document.text
    assert "Impressum" not in document.text
    assert facts(document) == (
        "a.html",
        "Ein Gespräch über Fisch",
        "2011-05-23",
        "metadata",
        "https://example.org/fisch",
        "Nordbote",
    )


def test_markdown_loses_its_markup_and_keeps_its_words(tmp_path):
    text = f"---\ntitle: 'Fisch'\ndate: 2011-05-23\nsource: Nordbote\n---\n# Kopf\n\n**Oslo** – [{LEAD}](https://x.org) _so_\n\n> {MORE}\n"
    document = only(documents([put(tmp_path, "a.md", text)]))
    assert document.text == f"Kopf\n\nOslo – {LEAD} so\n\n{MORE}"
    assert facts(document)[1:4] == ("Fisch", "2011-05-23", "metadata")


def test_a_message_is_read_with_its_subject_sender_and_date(tmp_path):
    message = EmailMessage()
    message["Subject"], message["From"] = "Fisch", "Pressestelle <p@example.org>"
    message["Date"] = "Mon, 23 May 2011 18:00:00 +0200"
    message.set_content(TEXT)
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="x.pdf")
    document = only(documents([put(tmp_path, "a.eml", message.as_bytes())]))
    assert document.text.split("\n")[0] == LEAD
    assert facts(document)[1:] == ("Fisch", "2011-05-23", "metadata", "", "Pressestelle")


def test_a_message_in_html_becomes_its_words(tmp_path):
    message = EmailMessage()
    message["Subject"] = "Fisch"
    message.set_content(f"<p>{LEAD}</p><p>{MORE}</p>", subtype="html")
    assert only(documents([put(tmp_path, "a.eml", message.as_bytes())])).text == TEXT


def pdf(words):
    writer = PdfWriter()
    page = writer.add_blank_page(400, 400)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    stream = DecodedStreamObject()
    stream.set_data(b"BT /F1 12 Tf 10 300 Td 14 TL " + words + b" ET")
    page[NameObject("/Contents")] = writer._add_object(stream)  # noqa: SLF001 - pypdf has no public way
    sink = io.BytesIO()
    writer.write(sink)
    return sink.getvalue()


def test_the_text_layer_of_a_pdf_is_read_and_broken_words_are_joined(tmp_path):
    words = b"(The Norwegian minister spoke by tele-) Tj T* (phone with her Japanese counterpart on Monday.) Tj"
    document = only(documents([put(tmp_path, "a.pdf", pdf(words))]))
    assert (
        document.text
        == "The Norwegian minister spoke by telephone with her Japanese counterpart on Monday."
    )
    assert document.published is None


def test_the_entries_of_a_feed_are_articles(tmp_path):
    found = list(documents([put(tmp_path, "a.xml", FEED)]))
    assert only(found).text == TEXT
    assert facts(only(found)) == (
        "a.xml#1",
        "Fisch & mehr",
        "2011-05-23",
        "metadata",
        "https://example.org/1",
        "Nordbote",
    )
    assert found[1] == SetAside("a.xml#2", "a.xml#2 holds too little text: 1 word.", fault=False)


def test_an_atom_feed_is_read_like_any_other(tmp_path):
    document = only(documents([put(tmp_path, "a.atom", ATOM)]))
    assert document.text == TEXT
    assert facts(document)[1:5] == ("Fisch", "2011-05-23", "metadata", "https://example.org/1")


def warc():
    records = []
    for media, content in (("text/html; charset=utf-8", HTML), ("image/png", "x")):
        answer = f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\n\r\n{content}".encode()
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/fisch\r\n"
            "WARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        )
        records.append(gzip.compress(head.encode() + answer + b"\r\n\r\n"))
    return b"".join(records)


def test_the_pages_of_a_web_archive_are_articles_and_its_crawl_day_dates_nothing(tmp_path):
    document = only(documents([put(tmp_path, "a.warc.gz", warc())]))
    assert facts(document)[:4] == (
        "a.warc.gz#1",
        "Ein Gespräch über Fisch",
        "2011-05-23",
        "metadata",
    )


ROW = {
    "text": TEXT,
    "title": "Fisch",
    "date": "23.05.2011",
    "url": "https://example.org/1",
    "outlet": "Nordbote",
    "lang": "de",
}
ROW_FACTS = ("Fisch", "2011-05-23", "metadata", "https://example.org/1", "Nordbote")


def parquet(rows):
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), sink)
    return sink.getvalue()


def table_of(name, row):
    line = json.dumps(row, ensure_ascii=False)
    cells = ";".join(f'"{value}"' for value in row.values())
    return {
        "a.jsonl": f"{line}\n\n".encode(),
        "a.json": f"[{line}]".encode(),
        "a.csv": f"{';'.join(row)}\r\n{cells}\r\n".encode("utf-8-sig"),
        "a.parquet": parquet([row]),
        "a.jsonl.gz": gzip.compress(line.encode()),
        "a.jsonl.zst": zstandard.compress(line.encode()),
    }[name]


@pytest.mark.parametrize(
    "name", ["a.jsonl", "a.json", "a.csv", "a.parquet", "a.jsonl.gz", "a.jsonl.zst"]
)
def test_a_table_gives_an_article_for_each_row(tmp_path, name):
    document = only(documents([put(tmp_path, name, table_of(name, ROW))]))
    assert (document.text, facts(document)) == (TEXT, (f"{name}#1", *ROW_FACTS))


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.parquet"])
def test_columns_go_by_the_names_that_they_are_given(tmp_path, name):
    row = {"body": TEXT, "published_at": "2011-05-23T10:00:00Z", "title": "Fisch"}
    named = Columns(text="body", date="published_at")
    document = only(documents([put(tmp_path, name, table_of(name, row))], columns=named))
    assert facts(document)[1:4] == ("Fisch", "2011-05-23", "metadata")


def test_columns_are_read_as_they_are_written():
    assert columns("text=body, date=day") == Columns(text="body", date="day")
    with pytest.raises(ValueError, match="'body' names no column"):
        columns("body")


BROKEN = [
    ("a.jsonl", b'{"text": 1}\n{"x"\n', ["a.jsonl#1 holds no text in 'text'.", "a.jsonl#2 is no JSON"]),
    ("a.jsonl", b'{"body": "x"}', ["a.jsonl#1 has no 'text': --columns text=NAME names the column."]),
    ("a.jsonl", b"[1]", ["a.jsonl#1 is no object with columns."]),
    ("a.json", b"[{", ["a.json is no JSON"]),
    ("a.json", b"3", ["a.json is no JSON array of objects."]),
    ("a.csv", b"text,date\nx\n", ["a.csv#1 has 1 cells where the header has 2."]),
    ("a.csv", b"body\nx\n", ["a.csv has no column 'text': there are body"]),
    ("a.csv", b'text,date\n"x,\n', ["a.csv is a damaged table: row 1 cannot be read"]),
    ("a.csv", b"text\n\xff\n", ["a.csv is a damaged table: row 1 cannot be read"]),
    ("a.parquet", b"PAR1xxxx", ["a.parquet is a damaged table: it cannot be opened"]),
    ("a.jsonl.gz", b"no gzip", ["a.jsonl.gz cannot be read"]),
    ("a.jsonl.zst", b"no zstd", ["a.jsonl.zst cannot be read"]),
    ("a.pdf", b"%PDF-1.7 x", ["a.pdf is a damaged PDF"]),
    ("a.eml", b"", ["a.eml is no message"]),
    ("a.xml", b"<rss>", ["a.xml is broken XML"]),
    ("a.xml", BOMB.encode(), ["a.xml declares entities of its own"]),
    ("a.xml", b"<html/>", ["a.xml is no feed: it has no entry."]),
    ("a.warc.gz", b"no archive", ["a.warc.gz is a damaged archive"]),
    ("a.html", b"<html><p>x</p></html>", ["a.html holds too little text: 1 word."]),
    ("a.html", b"", ["a.html is a page without an article."]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "reasons"), BROKEN)
def test_what_cannot_be_read_is_told_in_a_sentence_and_the_rest_is_read(
    tmp_path, name, content, reasons
):
    put(tmp_path, "sound.txt", TEXT)
    found = list(documents([put(tmp_path, name, content), tmp_path / "sound.txt"]))
    told = [one.reason for one in found if isinstance(one, SetAside)]
    assert [
        reason for reason, start in zip(told, reasons, strict=True) if not reason.startswith(start)
    ] == []
    assert only(found).id == "sound.txt"


def test_a_row_behind_a_bad_one_is_read(tmp_path):
    good = json.dumps({"text": TEXT})
    found = list(documents([put(tmp_path, "a.jsonl", f"{{\n{good}\n")]))
    assert [one.id if isinstance(one, Document) else one.source for one in found] == [
        "a.jsonl#1",
        "a.jsonl#2",
    ]


def test_a_date_that_cannot_be_read_is_told_with_its_row(tmp_path):
    rows = json.dumps({"text": TEXT, "date": "neulich"})
    (found,) = documents([put(tmp_path, "a.jsonl", rows)])
    assert found == SetAside("a.jsonl#1", "a.jsonl#1 has a date that cannot be read: 'neulich'.")


def test_a_language_that_is_stated_is_believed(tmp_path):
    rows = [{"text": TEXT, "lang": "it"}, {"text": ENGLISH, "lang": "en-GB"}]
    content = "\n".join(map(json.dumps, rows))
    first, second = documents([put(tmp_path, "a.jsonl", content)])
    assert (first.fault, second.lang) == (False, "en")


def test_a_folder_of_files_about_articles_is_not_full_of_faults(tmp_path):
    put(tmp_path, "a.txt", TEXT)
    put(tmp_path, "a.json", '{"id": "a"}')
    put(tmp_path, "b.csv", "x,y\n1,2\n")
    found = list(documents([tmp_path]))
    assert only(found).id == "a.txt"
    assert [one.fault for one in found if isinstance(one, SetAside)] == [False]


def test_a_store_among_the_articles_is_passed_over(tmp_path):
    put(tmp_path, "a.txt", TEXT)
    (tmp_path / "store").mkdir()
    put(tmp_path / "store", "MANIFEST.json", "{}")
    put(tmp_path / "store", "articles.parquet", parquet([ROW]))
    assert [one.id for one in documents([tmp_path])] == ["a.txt"]


def test_a_pattern_names_files(tmp_path, monkeypatch):
    for name in ("a.txt", "b.txt"):
        put(tmp_path, name, f"{TEXT} {name}")
    monkeypatch.chdir(tmp_path)
    assert [one.id for one in documents(["*.txt"])] == ["a.txt", "b.txt"]
    assert [one.reason for one in documents(["*.pdf"])] == ["*.pdf matches no file."]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (TEXT, "stdin"),
        (json.dumps(ROW), "stdin#1"),
        (HTML, "stdin"),
        (FEED, "stdin#1"),
        (warc(), "stdin"),
    ],
)
def test_standard_input_is_what_its_first_bytes_say(monkeypatch, content, name):
    data = content if isinstance(content, bytes) else content.encode()
    stream = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data)))
    monkeypatch.setattr("sys.stdin", stream)
    found = [one for one in documents(["-"]) if isinstance(one, Document)]
    assert [one.id for one in found] == ([name] if not isinstance(content, bytes) else [])


def test_files_are_read_from_any_file_system_that_fsspec_knows(tmp_path):
    put(tmp_path, "a.txt", TEXT)
    (tmp_path / "deep").mkdir()
    put(tmp_path / "deep", "b.jsonl", json.dumps(ROW))
    found = list(documents([f"file://{tmp_path}"]))
    assert [getattr(one, "id", one) for one in found] == [
        "a.txt",
        SetAside(
            "deep/b.jsonl#1",
            "deep/b.jsonl#1 repeats another text: a.txt.",
            fault=False,
            twin="a.txt",
        ),
    ]
    (missing,) = documents(["nowhere://x/y.txt"])
    assert missing.reason.startswith("nowhere://x/y.txt cannot be read")


METADATA = [
    ("2011-05-23", "2011-05-23"),
    ("2011-05-23T23:30:00+02:00", "2011-05-23"),
    ("2011-05-23 08:00:00", "2011-05-23"),
    ("20110523", "2011-05-23"),
    ("20110523T080000Z", "2011-05-23"),
    ("2011-05", "2011-05"),
    ("2011", "2011"),
    ("Mon, 23 May 2011 18:00:00 +0200", "2011-05-23"),
    ("23. Mai 2011", "2011-05-23"),
    ("Mai 2011", "2011-05"),
    ("gestern", None),
    ("2011-13-41", None),
    ("", None),
    ("3", None),
    ("x" * 500, None),
]


@pytest.mark.parametrize(("written", "expected"), METADATA)
def test_a_date_of_metadata_is_read_as_strictly_as_it_is_written(written, expected):
    from extract.sources.metadata import stated  # noqa: PLC0415

    found = stated(written, "de")
    assert (found.text if found else None) == expected
