"""The archive on SQL answers as the one in memory does (tests/conversation/archive.py), whatever was put into it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, func, insert, select, update

from listserv.conversation import place as place_message
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox, Message, ReplyText
from listserv.model.placement import Known, Link, Placement
from listserv.model.publication import Publication
from listserv.store import inbox, posts
from listserv.store.archive import SqlArchive
from listserv.store.database import Database
from listserv.store.tables import conversations
from listserv.store.tables import lines as marks
from listserv.store.tables import posts as rows
from tests.conversation.archive import MemoryArchive
from tests.conversation.letters import MONDAY, letter, text

LONG = "x" * 600 + "@x"


@dataclass
class Pair:
    """The same archive twice; `numbers` and `rooms` give SQL's number of a post and a conversation in memory."""

    tx: Connection
    place: MailingList
    memory: MemoryArchive = field(default_factory=MemoryArchive)
    numbers: dict[int, int] = field(default_factory=dict)
    rooms: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.sql = SqlArchive(self.tx, self.place.id)

    def record(self, placement: Placement, message: Message) -> posts.Entered:
        """Keeps a placement, given in the numbers of the archive in memory, in both."""
        entered = posts.enter(self.tx, self.place.id, self.publication(self.translated(placement), message))
        kept = self.memory.record(placement, replace(message, message_id=entered.message_id))
        self._learn(kept.post, entered.post)
        for ghost in placement.ghosts:
            self._learn(self.memory.by_message_ids([ghost])[ghost].post, self.sql.by_message_ids([ghost])[ghost].post)
        assert self.here(self.sql_of(kept.post)) == kept
        return entered

    def _learn(self, memory: int, sql: int) -> None:
        self.numbers[memory] = sql
        known = self.sql.by_post(sql)
        assert known is not None
        self.rooms[self.memory.posts[memory].conversation] = known.conversation

    def publication(self, placement: Placement, message: Message) -> Publication:
        number = len(self.numbers)
        return Publication(
            raw=inbox.keep_raw(self.tx, b"raw"),
            message_id=message.message_id,
            fallback_id=f"fallback-{number}@lists.example.org",
            subject=message.subject,
            author=message.author or Mailbox("", ""),
            text="",
            sent_at=placement.sent_at,
            received_at=MONDAY,
            thread_index=message.thread_index,
            placement=placement,
        )

    def translated(self, one: Placement) -> Placement:
        return replace(
            one,
            parent=self._node(one.parent) if one.parent is not None else None,
            conversation=self.rooms[one.conversation] if one.conversation is not None else None,
            ghost=self.numbers[one.ghost] if one.ghost is not None else None,
            links=tuple(Link(self._node(link.child), self._node(link.parent), link.how) for link in one.links),
            joins=tuple(self.rooms[each] for each in one.joins),
            also_known_as=tuple((name, self.numbers[post]) for name, post in one.also_known_as),
            came_from=self.rooms[one.came_from] if one.came_from is not None else None,
            parted_from=self.numbers[one.parted_from] if one.parted_from is not None else None,
        )

    def _node(self, node: int | str) -> int | str:
        return self.numbers[node] if isinstance(node, int) else node

    def sql_of(self, post: int) -> Known:
        found = self.sql.by_post(self.numbers[post])
        assert found is not None
        return found

    def here(self, known: Known) -> Known:
        """A post of the SQL archive in the numbers of the one in memory."""
        back = {sql: memory for memory, sql in self.numbers.items()}
        rooms = {sql: memory for memory, sql in self.rooms.items()}
        return replace(
            known,
            post=back[known.post],
            conversation=rooms[known.conversation],
            parent=back[known.parent] if known.parent is not None else None,
            came_from=rooms[known.came_from] if known.came_from is not None else None,
            parted_from=back[known.parted_from] if known.parted_from is not None else None,
        )

    def same(self, found: tuple[Known, ...], wanted: tuple[Known, ...]) -> None:
        assert tuple(self.here(each) for each in found) == wanted

    def compare(self, message_ids: list[str], numbers: list[int], subjects: list[str], blocks: list[bytes]) -> None:
        """Asks both archives everything."""
        found, wanted = self.sql.by_message_ids(message_ids), self.memory.by_message_ids(message_ids)
        assert found.keys() == wanted.keys()
        self.same(tuple(found.values()), tuple(wanted[each] for each in found))
        back = {post: known for known, post in self.numbers.items()}
        for memory, sql in self.numbers.items():
            if memory not in self.memory.posts:
                assert self.sql.by_post(sql) is None
                continue
            assert self.here(self.sql_of(memory)) == self.memory.posts[memory]
            assert tuple(back[each] for each in self.sql.ancestors(sql)) == self.memory.ancestors(memory)
        lines, told = self.sql.by_lines(numbers), self.memory.by_lines(numbers)
        assert lines.keys() == told.keys()
        for line, holders in lines.items():
            self.same(holders, told[line])
        for subject in subjects:
            for since in (MONDAY - timedelta(days=1), MONDAY + timedelta(minutes=30)):
                self.same(self.sql.by_subject(subject, since), self.memory.by_subject(subject, since))
        for block in blocks:
            self.same(self.sql.by_thread_index(block), self.memory.by_thread_index(block))


