import io

import pytest
from PIL import Image

LOOKS = [
    ((), (3200, 1800), "#FBFAF7"),
    (("--theme", "dark"), (3200, 1800), "#12161C"),
    (("--width", "1000", "--height", "700", "--scale", "1"), (1000, 700), "#FBFAF7"),
]


@pytest.mark.browser
@pytest.mark.parametrize(("options", "size", "paper"), LOOKS)
def test_a_png_has_the_size_and_the_paper_asked_for(detente, tmp_path, store, options, size, paper):
    ran = detente("export", store, "-o", "new/timeline.png", *options)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == "new/timeline.png: the timeline of RUS-USA.\n"
    picture = Image.open(io.BytesIO((tmp_path / "new" / "timeline.png").read_bytes()))
    assert picture.size == size
    assert "#{:02X}{:02X}{:02X}".format(*picture.convert("RGB").getpixel((2, 2))) == paper


@pytest.mark.browser
@pytest.mark.parametrize(("form", "opening"), [("svg", b"<svg"), ("pdf", b"%PDF-")])
def test_a_vector_picture_is_one(detente, tmp_path, store, form, opening):
    ran = detente("export", store, "-o", f"t.{form}", "--title", "Talks", "--lang", "de")
    assert (ran.status, ran.err) == (0, "")
    assert (tmp_path / f"t.{form}").read_bytes().startswith(opening)


def test_a_page_of_its_own_speaks_the_language_asked_for_and_bears_the_title(
    detente, tmp_path, store
):
    detente("export", store, "-o", "t.html", "--lang", "de", "--title", "A & B")
    page = (tmp_path / "t.html").read_text("utf-8")
    assert '<html lang="de">' in page
    assert "<h1>A &amp; B</h1>" in page


COMPARED = [
    ((), ["US–Russia"]),
    (("--with", "DEU-RUS"), ["US–Russia", "Germany–Russia"]),
    (("--times", "1.2"), ["1.2 times the usual interval"]),
]


@pytest.mark.parametrize(("options", "texts"), COMPARED)
def test_a_page_compares_and_marks_as_the_options_say(detente, tmp_path, store, options, texts):
    ran = detente("export", store, "-o", "t.html", *options)
    assert (ran.status, ran.err) == (0, "")
    page = (tmp_path / "t.html").read_text("utf-8")
    for text in texts:
        assert text in page


CALENDARS = [
    (("--dyad", "RUS-DEU"), ["20170502"]),
    (("--from", "2015", "--to", "2015-09-20"), ["20150915", "20150918"]),
    (("--level", "chiefs_of_staff"), ["20140101", "20170216"]),
    (("--kind", "summit,meeting", "--status", "held", "--level", "leaders"), ["20180716"]),
    (("--search", "helsinki"), ["20180716"]),
    (("--from", "2017-05-01", "--to", "2017-05-02", "--with", "RUS-DEU"), ["20170502", "20170502"]),
]


@pytest.mark.parametrize(("options", "days"), CALENDARS)
def test_a_calendar_holds_the_contacts_that_the_filters_leave(
    detente, tmp_path, store, options, days
):
    detente("export", store, "-o", "t.ics", *options)
    lines = (tmp_path / "t.ics").read_text("utf-8").splitlines()
    assert sorted(line[-8:] for line in lines if line.startswith("DTSTART")) == days


def test_without_a_browser_the_sentence_says_what_to_install(detente, tmp_path, store, monkeypatch):
    monkeypatch.setenv("DETENTE_CHROMIUM", str(tmp_path / "none"))
    ran = detente("export", store, "-o", "t.png")
    assert ran.status == 1
    assert ran.err.startswith(
        "detente: PNG, SVG and PDF need a Chromium, and there is none: install"
    )
    assert len(ran.err.splitlines()) == 1
    assert not (tmp_path / "t.png").exists()
