"""A Document becomes sentences: language, boundaries, quotation."""
