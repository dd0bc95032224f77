import io
import re

import pytest
from PIL import Image

from dashboard import pictures
from dashboard.view import View, from_query

NOT_DRAWN = ["timeline.gif", "timeline", "timeline.", "png"]


@pytest.mark.parametrize("name", NOT_DRAWN)
def test_an_ending_that_is_no_picture_is_named_with_those_that_are(sample_path, tmp_path, name):
    with pytest.raises(ValueError, match=r"ends in \.png, \.svg, \.pdf, \.html"):
        pictures.write(sample_path, tmp_path / name, View())


@pytest.mark.parametrize("name", ["a.png", "a.svg", "a.pdf"])
def test_without_a_browser_one_sentence_says_what_to_install(
    sample_path, tmp_path, monkeypatch, name
):
    monkeypatch.setenv("DETENTE_CHROMIUM", str(tmp_path / "none"))
    with pytest.raises(ValueError, match="install Debian's package chromium") as caught:
        pictures.write(sample_path, tmp_path / name, View())
    assert "\n" not in str(caught.value)
    assert not (tmp_path / name).exists()


def test_a_web_page_stands_alone(sample_path, tmp_path):
    pictures.write(sample_path, tmp_path / "a.html", View(title="Own <title>"))
    text = (tmp_path / "a.html").read_text("utf-8")
    assert "<h1>Own &lt;title&gt;</h1>" in text
    assert "data:font/woff2;base64," in text
    assert not re.findall(r"<(?:script|link|img)[^>]*(?:src|href)=", text)
    assert "On Friday Ash Carter" in text


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.ics"])
def test_rows_need_no_browser(sample_path, tmp_path, monkeypatch, name):
    monkeypatch.setenv("DETENTE_CHROMIUM", str(tmp_path / "none"))
    pictures.write(sample_path, tmp_path / "new" / name, View())
    assert (tmp_path / "new" / name).stat().st_size > 1000


@pytest.mark.browser
def test_a_png_has_the_size_asked_for_and_the_themes_paper(sample_path, tmp_path):
    target = tmp_path / "a.png"
    pictures.write(
        sample_path, target, View(theme="dark", lang="de", width=1200, height=700, scale=1)
    )
    with Image.open(io.BytesIO(target.read_bytes())) as image:
        assert image.size == (1200, 700)
        assert image.convert("RGB").getpixel((5, 5)) == (0x12, 0x16, 0x1C)


@pytest.mark.browser
def test_an_svg_carries_its_fonts_and_its_words(sample_path, tmp_path):
    target = tmp_path / "a.svg"
    pictures.write(sample_path, target, from_query("?dyad=RUS-USA"))
    text = target.read_text("utf-8")
    assert text.startswith("<svg")
    assert "font-family:'Source Serif 4'" in text
    assert "Three years without the chiefs of staff in one room" in text


@pytest.mark.browser
def test_a_pdf_embeds_its_fonts(sample_path, tmp_path):
    target = tmp_path / "a.pdf"
    pictures.write(sample_path, target, View(scale=1))
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"SourceSerif4" in data
    assert b"Inter" in data
