"""The gold is sound: quotes are verbatim, values are those of the contract, and every construction has its place."""

from __future__ import annotations

import pytest

from extract import edtf
from extract.lexicon.resources import languages
from extract.model import ClaimKind, Level, Mode, Status
from extract.sources.textfile import document
from tests.eval.gold import GROUPS, digest, load

ARTICLES = [article for group in GROUPS for article in load(group)]
# The languages that are read in full; any other is a starter set.
LANGUAGES = ("de", "en")

per_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)


@per_article
def test_every_quote_is_verbatim(article):
    for row in (*article.contacts, *article.gap_claims):
        assert article.text.count(row.quote) >= 1, row.quote


@per_article
def test_every_name_and_place_is_spelled_as_in_the_text(article):
    for row in article.contacts:
        for name in (*row.participants, row.place):
            assert name.casefold() in article.text.casefold()


@per_article
def test_every_value_is_one_of_the_contract(article):
    for row in article.contacts:
        assert {row.mode, *row.accept_modes} <= set(Mode)
        assert {row.level, *row.accept_levels} <= set(Level)
        assert row.status in set(Status)
    for claim in article.gap_claims:
        assert claim.kind in set(ClaimKind)
        assert {claim.level, *claim.accept_levels} <= {*Level, "any"}
        assert {claim.mode_scope, *claim.accept_scopes} <= {*Mode, "any"}
    for row in (*article.contacts, *article.gap_claims):
        assert list(row.countries) == sorted(set(row.countries))
        assert len(row.countries) >= 2


@per_article
def test_every_date_is_edtf(article):
    dates = [date for row in article.contacts for date in (row.date, *row.accept_dates)]
    dates += [date for claim in article.gap_claims for date in (claim.since, *claim.accept_since)]
    assert [str(edtf.parse(date)) for date in dates if date] == [date for date in dates if date]


@per_article
def test_every_text_is_read_in_its_language(article):
    assert document(article.text, id=article.id).lang == article.lang


STARTERS = sorted({*languages()} - {*LANGUAGES})


@pytest.mark.parametrize("lang", STARTERS)
def test_a_starter_language_has_twenty_articles_and_covers_every_status(lang):
    articles = load(lang)
    rows = [row for article in articles for row in article.contacts]
    claims = [claim for article in articles for claim in article.gap_claims]
    assert len(articles) >= 20
    assert sum(not one.contacts and not one.gap_claims for one in articles) >= 3
    assert {row.status for row in rows} == set(Status)
    assert {claim.kind for claim in claims} == set(ClaimKind)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_has_at_least_sixty_articles_and_a_dozen_hard_negatives(lang):
    articles = load(lang)
    silent = [one for one in articles if not one.contacts and not one.gap_claims]
    assert len(articles) >= 60
    assert len(silent) >= 12


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_covers_every_mode_level_status_and_kind_of_claim(lang):
    rows = [row for article in load(lang) for row in article.contacts]
    claims = [claim for article in load(lang) for claim in article.gap_claims]
    assert {row.mode for row in rows} == set(Mode)
    assert {row.level for row in rows} == set(Level)
    assert {row.status for row in rows} == set(Status)
    assert {claim.kind for claim in claims} == set(ClaimKind)


def test_names_and_texts_are_unique():
    assert len({article.id for article in ARTICLES}) == len(ARTICLES)
    assert len({article.text for article in ARTICLES}) == len(ARTICLES)


def test_an_unknown_key_is_refused_with_the_file_that_holds_it(tmp_path):
    folder = tmp_path / "de"
    folder.mkdir()
    (folder / "x1.toml").write_text("covers = ''\ntext = ''\n[[contacts]]\ndatum = ''\n")
    with pytest.raises(ValueError, match=r"x1\.toml.*datum"):
        load("de", tmp_path)


def test_the_digest_depends_on_every_byte_of_the_gold(tmp_path):
    folder = tmp_path / "de"
    folder.mkdir()
    gold = folder / "x1.toml"
    gold.write_text("covers = ''\ntext = 'a'\n")
    before = digest(tmp_path)
    gold.write_text("covers = ''\ntext = 'b'\n")
    assert digest(tmp_path) != before
    gold.write_text("covers = ''\ntext = 'a'\n")
    assert digest(tmp_path) == before
