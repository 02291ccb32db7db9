"""Where the relay is: what `relay.url` of the config means."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

_PORTS = {"smtp": 25, "smtps": 465}


@dataclass(frozen=True, slots=True)
class Target:
    """A relay's address, whether TLS comes first (RFC 8314 3.3), and the login, "" where there is none."""

    host: str
    port: int
    tls: bool
    user: str = ""
    password: str = field(default="", repr=False)

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def loopback(self) -> bool:
        """Whether it is this machine: nobody listens on the way."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


def target_of(url: str) -> Target:
    """Reads `smtp://host:port` or `smtps://user:password@host`; ValueError with one plain sentence if it is neither.

    Ports default to 25 and 465; what is special in a user name or password is written as %XX (RFC 3986 2.1).
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ValueError(f"The relay's address cannot be read: {error}.") from None
    if parts.scheme not in _PORTS or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError("The relay's address must look like smtp://host:port or smtps://user:password@host:port.")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) != bool(password):
        raise ValueError("The relay's address must have both a user name and a password, or neither.")
    return Target(parts.hostname, port or _PORTS[parts.scheme], parts.scheme == "smtps", user, password)
