"""Placing costs the same whatever is in the archive, and no letter makes it dear."""

from time import process_time
from typing import Any

from listserv.model.message import Mailbox, ReplyText
from tests.conversation.letters import Room, letter, text

LOOK_UPS = 12


def cost(room: Room, *args: object, **kwargs: Any) -> tuple[int, int]:
    """(look-ups, rows) of placing one more letter."""
    calls, rows = sum(room.archive.calls.values()), sum(room.archive.rows.values())
    room.add(*args, **kwargs)  # type: ignore[arg-type]
    return sum(room.archive.calls.values()) - calls, sum(room.archive.rows.values()) - rows


def filled(size: int) -> Room:
    room = Room()
    for n in range(size):
        sender = Mailbox(f"Member {n % 50}", f"m{n % 50}@example.org")
        words = text(f"Thank you very much in advance.\nMatter number {n} has words of its own, as all have.")
        room.add(letter(f"{n}@x", f"Matter number {n}", author=sender, minutes=n), words)
    return room


def test_does_not_grow_with_the_archive() -> None:
    costs = []
    for size in (100, 2_000):
        room = filled(size)
        quote = "Matter number 50 has words of its own, as all have.\nThank you very much in advance."
        reply = letter("r@x", "Re: Matter number 50", author=Mailbox("A", "a@x.org"), minutes=size)
        costs.append(cost(room, reply, text("Yes", quote, "Member 0 wrote:")))
        assert room.parent("r@x") == "50@x"
    assert costs[0] == costs[1]
    assert costs[1][0] <= LOOK_UPS


def test_a_conversation_of_thousands_is_not_read() -> None:
    room = Room()
    room.add(letter("0@x"))
    for n in range(1, 3_000):
        room.add(letter(f"{n}@x", "Re: Interpreter rates in Leeds", in_reply_to=[f"{n - 1}@x"], minutes=n))
    calls, rows = cost(room, letter("r@x", "Re: Interpreter rates in Leeds", minutes=3_000))
    assert calls <= LOOK_UPS
    assert rows <= 1_300
    assert room.parent("r@x") == "2999@x"


def test_a_hundred_thousand_references() -> None:
    room = Room()
    message = letter("r@x", references=[f"{n}@x" for n in range(100_000)])
    began = process_time()
    answer = room.add(message)
    assert process_time() - began < 2
    assert len(answer.ghosts) <= 50


def test_a_megabyte_of_quotes() -> None:
    room = filled(10)
    began = process_time()
    room.add(
        letter("r@x", "Re: Matter number 5"),
        ReplyText("y " * 500_000, ("> " * 500_000,) * 3, (1,) * 3, "On " * 400_000),
    )
    room.add(letter("s@x", "Re: Matter number 5"), text("x\n" * 300_000, "a line that is long enough\n" * 30_000))
    assert process_time() - began < 3
