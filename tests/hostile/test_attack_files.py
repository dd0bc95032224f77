"""Files that want to fill the memory, run for ever or crash a parser: each is named in a sentence, and the others are read."""

import bz2
import gzip
import io
import json
import lzma
import random
import zipfile

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from dashboard.cli import main
from extract.model import Document, SetAside
from extract.sources import parquet
from extract.sources.folder import documents
from extract.sources.piece import Limits, Record, Source

LEAD = "Die norwegische Ministerin Kari Lund hat am Montag mit ihrem japanischen Kollegen Ken Sato telefoniert. "
MANY = 40_000
SMALL = 100_000
BOMB = b"a" * (20 * SMALL)


def tags(unit, *, times=MANY, after=LEAD):
    return f"<html><body>{unit * times}{after}".encode()


def loop(kids):
    """Return a PDF whose page tree names itself as its own child."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids["
        + kids
        + b"]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )


def drawing(*, pages=1, form=b"", contents=b""):
    """Return a PDF whose page stands in its tree so many times, and calls a form."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b"3 0 R " * pages),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(contents), contents),
        b"<</Subtype/Form/BBox[0 0 9 9]/Length %d>>stream\n%s\nendstream" % (len(form), form),
    ]
    told, places = b"%PDF-1.4\n", b"0000000000 65535 f \n"
    for number, one in enumerate(objects, start=1):
        places += b"%010d 00000 n \n" % len(told)
        told += b"%d 0 obj%sendobj\n" % (number, one)
    head = b"xref\n0 6\n" + places + b"trailer<</Root 1 0 R/Size 6>>\n"
    return told + head + b"startxref\n%d\n%%%%EOF" % len(told)


def multipart(depth):
    return "".join(
        f"Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n" for at in range(depth)
    ).encode()


def table(*, packed="zstd", beside=0, **columns):
    """Return a Parquet file, and so many bytes of chance in a column of their own."""
    sink = io.BytesIO()
    if beside:
        (rows,) = {len(column) for column in columns.values()}
        each = beside // rows + 1
        chance = random.Random(7)  # noqa: S311  (bytes that do not pack)
        columns["beside"] = [chance.randbytes(each) for _ in range(rows)]
    pq.write_table(pa.table(columns), sink, compression=packed, data_page_size=1 << 30)
    return sink.getvalue()


def repeated(value, times):
    return pa.DictionaryArray.from_arrays(pa.array([0] * times, pa.int32()), pa.array([value]))


def nested(depth):
    found = pa.array([LEAD])
    for _ in range(depth):
        found = pa.StructArray.from_arrays([found], ["a"])
    return found


TABLES = [
    ("page.parquet", table(text=[f"{at}" * SMALL for at in range(300)]), "one page unpacks to"),
    ("rows.parquet", table(text=repeated(LEAD, 50_000)), "too large: 50,000 rows in "),
    ("nulls.parquet", table(text=pa.nulls(1_000_000, pa.string())), "too large: 1,000,000 rows"),
    (
        "repeats.parquet",
        table(text=repeated("a" * SMALL, 900), beside=SMALL),
        "it unpacks to more than 200 times its size",
    ),
    ("nested.parquet", table(text=nested(200)), "nested.parquet is a damaged table"),
    ("lists.parquet", table(text=[[[LEAD]] * 9]), "holds no text in 'text'"),
    ("cut.parquet", table(text=[LEAD])[:-30], "cut.parquet is a damaged table"),
    ("lines.jsonl.xz", lzma.compress(b"\n" * 12_000_000), "it unpacks to more than 200 times"),
]
REFUSED = [
    ("deep.html", tags("<div>"), "it has 40,002 tags, the limit is 30,000"),
    ("paragraphs.html", tags("<p>a</p>"), "it has 80,002 tags"),
    (
        "attributes.html",
        b"<p " + b" ".join(b"a%d=1" % at for at in range(MANY)) + b">",
        "a tag has 1,000 attributes or more",
    ),
    ("bomb.txt.gz", gzip.compress(BOMB), "is too large"),
    ("bomb.txt.zst", zstandard.compress(BOMB), "is too large"),
    ("bomb.txt.bz2", bz2.compress(BOMB), "is too large"),
    ("bomb.txt.xz", lzma.compress(BOMB), "is too large"),
    ("twice.txt.gz", gzip.compress(gzip.compress(BOMB)), "is no text"),
    ("cut.txt.gz", gzip.compress(LEAD.encode() * 99)[:-20], "cannot be read"),
    ("bomb.html.gz", gzip.compress(BOMB), "is too large"),
    ("bomb.jsonl.gz", gzip.compress(BOMB), "is too large"),
    ("bomb.json.gz", gzip.compress(b"[" * 20 * SMALL), "is too large"),
    ("bomb.csv.gz", gzip.compress(b"text\n" + BOMB), "row 1 cannot be read"),
    ("header.csv.gz", gzip.compress(BOMB), "has no column 'text'"),
    ("bomb.warc.gz", gzip.compress(BOMB), "is a damaged archive"),
    ("headers.warc", b"WARC/1.0\r\n" + b"a: b\r\n" * 20_000, "more than 10,000 headers"),
    ("bomb.xml.gz", gzip.compress(b"<rss>" * SMALL), "is too large"),
    ("tags.xml", b"<a>" * 600, "is broken XML"),
    (
        "entities.xml",
        b'<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
        "declares entities of its own",
    ),
    (
        "outside.xml",
        b'<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss>&a;</rss>',
        "declares entities of its own",
    ),
    ("deep.json", b"[" * 50_000, "is no JSON"),
    ("deep.jsonl", b'{"text":' * 10_000, "is no JSON"),
    ("number.jsonl", b'{"text": ' + b"9" * 5000 + b"}", "is no JSON"),
    ("half.jsonl", b'{"text": "' + LEAD.encode() + b'\\ud800"}', "half of a surrogate pair"),
    ("parts.eml", multipart(2000), "has too many parts: 2,000"),
    ("nested.eml", multipart(190), "is empty"),
    ("subject.eml", b"Subject: " + b"=?utf-8?q?a?= " * 7000, "its headers do not end"),
    ("sender.eml", b"From: " + b"a,<(" * 9000 + b"\n\n" + LEAD.encode(), "cannot be read"),
    ("itself.pdf", loop(b"2 0 R"), "itself.pdf"),
    ("nothing.pdf", loop(b"9 0 R"), "nothing.pdf"),
    ("pages.pdf", drawing(pages=1001), "is too large: more than 1,000 pages"),
    (
        "bomb-pages.pdf",
        drawing(pages=200, contents=b"q Q " * 400),
        "its pages draw more than 100,000",
    ),
    ("bomb-forms.pdf", drawing(pages=200, form=b"q Q " * 400), "its pages draw more than 100,000"),
    ("object.pdf", b"%PDF-1.4\n" + b"1 0 obj<<" * 20_000, "is a damaged PDF"),
    ("nul.txt", LEAD.encode() + b"\0", "holds NUL bytes"),
]


