"""What a copy costs beside its RSA signature: `python -m bench.compose [--copies N]`.

The raw limit is the bare RSA-2048 signature of a digest, measured in turns with the copies so that both see the same
machine.
"""

import argparse
import time
from collections.abc import Callable
from datetime import UTC, datetime

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from listserv.compose.post import prepare
from listserv.compose.seal import Seal
from listserv.model.letter import Distribution, Recipient
from listserv.model.mailinglist import MailingList

_SECRET = b"s" * 32
_PLACE = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge", subject_prefix="[cop]")
_RAW = (
    b"Received: from a.example by b.example; Mon, 23 Nov 2026 09:00:00 +0000\r\nFrom: Alice <alice@nhs.example>\r\n"
    b"To: cop@lists.example.org\r\nSubject: Re: tea\r\nMessage-ID: <1@nhs.example>\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    + "Sechzig Zeichen sind eine Zeile, die jeder in einer sieht – gut.\r\n".encode()
    * 31
)
_POST = Distribution(
    *(7, _RAW, "1@nhs.example", "Alice Smith", "alice@nhs.example", "Re: tea", ("0@nhs.example",), "tea", b"\1" * 27),
    datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
)
_FOOTER = "Mobilising Knowledge\nTo leave, reply with LEAVE."


class Unsigned(Seal):
    """Does all that a seal does but the RSA operation."""

    def rsa(self, digest: bytes) -> bytes:
        """As many bytes as a signature has."""
        return digest * 8


def _key() -> bytes:
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return rsa.generate_private_key(65_537, 2_048).private_bytes(*form)


def _microseconds(work: Callable[[int], object], count: int) -> float:
    begun = time.perf_counter()
    for n in range(count):
        work(n)
    return (time.perf_counter() - begun) / count * 1e6


def measure(copies: int, rounds: int = 5) -> dict[str, float]:
    """Microseconds of each kind of work, the best of so many rounds."""
    pem = _key()
    seal, unsigned = (kind("lists.example.org", "s1", pem) for kind in (Seal, Unsigned))
    members = [Recipient(n, n, f"member{n}@example.org") for n in range(copies)]

    def copier(each: Seal | None) -> Callable[[int], object]:
        made = prepare(_POST, _PLACE, footer=_FOOTER, seal=each)
        return lambda n: made.copy(members[n], _SECRET)

    works: dict[str, Callable[[int], object]] = {
        "bare RSA-2048 signature": lambda n: seal.rsa(b"%032d" % n),
        "copy, signed": copier(seal),
        "copy, signed but for RSA": copier(unsigned),
        "copy, unsigned": copier(None),
        "prepare a post": lambda n: prepare(_POST, _PLACE, footer=_FOOTER, seal=seal),
    }
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            best[name] = min(best[name], _microseconds(work, max(1, copies // rounds)))
    return best


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=int, default=2_000)
    taken = measure(parser.parse_args().copies)
    raw = taken["bare RSA-2048 signature"]
    for name, micro in taken.items():
        print(f"{name:28} {micro:8.1f} µs  {micro / raw:6.2f} × the bare signature")


if __name__ == "__main__":
    main()
