"""Who counts as one peer, and how often it may come."""

import pytest

from listserv.receive.admit import Admission
from listserv.receive.limits import Limits


def test_a_network_of_one_customer_is_one_peer() -> None:
    admission = Admission(Limits(connections_per_peer=1))
    assert admission.enter("2001:db8::1", 0)
    assert not admission.enter("2001:db8::2", 0)
    assert admission.enter("2001:db8:0:1::1", 0)
    assert admission.enter("::ffff:192.0.2.1", 0)
    assert not admission.enter("192.0.2.1", 0)
    admission.leave("192.0.2.1")
    assert admission.enter("192.0.2.1", 0)
    assert admission.enter("fe80::1%eth0", 0)


def test_connections_are_counted_by_the_minute() -> None:
    admission = Admission(Limits(connections_per_minute=2))

    def comes(peer: str, at_s: float) -> bool:
        welcome = admission.enter(peer, at_s)
        if welcome:
            admission.leave(peer)
        return welcome

    assert [comes("192.0.2.1", second) for second in (0, 20, 59, 60)] == [True, True, False, True]
    assert all(comes(peer, 0) for peer in ("192.0.2.2", *["127.0.0.1"] * 5, *["::1"] * 5, *[""] * 5))


@pytest.mark.parametrize("octets", [0, 10])
def test_octets_come_back(octets: int) -> None:
    admission = Admission(Limits(in_hand_bytes=10))
    assert admission.claim(octets)
    assert not admission.claim(11 - octets)
    admission.release(octets)
    assert admission.claim(10)
