"""The tagger keeps its floors on the own gold, which is the gold that they were measured on."""

import pytest

from tests.eval.gate import Baseline, faults
from tests.eval_timex import gate_timex
from tests.eval_timex.gate_timex import figures, main, measure, score
from tests.eval_timex.marked import GROUPS, Tag, Text, digest, load, read

TEXT = Text("en", "weekday", "2018-07-16", "They met Friday.", (Tag(9, 15, "DATE", "2018-07-13"),))


@pytest.mark.parametrize("lang", GROUPS)
def test_the_tagger_keeps_its_floors(lang):
    baseline = Baseline.read(gate_timex.BASELINE)
    tally = measure(lang)
    mine = Baseline(baseline.digest, {lang: baseline.floors[lang]})
    shut = faults(mine, baseline.digest, {lang: figures(tally.counts)})
    assert not shut, "\n".join([*shut, *tally.errors])


def test_the_floors_were_measured_on_this_gold():
    baseline = Baseline.read(gate_timex.BASELINE)
    assert baseline.digest == digest(), "python -m tests.eval_timex.gate_timex --pin"
    assert set(baseline.floors) == set(GROUPS)


@pytest.mark.parametrize("lang", GROUPS)
def test_the_gold_is_large_enough_and_says_everything_once(lang):
    texts = [text.text for text in load(lang)]
    assert len(texts) >= 80
    assert len(set(texts)) == len(texts)


def test_a_mark_becomes_a_range_of_the_plain_text():
    assert read("Am {Freitag|DATE|2018-07-13} kam er.") == (
        "Am Freitag kam er.",
        (Tag(3, 10, "DATE", "2018-07-13"),),
    )


def test_a_mark_that_is_not_closed_is_refused():
    with pytest.raises(ValueError, match="a mark is not of the form"):
        read("Am {Freitag|DATE kam er.")


@pytest.mark.parametrize(
    ("found", "counts"),
    [
        ((Tag(9, 15, "DATE", "2018-07-13"),), (1, 1, 1, 1)),
        ((Tag(5, 15, "DATE", "2018-07-13"),), (1, 0, 1, 1)),
        ((Tag(9, 15, "DATE", "2018-07-20"),), (1, 1, 0, 0)),
        ((Tag(0, 4, "DATE", "2018-07-13"),), (0, 0, 0, 0)),
        ((), (0, 0, 0, 0)),
    ],
)
def test_a_tag_is_counted_by_its_place_and_by_its_value(found, counts):
    tally = score(TEXT, found).counts
    assert tuple(tally[name] for name in ("relaxed", "strict", "value", "calendar")) == counts


def test_the_command_pins_what_it_measures_and_is_open_then(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(gate_timex, "BASELINE", tmp_path / "baseline.json")
    monkeypatch.setattr(gate_timex, "measure", lambda _: score(TEXT, TEXT.tags))
    assert main([]) == 1
    assert main(["--pin", "--errors"]) == 0
    assert main([]) == 0
    assert "value_f1" in capsys.readouterr().out


def test_lowering_is_refused_without_pinning(capsys):
    with pytest.raises(SystemExit):
        main(["--lower"])
    assert "--lower goes with --pin" in capsys.readouterr().err
