"""Wishes that are nothing but verbs and numbers: each number stays with the verb beside it."""

from listserv.model.intent import Wish
from listserv.understand import by_number
from tests.rows import each_row

Said = tuple[str, tuple[int, ...], str]


def said(text: str, *, posts: bool = True) -> list[Said]:
    return [(wish.name, wish.numbers, wish.words) for wish in by_number.read(text, posts=posts)]


@each_row(
    ("text", "found"),
    [
        ("close 2", [("close", (2,), "")]),
        ("Could you close 1 and 3, please?", []),
        ("please close 1 and 3, thanks", [("close", (1, 3), "")]),
        ("close 1 and pin number 3 until friday", [("close", (1,), ""), ("pin", (3,), "")]),
        ("mute 1, full 3 and find coding", [("mute", (1,), ""), ("full", (3,), ""), ("find", (), "coding")]),
        ("FULL 1 and 2", [("full", (1, 2), "")]),
        ("1 full", [("full", (1,), "")]),
        ("no more of number 1 please", [("mute", (1,), "")]),
        ("rename 2: Night rates", [("rename", (2,), "Night rates")]),
        ("merge 2 into 4", [("merge", (2, 4), "")]),
        ("merge 1 and 3", [("merge", (1, 3), "")]),
        ("move 2 to mids", [("move", (2,), "mids")]),
        ("take 3 down please, it names a firm", [("remove-post", (3,), "it names a firm")]),
        ("close 2 people", []),
        ("close at 14:00", []),
        ("2: we close 2 of them", []),
        ("find leaflets", []),
    ],
)
def test_each_number_stays_with_its_verb(text: str, found: list[Said]) -> None:
    assert said(text) == found


def test_only_below_a_letter_of_posts_a_bare_number_is_one_of_them() -> None:
    assert said("remove 2", posts=False) == []
    assert said("3 no more of this please", posts=False) == []
    assert said("remove post 2", posts=False) == [("remove-post", (2,), "")]
    assert said("remove post 2 of Rotas, it names a firm", posts=False) == [
        ("remove-post", (), "Rotas, it names a firm")
    ]


@each_row(
    ("wish", "parted"),
    [
        (Wish("close", numbers=(1, 3)), (Wish("close", numbers=(1,)), Wish("close", numbers=(3,)))),
        (Wish("rename", words="2: Night rates"), (Wish("rename", words="Night rates", numbers=(2,)),)),
        (Wish("merge", words="4", numbers=(2,)), (Wish("merge", numbers=(2, 4)),)),
        (Wish("split", words="2"), (Wish("split", numbers=(2,)),)),
        (Wish("get", numbers=(1, 3)), (Wish("get", numbers=(1, 3)),)),
    ],
)
def test_wishes_are_parted_by_their_numbers(wish: Wish, parted: tuple[Wish, ...]) -> None:
    assert by_number.each_with_its_own((wish,)) == parted
