"""Sentences become temporal expressions, and those become EDTF dates.

The modules, in the order of the work:

- expressions: ``tag`` recognises and normalises, ``interval`` joins what makes one statement;
- tense: ``tense`` asks ``whole`` or ``nearest``, by the language, and ``lead``; ``words`` and ``forms`` tell verbs, ``sentence``
  how much of the text to look at;
- dates: ``resolve`` gives the EDTF date of a statement, with ``ground`` and ``value`` for the arithmetic and ``story`` for what
  has no year, ``deictic`` for what leans on the article's day;
- TIMEX3 for annotated corpora: ``command`` is `detente timex`, ``view`` the tags in a corpus' ``convention``, ``told`` where the
  narrative stands, ``quarter`` and ``start`` what counts from a quarter or a beginning.
"""
