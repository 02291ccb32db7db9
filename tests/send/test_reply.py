"""Replies out of a stream."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from listserv.send.reply import Reply, ReplyReader

DIALOGUE = b"220 here\r\n250-first\r\n250-\r\n250 last\r\n354\r\n550 5.1.1 \xff\x07 nobody\n"


def test_lines_become_replies() -> None:
    reader = ReplyReader()
    assert [(reply.code, reply.text) for reply in reader.feed(DIALOGUE)] == [
        (220, "here"),
        (250, "first  last"),
        (354, ""),
        (550, "5.1.1 \ufffd  nobody"),
    ]
    assert reader.empty


@given(st.lists(st.integers(0, len(DIALOGUE)), max_size=12))
def test_it_does_not_matter_how_the_stream_is_cut(cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(DIALOGUE)]
    reader = ReplyReader()
    replies = [reply for begin, end in pairwise(places) for reply in reader.feed(DIALOGUE[begin:end])]
    assert replies == ReplyReader().feed(DIALOGUE)


def test_what_came_before_a_fault_counts_and_nothing_after_it() -> None:
    reader = ReplyReader()
    assert [reply.code for reply in reader.feed(b"250 taken\r\nHTTP/1.1 400 Bad Request\r\n250 x\r\n")] == [250]
    assert "is no SMTP reply" in reader.fault
    assert not reader.feed(b"250 y\r\n")


def test_faults() -> None:
    for garbage in (
        b"999 x\r\n",
        b"25\r\n",
        b"250x\r\n",
        b"\r\n",
        b"199 x\r\n",
        b"250-a\r\n550 b\r\n",
        b"\0" * 10 + b"\n",
    ):
        reader = ReplyReader()
        assert reader.feed(garbage) == []
        assert reader.fault


def test_a_reply_is_bounded_in_lines_and_a_line_in_octets() -> None:
    endless = ReplyReader()
    assert endless.feed(b"250-more\r\n" * 1000) == []
    assert endless.fault == "a reply without end"
    wide = ReplyReader()
    for _ in range(10):
        assert wide.feed(b"250 " + b"x" * 1000) == []
    assert wide.fault == "a line without end"


def test_the_text_is_safe_to_show_and_short() -> None:
    assert Reply(550, (b"a\x1b[31mb\r", b"x" * 10_000)).text.startswith("a [31mb xxx")
    assert len(Reply(550, (b"x" * 10_000,)).text) == 400


@given(st.binary(max_size=2000))
def test_no_bytes_break_it(data: bytes) -> None:
    for reply in ReplyReader().feed(data):
        assert 200 <= reply.code < 600
        assert reply.text.isprintable() or not reply.text.isascii()
