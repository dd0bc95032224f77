"""The small words around names and offices: [words], [homes], [bare_homes], [usual_homes] and [[alone]] of resources/<lang>/roles.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from extract.lexicon.resources import load
from extract.lexicon.roles import role_table
from extract.lexicon.text import parted


class Title(NamedTuple):
    """What a word that alone names an officer can mean: offices of some states ("the Secretary")."""

    offices: frozenset[str]
    states: frozenset[str]


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The lists of one language that help to read a noun phrase with an office or a name, in lower case.

    - ``servants`` serve whom a word of ``indebted`` goes before ("an aide to");
    - ``institutions_of_several`` are bodies that count beside two states at least ("the governments of");
    - ``ruling`` is whose rule it is ("the Holm administration"), ``retinue`` who is somebody's, behind a name and a
      word of ``retinue_leads`` ("Holm trade adviser");
    - ``to_be`` goes before an office that explains a name ("N, who is");
    - ``once`` goes before it where it is a past one, ``tenure`` before how long it was held;
    - ``governing`` is what rules a state ("the leader of Japan's government");
    - ``ranks`` are honorifics of officers and of a royal house;
    - ``homes`` are the only states whose officers go by a word, ``bare_homes`` those meant where no state is told;
    - ``usual_homes`` have officers of a title, the one first that comes to mind where it stands alone;
    - ``with_secretaries`` are states that have ``secretaries``, ``without_ministers`` those that have nobody else,
      ``hosted`` goes before who is not at home;
    - ``outside`` are organisations, as written, that are no side;
    - ``heads`` what leads one is called, ``not_outside`` what stands before a president with a capital and is none;
    - ``candidates`` is who only runs for an office;
    - ``speeches`` lead in a title to whose speech the text is ("address by"), ``farewells`` at its end to the state
      that it hails ("long live");
    - ``genitive_openers`` open a genitive behind an office, and ``genitive_adjectives`` end an adjective that does
      ("die Präsidenten internationaler Organisationen");
    - ``seconded`` are whom states send to the bodies ``seconded_to``;
    - ``portfolio_ends`` end what an office is for, ``portfolio_adjectives`` an adjective in it ("für auswärtige
      Angelegenheiten"), ``generations`` a name ("Jr.");
    - ``presidents`` are heads of state alone, ``of_a_town`` is who or what belongs to a capital as a town ("Oslo's
      mayor");
    - ``peoples_within`` live within the state told before them, ``stateless`` goes before the officers of nobody
      who governs ("rebel negotiators");
    - ``singles_out`` tells somebody from all others ("the only leader who");
    - ``epithets`` and what ends in ``epithet_ends`` describe who holds an office, behind the state ("Norway's
      embattled premier");
    - ``numbers`` count from three on;
    - ``two_states`` and ``two_sides`` stand for two whom the text has named;
    - ``of_two_states`` for those of whom a noun is, ``theirs`` before the officers of both;
    - ``its`` before one of a state;
    - ``titles`` alone name an officer of whom the article tells;
    - ``to_come`` stands before an office that somebody will hold;
    - ``of_a_man``, ``of_a_woman`` are the articles of one of a people, ``of_several`` those that may be of several, whose
      demonym has one of ``of_several_endings``;
    - ``peoples`` are adjectives that name a people too ("the Chinese") where a noun follows in no case:
      before ``behind_a_people``;
    - ``owner_endings`` close a name that owns what follows, so that another one starts behind it;
    - ``posted`` are officers whose compound names where they serve, not whom;
    - ``own`` is a state that the text means anyway ("der Präsident des Landes").
    """

    former: frozenset[str]
    deputy: frozenset[str]
    incoming: frozenset[str]
    to_come: frozenset[str]
    posted: frozenset[str]
    own: frozenset[str]
    author: frozenset[str]
    authors_own: frozenset[str]
    releases: frozenset[str]
    speeches: frozenset[str]
    farewells: frozenset[str]
    chiefs: frozenset[str]
    counterpart: frozenset[str]
    predecessor: frozenset[str]
    successor: frozenset[str]
    honorific: frozenset[str]
    ranks: frozenset[str]
    name_particles: frozenset[str]
    of: frozenset[str]
    and_: frozenset[str]
    both_states: tuple[str, ...]
    numbers: tuple[str, ...]
    both: frozenset[str]
    two_states: frozenset[str]
    of_two_states: frozenset[str]
    two_sides: frozenset[str]
    of_a_man: frozenset[str]
    of_a_woman: frozenset[str]
    of_several: frozenset[str]
    of_several_endings: tuple[str, ...]
    owner_endings: tuple[str, ...]
    peoples: frozenset[str]
    behind_a_people: frozenset[str]
    theirs: frozenset[str]
    its: frozenset[str]
    articles: frozenset[str]
    fillers: frozenset[str]
    epithets: frozenset[str]
    epithet_ends: tuple[str, ...]
    not_names: frozenset[str]
    collectives: frozenset[str]
    institutions: frozenset[str]
    institutions_of_several: frozenset[str]
    institution_tails: frozenset[str]
    place_prepositions: frozenset[str]
    not_states: frozenset[str]
    not_states_before: frozenset[str]
    of_a_town: frozenset[str]
    peoples_within: frozenset[str]
    state_styles: frozenset[str]
    governing: frozenset[str]
    indebted: frozenset[str]
    ruling: frozenset[str]
    retinue: frozenset[str]
    retinue_leads: frozenset[str]
    to_be: frozenset[str]
    once: frozenset[str]
    tenure: frozenset[str]
    namesakes: frozenset[str]
    determiners: frozenset[str]
    indefinite: frozenset[str]
    servants: frozenset[str]
    presidents: frozenset[str]
    singles_out: frozenset[str]
    adjectives: frozenset[str]
    occasions: frozenset[str]
    beside_state: frozenset[str]
    unofficial: frozenset[str]
    stateless: frozenset[str]
    post: frozenset[str]
    portfolio_ends: frozenset[str]
    portfolio_adjectives: tuple[str, ...]
    generations: frozenset[str]
    seconded: frozenset[str]
    seconded_to: frozenset[str]
    hailing: frozenset[str]
    chairs: frozenset[str]
    chaired: frozenset[str]
    companions: frozenset[str]
    whose: frozenset[str]
    outside: frozenset[str]
    not_outside: frozenset[str]
    heads: frozenset[str]
    others: frozenset[str]
    candidates: frozenset[str]
    secretaries: frozenset[str]
    with_secretaries: frozenset[str]
    without_ministers: frozenset[str]
    hosted: frozenset[str]
    genitive_openers: frozenset[str]
    genitive_adjectives: frozenset[str]
    genitive_suffixes: tuple[str, ...]
    nouns_are_capital: bool
    adjectives_follow: bool
    homes: tuple[tuple[str, frozenset[str]], ...] = ()
    bare_homes: tuple[tuple[str, frozenset[str]], ...] = ()
    usual_homes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    titles: tuple[tuple[str, Title], ...] = ()

    def counts(self, word: str) -> bool:
        """Tell whether a word, in lower case, counts several officers of one state."""
        return word.isdigit() or word in self.both or word in self.numbers

    def title(self, spelled: str) -> Title | None:
        """Return what a title can mean that stands alone, ``None`` where it is none."""
        word = spelled.lower()
        return next((title for name, title in self.titles if name == word), None)

    def may_be_of(self, spelled: str, country: str) -> bool:
        """Tell whether an office as *spelled* can be one of *country*: a chancellor is of few states."""
        word = spelled.lower()
        return all(country in states for part, states in self.homes if part in word)