@pytest.mark.parametrize(("name", "data", "matter"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_a_hostile_file_is_set_aside_in_a_sentence_and_the_next_is_read(
    tmp_path, name, data, matter
):
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz.txt").write_text(LEAD * 2, encoding="utf-8")
    found = list(documents([tmp_path], max_bytes=SMALL if "bomb" in name else 10_000_000))
    aside = [one for one in found if isinstance(one, SetAside)]
    assert matter in aside[0].reason
    assert "\n" not in aside[0].reason
    assert [one.id for one in found if isinstance(one, Document)] == ["zz.txt"]


@pytest.mark.parametrize(("name", "data", "matter"), TABLES, ids=[name for name, _, _ in TABLES])
def test_a_hostile_table_is_set_aside_in_a_sentence(tmp_path, name, data, matter):
    (tmp_path / name).write_bytes(data)
    (found,) = (one for one in documents([tmp_path], max_bytes=SMALL) if matter in one.reason)
    assert isinstance(found, SetAside)


DAMAGED = table(text=[f"{LEAD}{at}" for at in range(50)], packed="none")


@pytest.mark.parametrize("value", [0, 12, 127, 255])
def test_a_table_damaged_anywhere_ends_in_rows_or_in_a_sentence(value):
    for at in range(len(DAMAGED) - 700, len(DAMAGED)):
        data = DAMAGED[:at] + bytes([value]) + DAMAGED[at + 1 :]
        found = list(parquet.rows(io.BytesIO(data), Source("a", "a.parquet"), Limits()))
        assert all(isinstance(one, Record | SetAside) for one in found)


def test_entries_within_entries_are_words_of_the_outer_one(tmp_path):
    inner = "<item><description>" * 500 + LEAD * 2 + "</description></item>" * 500
    (tmp_path / "nested.xml").write_text(f"<rss>{inner}</rss>", encoding="utf-8")
    found = list(documents([tmp_path]))
    assert len(found) == 1


def test_a_zip_archive_is_no_form_of_ours_and_not_opened(tmp_path):
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.txt", BOMB)
    (found,) = documents([tmp_path])
    assert found.reason == f"{tmp_path} holds no file that could be an article."


def test_titles_and_addresses_lose_what_no_file_can_hold(tmp_path):
    row = {"text": LEAD * 2, "title": "a\ud800b", "url": "\udfff", "outlet": "\u0000x"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (found,) = documents([tmp_path])
    assert (found.title, found.url, found.outlet) == ("a\ufffdb", "\ufffd", "\0x")


@pytest.mark.parametrize(("size", "read"), [("0.001", 0), ("1", 1)])
def test_the_largest_article_is_the_reader_s_to_say(tmp_path, size, read):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(LEAD * 20, encoding="utf-8")
    done = main(
        ["extract", str(tmp_path / "in"), "-o", str(tmp_path / "store"), "--max-size", size, "-q"]
    )
    assert done == 1 - read
    assert (tmp_path / "store").exists() == bool(read)
