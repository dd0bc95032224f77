"""The gate on confidence: no band promises more than the project's own gold bears out."""

from __future__ import annotations

from functools import cache

import pytest

from extract.lexicon.confidence import bands
from tests.eval_merge.reliability import judged, own_gold, reached

SLACK = 0.15


@cache
def measured():
    return reached(judged(own_gold()))


@pytest.mark.parametrize("band", bands(), ids=lambda band: band.name)
def test_a_band_keeps_its_promise(band):
    rows, right = measured()[band.name]
    assert (right + 1) / (rows + 2) >= band.share - SLACK


def test_the_best_band_is_right_more_often_than_the_others():
    best, *others = [(right + 1) / (rows + 2) for rows, right in measured().values()]
    assert best > max(others)
