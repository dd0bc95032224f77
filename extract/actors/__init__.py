"""Sentences become mentions of persons, offices, states and bodies, linked to the gazetteer.

The modules, in the order of the work:

- words: ``words`` cuts a sentence, ``forms`` knows how states and offices are written, ``openings`` where one may
  start;
- readings: ``lexical`` tells which words are an office or a state, ``pairs`` which are two states, ``peoples`` which
  adjective is a people, ``names`` which are a person, each as a ``hit``;
- phrases: ``recognise`` reads an article; ``ofstate`` a name with its state; ``office`` a ``phrase`` with an office,
  its ``complement``, its ``portfolio`` and its ``holder``, ``apposition`` a name before it, ``apiece`` a name behind each of several states, ``masters`` whom an
  officer serves, ``officers`` what an office says of who is meant;
- what is left out or set apart: ``outsiders``, ``namesakes``, ``homonyms``, ``neighbours``; ``towns`` that stand for
  their state are added, and by the ``scene`` of a report what "here" means in it;
- whom they mean: ``cast`` makes an ``entity`` of all mentions of a person, ``home`` tells of which state an official
  is who names none, ``posts`` of which an ambassador's host is, both by the ``vicinity`` of a mention; ``corefer``
  says what each mention refers to after all that is ``told``, ``several`` whom "the ministers" means, ``author`` whom
  "I" means in a release, ``chiefs`` whom "the Secretary General" means, ``both`` which states "the two countries" are,
  ``countryman`` whom "der Norweger" means; ``link`` gives office and person at the date.
"""