@pytest.fixture
def pair(db: Database, place: MailingList) -> Iterator[Pair]:
    with db.write() as tx:
        yield Pair(tx, place)


def at(minutes: int = 0, **fields: Any) -> Placement:
    """A placement that starts a conversation, unless `fields` say otherwise."""
    plain = Placement(parent=None, conversation=None, how="new", sure=1.0, sent_at=MONDAY + timedelta(minutes=minutes))
    return replace(plain, **fields)


def compare_all(pair: Pair, *ids: str) -> None:
    pair.compare(["none@x", LONG, *ids], [1, 2, 3], ["a", ""], [b"", b"B" * 22])


def test_a_first_post(pair: Pair) -> None:
    entered = pair.record(
        at(base_subject="a", lines=(1, 2), sure=0.5), letter("1@x", author=Mailbox("Ann", "ann@x.org"))
    )
    assert entered.message_id == "1@x"
    assert entered.parent is None
    compare_all(pair, "1@x")


def test_ghosts_stand_above_until_they_come(pair: Pair) -> None:
    pair.record(
        at(parent="3@x", how="references", ghosts=("2@x", "3@x"), links=(Link("3@x", "2@x", "quote"),)), letter("4@x")
    )
    compare_all(pair, "2@x", "3@x", "4@x")
    middle = pair.memory.by_message_ids(["3@x"])["3@x"]
    assert middle.ghost
    assert middle.how == "quote"
    top = pair.memory.by_message_ids(["2@x"])["2@x"]
    filled = at(1, ghost=middle.post, conversation=middle.conversation, parent=top.post, how="references")
    assert pair.record(filled, letter("3@x", "Re: a")).post == pair.numbers[middle.post]
    compare_all(pair, "2@x", "3@x", "4@x")


def test_a_link_moves_a_post_and_keeps_how_it_was_tied(pair: Pair) -> None:
    pair.record(at(), letter("1@x"))
    pair.record(at(1, how="subject"), letter("2@x"))
    one, two = (pair.memory.by_message_ids([each])[each] for each in ("1@x", "2@x"))
    pair.record(
        at(
            2,
            conversation=one.conversation,
            parent=two.post,
            links=(Link(two.post, one.post),),
            joins=(two.conversation,),
        ),
        letter("3@x"),
    )
    compare_all(pair, "1@x", "2@x", "3@x")
    assert pair.memory.posts[two.post].how == "subject"


def test_answers_that_came_first_go_under_the_message_itself(pair: Pair) -> None:
    pair.record(at(), letter("2@x"))
    early = pair.memory.by_message_ids(["2@x"])["2@x"]
    pair.record(at(conversation=early.conversation, links=(Link(early.post, ""),)), letter("1@x"))
    compare_all(pair, "1@x", "2@x")
    assert pair.memory.posts[early.post].parent is not None


