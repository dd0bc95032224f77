"""A path or a string becomes a Document."""
