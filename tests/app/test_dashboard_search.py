"""A search finds what lower case without accents would find, and no more."""

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.queries.folding import pattern

FOUND = [
    ("Gespräch", "gesprach", True),
    ("GESPRÄCH", "gespräch", True),
    ("Gesprach", "GESPRÄCH", True),
    ("Gespra\u0308ch", "gespräch", True),
    ("Şahin", "sahin", True),
    ("Лавров", "лавров", True),
    ("Йордан", "иордан", True),
    ("Αθήνα", "αθηνα", True),
    ("a.c", "a.c", True),
    ("abc", "a.c", False),
    ("C++ (neu)", "c++", True),
    ("C++ (neu)", "(neu)", True),
    ("back\\slash", "k\\s", True),
    ("100 %", "%", True),
    ("abc", "%", False),
    ("abc", "abcd", False),
    ("北京", "北京", True),
]


CONNECTION = duckdb.connect()


def ask(sql, *values):
    return CONNECTION.execute(f"SELECT {sql}", list(values)).fetchone()[0]


@pytest.mark.parametrize(("text", "word", "expected"), FOUND)
def test_a_word_is_found_whatever_its_case_and_its_accents(text, word, expected):
    assert ask("regexp_matches(?, ?)", text, pattern(word)) is expected


LETTERS = st.text(
    alphabet="aAäÄáÅoöØuüÜeéÉßnñŃsšcçzżiîyÿжйЙαά .*+?()[]{}|^$\\-/'\"\u0301", max_size=8
)


@given(LETTERS, LETTERS)
@settings(max_examples=100)
def test_it_is_found_where_the_bare_letters_are(text, word):
    bare = "contains(lower(strip_accents(?)), lower(strip_accents(?)))"
    assert ask("regexp_matches(?, ?)", text, pattern(word)) is ask(bare, text, word)


def test_the_longest_word_can_be_searched_for():
    assert ask("regexp_matches(?, ?)", "x" + "äu" * 100, pattern("aü" * 100)) is True
