"""A saved message: subject, sender, date and the plain words of its body."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.utils import parseaddr

from extract.model import SetAside
from extract.sources.page import plain
from extract.sources.piece import Record

# Parts within parts are read by recursion, and a message of the news has a handful.
_MOST_PARTS = 200
_LONGEST_HEAD = 65_536
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")


def read(data: bytes, *, id: str) -> Record | SetAside:  # noqa: A002 - the noun's own field
    """Read a message's plain part, else the words of its HTML part; attachments are left alone."""
    if (parts := data.lower().count(b"content-type:")) > _MOST_PARTS:
        return SetAside(id, f"{id} has too many parts: {parts:,}, the limit is {_MOST_PARTS:,}.")
    if not _HEAD_ENDS.search(data, 0, _LONGEST_HEAD) and len(data) > _LONGEST_HEAD:
        return SetAside(id, f"{id} is no message: its headers do not end.")
    message = message_from_bytes(data, policy=policy.default)
    body = message.get_body(("plain", "html"))
    if not message.keys() or body is None:
        return SetAside(id, f"{id} is no message with a text in it.")
    try:
        text = body.get_content()
    except (LookupError, ValueError) as err:
        return SetAside(id, f"{id} cannot be decoded: {err}.")
    if body.get_content_subtype() == "html":
        text = plain(text)
    sender, address = parseaddr(str(message.get("From", "")))
    return Record(
        id=id,
        text=text.replace("\r\n", "\n"),
        title=str(message.get("Subject", "")),
        date=str(message.get("Date", "")),
        outlet=sender or address.rpartition("@")[2],
    )
