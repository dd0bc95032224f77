import json
import shutil

import dashboard_sample
import pytest
from dash import html
from dashboard_parts import walk

from dashboard import decisions, desk, queries
from dashboard.app import create_app
from dashboard.i18n import strings
from dashboard.page import Page
from dashboard.queries import Shelf
from extract.curation import journal
from extract.store import Store

EN = strings("en")
SCREEN = {"width": 1000, "theme": "light", "lang": "en"}
WHEN = "2026-01-02T03:04:05+00:00"


@pytest.fixture
def page(tmp_path, sample_path):
    return Page(Shelf(shutil.copytree(sample_path, tmp_path / "store")), pdf=False)


def decide(page, act, search="", **asked):
    return page.decide(search, {"act": act, "who": "Ada", **asked}, when=WHEN)


def row(page, mention):
    store = page.shelf.store()
    return queries.contact(store, queries.holding(store, mention))


def kinds(page):
    return [str(one.kind) for one in journal.read(page.shelf.store().path).decisions]


def test_a_row_is_accepted_and_says_so_everywhere(page):
    search = decide(page, "accept", row="c-carter")
    found = row(page, "m-carter-0")
    assert search == f"?sel={found.id}"
    assert found.curated == "accepted by Ada on 2026-01-02"
    panel = str(page.panel(search, SCREEN))
    assert "Decided by hand: accepted by Ada, 2 Jan 2026" in panel
    assert "every field right when measured" not in panel
    saved = json.loads(page.saved("", SCREEN, "json")["content"])
    assert [one["curated"] for one in saved if one["id"] == found.id] == [found.curated]
    traces = page.draw("", SCREEN, None).figure["detail"]["data"]
    (texts,) = [one["hovertext"] for one in traces if one.get("name") == "contacts"]
    assert any("accepted by Ada" in text for text in texts)


def test_a_row_is_rejected_and_comes_back_by_undo(page):
    assert decide(page, "reject", row="c-carter") == ""
    assert row(page, "m-carter-0") is None
    search = decide(page, "undo")
    assert search == f"?sel={row(page, 'm-carter-0').id}"
    assert kinds(page) == ["reject", "undo"]


def test_every_changed_field_is_a_decision_of_its_own(page):
    decide(page, "set", row="c-dunford", fields={"place": "Vienna", "date": "2017-02-17"})
    found = row(page, "m-dunford-0")
    assert (found.place, found.date.text) == ("Vienna", "2017-02-17")
    assert kinds(page) == ["set", "set"]


REASONS = [
    ("en", "place", "Vienna", "Place set to “Vienna” by Ada, 2 Jan 2026"),
    ("en", "mode", "video", "Kind set to “video” by Ada, 2 Jan 2026"),
    ("de", "mode", "video", "Art auf „Video“ gesetzt von Ada, 2. Jan. 2026"),
    ("de", "level", "ministers", "Ebene auf „Andere Minister“ gesetzt von Ada, 2. Jan. 2026"),
]


@pytest.mark.parametrize(("lang", "name", "value", "reason"), REASONS)
def test_a_value_set_by_hand_says_so_before_the_words_of_the_article(
    page, lang, name, value, reason
):
    def told(search):
        panel = page.panel(search, SCREEN | {"lang": lang})
        found = [part for part in walk(panel) if isinstance(part, html.Dd)]
        return [str(part.children.children[0]) for part in found if reason in str(part)]

    search = decide(page, "set", row="c-dunford", fields={name: value})
    (first,) = told(search)
    assert reason in first
    assert told(decide(page, "undo")) == []


def test_a_row_added_by_hand_says_who_added_it(page):
    fields = {"quote": "They spoke.", "source": "a letter", "countries": "RUS, USA"}
    told = {"mode": "phone", "level": "leaders", "status": "held"}
    search = decide(page, "add", fields=fields | told)
    panel = str(page.panel(search, SCREEN | {"lang": "de"}))
    assert "Von Hand entschieden: hinzugefügt von Ada, 2. Jan. 2026" in panel


def test_a_store_that_cannot_be_written_to_is_named(page):
    (page.shelf.store().path / "curation.jsonl").mkdir()
    with pytest.raises(ValueError, match=r"store cannot be written to \(Is a directory\)"):
        decisions.decide(
            page.shelf.store(), decisions.Asked("accept", "Ada", row="c-carter"), when=WHEN
        )


