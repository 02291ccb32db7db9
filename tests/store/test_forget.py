"""Who is forgotten is in no column of no table; what others wrote, and the shape of conversations, stays."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection, insert, select

from listserv.model.decision import Appoint, Forget, Subscribe
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.store import agenda, forget, forgotten, holds, inbox, letters, members, posts, questions
from listserv.store.database import Database
from listserv.store.tables import changes, listening, raws
from listserv.store.tables import digests as digest_rows
from listserv.store.tables import holds as hold_rows
from listserv.store.tables import inbox as inbox_rows
from listserv.store.tables import letters as letter_rows
from listserv.store.tables import posters as poster_rows
from listserv.store.tables import posts as post_rows
from listserv.store.tables import questions as question_rows
from tests.rows import each_row
from tests.store.conftest import NOW
from tests.store.letterbox import conserved, envelope
from tests.store.traces import traces

ANN = "ann.other@example.org"
WORK = "a.other@trust.example"
JOANN = "joann.other@example.org"
SECRET = b"a secret of sixteen"


def enter(tx: Connection, place: MailingList, number: int, who: Mailbox, text: str, parent: int | None = None) -> int:
    """A post of somebody's, with its bytes."""
    where = Placement(parent, None, "new", 1.0, NOW)
    if parent is not None:
        home = tx.execute(select(post_rows.c.conversation_id).where(post_rows.c.id == parent)).scalar_one()
        where = replace(where, conversation=home, how="references")
    data = f"From: {who.name} <{who.address}>\r\nMessage-ID: <{number}@x>\r\n\r\n{text}".encode()
    made = Publication(
        inbox.keep_raw(tx, data), f"{number}@x", f"f{number}@x", f"Subject {number}", who, text, NOW, NOW, b"", where
    )
    return posts.enter(tx, place.id, made).post


def came(tx: Connection, number: int, sender: str, ending: str = "answered", author: str | None = None) -> int:
    """A mail that was settled; gives its row."""
    inbox.keep(tx, [envelope(number, raw=f"From: Ann <{ANN}>\r\n\r\n{number}".encode(), sender=sender)])
    row = int(tx.execute(select(inbox_rows.c.id).order_by(inbox_rows.c.id.desc()).limit(1)).scalar_one())
    why = f"{sender} was answered."
    inbox.settle(tx, row, ending, "word", why, NOW, author=sender if author is None else author)  # type: ignore[arg-type]
    return row


def wish(tx: Connection, place: MailingList, *, everything: bool = False, ban: bool = False) -> Forget:
    member = members.by_address(tx, place.id, ANN)
    return Forget((ANN, WORK), member.id if member else None, erase_posts=everything, keep_ban=ban)


def do(tx: Connection, place: MailingList, what: Forget, in_hand: int | None = None) -> None:
    marks = [forgotten.mark(SECRET, place.id, address) for address in what.addresses]
    forget.erase(tx, place, what, marks, in_hand, NOW)


@pytest.fixture
def full(db: Database, place: MailingList) -> dict[str, int]:
    """A list that knows Ann in every way that it can."""
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe(ANN, "Ann Other", consent=f"YES by {ANN}"), NOW)
        members.subscribe(tx, place.id, Subscribe(JOANN, "Jo Other"), NOW)
        ann = members.by_address(tx, place.id, ANN)
        assert ann
        members.add_alias(tx, ann.id, WORK)
        members.change(tx, place.id, ann.id, {"profile": "I work nights."}, ANN, "profile", NOW)
        first = enter(tx, place, 1, Mailbox("Ann Other", ANN), f"Who pays?\nWrite to {ANN}.\n\nBest wishes\nAnn Other")
        second = enter(tx, place, 2, Mailbox("Bea", "bea@example.org"), f"{ANN} asked who pays: we do.", first)
        enter(tx, place, 3, Mailbox("OTHER, Ann", WORK), "Thank you, Bea.", second)
        home = tx.execute(select(post_rows.c.conversation_id).where(post_rows.c.id == first)).scalar_one()
        tx.execute(insert(listening).values(conversation_id=home, member_id=ann.id, choice="follow"))
        letters.write(tx, place.id, Letter("help", ANN, {}, Ask("open", NOW, ann.id)), NOW, ann.id)
        letters.write(tx, place.id, Letter("people/done", "fay@example.org", {"addresses": [ANN]}), NOW)
        letters.write(tx, place.id, Letter("help", JOANN, {"text": f"of {JOANN}"}), NOW)
        questions.ask(tx, place.id, "fay@example.org", Ask("approve-join", NOW, values={"address": ANN}), NOW)
        agenda.appoint(tx, place.id, Appoint("introduce", NOW, ann.id, values={"address": ANN}))
        agenda.appoint(tx, place.id, Appoint("other", NOW, values={"words": f"for {WORK} and {JOANN}"}))
        members.trust_poster(tx, place.id, WORK, "fay@example.org", NOW)
        rows = [came(tx, 10, ANN), came(tx, 11, "bounce@mailer.example", author=WORK), came(tx, 12, "", author=ANN)]
        held = came(tx, 13, ANN, "held")
        raw = tx.execute(select(inbox_rows.c.raw_id).where(inbox_rows.c.id == held)).scalar_one()
        row = {"inbox_id": held, "raw_id": raw, "address": ANN, "name": "Ann Other", "subject": "x", "why": "w"}
        holds.hold(tx, place.id, row, NOW)
        return {"member": ann.id, "first": first, "second": second, "mail": rows[0], "conversation": home}


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize("everything", [False, True])
def test_nothing_holds_the_address_but_what_others_wrote(db: Database, place: MailingList, everything: bool) -> None:
    with db.write() as tx:
        before = conserved(tx)
        assert len(traces(tx, ANN)) > 8
        do(tx, place, wish(tx, place, everything=everything))
        # Bea's post quotes her, and Joann's address has Ann's for its end.
        by_bea = [row.id for row in tx.execute(select(raws)) if row.bytes.startswith(b"From: Bea")]
        holding = [row.id for row in tx.execute(select(raws)) if ANN.encode() in row.bytes]
        assert holding == by_bea
        assert traces(tx, WORK) == set()
        assert traces(tx, ANN) - {"posts.text", "raws.bytes"} == traces(tx, JOANN)
        assert traces(tx, "Ann Other") == set()
        assert sum(conserved(tx).values()) == sum(before.values())


