"""A message on which understanding breaks is tried three times and set aside alone, and somebody is told."""

import json
from datetime import timedelta
from pathlib import Path

from click.testing import CliRunner

from listserv.cli import cli
from listserv.flow import Flow
from listserv.model.incoming import Incoming
from listserv.model.mailinglist import Route
from listserv.model.verdict import Verdict
from listserv.store import inbox
from tests.faults.live import balanced, copies
from tests.faults.relays import relay_beside
from tests.faults.spine import Spine, spine
from tests.relays.fault import FaultRelay

POISON = b"This is post 2."


class Fragile(Flow):
    """The spine with a fault in it: it breaks on one kind of message, as a bug of ours would."""

    def _incoming(self, one: inbox.Arrived, where: Route, verdict: Verdict) -> Incoming:
        if POISON in one.envelope.raw:
            raise ZeroDivisionError("a fault of ours")
        return super()._incoming(one, where, verdict)


def _make_fragile(house: Spine) -> None:
    flow = house.app.flow
    parts = {name: getattr(flow, name) for name in Flow.__dataclass_fields__}
    house.app.flow = Fragile(**parts)


def test_poison_is_set_aside_alone_and_told(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        _make_fragile(house)
        house.posts(1, 2, 3)
        for _ in range(inbox.TRIES):
            assert house.ends().get("stuck") is None
            house.drain()
            house.moves(timedelta(minutes=1))
        assert house.ends() == {"delivered": 2, "stuck": 1}
        assert copies(relay.stored, [1, 3]) == (0, 0)
        house.moves(timedelta(minutes=1))
        assert house.drain()
        told = [one for one in relay.stored if one.recipients == ("operator@example.org",)]
        assert len(told) == 1
        assert "a fault of ours" in " ".join(told[0].data.decode().split())


def test_what_was_set_aside_shows_in_status(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        _make_fragile(house)
        house.posts(2)
        for _ in range(inbox.TRIES):
            house.drain()
            house.clock += timedelta(minutes=1)
        house.posts(4)
        assert house.drain()
        assert house.ends() == {"delivered": 1, "stuck": 1}
        done = CliRunner().invoke(cli, ["status", "--json", "--config", str(tmp_path / "config.toml")])
        assert done.exit_code == 1
        assert json.loads(done.stdout)["stuck"] == 1
        assert balanced(json.loads(done.stdout))
        plain = CliRunner().invoke(cli, ["status", "--config", str(tmp_path / "config.toml")])
        assert "ZeroDivisionError: a fault of ours" in plain.stderr
