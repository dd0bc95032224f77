"""Load and validate resources/: a bad entry is refused by file and name.

The modules, by what they load:

- any table: ``resources`` finds and reads TOML, ``tables`` the gazetteer's CSV; ``patterns`` compiles rules, ``memo``
  keeps what is asked of every word; ``respelling`` knows words that are spelled in two ways;
- the gazetteer: ``states``, ``offices``, ``names``, ``homonyms``, ``summits``, ``exonyms``, with ``spelling`` for what
  counts as one name;
- a language: ``text`` for sentences and date lines, ``timex`` and ``tense`` for times, ``roles`` for offices,
  ``actors`` for the small words beside them, ``travel`` for where;
- contacts: ``triggers``, ``contacts`` for small words, ``notation`` for what their rules are written in, ``games``,
  ``frames``, ``factuality``, ``fates``, ``initiative``, ``rounds``, ``topics``, ``claims``;
- measured: ``confidence``.
"""
