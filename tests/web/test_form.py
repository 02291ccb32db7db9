"""Forms as mail providers send them, and whatever else is sent in their place."""

from hypothesis import given
from hypothesis import strategies as st

from listserv.web.form import MOST_FIELDS, fields

PLAIN = "application/x-www-form-urlencoded"


def part(name: str, value: str) -> bytes:
    return f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()


def test_the_plain_kind() -> None:
    assert fields(PLAIN, b"a=1&b=two+words&c=%C3%A9") == {"a": "1", "b": "two words", "c": "é"}


def test_the_kind_with_parts() -> None:
    data = part("List-Unsubscribe", "One-Click") + part("b", "2") + b"--b--\r\n"
    assert fields("multipart/form-data; boundary=b", data) == {"List-Unsubscribe": "One-Click", "b": "2"}
    assert fields('Multipart/Form-Data; boundary="b"', data.replace(b"\r\n", b"\n"))["b"] == "2"


def test_the_first_of_a_name_counts() -> None:
    assert fields(PLAIN, b"a=1&a=2") == {"a": "1"}
    assert fields("multipart/form-data; boundary=b", part("a", "1") + part("a", "2") + b"--b--") == {"a": "1"}


def test_too_many_fields_are_no_form() -> None:
    assert fields(PLAIN, b"&".join(b"a%d=1" % n for n in range(MOST_FIELDS + 1))) == {}


@given(st.text(max_size=60), st.binary(max_size=400))
def test_nothing_that_is_sent_is_too_odd(kind: str, data: bytes) -> None:
    for one in (kind, f"multipart/{kind}", "multipart/form-data; boundary=b", PLAIN):
        assert all(isinstance(value, str) for value in fields(one, data).values())


@given(st.lists(st.binary(max_size=40), max_size=20))
def test_no_part_is_too_odd(pieces: list[bytes]) -> None:
    fields("multipart/form-data; boundary=b", b"--b\r\n".join(pieces))
