"""The gate on dates by inference: the true day is inside the answer."""

from __future__ import annotations

import pytest

from tests.eval_merge.dating import COARSE, articles, measured


@pytest.mark.parametrize("coarse", COARSE)
def test_the_true_day_is_inside_the_answer(coarse):
    found = measured(articles(), coarse)
    assert len(found) > 100
    assert sum(one.inside for one in found) / len(found) >= 0.97
