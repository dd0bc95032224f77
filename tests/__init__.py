"""Tests by what they are about; a package of its own, since one of a benchmark's peers installs a `tests` too."""
