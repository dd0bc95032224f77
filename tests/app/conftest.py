import dashboard_sample
import pytest

from dashboard.queries import Shelf
from extract import store
from extract.model import Corpus


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory):
    return dashboard_sample.write(tmp_path_factory.mktemp("sample") / "store")


@pytest.fixture(scope="session")
def empty_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "store"
    store.write(path, Corpus((), (), (), (), ()))
    return path


@pytest.fixture(scope="session")
def sample(sample_path):
    return Shelf(sample_path).store()
