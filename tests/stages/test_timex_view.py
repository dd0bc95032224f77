"""The TIMEX3 view: closed values, the narrative followed, conventions of annotated corpora."""

import json

import pytest

from extract.cli import build, run
from extract.edtf import parse
from extract.timex.view import CONVENTIONS, TimexDocument, timex_lines, timex_rows


def rows(text, lang, dct="2018-07-16", convention=None):
    chosen = CONVENTIONS[convention or {"de": "krauts", "en": "timebank"}[lang]]
    return [
        (text[row.start : row.end], row.type.value, row.value)
        for row in timex_rows(text, lang, parse(dct) if dct else None, chosen)
    ]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Sie trafen sich am Freitag.", ("Freitag", "DATE", "2018-07-13")),
        ("Sie will am Freitag reisen.", ("Freitag", "DATE", "2018-07-20")),
        ("Am Freitagabend sprachen sie.", ("Freitagabend", "TIME", "2018-07-13TEV")),
        ("In der kommenden Woche", ("der kommenden Woche", "DATE", "2018-W30")),
        ("Vor zwei Jahren kam er.", ("zwei Jahren", "DURATION", "P2Y")),
        ("Seit zwei Jahren kommt er.", ("zwei Jahren", "DURATION", "P2Y")),
        ("Sie tagen täglich.", ("täglich", "SET", "P1D")),
        ("in den 1990er-Jahren", ("den 1990er-Jahren", "DATE", "199")),
        ("am vergangenen Wochenende", ("vergangenen Wochenende", "DATE", "2018-W28-WE")),
        ("im Sommer 2015", ("Sommer 2015", "DATE", "2015-SU")),
        ("in zwei Jahrzehnten", ("zwei Jahrzehnten", "DURATION", "P2DE")),
    ],
)
def test_german_tags_follow_krauts(text, tag):
    assert rows(text, "de") == [tag]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("They met on Friday.", ("Friday", "DATE", "2018-07-13")),
        ("They will meet on Friday.", ("Friday", "DATE", "2018-07-20")),
        ("They met at 10 p.m. Friday.", ("10 p.m. Friday", "TIME", "2018-07-13T22:00")),
        ("He came two years ago.", ("two years ago", "DATE", "2016")),
        ("He came three days ago.", ("three days ago", "DATE", "2018-07-13")),
        ("for 2 1/2 years", ("2 1/2 years", "DURATION", "P2Y6M")),
        ("for two decades", ("two decades", "DURATION", "P20Y")),
        ("in early May", ("early May", "DATE", "2018-05")),
        ("in the third quarter of 2014", ("the third quarter of 2014", "DATE", "2014-Q3")),
        ("They spoke recently.", ("recently", "DATE", "PAST_REF")),
    ],
)
def test_english_tags_follow_timebank(text, tag):
    assert rows(text, "en")[-1] == tag


def test_conventions_write_one_meaning_in_two_ways():
    text = "He came two years ago."

    assert rows(text, "en", convention="timebank") == [("two years ago", "DATE", "2016")]
    assert rows(text, "en", convention="krauts") == [("two years", "DURATION", "P2Y")]


def test_a_bare_clock_time_holds_on_the_day_just_named():
    text = "Das Konzert ist am 28. September, Beginn 20 Uhr."

    assert rows(text, "de")[-1] == ("20 Uhr", "TIME", "2018-09-28T20:00")


def test_far_from_any_day_a_clock_time_is_the_articles_own():
    text = (
        "Das Konzert ist am 28. September. " + "Es wird gesungen und gespielt. " * 10 + "Um 20 Uhr."
    )

    assert rows(text, "de")[-1] == ("20 Uhr", "TIME", "2018-07-16T20:00")


def test_a_year_earlier_is_the_quarter_that_the_text_compares():
    text = "Profit rose in the third quarter of 2017 from a year earlier."

    assert rows(text, "en")[-1] == ("a year earlier", "DATE", "2016-Q3")