def test_a_ghost_that_is_another_name_of_a_post_goes_into_it(pair: Pair) -> None:
    pair.record(at(), letter("1@x"))
    pair.record(at(1, parent="gateway@y", ghosts=("gateway@y",)), letter("2@x"))
    post, child = (pair.memory.by_message_ids([each])[each] for each in ("1@x", "2@x"))
    pair.record(
        at(
            2,
            conversation=post.conversation,
            joins=(child.conversation,),
            parent=post.post,
            also_known_as=(("gateway@y", post.post), ("unheard-of@y", post.post)),
        ),
        letter("3@x"),
    )
    compare_all(pair, "1@x", "2@x", "3@x", "gateway@y", "unheard-of@y")
    assert pair.sql.by_message_ids(["gateway@y"])["gateway@y"].post == pair.numbers[post.post]


def test_a_post_that_really_came_is_no_other_name_of_another(pair: Pair) -> None:
    first, second = (pair.record(at(), letter(name)) for name in ("1@x", "2@x"))
    wrong = at(also_known_as=(("2@x", first.post),))
    posts.enter(pair.tx, pair.place.id, pair.publication(wrong, letter("3@x")))
    assert pair.sql.by_message_ids(["2@x"])["2@x"].post == second.post


def test_former_names_and_where_it_was_split_from(pair: Pair) -> None:
    pair.record(at(), letter("1@x"))
    home = pair.memory.by_message_ids(["1@x"])["1@x"].conversation
    pair.record(at(1, came_from=home, names=("before@x", LONG)), letter("2@x"))
    compare_all(pair, "1@x", "2@x", "before@x")
    assert pair.memory.by_message_ids([LONG])[LONG].came_from == home


def test_an_id_belongs_to_the_first_who_bore_it(pair: Pair) -> None:
    first = pair.record(at(), letter("1@x"))
    second = pair.record(at(1), letter("1@x"))
    assert second.message_id != "1@x"
    assert pair.sql.by_message_ids(["1@x"])["1@x"].post == first.post
    compare_all(pair, "1@x", second.message_id)


@pytest.mark.parametrize("message_id", ["", "1@x"])
def test_ids_of_our_own_never_meet(db: Database, place: MailingList, message_id: str) -> None:
    """The same message without an id of its own may come again after a week."""
    with db.write() as tx:
        pair = Pair(tx, place)
        same = replace(pair.publication(at(), letter(message_id)), fallback_id="same@lists.example.org")
        given = [posts.enter(tx, place.id, same).message_id for _ in range(4)]
        assert len(set(given)) == 4
        assert [posts.known_as(tx, place.id, each) is not None for each in given] == [True] * 4


def test_ids_of_any_length_and_script(pair: Pair) -> None:
    """PostgreSQL's index takes 2,704 octets."""
    names = (LONG, "名" * 990 + "@x", "x" * 599 + "y@x")
    for name in names:
        assert pair.record(at(), letter(name)).message_id == name
    compare_all(pair, *names)
    assert len({known.post for known in pair.sql.by_message_ids(names).values()}) == 3


def test_other_lists_are_not_seen(pair: Pair, other_archive: None) -> None:
    compare_all(pair, "1@x")
    assert pair.sql.by_message_ids(["1@x"]) == {}
    assert pair.sql.by_lines([1]) == {}
    assert pair.sql.by_subject("a", MONDAY) == ()


@pytest.fixture
def other_archive(pair: Pair) -> None:
    from listserv.store import lists
    from tests.store.conftest import NOW, PLACES

    other = lists.open_all(pair.tx, PLACES, NOW)[PLACES[1].address]
    Pair(pair.tx, other).record(at(base_subject="a", lines=(1,)), letter("1@x"))


