import pytest
from command_line import ROOT, run


@pytest.fixture
def detente(tmp_path):
    return lambda *arguments: run(*arguments, cwd=tmp_path)


@pytest.fixture(scope="session")
def seeds():
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def store(tmp_path_factory, seeds):
    folder = tmp_path_factory.mktemp("seeds")
    ran = run("extract", seeds, "-o", "store", cwd=folder)
    assert (ran.status, ran.err) == (0, "")
    return folder / "store"
