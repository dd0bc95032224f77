import pytest

from extract.text.quotation import quotations
from tests.rows import document


def quoted(text, lang="de"):
    return [span.of(text) for span in quotations(document(text=text, lang=lang))]


MARKS = [
    ("de", "Er sagte: „Wir reden.“ Mehr nicht.", ["„Wir reden.“"]),
    ("de", "Er sagte: „Wir reden.” Mehr nicht.", ["„Wir reden.”"]),
    ("de", 'Er sagte: „Wir reden." Mehr nicht.', ['„Wir reden."']),
    ("de", "»Wir reden«, sagte er.", ["»Wir reden«"]),
    ("de", "«Wir reden», sagte er.", ["«Wir reden»"]),
    ("de", '"Wir reden", sagte er, "aber nicht heute."', ['"Wir reden"', '"aber nicht heute."']),
    ("de", "„Er nannte es ‚offen‘“, sagte sie.", ["„Er nannte es ‚offen‘“"]),
    ("de", "Niemand sprach.", []),
    ("en", "“We talk,” he said. “Not now.”", ["“We talk,”", "“Not now.”"]),
    ("en", '"We talk," he said.', ['"We talk,"']),
    ("en", "It's the ministers' own talk.", []),
]


@pytest.mark.parametrize(("lang", "text", "spans"), MARKS)
def test_quotation_marks_are_paired(lang, text, spans):
    assert quoted(text, lang) == spans


def test_an_unclosed_quotation_ends_with_its_paragraph():
    assert quoted("„Wir reden. Bald.\n\nDann ging er. „Ja.“") == ["„Wir reden. Bald.", "„Ja.“"]


def test_a_mark_after_a_number_opens_nothing():
    assert quoted('Ein Bild von 5" Breite und "viel" Farbe.') == ['"viel"']