def test_the_following_day_is_told_from_the_last_one():
    text = "They met on March 12, 2018 and parted the following day."

    assert rows(text, "en")[-1] == ("the following day", "DATE", "2018-03-13")


def test_without_a_dct_open_values_stay_open_until_a_date_is_told():
    text = "Am Freitag kam er. Am 3. Mai 1999 starb er, am 5. Mai ruhte alles."

    assert [value for _, _, value in rows(text, "de", dct="")] == [
        "XXXX-WXX-5",
        "1999-05-03",
        "1999-05-05",
    ]


def test_a_narrative_is_read_from_its_own_dates():
    text = "Am 22. Juni 1941 begann es. Am 2. Juli fiel die Stadt."

    assert rows(text, "de", dct="2011-01-01", convention="narrative")[-1][2] == "1941-07-02"


def test_lines_are_json_with_the_offsets_of_the_tag():
    text = "Sie trafen sich Anfang Mai."
    (line,) = timex_lines([TimexDocument("a", text, "de", "2018-07-16")])

    assert json.loads(line) == {
        "doc": "a",
        "start": 16,
        "end": 26,
        "type": "DATE",
        "value": "2018-05",
        "mod": "START",
    }


@pytest.mark.parametrize(
    ("documents", "convention", "fault"),
    [
        ([], "ace", "'ace' is no convention"),
        ([TimexDocument("a", "heute", "de", "Mai")], "", "a: 'Mai' is not an EDTF date"),
    ],
)
def test_a_fault_names_what_is_wrong(documents, convention, fault):
    with pytest.raises(ValueError, match=fault):
        list(timex_lines(documents, convention))


def command(tmp_path, name, content, *options):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return run(build()[0], ["timex", str(path), *options])


def test_the_command_reads_json_lines(tmp_path, capsys):
    document = {
        "id": "a",
        "dct": "2018-07-16",
        "text": "Die Minister trafen sich am Freitag in der Stadt.",
    }

    assert command(tmp_path, "docs.jsonl", json.dumps(document)) == 0
    assert json.loads(capsys.readouterr().out)["value"] == "2018-07-13"


def test_the_command_reads_a_plain_file_with_its_date_line(tmp_path, capsys):
    text = "Stand: 16.07.2018 18:35 Uhr\n\nDie Minister trafen sich am Freitag in der Stadt und sprachen miteinander."

    assert command(tmp_path, "article.txt", text) == 0
    assert '"value": "2018-07-13"' in capsys.readouterr().out


OWN_DAY = [
    ("docs.jsonl", '{{"text": "{}"}}', "2003-05-08"),
    ("docs.jsonl", '{{"dct": "2018-07-16", "text": "{}"}}', "2018-07-16"),
    ("article.txt", "{}", "2003-05-08"),
    ("article.txt", "Stand: 16.07.2018 18:35 Uhr\n\n{}", "2018-07-16"),
]


@pytest.mark.parametrize(("name", "content", "day"), OWN_DAY)
def test_the_day_that_is_given_dates_those_that_tell_none(tmp_path, capsys, name, content, day):
    text = content.format("Die Minister trafen sich heute in der Stadt und sprachen miteinander.")

    assert command(tmp_path, name, text, "--dct", "2003-05-08") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["value"] == day


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        (("docs.jsonl", "{"), "line 1: no JSON"),
        (("docs.jsonl", "[]"), 'no object with a "text"'),
        (("docs.jsonl", '{"id": "a", "text": "1:0"}'), "name one with --lang"),
        (("docs.jsonl", '{"id": "a", "text": "1:0"}', "--lang", "xx"), "'xx' is no language"),
        (("a.txt", "1:0"), "too little text"),
    ],
)
def test_the_command_tells_what_it_cannot_read(tmp_path, capsys, given, fault):
    assert command(tmp_path, *given) == 1
    assert fault in capsys.readouterr().err


def test_a_clock_time_after_several_days_holds_on_each_of_them():
    text = "Termin: 25. und 26. August von 10 bis 18 Uhr."

    assert [value for _, _, value in rows(text, "de")[2:]] == ["T10:00", "T18:00"]


