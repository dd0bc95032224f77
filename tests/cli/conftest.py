import pytest
from command_line import ROOT, run, run_apart


@pytest.fixture
def detente(tmp_path):
    """Return the command, run within this process."""
    return lambda *arguments: run(*arguments, cwd=tmp_path)


@pytest.fixture
def detente_apart(tmp_path):
    """Return the command, run as a process of its own."""
    return lambda *arguments: run_apart(*arguments, cwd=tmp_path)


@pytest.fixture(scope="session")
def seeds():
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def store(tmp_path_factory, seeds):
    folder = tmp_path_factory.mktemp("seeds")
    ran = run_apart("extract", seeds, "-o", "store", cwd=folder)
    assert (ran.status, ran.err) == (0, "")
    return folder / "store"
