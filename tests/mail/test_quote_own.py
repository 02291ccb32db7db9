"""The person's own words stay, whatever they look like."""

from listserv.mail.parse import parse
from listserv.mail.quote import split, split_text
from tests.rows import each_row

ASKED = "On Tue, 3 Mar 2026, Ann wrote:\n> What do you see?\n\n"

OWN = {
    "a log": "This is in the log:\n\nMar  3 09:15:22 host sendmail[123]: from=<bob@marsh.example>, size=1\n"
    "Mar  3 09:15:23 host sendmail[124]: to=<ann@other.example>, stat=Sent\n\nAny idea?",
    "the header of a mail": "Here it is:\n\nReceived: from a.example by b.example; Tue, 3 Mar 2026 09:15:22 +0000\n"
    "From: spam@spam.example\nTo: bob@marsh.example\nSubject: Cheap rotas\n\nNothing stopped it. Why?\n\nBob",
    "people to ask": "Try these two, both know the new rota:\n\nCarl Fry, carl@fry.example, 0113 496 0001\n"
    "Dora Gill, dora@gill.example, 0113 496 0002",
    "an address to go to": "This is where to find it:\n\nRota House\n1 Mill Lane\nTel: 0113 496 0000\nwww.rota.example",
    "prompts with a name": "ftp> open a.example\nftp> bin\nftp> get b\nftp> quit\n\nIt stops there.",
    "a pipe over several lines": "ps ax\n| grep rota\n| wc -l\n\nLike that.",
    "words of disclaimers": "If you are not the intended recipient of the rota, do not use it.\nBut you are.\n\nBob",
    "words of a charity": "Rota Aid is a small one. Its registered office is in Leeds, and\nit is old.\n\nBob",
    "a remark in brackets": "[as Carl said on 3 March 2026]\n\nNo more than that.",
}


@each_row("own", OWN.values(), ids=OWN)
def test_own_words_below_a_quote(own: str) -> None:
    assert split_text(f"{ASKED}{own}").new == own


def test_a_remark_in_brackets_above_another_quote() -> None:
    assert split_text(f"{ASKED}[as Carl said on 3 March 2026]\n\n> And?\n\nNo.").new.startswith("[as Carl said")


def test_a_header_block_that_no_server_wrote_still_ends_the_own_words() -> None:
    block = "From: Ann <ann@other.example>\nSent: 3 March 2026 09:15\nTo: cop@lists.example.org\nSubject: Rota\n\nWell?"

    assert split_text(f"Received: the tea, the cups.\n\n{block}").new == "Received: the tea, the cups."


# ---- which of two parts is read

HEAD = (
    b"From: bob@marsh.example\nSubject: Re: Rota\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=B\n"
)
QUOTE = "<div>On 3 Mar 2026, at 09:15, Ann &lt;ann@other.example&gt; wrote:</div><blockquote type=cite>So?</blockquote>"


def both(text: str, html: str) -> bytes:
    parts = f"\n--B\nContent-Type: text/plain\n\n{text}\n--B\nContent-Type: text/html\n\n{html}\n--B--\n"
    return HEAD + parts.encode()


def test_html_is_read_where_the_text_only_asks_for_it() -> None:
    asks = "This message was written for programs that show HTML."
    own = "Thursday is best, because Friday is a holiday, and nobody has the key to the hall before Wednesday."

    assert split(parse(both(asks, f"<p>{own}</p>{QUOTE}"))).new == own


def test_html_is_read_where_the_text_holds_nothing_but_the_footer_of_a_list() -> None:
    footer = "_______________________________________________\ncop mailing list\ncop@lists.example.org"

    assert split(parse(both(footer, f"<p>Thursday.</p>{QUOTE}"))).new == "Thursday."


def test_text_is_read_where_it_says_the_same() -> None:
    text = "Thursday is best.\n\nOn 3 Mar 2026, at 09:15, Ann <ann@other.example> wrote:\n\n> So?"

    assert split(parse(both(text, f"<p>Thursday is <b>best</b>.</p>{QUOTE}"))).new == "Thursday is best."


def test_a_line_of_nothing_that_can_be_seen_is_empty() -> None:
    assert split_text("Thursday.\n\u200b\n\ufeff\nOn 3 Mar 2026 at 09:15, Ann wrote:\n> So?").new == "Thursday."
