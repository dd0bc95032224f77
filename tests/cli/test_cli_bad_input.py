import pytest

from extract.store.schema import SCHEMA_VERSION

CALL = (
    "Stand: 12.03.2019 10:15 Uhr\n\nNorwegens Außenministerin Kari Solheim telefonierte am Montag mit ihrem"
    " japanischen Amtskollegen Kenji Morita. Die Leitung sei gut gewesen, sagte eine Sprecherin in Oslo.\n"
).encode()
HARVEST = (
    b"Auf der Insel haben die Winzer mit der Lese begonnen. Der Sommer war trocken, und die Trauben sind klein."
    b" Trotzdem rechnen sie mit einem guten Jahrgang, wie der Verband mitteilte.\n"
)
LISBON = (
    "O ministro chegou ontem a Lisboa e vai ficar três dias. Na agenda estão encontros com empresários e uma"
    " visita ao porto, disse o gabinete. A viagem termina no domingo à noite.\n"
).encode()


def write(folder, files):
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


# What lies beside one good article: the sentence on it, how the summary counts it, the exit status.
SET_ASIDE = [
    ("empty.txt", b"", "empty.txt is empty.", "is empty", 1),
    ("blank.txt", b" \n\t\r\n", "blank.txt is empty.", "is empty", 1),
    (
        "zip.txt",
        b"PK\x03\x04\x00\x00rest",
        "zip.txt is no text: it holds NUL bytes.",
        "is no text",
        1,
    ),
    (
        "latin.txt",
        "Die Außenminister trafen sich in Köln.".encode("latin-1"),
        "latin.txt is not UTF-8: byte 0xDF at position 6.",
        "is not UTF-8",
        1,
    ),
    (
        "wide.txt",
        "Die Außenminister trafen sich in Köln.".encode("utf-16"),
        "wide.txt is encoded as UTF-16: save it as UTF-8.",
        "is encoded as UTF-16",
        1,
    ),
    (
        "lisbon.txt",
        LISBON,
        "lisbon.txt is in no language that is read here (de, en or fr).",
        "is in no language that is read here (de, en or fr)",
        0,
    ),
    (
        "word.txt",
        b"Oslo ruft an.",
        "word.txt holds too little text: 3 words.",
        "holds too little text",
        0,
    ),
    ("twin.txt", CALL, "twin.txt repeats another text: call.txt.", "repeats another text", 0),
]


@pytest.mark.parametrize(
    ("name", "data", "sentence", "matter", "status"), SET_ASIDE, ids=[row[0] for row in SET_ASIDE]
)
def test_a_source_that_is_no_article_is_told_and_counted_and_harms_no_other(
    detente, tmp_path, name, data, sentence, matter, status
):
    write(tmp_path / "in", {"call.txt": CALL, name: data})
    ran = detente("extract", "in", "-o", "store")
    assert ran.err == f"detente: {sentence}\n"
    assert ran.out.startswith("store: 1 article read, 1 contact, ")
    assert ran.out.endswith(f"1 source set aside: 1 × {matter}.\n")
    assert ran.status == status


def test_what_was_set_aside_is_counted_by_what_was_the_matter(detente, tmp_path):
    files = {"call.txt": CALL, "a.txt": b"", "b.txt": b"", "c.txt": b"\x00", "d.txt": LISBON}
    write(tmp_path / "in", files)
    ran = detente("extract", "in", "in/missing.txt", "-o", "store")
    assert ran.out.splitlines()[-1] == (
        "5 sources set aside: 2 × is empty, 1 × does not exist,"
        " 1 × is in no language that is read here (de, en or fr), 1 × is no text."
    )
    assert ran.status == 1


def test_what_was_set_aside_is_kept_in_the_store(detente, tmp_path):
    write(tmp_path / "in", {"call.txt": CALL, "a.txt": b""})
    detente("extract", "in", "-o", "store")
    detente("export", "store", "--table", "set_aside", "-o", "aside.jsonl")
    assert (tmp_path / "aside.jsonl").read_text("utf-8") == (
        '{"source": "a.txt", "reason": "a.txt is empty.", "fault": true, "twin": ""}\n'
    )


