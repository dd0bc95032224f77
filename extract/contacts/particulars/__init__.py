"""What else is told of a contact: its ``form``, its ``places`` (``elsewhere`` and ``topical`` are not), ``initiative``, ``firmness``."""
