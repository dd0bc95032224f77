"""What the project knows of the world: states, offices and their holders, names, places, summits.

The tables lie in resources/gazetteer/ (SOURCES.md says where their facts are from) and are read on first use.
"""

from extract.lexicon.names import Surname, persons_named, surname, surnames
from extract.lexicon.offices import Person, Term, holders, office_level, person
from extract.lexicon.spelling import skeleton
from extract.lexicon.states import FormKind, NameForm, name_forms, places, state_codes
from extract.lexicon.summits import Summit, summits

__all__ = [
    "FormKind",
    "NameForm",
    "Person",
    "Summit",
    "Surname",
    "Term",
    "holders",
    "name_forms",
    "office_level",
    "person",
    "persons_named",
    "places",
    "skeleton",
    "state_codes",
    "summits",
    "surname",
    "surnames",
]
