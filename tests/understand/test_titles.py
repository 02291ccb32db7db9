"""The name that a conversation shall have, where it is marked as one."""

from datetime import date

from listserv.understand import wishes
from listserv.understand.weighing import Door
from tests.rows import each_row

TODAY = date(2026, 11, 23)


@each_row(
    ("door", "text", "told"),
    [
        ("answer", 'Can you call this one "Rotas at weekends"', ("rename", "Rotas at weekends")),
        ("post-reply", "please split this off and call it “Spare fridge”, thanks\n\nFay", ("split", "Spare fridge")),
        ("post-reply", "this should be its own thread: Spare fridge", ("split", "Spare fridge")),
        ("answer", 'rename to What do you call "night"', ("rename", 'What do you call "night"')),
    ],
)
def test_a_name_is_what_is_marked_as_one(door: Door, text: str, told: tuple[str, str]) -> None:
    [wish] = wishes.read("", text, to=door, today=TODAY).wishes
    assert (wish.name, wish.words) == told