def test_of_very_many_faults_only_the_first_are_told(detente, tmp_path):
    write(tmp_path / "in", {"call.txt": CALL} | {f"{n:02}.txt": b"" for n in range(25)})
    ran = detente("extract", "in", "-o", "store")
    lines = ran.err.splitlines()
    assert lines[0] == "detente: 00.txt is empty."
    assert lines[20:] == ["detente: 5 more were set aside: export --table set_aside lists them."]
    assert ran.out.splitlines()[-1] == "25 sources set aside: 25 × is empty."


def test_an_article_without_any_contact_is_read_and_counted(detente, tmp_path):
    write(tmp_path / "in", {"call.txt": CALL, "harvest.txt": HARVEST})
    ran = detente("extract", "in", "-o", "store")
    assert ran.out.splitlines()[0].startswith("store: 2 articles read, 1 contact, ")
    assert ran.out.splitlines()[1] == "1 article without any contact between states."
    assert (ran.status, ran.err) == (0, "")


def test_articles_without_any_contact_make_a_store_that_can_be_exported(detente, tmp_path):
    write(tmp_path, {"harvest.txt": HARVEST})
    assert detente("extract", "harvest.txt", "-o", "store").status == 0
    assert (
        detente("export", "store", "-o", "contacts.csv").out
        == "contacts.csv: 0 rows of contacts.\n"
    )
    assert (tmp_path / "contacts.csv").read_text("utf-8").startswith("id,date,")
    ran = detente("export", "store", "-o", "timeline.png")
    assert (
        ran.err == "detente: store has no contact between two sides, so there is nothing to draw.\n"
    )
    assert ran.status == 1


NOTHING_TO_READ = [
    ({}, ("nowhere",), "nowhere does not exist."),
    ({"in/readme.docx": b"text"}, ("in",), "in holds no file that could be an article."),
    ({"in/a.txt": b""}, ("in",), "a.txt is empty."),
]


@pytest.mark.parametrize(("files", "paths", "sentence"), NOTHING_TO_READ)
def test_without_a_single_article_no_store_is_written(detente, tmp_path, files, paths, sentence):
    write(tmp_path, files)
    ran = detente("extract", *paths, "-o", "store")
    first, second = ran.err.splitlines()
    assert first.startswith(f"detente: {sentence}")
    assert second == "detente: no article could be read, so no store was written."
    assert (ran.status, ran.out) == (1, "")
    assert not (tmp_path / "store").exists()


def test_a_run_that_finds_nothing_leaves_the_earlier_store_as_it_was(detente, tmp_path):
    write(tmp_path, {"call.txt": CALL, "empty.txt": b""})
    detente("extract", "call.txt", "-o", "store")
    before = (tmp_path / "store" / "MANIFEST.json").read_bytes()
    assert detente("extract", "empty.txt", "-o", "store").status == 1
    assert (tmp_path / "store" / "MANIFEST.json").read_bytes() == before
    assert detente("export", "store", "-o", "c.jsonl").out == "c.jsonl: 1 row of contacts.\n"


