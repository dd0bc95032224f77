import json
import re
import shutil
import socket
import threading
from queue import Queue
from urllib.request import urlopen

import dashboard_sample
import plotly.graph_objects as go
import pytest
from dash import no_update
from dashboard_parts import walk
from dashboard_sample import gap_id
from plotly.offline import get_plotlyjs_version

from dashboard import assets, ids, layout, links, serve
from dashboard.app import create_app
from dashboard.page import Page
from dashboard.queries import Shelf
from dashboard.screen import seen, width

SCREEN = {"width": 1000, "theme": "light", "lang": "en"}


@pytest.fixture(scope="module")
def app(sample_path):
    return create_app(sample_path)


def test_the_bundle_is_of_the_plotly_version_that_draws_the_figures():
    head = (assets.folder() / assets.BUNDLE).read_text("utf-8")[:200]
    assert re.search(r"v(\d+\.\d+\.\d+)", head)[1] == get_plotlyjs_version()


def test_fonts_lie_beside_their_licences():
    folder = assets.folder() / "fonts"
    assert {file.name for file in folder.glob("*.txt")} == {
        "Inter-OFL.txt",
        "SourceSerif4-OFL.txt",
    }
    assert all("SIL Open Font License" in file.read_text() for file in folder.glob("*.txt"))
    assert {name.split("-latin")[0] for name in assets.fonts()} == {"inter", "source-serif-4"}


def test_every_font_the_stylesheet_and_the_pictures_name_is_there():
    for name in ("style.css", "picture.js"):
        named = re.findall(r"[\w-]+\.woff2", (assets.folder() / name).read_text("utf-8"))
        assert named
        assert set(named) <= set(assets.fonts())


def test_no_asset_of_ours_names_another_host():
    for name in ("style.css", "page.js", "picture.js"):
        assert "http" not in (assets.folder() / name).read_text("utf-8")


def test_the_figure_is_never_offered_to_a_cloud():
    assert layout.GRAPH_CONFIG["showSendToCloud"] is False


def test_the_page_comes_from_this_host_alone(app):
    html = app.server.test_client().get("/").text
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', html)