# What [inflection], [homes], [bare_homes], [usual_homes] and [[alone]] tell, against the lists of [words].
_INFLECTED = frozenset({"genitive_suffixes", "nouns_are_capital", "adjectives_follow"})
_WORD_LISTS = {
    name.rstrip("_"): name
    for name in RoleWords.__slots__
    if name not in _INFLECTED | {"homes", "bare_homes", "usual_homes", "titles"}
}
# Lists that are looked for in their order, and endings as ``str.endswith`` takes them.
_TUPLES = (
    "both_states",
    "numbers",
    "epithet_ends",
    "of_several_endings",
    "owner_endings",
    "portfolio_adjectives",
)
# Lists that keep their capitals.
_AS_WRITTEN = frozenset(
    {"not_names", "ruling", "namesakes", "outside", "candidates", "author", "peoples"}
)


@cache
def role_words(lang: str) -> RoleWords:
    """Return the small words of *lang*; a list that is left out is empty, one of another name is refused."""
    content = role_table(lang)
    if unknown := content["words"].keys() - _WORD_LISTS.keys():
        path, _ = load(lang, "roles")
        raise ValueError(f"{path}: [words] knows no {min(unknown)}")
    lists = dict.fromkeys(_WORD_LISTS, ()) | content["words"]
    words: dict[str, Any] = {
        field: frozenset(
            word if name in _AS_WRITTEN else " ".join(parted(word.lower(), lang))
            for word in lists[name]
        )
        for name, field in _WORD_LISTS.items()
    }
    words |= {name: tuple(lists[name]) for name in _TUPLES}
    return RoleWords(
        **words,
        homes=tuple((word, frozenset(of)) for word, of in content.get("homes", {}).items()),
        bare_homes=tuple(
            (word, frozenset(of)) for word, of in content.get("bare_homes", {}).items()
        ),
        usual_homes=tuple((word, tuple(of)) for word, of in content.get("usual_homes", {}).items()),
        titles=tuple(
            (entry["word"], Title(frozenset(entry["offices"]), frozenset(entry["states"])))
            for entry in content.get("alone", ())
        ),
        genitive_suffixes=tuple(content["inflection"]["genitive_suffixes"]),
        nouns_are_capital=content["inflection"]["nouns_are_capital"],
        adjectives_follow=content["inflection"]["adjectives_follow"],
    )
