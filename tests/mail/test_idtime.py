"""Times in Message-IDs."""

from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.idtime import moment
from tests.rows import each_row


@each_row(
    ("message_id", "told"),
    [
        # From the open archives in SpamAssassin's public corpus and r-mailing-lists.
        ("20020719132842.GA2506@bagend.makalumedia.com", "2002-07-19 13:28"),
        ("200207191730.SAA23654@lugh.tuatha.org", "2002-07-19 17:30"),
        ("Pine.LNX.4.44.0207190449520.16137-100000@fogarty.jakma.org", "2002-07-19 04:49"),
        ("1027085376.4944.9.camel@klein", "2002-07-19 13:29"),
        ("4542087C.40705@carleton.edu", "2006-10-27 13:24"),
        ("003301c22f2f$b722ba30$3864a8c0@sabeo.ie", "2002-07-19 14:22"),
        ("1465014430.128236.1419205551395.JavaMail.yahoo@jws10034.mail.ne1.yahoo.com", "2014-12-21 23:45"),
    ],
)
def test_known_forms(message_id: str, told: str) -> None:
    found = moment(message_id)
    assert found is not None
    assert found.strftime("%Y-%m-%d %H:%M") == told


@each_row("message_id", ["", "CAHDp66DuSAi5y323k5OF4rwfgP48DTm@mail.gmail.com", "99999999.1@x", "20029999@x"])
def test_says_nothing(message_id: str) -> None:
    assert moment(message_id) is None


@given(st.text())
def test_never_raises(message_id: str) -> None:
    moment(message_id)
