"""What was accepted once is distributed once, also when it is handed in many times at the same moment."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner

from listserv.cli import cli
from listserv.model.envelope import Envelope
from tests.faults.live import LIST, MEMBERS, balanced, copies, hand_in, house, post
from tests.faults.relays import relay_beside
from tests.faults.spine import START, spine
from tests.relays.fault import FaultRelay


def test_the_same_mail_ten_times_at_once_is_one_distribution(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        with ThreadPoolExecutor(10) as doors:
            taken = list(doors.map(lambda _: house.app.take_in([arrived(post(1))]), range(10)))
        assert sum(taken) == 1
        assert house.drain()
        assert house.ends() == {"delivered": 1}
        assert copies(relay.stored, [1]) == (0, 0)


def arrived(raw: bytes) -> Envelope:
    return Envelope(MEMBERS[0], LIST, raw, "127.0.0.1", START)


@pytest.mark.slow
def test_so_it_is_at_the_door_of_a_process(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, house(tmp_path, relay.port) as ours:
        ours.start()
        with ThreadPoolExecutor(10) as clients:
            codes = list(clients.map(lambda _: hand_in(ours.smtp, post(1)), range(10)))
        assert codes == [250] * 10
        assert ours.wait_settled().ends == {"delivered": 1}
        assert copies(relay.stored, [1]) == (0, 0)
        assert balanced(json.loads(CliRunner().invoke(cli, ["status", "--json", "--config", str(ours.config)]).stdout))
