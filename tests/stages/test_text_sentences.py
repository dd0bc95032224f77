import pytest

from extract.model import Span
from extract.text.sentences import sentences
from tests.rows import document


def cut(text, lang="de"):
    return [sentence.span.of(text) for sentence in sentences(document(text=text, lang=lang))]


WHOLE = [
    ("de", "Sie treffen sich am 7. Juli in Graz."),
    ("de", "Sie treffen sich am 7. und 8. Juli in Graz."),
    ("de", "Das Treffen vom 25. bis 27. Mai fällt aus."),
    ("de", "Auch Nachbarn, z. B. Norwegen, kamen."),
    ("de", "Auch Nachbarn, z.B. Norwegen, kamen."),
    ("de", "Das gilt u. a. Norwegen und d. h. Oslo."),
    ("de", "Sie flog nach Washington D.C. Mitte März."),
    ("de", "Er wohnt im Zimmer Nr. 5 des Hotels."),
    ("de", "Der Beschluss nach Art. 5 steht."),
    ("de", "Der Besuch von Dr. Weber und Prof. Huber endet."),
    ("de", "Jo W. Weber und J. K. Huber kamen."),
    ("de", "Der 2. Weltkrieg endete vor Jahrzehnten."),
    ("de", "Beim 14. Gipfel sprach sie mit Benedikt XVI. Huber."),
    ("de", "Am 3.5. kam sie für 4.5 Stunden."),
    ("de", "Sie sprach von rd. 3 Mio. Euro und ca. 20 Gästen."),
    ("de", "„Kommt sie?“, fragte er."),
    ("de", "„Kommt sie?“ fragte er."),
    ("de", "„Sie kommt!“ rief Weber."),
    ("de", "Sie sagte: „Ich komme.“"),
    ("de", "Er ist ... Minister."),
    ("en", "He met Mr. Weber and Mrs. Huber on Jan. 12 in Graz."),
    ("en", "The U.S. Secretary of State met Gen. Huber."),
    ("en", "She flew to Washington D.C. President Weber stayed."),
    ("en", "The No. 2 official of the U.N. Security Council left."),
    ("en", "George W. Weber and J. K. Huber came."),
    ("en", "They met at 6 p.m. Monday in Graz."),
    ("en", "Sen. Weber, D-Calif., met Lt. Gen. Huber."),
    ("en", "“Will she come?” Mr. Weber asked."),
    ("en", "“She comes!” the minister said."),
    ("en", "When I heard . . . that she came, I left."),
]


@pytest.mark.parametrize(("lang", "text"), WHOLE)
def test_a_full_stop_inside_a_sentence_does_not_end_it(lang, text):
    assert cut(text, lang) == [text]


APART = [
    ("de", ["Sie kam am 7. Juli.", "Er ging am 8. Juli."]),
    ("de", ["Das war im Jahr 2014.", "Weber blieb."]),
    ("de", ["Es gab Streit usw.", "Die Minister gingen."]),
    ("de", ["Sie landete in Washington D.C.", "Der Minister wartete."]),
    ("de", ["Wer kommt?", "Niemand kommt!", "Schade."]),
    ("de", ["„Ich komme.“", "Das sagte Weber."]),
    ("de", ['Er nannte es "offen".', '"Wir reden", sagte er.']),
    ("de", ["Sie ging …", "Niemand folgte."]),
    ("de", ["Das endet nach der 3. Runde.", "Sie kam als 2.", "Er wurde Erster."]),
    ("en", ["He left the U.S.", "The minister stayed."]),
    ("en", ["They met at 6 p.m.", "He left."]),
    ("en", ["He is 20.", "Weber is 30."]),
    ("en", ["“I am coming.”", "Weber stayed."]),
    ("en", ["That was World War II.", "Huber fought in it."]),
    ("en", ["Will she come?", "She will."]),
]


@pytest.mark.parametrize(("lang", "parts"), APART)
def test_sentences_are_cut_where_they_end(lang, parts):
    assert cut(" ".join(parts), lang) == parts


def test_a_lost_space_does_not_glue_two_sentences():
    assert cut("Der Gipfel ist zu Ende.Der Minister reist ab.") == [
        "Der Gipfel ist zu Ende.",
        "Der Minister reist ab.",
    ]
    assert cut("The summit has ended.On Sunday he left.A plane was waiting.", "en") == [
        "The summit has ended.",
        "On Sunday he left.",
        "A plane was waiting.",
    ]


@pytest.mark.parametrize(
    "text", ["Node.js ist alt.", "Die Seite graz.at ist neu.", "Er las v.Weber."]
)
def test_a_full_stop_inside_a_name_parts_nothing(text):
    assert cut(text) == [text]


