"""The fuzzer's targets on texts that Hypothesis makes: any text at all, and texts of words that the rules wait for."""

from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.targets import actors, contacts, date_lines, edtf_dates, tagger
from fuzz.words import LANGS, SIGNS, words

langs = st.sampled_from(LANGS)
anything = st.text(st.characters(exclude_categories=()), max_size=200)


def texts(lang):
    made = st.lists(st.sampled_from(words(lang)), max_size=30).map(" ".join)
    return st.tuples(anything | made, st.just(lang))


cases = langs.flatmap(texts)


@given(cases)
@settings(max_examples=60)
def test_the_tagger_finds_times_in_the_text_in_order_and_apart(case):
    tagger(*case)


@given(cases)
@settings(max_examples=60)
def test_the_recogniser_finds_actors_in_the_text_in_order_and_apart(case):
    actors(*case)


@given(cases)
@settings(max_examples=60)
def test_contacts_quote_the_text_and_are_sound(case):
    contacts(*case)


@given(cases)
@settings(max_examples=60)
def test_date_lines_lie_in_the_text(case):
    date_lines(*case)


@given(anything | st.text(SIGNS, max_size=24), langs)
@settings(max_examples=300)
def test_a_date_is_edtf_or_refused(text, lang):
    edtf_dates(text, lang)