def test_answers_are_compressed_on_the_wire(app):
    client = app.server.test_client()
    answer = client.get("/_dash-dependencies", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"


def test_a_page_names_the_generation_it_shows(app, sample_path):
    text = app.server.test_client().get("/_dash-layout").text
    assert json.loads((sample_path / "MANIFEST.json").read_text())["generation"] in text


def test_a_first_figure_has_every_row_and_the_words_around_it(page):
    drawing = page.draw("", SCREEN, None)
    assert len(go.Figure(drawing.figure).data) == len(drawing.figure["data"])
    assert drawing.headline == "Three years without the chiefs of staff in one room"
    assert drawing.notice == []
    assert drawing.hidden is False
    assert "13 contacts shown" in drawing.label


def test_a_new_selection_sends_the_ring_and_nothing_else(page):
    first = page.draw("", SCREEN, None)
    second = page.draw("?sel=c-carter", SCREEN, first.drawn)
    assert second.ring["type"] == "circle"
    assert second.values()[0] is no_update
    assert second.listed is no_update
    assert second.headline is no_update


@pytest.mark.parametrize(
    ("search", "identity", "text"),
    [
        ("", "c-carter", "<b>Carter – Shoigu</b>"),
        ("?lang=de", "c-carter", "<b>Carter – Shoigu</b><br>Telefon, 50 Min."),
        ("", "c-merkel", "<b>Merkel – Putin</b>"),
        ("", "c-nobody", ""),
    ],
)
def test_a_bubble_is_told_by_the_id_of_its_contact(page, search, identity, text):
    told = page.bubble(search, SCREEN, identity)
    assert told["id"] == identity
    assert told["text"].startswith(text)
    assert bool(text) == bool(told["text"])


@pytest.mark.parametrize("search", ["?lang=de", "?theme=dark", "?gap=6", "?level=leaders"])
def test_any_other_change_sends_a_new_figure(page, search):
    first = page.draw("", SCREEN, None)
    assert isinstance(page.draw(search, SCREEN, first.drawn).figure, dict)


def test_another_width_sends_a_new_figure(page):
    first = page.draw("", SCREEN, None)
    second = page.draw("", SCREEN | {"width": 400}, first.drawn)
    assert second.figure["layout"]["width"] == 400


def test_a_view_without_a_match_keeps_its_lanes_and_says_so(page):
    drawing = page.draw("?q=nowhere", SCREEN, None)
    text, clear = drawing.notice[0].children
    assert (text, clear.children) == ("No contact matches these filters.", "Clear filters")
    assert vars(clear)["data-to"] == ""
    assert drawing.hidden is False


def test_chips_are_of_levels_that_the_dyads_in_view_have(page):
    def levels(search):
        return [
            part.id["value"]
            for part in links.buttons(page.furniture(search, SCREEN)[1])
            if part.id["do"] == "levels"
        ]

    assert levels("?dyad=DEU-RUS") == ["leaders"]
    assert levels("?dyad=DEU-RUS&level=chiefs_of_staff") == ["leaders", "chiefs_of_staff"]
    assert len(levels("?dyad=DEU-RUS&with=RUS-USA")) == 4


def test_a_dyad_that_the_store_does_not_have_is_named(page):
    drawing = page.draw("?dyad=FRA-USA", SCREEN, None)
    assert drawing.notice[0].children == "The store has no US–France contact."
    assert (drawing.headline, drawing.subtitle) == ("US–France", "")
    groups = [
        getattr(part, "aria-label", "") for part in walk(page.furniture("?dyad=FRA-USA", SCREEN)[1])
    ]
    assert "Level" not in groups


def test_an_empty_store_says_how_to_fill_it(empty_path):
    drawing = Page(Shelf(empty_path), pdf=False).draw("", SCREEN, None)
    assert drawing.headline == "This store holds no article yet."
    assert drawing.notice[0].children[-1].children.startswith("detente extract ARTICLES -o ")
    assert drawing.hidden is True


@pytest.mark.parametrize(
    ("articles", "search", "headline"),
    [
        (6, "", "None of the 6 articles reports a contact between two states."),
        (1, "", "The article reports no contact between two states."),
        (1, "?lang=de", "Der Artikel berichtet von keinem Kontakt zwischen zwei Staaten."),
    ],
)
def test_articles_without_a_contact_are_counted(tmp_path, articles, search, headline):
    whole = dashboard_sample.corpus()
    path = tmp_path / "store"
    read = whole.documents[:articles]
    dashboard_sample.store.write(
        path,
        dashboard_sample.replace(whole, documents=read, contacts=(), gaps=(), gap_claims=()),
    )
    page = Page(Shelf(path), pdf=False)
    drawing = page.draw(search, SCREEN, None)
    assert drawing.headline == headline
    assert page.furniture("", SCREEN)[1] == []
    assert page.panel("", SCREEN)


def test_a_button_carries_the_permalink_it_leads_to(page):
    at = "?kind=phone&lang=de"
    header, bar, *_ = page.furniture(at, SCREEN)
    found = {
        (button.id["do"], button.id["value"]): button for button in links.buttons([*header, *bar])
    }
    leads = {key: getattr(button, "data-to", None) for key, button in found.items()}
    assert leads["levels", "leaders"] == "?level=leaders&kind=phone&lang=de"
    assert leads["kinds", "phone"] == "?lang=de"
    assert leads["theme", "dark"] == "?kind=phone&lang=de&theme=dark"
    assert leads["desk", "add"] == "?kind=phone&desk=add&lang=de"
    # Which row is reviewed first, only the rows can tell.
    assert leads["desk", "review"] is None
    assert {getattr(button, "data-at", at) for button in found.values()} == {at}


def test_the_table_lists_what_the_timeline_shows(page):
    found = page.rows("?kind=phone&level=defence_ministers", SCREEN)["rows"]
    assert [(row["who"], row["date"]) for row in found] == [("Carter – Shoigu", "18 Sept 2015")]
    assert found[0]["label"] == "Read the source: Carter – Shoigu, 18 Sept 2015"


SILENCES = [
    ("at least 36 months", "Chiefs of staff", "An article says so.", "The chiefs had not met since"),
    ("none since · 33 months", "Defence ministers", "Still open on 1 Jul 2018; so far the articles go.", ""),
    ("at least 22 months", "Defence ministers", "Attested in part: an article vouches for", "It was the first conversation"),
    ("at least 19 months", "Any level", "Inferred: no article in the corpus reports a contact.", ""),
]  # fmt: skip


def test_the_silences_are_listed_the_longest_first_with_how_they_are_known(page):
    found = page.rows("", SCREEN)["silences"]
    assert [name for name, _ in found["columns"]] == ["length", "level", "days", "basis", "source"]
    for row, (length, level, basis, quote) in zip(found["rows"], SILENCES, strict=False):
        assert (row["length"], row["level"]) == (length, level)
        assert basis in row["basis"]
        assert row["quote"].startswith(quote)
    assert found["rows"][0]["label"].startswith("Read what is known of this silence: at least 36")
    assert found["foot"] == ""


def test_of_many_silences_the_longest_are_listed_and_the_rest_counted(page, monkeypatch):
    monkeypatch.setattr("dashboard.table._MOST_SILENCES", 2)
    found = page.rows("?lang=de", SCREEN)["silences"]
    assert [row["length"] for row in found["rows"]] == [
        "mindestens 36 Monate",
        "seither keiner · 33 Monate",
    ]
    assert found["foot"].startswith("Die 2 längsten von 10.")


def test_silences_of_several_dyads_say_whose_they_are(page):
    found = page.rows("?with=DEU-RUS", SCREEN)["silences"]["rows"]
    assert found[0]["level"] == "US–Russia · Chiefs of staff"


def test_a_store_without_a_contact_has_no_table(empty_path):
    assert Page(Shelf(empty_path), pdf=False).rows("", SCREEN) == {}


def test_a_store_without_a_contact_offers_nothing_to_review_or_export(page, empty_path):
    def offered(one):
        header = str(one.furniture("", SCREEN)[0])
        return [word in header for word in ("'Review'", "'Export'", "'Add'")]

    assert offered(Page(Shelf(empty_path), pdf=False)) == [False, False, True]
    assert offered(page) == [True, True, True]


def test_beside_other_dyads_the_panel_opens_on_the_silence_of_the_headline(page):
    search = "?dyad=DEU-RUS&with=RUS-USA"
    assert page.draw(search, SCREEN, None).headline.startswith("US–Russia: Three years")
    panel = str(page.panel(search, SCREEN))
    assert "At least 36 months" in panel
    assert "US–Russia · Chiefs of staff · 31 Jan 2014" in panel
    assert "US–Russia · Chiefs" not in str(page.panel("", SCREEN))


def test_the_panel_opens_on_the_most_telling_silence(page):
    assert "At least 36 months" in str(page.panel("", SCREEN))


@pytest.mark.parametrize(
    ("search", "text"),
    [
        ("?sel=c-carter", "Carter – Shoigu"),
        (f"?sel={gap_id('leaders', 'trump')}", "14 months"),
        ("?sel=nothing", "no longer in the store"),
        ("?sel=c-merkel", "Merkel – Putin"),
    ],
)
def test_the_panel_shows_what_is_selected(page, search, text):
    assert text in str(page.panel(search, SCREEN))


def test_rows_are_saved_as_they_are_filtered(page):
    saved = page.saved("?status=denied", SCREEN, "json")
    assert [row["id"] for row in json.loads(saved["content"])] == ["c-denied"]
    assert saved["filename"].endswith(".json")


def test_a_picture_is_sent_at_3200_by_1800_for_the_browser_to_draw(page):
    picture = page.picture("?theme=dark&lang=de", SCREEN, "png")
    assert picture["width"] * picture["scale"] == 3200
    assert picture["height"] * picture["scale"] == 1800
    assert "Drei Jahre" in json.dumps(picture["figure"]["layout"], default=str)


SCREENS = [
    (None, 1040),
    ({}, 1040),
    ({"width": 10}, 280),
    ({"width": 99999}, 4000),
    ({"width": "wide"}, 1040),
    ({"width": float("nan")}, 1040),
    ({"width": 640.5}, 640),
]


@pytest.mark.parametrize(("screen", "expected"), SCREENS)
def test_a_width_that_cannot_be_is_not_drawn(screen, expected):
    assert width(screen) == expected


@pytest.mark.parametrize(
    ("search", "screen", "expected"),
    [
        ("", None, ("en", "light")),
        ("", {"lang": "de", "theme": "dark"}, ("de", "dark")),
        ("?lang=en&theme=light", {"lang": "de", "theme": "dark"}, ("en", "light")),
        ("", {"lang": "fr", "theme": "sepia"}, ("en", "light")),
    ],
)
def test_a_permalink_overrules_the_readers_own_setting(search, screen, expected):
    view = seen(search, screen)
    assert (view.lang, view.theme) == expected


def test_one_readers_view_leaves_no_trace_in_anothers(page):
    before = page.draw("", SCREEN, None)
    page.draw("?level=leaders&q=x&lang=de&theme=dark", SCREEN | {"width": 500}, None)
    after = page.draw("", SCREEN, None)
    assert before.figure == after.figure
    assert before.drawn == after.drawn


def test_a_folder_that_is_no_store_is_refused_before_anything_is_served(tmp_path):
    with pytest.raises(ValueError, match="is not a store"):
        create_app(tmp_path)


def test_a_taken_port_is_named(sample_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ValueError, match="cannot be used"):
            serve.serve(sample_path, port=taken.getsockname()[1])


def test_serving_announces_an_address_that_answers(sample_path, monkeypatch):
    made, told = [], Queue()

    def create(*args, **options):
        made.append(create_server(*args, **options))
        return made[0]

    create_server = serve.create_server
    monkeypatch.setattr(serve, "create_server", create)
    serving = threading.Thread(target=serve.serve, args=(sample_path, "127.0.0.1", 0, told.put))
    serving.start()
    with urlopen(told.get(timeout=30), timeout=30) as answer:  # noqa: S310
        assert answer.status == 200
    made[0].task_dispatcher.shutdown()
    # Closed by its own thread: one that waits on sockets must not have them closed by another.
    made[0].trigger.pull_trigger(made[0].close)
    serving.join(timeout=30)
    assert not serving.is_alive()


def test_a_store_that_goes_away_is_reported_not_crashed(tmp_path, sample_path):
    path = shutil.copytree(sample_path, tmp_path / "store")
    page = Page(Shelf(path), pdf=False)
    shutil.rmtree(path)
    with pytest.raises(ValueError, match="does not exist"):
        page.draw("", SCREEN, None)


def test_ids_are_unique():
    names = [value for name, value in vars(ids).items() if name.isupper()]
    assert len(names) == len(set(names))
