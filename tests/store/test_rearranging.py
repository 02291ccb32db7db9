"""What facilitators do to conversations, and that UNDO brings back what was: each column of each row."""

import random
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, func, insert, select, update

from listserv.conversation import rearrange
from listserv.model.arranging import Rearrange
from listserv.model.conversation import NOTHING_MOVES, Rearrangement
from listserv.model.decision import Subscribe
from listserv.model.mailinglist import MailingList
from listserv.store import conversations, letters, lists, members, posts, rearranging, taking_back
from listserv.store.archive import SqlArchive, of_conversation
from listserv.store.database import Database
from listserv.store.tables import conversations as talks
from listserv.store.tables import letters as outbox
from listserv.store.tables import lines, listening, merged, raws, rearrangements
from listserv.store.tables import message_ids as names
from listserv.store.tables import posts as rows
from tests.store.conftest import NOW, PLACES
from tests.store.letterbox import publish

FAY = "fay@example.org"
MARKS = (11, 12, 13)


@pytest.fixture
def tree(db: Database, place: MailingList) -> dict[str, posts.Entered]:
    """a ← b ← c, and (an hour later) p ← q; Ann follows the first and mutes the second."""
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe("ann@example.org", "Ann"), NOW)
        a = publish(tx, place, "a@x", lines=MARKS)
        b = publish(tx, place, "b@x", parent=a.post, conversation=a.conversation, how="references")
        c = publish(tx, place, "c@x", parent=b.post, conversation=a.conversation, how="quote")
        late = NOW + timedelta(hours=1)
        p = publish(tx, place, "p@x", sent_at=late)
        q = publish(tx, place, "q@x", parent=p.post, conversation=p.conversation, sent_at=late, ghosts=("lost@x",))
        ann = members.by_address(tx, place.id, "ann@example.org")
        assert ann
        posts.listen(tx, ann.id, a.conversation, "follow")
        posts.listen(tx, ann.id, p.conversation, "mute")
    return {"a": a, "b": b, "c": c, "p": p, "q": q}


