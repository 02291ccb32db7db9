"""What the peer has sent and we have not read yet: commands by the line, messages by the chunk.

A message is never read line by line: 26 MB of empty lines would be 13 million turns of a loop.
"""

import asyncio
from collections.abc import Callable

from listserv.receive.scan import Scan

CHUNK = 65_536
END_OF_DATA = b"\r\n.\r\n"


class PeerGoneError(Exception):
    """The peer has closed its side."""


class FloodError(Exception):
    """A line, or a message, that goes on far past all limits."""


class Wire:
    """The reading side of a connection."""

    def __init__(self, reader: asyncio.StreamReader) -> None:
        self._reader = reader
        self._pending = bytearray()

    async def more(self) -> None:
        """Waits for more octets. Raises PeerGoneError."""
        chunk = await self._reader.read(CHUNK)
        if not chunk:
            raise PeerGoneError
        self._pending += chunk

    def line(self) -> bytes | None:
        """The next line with its line end, as far as the LF, or None where it has not come yet. Raises FloodError."""
        end = self._pending.find(b"\n")
        if end < 0:
            if len(self._pending) > CHUNK:
                raise FloodError
            return None
        line = bytes(self._pending[: end + 1])
        del self._pending[: end + 1]
        return line

    def forget(self) -> None:
        """Throws away what has come but was not read."""
        self._pending.clear()

    async def message(self, scan: Scan, longest_line: int, most: int, progress: Callable[[], None]) -> bytes:
        """Reads up to the end of data and gives what `scan` made of it; look at `scan.fault` before using it.

        Only CRLF.CRLF ends a message (RFC 5321 4.1.1.4). `progress` is called before each wait. Raises FloodError where
        more than `most` octets came without an end, PeerGoneError where the peer went in the middle.
        """
        pending = self._pending
        # The CRLF of the DATA command counts as the line end before the first line.
        pending[:0] = b"\r\n"
        searched = 0
        while (end := pending.find(END_OF_DATA, searched)) < 0:
            # Cut before the last line end, so that dots and pairs of CR and LF never fall between two blocks.
            cut = pending.rfind(b"\n", searched)
            cut -= cut > 0 and pending[cut - 1] == 13
            if cut > 0:
                scan.take(bytes(pending[:cut]))
                del pending[:cut]
            elif len(pending) > longest_line + 4:
                scan.take_overlong(bytes(pending[:200]))
                scan.seen += len(pending) - 4
                del pending[:-4]
            if scan.seen > most:
                raise FloodError
            searched = max(0, len(pending) - 4)
            progress()
            await self.more()
        scan.take(bytes(pending[: end + 2]))
        del pending[: end + 5]
        return scan.finish()
