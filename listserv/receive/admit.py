"""Who may come in: which recipient is ours, and how many connections and octets we can bear."""

from collections import Counter
from ipaddress import IPv6Address, ip_address

from listserv.receive import address, replies
from listserv.receive.desk import Desk
from listserv.receive.limits import Limits

_MOST_PEERS_WATCHED = 10_000


def recipient(desk: Desk, inside: str, hostname: str) -> tuple[bytes, str]:
    """The reply to RCPT for what stood between the brackets, and the address to keep ("" where it is refused).

    `<postmaster>` needs no domain (RFC 5321 4.1.1.3): it is tried at `hostname`. Nothing is accepted that the desk has
    no route for, postmaster included.
    """
    if inside.lower() == "postmaster":
        inside = f"{inside}@{hostname}"
    if not address.is_mailbox(inside):
        return replies.NOT_AN_ADDRESS, ""
    if desk.route(inside) is not None:
        return replies.RECIPIENT_FINE, inside
    return (replies.NO_SUCH_ADDRESS if desk.is_ours(address.domain(inside)) else replies.NO_RELAY), ""


class Admission:
    """Counts connections, by peer and in all, and the octets of the messages that are being received."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._connections: Counter[str] = Counter()
        self._in_hand = 0
        self._minute = 0
        self._this_minute: Counter[str] = Counter()

    def enter(self, peer: str, at_s: float) -> bool:
        """Whether one more connection from this peer is welcome; if so, it counts until `leave`. `at_s` is a monotonic
        time in seconds; a peer that is "" (a socket file) is only counted in the total."""
        limits, source = self._limits, _source(peer)
        if self._connections.total() >= limits.connections:
            return False
        if source and self._connections[source] >= limits.connections_per_peer:
            return False
        if source and not ip_address(source.partition("%")[0]).is_loopback and not self._in_rate(source, at_s):
            return False
        self._connections[source] += 1
        return True

    def leave(self, peer: str) -> None:
        """Ends a connection that entered."""
        source = _source(peer)
        self._connections[source] -= 1
        if not self._connections[source]:
            del self._connections[source]

    def claim(self, octets: int) -> bool:
        """Whether there is room for so many more octets; if so, they count until `release`."""
        if self._in_hand + octets > self._limits.in_hand_bytes:
            return False
        self._in_hand += octets
        return True

    def release(self, octets: int) -> None:
        """Gives claimed octets back."""
        self._in_hand -= octets

    def _in_rate(self, source: str, at_s: float) -> bool:
        minute = int(at_s // 60)
        if minute != self._minute or len(self._this_minute) > _MOST_PEERS_WATCHED:
            self._minute = minute
            self._this_minute.clear()
        self._this_minute[source] += 1
        return self._this_minute[source] <= self._limits.connections_per_minute


def _source(peer: str) -> str:
    """What counts as one peer: an IPv4 address, or a whole /64 of IPv6, which one customer usually has."""
    if ":" not in peer:
        return peer
    number = ip_address(peer.partition("%")[0])
    if isinstance(number, IPv6Address) and number.ipv4_mapped:
        return str(number.ipv4_mapped)
    if number.is_loopback:
        return str(number)
    return str(IPv6Address(int(number) >> 64 << 64))