def test_a_line_of_many_posts_is_common(pair: Pair) -> None:
    for number in range(25):
        pair.record(at(number, lines=(1, 2 + number // 20)), letter(f"{number}@x"))
        pair.compare([], [1, 2, 3, 4], [], [])
    assert pair.sql.by_lines([1]) == {}
    assert len(pair.sql.by_lines([2])[2]) == 20
    held = select(func.count()).select_from(marks).where(marks.c.line == 1)
    assert pair.tx.execute(held).scalar_one() == 21


def test_of_very_many_the_first_and_the_latest(pair: Pair) -> None:
    """Three thousand posts of one subject and one Thread-Index: what is asked stays small."""
    opened = pair.record(at(), letter("0@x")).conversation
    raw = inbox.keep_raw(pair.tx, b"raw")
    fields = {
        "list_id": pair.place.id,
        "conversation_id": opened,
        "raw_id": raw,
        "base_subject": "many",
        "thread_block": (b"B" * 22).hex(),
        "thread_index": b"B" * 22,
    }
    many = [{**fields, "message_id": f"m{n}@x", "sent_at": MONDAY + timedelta(minutes=n)} for n in range(3_000)]
    pair.tx.execute(insert(rows), many)
    indexed = [each.message_id for each in pair.sql.by_thread_index(b"B" * 22)]
    assert indexed == [f"m{n}@x" for n in (*range(20), *range(2_820, 3_000))]
    subjects = [each.message_id for each in pair.sql.by_subject("many", MONDAY)]
    assert subjects == [f"m{n}@x" for n in range(2_800, 3_000)]


def test_a_chain_of_thousands_is_followed_for_a_thousand(pair: Pair) -> None:
    opened = pair.record(at(), letter("0@x")).conversation
    first = pair.tx.execute(select(func.max(rows.c.id))).scalar_one()
    here = {"list_id": pair.place.id, "conversation_id": opened}
    pair.tx.execute(
        insert(rows),
        [{**here, "id": first + n, "parent_id": first + n - 1, "message_id": f"{n}@x"} for n in range(1, 1_500)],
    )
    assert pair.sql.ancestors(first + 1_499) == tuple(range(first + 1_498, first + 498, -1))
    assert pair.sql.ancestors(first) == ()


def test_a_loop_in_the_table_ends(pair: Pair) -> None:
    """None is ever made; one that a bug made must not hang the server."""
    one, two = (pair.record(at(), letter(name)).post for name in ("1@x", "2@x"))
    pair.tx.execute(update(rows).where(rows.c.id == one).values(parent_id=two))
    pair.tx.execute(update(rows).where(rows.c.id == two).values(parent_id=one))
    assert len(pair.sql.ancestors(one)) == 1_000


def test_a_conversation_spans_all_that_joined_it(pair: Pair) -> None:
    late = pair.record(at(60), letter("1@x", "Later"))
    early = pair.record(at(-60), letter("2@x", "Earlier"))
    one, two = (pair.memory.by_message_ids([each])[each] for each in ("1@x", "2@x"))
    pair.record(at(conversation=one.conversation, parent=two.post, joins=(two.conversation,)), letter("3@x"))
    left = pair.tx.execute(select(conversations)).all()
    assert [row.id for row in left] == [late.conversation]
    assert (left[0].started_at, left[0].last_at) == (MONDAY - timedelta(hours=1), MONDAY + timedelta(hours=1))
    assert posts.conversation(pair.tx, pair.place.id, early.conversation) is None
    assert {row.message_id for row in posts.listed(pair.tx, pair.place.id, late.conversation)} == {"1@x", "2@x", "3@x"}


def test_numbers_of_conversations_that_went_are_not_given_again(pair: Pair) -> None:
    pair.record(at(), letter("1@x"))
    gone = pair.record(at(1), letter("2@x")).conversation
    one, two = (pair.memory.by_message_ids([each])[each] for each in ("1@x", "2@x"))
    pair.record(at(2, conversation=one.conversation, joins=(two.conversation,)), letter("3@x"))
    assert pair.record(at(3), letter("4@x")).conversation > gone


SUBJECTS = ("Interpreter rates", "Ethnicity coding", "Venue")
PEOPLE = tuple(Mailbox(name, f"{name.lower()}@example.org") for name in ("Ann", "Bob", "Çelik", "Dai"))
WORDS = [
    f"Matter {n}: we have found that the {word} of the trust helps a lot of people here."
    for n, word in enumerate(("board", "clinic", "budget", "choir", "garden", "library", "nurse", "porter"))
]


def generated(seed: int) -> list[tuple[Message, ReplyText]]:
    """Letters of some conversations as many kinds of programs send them: headers cut, absent, lying, out of order."""
    rng = random.Random(seed)
    written: list[tuple[Message, ReplyText]] = []
    for number in range(60):
        parent = rng.choice(written) if written and rng.random() < 0.75 else None
        written.append(_answer(rng, number, parent) if parent else _opening(rng, number))
    missing = set(rng.sample(range(60), 10))
    kept = [each for number, each in enumerate(written) if number not in missing]
    for _ in range(12):
        here, there = rng.randrange(len(kept)), rng.randrange(len(kept))
        kept[here], kept[there] = kept[there], kept[here]
    return kept + rng.sample(kept, 3)


def _opening(rng: random.Random, number: int) -> tuple[Message, ReplyText]:
    index = bytes([1]) + rng.randbytes(21) if rng.random() < 0.4 else b""
    said = "\n".join(rng.sample(WORDS, 2))
    message = letter(f"{number}@x", rng.choice(SUBJECTS), author=rng.choice(PEOPLE), minutes=number, thread_index=index)
    return message, text(said)


def _answer(rng: random.Random, number: int, parent: tuple[Message, ReplyText]) -> tuple[Message, ReplyText]:
    above, words = parent
    chain = (*above.references, above.message_id)
    style = rng.choice(["references", "short", "in-reply-to", "gateway", "none", "none", "index"])
    headers = (("x-original-message-id", f"<old-{number}@x>"),) if rng.random() < 0.2 else ()
    references = {"references": chain, "short": chain[-1:], "gateway": (f"gw-{above.message_id}",)}.get(style, ())
    subject = rng.choice([f"Re: {above.subject}", above.subject, f"New (was: {above.subject})", rng.choice(SUBJECTS)])
    message = letter(
        f"{number}@x" if rng.random() < 0.95 else "",
        subject,
        references=references,
        in_reply_to=chain[-1:] if style == "in-reply-to" else (),
        author=rng.choice(PEOPLE),
        minutes=number + rng.choice([0, 0, -90]),
        thread_index=above.thread_index + rng.randbytes(5)
        if above.thread_index and style in ("index", "none")
        else b"",
        headers=headers,
    )
    author = above.author.name if above.author else ""
    quoted = rng.choice([words.new, words.new, ""])
    return message, text(rng.choice(WORDS), quoted, f"On Monday {author} wrote:" if quoted else "")


@pytest.mark.parametrize("seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.system) for seed in range(2, 12))])
def test_a_generated_archive_is_the_same_on_both(pair: Pair, seed: int) -> None:
    letters = generated(seed)
    rng = random.Random(seed)
    seen: set[str] = set()
    for number, (message, words) in enumerate(letters):
        answered = rng.choice(sorted(pair.memory.posts)) if number and rng.random() < 0.1 else None
        options = {"received_at": MONDAY + timedelta(days=1), "digest": rng.random() < 0.5}
        wanted = place_message(message, words, pair.memory, reply_to=answered, **options)  # type: ignore[arg-type]
        sql_answered = pair.numbers[answered] if answered is not None else None
        found = place_message(message, words, pair.sql, reply_to=sql_answered, **options)  # type: ignore[arg-type]
        assert found == pair.translated(wanted)
        pair.record(wanted, message)
        seen |= {message.message_id, *message.references, *wanted.names, *wanted.ghosts}
        if number % 10 == 9:
            _compare(pair, seen, letters)
    _compare(pair, seen, letters)


def _compare(pair: Pair, seen: set[str], letters: list[tuple[Message, ReplyText]]) -> None:
    from listserv.conversation import fingerprints

    numbers = sorted({number for _, words in letters for number in fingerprints.own(words)})
    blocks = sorted({message.thread_index[:22] for message, _ in letters} - {b""})
    bases = sorted({each.base_subject for each in pair.memory.posts.values()})
    pair.compare(sorted(seen), numbers, bases, blocks)


def test_moments_come_back_as_they_were(pair: Pair) -> None:
    moment = datetime(2026, 3, 2, 9, 0, 0, 123_456, tzinfo=UTC).astimezone()
    pair.record(at(sent_at=moment), letter("1@x"))
    found = pair.sql.by_message_ids(["1@x"])["1@x"]
    assert found.sent_at == moment
    assert found.sent_at.utcoffset() == timedelta(0)
