"""Silence: ``claims``, each about what is ``claimed`` to be the first or the last, whose beginning ``since`` bounds."""
