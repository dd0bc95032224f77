from hypothesis import given
from hypothesis import strategies as st

from extract.lexicon.resources import languages
from extract.model import Span
from extract.sources.dateline import body, settle, statements
from extract.text.paragraphs import paragraphs
from extract.text.quotation import quotations
from extract.text.sentences import sentences
from tests.rows import document

WORDS = [
    *(
        "Weber",
        "kam",
        "the",
        "Der",
        "minister",
        "am",
        "7.",
        "z. B.",
        "U.S.",
        "Mr.",
        "Mai",
        "2011",
        "Graz,",
    ),
    *(
        ".",
        "?",
        "!",
        "…",
        "...",
        "„",
        "“",
        "”",
        '"',
        "»",
        "«",
        "(APA,",
        "4.5.2011)",
        "–",
        "-",
        "*",
        "|",
    ),
    *(
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00a0",
        "date 2011-05",
        "Stand: 04.05.2011",
        "OSLO, May 4, 2011 -",
    ),
]
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
)
LANGS = st.sampled_from(languages())


@st.composite
def cuttings(draw):
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text)))
    return text, draw(LANGS), Span(start, draw(st.integers(start, len(text))))


@given(cuttings())
def test_sentences_lie_in_the_body_in_order_and_never_overlap(case):
    text, lang, within = case
    found = sentences(document(text=text, lang=lang, body=within))
    edges = [
        within.start,
        *(edge for s in found for edge in (s.span.start, s.span.end)),
        within.end,
    ]
    assert edges == sorted(edges)


@given(cuttings())
def test_a_sentence_is_never_empty_and_has_no_white_space_around_it(case):
    text, lang, within = case
    for sentence in sentences(document(text=text, lang=lang, body=within)):
        words = sentence.span.of(text)
        assert words
        assert words == words.strip()


@given(cuttings())
def test_sentences_leave_out_nothing_but_white_space_and_bullets(case):
    text, lang, within = case
    left = list(text[within.start : within.end])
    for sentence in sentences(document(text=text, lang=lang, body=within)):
        for at in range(sentence.span.start, sentence.span.end):
            left[at - within.start] = " "
    assert not any(map(str.isalnum, left))


@given(cuttings())
def test_paragraph_numbers_rise_from_zero_without_a_hole(case):
    text, lang, within = case
    numbers = [
        sentence.paragraph for sentence in sentences(document(text=text, lang=lang, body=within))
    ]
    assert sorted(set(numbers)) == list(range(len(set(numbers))))
    assert numbers == sorted(numbers)


@given(cuttings())
def test_quotations_stay_inside_their_paragraphs(case):
    text, lang, within = case
    homes = paragraphs(text, within)
    for span in quotations(document(text=text, lang=lang, body=within)):
        assert any(home.covers(span) for home in homes)


@given(TEXTS, LANGS)
def test_the_stated_date_lies_in_a_clue_and_every_clue_points_into_the_text(text, lang):
    date, source, clues = settle(statements(text, lang))
    assert (date is None) == (source is None) == (not clues)
    assert date is None or any(clue.days.contains(date) for clue in clues)
    assert all(clue.span.of(text) for clue in clues)


@given(TEXTS, LANGS)
def test_the_body_lies_in_the_text(text, lang):
    span = body(text, statements(text, lang))
    assert 0 <= span.start <= span.end <= len(text)
