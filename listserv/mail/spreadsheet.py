"""Tables as CSV (RFC 4180) for spreadsheets, in which no cell is taken for a formula."""

from collections.abc import Iterable, Sequence

from listserv.model.message import Part

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def written(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The table with its headings; a cell that a spreadsheet would calculate begins with an apostrophe."""
    lines = [columns, *rows]
    return "".join(",".join(_cell(cell) for cell in line) + "\r\n" for line in lines)


def _cell(text: str) -> str:
    text = text.replace("\0", "")
    if text.lstrip(" \n\u00a0").startswith(_FORMULA):
        text = f"'{text}"
    if any(mark in text for mark in ',"\r\n;') or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text


def part(name: str, table: str) -> Part:
    """The table as a file that spreadsheets open as it is: with the mark of UTF-8, which Excel wants to see."""
    return Part("text/csv", "utf-8", name, "attachment", "", table.encode("utf-8-sig"))
