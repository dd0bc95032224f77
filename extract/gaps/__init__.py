"""Contacts and claims of silence become gaps per dyad and level."""

from extract.gaps.count import gaps

__all__ = ["gaps"]
