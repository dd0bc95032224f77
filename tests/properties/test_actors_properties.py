"""Actors are looked for only where one may be named: that leaves out none whom a look at every word would find."""

from functools import cache
from unittest.mock import patch

from hypothesis import example, given, settings
from hypothesis import strategies as st

from extract.actors import recognise
from extract.lexicon.offices import persons_table
from extract.sources.textfile import whole
from extract.text.sentences import sentences
from fuzz.words import LANGS, words
from tests.rows import document


@cache
def names():
    """Return every name of the tables, its parts, and how they may be written beside it."""
    forms = {
        form
        for row in persons_table().values()
        for column, value in row.items()
        if column in {"name", "surnames"} or column.startswith("aliases_")
        for form in value.split("|")
        if form
    }
    parts = {part for form in forms for part in form.split()}
    return sorted(forms | parts)


def written(name):
    return st.sampled_from(
        [name, name.upper(), f"{name}s", f"{name}'s", f"{name}’", name.replace(" ", "-")]
    )


def texts(lang):
    plain = st.sampled_from(words(lang))
    named = st.deferred(lambda: st.sampled_from(names()))
    word = plain | plain.flatmap(written) | named.flatmap(written)
    return st.tuples(st.lists(word, max_size=16).map(" ".join), st.just(lang))


@given(st.sampled_from(LANGS).flatmap(texts))
@example(("ADLY MANSOUR Adnan", "de"))  # a family name in front that is not known alone
@settings(max_examples=200)
def test_no_actor_is_named_where_none_was_looked_for(case):
    text, lang = case
    article = document("a", text=whole(text), lang=lang)
    parts = sentences(article)
    everywhere = patch.object(recognise, "openings", lambda texts, *_: range(len(texts)))
    found = recognise.recognise(article, parts)
    with everywhere:
        assert recognise.recognise(article, parts) == found
