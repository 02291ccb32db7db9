"""The look over the bytes before any parser: each limit at its edge, in linear time (RELIABILITY section 3)."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given

from listserv.mail.limits import check, head_end
from tests.mail.nasty import BODY, HEAD, MESSAGES, forwarded, mail, nested, parts
from tests.rows import each_row

OWN = HEAD.count(b"\r\n")


def fields(number: int) -> bytes:
    return mail(*[b"X-%d: y" % n for n in range(number - OWN)])


def described(more: bytes) -> bytes:
    """A part with a longer Content-Disposition, whose field is 32 bytes long without it."""
    head = mail(b'Content-Type: multipart/mixed; boundary="b"', body=b"")
    return head + b"--b\r\nContent-Disposition: attachment" + more + b"\r\n\r\nx\r\n--b--\r\n"


@pytest.mark.parametrize(
    ("make", "last"),
    [
        (fields, 1_000),
        (lambda n: mail(b"X: " + b"x" * (n - 5), b"Y: z"), 16_384),
        (lambda n: mail(b"Subject: " + b"=?utf-8?q?x?=" * n), 500),
        (lambda n: mail(*[b"Received: x"] * n), 30),
        (lambda n: mail(b"To: " + b",".join([b"a@b.c"] * n)), 200),
        (lambda n: mail(b"Cc: " + b",".join([b"a@b.c"] * n)), 200),
        (lambda n: mail(b"Reply-To: " + b"(" * n), 200),
        (lambda n: mail(body=b"x\n" * (n - OWN - 1)), 600_000),
        (lambda n: mail(body=b"x\r" * (n - OWN - 1)), 600_000),
        (parts, 499),
        (forwarded, 60),
        (lambda n: described(b";" * n), 300),
        (lambda n: described(b"\r\n ;" * n), 300),
        (lambda n: described(b"=?utf-8?q?x?=" * n), 500),
        (lambda n: described(b"x" * (n - 32)), 16_384),
        (lambda n: described(b"") + b"\r\nFinal-Recipient: rfc822; a@b.example" * n, 2_000),
    ],
    ids=[
        "fields", "field", "words", "received", "to", "cc", "comments", "lines", "bare returns", "parts", "messages",
        "parameters", "folded parameters", "words of a part", "field of a part", "recipients",
    ],
)  # fmt: skip
def test_the_last_that_is_allowed_and_the_first_that_is_not(make: Callable[[int], bytes], last: int) -> None:
    assert check(make(last)) is None
    excess = check(make(last + 1))
    assert excess is not None
    assert excess.why.endswith(".")


def test_the_size_of_the_message_and_of_its_header() -> None:
    assert check(b"x" * 1_001, max_bytes=1_000) is not None
    assert check(b"x" * 1_000, max_bytes=1_000) is None
    assert check(mail(*[b"X: " + b"x" * 10_000] * 13)) is None
    assert check(mail(*[b"X: " + b"x" * 10_000] * 14)) is not None


@each_row(
    ("raw", "head"),
    [
        (HEAD + b"\r\n" + BODY, len(HEAD) - 2),
        (b"a: b\n\nc", 4),
        (b"a: b\r\n\r\n", 4),
        (b"a: b", 4),
        (b"", 0),
        (b"\r\n\r\nbody", 0),
    ],
)
def test_where_the_header_ends(raw: bytes, head: int) -> None:
    assert head_end(raw) == head


def test_lines_that_look_like_parts_in_a_plain_letter_are_text() -> None:
    assert check(mail(body=b"--b\r\n" * 5_000)) is None


@given(MESSAGES)
def test_any_bytes_can_be_checked(raw: bytes) -> None:
    assert check(raw) is None or check(raw).why  # type: ignore[union-attr]


def _cost(raw: bytes) -> float:
    begun = time.process_time()
    check(raw)
    return time.process_time() - begun


@pytest.mark.parametrize(
    "make",
    [
        lambda n: b"x" * n,
        lambda n: b"\r\n" * (n // 2),
        lambda n: b"\r" * n,
        lambda n: b"x: y\n" * (n // 5),
        lambda n: b"!" * n + b"\n",
        lambda n: mail(body=b"-" * n),
        lambda n: mail(body=b"content-type: " * (n // 14)),
        lambda n: mail(b"Content-Type: multipart/mixed", body=b"boundary = " * (n // 11)),
        lambda n: mail(b"Content-Type: multipart/mixed; boundary=b", body=b"--b" * (n // 3)),
        lambda n: mail(b"Content-Type: multipart/mixed; boundary=b", body=b"--" + b" " * n),
        lambda n: nested(50, b"x" * n),
    ],
    ids=["line", "empty", "cr", "fields", "name", "dashes", "types", "boundaries", "marks", "spaces", "nested"],
)
def test_the_cost_grows_with_the_length_and_no_faster(make: Callable[[int], bytes]) -> None:
    _cost(make(1_000))
    small, large = (min(_cost(raw) for _ in range(3)) for raw in (make(150_000), make(1_200_000)))
    assert large < max(24 * small, 0.25), (small, large)
