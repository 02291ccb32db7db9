"""Orders one a line: a broken one takes nothing else with it, and prose that was wrapped is no order."""

from datetime import date

from listserv.understand import wishes
from tests.rows import each_row

TODAY = date(2026, 11, 23)


def read(text: str) -> tuple[list[tuple[str, tuple[str, ...]]], str]:
    found = wishes.read("", text, to="request", today=TODAY)
    return [(wish.name, wish.addresses) for wish in found.wishes], found.unread


@each_row(
    ("text", "done", "unread"),
    [
        (
            "add nobody at all\nremove bob@b.example\ninvitations",
            [("remove", ("bob@b.example",)), ("invitations", ())],
            "add nobody at all",
        ),
        (
            "remove ann@a.example\nwhatever\ntrust bob@b.example",
            [("remove", ("ann@a.example",)), ("trust", ("bob@b.example",))],
            "whatever",
        ),
        ("approve 9\nadd @foo\nmembers", [("approve", ()), ("members", ())], "add @foo"),
        (
            "remove bob@b.example\nban @@x\nmembers\n\nThanks,\nFay",
            [("remove", ("bob@b.example",)), ("members", ())],
            "ban @@x",
        ),
        ("pending\nremove somebody\nmembers", [("pending", ()), ("members", ())], "remove somebody"),
    ],
)
def test_each_line_is_read_by_itself(text: str, done: list[tuple[str, tuple[str, ...]]], unread: str) -> None:
    assert read(text) == (done, unread)


@each_row(
    "text",
    [
        "Please add these:\nann@a.example\nremove the old ones later",
        "add ann@a.example\nAnn Lee\nmembers",
        "Remove bob@b.example and\nadd kim@k.example",
        "set footer\nremove me from your address book\npending",
    ],
)
def test_what_goes_on_in_the_next_line_is_left_as_it_was(text: str) -> None:
    assert read(text)[1] == ""