def test_a_clock_time_after_one_day_is_of_that_day():
    text = "Am 25. und am 26. August ist frei. Am 28. August beginnt es um 10 Uhr."

    assert rows(text, "de")[-1] == ("10 Uhr", "TIME", "2018-08-28T10:00")


ESSAY = "Wer durch das Tal geht, sieht Felder und Hecken und kaum einen Menschen. " * 40


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (ESSAY + "Das Haus ist heute leer.", "PRESENT_REF"),
        ("Das Haus ist heute leer.", "2018-07-16"),
        (ESSAY + "Am Freitag und am Montag war er da. Das Haus ist heute leer.", "2018-07-16"),
    ],
)
def test_in_an_essay_heute_is_the_present_age(text, value):
    assert rows(text, "de")[-1] == ("heute", "DATE", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am 4. März 1805 brach das Heer auf. Am 9. April fiel die Stadt.", "1805-04-09"),
        ("Am 4. März 1805 brach das Heer auf. Am 9. April wird gefeiert.", "2019-04-09"),
        ("Am 4. März 1805 brach man auf. Gestern war Ruhe. Am 9. April war Markt.", "2018-04-09"),
        ("Am 4. März 2018 brach das Heer auf. Am 9. April fiel die Stadt.", "2018-04-09"),
        ("Das Heer brach 1805 auf. Am 9. April fiel die Stadt.", "2018-04-09"),
    ],
)
def test_after_an_old_day_the_past_goes_on_from_there(text, value):
    assert rows(text, "de")[-1][2] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Third-quarter profit rose. After a flat second quarter, sales grew from a year ago",
            "Q3",
        ),
        ("Third-quarter profit rose. In the fiscal second quarter it fell from a year ago", "Q2"),
        ("Third-quarter profit rose. In the 2017 period it fell from a year ago", "Q3"),
    ],
)
def test_a_comparison_is_with_the_quarter_reported_on(text, value):
    assert rows(text, "en", dct="2018-10-26")[-1] == ("a year ago", "DATE", f"2017-{value}")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Third-quarter profit rose. In the 2017 period it fell.", "2017-Q3"),
        ("It fell in the 2017 period.", "2017"),
    ],
)
def test_a_period_of_a_year_is_the_quarter_reported_on(text, value):
    assert rows(text, "en", dct="2018-10-26")[-1][2] == value


WAR = "Am 2. Mai 1864 begann es, am 9. Juni 1864 und am 3. Juli 1864 ging es weiter. "


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Am 8. Mai 1865 starb er. Wenig später fiel die Stadt.", ["FUTURE_REF"]),
        ("Am 8. Mai 1865 starb er. Einen Tag später fiel die Stadt.", ["1865-05-09"]),
        ("Am 8. Mai 1865 starb er. Drei Monate später war Ruhe.", ["1865-08-08"]),
        ("Am 8. Mai 1865 starb er. Der Krieg von 1870/71 folgte.", ["1870", "1871"]),
        ("Am 8. Mai 1865 starb er. Ein Museum ist heute dort.", ["PRESENT_REF"]),
        ("Am 8. Mai 1865 starb er. Im Jänner des folgenden Jahres war Ruhe.", ["1866-01"]),
    ],
)
def test_a_history_is_told_on_from_its_dates(text, tags):
    assert [value for _, _, value in rows(WAR + text, "de")[4:]] == tags


@pytest.mark.parametrize("text", ["Wenig später fiel die Stadt.", "Die Saison 2007/08 war kurz."])
def test_news_leaves_what_only_histories_are_tagged_with(text):
    assert not [row for row in rows(text, "de") if row[2] != "XXXX-XX-XX"]


def test_minutes_counted_on_have_no_clock_time_of_their_own():
    text = "Das Tor fiel, drei Minuten später das nächste."

    assert rows(text, "de") == [("drei Minuten später", "TIME", "XXXX-XX-XXTXX:XX")]


