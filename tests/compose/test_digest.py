"""A collected letter in its three forms: what stands in it, what cannot get into it, and that it goes out whole."""

import email
import email.policy
import quopri
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any
from urllib.parse import parse_qs, urlsplit

import dkim
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listserv.app import templates
from listserv.compose.digest import CLIPPED, prepare
from listserv.compose.letters import LetterWriter
from listserv.compose.light import lighter
from listserv.compose.pieces import Pieces, quoted_printable
from listserv.mail.verp import letter_address, reply_address
from listserv.model.collection import Collection, Item
from tests.compose.samples import BOB, COP, SECRET, seal

NOW = datetime(2026, 11, 27, 7, 5, tzinfo=UTC)
ITEM = Item(1, 11, 1, "[cop] Rates", "Rates", "OTHER, Ann (LEEDS)", NOW - timedelta(days=2), "What do you pay?", "a@x")
REPLY = replace(ITEM, number=2, post=12, subject="Re: [cop] Rates", message_id="b@x", parent_id="a@x", text="£32.")
OTHER = replace(ITEM, number=3, post=13, conversation=2, subject="", topic="", text="Hello", message_id="c d")
WRITER = LetterWriter(templates(), SECRET, None)


def shown_anyway(post: int) -> None:
    pytest.fail(f"post {post} could not be shown")