def test_paragraphs_are_counted_from_zero_and_a_line_end_starts_a_new_one():
    text = "Er kam. Sie ging.\nWeber blieb.\n\n\nHuber schlief."
    assert [sentence.paragraph for sentence in sentences(document(text=text))] == [0, 0, 1, 2]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028"])
def test_every_kind_of_line_end_ends_a_paragraph(newline):
    assert cut(f"Weber kommt nach Graz{newline}Huber bleibt.") == [
        "Weber kommt nach Graz",
        "Huber bleibt.",
    ]


HEADINGS = [
    ("Annäherung trotz Streit", True),
    ("Weber am Flughafen Graz. | Bildquelle: AFP", True),
    ("Treffen von Weber und Huber?", True),
    ("* Beziehungen zu Norwegen", True),
    ("Die Minister trafen sich in Graz.", False),
    ("„Wir reden miteinander.“", False),
    ("Was aber geschieht, wenn die Minister sich in Graz nicht treffen und niemand anruft?", False),
]


@pytest.mark.parametrize(("line", "heading"), HEADINGS)
def test_a_line_alone_without_closing_punctuation_is_a_heading(line, heading):
    text = f"{line}\n\nWeber reiste nach Graz. Huber blieb."
    found = sentences(document(text=text))
    assert [found[0].heading, found[-1].heading] == [heading, False]


def test_a_bullet_is_no_part_of_its_sentence():
    assert cut("* Weber reist ab.\n  • Huber bleibt.") == ["Weber reist ab.", "Huber bleibt."]


def test_hard_wrapped_lines_are_one_paragraph():
    text = (
        "Minister in Graz\n\n"
        "Die Minister der beiden Staaten trafen sich am Montag zum ersten Mal\n"
        "in Graz. Das Gespräch dauerte länger als eine Stunde, wie es hinter-\n"
        "her hieß. Der Gastgeber nannte es offen. Ein weiteres Treffen soll im\n"
        "Sommer folgen, doch ein Termin steht noch nicht fest. Der Gast reiste\n"
        "am Abend weiter nach Oslo, wo er mit der Regierung über die Fischerei\n"
        "sprechen will. Mehr war nicht zu erfahren.\n"
    )
    found = sentences(document(text=text))
    assert [sentence.heading for sentence in found] == [
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    ]
    assert found[4].span.of(text) == (
        "Ein weiteres Treffen soll im\nSommer folgen, doch ein Termin steht noch nicht fest."
    )


def test_a_sentence_torn_by_a_line_end_is_mended():
    text = (
        "Die Minister wollen sich in den kommenden Wochen im\n"
        "österreichisch-slowenischen Grenzgebiet wieder treffen."
    )
    assert cut(text) == [text]


TORN = [
    pytest.param(
        "Die Ministerin\n hat Weber in einem langen und sehr herzlichen \nTelefonat gedankt.",
        ["Die Ministerin\n hat Weber in einem langen und sehr herzlichen \nTelefonat gedankt."],
        id="in lower case, or after a blank",
    ),
    pytest.param(
        "Weber ist heute\nin Graz. Er wird dort mit\nHuber reden. Huber\nkommt aus Linz.",
        ["Weber ist heute\nin Graz.", "Er wird dort mit\nHuber reden.", "Huber\nkommt aus Linz."],
        id="in a torn block a line goes on that ends a sentence",
    ),
    pytest.param(
        "Weber\nist heute da. Er\nwill am 14.\nMai gehen. Nach\nGraz will er\nnicht.\nVergangene\nWoche war\ner krank. Heute\nist er es\nnicht.",
        [
            "Weber\nist heute da.",
            "Er\nwill am 14.\nMai gehen.",
            "Nach\nGraz will er\nnicht.",
            "Vergangene\nWoche war\ner krank.",
            "Heute\nist er es\nnicht.",
        ],
        id="a block torn to shreds has no subheads",
    ),
    pytest.param(
        "Weber bleibt.\nEin ganz besonderer Freund\nEr hat geredet.",
        ["Weber bleibt.", "Ein ganz besonderer Freund", "Er hat geredet."],
        id="a subhead stays apart",
    ),
]


@pytest.mark.parametrize(("text", "parts"), TORN)
def test_a_line_end_within_a_sentence_is_a_blank(text, parts):
    assert cut(text) == parts


def test_what_lies_outside_the_body_is_left_out():
    text = "date 2011-05 Weber kam. Huber ging. (APA)"
    found = sentences(document(text=text, body=Span(13, 35)))
    assert [sentence.span.of(text) for sentence in found] == ["Weber kam.", "Huber ging."]


@pytest.mark.parametrize("text", ["", " \n\n ", "..."])
def test_a_text_without_words_has_no_sentence_worth_two(text):
    assert len(cut(text)) <= 1
