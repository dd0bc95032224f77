"""Temporal expressions and actors become contact mentions and claims of silence.

The folders, in the order of the work, each of which knows only those before it:

- ``sentence``: a sentence as frames see it, and the words in it that evoke a contact;
- ``status``: whether a clause tells something as held, planned, proposed, called off or denied;
- ``sides``: who meets;
- ``times``: when it was;
- ``particulars``: in which form and where it was, on whose initiative, how firmly it is told;
- ``rows``: the mentions that come of it, one for each occasion;
- ``silence``: claims of it.

The modules beside them: ``article`` goes the whole way; ``analysis`` gathers sentences, actors and times; ``reader``
makes a ``report`` of each trigger.
"""