def test_their_posts_stay_without_a_name(db: Database, place: MailingList, full: dict[str, int]) -> None:
    with db.write() as tx:
        do(tx, place, wish(tx, place))
        post = posts.with_raw(tx, full["first"])
        assert post
        assert (post.author, post.author_name) == ("", "A former member")
        assert post.text == "Who pays?\nWrite to (erased).\n\nBest wishes\n"
        assert b"Who pays?" in post.bytes
        assert posts.known_as(tx, place.id, "1@x") == full["first"]
        answer = posts.one(tx, full["second"])
        assert answer
        assert answer.parent_id == full["first"]


def test_their_posts_become_gaps_where_they_wish_so(db: Database, place: MailingList, full: dict[str, int]) -> None:
    with db.write() as tx:
        letters.fan_out(tx, place.id, full["first"], full["conversation"], NOW)
        do(tx, place, wish(tx, place, everything=True))
        listed = posts.listed(tx, place.id, full["conversation"])
        assert [(p.id, bool(p.raw_id)) for p in listed if p.raw_id] == [(full["second"], True)]
        assert {p.text for p in listed if p.raw_id is None} == {""}
        assert not [one for one in letters.waiting(tx) if one.post_id == full["first"]]


@pytest.mark.usefixtures("full")
def test_what_of_theirs_was_held_is_taken_back_and_its_number_stays(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        do(tx, place, wish(tx, place))
        (held,) = tx.execute(select(hold_rows)).all()
        assert (held.number, held.state, held.address, held.subject) == (1, "withdrawn", "", "")
        assert conserved(tx).get("held", 0) == 0


@pytest.mark.usefixtures("full")
def test_the_mail_in_hand_goes_as_well(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        inbox.keep(tx, [envelope(99, raw=f"From: {ANN}\r\n\r\nYES".encode(), sender=WORK)])
        row = inbox.claim(tx, 9, NOW, "a:1")[-1].id
        do(tx, place, wish(tx, place), in_hand=row)
        inbox.settle(tx, row, "answered", "forgotten", "Somebody was forgotten.", NOW)
        found = tx.execute(select(inbox_rows).where(inbox_rows.c.id == row)).one()
        assert (found.sender, found.author, found.peer, found.ending) == ("", "", "", "answered")
        assert inbox.raw(tx, found.raw_id) == b""


def test_only_a_hash_remains_and_knows_them_again(db: Database, place: MailingList, full: dict[str, int]) -> None:
    with db.write() as tx:
        do(tx, place, wish(tx, place))
        assert members.by_address(tx, place.id, ANN) is None
        asked = forgotten.among(tx, place.id, SECRET, [ANN.upper(), JOANN, WORK])
        assert asked == {ANN, WORK}
        assert forgotten.among(tx, place.id, b"another secret of sixteen", [ANN]) == frozenset()
        forgotten.lift(tx, place.id, [forgotten.mark(SECRET, place.id, ANN)])
        assert forgotten.among(tx, place.id, SECRET, [ANN, WORK]) == {WORK}
        assert tx.execute(select(changes).where(changes.c.member_id == full["member"])).first() is None


@pytest.mark.usefixtures("full")
def test_a_ban_outlives_the_wish(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        ann = members.by_address(tx, place.id, ANN)
        assert ann
        members.change(tx, place.id, ann.id, {"status": "banned"}, "fay@example.org", "ban", NOW)
        do(tx, place, wish(tx, place, ban=True))
        left = members.by_address(tx, place.id, ANN)
        assert left
        assert (left.status, left.name, left.profile) == ("banned", "", "")
        assert traces(tx, WORK) <= {"addresses.address"}


def test_another_list_is_not_touched(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        for each in (place, other):
            members.subscribe(tx, each.id, Subscribe(ANN, "Ann Other"), NOW)
        enter(tx, other, 9, Mailbox("Ann Other", ANN), "Still here.")
        do(tx, place, Forget((ANN,), members.by_address(tx, place.id, ANN).id))  # type: ignore[union-attr]
        assert members.by_address(tx, place.id, ANN) is None
        there = members.by_address(tx, other.id, ANN)
        assert there
        assert there.name == "Ann Other"
        assert posts.listed(tx, other.id)[0].author == ANN


def test_a_stranger_is_forgotten_as_well(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        came(tx, 1, "sam@elsewhere.example")
        tx.execute(insert(poster_rows).values(list_id=place.id, address="sam@elsewhere.example", by="fay", at=NOW))
        letters.write(tx, place.id, Letter("help", "sam@elsewhere.example"), NOW)
        do(tx, place, Forget(("sam@elsewhere.example",), None))
        assert traces(tx, "sam@elsewhere.example") == set()


@each_row(
    ("text", "kept"),
    [
        (f"Write to {ANN}, please", "Write to (erased), please"),
        (f"<{ANN.upper()}>", "<(erased)>"),
        (JOANN, JOANN),
        (f"{ANN}.uk", f"{ANN}.uk"),
        (f"{ANN}. Next", "(erased). Next"),
        ("", ""),
    ],
)
def test_only_the_whole_address_is_taken_out(text: str, kept: str) -> None:
    assert forget.scrubbed(text, (ANN,)) == kept


def test_last_words_are_blanked_when_they_have_gone(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        row = letters.write(tx, place.id, Letter("forget/done", ANN, {"posts_too": True}), NOW)
        (due,) = letters.claim(tx, 9, NOW, "a:1")
        letters.blank(tx, [due.id])
        assert traces(tx, ANN) == {"letters.address"}
        letters.mark(tx, [letters.Mark(row, "done", 250, f"OK {ANN}", NOW)], NOW)
        letters.blank(tx, [row])
        assert traces(tx, ANN) == set()
        assert letters.counts(tx) == {"done": 1}


def test_the_name_goes_from_letters_to_others_with_the_words_below_it(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for address, name in ((ANN, "Ánn Other"), (JOANN, "Jo Other")):
            members.subscribe(tx, place.id, Subscribe(address, name), NOW)
        about = {"name": "Ánn Other", "text": "Yes, sadly."}
        letters.write(tx, place.id, Letter("aside/post", JOANN, about), NOW)
        spoken = {"subject": "Rates", "said": "Ask Ánn Other about it."}
        letters.write(tx, place.id, Letter("find/hits", JOANN, spoken, Ask("found", NOW, values=dict(about))), NOW)
        row = {
            "list_id": place.id,
            "mode": "daily",
            "period": "x",
            "until": NOW,
            "posts": [],
            "newcomers": ["Ánn Other", "Jo Other"],
        }
        tx.execute(insert(digest_rows).values(**row))
        do(tx, place, wish(tx, place))
    with db.read() as tx:
        [left] = tx.execute(select(letter_rows.c["values"])).scalars()
        [asked] = tx.execute(select(question_rows.c["values"])).scalars()
        [newcomers] = tx.execute(select(digest_rows.c.newcomers)).scalars()
    assert left == {"subject": "Rates", "said": "Ask A former member about it."}
    assert asked == {"name": "A former member", "text": "Yes, sadly."}
    assert newcomers == ["Jo Other"]


def test_whoever_is_no_member_takes_nobody_elses_mail_along(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        letters.write(tx, place.id, Letter("join/confirm", JOANN, {}, Ask("join", NOW)), NOW)
        do(tx, place, Forget((ANN,), None))
        kept = [(one.kind, one.address) for one in letters.waiting(tx)]
        asked = tx.execute(select(question_rows.c.kind, question_rows.c.address)).all()
        assert kept == [("join/confirm", JOANN)]
        assert [tuple(row) for row in asked] == [("join", JOANN)]
