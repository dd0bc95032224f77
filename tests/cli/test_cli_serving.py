import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def serving(*arguments, cwd, until="http://", end=signal.SIGINT):
    """Start a command that serves; yield what it says up to the address, and stop it as Ctrl+C does, or another signal."""
    with subprocess.Popen(
        [sys.executable, "-m", "dashboard", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        lines = []
        for line in process.stdout:
            lines.append(line)
            if until in line:
                break
        try:
            yield lines
        finally:
            process.send_signal(end)
            _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")


def fetch(address):
    with urlopen(address, timeout=60) as answer:  # noqa: S310  (our own server)
        return answer.status, answer.read()


def test_the_page_of_a_store_answers_with_its_assets_until_stopped(tmp_path, store):
    with serving("dashboard", store, "--port", "0", "--no-browser", cwd=tmp_path) as lines:
        told = re.fullmatch(
            r"The timeline of (.+) is on (http://127\.0\.0\.1:\d+) \(Ctrl\+C stops it\)\.\n",
            lines[0],
        )
        assert told[1] == str(store)
        status, page = fetch(told[2])
        assert (status, b"<title>d\xc3\xa9tente</title>" in page) == (200, True)
        found = re.findall(r'"/?(assets/[^"?]+\.(?:js|css))', page.decode())
        assert {Path(name).suffix for name in found} == {".js", ".css"}
        assert {fetch(f"{told[2]}/{name}")[0] for name in found} == {200}


def test_a_request_whose_headers_do_not_end_is_refused(tmp_path, store):
    with serving("dashboard", store, "--port", "0", "--no-browser", cwd=tmp_path) as lines:
        asking = Request(re.search(r"http://[\d.:]+", lines[0])[0])  # noqa: S310  (our own server)
        asking.add_header("X-Long", "a" * 70_000)
        with pytest.raises(HTTPError, match="431") as refused:
            urlopen(asking, timeout=60)  # noqa: S310
        refused.value.close()


def test_a_port_that_is_taken_is_said_in_one_sentence(tmp_path, detente, store):
    with serving("dashboard", store, "--port", "0", "--no-browser", cwd=tmp_path) as lines:
        port = re.search(r":(\d+) ", lines[0])[1]
        ran = detente("dashboard", store, "--port", port, "--no-browser")
    assert ran.status == 1
    assert ran.err.startswith(f"detente: Port {port} on 127.0.0.1 cannot be used: ")
    assert len(ran.err.splitlines()) == 1


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_without_a_command_the_articles_that_come_along_are_shown(tmp_path, scratch, end):
    with serving("--port", "0", cwd=tmp_path, end=end) as lines:
        assert lines[0].startswith(
            "No command given, so the articles that come with détente: 5 art"
        )
        assert (
            lines[1] == "Your own: detente extract FOLDER -o STORE, then detente dashboard STORE.\n"
        )
        assert fetch(re.search(r"http://[\d.:]+", lines[2])[0])[0] == 200
        assert len(list(scratch.iterdir())) == 1
    assert list(scratch.iterdir()) == []


def status_of(address, password=None):
    asking = Request(address)  # noqa: S310  (our own server)
    if password:
        asking.add_header("Authorization", f"Bearer {password}")
    try:
        return urlopen(asking, timeout=60).status  # noqa: S310
    except HTTPError as refused:
        with refused:
            return refused.code


def test_for_other_machines_a_token_is_made_and_told(tmp_path, store):
    where = ("--host", "0.0.0.0", "--port", "0", "--no-browser")  # noqa: S104
    with serving("dashboard", store, *where, cwd=tmp_path, until="password") as lines:
        port = re.search(r":(\d+) ", lines[0])[1]
        told = re.fullmatch(
            r"Other machines can reach it\. The browser asks for a password: (\S{24})\n", lines[1]
        )
        home = f"http://127.0.0.1:{port}/"
        assert (status_of(home), status_of(home, told[1])) == (401, 200)


def test_a_name_that_is_allowed_is_answered(tmp_path, store):
    where = ("--allow-host", "news.example,desk.example", "--port", "0", "--no-browser")
    with serving("dashboard", store, *where, cwd=tmp_path) as lines:
        port = re.search(r":(\d+) ", lines[0])[1]
        asked = {}
        for name in ("desk.example", "evil.example"):
            asking = Request(f"http://127.0.0.1:{port}/", headers={"Host": name})
            try:
                asked[name] = urlopen(asking, timeout=60).status  # noqa: S310
            except HTTPError as refused:
                with refused:
                    asked[name] = refused.code
        assert asked == {"desk.example": 200, "evil.example": 421}


@pytest.mark.parametrize("name", ["http://news.example", "news.example:80", "*", "", "a b"])
def test_what_is_no_name_of_a_machine_is_refused(detente, store, name):
    ran = detente("dashboard", store, "--allow-host", name)
    assert ran.status == 2
    assert "is no name of a machine" in ran.err


def test_a_short_token_is_refused(detente, store):
    ran = detente("dashboard", store, "--token", "secret")
    assert ran.status == 2
    assert "a token has at least 12 characters" in ran.err