def all_there_is(tx: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that a change of conversations may touch."""
    tables = (talks, rows, listening, lines, names, merged)
    return {table.name: sorted((tuple(row) for row in tx.execute(select(table))), key=repr) for table in tables}


def plan(tx: Connection, one: int, other: int) -> Rearrangement:
    return rearrange.together(of_conversation(tx, one), of_conversation(tx, other))


def change(tree: dict[str, posts.Entered], tx: Connection, what: str) -> Rearrange:
    """One of each kind."""
    a, b, p = tree["a"], tree["b"], tree["p"]
    changes = {
        "close": Rearrange("close", a.conversation, FAY),
        "rename": Rearrange("rename", a.conversation, FAY, subject="A better name"),
        "pin": Rearrange("pin", a.conversation, FAY),
        "merge": Rearrange(
            "merge", p.conversation, FAY, into=a.conversation, plan=plan(tx, p.conversation, a.conversation)
        ),
        "merge-earlier": Rearrange(
            "merge", a.conversation, FAY, into=p.conversation, plan=plan(tx, a.conversation, p.conversation)
        ),
        "split": Rearrange(
            "split",
            a.conversation,
            FAY,
            b.post,
            "Part",
            plan=rearrange.apart(of_conversation(tx, a.conversation), b.post),
        ),
        "remove-post": Rearrange("remove-post", a.conversation, FAY, a.post, lines={a.post: MARKS}),
    }
    return changes[what]


@pytest.mark.parametrize("what", ["close", "rename", "pin", "merge", "merge-earlier", "split", "remove-post"])
def test_undo_brings_back_every_row_as_it_was(
    db: Database, place: MailingList, tree: dict[str, posts.Entered], what: str
) -> None:
    with db.write() as tx:
        before = all_there_is(tx)
        row = rearranging.carry_out(tx, place.id, change(tree, tx, what), 7, NOW)
        assert all_there_is(tx) != before
        assert [done.why_not for done in taking_back.done_by(tx, place.id, 7)] == [""]
        taking_back.take_back(tx, row, NOW)
        after = all_there_is(tx)
        if what == "split":  # the number that the part had for a while stays good
            assert after.pop("merged") == [(3, tree["a"].conversation)]
            before.pop("merged")
        assert after == before
        assert taking_back.done_by(tx, place.id, 7) == ()


def test_merged_conversations_keep_both_numbers_and_ids(
    db: Database, place: MailingList, tree: dict[str, posts.Entered]
) -> None:
    a, p = tree["a"], tree["p"]
    with db.write() as tx:
        third = publish(tx, place, "z@x", sent_at=NOW + timedelta(hours=3))
        for one, other in ((third.conversation, p.conversation), (p.conversation, a.conversation)):
            effect = Rearrange("merge", one, FAY, into=other, plan=plan(tx, one, other))
            rearranging.carry_out(tx, place.id, effect, 7, NOW)
        for number in (a.conversation, p.conversation, third.conversation):
            found = conversations.by_number(tx, place.id, number)
            assert found
            assert (found.number, found.posts) == (a.conversation, 6)
        known = SqlArchive(tx, place.id).by_message_ids(["a@x", "p@x", "q@x", "z@x", "lost@x"])
        assert {each.conversation for each in known.values()} == {a.conversation}
        assert {row.choice for row in tx.execute(select(listening))} == {"follow"}


def test_later_merges_stand_when_an_earlier_one_is_taken_back(
    db: Database, place: MailingList, tree: dict[str, posts.Entered]
) -> None:
    a, p = tree["a"], tree["p"]
    with db.write() as tx:
        third = publish(tx, place, "z@x", sent_at=NOW + timedelta(hours=3))
        first = Rearrange("merge", p.conversation, FAY, into=a.conversation, plan=plan(tx, p.conversation, 1))
        row = rearranging.carry_out(tx, place.id, first, 7, NOW)
        at_home = rearrange.together(
            of_conversation(tx, third.conversation), of_conversation(tx, a.conversation), tree["q"].post
        )
        second = Rearrange("merge", third.conversation, FAY, into=a.conversation, plan=at_home)
        rearranging.carry_out(tx, place.id, second, 8, NOW)
        taking_back.take_back(tx, row, NOW)
        known = SqlArchive(tx, place.id).by_message_ids(["a@x", "p@x", "q@x", "z@x"])
        assert [known[each].conversation for each in ("a@x", "p@x", "q@x", "z@x")] == [1, 2, 2, 2]


def test_undo_says_what_was_built_upon_since(db: Database, place: MailingList, tree: dict[str, posts.Entered]) -> None:
    a, b, p = tree["a"], tree["b"], tree["p"]
    with db.write() as tx:
        for number, what in enumerate(("close", "rename", "split", "merge")):
            rearranging.carry_out(tx, place.id, change(tree, tx, what), number + 1, NOW)
        tx.execute(update(talks).where(talks.c.id == a.conversation).values(closed=False, subject="Another"))
        tx.execute(update(rows).where(rows.c.id == b.post).values(parent_id=p.post, how="references"))
        why = [taking_back.done_by(tx, place.id, number)[0].why_not for number in (1, 2, 3, 4)]
        assert why == [taking_back.CHANGED, taking_back.CHANGED, taking_back.CHANGED, ""]


def test_undo_never_puts_a_post_below_itself(db: Database, place: MailingList, tree: dict[str, posts.Entered]) -> None:
    a, b = tree["a"], tree["b"]
    with db.write() as tx:
        row = rearranging.carry_out(tx, place.id, change(tree, tx, "split"), 7, NOW)
        part = of_conversation(tx, SqlArchive(tx, place.id).by_message_ids(["b@x"])["b@x"].conversation)
        under = Rearrange(
            "merge",
            a.conversation,
            FAY,
            into=part[0].conversation,
            plan=rearrange.together(of_conversation(tx, a.conversation), part, tree["c"].post),
        )
        rearranging.carry_out(tx, place.id, under, 8, NOW)
        assert [done.why_not for done in taking_back.done_by(tx, place.id, 7)] == [taking_back.CHANGED]
        assert row
        assert b.post in SqlArchive(tx, place.id).ancestors(a.post)


# ── another list ─────────────────────────────────────────────────────────────────────────────────────────────────


def both_lists(tx: Connection) -> tuple[MailingList, MailingList]:
    opened = lists.open_all(tx, PLACES, NOW)
    return opened[PLACES[0].address], opened[PLACES[1].address]


@pytest.mark.parametrize("part", [False, True])
def test_a_conversation_is_found_on_the_other_list_alone_and_comes_back(
    db: Database, place: MailingList, tree: dict[str, posts.Entered], part: bool
) -> None:
    a, b = tree["a"], tree["b"]
    with db.write() as tx:
        here, there = both_lists(tx)
        before = all_there_is(tx)
        known = of_conversation(tx, a.conversation)
        moves = rearrange.apart(known, b.post) if part else Rearrangement((), tuple(k.post for k in known))
        first = b if part else a
        marks = {} if part else {a.post: MARKS}
        effect = Rearrange("move", a.conversation, FAY, b.post, "Name", there.id, plan=moves, lines=marks)
        row = rearranging.carry_out(tx, here.id, effect, 7, NOW)
        old, new = SqlArchive(tx, here.id), SqlArchive(tx, there.id)
        assert set(old.by_message_ids(["a@x", "b@x", "c@x"])) == ({"a@x"} if part else set())
        assert set(new.by_message_ids(["a@x", "b@x", "c@x"])) == ({"b@x", "c@x"} if part else {"a@x", "b@x", "c@x"})
        assert (bool(old.by_lines(MARKS)), bool(new.by_lines(MARKS))) == (part, not part)
        assert old.by_post(first.post) is None
        assert conversations.moved_to(tx, here.id, first.post, []) == there.id
        assert conversations.moved_to(tx, here.id, None, ["c@x"]) == there.id
        assert conversations.moved_to(tx, here.id, None, ["p@x", "unheard-of@x"]) is None
        taking_back.take_back(tx, row, NOW)
        after = all_there_is(tx)
        assert bool(after.pop("merged")) == part
        before.pop("merged")
        assert after == before


def test_only_who_is_on_both_lists_keeps_a_choice(
    db: Database, place: MailingList, tree: dict[str, posts.Entered]
) -> None:
    a = tree["a"]
    with db.write() as tx:
        here, there = both_lists(tx)
        fay = [members.by_address(tx, one.id, FAY) for one in (here, there)]
        assert fay[0]
        assert fay[1]
        posts.listen(tx, fay[0].id, a.conversation, "mute")
        whole = tuple(known.post for known in of_conversation(tx, a.conversation))
        effect = Rearrange("move", a.conversation, FAY, None, "", there.id, plan=Rearrangement((), whole))
        rearranging.carry_out(tx, here.id, effect, 7, NOW)
        mine = select(listening.c.member_id, listening.c.choice).where(listening.c.conversation_id == a.conversation)
        assert [tuple(row) for row in tx.execute(mine)] == [(fay[1].id, "mute")]


# ── one post ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_removed_post_is_nowhere_and_its_place_stays(
    db: Database, place: MailingList, tree: dict[str, posts.Entered]
) -> None:
    a, b = tree["a"], tree["b"]
    with db.write() as tx:
        letters.fan_out(tx, place.id, a.post, a.conversation, NOW)
        waiting = tx.execute(select(func.count()).select_from(outbox)).scalar_one()
        row = rearranging.carry_out(tx, place.id, change(tree, tx, "remove-post"), 7, NOW)
        assert waiting
        assert tx.execute(select(func.count()).select_from(outbox)).scalar_one() == 0
        archive = SqlArchive(tx, place.id)
        known = archive.by_message_ids(["a@x"])["a@x"]
        assert (known.ghost, known.subject, known.author) == (True, "", "")
        assert archive.by_lines(MARKS) == {}
        assert archive.ancestors(b.post) == (a.post,)
        assert posts.known_as(tx, place.id, "a@x") is None
        taking_back.take_back(tx, row, NOW)
        assert tx.execute(select(func.count()).select_from(outbox)).scalar_one() == waiting


def test_a_month_later_it_is_gone_for_good(db: Database, place: MailingList, tree: dict[str, posts.Entered]) -> None:
    a = tree["a"]
    with db.write() as tx:
        raw = tx.execute(select(rows.c.raw_id).where(rows.c.id == a.post)).scalar_one()
        rearranging.carry_out(tx, place.id, change(tree, tx, "remove-post"), 7, NOW)
        taking_back.forget(tx, a.post)
        assert tx.execute(select(raws.c.bytes).where(raws.c.id == raw)).scalar_one() == b""
        kept = tx.execute(select(rearrangements.c.before)).scalar_one()
        assert "Ann" not in str(kept)
        assert [done.why_not for done in taking_back.done_by(tx, place.id, 7)] == [taking_back.GONE]


def test_a_post_that_is_back_is_not_forgotten(db: Database, place: MailingList, tree: dict[str, posts.Entered]) -> None:
    with db.write() as tx:
        before = all_there_is(tx)
        row = rearranging.carry_out(tx, place.id, change(tree, tx, "remove-post"), 7, NOW)
        taking_back.take_back(tx, row, NOW)
        taking_back.forget(tx, tree["a"].post)
        assert all_there_is(tx) == before
        assert tx.execute(select(raws.c.bytes)).first() == (b"raw",)


# ── notes and names ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_note_is_told_with_the_next_post_and_once(
    db: Database, place: MailingList, tree: dict[str, posts.Entered]
) -> None:
    a = tree["a"]
    with db.write() as tx:
        for word in ("closed", "renamed"):
            effect = replace(change(tree, tx, "pin"), note=f"Fay has {word} it.")
            rearranging.carry_out(tx, place.id, effect, 7, NOW)
        for name in ("d@x", "e@x"):
            entered = publish(tx, place, name, conversation=a.conversation, parent=a.post)
            rearranging.take_note(tx, entered.conversation, entered.post)
        told = tx.scalars(select(rows.c.note).where(rows.c.conversation_id == a.conversation).order_by(rows.c.id))
        assert list(told) == ["", "", "", "Fay has closed it.\nFay has renamed it.", ""]


def test_an_earlier_root_does_not_take_a_given_name_away(
    db: Database, place: MailingList, tree: dict[str, posts.Entered]
) -> None:
    a = tree["a"]
    with db.write() as tx:
        rearranging.carry_out(tx, place.id, change(tree, tx, "rename"), 7, NOW)
        publish(tx, place, "0@x", conversation=a.conversation, sent_at=NOW - timedelta(hours=1))
        found = conversations.by_number(tx, place.id, a.conversation)
        assert found
        assert found.subject == "A better name"


@pytest.mark.parametrize("number", [0, -1, 99, 2**31, 2**70])
def test_a_number_that_is_none(db: Database, place: MailingList, tree: dict[str, posts.Entered], number: int) -> None:
    with db.write() as tx:
        assert conversations.by_number(tx, place.id, number) is None
        assert conversations.by_number(tx, place.id + 1, tree["a"].conversation) is None


@pytest.mark.parametrize("seed", [0, 1, pytest.param(2, marks=pytest.mark.system)])
def test_whatever_is_done_and_undone_there_is_no_loop(
    db: Database, place: MailingList, tree: dict[str, posts.Entered], seed: int
) -> None:
    random_ = random.Random(seed)
    with db.write() as tx:
        for step in range(25):
            there = list(tx.scalars(select(talks.c.id)))
            one = random_.choice(there)
            known = of_conversation(tx, one)
            at = random_.choice(known).post
            other = random_.choice(there)
            done = [done for before in range(step) for done in taking_back.done_by(tx, place.id, before)]
            undoable = [each for each in done if not each.why_not]
            if undoable and random_.random() < 0.3:
                taking_back.take_back(tx, random_.choice(undoable).id, NOW)
            elif len(known) > 1 and random_.random() < 0.5 and any(k.post == at and k.parent for k in known):
                effect = Rearrange("split", one, FAY, at, "Part", plan=rearrange.apart(known, at))
                rearranging.carry_out(tx, place.id, effect, step, NOW)
            elif one != other:
                effect = Rearrange("merge", one, FAY, into=other, plan=plan(tx, one, other))
                rearranging.carry_out(tx, place.id, effect, step, NOW)
            parents = {row.id: (row.parent_id, row.conversation_id) for row in tx.execute(select(rows))}
            for post, (parent, conversation) in parents.items():
                assert len(SqlArchive(tx, place.id).ancestors(post)) < len(parents)
                assert parent is None or parents[parent][1] == conversation


def test_the_cost_is_that_of_the_conversation(db: Database, place: MailingList, tree: dict[str, posts.Entered]) -> None:
    """As many statements, whether there are five other conversations or two hundred."""
    with db.write() as tx:
        counts = []
        for more in (5, 200):
            tx.execute(
                insert(talks),
                [{"list_id": place.id, "subject": "x", "started_at": NOW, "last_at": NOW} for _ in range(more)],
            )
            statements: list[str] = []
            effect = change(tree, tx, "split")
            from sqlalchemy import event

            def count(*args: Any, said: list[str] = statements) -> None:
                said.append(str(args[2]))

            event.listen(tx, "before_cursor_execute", count)
            row = rearranging.carry_out(tx, place.id, effect, 7, NOW)
            event.remove(tx, "before_cursor_execute", count)
            taking_back.take_back(tx, row, NOW)
            counts.append(len(statements))
        assert counts[0] == counts[1]
        assert NOTHING_MOVES.moved == ()