ENDINGS = ".jsonl, .csv, .parquet, .png, .svg, .pdf, .html, .ics"
# Commands that cannot do what they are asked: the sentence, and the exit status.
FAILING = [
    (
        ("extract", "call.txt", "-o", "full"),
        "full is not empty and not a store: choose another folder.",
        1,
    ),
    (
        ("extract", "call.txt", "-o", "call.txt"),
        "call.txt is a file, not a folder that could hold a store.",
        1,
    ),
    (
        ("extract", "call.txt", "-o", "call.txt/store"),
        "call.txt/store cannot be written: {here}/call.txt is no folder that can be written to.",
        1,
    ),
    (
        ("export", "nowhere", "-o", "c.csv"),
        "nowhere does not exist: `detente extract PATH... -o nowhere` makes a store.",
        1,
    ),
    (("gaps", "full"), "full is not a store: it has no MANIFEST.json.", 1),
    (("explain", "call.txt", "x"), "call.txt is not a store: it has no MANIFEST.json.", 1),
    (("dashboard", "full"), "full is not a store: it has no MANIFEST.json.", 1),
    (("gaps", "foreign"), "foreign is not a store: its MANIFEST.json is of another program.", 1),
    (("gaps", "torn"), "torn is a damaged store: MANIFEST.json cannot be read.", 1),
    (
        ("gaps", "old"),
        f"old is a store of schema 0, this version reads schema {SCHEMA_VERSION}: extract it again.",
        1,
    ),
    (("gaps", "hollow"), "hollow is a damaged store: articles.parquet is missing.", 1),
    (
        ("export", "full", "-o", "c.xls"),
        f"c.xls does not say what to write: its ending is none of {ENDINGS}.",
        2,
    ),
]


@pytest.mark.parametrize(
    ("arguments", "sentence", "status"), FAILING, ids=[" ".join(row[0]) for row in FAILING]
)
def test_a_command_that_cannot_be_done_says_so_in_one_sentence(
    detente, tmp_path, arguments, sentence, status
):
    manifest = (
        '{"format": "detente-store", "schema": %d, "generation": "generation-0123456789abcdef"}'
    )
    write(
        tmp_path,
        {
            "call.txt": CALL,
            "full/notes.doc": b"mine",
            "foreign/MANIFEST.json": b'{"format": "another"}',
            "torn/MANIFEST.json": b'{"format": "det',
            "old/MANIFEST.json": (manifest % 0).encode(),
            "hollow/MANIFEST.json": (manifest % SCHEMA_VERSION).encode(),
        },
    )
    ran = detente(*arguments)
    assert ran.err == f"detente: {sentence.format(here=tmp_path)}\n"
    assert (ran.status, ran.out) == (status, "")
    assert (tmp_path / "full" / "notes.doc").read_bytes() == b"mine"


TIMEX = [
    (("nowhere.txt",), "nowhere.txt cannot be read: no such file or directory."),
    (("nowhere.jsonl",), "nowhere.jsonl: no such file or directory."),
    (("full",), "full cannot be read: is a directory."),
    (("call.txt", "--lang", "xx"), "call.txt: 'xx' is no language that is read here."),
    (("call.txt", "--convention", "x"), "'x' is no convention: krauts, narrative, timebank."),
    (("odd.jsonl",), 'odd.jsonl, line 1: no object with a "text".'),
]


@pytest.mark.parametrize(("arguments", "sentence"), TIMEX)
def test_what_cannot_be_tagged_is_said_in_one_sentence(detente, tmp_path, arguments, sentence):
    write(tmp_path, {"call.txt": CALL, "full/a.txt": CALL, "odd.jsonl": b'{"id": "a"}\n'})
    ran = detente("timex", *arguments)
    assert (ran.status, ran.out, ran.err) == (1, "", f"detente: {sentence}\n")


# On a store of the seeds.
REFUSED = [
    (("explain", "{store}", "c-nope"), "{store} has no row and no article 'c-nope'.", 1),
    (
        ("export", "{store}", "-o", "t.png", "--dyad", "NOR-JPN"),
        "{store} has no contact of JPN-NOR (there are: RUS-USA, DEU-RUS).",
        1,
    ),
    (
        ("export", "{store}", "-o", "t.png", "--with", "NOR-JPN"),
        "{store} has no contact of JPN-NOR (there are: RUS-USA, DEU-RUS).",
        1,
    ),
    (
        ("export", "{store}", "-o", "c.csv", "--theme", "dark"),
        "c.csv holds every row: filters and looks are for timelines.",
        2,
    ),
    (
        ("export", "{store}", "-o", "t.png", "--table", "gaps"),
        "t.png is no table: --table goes with .jsonl, .csv and .parquet.",
        2,
    ),
    (
        ("export", "{store}", "-o", "t.svg", "--from", "2018", "--to", "2017"),
        "--from 2018 is after --to 2017.",
        2,
    ),
    (
        ("export", "{store}", "-o", "d.csv"),
        "d.csv is a folder, not a file that could be written.",
        1,
    ),
    (
        ("export", "{store}", "-o", "d.png"),
        "d.png is a folder, not a file that could be written.",
        1,
    ),
    (("export", "{store}", "-o", "f/c.csv"), "f: file exists.", 1),
    (("export", "{store}", "-o", "/proc/none/c.csv"), "/proc/none: no such file or directory.", 1),
]


