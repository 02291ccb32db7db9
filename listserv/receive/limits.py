"""How much of anything one peer or one message may ask of the door."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one door: sizes in octets, times in seconds, the rest are counts.

    Message sizes are counted without the dots of RFC 5321 4.5.2. `commands` is what a peer may say without getting a
    message accepted, `errors` how many of those may be wrong. `command_s` is the time for one whole command line,
    `pause_s` for the next octet of a message, `message_s` for the whole of it. `connections_per_minute` does not hold
    for this machine itself, where the relay in front of us lives. `in_hand_bytes` is what all messages may take that
    are being received at one moment.
    """

    message_bytes: int = 26_214_400
    line_bytes: int = 65_536
    lines: int = 600_000
    header_bytes: int = 131_072
    header_lines: int = 1_000
    header_line_bytes: int = 16_384
    received: int = 30
    recipients: int = 100
    commands: int = 1_000
    errors: int = 50
    connections: int = 300
    connections_per_peer: int = 50
    connections_per_minute: int = 300
    in_hand_bytes: int = 268_435_456
    command_s: float = 300.0
    pause_s: float = 180.0
    message_s: float = 1_800.0
    session_s: float = 3_600.0
    linger_s: float = 2.0
