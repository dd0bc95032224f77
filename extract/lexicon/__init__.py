"""Load and validate resources/: a bad entry is refused by file and name."""
