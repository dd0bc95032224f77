from dataclasses import replace

import dashboard_sample
import pytest
from dash import html
from dashboard_parts import walk
from dashboard_sample import gap_id

from dashboard import evidence, ids, queries
from dashboard.i18n import strings
from dashboard.rows import Clue, Passage
from extract import store
from extract.confidence import SIGNS
from extract.edtf import parse
from extract.lexicon.confidence import bands, points
from extract.pipeline import extract
from extract.sources.textfile import document

EN, DE = strings("en"), strings("de")
SIDES = ("USA", "RUS")


def written(parts):
    return "".join(
        part if isinstance(part, str) else (part.children if isinstance(part.children, str) else "")
        for part in walk(parts)
        if isinstance(part, str) or hasattr(part, "children")
    )


def marks(parts):
    return [part.children for part in walk(parts) if isinstance(part, html.Mark)]


HIGHLIGHTS = [
    ("abcdef", [(2, 4)], ["ab", "<cd>", "ef"]),
    ("abcdef", [(0, 6)], ["<abcdef>"]),
    ("abcdef", [(0, 2), (4, 6)], ["<ab>", "cd", "<ef>"]),
    ("abcdef", [(4, 6), (0, 2)], ["<ab>", "cd", "<ef>"]),
    ("abcdef", [(0, 3), (2, 5)], ["<abcde>", "f"]),
    ("abcdef", [(1, 5), (2, 3)], ["a", "<bcde>", "f"]),
    ("abcdef", [(4, 99)], ["abcd", "<ef>"]),
    ("abcdef", [(3, 3)], ["abcdef"]),
    ("abcdef", [], ["abcdef"]),
    ("", [(0, 3)], []),
]


@pytest.mark.parametrize(("text", "spans", "expected"), HIGHLIGHTS)
def test_passages_are_marked_at_their_offsets_and_no_letter_is_lost(text, spans, expected):
    parts = evidence.highlighted(text, [Passage("", start, end) for start, end in spans])
    shown = [part if isinstance(part, str) else f"<{part.children}>" for part in parts]
    assert shown == expected


def panel(sample, identity, words=EN):
    row = queries.contact(sample, identity)
    return evidence.contact(row, queries.reports(sample, identity), SIDES, words)


def test_a_contact_shows_every_report_with_its_quote_marked(sample):
    assert marks(panel(sample, "c-carter")) == [
        dashboard_sample.QUOTES["carter"],
        dashboard_sample.QUOTES["carter_de"],
    ]


CONTACT_WORDS = [
    "Carter – Shoigu",
    "phone, 50 min · 18 Sept 2015",
    "Pentagon and Moscow talk again",
    "Sample Wire · Dated 18 Sept 2015",
    "read from its date line",
    "inferred from a contact that a dated article reports too",
    "Other reports of the same contact (1)",
    "Minutes: 50 / 45",
    "On the initiative of: Russia / US",
    "Ash Carter (US)",
    "Syria",
    "en.trigger.speak",
    # Every field with its value, and the words and the rule that set it, or that no reason of its own is kept.
    "Kind: phone call",
    "Level: Defence ministers",
    "Minutes: 50",
    "no reason of its own is kept",
]


@pytest.mark.parametrize("text", CONTACT_WORDS)
def test_a_contact_tells_what_is_known_and_why(sample, text):
    assert text in written(panel(sample, "c-carter"))


def test_an_article_tells_the_clues_to_its_date(sample):
    assert "2 May 2017 · month given beside the text" in written(panel(sample, "c-trump"))


NARROWED = [
    ("metadata", "2018-07", "(given with the article, narrowed down by its text)"),
    ("metadata", "2018-07-27/2018-07-29", "(given with the article)"),
    ("linked", "2018-07", "(inferred from a contact that a dated article reports too)"),
]


@pytest.mark.parametrize(("origin", "given", "told"), NARROWED)
def test_a_date_that_was_narrowed_down_does_not_pass_for_given(sample, origin, given, told):
    (report,) = queries.reports(sample, "c-dunford")
    published = parse("2018-07-27/2018-07-29")
    source = replace(report.article.source, published=published, published_from=origin)
    clues = (Clue("de.metadata", given, ""), Clue("dct.weekday", "2018-07-27", "", words="Freitag"))
    report = replace(report, article=replace(report.article, source=source, clues=clues))
    row = queries.contact(sample, "c-dunford")
    text = written(evidence.contact(row, (report,), SIDES, EN))
    assert told in text
    assert "Freitag 27 Jul 2018 dct.weekday" in text


def test_article_text_says_which_language_it_is_in(sample):
    texts = [p for p in walk(panel(sample, "c-carter")) if getattr(p, "className", "") == "text"]
    assert [part.lang for part in texts] == ["en", "de"]


FRENCH = (
    "Publié le 15 mars 2018\n\nLe Premier ministre norvégien Lars Holm s’est entretenu jeudi par téléphone avec le Premier"
    " ministre japonais Ken Sato. C’était leur premier entretien depuis plus d’un an."
)


@pytest.mark.parametrize("words", [EN, DE])
def test_an_article_in_a_language_that_the_page_does_not_speak_is_marked_as_such(tmp_path, words):
    corpus = extract([document(FRENCH, id="a.txt")])
    store.write(tmp_path / "store", corpus)
    shelf = queries.Shelf(tmp_path / "store").store()
    parts = panel(shelf, corpus.contacts[0].id, words)
    (text,) = [part for part in walk(parts) if getattr(part, "className", "") == "text"]
    assert text.lang == "fr"
    assert "s’est entretenu jeudi par téléphone" in "".join(marks(parts))
    assert words("field.participants") in written(parts)


