"""A sentence as frames see it: ``mask`` puts ``pieces`` in the place of words; ``triggers`` are those that evoke a contact.

- What is one piece: ``groups`` of actors, ``dated_nouns`` with their day, ``rounds`` of states by their name.
- How far a piece reaches: ``mentions``, ``listing``, ``brackets``, ``addresses``.
- Whether it can act: ``governed``.
- Where one verb's part ends: ``joints``, ``onward``; what stands in between or before it: ``asides``, ``openings``;
  whom another verb is about: ``objects``.
- ``phrases`` hear single words.
"""
