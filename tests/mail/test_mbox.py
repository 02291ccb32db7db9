"""Archives of messages in one file (RFC 4155, mboxrd)."""

from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.mbox import entry, messages
from tests.rows import each_row

DATE = "Mon Nov 23 10:00:00 2026"


def read(archive: bytes) -> list[bytes]:
    return list(messages(archive.splitlines(keepends=True)))


def test_what_is_written_is_read() -> None:
    raws = [b"Subject: one\n\nFrom here on\n>From quoted\n", b"Subject: two\n\n\n\n", b"Subject: three\n\nno end"]
    archive = b"".join(entry(raw, "ann@example.org", DATE) for raw in raws)
    assert read(archive) == [raws[0], raws[1], raws[2] + b"\n"]
    assert archive.startswith(b"From ann@example.org Mon Nov 23 10:00:00 2026\nSubject: one\n\n>From here on\n>>From q")


@given(
    st.lists(
        st.lists(st.sampled_from([b"", b"From x", b">From y", b"Subject: z", b"text", b" "]), max_size=6), max_size=4
    )
)
def test_lines_that_look_like_separators_come_back_as_they_were(bodies: list[list[bytes]]) -> None:
    raws = [b"Subject: s\n\n" + b"\n".join(lines) + b"\n" for lines in bodies]
    assert read(b"".join(entry(raw, "a@b", DATE) for raw in raws)) == raws


def test_an_archive_of_a_careless_program_is_parted_where_headers_follow() -> None:
    archive = b"From a@b Mon\nSubject: one\n\ntext\n\nFrom here we went on.\n\nFrom c@d Tue\nSubject: two\n\nx\n"
    assert read(archive) == [b"Subject: one\n\ntext\n\nFrom here we went on.\n", b"Subject: two\n\nx\n"]


@each_row("archive", [b"", b"\n\n", b"no separator\n", b"From alone", b"From alone\n"])
def test_what_is_no_archive_holds_no_messages(archive: bytes) -> None:
    assert read(archive) == []


def test_line_ends_of_windows_are_read_too() -> None:
    archive = b"From a@b Mon\r\nSubject: one\r\n\r\ntext\r\n\r\nFrom c@d Tue\r\nSubject: two\r\n\r\nx\r\n"
    assert read(archive) == [b"Subject: one\r\n\r\ntext\r\n", b"Subject: two\r\n\r\nx\r\n"]


@each_row("sender", ["", "a b\r\nX: y", "\x00", "é@x"])
def test_the_senders_name_cannot_break_the_separator(sender: str) -> None:
    archive = entry(b"Subject: s\n\nx\n", sender, DATE)
    assert archive.count(b"\n") == 5
    assert read(archive) == [b"Subject: s\n\nx\n"]
