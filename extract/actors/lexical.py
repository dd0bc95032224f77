"""Words that can belong to an actor: what the gazetteer and the office words say of them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.actors.forms import (
    genitive_readings,
    long_names,
    most_hyphens,
    parted_index,
    prefix_states,
    role_index,
    state_index,
    state_readings,
    without_genitive,
)
from extract.actors.hit import Hit, HitKind
from extract.actors.pairs import pair_at
from extract.actors.peoples import as_people
from extract.lexicon.actors import role_words
from extract.lexicon.names import states_of
from extract.lexicon.roles import Role, role_forms
from extract.lexicon.states import FormKind, NameForm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.actors.forms import Tail
    from extract.actors.words import Token

# An office has at most so many words: "minister for foreign affairs".
_OFFICE_WORDS = 5


class Reader:
    """What one sentence's tokens can be of an office or a state."""

    def __init__(self, words: list[Token], lang: str) -> None:
        self.words = words
        self.lang = lang
        self._roles = role_index(lang)
        self._offices = role_forms(lang)
        self._role_at: dict[int, Hit | None] = {}
        self._state_at: dict[int, Hit | None] = {}
        self._may_own = any("'" in word.text or "’" in word.text for word in words)
        self._parted = parted_index(lang)
        self._states = state_index(lang)
        self._long = long_names(lang)
        self._small = role_words(lang)

    def role(self, at: int) -> Hit | None:
        """Read an office word at token *at*, the longest that fits; hyphen prefixes may name the state."""
        if at >= len(self.words):
            return None
        if at not in self._role_at:  # asked again by every phrase that starts before
            self._role_at[at] = self._bare_role(at) or self._owning_role(at)
        return self._role_at[at]

    def _bare_role(self, at: int) -> Hit | None:
        word = self.words[at]
        for form, role in self._role_forms(at):
            if self._continues(at, form) and not (role.cased and word.text.islower()):
                whole = Hit(at, at + len(form), HitKind.ROLE, role.states, role)
                parted = self._parted_role(at)
                return parted if parted is not None and parted.last > whole.last else whole
        if "-" in word.text and (hyphenated := self._office_of_old(at)) is not None:
            return hyphenated
        if "-" in word.text and (hyphenated := self._hyphenated_role(at)) is not None:
            return hyphenated
        return self._parted_role(at)

    def _office_of_old(self, at: int) -> Hit | None:
        """Read "ex-foreign minister": an office of several words behind a word that makes it a past one."""
        head, _, rest = self.words[at].text.partition("-")
        if head.lower() not in self._small.former or at + 1 >= len(self.words):
            return None
        following = self._roles.get(rest.lower(), {}).get(self.words[at + 1].lower, ())
        for form, role in following:
            if len(form) > 1 and self.words[at + 1].adjoins and self._continues(at + 1, form[1:]):
                return Hit(at, at + len(form), HitKind.ROLE, role.states, role)
        return None

    def _role_forms(self, at: int) -> Sequence[tuple[tuple[str, ...], Role]]:
        """Return the office words that begin with the word at token *at* and the one behind it."""
        following = self._roles.get(self.words[at].lower)
        if following is None:
            return ()
        second = self.words[at + 1].lower if at + 1 < len(self.words) else ""
        return following.get(second, following.get("", ()))

    def _owning_role(self, at: int) -> Hit | None:
        """Read an office in a marked genitive: "the prime minister's visit", but no "the president's adviser"."""
        ends = range(at + 1, min(at + _OFFICE_WORDS, len(self.words)) + 1)
        for last in ends if self._may_own else ():
            bare, owns = self._owned(last - 1)
            if not owns:
                continue
            spelled = (*(word.lower for word in self.words[at : last - 1]), bare.lower())
            joined = all(word.adjoins for word in self.words[at + 1 : last])
            role = self._offices.get(spelled) if joined else None
            if role is None or (role.cased and bare.islower()):
                return None
            if (
                last < len(self.words)
                and self.words[last].adjoins
                and self._bare_role(last) is not None
            ):
                return None
            return Hit(at, last, HitKind.ROLE, role.states, role, genitive=True)
        return None

    def _owned(self, at: int) -> tuple[str, bool]:
        """Return a word without its apostrophe and what follows that, and whether it had one."""
        word = self.words[at].text
        if "'" not in word and "’" not in word:
            return word, False
        bare = self.strip_genitive(word)
        return bare, word[len(bare) :].startswith(("'", "’"))

    def _parted_role(self, at: int) -> Hit | None:
        """Read an office that its states part: "ministre russe des ...", "Chef des norwegischen ...", "Chef des US-..."."""
        for head, tails in self._parted.get(self.words[at].lower, {}).items():
            behind = at + len(head)
            if behind >= len(self.words) or not self._continues(at, head):
                continue
            if found := self._compound_tail(at, behind, tails):
                return found
            last, states = self._parting_states(behind)
            ends = (
                tails.get(self.words[last].lower, ()) if states and last < len(self.words) else ()
            )
            for tail, role in ends:
                if self._continues(last, tail) and self.words[last].adjoins:
                    states = role.states or states
                    return Hit(at, last + len(tail), HitKind.ROLE, states, role)
        return None

    def _parting_states(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return where the states that part an office end, and the states: "Japan's Security Council", "the Russian Duma"."""
        last, states = self.following_states(at)
        if not states:
            last, states = self._owning_state(at)
        if not states and self.words[at].text.isupper() and (short := self.state(at)) is not None:
            last, states = short.last, short.states  # "the commander of U.S. forces"
        if states:
            return last, states
        alone = (
            entry.codes
            for genitive, form, entry in state_readings(self.words[at].text, self.lang)
            if len(form) == 1 and not genitive and entry.kind is FormKind.ADJECTIVE
        )
        return at + 1, next(alone, ())

    def _compound_tail(self, first: int, at: int, tails: Mapping[str, list[Tail]]) -> Hit | None:
        """Read the end of an office whose state is in it: "Chef des US-Geheimdienstes"."""
        prefix, _, end = self.words[at].text.rpartition("-")
        for tail, role in tails.get(end.lower(), ()) if prefix else ():
            last = at + len(tail)
            whole = len(tail) == 1 or (
                at + 1 < len(self.words)
                and self.words[at + 1].adjoins
                and self._continues(at + 1, tail[1:])
            )
            if whole and (states := self.prefix_states(prefix)):
                return Hit(first, last, HitKind.ROLE, role.states or states, role)
        return None

    def _owning_state(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return where a state in the genitive ends, and the state; none if no such state stands at token *at*."""
        hit = self.state(at) if at < len(self.words) else None
        owns = hit is not None and hit.genitive and len(hit.states) == 1
        return (hit.last, hit.states) if hit is not None and owns else (at, ())

    def following_states(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return where the adjectives of states from token *at* on end, and the states: "russe et turc"."""
        states: tuple[str, ...] = ()
        ahead = last = at
        while (hit := self.state(ahead)) is not None and hit.kind is HitKind.ADJECTIVE:
            if not (states or self.words[ahead].adjoins):
                break
            states += hit.states
            ahead = last = hit.last
            if ahead < len(self.words) and self.words[ahead].lower in self._small.and_:
                ahead += 1
        return last, states

    def _continues(self, at: int, form: tuple[str, ...]) -> bool:
        last = at + len(form)
        if last > len(self.words):
            return False
        if len(form) == 1:
            return self.words[at].lower == form[0]
        run = self.words[at:last]
        alike = all(word.lower == part for word, part in zip(run, form, strict=True))
        return alike and all(w.adjoins or self._hangs(v, w, len(form)) for v, w in pairwise(run))

    def _hangs(self, before: Token, word: Token, words: int) -> bool:
        """Tell whether a hyphen parts "and" from the word before, or a comma a long office: "of foreign affairs, trade"."""
        joins = word.lower in self._small.and_ or words > _OFFICE_WORDS
        return joins and word.start - before.end == len("- ")

    def _hyphenated_role(self, at: int) -> Hit | None:
        parts = self.words[at].text.split("-")
        # A head has no more hyphens than the office words themselves.
        for cut in range(max(1, len(parts) - 1 - most_hyphens(self.lang)), len(parts)):
            head = "-".join(parts[cut:]).lower()
            role = self._offices.get((head,))
            if role is None:
                continue
            states = role.states + tuple(
                code
                for part in parts[:cut]
                for code in self.prefix_states(part)
                if not self._is_post(part, head)
            )
            deputy = any(part.lower() in self._small.deputy for part in parts[:cut])
            office = "official" if deputy else role.office
            return Hit(
                at,
                at + 1,
                HitKind.ROLE,
                states,
                Role(office, states, role.plural, role.plural_after),
            )
        return None

    def _is_post(self, part: str, head: str) -> bool:
        """Tell whether a state's own name says what an officer is for: "Ukraine-Beauftragter", not "US-Gesandter"."""
        if not head.startswith(tuple(self._small.posted)):
            return False
        kinds = {e.kind for _, form, e in state_readings(part, self.lang) if len(form) == 1}
        return FormKind.COUNTRY in kinds and FormKind.PREFIX not in kinds

    def prefix_states(self, part: str) -> tuple[str, ...]:
        """Return the states that the first half of a compound names: "US" of "US-Kollege"."""
        return prefix_states(part, self.lang)

    def is_former(self, at: int) -> bool:
        """Tell whether token *at* makes the office a past one ("damalige", "Ex-US-Präsident")."""
        word = self.words[at].lower
        return word in self._small.former or word.split("-")[0] in self._small.former

    def behind_an_office(self, at: int) -> int:
        """Return the token behind an office in the genitive that goes before another, *at* if none does: "the (Prime Minister's) adviser"."""
        for last in (at + 1, at + 2):
            if last >= len(self.words):
                break
            bare, owns = self._owned(last - 1)
            spelled = (*(word.lower for word in self.words[at : last - 1]), bare.lower())
            if owns and spelled in self._offices and self.words[last].adjoins:
                return last if self.role(last) is not None else at
        return at

    def state(self, at: int) -> Hit | None:
        """Read a name for a state, body, capital or building, or an adjective or demonym, at token *at*."""
        if at >= len(self.words):
            return None
        if at not in self._state_at:
            self._state_at[at] = self._any_state(at)
        return self._state_at[at]

    def _any_state(self, at: int) -> Hit | None:
        word = self.words[at]
        if at and self._small.not_states and self._is_no_state(at):
            return None
        if word.lower in self._long and (long := self._long_genitive(at)):
            return long
        for genitive, form, entry in state_readings(word.text, self.lang):
            if self._continues_exactly(at, form):
                hit = self._state_hit(at, form, entry, genitive=genitive)
                return as_people(self, hit, self._small)
        if word.is_capital and (rule := self._rule(at)) is not None:
            return rule
        if "-" in word.text:
            return self._of_old(at) or self._pair(at)
        joined = word.is_capital and any("-" in w.text for w in self.words[at + 1 : at + 3])
        return self._pair(at) if joined else None

    def _rule(self, at: int) -> Hit | None:
        """Read "the Holm administration": a government by who leads it, if the tables know one of one state alone."""
        head, _, tail = self.words[at].text.rpartition("-")
        if head and tail in self._small.ruling:  # "Holm-Regierung"
            states = states_of(head)
            whole = Hit(at, at + 1, HitKind.STATE, tuple(states), form=FormKind.BODY)
            return whole if len(states) == 1 else None
        if at + 1 >= len(self.words) or not self.words[at + 1].adjoins:
            return None
        bare, owns = self._owned(at + 1)
        if bare not in self._small.ruling:
            return None
        states = states_of(self.words[at].text)
        whole = Hit(at, at + 2, HitKind.STATE, tuple(states), form=FormKind.BODY, genitive=owns)
        return whole if len(states) == 1 else None

    def is_rule(self, at: int) -> bool:
        """Tell whether a government is named at token *at* by who leads it."""
        return self.words[at].is_capital and self._rule(at) is not None

    def _is_no_state(self, at: int) -> bool:
        """Tell whether a word ends the name of what is no state: "Latin America"."""
        name = f"{self.words[at - 1].lower} {self.strip_genitive(self.words[at].lower)}"
        return self.words[at].adjoins and name in self._small.not_states

    def _of_old(self, at: int) -> Hit | None:
        """Read "then-Japanese", "ex-South Korean": a state behind a word that makes the office a past one."""
        head, _, rest = self.words[at].text.partition("-")
        if head.lower() not in self._small.former:
            return None
        for genitive, form, entry in state_readings(rest, self.lang):
            tail = tuple(word.lower() for word in form[1:])
            if not tail or self._continues(at + 1, tail):
                return self._state_hit(at, form, entry, genitive=genitive)
        return None

    def _pair(self, at: int) -> Hit | None:
        """Read two sides in one compound."""
        pair = pair_at(self.words, at, self.lang)
        return pair and Hit(at, pair.last, HitKind.ADJECTIVE, pair.states, end=pair.end)

    def _long_genitive(self, at: int) -> Hit | None:
        """Read "Saudi-Arabiens", "the United States'", "Großbritanniens": the ending sits on the last word."""
        word = self.words[at]
        for form, entry in self._states.get(word.lower, ()):
            last = at + len(form) - 1
            if len(form) < 2 or last >= len(self.words):  # noqa: PLR2004
                continue
            bare, genitive = genitive_readings(self.words[last].text, self.lang)[-1]
            if (
                genitive
                and bare.lower() == form[-1].lower()
                and self._continues(at, tuple(f.lower() for f in form[:-1]))
            ):
                return self._state_hit(at, form, entry, genitive=True)
        return None

    def _continues_exactly(self, at: int, form: tuple[str, ...]) -> bool:
        return len(form) == 1 or self._continues(at, tuple(f.lower() for f in form))

    @staticmethod
    def _state_hit(at: int, form: tuple[str, ...], entry: NameForm, *, genitive: bool) -> Hit:
        adjective = entry.kind in {FormKind.ADJECTIVE, FormKind.PREFIX}
        kind = HitKind.ADJECTIVE if adjective else HitKind.STATE
        return Hit(at, at + len(form), kind, entry.codes, form=entry.kind, genitive=genitive)

    def strip_genitive(self, name: str) -> str:
        """Take a genitive ending off a name: "Trumps", "Putin's"."""
        return without_genitive(name, self.lang)
