"""Conversations put together and taken apart: the trees stay trees, and what comes later finds its place."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from listserv.conversation import naming, rearrange
from listserv.mail import threadindex
from listserv.model.placement import Known
from tests.conversation.letters import MONDAY, Room, letter, text
from tests.rows import each_row


def known(post: int, parent: int | None, minutes: int | None = None, conversation: int = 1) -> Known:
    """A post, or a ghost where it was never sent."""
    sent = None if minutes is None else MONDAY + timedelta(minutes=minutes)
    return Known(post, conversation, parent, f"{post}@x", ghost=sent is None, sent_at=sent)


@pytest.fixture
def room() -> Room:
    """Two conversations: a ← b ← c about rates, and (an hour later) p ← q about travel."""
    room = Room()
    room.add(letter("a@x"))
    room.add(letter("b@x", "Re: Interpreter rates in Leeds", references=["a@x"], minutes=1))
    room.add(letter("c@x", "Re: Interpreter rates in Leeds", references=["a@x", "b@x"], minutes=2))
    room.add(letter("p@x", "Travel claims", minutes=60))
    room.add(letter("q@x", "Re: Travel claims", references=["p@x"], minutes=61))
    return room


def merged(room: Room, one: str, other: str) -> None:
    archive = room.archive
    here, there = (archive.conversation(room.posts[each]) for each in (one, other))
    archive.arrange(rearrange.together(here, there), there[0].conversation)


def split(room: Room, at: str) -> None:
    archive = room.archive
    archive.arrange(rearrange.apart(archive.conversation(room.posts[at]), room.posts[at]))


# ── what changes ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("later_into_earlier", [True, False])
def test_what_began_later_stands_below_whichever_is_merged_into_which(later_into_earlier: bool) -> None:
    early, late = [known(1, None, 0), known(2, 1, 5)], [known(3, None, 60), known(4, 3, 61)]
    one, other = (late, early) if later_into_earlier else (early, late)
    plan = rearrange.together(one, other)
    assert plan.parents == ((3, 1),)
    assert plan.moved == tuple(each.post for each in one)


def test_all_roots_of_the_later_one_go_below() -> None:
    plan = rearrange.together([known(1, None, 50), known(2, None, 40)], [known(3, None, 5)])
    assert set(plan.parents) == {(1, 3), (2, 3)}


def test_a_ghost_began_when_the_first_below_it_was_sent() -> None:
    ghostly = [known(1, None), known(2, 1, 5), known(3, 1, 90)]
    assert rearrange.together([known(4, None, 30)], ghostly).parents == ((4, 1),)
    assert rearrange.together(ghostly, [known(4, None, 3)]).parents == ((1, 4),)


def test_home_is_under_the_post_that_it_answered() -> None:
    plan = rearrange.together([known(5, None, 0)], [known(1, None, 10), known(2, 1, 11)], under=2)
    assert plan.parents == ((5, 2),)
    elsewhere = rearrange.together([known(5, None, 60)], [known(1, None, 10)], under=99)
    assert elsewhere.parents == ((5, 1),)


def test_a_split_takes_all_below_along() -> None:
    tree = [known(1, None, 0), known(2, 1, 1), known(3, 2, 2), known(4, 2), known(5, 4, 3), known(6, 1, 4)]
    plan = rearrange.apart(tree, 2)
    assert (plan.parents, set(plan.moved)) == (((2, None),), {2, 3, 4, 5})


def forest(random_: random.Random, first: int, size: int) -> list[Known]:
    """A conversation as archives have them: several roots, ghosts, dates in any order."""
    made: list[Known] = []
    for post in range(first, first + size):
        parent = random_.choice(made).post if made and random_.random() < 0.8 else None
        minutes = random_.randrange(10_000) if random_.random() < 0.8 else None
        made.append(known(post, parent, minutes, conversation=first))
    return made


def loops(posts: Sequence[Known]) -> bool:
    parents = {each.post: each.parent for each in posts}
    for post in parents:
        at: int | None = post
        for _ in range(len(parents) + 1):
            at = parents.get(at) if at is not None else None
        if at is not None:
            return True
    return False


@each_row("seed", range(25))
def test_no_loop_ever_and_every_post_in_one_tree(seed: int) -> None:
    random_ = random.Random(seed)
    here, there = forest(random_, 1, random_.randrange(1, 12)), forest(random_, 100, random_.randrange(1, 12))
    under = random_.choice([None, random_.choice(there).post])
    for _ in range(6):
        plan = rearrange.together(here, there, under)
        parents = dict(plan.parents)
        both = [replace(each, parent=parents.get(each.post, each.parent)) for each in (*here, *there)]
        assert not loops(both)
        at = random_.choice(both).post
        apart = rearrange.apart(both, at)
        here = [replace(e, parent=None if e.post == at else e.parent) for e in both if e.post in apart.moved]
        there = [each for each in both if each.post not in apart.moved]
        assert all(each.parent is None or each.parent in apart.moved for each in here)
        assert not any(each.parent in apart.moved for each in there)
        under = None
        if not there:
            break


# ── what comes later ─────────────────────────────────────────────────────────────────────────────────────────────


def test_an_answer_that_cites_the_whole_chain_stays_in_the_split_conversation(room: Room) -> None:
    split(room, "b@x")
    room.add(letter("d@x", "Re: Interpreter rates in Leeds", references=["a@x", "b@x", "c@x"], minutes=9))
    assert room.parent("d@x") == "c@x"
    assert room.known("b@x").parent is None
    assert room.known("d@x").conversation == room.known("b@x").conversation != room.known("a@x").conversation


def test_an_answer_to_what_stayed_stays_too(room: Room) -> None:
    split(room, "b@x")
    room.add(letter("d@x", "Re: Interpreter rates in Leeds", references=["a@x"], minutes=9))
    assert room.known("d@x").conversation == room.known("a@x").conversation


def test_an_answer_to_either_is_in_the_merged_conversation(room: Room) -> None:
    merged(room, "p@x", "a@x")
    room.add(letter("r@x", "Re: Travel claims", references=["p@x", "q@x"], minutes=70))
    room.add(letter("d@x", "Re: Interpreter rates in Leeds", in_reply_to=["c@x"], minutes=71))
    assert len({room.known(each).conversation for each in ("a@x", "p@x", "r@x", "d@x")}) == 1
    assert (room.parent("r@x"), room.parent("p@x"), room.parent("d@x")) == ("q@x", "a@x", "c@x")


def test_who_cites_the_old_order_does_not_bring_it_back(room: Room) -> None:
    merged(room, "p@x", "a@x")
    room.add(letter("r@x", "Re: Travel claims", references=["elsewhere@x", "p@x"], minutes=70))
    assert room.parent("p@x") == "a@x"
    split(room, "p@x")
    room.add(letter("s@x", "Re: Travel claims", references=["a@x", "p@x"], minutes=71))
    assert room.known("p@x").parent is None
    assert room.known("s@x").conversation == room.known("p@x").conversation


def test_a_moved_ghost_keeps_its_place_when_it_comes(room: Room) -> None:
    room.add(letter("y@x", "Re: Parking", references=["x@x"], minutes=90))
    ghost = room.known("y@x").parent
    assert ghost is not None
    merged(room, "y@x", "a@x")
    answer = room.add(letter("x@x", "Parking", references=["w@x"], minutes=80))
    assert (answer.ghost, answer.how) == (ghost, "moved")
    assert room.parent("x@x") == "a@x"
    assert room.known("x@x").conversation == room.known("y@x").conversation == room.known("a@x").conversation


def test_thread_index_finds_the_split_conversation() -> None:
    room = Room()
    first = threadindex.start(MONDAY, b"0123456789abcdef")
    second = threadindex.answer(first, MONDAY + timedelta(minutes=5), 1)
    third = threadindex.answer(second, MONDAY + timedelta(minutes=9), 2)
    room.add(letter("a@x", thread_index=first))
    room.add(letter("b@x", "RE: Interpreter rates in Leeds", thread_index=second, minutes=5))
    split(room, "b@x")
    room.add(letter("c@x", "RE: Interpreter rates in Leeds", thread_index=third, minutes=9))
    assert room.parent("c@x") == "b@x"
    assert room.known("c@x").conversation == room.known("b@x").conversation != room.known("a@x").conversation


def test_a_conversation_remembers_where_it_parted_from(room: Room) -> None:
    answer = room.add(letter("n@x", "Parking at St James", references=["a@x", "b@x"], minutes=9), text("Where?"))
    assert answer.came_from == room.known("a@x").conversation
    assert answer.parted_from == room.posts["b@x"]


# ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────

SUBJECTS = [(9, "Travel"), (7, "Re: Interpreter rates"), (5, "Interpreters at night"), (3, "[cop] Rates for parking")]


@each_row(
    ("said", "numbers"),
    [
        ("interpreter rates", [7]),
        ("the interpreter rates one", [7]),
        ("the one about travel", [9]),
        ("Interpreter", [7, 5]),
        ("rates", [7, 3]),
        ("“Travel”", [9]),
        ("parking", [3]),
        ("ethnicity coding", []),
        ("the other one", []),
        ("", []),
        ("?!", []),
    ],
)
def test_a_conversation_is_known_by_words_of_its_subject(said: str, numbers: list[int]) -> None:
    assert naming.fitting(said, SUBJECTS) == numbers
