"""A body with gaps: encoded once, and filled for each reader with addresses of their own."""

import re
from binascii import b2a_qp
from collections.abc import Mapping
from dataclasses import dataclass

_LINE = 72


def quoted_printable(text: str, mark: str) -> bytes:
    """The text in UTF-8 and quoted-printable with CRLF line ends (RFC 2045 6.7), ending in one.

    A gap (`mark`, its name, "x") is left as it is, on a line of its own.
    """
    lines = re.split(rf"({mark}[a-z0-9]+?x)", "\n".join(text.splitlines()) + "\n")
    return b"".join(
        b"=\r\n" + each.encode("ascii") + b"=\r\n" if at % 2 else _encoded(each) for at, each in enumerate(lines)
    )


def _encoded(text: str) -> bytes:
    data = b2a_qp(text.encode("utf-8", "replace"), istext=True).replace(b"\n", b"\r\n")
    last = data.rpartition(b"\r\n")[2]
    if len(last) < _LINE + 3:
        return data
    # A soft line break must fit behind it: not within an encoded octet.
    at = len(data) - len(last) + _LINE - 6
    at = data.find(b"=", at, at + 3) if b"=" in data[at : at + 3] else at + 3
    return data[:at] + b"=\r\n" + data[at:]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Bytes with named gaps between them; `gaps[i]` stands behind `pieces[i]`."""

    pieces: tuple[bytes, ...]
    gaps: tuple[str, ...]

    @classmethod
    def cut(cls, data: bytes, mark: str) -> "Pieces":
        """The pieces between the gaps."""
        found = re.split(rb"%b([a-z0-9]+?)x" % mark.encode("ascii"), data)
        return cls(tuple(found[::2]), tuple(name.decode("ascii") for name in found[1::2]))

    def filled(self, values: Mapping[str, str]) -> bytes:
        """The whole, each gap filled; a value that no line can hold is broken softly. Raises KeyError for a gap that
        has no value."""
        known = {name: _broken(values[name]) for name in set(self.gaps)}
        out = [self.pieces[0]]
        for name, piece in zip(self.gaps, self.pieces[1:], strict=True):
            out += (known[name], piece)
        return b"".join(out)


def _broken(value: str) -> bytes:
    data = value.encode("ascii")
    return b"=\r\n".join(data[at : at + _LINE] for at in range(0, len(data), _LINE))
