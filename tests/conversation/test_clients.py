"""Where the replies of ten mail programs go: under the post that they answer, whatever is left of their headers."""

from dataclasses import replace

import pytest

from listserv.mail.parse import parse
from listserv.mail.quote import split
from listserv.model.message import Mailbox, Message, ReplyText
from listserv.model.placement import Placement
from tests.clients.cases import CLIENTS, INLINE, WITH_THREAD_INDEX, WITHOUT_REFERENCES, message, post, raw, without
from tests.conversation.letters import Room, letter, text
from tests.rows import each_row

SUBJECT = "Paying interpreters"
ASKED = post().message_id
OMAR = Mailbox("Omar Said", "omar@example.org")
OTHERS = ("carys@x", "una@x")

REPLIES = [f"{client}-top" for client in CLIENTS] + [f"{client}-inline" for client in (*INLINE, "outlook-desktop")]
INDEXED = [name for name in REPLIES if name.removesuffix("-top").removesuffix("-inline") in WITH_THREAD_INDEX]
CITING = [name for name in REPLIES if name.removesuffix("-top") not in WITHOUT_REFERENCES]


@pytest.fixture
def room() -> Room:
    """Ann's post, an answer to it, and two conversations that others began under the same subject."""
    room = Room()
    carys = letter("carys@x", SUBJECT, author=Mailbox("Carys Rees", "carys@example.com"), minutes=-1_440)
    room.add(carys, text("The council has stopped paying interpreters for cancelled sessions. Is that lawful?"))
    room.add(post(), split(post()))
    omar = letter("omar@x", f"Re: [cop] {SUBJECT}", references=[ASKED], author=OMAR, minutes=20)
    room.add(omar, text("We never had any choice: the contract came down from the region.", split(post()).new))
    una = letter("una@x", SUBJECT, author=Mailbox("Una Sharp", "una@example.net"), minutes=30)
    room.add(una, text("Could somebody send me the form for paying interpreters from abroad?"))
    return room


def placed(room: Room, reply: Message, words: ReplyText | None = None) -> Placement:
    """Puts the reply into the room; never do the conversations of others get mixed into that of Ann."""
    answer = room.add(reply, words or split(reply))
    for other in OTHERS:
        assert not room.together(reply.message_id, other)
        assert not room.together(ASKED, other)
    return answer


@pytest.mark.parametrize("name", REPLIES)
def test_with_its_headers(room: Room, name: str) -> None:
    reply = message(name)
    assert placed(room, reply).how == ("references" if name in CITING else "quote")
    assert room.parent(reply.message_id) == ASKED


@pytest.mark.parametrize("lost", ["References", "In-Reply-To"])
@pytest.mark.parametrize("name", CITING)
def test_with_one_of_the_two_fields(room: Room, name: str, lost: str) -> None:
    reply = parse(without(name, lost))
    assert placed(room, reply).how == "references"
    assert room.parent(reply.message_id) == ASKED


@pytest.mark.parametrize("name", REPLIES)
def test_by_what_it_quotes_where_every_header_is_lost(room: Room, name: str) -> None:
    reply = parse(without(name, "References", "In-Reply-To", "Thread-Index", "Thread-Topic"))
    assert (reply.references, reply.in_reply_to, reply.thread_index) == ((), (), b"")
    assert placed(room, reply).how == "quote"
    assert room.parent(reply.message_id) == ASKED


@pytest.mark.parametrize("name", CITING)
def test_where_a_gateway_gave_the_post_another_id(room: Room, name: str) -> None:
    reply = parse(raw(name).replace(ASKED.encode(), b"4711.rewritten@gateway.example.net"))
    assert ASKED not in reply.references
    placed(room, reply)
    assert room.parent(reply.message_id) == ASKED


@pytest.mark.parametrize("name", INDEXED)
def test_by_the_thread_index_alone(room: Room, name: str) -> None:
    reply = parse(without(name, "References", "In-Reply-To"))
    assert placed(room, reply, ReplyText(split(reply).new)).how == "thread-index"
    assert room.parent(reply.message_id) == ASKED


@pytest.mark.parametrize("name", REPLIES)
def test_with_nothing_left_to_go_by_it_goes_to_nobody(room: Room, name: str) -> None:
    reply = parse(without(name, "References", "In-Reply-To", "Thread-Index", "Thread-Topic"))
    words = split(reply).new.replace("Ann", "Hello")  # whom it greets would tell
    assert placed(room, reply, ReplyText(words)).how == "new"


@each_row("client", CLIENTS)
def test_only_those_have_a_thread_index_that_are_said_to(client: str) -> None:
    reply = message(f"{client}-top")
    assert bool(reply.thread_index) == (client in WITH_THREAD_INDEX)
    assert bool(reply.references and reply.in_reply_to) == (client not in WITHOUT_REFERENCES)


@pytest.mark.parametrize("name", REPLIES)
def test_two_replies_of_one_program_stay_together(room: Room, name: str) -> None:
    reply = message(name)
    placed(room, reply)
    bare = replace(reply, message_id="second@x", references=(), in_reply_to=(), thread_index=b"")
    placed(room, bare)
    assert room.together(ASKED, reply.message_id, "second@x")
