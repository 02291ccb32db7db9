"""Tables for spreadsheets: what came by mail is text in them, never a formula (abuse 36)."""

import csv
import io

from listserv.mail.spreadsheet import part, written
from tests.rows import each_row


@each_row(
    "cell", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "\n=1", "=1,=2", '="x"']
)
def test_abuse_36_no_cell_is_a_formula(cell: str) -> None:
    [row] = list(csv.reader(io.StringIO(written((), [(cell, "x")]).lstrip("\r\n"), newline="")))
    assert row[0].startswith("'")
    assert row[0] == f"'{cell}"


@each_row("cell", ["Ann Other", "a,b", 'say "hi"', "two\nlines", " blank ", "a;b", "José", ""])
def test_everything_else_is_as_it_was(cell: str) -> None:
    assert list(csv.reader(io.StringIO(written(("h",), [(cell,)]), newline=""))) == [["h"], [cell] if cell else []]


def test_it_is_a_file_that_excel_reads_as_utf_8() -> None:
    file = part("members.csv", written(("name",), [("José",)]))
    assert (file.filename, file.content_type) == ("members.csv", "text/csv")
    assert file.content.startswith(b"\xef\xbb\xbf")