def silence(sample, identity, words=EN):
    row = queries.gap(sample, identity)
    claims = queries.claims(sample, [c for part in row.attested for c in part.claims])
    bounds = [queries.contact(sample, end) for end in (row.after, row.before) if end]
    return evidence.gap(row, bounds, claims, SIDES, words)


GAPS = [
    (gap_id("chiefs_of_staff", "dempsey"), "At least 36 months"),
    (gap_id("chiefs_of_staff", "dempsey"), "An article says so."),
    (gap_id("defence_ministers", "hagel"), "Attested in part: an article vouches for 18 Sept 2014"),
    (gap_id("leaders", "trump"), "Inferred: no article in the corpus reports a contact."),
    (gap_id("defence_ministers", "carter"), "Still open on 1 Jul 2018"),
    (gap_id("defence_ministers", "carter"), "none since Sept 2015"),
    (gap_id("leaders", "trump"), "plans are not counted"),
]


@pytest.mark.parametrize(("identity", "text"), GAPS)
def test_a_silence_tells_how_long_and_who_says_so(sample, identity, text):
    assert text in written(silence(sample, identity))


def test_a_silence_leads_to_both_contacts_around_it(sample):
    buttons = [
        p for p in walk(silence(sample, gap_id("leaders", "trump"))) if isinstance(p, html.Button)
    ]
    assert [button.id for button in buttons] == [
        ids.act("select", "c-trump", at="panel"),
        ids.act("select", "c-helsinki", at="panel"),
    ]


def test_the_sentence_that_attests_a_silence_is_marked(sample):
    assert marks(silence(sample, gap_id("chiefs_of_staff", "dempsey"))) == [
        dashboard_sample.QUOTES["dempsey"]
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [(EN, "military, arms control, beekeeping"), (DE, "Militär, Rüstungskontrolle, beekeeping")],
)
def test_topics_are_told_in_the_readers_words(sample, words, told):
    topics = ("military", "arms_control", "beekeeping")
    row = replace(queries.contact(sample, "c-carter"), topics=topics)
    assert told in written(evidence.contact(row, (), SIDES, words))


def test_only_web_addresses_become_links(sample):
    links = [part for part in walk(panel(sample, "c-carter")) if isinstance(part, html.A)]
    assert all(link.href.startswith("https://") and "noopener" in link.rel for link in links)
    assert len(links) == 2


def test_the_panel_speaks_german_too(sample):
    assert "Weitere Berichte über denselben Kontakt (1)" in written(panel(sample, "c-carter", DE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Short and whole.", "Short and whole."), ("", ""), ("word " * 40, "word " * 14 + "…")],
)
def test_an_article_without_a_title_is_called_by_its_first_words(text, expected):
    assert evidence.opening(text) == expected


def test_no_date_line_heads_an_article(sample):
    (report,) = queries.reports(sample, "c-dunford")
    text = "date 2019-03 The ministers met."
    source = replace(report.article.source, title="")
    article = replace(report.article, source=source, text=text, body=13)
    assert evidence.heading(article) == "The ministers met."


CERTAINTY = [
    (None, None, "such rows"),
    (0.94, "told in so many words. About 94% of such rows had every field right", "Check it"),
    (0.26, "Check it against the quote: date, sides or form are not told", "Date, sides and form"),
]


@pytest.mark.parametrize(("share", "told", "untold"), CERTAINTY)
def test_a_row_says_in_words_how_far_to_trust_it(sample, share, told, untold):
    row = replace(queries.contact(sample, "c-carter"), confidence=share)
    text = written(evidence.contact(row, (), SIDES, EN))
    assert untold not in text
    assert told is None or told in text


@pytest.mark.parametrize("band", bands())
def test_the_words_for_trust_fit_the_bands_that_were_measured(band):
    told = {name for name in SIGNS if points()[name] > 0}
    best = sum(points()[name] for name in told)
    # Whoever is not in the best band lacks words for something, or has borrowed them.
    assert (band.share > 0.5) == (band.least >= best)
    assert set(SIGNS) == {"own_date_words", "borrowed_sides", "mode_untold"}


def test_a_row_tells_what_was_decided(sample):
    row = queries.contact(sample, "c-carter")
    judged = replace(row, curated="accept", note="Checked <twice>.")
    text = written(evidence.contact(judged, (), SIDES, EN))
    assert "Decided by hand: accept" in text
    assert "Checked <twice>." in text


def test_a_day_that_is_not_settled_is_told_with_what_each_source_says(sample):
    row = queries.contact(sample, "c-carter")
    doubtful = replace(row, date=parse("2015-09-18/2015-10-18"))
    text = written(evidence.contact(doubtful, queries.reports(sample, row.id), SIDES, EN))
    assert "One day within 18 Sept – 18 Oct 2015." in text.replace("\u2009", " ")
    assert "18 Sept 2015, by Pentagon and Moscow talk again: “Friday”" in text
    assert "Which day is not settled" not in written(panel(sample, "c-carter"))


def test_of_a_merged_row_each_report_says_what_it_agrees_on(sample):
    row = queries.contact(sample, "c-carter")
    first, second = queries.reports(sample, row.id)
    assert {"date", "mode"} <= set(first.gave) & set(second.gave)
    changed = replace(second, gave=())
    assert str(evidence.contact(row, (first, changed), ("USA", "RUS"), EN)).count("Agrees") == 1
    panel = str(evidence.contact(row, (first, second), ("USA", "RUS"), EN))
    assert panel.count("Agrees with the row on: Date, Kind") == 2


def test_a_report_that_stands_alone_has_nothing_to_agree_with(sample):
    (alone,) = queries.reports(sample, "c-kerry")
    assert alone.gave == ()
