import csv
import io
import json
from dataclasses import replace

import pytest

from dashboard import exports, queries
from dashboard.i18n import strings
from dashboard.view import from_query

EN, DE = strings("en"), strings("de")


def told(scene, form, words=EN):
    return exports.text(scene.contacts, scene, form, words)


def test_csv_holds_every_visible_row_with_its_quote(scene):
    text = told(scene, "csv")
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [row["id"] for row in rows] == [row.id for row in scene.contacts]
    carter = next(row for row in rows if row["id"] == "c-carter")
    assert (carter["date"], carter["kind"], carter["duration_minutes"]) == (
        "2015-09-18",
        "phone",
        "50",
    )
    assert carter["quote"].startswith("On Friday Ash Carter")
    assert carter["countries"] == "RUS; USA"


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_of_a_csv_is_a_formula(scene, start):
    row = replace(scene.contacts[0], place=f"{start}1+1")
    text = exports.text((row,), scene, "csv", EN)
    assert f",'{start}1+1," in text


def test_json_holds_lists_as_lists(scene):
    rows = json.loads(told(scene, "json"))
    assert rows[0]["countries"] == ["RUS", "USA"]
    assert rows[-1]["date"] == ""


def test_an_empty_table_is_still_a_table(scene):
    assert exports.text((), scene, "csv", EN).strip("\ufeff\r\n") == "id"
    assert json.loads(exports.text((), scene, "json", EN)) == []


def test_the_silences_are_a_table_of_their_own(scene):
    found = exports.silences([scene], DE)
    assert found["filename"].endswith("-pausen.csv")
    rows = list(csv.DictReader(io.StringIO(found["content"].removeprefix("\ufeff"))))
    assert {row["id"] for row in rows} == {gap.id for gap in scene.gaps}
    lengths = [int(row["days_min"]) for row in rows]
    assert lengths == sorted(lengths, reverse=True)
    longest = rows[0]
    assert (longest["countries"], longest["level"]) == ("RUS; USA", "chiefs_of_staff")
    assert longest["quote"].startswith("The chiefs had not met since")
    assert longest["attested"] == f"{longest['start']}/{longest['end']}"


def events(text):
    unfolded = text.replace("\r\n ", "")
    return [
        dict(line.split(":", 1) for line in block.strip().split("\r\n"))
        for block in unfolded.split("BEGIN:VEVENT")[1:]
    ]


def test_a_calendar_holds_the_dated_contacts_as_whole_days(scene):
    found = {event["UID"]: event for event in events(told(scene, "ics"))}
    assert "c-mattis@detente" not in found
    assert "c-denied@detente" not in found
    carter = found["c-carter@detente"]
    assert carter["DTSTART;VALUE=DATE"] == "20150918"
    assert carter["DTEND;VALUE=DATE"] == "20150919"
    assert carter["SUMMARY"] == "Carter – Shoigu: phone\\, 50 min"
    month = found["c-hagel@detente"]
    assert (month["DTSTART;VALUE=DATE"], month["DTEND;VALUE=DATE"]) == ("20131001", "20131101")


@pytest.mark.parametrize(
    ("identity", "status"),
    [("c-carter", "CONFIRMED"), ("c-hamburg", "TENTATIVE"), ("c-moscow", "CANCELLED")],
)
def test_a_calendar_tells_what_is_certain(scene, identity, status):
    found = {event["UID"]: event for event in events(told(scene, "ics"))}
    assert found[f"{identity}@detente"]["STATUS"] == status


def test_no_line_of_a_calendar_is_longer_than_75_octets(scene):
    text = told(scene, "ics", DE)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert text.endswith("END:VCALENDAR\r\n")


def test_a_form_that_is_none_is_named(scene):
    with pytest.raises(ValueError, match="'xls' is not a form of rows"):
        told(scene, "xls")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (EN, "rus-usa-three-years-without-the-chiefs-of-staff-in-one-room-2013-2018.png"),
        (DE, "rus-usa-drei-jahre-kein-treffen-der-generalstabschefs-2013-2018.png"),
    ],
)
def test_a_file_is_named_after_headline_and_years(scene, words, expected):
    assert exports.file_name(scene, words, "png") == expected


def test_the_export_holds_more_rows_than_the_screen(sample, monkeypatch):
    monkeypatch.setattr("dashboard.queries.scenes.MOST_MARKS", 5)
    monkeypatch.setattr("dashboard.queries.scenes.MOST_LISTED", 3)
    view = from_query("")
    scene = queries.scene(sample, view)
    assert len(scene.contacts) == 3
    assert len(queries.rows(sample, view, scene.dyad)) == 13
