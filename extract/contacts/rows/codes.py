"""Event codes of a contact: CAMEO and PLOVER, from its mode and status.

Sources: CAMEO Event Data Codebook 1.1b3 (Schrodt 2012), codes 036, 040, 041 and 125; PLOVER Manual 2.0 (Open Event Data
Alliance), chapters AGREE, CONSULT and REJECT. Both code what is reported as done between two sides, so three decisions are
ours. *Visit* (042, 043) and *third location* (044) need to know who travelled, which a contact row does not say: a
meeting is 040. A plan and an offer are alike an intent to meet (036), and PLOVER codes future meetings and
invitations as AGREE. Neither scheme knows a contact that did not come about: called off and denied are 125 and
REJECT-meet, the nearest code, and the row's status tells them from a refusal.
"""

from __future__ import annotations

from extract.model import CALLS, INTENDED, Mode, Status


def cameo(mode: Mode, status: Status) -> str:
    """Return the CAMEO 1.1b3 code of a contact.

    Telephone is 041, any other consultation 040 ("not specified below"), intent 036, refusal 125.
    """
    if status in INTENDED:
        return "036"
    if status is not Status.HELD:
        return "125"
    return "041" if mode in CALLS else "040"


def plover(mode: Mode, status: Status) -> str:
    """Return the PLOVER 2.0 event type of a contact, with its mode where PLOVER names one.

    CONSULT-phone is "via phone or some other remote medium"; so video counts, and a letter does not: nobody consults.
    """
    if status in INTENDED:
        return "AGREE"
    if status is not Status.HELD:
        return "REJECT-meet"
    return "CONSULT-phone" if mode in CALLS else "CONSULT"