def test_tables_that_cannot_be_made_anew_are_named_and_the_decision_kept(page, monkeypatch):
    def full(_path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("extract.curation.desk.rewrite", full)
    with pytest.raises(ValueError, match=r"the decision is kept, but .*No space left on device"):
        decide(page, "accept", row="c-carter")
    assert kinds(page) == ["accept"]


def test_review_names_the_lines_that_are_no_decision(page):
    decide(page, "accept", row="c-carter")
    assert "could not be read" not in str(page.desk("?desk=review", SCREEN))
    with (page.shelf.store().path / "curation.jsonl").open("a") as file:
        file.write("{torn\n")
    told = str(page.desk("?desk=review", SCREEN))
    assert "Decisions that could not be read" in told
    assert "curation.jsonl, line 2: is no JSON; the line is kept and not applied" in told


def test_nothing_is_kept_of_a_change_that_cannot_be_read(page):
    with pytest.raises(ValueError, match="tomorrow"):
        decide(page, "set", row="c-dunford", fields={"place": "Vienna", "date": "tomorrow"})
    assert kinds(page) == []


def test_two_rows_become_one_and_two_again(page):
    merged = decide(page, "merge", row="c-kerry", other="c-carter")
    assert row(page, "m-kerry-0").id == row(page, "m-carter-1").id
    assert merged == f"?sel={row(page, 'm-kerry-0').id}"
    decide(page, "split", mention="m-kerry-0")
    assert row(page, "m-kerry-0").id != row(page, "m-carter-1").id


def test_a_note_stands_in_the_panel_and_in_the_bubble(page):
    search = decide(page, "note", row="c-dunford", value="Ask <b>the</b> archive")
    assert "Ask <b>the</b> archive" in str(page.panel(search, SCREEN))
    traces = page.draw("", SCREEN, None).figure["detail"]["data"]
    texts = [one["hovertext"] for one in traces if one.get("name") == "contacts"]
    assert any("Ask &lt;b&gt;the&lt;/b&gt; archive" in text for text in texts[0])


ADDED = {
    "quote": "The two ministers spoke by video on 3 March.",
    "source": "Yearbook, p. 12",
    "countries": "RUS, USA",
    "mode": "video",
    "level": "foreign_ministers",
    "status": "held",
    "date": "2016-03-03",
}


def test_a_row_added_by_hand_closes_a_silence(page):
    search = decide(page, "add", fields=ADDED)
    store = page.shelf.store()
    found = queries.contact(store, search.removeprefix("?sel="))
    assert (found.kind, found.quote, found.source.article) == (
        "video",
        ADDED["quote"],
        "Yearbook, p. 12",
    )
    assert found.curated == "added by Ada on 2026-01-02"
    ends = {gap.after for gap in queries.gaps(store, page._view("", SCREEN))}  # noqa: SLF001
    assert found.id in ends


REFUSED = [
    ({"act": "explode"}, "no decision"),
    ({"act": "accept", "row": "c-nobody"}, "has no row"),
    ({"act": "accept", "row": "c-carter", "who": " "}, "who made it"),
    ({"act": "accept", "row": ["c-carter"]}, "other than text"),
    ({"act": "set", "row": "c-carter", "fields": []}, "no object"),
    ({"act": "set", "row": "c-carter"}, "nothing was changed"),
    ({"act": "set", "row": "c-carter", "fields": {"id": "c-1"}}, "no field"),
    ({"act": "note", "row": "c-carter", "value": " "}, "needs words"),
    ({"act": "note", "row": "c-carter", "value": "x" * 20_001}, "too much"),
    ({"act": "undo"}, "nothing that could be undone"),
    ({"act": "merge", "row": "c-carter", "other": "c-carter"}, "two different rows"),
    ({"act": "add", "fields": {"quote": "x"}}, "needs a quote and its source"),
]


@pytest.mark.parametrize(("asked", "reason"), REFUSED)
def test_what_cannot_be_decided_is_refused_with_a_reason_and_not_kept(page, asked, reason):
    with pytest.raises(ValueError, match=reason):
        page.decide("", {"who": "Ada", **asked}, when=WHEN)
    assert kinds(page) == []


def test_undo_takes_back_ones_own_last_decision_only(page):
    decide(page, "accept", row="c-kerry")
    page.decide("", {"act": "accept", "who": "Ben", "row": row(page, "m-carter-0").id}, when=WHEN)
    decide(page, "undo")
    assert row(page, "m-kerry-0").curated == ""
    assert row(page, "m-carter-0").curated == "accepted by Ben on 2026-01-02"


def test_review_goes_from_the_least_certain_row_on_and_skips_what_is_decided(page):
    decide(page, "accept", row="c-kerry")
    opened = page.step("", "desk", "review")
    queue = page._queue(page._view(opened, SCREEN))  # noqa: SLF001
    rows = [queries.contact(page.shelf.store(), identity) for identity in queue]
    assert [one.confidence for one in rows] == sorted(one.confidence for one in rows)
    assert opened == f"?sel={queue[0]}&desk=review"
    assert row(page, "m-kerry-0").id not in queue
    assert "Row 1 of 12 to review" in str(page.desk(opened, SCREEN))
    on = decide(page, "accept", opened, row=queue[0])
    assert on == f"?sel={queue[1]}&desk=review"
    assert page.step(on, "next", "") == f"?sel={queue[2]}&desk=review"
    assert "Row 1 of 11 to review" in str(page.desk(on, SCREEN))


def test_review_follows_the_filters(page):
    assert "3 rows to review" in str(page.desk("?desk=review&kind=phone", SCREEN))
    assert "Nothing is left" in str(page.desk("?desk=review&q=nowhere", SCREEN))


def test_the_panel_lists_what_was_decided_and_offers_to_undo_it(page):
    search = decide(page, "accept", row="c-carter")
    assert "accepted by Ada, 2 Jan 2026" in str(page.panel(search, SCREEN))
    decide(page, "undo")
    shown = str(page.panel(f"?sel={row(page, 'm-carter-0').id}", SCREEN))
    assert "accepted by Ada, 2 Jan 2026 (undone)" in shown


def test_a_row_is_typed_as_the_store_reads_it(sample):
    known = decisions.typed(queries.contact(sample, "c-carter"))
    assert known == {
        "date": "2015-09-18",
        "mode": "phone",
        "level": "defence_ministers",
        "status": "held",
        "countries": "RUS, USA",
        "participants": "USA Ash Carter (defence_minister); RUS Sergei Shoigu (defence_minister)",
        "place": "",
        "duration_minutes": "50",
        "initiator": "",
        "topics": "Syria",
    }
    assert decisions.typed(queries.contact(sample, "c-helsinki"))["mode"] == "meeting"


def test_rows_near_in_time_are_offered_for_merging(sample):
    near = queries.near(sample, queries.contact(sample, "c-carter"))
    assert {"c-kerry", "c-denied"} <= {one.id for one in near}
    assert not {"c-carter", "c-merkel"} & {one.id for one in near}


def test_the_modes_offered_are_those_the_store_knows():
    assert set(desk.MODES) == {"phone", "video", "meeting", "letter", "talks"}


ORIGINS = [
    ({}, 200),
    ({"Origin": "http://localhost"}, 200),
    ({"Origin": "http://example.org"}, 403),
    ({"Origin": "null"}, 403),
]


@pytest.mark.parametrize(("headers", "status"), ORIGINS)
def test_another_hosts_page_cannot_decide(page, headers, status):
    path = page.shelf.store().path
    client = create_app(path, now=lambda: WHEN).server.test_client()
    answer = client.post("/_dash-update-component", json=_asking(path), headers=headers)
    assert answer.status_code == status
    assert bool(journal.read(path).decisions) is (status == 200)


def test_a_form_of_another_host_is_no_decision(page):
    path = page.shelf.store().path
    client = create_app(path, now=lambda: WHEN).server.test_client()
    text = json.dumps(_asking(path))
    answer = client.post("/_dash-update-component", data=text, content_type="text/plain")
    assert answer.status_code >= 400
    assert not journal.read(path).decisions


def _asking(path):
    (asking,) = [
        one
        for one in create_app(path).callback_map.items()
        if any(given["id"] == "asked" for given in one[1]["inputs"])
    ]
    output, wiring = asking
    values = {
        "asked": {"act": "accept", "who": "Eve", "row": "c-carter"},
        "url": "",
        "screen": SCREEN,
    }
    named = output.strip(".").split("...")
    return {
        "output": output,
        "outputs": [
            dict(zip(("id", "property"), name.rsplit(".", 1), strict=True)) for name in named
        ],
        "inputs": [given | {"value": values[given["id"]]} for given in wiring["inputs"]],
        "state": [given | {"value": values[given["id"]]} for given in wiring["state"]],
        "changedPropIds": ["asked.data"],
    }


def test_a_decision_survives_the_next_generation(page):
    decide(page, "accept", row="c-carter")
    again = Store(page.shelf.store().path)
    assert [
        r["curated"] for r in again.rows("SELECT curated FROM contacts WHERE curated <> ''")
    ] == ["accepted by Ada on 2026-01-02"]


def test_the_sample_has_mentions_to_decide_by():
    assert all(contact.mentions for contact in dashboard_sample.corpus().contacts)
