"""How addresses of machines are written in the config: a door, a name server, the relay."""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from listserv.mail.address import normal

NAMES = r"[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})*"
_HOST_PORT = re.compile(rf"(?:(?:{NAMES})?|\[(?P<six>[^\]]+)\]):[0-9]{{1,5}}")
_NAME_SERVER = re.compile(r"(?:\[(?P<six>[^\]]+)\]|(?P<four>[^:\[\]]+))(?::(?P<port>[0-9]{1,5}))?")
_RELAY_HOST = re.compile(rf"{NAMES}\.?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[\w.-]+)?")
_LAST_PORT = 65_535
DNS_PORT = 53


def is_domain(name: str) -> bool:
    """Whether it can stand in addresses as it is written: without blanks, in ASCII."""
    return normal(f"x@{name}") == f"x@{name.lower()}"


def is_host_port(text: str) -> bool:
    """Whether a door can be opened there, or one be looked for."""
    found = _HOST_PORT.fullmatch(text)
    if found is None or int(text.rpartition(":")[2]) > _LAST_PORT:
        return False
    return not found["six"] or _is_ip(found["six"])


def is_name_server(text: str) -> bool:
    """Whether `dns` can ask it."""
    if _is_ip(text):
        return True
    found = _NAME_SERVER.fullmatch(text)
    return (
        found is not None and _is_ip(found["six"] or found["four"]) and 0 < int(found["port"] or DNS_PORT) <= _LAST_PORT
    )


def _is_ip(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def is_relay(url: str) -> bool:
    """Whether `send.target` can read it."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme in ("smtp", "smtps")
        and bool(_RELAY_HOST.fullmatch(parts.hostname or ""))
        and port != 0
        and bool(parts.username) == bool(parts.password)
        and not (parts.path.strip("/") or parts.query or parts.fragment or re.search(r"\s", url))
    )
