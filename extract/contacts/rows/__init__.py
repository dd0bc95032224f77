"""Mentions, one for each occasion: ``assemble`` makes them of the reports that stand.

- What makes none: ``headlines`` that the text tells in full, ``sport``, and a ``stopover`` on the way to somebody else.
- One occasion: ``occasion`` joins reports by ``agreement``, ``coincidence``, ``journeys``, ``alone``, ``outcome`` and
  ``persons``.
- What the others add: the town of their ``stay``, the days of their ``arrival``, a ``narrowing`` of the date.
- What it is about, why its fields are as they are, and its event codes: ``topics``, ``reasons``, ``codes``.
"""
