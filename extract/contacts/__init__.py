"""Temporal expressions and actors become contact mentions and claims of silence.

The modules, in the order of the work:

- one article: ``article`` goes the whole way, ``analysis`` gathers sentences, actors and times;
- a sentence as frames see it: ``mask`` puts ``pieces`` in the place of words, ``dated_nouns`` keep their day;
  ``groups`` of actors make one; ``mentions``, ``listing``, ``rounds``, ``brackets`` and ``addresses`` say how far a
  piece reaches, ``governed`` whether it can act, ``joints`` and ``onward`` where one verb's part ends; ``triggers``
  finds the words that evoke a contact;
- who meets: ``frames`` ties a trigger to its sides, as ``found``, with ``hosting``, ``together`` and ``relations`` for
  who meets where, at one table and not at all; ``severally`` takes several contacts apart, ``attendance`` tells who
  takes part in what was told before, ``readings`` tries again without ``asides``, and with "the two countries" as
  their states; ``context`` and ``subject`` find whom the words leave to the reader, with ``company``, ``gender``,
  ``gerund``, ``government``, ``itself``, ``lead``, ``postings``, ``pronoun``, ``reach``, ``relative``, ``speaker``,
  ``stated``, ``strangers``, ``strays``, ``unnamed`` and ``traveller``, in what is ``borrowed`` from sentences before;
  ``sides`` adds who else takes part;
- what is told of it: ``reader`` makes a ``report`` of each, with its ``factuality``, ``tenses``, ``form``, ``places``
  (``elsewhere`` and ``topical`` say which are not), ``duration``, ``initiative`` and ``firmness``; ``hints``,
  ``formerly``, ``epochs``, ``vague`` and ``phrases`` hear single words;
- when it was: ``timing`` and ``circumstances`` choose the words that date it, in which of the ``clauses``, where they
  have no other ``owner``: ``openings``, ``around``, ``sequel`` with ``fate``, ``happenings``, ``years``, ``speech``,
  ``commented``, ``backdrop``, ``elsewhen``, ``arranging`` and ``cancellation`` know some; ``datable`` are those that
  name a day, ``dating`` says what they mean, with ``weekdays`` and ``calendar_days``; ``chronology`` dates the reports
  in turn, by the ``foregoing`` sentence too, ``distance`` counts them from another day, ``spoken`` bounds them by who
  told them, ``newsday``, ``following``, ``within``, ``schedule``, ``release``, ``resumed``, ``tour`` and ``agenda``
  date those without words of their own;
- rows: ``assemble`` makes mentions of the reports that ``headlines``, ``sport`` and ``stopover`` leave, in the town of
  their ``stay``, and that ``occasion`` joins, by ``agreement``, ``coincidence``, ``journeys``, ``alone``, ``outcome``,
  ``persons`` and, for their date, ``arrival`` and ``narrowing``; ``topics`` and ``reasons`` add what a mention is
  about and why it is as it is, ``codes`` the event codes;
- silence: ``claims``, each about what is ``claimed`` to be the first or the last, whose beginning ``since`` bounds.
"""
