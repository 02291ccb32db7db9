"""What is new in the replies of ten mail programs: their text, their HTML and both together say the same."""

from dataclasses import replace

import pytest

from listserv.compose import footer, splice
from listserv.mail.memory import Memory
from listserv.mail.parse import parse
from listserv.mail.quote import split
from listserv.model.message import Message
from tests.clients.cases import ANSWER, ANSWERS, CLIENTS, FOOTER, INLINE, NOTICE, message, post, raw
from tests.rows import each_row


def readings(name: str) -> list[Message]:
    """The mail as it came, and as those see it who are sent only one of its alternatives."""
    whole = message(name)
    alone = [replace(whole, html=""), replace(whole, text="")] if whole.text and whole.html else []
    return [whole, *alone]


def sent() -> list[str]:
    """The lines of the post as members got it, with the list's footer."""
    lines = parse(footer.add(splice.with_crlf(raw("post")), FOOTER)).text.splitlines()
    return [line for line in lines if line.strip()]


@each_row("client", CLIENTS)
def test_every_mail_is_read_without_a_complaint(client: str) -> None:
    for name in (f"{client}-top", f"{client}-leave", f"{client}-yes"):
        assert message(name).problems == ()
        assert len(readings(name)) == 3, "it has a text and an HTML"


@each_row("client", CLIENTS)
def test_the_answer_on_top_is_all_that_is_new(client: str) -> None:
    for each in readings(f"{client}-top"):
        assert split(each).new == ANSWER + CLIENTS[client]


@each_row("client", CLIENTS)
def test_the_whole_post_and_its_footer_are_quoted(client: str) -> None:
    for each in readings(f"{client}-top"):
        quoted = " ".join(split(each).quoted)
        assert [line for line in sent() if line not in quoted] == []


@each_row("client", CLIENTS)
def test_the_quote_is_introduced(client: str) -> None:
    for each in readings(f"{client}-top"):
        assert split(each).attribution


@each_row("client", INLINE)
def test_answers_between_the_lines_keep_their_question(client: str) -> None:
    for each in readings(f"{client}-inline"):
        text = split(each)
        assert text.new == "\n\n".join((*(answer for _, answer in ANSWERS), CLIENTS[client]))
        for question, answer in ANSWERS:
            assert f"{question}\n\n{answer}\n" in text.answers


@each_row("client", INLINE)
def test_what_stands_around_such_answers_is_quoted(client: str) -> None:
    for each in readings(f"{client}-inline"):
        quoted = " ".join(split(each).quoted)
        assert [line for line in sent() if line not in quoted] == []


def test_answers_below_the_header_block_of_outlook_are_at_least_kept() -> None:
    for each in readings("outlook-desktop-inline"):
        text = split(each)
        everything = [*text.new.splitlines(), *text.quoted]
        assert [answer for _, answer in ANSWERS if answer not in everything] == []


def test_answers_below_the_header_block_of_outlook_come_back_where_the_post_is_known() -> None:
    memory = Memory(earlier=(split(post()).new,))
    for each in readings("outlook-desktop-inline"):
        text = split(each, memory)
        said = "Hello Ann, see my answers in red below.\n\nBob"
        assert text.new == "\n\n".join((said, *(answer for _, answer in ANSWERS)))
        for question, answer in ANSWERS:
            assert f"{question}\n\n{answer}" in text.answers
        assert not {answer for _, answer in ANSWERS} & set(text.quoted)


@pytest.mark.parametrize("client", INLINE)
def test_our_footer_is_no_question(client: str) -> None:
    for each in readings(f"{client}-inline"):
        assert "> To answer everyone" not in split(each).answers
        assert split(each).answers.endswith(f"\n\n{CLIENTS[client]}")


@pytest.mark.parametrize("client", CLIENTS)
def test_a_word_to_us_is_all_that_is_new(client: str) -> None:
    for each in readings(f"{client}-yes"):
        text = split(each)
        assert text.new.split() == ["Yes", CLIENTS[client]]
        assert NOTICE in " ".join(text.quoted)
    for each in readings(f"{client}-leave"):
        assert split(each).new.split() == ["Please", "take", "me", "off", "this", "list.", CLIENTS[client]]


def test_the_post_itself_quotes_nothing() -> None:
    assert split(post()).quoted == ()


@each_row("client", CLIENTS)
def test_no_memory_changes_a_firm_reading(client: str) -> None:
    for each in (*readings(f"{client}-top"), *(readings(f"{client}-inline") if client in INLINE else ())):
        lines = tuple(line.lstrip("> ") for line in each.text.splitlines())
        for words in ("\n".join(lines), "\n".join(lines[: len(lines) // 2]), "\n".join(lines[len(lines) // 2 :])):
            if split(each).firm:
                assert split(each, Memory(earlier=(words,), others=(words,))) == split(each)
