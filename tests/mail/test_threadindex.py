"""Outlook's Thread-Index."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from listserv.mail import threadindex

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
# Of an answer sent on 19 July 2002 at 15:09 (ILUG archive in SpamAssassin's public corpus).
REAL = bytes.fromhex("01c22f31459c3c7161584cdb41bd8863ff524234d3b300013ccd00")


def test_real_one() -> None:
    assert threadindex.decode(threadindex.encode(REAL)) == REAL
    assert threadindex.parents(REAL) == (threadindex.conversation(REAL),)
    assert threadindex.began(REAL).strftime("%Y-%m-%d %H:%M") == "2002-07-19 14:33"


def test_answer_hangs_below_its_parent() -> None:
    root = threadindex.start(NOON, b"sixteen bytes id")
    child = threadindex.answer(root, NOON + timedelta(hours=3), 7)
    grandchild = threadindex.answer(child, NOON + timedelta(days=900), 8)
    assert (len(root), len(child), len(grandchild)) == (22, 27, 32)
    assert threadindex.parents(grandchild) == (child, root)
    assert abs(threadindex.began(root) - NOON) < timedelta(milliseconds=7)


def test_time_since_the_start_is_told() -> None:
    root = threadindex.start(NOON, b"x")
    near = int.from_bytes(threadindex.answer(root, NOON + timedelta(hours=3), 0)[22:26], "big")
    far = int.from_bytes(threadindex.answer(root, NOON + timedelta(days=900), 0)[22:26], "big")
    assert abs((near << 18) / 10_000_000 - 3 * 3_600) < 1
    assert far >> 31
    assert abs(((far & 0x7FFFFFFF) << 23) / 10_000_000 - 900 * 86_400) < 2


def test_a_clock_that_runs_behind_counts_as_no_time() -> None:
    root = threadindex.start(NOON, b"x")
    assert threadindex.answer(root, NOON - timedelta(days=1), 0)[22:] == bytes(5)


def test_junk() -> None:
    assert threadindex.decode("") == threadindex.decode("====") == threadindex.decode("QUJD") == b""
    assert len(threadindex.decode(threadindex.encode(REAL + b"abc"))) == 27


@given(st.text())
def test_never_raises(field: str) -> None:
    assert len(threadindex.decode(field)) in {0, *range(22, 4_000, 5)}