@pytest.mark.parametrize(
    ("arguments", "sentence", "status"), REFUSED, ids=[" ".join(row[0]) for row in REFUSED]
)
def test_what_a_store_cannot_give_is_refused_in_one_sentence(
    detente, tmp_path, store, arguments, sentence, status
):
    (tmp_path / "d.csv").mkdir()
    (tmp_path / "d.png").mkdir()
    (tmp_path / "f").write_text("a file", "utf-8")
    ran = detente(*(part.format(store=store) for part in arguments))
    assert ran.err == f"detente: {sentence.format(store=store)}\n"
    assert (ran.status, ran.out) == (status, "")


MISUSED = [
    (("extract",), "the following arguments are required: PATH, -o/--output"),
    (("extract", "in"), "the following arguments are required: -o/--output"),
    (("publish",), "argument COMMAND: invalid choice: 'publish'"),
    (
        ("gaps", "store", "--dyad", "USA"),
        "argument --dyad: 'USA' is not a pair of codes such as USA-RUS",
    ),
    (("gaps", "store", "--dyad", "USA-USA"), "argument --dyad: 'USA-USA' is not a pair of codes"),
    (("gaps", "store", "--months", "few"), "argument --months: 'few' is not a whole number"),
    (("export", "store", "-o", "t.png", "--from", "May"), "argument --from: 'May' is not a date"),
    (
        ("export", "store", "-o", "t.png", "--level", "kings"),
        "argument --level: 'kings' is none of leaders",
    ),
    (
        ("export", "store", "-o", "t.png", "--with", "USA"),
        "argument --with: 'USA' is not a pair of codes such as USA-RUS",
    ),
    (
        (
            *("export", "store", "-o", "t.png", "--with", "A-B,A-C,A-D,A-E,A-F,A-G,A-H,A-I"),
            *("--with", "A-J,A-K,A-L,A-M,A-B"),
        ),
        "argument --with: 12 are more than 11 dyads",
    ),
    (
        ("export", "store", "-o", "t.png", "--times", "often"),
        "argument --times: 'often' is not a number from 0.1 to 99, such as 3 or 2.5",
    ),
    (
        ("export", "store", "-o", "t.png", "--times", "2", "--months", "3"),
        "argument --months: not allowed with argument --times",
    ),
    (
        ("export", "store", "-o", "t.png", "--width", "9"),
        "argument --width: '9' is not a whole number",
    ),
    (("export", "store", "-o", "t.png", "--scale", "0"), "argument --scale: '0' is not a number"),
    (
        ("export", "store", "-o", "t.png", "--theme", "pink"),
        "argument --theme: invalid choice: 'pink'",
    ),
    (("dashboard", "store", "--port", "70000"), "argument --port: '70000' is not a whole number"),
]


@pytest.mark.parametrize(
    ("arguments", "sentence"), MISUSED, ids=[" ".join(row[0]) for row in MISUSED]
)
def test_wrong_usage_is_exit_status_two_and_says_what_is_wrong(detente, arguments, sentence):
    ran = detente(*arguments)
    assert ran.status == 2
    assert ran.err.startswith("usage: detente")
    assert sentence in ran.err.splitlines()[-1]
