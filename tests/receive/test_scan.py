"""The scan gives the same answer however a message is cut into pieces, and lets ordinary mail through."""

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from listserv.receive import replies
from listserv.receive.limits import Limits
from listserv.receive.scan import Scan
from listserv.receive.wire import Wire
from tests.rows import each_row

LIMITS = Limits(message_bytes=300, line_bytes=40, lines=30, header_bytes=120, header_lines=8, header_line_bytes=30)
PIECES = st.sampled_from(
    [b"\r\n", b"\r\n.", b"\r\n..", b"\r\n\r\n", b"\n", b"\r", b".", b"a", b"A: b", b"x" * 25, b"\0"]
)


def taken(message: bytes, sizes: list[int], *, mend: bool, limits: Limits = LIMITS) -> tuple[bytes | None, bytes]:
    """(fault, message) where the wire gives these sizes of chunks in turn."""

    async def read() -> tuple[bytes | None, bytes]:
        reader = asyncio.StreamReader()
        wire, at = Wire(reader), 0
        scan = Scan(limits, lambda _: True, mend_line_ends=mend)

        def feed() -> None:
            nonlocal at
            size = sizes[at % len(sizes)]
            reader.feed_data(message[sum(sizes[i % len(sizes)] for i in range(at)) :][:size])
            at += 1

        raw = await wire.message(scan, limits.line_bytes, 100_000, feed)
        return scan.fault, b"" if scan.fault else raw

    return asyncio.run(read())


@given(st.lists(PIECES, max_size=25), st.lists(st.integers(1, 9), min_size=1, max_size=4), st.booleans())
def test_the_cut_does_not_matter(pieces: list[bytes], sizes: list[int], mend: bool) -> None:
    message = b"".join(pieces) + b"\r\n.\r\n"
    whole, cut = taken(message, [len(message)], mend=mend), taken(message, sizes, mend=mend)
    # Which of two faults is found first may depend on the cut, whether there is one may not.
    assert (whole[0] is None) == (cut[0] is None)
    assert whole[1] == cut[1]


@each_row("size", [1, 2, 3, 4, 5, 6, 7, 100])
@each_row("end", [b"\r\n.\n", b"\n.\n", b"\n.\r\n"])
def test_no_cut_lets_another_end_of_data_through(end: bytes, size: int) -> None:
    fault, _ = taken(b"A: b\r\n\r\na" + end + b"MAIL FROM:<a@b.example>\r\n.\r\n", [size], mend=True)
    assert fault == replies.STRAY_LINE_END


@given(st.lists(PIECES, max_size=12), st.booleans())
def test_what_is_let_in_is_what_the_peer_meant(pieces: list[bytes], mend: bool) -> None:
    meant = b"".join(pieces).replace(b"\0", b"").replace(b"\r\n", b"\n").replace(b"\r", b"").replace(b"\n", b"\r\n")
    meant += b"\r\n"
    stuffed = (b"\r\n" + meant).replace(b"\r\n.", b"\r\n..")[2:]
    fault, raw = taken(stuffed + b".\r\n", [7], mend=mend, limits=Limits())
    assert (fault, raw) == (None, meant)
