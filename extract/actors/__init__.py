"""Sentences become mentions of persons, offices, states and bodies, linked to the gazetteer."""