@pytest.mark.parametrize(
    ("text", "value"),
    [("for half a century", "P50Y"), ("for half a decade", "P5Y"), ("for 1,500 years", "P1500Y")],
)
def test_english_durations_are_written_out(text, value):
    assert rows(text, "en")[-1][2] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In May of that year they voted.", "1864-05"),
        ("The following spring they left.", "1865-SP"),
        ("In the following years they left.", "PXY"),
    ],
)
def test_an_english_history_is_told_on_from_its_dates(text, value):
    told = "On May 2, 1864 it began. On May 8, 1864 they met, and on June 9, 1864 and July 3, 1864 again. "

    assert rows(told + text, "en")[-1][2] == value


@pytest.mark.parametrize(
    ("text", "lang", "dct", "value"),
    [
        ("The mayor took office in January.", "en", "2017-12-12", "2017-01"),
        ("The mayor, who took office in January, wants more.", "en", "2017-12-12", "2017-01"),
        ("The mayor asked for an answer by January.", "en", "2017-12-12", "2018-01"),
        ("The envoy announced an agreement to buy it in January.", "en", "2017-12-12", "2018-01"),
        ("The fund will help towns after the floods in August.", "en", "2017-11-01", "2017-08"),
        ("The fund will help towns in August.", "en", "2017-11-01", "2018-08"),
        ("Im Jänner nahm das noch keiner ernst.", "de", "2020-12-29", "2020-01"),
        ("Im Jänner und Februar nahm das noch keiner ernst.", "de", "2020-12-29", "2020-02"),
        ("Das Geld wurde für Jänner versprochen.", "de", "2020-12-29", "2021-01"),
        ("Er erklärte, ein Abkommen im Jänner sei gut.", "de", "2020-12-29", "2021-01"),
    ],
)
def test_a_month_long_gone_is_read_where_its_own_verb_is_past(text, lang, dct, value):
    assert rows(text, lang, dct)[-1][2] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The offer ends on Nov. 16. The council met on Friday.", "2018-07-13"),
        ("The two will not do it. The council met on Friday.", "2018-07-13"),
        ("They will go to St. Mary on Friday.", "2018-07-20"),
    ],
)
def test_a_sentence_may_end_in_a_number_or_a_short_word(text, value):
    assert rows(text, "en")[-1][2] == value


@pytest.mark.parametrize(
    ("text", "lang", "tag"),
    [
        ("It opens on Friday. Until then, all wait.", "en", ("then", "DATE", "2018-07-20")),
        ("It fell on July 12, the day before the vote.", "en", ("the day before", "DATE", "2018-07-12")),
        ("It began in 1987. The next spring it ended.", "en", ("The next spring", "DATE", "1988-SP")),
        ("It began on May 2, 2017. That July, it grew.", "en", ("That July", "DATE", "2017-07")),
        ("Die Frist endet am Freitag, spätestens dann ist Ruhe.", "de", ("dann", "DATE", "2018-07-20")),
        ("Eines Tages kam er wieder.", "de", ("Eines Tages", "DATE", "PAST_REF")),
        ("Eines Tages wird er kommen.", "de", ("Eines Tages", "DATE", "FUTURE_REF")),
    ],
)  # fmt: skip
def test_what_points_back_is_read_from_the_day_told_last(text, lang, tag):
    assert rows(text, lang)[-1] == tag


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am 6. August 2017 war das Haus voll. Am 8. August gab es nichts mehr.", "2017-08-08"),
        ("Am 6. Jänner 2017 war das Haus voll. Am 8. August gab es nichts mehr.", "2018-08-08"),
    ],
)
def test_a_day_goes_on_from_a_date_of_last_year_close_to_it(text, value):
    assert rows(text, "de")[-1][2] == value


def test_a_relative_word_is_no_part_of_the_time():
    assert rows("Ein Koch, der drei Monate krank war, kommt.", "de")[0][0] == "drei Monate"
    assert (
        rows("Eine Feier, die vergangenes Jahr ausfiel, kommt.", "de")[0][0] == "vergangenes Jahr"
    )


def test_then_without_a_day_before_it_is_left_alone():
    assert rows("They wait. Until then, all is shut.", "en") == []
