"""What was accepted once is distributed once, also when it is handed in many times at the same moment."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from click.testing import CliRunner

from listserv.cli import cli
from tests.faults.live import balanced, copies, hand_in, house, post
from tests.faults.relays import relay_beside
from tests.relays.fault import FaultRelay


def test_the_same_mail_ten_times_at_once_is_one_distribution(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, house(tmp_path, relay.port) as ours:
        ours.start()
        with ThreadPoolExecutor(10) as clients:
            codes = list(clients.map(lambda _: hand_in(ours.smtp, post(1)), range(10)))
        assert codes == [250] * 10
        assert ours.wait_settled().ends == {"delivered": 1}
        assert copies(relay.stored, [1]) == (0, 0)
        assert balanced(json.loads(CliRunner().invoke(cli, ["status", "--json", "--config", str(ours.config)]).stdout))
