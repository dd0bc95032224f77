"""Sentences become temporal expressions, and those become EDTF dates."""
