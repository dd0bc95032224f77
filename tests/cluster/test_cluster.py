"""A real scheduler and workers in processes of their own; one of them dies in mid-run."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from extract.dask_cluster import Cluster
from extract.ingest import into_store
from extract.sources.folder import documents
from extract.store import MANIFEST
from tests.articles import UNDATED, call, silent

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}
PATIENCE = 120
WORKER = ("distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny", "--no-dashboard")


def started(*arguments):
    return subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process):
    process.kill()
    process.communicate()


@pytest.fixture
def scheduler():
    process = started(
        "distributed.cli.dask_scheduler",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--no-dashboard",
    )
    for line in process.stderr:
        if found := re.search(r"Scheduler at:\s+(tcp://\S+)", line):
            yield found[1]
            break
    ended(process)


@pytest.fixture
def workers(scheduler, tmp_path):
    processes = [
        started(*WORKER, "--local-directory", str(tmp_path / f"worker{number}"), scheduler)
        for number in range(2)
    ]
    yield processes
    for process in processes:
        ended(process)


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "undated.txt").write_text(UNDATED, "utf-8")
    for part in range(8):
        numbers = range(part * 40, part * 40 + 40)
        texts = [call(n) if n % 3 else silent(n) for n in numbers]
        lines = [json.dumps({"text": text}) for text in texts]
        (folder / f"part{part}.jsonl").write_text("\n".join([*lines, "{broken"]), "utf-8")
    return folder


def test_a_worker_that_dies_in_mid_run_changes_no_byte_of_the_store(
    scheduler, workers, archive, tmp_path
):
    alone, together = tmp_path / "alone", tmp_path / "together"
    into_store(documents([archive]), alone)
    done = []

    def kill_one(number):
        done.append(number)
        if len(done) == 2:
            workers[0].send_signal(signal.SIGKILL)

    with Cluster(scheduler) as crew:
        for _ in range(PATIENCE * 10):
            if crew.workers() == len(workers):
                break
            time.sleep(0.1)
        assert crew.workers() == len(workers)
        run = into_store(documents([archive]), together, crew=crew, tick=kill_one)
    assert workers[0].wait(timeout=PATIENCE) == -signal.SIGKILL
    assert run.articles == 321
    assert (alone / MANIFEST).read_bytes() == (together / MANIFEST).read_bytes()
    (one,), (other,) = alone.glob("generation-*"), together.glob("generation-*")
    for table in one.iterdir():
        assert table.read_bytes() == (other / table.name).read_bytes()


def test_an_address_where_no_scheduler_answers_is_told(monkeypatch):
    monkeypatch.setattr("extract.dask_cluster._PATIENCE", "0.2s")
    with pytest.raises(ValueError, match=r"tcp://127\.0\.0\.1:9 answers to no Dask client"):
        Cluster("tcp://127.0.0.1:9")
