"""What relay.url means."""

import pytest

from listserv.send.target import Target, target_of
from tests.rows import each_row


def test_addresses() -> None:
    assert target_of("smtp://127.0.0.1:25") == Target("127.0.0.1", 25, tls=False)
    assert target_of("smtp://mail.example.org") == Target("mail.example.org", 25, tls=False)
    assert target_of("smtps://mail.example.org/") == Target("mail.example.org", 465, tls=True)
    assert target_of("smtp://[::1]:2525") == Target("::1", 2525, tls=False)
    assert str(target_of("smtp://[::1]:2525")) == "[::1]:2525"


def test_a_login_may_hold_any_letter_and_is_never_shown() -> None:
    target = target_of("smtps://us%40er:p%3Ass%2F@mail.example.org")
    assert (target.user, target.password) == ("us@er", "p:ss/")
    assert "p:ss" not in repr(target)
    assert "p:ss" not in str(target)


@each_row(
    ("host", "loopback"),
    [("localhost", True), ("127.8.8.8", True), ("[::1]", True), ("10.0.0.1", False), ("localhost.example.org", False)],
)
def test_what_is_this_machine(host: str, loopback: bool) -> None:
    assert target_of(f"smtp://{host}").loopback is loopback


@each_row(
    "url",
    [
        "",
        "127.0.0.1:25",
        "http://x",
        "smtp://",
        "smtp://x:99999",
        "smtp://x:port",
        "smtp://u@x",
        "smtp://x/y",
        "smtp://x?y",
    ],
)
def test_what_is_no_relay_is_refused_in_one_sentence(url: str) -> None:
    with pytest.raises(ValueError) as refusal:
        target_of(url)
    assert str(refusal.value).startswith("The relay's address ")
