"""Temporal expressions and actors become contact mentions and claims of silence."""
