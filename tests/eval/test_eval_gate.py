"""The gate holds: no figure under its floor, no gold that was not measured, no floor lowered by accident."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.eval import gate
from tests.eval.gate import (
    MARGIN,
    Baseline,
    check_quotes,
    faults,
    main,
    measure,
    pinned,
    report,
)
from tests.eval.gold import GROUPS, Article, digest
from tests.eval.score import Tally, figures
from tests.rows import claim, contact

OLD = Baseline("d1", {"de": {"date": 0.8, "mode": 0.9}})


@pytest.mark.parametrize("group", GROUPS)
def test_extraction_keeps_its_floors(group):
    baseline = Baseline.read(gate.BASELINE)
    tally = measure(group)
    mine = Baseline(baseline.digest, {group: baseline.floors[group]})
    shut = faults(mine, baseline.digest, {group: figures(tally.counts)})
    assert not shut, "\n".join([*shut, *tally.errors])


def test_the_floors_were_measured_on_this_gold():
    baseline = Baseline.read(gate.BASELINE)
    assert baseline.digest == digest(), "python -m tests.eval.gate --pin"
    assert set(baseline.floors) == set(GROUPS)


@pytest.mark.parametrize(
    ("found", "measured", "told"),
    [
        ("d1", {"date": 0.8, "mode": 0.95}, []),
        ("d1", {"date": 0.79, "mode": 0.95}, ["de date is 0.790, its floor is 0.800."]),
        ("d1", {"date": 0.8}, ["de mode is not measured, its floor is 0.900."]),
        ("d1", {"date": 0.8, "mode": 0.9, "place": 1.0}, ["de place has no floor."]),
        (
            "d2",
            {"date": 0.8, "mode": 0.9},
            ["The gold is not the one that the floors were measured on: pin them again."],
        ),
    ],
)
def test_the_gate_says_in_a_sentence_why_it_is_shut(found, measured, told):
    assert faults(OLD, found, {"de": measured}) == told


def test_a_group_that_is_no_longer_measured_shuts_the_gate():
    assert len(faults(OLD, "d1", {})) == 2


def test_pinning_raises_a_floor_to_a_margin_under_what_is_measured():
    new = pinned(OLD, "d2", {"de": {"date": 0.9, "mode": 1.0}}, lower=False)
    assert new.digest == "d2"
    assert new.floors["de"] == {"date": pytest.approx(0.9 - MARGIN), "mode": 1.0 - MARGIN}


def test_pinning_never_lowers_a_floor_on_its_own():
    worse = {"de": {"date": 0.5}}
    assert pinned(OLD, "d1", worse, lower=False).floors == OLD.floors
    assert pinned(OLD, "d1", worse, lower=True).floors == {"de": {"date": 0.48}}


def test_pinning_keeps_the_floors_of_a_group_that_was_not_measured():
    kept = pinned(OLD, "d1", {"en": {"date": 1.0}}, lower=False)
    assert kept.floors == {**OLD.floors, "en": {"date": 0.98}}


def test_a_floor_is_never_negative():
    assert pinned(OLD, "d1", {"de": {"date": 0.0}}, lower=True).floors["de"]["date"] == 0.0


def test_a_baseline_survives_writing_and_reading(tmp_path):
    OLD.write(tmp_path / "baseline.json")
    assert Baseline.read(tmp_path / "baseline.json") == OLD


def test_the_report_sets_figures_beside_their_floors():
    lines = report(OLD, {"de": {"date": 0.81, "place": 0.5}}).splitlines()
    assert [line.split() for line in lines] == [
        ["de"],
        ["date", "0.810", "(0.800)"],
        ["place", "0.500", "(new)"],
    ]


def test_lowering_is_refused_without_pinning(capsys):
    with pytest.raises(SystemExit):
        main(["--lower"])
    assert "--lower goes with --pin" in capsys.readouterr().err


@pytest.fixture
def small_gate(monkeypatch, tmp_path):
    """Return the file of a gate that measures three counts and no article."""
    counts = Counter(found=1, predicted=1, gold=2)
    monkeypatch.setattr(gate, "BASELINE", tmp_path / "baseline.json")
    monkeypatch.setattr(gate, "GROUPS", ("de",))
    monkeypatch.setattr(gate, "measure", lambda _: Tally(counts, ["a1 MISSED"]))
    return tmp_path / "baseline.json"


def test_the_command_is_shut_until_floors_are_pinned(small_gate, capsys):
    assert main([]) == 1
    assert "de detection_f1 has no floor." in capsys.readouterr().out
    assert not small_gate.exists()


def test_the_command_pins_and_is_open_then(small_gate, capsys):
    assert main(["--pin"]) == 0
    assert Baseline.read(small_gate).floors["de"]["detection_recall"] == pytest.approx(0.48)
    assert "a1 MISSED" not in capsys.readouterr().out


def test_the_command_lists_errors_when_asked(small_gate, capsys):
    assert main(["--pin", "--errors"]) == 0
    assert small_gate.exists()
    assert "a1 MISSED" in capsys.readouterr().out


def test_a_quote_that_is_not_verbatim_is_refused():
    article = Article("a1", "en", "", "they spoke", (), ())
    check_quotes(article, [], [claim("a1", "none_since", "", "2019")])
    with pytest.raises(ValueError, match="a1: this is not verbatim"):
        check_quotes(article, [contact("2019", "RUS Igor Sokolow", article="a1")], [])
