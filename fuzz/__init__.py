"""Arbitrary and grammar-made texts against the readers: `python -m fuzz TARGET`, and what it found as regression tests."""
