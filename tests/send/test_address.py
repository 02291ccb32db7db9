"""Which addresses may stand in a command."""

from hypothesis import given
from hypothesis import strategies as st

from listserv.send.address import sendable
from tests.rows import each_row


@each_row(
    "address",
    [
        "a@b",
        "cop-bounces+t0k.en=x@lists.example.org",
        "o'neill@example.org",
        '"a.b@c"@example.org',
        "jürgen@bücher.example",
    ],
)
def test_plain_addresses_pass(address: str) -> None:
    assert sendable(address)


@each_row(
    "address",
    [
        "",
        "a",
        "@b",
        "a@",
        "b@y.org, c@z.org",
        "b@y.org,c@z.org",
        "a b@c",
        '"a b"@c',
        "a@b>",
        "<a@b",
        "a@b\r\nRCPT TO:<x@y>",
        "a@b\n",
        "a\0@b",
        "a\x7f@b",
        "a\x85@b",
        "a\u2028@b",
        "a\xa0b@c",
        "a@evil@member.org",
        "@relay.example:a@b",
        "a\ud800@b",
        "x" * 250 + "@example.org",
        "ü" * 130 + "@b",
    ],
)
def test_what_could_leave_its_place_in_a_command_does_not(address: str) -> None:
    assert not sendable(address)


@given(st.text(max_size=300))
def test_what_passes_has_nothing_that_ends_a_path_or_a_line(address: str) -> None:
    if sendable(address):
        octets = address.encode()
        assert not any(octet <= 0x20 or octet == 0x7F or octet in b"<>," for octet in octets)
        assert len(octets) <= 254
