"""When it was: the words that date a report, what they mean, and what dates a report without any.

- Which words: ``timing`` and ``circumstances`` choose them, in which of the ``clauses``, where they have no other
  ``owner``. What else a time can be of: ``around``, ``sequel`` with ``fate``, ``happenings``, ``years``, ``speech``,
  ``commented``, ``backdrop``, ``elsewhen``, ``arranging``, ``cancellation``.
- What they mean: ``datable`` are those that name a day, ``dating`` says which, with ``weekdays`` and ``calendar_days``;
  ``distance`` counts from another day, ``duration`` tells how long it lasted.
- The reports in turn: ``chronology``, by the ``foregoing`` sentence too; ``spoken`` bounds them by who told them.
- Without words of their own: ``newsday``, ``following``, ``within``, ``apart``, ``schedule``, ``release``, ``resumed``, ``tour``
  and ``agenda``.
- Single words that hint at it: ``hints``, ``formerly``, ``epochs``, ``vague``.
"""
