"""Who acts in the clause of a trigger, where its frame does not say so itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import lies_beyond
from extract.contacts.sentence.pieces import is_office, is_person
from extract.contacts.sides import unnamed
from extract.contacts.sides.besides import counts_things
from extract.contacts.sides.borrowed import (
    Borrowed,
    adds_side,
    fits,
    is_of_them,
    officer_of,
)
from extract.contacts.sides.company import beside_his_own
from extract.contacts.sides.gender import agreeing, may_mean
from extract.contacts.sides.gerund import nearest_subject
from extract.contacts.sides.lead import introduced, leads_his, opens_with_a_phrase
from extract.contacts.sides.pronoun import (
    comes_too_late,
    doer_before,
    has_possessive,
    has_pronoun,
    is_acted_on,
    is_of_one_at_home,
    is_the_listeners,
    names_a_later_one,
    nearest_first,
)
from extract.contacts.sides.reach import antecedent, goes_on_from, in_reach
from extract.contacts.sides.relative import cannot_act, hears_of_it
from extract.contacts.sides.speaker import (
    in_speech,
    is_said_by_pronoun,
    is_told_by_speaker,
    speakers,
    who_may_be_meant,
)
from extract.contacts.sides.strangers import (
    acts_without_a_side,
    does_so_too,
    goes_on_with_a_stranger,
    has_own_subject,
    is_of_a_stranger,
    lacks_a_subject,
    names_a_stranger,
)
from extract.contacts.sides.traveller import (
    guest_there,
    is_a_stranger,
    not_spoken_to,
    opens_with_a_name,
)
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords


@dataclass(frozen=True, slots=True)
class Scene:
    """A trigger in its sentence, with the actors of the sentences before, latest last."""

    masked: MaskedSentence
    hit: TriggerHit
    before: Sequence[Borrowed]
    lang: str
    number: int = 0

    @property
    def words(self) -> FrameWords:
        """Return the small words of the language."""
        return lexicon.frame_words(self.lang)

    def subject(
        self, taken: Sequence[Item], *, persons: bool = False
    ) -> tuple[Item | None, Borrowed | None]:
        """Return who acts beside *taken*: in the trigger's clause, else in its sentence, else in one before.

        With *persons* a capital does not act: it is a place.
        """
        masked, hit, words = self.masked, self.hit, self.words
        leads = leads_his(masked, hit, taken, self.lang)
        at_home = is_of_them(leads or unnamed.who_acts(masked, hit, self.lang), taken)
        strange = unnamed.tells_of_strangers(masked, hit, self.lang)
        if at_home or strange or is_the_listeners(masked, hit, words):
            return None, None
        free = self._free(taken, persons=persons)
        owned = has_possessive(masked, hit, words)
        first, last = masked.clause(hit.token)
        here = [at for at in free if first <= at < last and not self._is_beyond(at)]
        near = [at for at in here if not comes_too_late(masked, hit, at, words)]
        near = does_so_too(masked, hit, free, words) or near
        passed = [at for at in near if self._is_superseded(at)]
        if meant := leads or (self._owner(free) if owned else None) or self._meant(passed):
            return meant, None
        near = [at for at in near if at not in passed]
        near = [at for at in near if not unnamed.only_spoken_of(masked, at, first, words)]
        if not (near or owned) and is_told_by_speaker(masked, hit, words):
            return self._who_says(free, taken, first)
        near = near or beside_his_own(masked, hit, taken, words)
        near = near or antecedent(masked, hit, free, words)
        if not near and self._is_of_others(first, taken, persons=persons):
            return None, None
        near = near or introduced(masked, hit, free, self.lang)
        near = near or in_reach(masked, hit, free, taken, words)
        near = [at for at in near if not self._is_spoken_to(at)] or near
        near = not_spoken_to(masked, hit, near, words) if persons else near
        if near:
            return masked.items[nearest_subject(masked, hit, near, self.lang)], None
        if speaker := self._speaker(free):
            return speaker, None
        stranger = persons and is_a_stranger(masked, hit, self.lang)
        if not stranger and self._is_left_open(free, taken):
            return self._before(taken, first)
        return None, None

    def _is_left_open(self, free: Sequence[int], taken: Sequence[Item]) -> bool:
        """Tell whether the sentence leaves it to those before who acts: a pronoun or a possessive says so, or nobody acts in it."""
        masked, hit, words = self.masked, self.hit, self.words
        first, last = masked.clause(hit.token)
        if goes_on_from(masked, hit, first, words) is not None:
            return False
        if lacks_a_subject(masked, hit, self.lang):
            return False
        strange, at_home = is_of_a_stranger(masked, hit, self.lang), self._is_at_home(first, taken)
        owned = has_possessive(masked, hit, words) and not (strange or at_home)
        if owned or self._has_pronoun():
            return True
        acts = strange or at_home or has_own_subject(masked, first, last, words)
        if free or acts or names_a_stranger(masked, hit, self.lang) or self.the_two() is not None:
            return False
        opens = opens_with_a_phrase(masked, hit, first, words)
        return not (opens and goes_on_with_a_stranger(masked, last + 1, self.lang))

    def _is_beyond(self, at: int) -> bool:
        """Tell whether the next verb is about somebody, where a pronoun acts: "er habe mit N gesprochen und werde A treffen"."""
        return self._has_pronoun() and lies_beyond(self.masked, self.hit, at, self.lang)

    def meant(self) -> tuple[int, Item, Borrowed | None] | None:
        """Return the pronoun in the trigger's clause and whom it means, one person of another side than all who act there."""
        masked, words = self.masked, self.words
        first, last = masked.clause(self.hit.token)
        one = (words.he | words.she) - words.possessives
        said = [at for at in range(first, last) if masked.tokens[at].lower() in one]
        said = [at for at in said if not unnamed.acts_below(masked, self.hit, at, words)]
        opens = opens_with_a_phrase(masked, self.hit, first, words)
        if opens and masked.tokens[last + 1 : last + 2]:
            leads = masked.tokens[last + 1].lower() in one
            said, last = [last + 1] if leads else [], masked.clause(last + 1)[1]
        here = [
            masked.items[at]
            for at in range(first, last)
            if at in masked.items
            and masked.items[at].char in notation.ACTING
            and not (masked.items[at].char in notation.SITES and masked.is_governed(at, words))
        ]
        stranger = self.hit.word.travels and is_a_stranger(masked, self.hit, self.lang)
        stranger = stranger or unnamed.acts_unnamed(masked, self.hit, self.lang)
        if len(said) != 1 or not here or stranger:
            return None
        item, borrowed = self._before(here, first)
        if item is None or not may_mean(masked, said[0], item, self.before, self.lang):
            return None
        return said[0], replace(item, char=notation.ACTOR), borrowed

    def the_two(self) -> int | None:
        """Return the word in the trigger's clause that stands for two persons: "die beiden", not "die beiden Reden"."""
        masked = self.masked
        first, last = masked.clause(self.hit.token)
        said = [
            at
            for at in range(first, last)
            if masked.tokens[at].lower() in self.words.the_two
            and not counts_things(masked, self.hit, at, self.words)
        ]
        return said[0] if len(said) == 1 else None

    def _owner(self, free: Sequence[int]) -> Item | None:
        """Return whose contact it is by a possessive: who did what is told before it, who speaks there, else the first person."""
        if (doer := doer_before(self.masked, self.hit, self.words)) is not None:
            return doer
        masked, speech = self.masked, self.words.speech
        left = [at for at in free if at < self.hit.token and is_person(masked.items[at])]
        first = min([*masked.items, self.hit.token])
        whose = masked.items.get(first)
        if whose is not None and whose.char == notation.GENITIVE and is_person(whose):
            left = [first, *left]  # "N's letter was written after his talks with M"
        said = [at for at in left if masked.tokens[at + 1].lower() in speech]
        return masked.items[(said or left[:1])[-1]] if left else None

    def _meant(self, passed: Sequence[int]) -> Item | None:
        """Return whom a pronoun means that acts after *passed*: the first, if it is a person."""
        item = self.masked.items[passed[0]] if passed else None
        meant = item is not None and is_person(item) and not self._follows_pronoun(passed[0])
        return item if meant else None

    def _is_superseded(self, at: int) -> bool:
        """Tell whether a pronoun acts between an actor and the trigger: "he angered some leaders when he went to A"."""
        between = {word.lower() for word in self.masked.tokens[at + 1 : self.hit.token]}
        return not between.isdisjoint(self.words.acting_pronouns)

    def _follows_pronoun(self, at: int) -> bool:
        """Tell whether a pronoun acts before an actor in its clause: "he praised N when he met M"."""
        first, acting = self.masked.clause(at)[0], self.words.acting_pronouns
        return any(word.lower() in acting for word in self.masked.tokens[first:at])

    def _is_spoken_to(self, at: int) -> bool:
        """Tell whether an article shows that somebody does not act: "warf dem Präsidenten bei einem Treffen mit N ... vor"."""
        return self.masked.tokens[max(0, at - 1)].lower() in self.words.dative

    def _free(self, taken: Sequence[Item], *, persons: bool) -> list[int]:
        """Return where in the sentence someone else acts."""
        masked = self.masked
        return [
            at
            for at in masked.items
            if fits(masked.items[at], taken)
            and not masked.is_governed(at, self.words)
            and not is_acted_on(masked, self.hit, at, self.words)
            and not cannot_act(masked, self.hit, at, self.words)
            and not (persons and masked.items[at].char == notation.CAPITAL)
        ]

    def _speaker(self, free: Sequence[int]) -> Item | None:
        """Return who says the clause, where a pronoun in it means the speaker: "it helped him, N said"."""
        masked, words = self.masked, self.words
        clause = masked.clause_words(self.hit.token)
        if words.pronouns.isdisjoint(clause) and words.speaker.isdisjoint(clause):
            return None
        spoken = who_may_be_meant(masked, self.hit, in_speech(masked, free, words), words)
        persons = [masked.items[at] for at in spoken if is_person(masked.items[at])]
        return persons[0] if persons else None

    def _who_says(
        self, free: Sequence[int], taken: Sequence[Item], first: int
    ) -> tuple[Item | None, Borrowed | None]:
        """Return who says "I": named beside the verb of speech, else the one whom its pronoun means."""
        items = self.masked.items
        named = [at for at in free if is_person(items[at]) or is_office(items[at])]
        if said := speakers(self.masked, named, self.words):
            return items[said[0]], None
        if is_said_by_pronoun(self.masked, self.words):
            return self._before(taken, first)
        return None, None

    def _has_pronoun(self) -> bool:
        return has_pronoun(self.masked, self.hit, self.words)

    def _goes_on(self, at: int) -> bool:
        """Tell whether the pronoun stands beside an actor already, and so means someone else: "traf er N, dann traf er M"."""
        here = self.words.pronouns.intersection(self.masked.clause_words(self.hit.token))
        return not here.isdisjoint(self.masked.clause_words(at))

    def _is_of_others(self, first: int, taken: Sequence[Item], *, persons: bool) -> bool:
        """Tell whether somebody else acts before the trigger, or one of the very state that is the place."""
        last = self.hit.token if self.hit.word.pos == "verb" else self.masked.clause(first)[1]
        lead = {word.lower() for word in self.masked.tokens[first:last]}
        another = acts_without_a_side(self.masked, self.hit, first, self.lang)
        if another and self.words.pronouns.isdisjoint(lead):
            return True
        return persons and self._is_at_home(first, taken)

    def _is_at_home(self, first: int, taken: Sequence[Item]) -> bool:
        """Tell whether the traveller is of the very state: "fliegt nach Oslo, um dort M zu treffen", of a Norwegian."""
        masked = self.masked
        return any(
            is_person(masked.items[at])
            and masked.items[at] not in taken
            and not adds_side(masked.items[at], taken)
            and not masked.is_governed(at, self.words)
            for at in range(first, self.hit.token)
            if at in masked.items
        )

    def _before(self, taken: Sequence[Item], first: int) -> tuple[Item | None, Borrowed | None]:
        """Return the person that a pronoun means: the nearest before the clause, else who acted first in a sentence."""
        stranger, last = opens_with_a_name(self.masked, self.hit, self.lang), self.number - 1
        for at in nearest_first(self.masked, self.hit, self.words):
            item = self.masked.items[at]
            owner = item.char == notation.GENITIVE and adds_side(item, taken)
            meant = owner or (self._is_superseded(at) and not self._follows_pronoun(at))
            led = meant or self.masked.tokens[at - 1].lower() in self.words.at_once
            told = hears_of_it(self.masked, at, self.words)
            may_act = owner or (not told and (at < first or led) and fits(item, taken))
            if may_act and is_person(item) and (meant or not self._goes_on(at)):
                return item, None
        leads = unnamed.who_acts_first(self.masked, self.hit, self.lang)
        if is_of_them(leads, taken) or is_of_one_at_home(self.masked, self.hit, taken, self.words):
            return None, None
        fitting = [
            b for b in self.before if not b.told and fits(b.item, taken) and is_person(b.item)
        ]
        if not stranger and self._has_pronoun() and not any(b.sentence == last for b in fitting):
            nameless = officer_of(self.before, last, self.masked.source)
            if nameless is not None and fits(nameless.item, taken):
                return nameless.item, nameless
        if unnamed.several_act(self.masked, self.hit, self.words):
            fitting = [b for b in fitting if len(b.item.actors) > 1]
        if stranger or not fitting:
            return None, None
        if names_a_later_one(self.masked, self.hit, self.before, fitting[-1].sentence, self.words):
            return None, None
        fitting = list(agreeing(self.masked, self.hit, fitting, self.before, self.lang))
        silent = not (self._has_pronoun() or has_possessive(self.masked, self.hit, self.words))
        guest = guest_there(self.before, fitting, taken) if silent else None
        borrowed = guest or next((b for b in fitting if b.sentence == fitting[-1].sentence), None)
        return (borrowed.item, borrowed) if borrowed else (None, None)
