"""An office's own record of a contact lies on the day of the record: its title and its first sentence tell it, and neither names a day."""

import pytest

from tests.reading import rows

DAY, WEEK = "2015-05-20", "2015-05-13/2015-05-20"
# Each row: language, title, first sentence, and the date of the row.
RECORDS = [
    ("en", "Telephone conversation with Ken Sato", "{H} had a telephone conversation with {S}.", DAY),
    ("en", "Telephone conversation with Ken Sato", "Held at Japan's request, the telephone conversation between {H} and {S} focused on fish.", DAY),
    ("en", "Prime Minister of Norway met with Ken Sato", "{H} met with {S}.", DAY),
    ("en", "Second meeting with Ken Sato", "{H} met with {S} in Oslo.", DAY),
    ("en", "Prime Minister of Norway had a call with Ken Sato", "{H} had a phone call with {S}.", DAY),
    ("de", "Telefonat mit Ken Sato", "{H} hat mit {S} telefoniert.", DAY),
    ("de", "Treffen mit Ken Sato", "{H} hat sich mit {S} getroffen.", DAY),
    ("en", "Second call with Ken Sato since the beginning of the year", "{H} had a phone call with {S}.", DAY),
    ("en", "Telephone conversation with Ken Sato", "OSLO.\n\n{H} had a phone call with {S}.", DAY),
    # No record: the title tells another contact, another side or nothing, or the sentence names its own day.
    ("en", "Telephone conversation with Ken Sato", "{H} met with {S}.", WEEK),
    ("en", "Meeting with Erik Berg of Denmark", "{H} met with {S}.", WEEK),
    ("en", "Fish is back on the table", "{H} met with {S}.", WEEK),
    ("en", "Meeting with Ken Sato", "{H} met with {S} on Monday.", "2015-05-18"),
    ("en", "Meeting with Ken Sato", "{H} will meet with {S}.", ""),
    ("en", "Meeting with Ken Sato", "{H} has long known {S}. They last met in March.", "2015-03"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "title", "opening", "date"), RECORDS)
def test_a_record_lies_on_its_own_day(lang, title, opening, date):
    assert rows(f"{title}\n\n{opening}", DAY, lang, fields=("date",)) == [date]


def test_a_later_sentence_is_no_record():
    text = "Meeting with Ken Sato\n\nNorway buys fish. It always has. {H} met with {S}."
    assert rows(text, DAY, "en", fields=("date",)) == [WEEK]


def test_the_record_of_a_month_has_its_month():
    text = "Telephone conversation with Ken Sato\n\n{H} had a telephone conversation with {S}."
    assert rows(text, "2015-05", "en", fields=("date",)) == ["2015-05"]


@pytest.mark.parametrize(
    ("lang", "head", "mode"),
    [
        ("en", "PM call with President Okoth of Kenya", "phone"),
        ("en", "Telephone conversation with President Okoth", "phone"),
        ("en", "Phone call with President Moyo", "talks"),
        ("en", "A call for aid", "talks"),
        ("en", "Remarks on President Okoth of Kenya", "talks"),
        ("de", "Telefonat mit Präsident Okoth", "phone"),
        ("de", "Bilanz des Präsidenten Okoth", "talks"),
    ],
)
def test_a_headline_names_the_call_of_those_who_spoke(lang, head, mode):
    body = {
        "en": "British Prime Minister Edward Hale spoke to Kenyan President Daniel Okoth on Monday.",
        "de": "Der britische Premierminister Edward Hale sprach am Montag mit dem kenianischen Präsidenten Daniel Okoth.",
    }[lang]
    text = f"{head}\n\n{body}"
    assert rows(text, "2014-06-12", lang, fields=("date", "mode")) == [f"2014-06-09 {mode}"]
