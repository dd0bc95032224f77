"""Contact mentions of all articles become contacts."""