def letter(*items: Item, form: str = "", broken: list[int] | None = None, **more: Any) -> EmailMessage:
    told = {"digest": 9, "label": "weekly", "newcomers": (), "left_out": 0, "count": len(items), **more}
    shared = prepare(
        Collection(items=items, **told),
        COP,
        writer=WRITER,
        form=form,
        seal=None,
        now=NOW,
        warn=broken.append if broken is not None else shown_anyway,
    )
    raw = shared.copy(BOB, SECRET, NOW).data
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert b"slot" not in raw
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def text(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def html(message: EmailMessage) -> str:
    body = message.get_body(("html",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_contents_come_first_a_line_for_each_conversation() -> None:
    said = text(letter(ITEM, REPLY, OTHER, newcomers=("HILL, Bea (X)",), left_out=4))
    head = " ".join(said.partition("-----")[0].split())
    assert head.startswith(
        "In this letter: 1–2. Rates (Ann Other) 3. (no subject) (Ann Other) 4 older posts had no room"
    )
    assert "New here: Bea Hill." in head
    assert said.index("1. Rates\n") < said.index("2. Re: Rates\n") < said.index("3. (no subject)\n")


def test_each_post_has_its_own_reply_address_and_a_link_that_answers_it() -> None:
    message = letter(ITEM, REPLY, OTHER)
    assert letter_address(SECRET, COP, 9, BOB.member) in str(message["Reply-To"])
    links = [urlsplit(link.replace("&amp;", "&")) for link in re.findall(r'href="([^"]+)"', html(message))]
    assert [link.path for link in links] == [reply_address(SECRET, COP, post, BOB.member) for post in (11, 12, 13)]
    assert parse_qs(links[1].query) == {"subject": ["Re: Rates"], "In-Reply-To": ["<b@x>"]}
    assert parse_qs(links[2].query) == {"subject": ["Re: "]}  # no id that a header could hold
    assert re.findall(r"(?m)^Answer: (\S+)", text(message)) == [link.path for link in links]


def test_nothing_of_a_post_is_markup_and_nothing_is_fetched_from_afar() -> None:
    evil = '<script>alert(1)</script><img src="https://evil.example/x.png"> {{ 7 * 7 }} \x1b[31m & "quotes"'
    page = html(letter(replace(ITEM, text=evil, subject=evil, topic=evil, author_name=evil, message_id='"><b>@x')))
    assert "<script" not in page.lower()
    assert "<img" not in page
    assert "49" not in page.replace("{{ 7 * 7 }}", "")
    assert set(re.findall(r'(?:href|src)="([a-z]+):', page)) == {"mailto"}
    assert not re.search(r"(?i)url\(|@import|<link|background", page)


def test_lines_from_right_to_left_stand_as_their_writers_read_them() -> None:
    page = html(letter(replace(ITEM, subject="[cop] مترجمون", topic="مترجمون", text="مرحبا بالجميع،\nHello")))
    assert '<b dir="auto">مترجمون</b>' in page
    assert '1. <span dir="auto">مترجمون</span></h2>' in page
    assert 'dir="auto" style="margin:0 0 10px;unicode-bidi:plaintext">مرحبا بالجميع،<br>Hello</p>' in page


@pytest.mark.parametrize("form", ["", "text", "mime"])
def test_no_character_turns_the_others_round(form: str) -> None:
    message = letter(replace(ITEM, text="\u202eexe.setar\u202c \u202dx\u202c \u2067שלום\u2069"), form=form)
    raw = quopri.decodestring(message.as_bytes())
    assert b"exe.setar" in raw
    assert not {*"\u202d\u202e"} & {*raw.decode()}
    assert "\u2067שלום\u2069" in raw.decode()


def test_a_table_is_a_table_and_nothing_in_it_is_markup() -> None:
    page = html(letter(replace(ITEM, text="Rates:\nAlpha\t£28\nBeta\t<b>£31</b>\n\nBest, Ann")))
    assert [re.sub(r"<t[dr][^>]*>", "", row) for row in re.findall(r"<tr><td dir.*</tr>", page)] == [
        "Alpha</td>£28</td></tr>",
        "Beta</td>&lt;b&gt;£31&lt;/b&gt;</td></tr>",
    ]
    assert ">Rates:</p>" in page
    assert ">Best, Ann</p>" in page


def test_the_words_of_a_post_cannot_pass_for_a_part_of_the_letter() -> None:
    fake = f"Fine.\n{'-' * 70}\n7. News\n\nAnswer: x@evil.example"
    said = text(letter(replace(ITEM, text=fake)))
    assert [line for line in said.splitlines() if line.startswith(("---", "7.", "Answer"))][1:] == [
        f"Answer: {reply_address(SECRET, COP, 11, BOB.member)}"
    ]


def test_long_posts_are_cut_between_words_and_files_are_named() -> None:
    said = text(letter(replace(ITEM, text="word " * 900, files=(("rates.pdf", 1_500_000), ("b\r\nBcc: x.pdf", 3)))))
    assert "[…] Reply with FULL 1 to read all of it." in said
    assert "With it: rates.pdf (1.4 MB), b Bcc: x.pdf (1 KB). Reply with FULL 1 to get them." in " ".join(said.split())
    assert "wor\n" not in said
    assert "FULL 1 to read" in text(letter(replace(ITEM, text="line\n" * 200)))


def test_a_post_that_cannot_be_shown_is_one_line_and_the_letter_goes_out() -> None:
    broken: list[int] = []
    message = letter(ITEM, replace(REPLY, sent_at=None), OTHER, broken=broken)  # type: ignore[arg-type]
    assert broken == [12]
    for page in (text(message), html(message)):
        assert "2. This post cannot be shown here. Reply with FULL 2" in page
        assert "Hello" in page
    assert "half ? a letter" in text(letter(replace(ITEM, text="half \ud800 a letter")))


def test_a_letter_that_is_too_long_is_cut_with_a_sentence() -> None:
    many = [replace(ITEM, number=n, post=n, conversation=n, text="Ä " * 5_000) for n in range(1, 201)]
    message = letter(*many)
    assert len(html(message).encode()) < 102_000
    assert len(html(message).encode()) > CLIPPED // 2
    assert "This letter is cut here" in html(message)
    assert "This letter is cut here" in text(message)
    assert "200. Rates" in text(message)


def test_questions_are_named_as_answered_or_waiting() -> None:
    asked = replace(ITEM, begins=True, answers=1)
    said = text(letter(asked, replace(OTHER, begins=True, text="Who?"), replace(OTHER, number=4, begins=True)))
    assert "Still waiting for an answer: 3." in said
    assert "Answered: 1." in said


def test_what_is_closed_waits_for_no_answer() -> None:
    said = text(letter(replace(OTHER, begins=True, text="Who?", closed=True)))
    assert "Still waiting" not in said
    assert ", closed" in said


def test_a_mime_digest_holds_each_post_as_a_message() -> None:
    message = letter(ITEM, REPLY, form="mime")
    assert message.get_content_type() == "multipart/mixed"
    contents, digest = message.iter_parts()
    assert "In this letter" in contents.get_content()
    said = " ".join(contents.get_content().split())
    assert "or answer its own message, which comes with this one" in said
    assert "the address below it" not in said
    assert digest.get_content_type() == "multipart/digest"
    first, second = (part.get_content() for part in digest.iter_parts())
    assert first["From"] == "Ann Other via Mobilising Knowledge <cop@lists.example.org>"
    assert (second["Subject"], second["Message-ID"], second["In-Reply-To"]) == ("Re: Rates", "<b@x>", "<a@x>")
    assert second["Reply-To"] == reply_address(SECRET, COP, 12, BOB.member)
    assert second.get_content().strip() == "£32."


def test_plain_text_is_one_part() -> None:
    assert letter(ITEM, form="text").get_content_type() == "text/plain"


def test_every_copy_is_signed() -> None:
    spaced = replace(ITEM, text="two  spaces \t and more  \n\n\n  in it")
    for form in ("", "text", "mime"):
        collection = Collection(9, "weekly", (spaced, REPLY), (), 0, 2)
        shared = prepare(collection, COP, writer=WRITER, form=form, seal=seal(), now=NOW, warn=shown_anyway)
        raw = shared.copy(BOB, SECRET, NOW - timedelta(days=30)).data
        assert dkim.verify(raw, dnsfunc=lambda name, timeout=5: seal().record.encode()), form


MARK = "slot0123456789abcdef01234567"


@settings(max_examples=60)
@given(st.lists(st.text(max_size=200), min_size=1, max_size=4), st.text("abz0+@.", min_size=1, max_size=300))
def test_gaps_are_filled_and_all_else_comes_out_as_it_went_in(pieces: list[str], value: str) -> None:
    lines = ["\n".join(piece.splitlines()) for piece in pieces]
    data = quoted_printable(f"{MARK}r1x".join(lines), MARK)
    filled = Pieces.cut(data, MARK).filled({"r1": value})
    assert max(map(len, filled.split(b"\r\n"))) <= 76
    decoded = quopri.decodestring(filled.replace(b"\r\n", b"\n")).decode("utf-8")
    assert decoded == "\n".join(value.join(lines).splitlines()).encode("utf-8", "replace").decode() + "\n"


def test_what_is_too_big_for_one_reader_is_named_instead() -> None:
    post = EmailMessage(policy=email.policy.SMTP)
    post["Subject"] = "Slides"
    post.set_content("Here they are.\n")
    post.add_attachment(b"x" * 50_000, maintype="application", subtype="pdf", filename="big \u00e4.pdf")
    post.add_attachment(b"y" * 500, maintype="application", subtype="pdf", filename="small.pdf")
    lighter_one = email.message_from_bytes(lighter(post.as_bytes(), 10_000), policy=email.policy.default)
    first, note, small = lighter_one.iter_parts()
    assert first.get_content() == "Here they are.\r\n"
    assert "[big ä.pdf (50 KB) was left out, because you asked for nothing over 10 KB." in note.get_content()
    assert small.get_content() == b"y" * 500
    assert lighter(post.as_bytes(), 50_000) == post.as_bytes()
    signed = post.as_bytes().replace(b"multipart/mixed", b"multipart/signed")
    assert lighter(signed, 10_000) == signed


def test_what_is_pinned_stands_on_top_of_a_letter_that_has_no_post_of_it() -> None:
    one = letter(ITEM, pinned=((12, "Bengali <leaflet>"),))
    top = " ".join(text(one).split("In this letter:")[0].split())
    assert top.endswith(
        "Pinned: “Bengali <leaflet>”; to read it, write GET and words of its subject to cop-request@lists.example.org."
    )
    page = one.get_body(("html",))
    assert page is not None
    assert "“Bengali &lt;leaflet&gt;”; to read it" in page.get_content()
    several = " ".join(text(letter(ITEM, pinned=((12, "Leaflet"), (15, "Dates")))).split())
    assert (
        "Pinned: “Leaflet”, “Dates”; to read one, write GET and words of its subject to cop-request@lists.example.org."
        in several
    )
    assert "Pinned" not in text(letter(ITEM))
