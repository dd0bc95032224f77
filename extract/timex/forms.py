"""Verb forms told by their endings, from the lists of resources/<lang>/tense.toml."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.lexicon.tense import TenseLexicon
    from extract.timex.words import Word

_SHORT = 3


def is_participle(lexicon: TenseLexicon, word: Word) -> bool:
    """Tell whether *word* looks like a participle: "getroffen", "beraten", "agreed"."""
    return (
        len(word.text) > _SHORT
        and not word.capital
        and (
            word.text.endswith(lexicon.endings["participle_sure"])
            or (
                word.text.endswith(lexicon.endings["participle"])
                and word.text.startswith(lexicon.endings["participle_start"])
            )
        )
        and word.text not in lexicon.words["never"]
    )


def ends_past(lexicon: TenseLexicon, word: Word) -> bool:
    """Tell whether *word* ends like a past tense: "sagte", "landed"."""
    return _ends_finite(lexicon, word, "past")


def ends_present(lexicon: TenseLexicon, word: Word) -> bool:
    """Tell whether *word* ends like a present tense: "sagt"."""
    return _ends_finite(lexicon, word, "present")


def _ends_finite(lexicon: TenseLexicon, word: Word, tense: str) -> bool:
    return (
        len(word.text) > _SHORT
        and not word.capital
        and word.text.endswith(lexicon.endings[tense])
        and not word.text.startswith(lexicon.endings["past_not_start"])
        and word.text not in lexicon.words["never"]
    )
