"""Which addresses may stand in a command: what could end the line or the path early never reaches the wire."""

import re

_LONGEST = 254  # RFC 5321 4.5.3.1.3: a path has 256 octets with its angle brackets

_UNSAFE = r"\x00-\x20\x7f-\x9f<>,\s"
_ADDRESS = re.compile(rf'(?:"[^{_UNSAFE}"]+"|[^{_UNSAFE}"@:]+)@[^{_UNSAFE}"@]+')


def sendable(address: str) -> bool:
    """Whether this is one plain address: one @ outside quotes, no blanks, controls, commas, angle brackets or route."""
    try:
        octets = len(address.encode())
    except UnicodeEncodeError:
        return False
    return octets <= _LONGEST and _ADDRESS.fullmatch(address) is not None
