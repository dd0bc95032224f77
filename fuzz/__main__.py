"""Fuzz one target, guided by coverage: `python -m fuzz tagger --seconds 600`; what fails is kept in fuzz/findings."""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

from fuzz.words import LANGS, made, spelled

_HERE = Path(__file__).resolve().parent
FINDINGS = _HERE / "findings"
_CORPUS = _HERE / "corpus"
_LONGEST = 1024
_PLAIN, _MADE = 0, 1


def main() -> None:
    """Run libFuzzer on a target until its time is up, or something fails."""
    import atheris  # noqa: PLC0415  (in fuzz/requirements.txt, and in no extra)

    with atheris.instrument_imports(include=["extract"]):
        from fuzz.targets import TARGETS  # noqa: PLC0415  (what is imported here is instrumented)

    parser = argparse.ArgumentParser(prog="python -m fuzz")
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--seconds", type=int, default=600, metavar="N", help="default: 600")
    args = parser.parse_args()
    target = TARGETS[args.target]

    def run(data: bytes) -> None:
        provider = atheris.FuzzedDataProvider(data)
        lang = LANGS[provider.ConsumeIntInRange(0, len(LANGS) - 1)]
        if provider.ConsumeIntInRange(_PLAIN, _MADE) == _MADE:
            numbers = provider.ConsumeIntListInRange(provider.remaining_bytes() // 2, 0, 2**16 - 1)
            text = spelled(numbers) if args.target == "edtf" else made(numbers, lang)
        else:
            text = provider.ConsumeUnicode(provider.remaining_bytes())
        try:
            target(text, lang)
        except Exception:
            _keep(args.target, lang, text)
            raise

    corpus = _CORPUS / args.target
    corpus.mkdir(parents=True, exist_ok=True)
    limits = [
        f"-max_total_time={args.seconds}",
        f"-max_len={_LONGEST}",
        "-len_control=0",
        "-timeout=10",
        f"-artifact_prefix={corpus.parent}/{args.target}-",
    ]
    atheris.Setup([sys.argv[0], *limits, str(corpus)], run)
    atheris.Fuzz()


def _keep(target: str, lang: str, text: str) -> None:
    """Keep what failed, so that the test suite tries it from now on."""
    FINDINGS.mkdir(exist_ok=True)
    data = text.encode("utf-8", "surrogatepass")
    name = f"{target}-{lang}-{hashlib.sha256(data).hexdigest()[:12]}.txt"
    (FINDINGS / name).write_bytes(data)


if __name__ == "__main__":
    main()
