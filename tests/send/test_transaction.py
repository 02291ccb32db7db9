"""What goes on the wire for one message."""

from hypothesis import given
from hypothesis import strategies as st

from listserv.send.transaction import on_the_wire
from tests.relays.sink import without_dots


def test_dots_are_stuffed_and_the_end_is_a_dot_of_its_own() -> None:
    assert on_the_wire(b"") == b".\r\n"
    assert on_the_wire(b"a") == b"a\r\n.\r\n"
    assert on_the_wire(b".\r\n..x\r\n") == b"..\r\n...x\r\n.\r\n"


@given(st.lists(st.sampled_from([b".", b"..", b"a", b"", b".a", b"\xff"])).map(b"\r\n".join))
def test_stuffing_is_undone_by_the_relay(data: bytes) -> None:
    wire = on_the_wire(data)
    assert wire.endswith(b".\r\n")
    assert wire.find(b"\r\n.\r\n") in (-1, len(wire) - 5)
    assert without_dots(wire[:-3]) == (data if data.endswith(b"\r\n") or not data else data + b"\r\n")


@given(st.lists(st.sampled_from([b".", b"\r", b"\n", b"\r\n", b"a", b"MAIL FROM:<x>"]), max_size=30).map(b"".join))
def test_no_line_end_of_any_kind_lets_a_second_message_through(data: bytes) -> None:
    wire = on_the_wire(data)
    body = wire.removesuffix(b".\r\n")
    assert body.count(b"\r") == body.count(b"\n") == body.count(b"\r\n")
    assert b".\r\n" not in [line + b"\r\n" for line in body.split(b"\r\n")[:-1]]
