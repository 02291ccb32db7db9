"""How long we wait for a relay (RFC 5321 4.5.3.2)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timeouts:
    """All in seconds. `connect` covers TCP and TLS; `greeting` each reply before the first mail; `command` the reply
    to MAIL, RCPT and DATA; `envelope` all of these together; `dot` the reply to the final dot, and each stretch in
    which nothing of a body could be written; `idle` how long an unused connection is kept.

    `dot` is long because to give up early means a double: the relay may have the mail.
    """

    connect: float = 30.0
    greeting: float = 60.0
    command: float = 300.0
    envelope: float = 1200.0
    dot: float = 600.0
    idle: float = 20.0
