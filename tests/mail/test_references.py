"""Message-IDs in the forms that mail writes them."""

from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.references import chain, message_ids, references
from tests.rows import each_row


@each_row(
    ("field", "ids"),
    [
        ("<a@x>", ("a@x",)),
        ("<a@x> <b@x>\t<a@x>", ("a@x", "b@x")),
        ("<a@x><b@x>", ("a@x", "b@x")),
        ("<a\r\n @x>", ("a@x",)),
        ("a@x", ("a@x",)),
        ("a@x, b@x", ("a@x", "b@x")),
        ("<[a@x]>", ("[a@x]",)),
        ("<no-at-sign>", ("no-at-sign",)),
        ("", ()),
        ("none", ()),
        ("<>", ()),
        ('Your message of "Mon, 2 Mar 2026 09:00 +0000" <a@x>', ("a@x",)),
        ("<a@x>; from ann@example.org on Fri, Jul 19, 2002 at 03:35:36PM +0100", ("a@x",)),
        ('<a@x> (message from Ann Price on "Sun, 21 Jul 2002")', ("a@x",)),
        # As nmh writes it (ILUG archive in SpamAssassin's public corpus).
        (
            'Message from Niall O Broin <niall@linux.ie> of "Fri, 19 Jul 2002 14:28:42 BST." '
            "<20020719132842.GA2506@bagend.makalumedia.com>",
            ("20020719132842.GA2506@bagend.makalumedia.com",),
        ),
    ],
)
def test_message_ids(field: str, ids: tuple[str, ...]) -> None:
    assert message_ids(field) == ids


def test_at_most_fifty_who_began_it_and_who_is_near() -> None:
    ids = references(" ".join(f"<{n}@x>" for n in range(2_000)))
    assert len(ids) == 50
    assert (ids[0], ids[1], ids[-1]) == ("0@x", "1951@x", "1999@x")


def test_chain_ends_with_in_reply_to_where_references_lack_it() -> None:
    assert chain(("a@x", "b@x"), ("c@x", "d@x"), "me@x") == ("a@x", "b@x", "c@x")
    assert chain(("a@x", "b@x"), ("a@x",), "me@x") == ("a@x", "b@x")
    assert chain(("me@x", "a@x"), ("me@x",), "me@x") == ("a@x",)


@given(st.text())
def test_never_raises(field: str) -> None:
    assert all(message_ids(field))
