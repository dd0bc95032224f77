"""Who meets: ``frames`` ties a trigger to its sides, as ``found``.

- With whom, and at which table: ``hosting``, ``together``, ``relations``; ``severally`` takes several contacts apart.
- What was told before and goes on here: ``attendance``. Whose ``records`` a title heads that names only the other side.
- A second reading, without asides and with "the two countries" as their states: ``readings``.
- Whom the words leave to the reader: ``context`` and ``subject`` find them in what is ``borrowed`` from sentences before;
  ``company``, ``gender``, ``gerund``, ``government``, ``itself``, ``lead``, ``ordinals``, ``postings``, ``pronoun``, ``reach``,
  ``relative``, ``speaker``, ``stated``, ``strangers``, ``strays``, ``unnamed`` and ``traveller`` each know one way in
  which that goes.
- Who else takes part: ``besides``.
"""
