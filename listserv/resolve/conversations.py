"""What a facilitator's wish about a conversation needs to know, and whether a message answers a closed one.

It stands between store and engine: the trees are read, and what putting them together would change is worked out,
before anything is decided.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import get_args

from sqlalchemy import Connection

from listserv.conversation import called, fingerprints, naming, rearrange
from listserv.conversation import place as place_message
from listserv.decide.identity.proof import recalled, who
from listserv.decide.which_change import talks
from listserv.mail import references
from listserv.mail import subject as subjects
from listserv.model.conversation import Change, Conversation, InHand, Meant, Unclear
from listserv.model.incoming import Incoming
from listserv.model.intent import THE_ONLY, Answer, Command, Post, Wish
from listserv.model.mailinglist import MailingList
from listserv.model.member import Hold
from listserv.model.placement import Known
from listserv.model.situation import UNDO_WITHIN, Situation, Undoable
from listserv.resolve import by_name
from listserv.store import conversations, digests, inbox, items, posts, questions, taking_back
from listserv.store.archive import SqlArchive, of_conversation
from listserv.understand.messages import read

WISHES = frozenset((*get_args(Change), "move-post"))
SEVERAL = 5
LISTENING = frozenset(("follow", "mute", "unmute"))
LOOKED_AT = 500
FEW_WORDS = 8
_NAMED_TALK = re.compile(r"(?i)\b(?:un)?(?:follow|mute|watch|track|subscribe to)\b([^.!?\n]{3,120})")
_ALONE_FOR = re.compile(r"(?i)\W*(?:number |no\.? ?|#)?(\d{1,3})\s{1,3}(?:but|only|just|and only|privately)\b")
"""A number with whom it is for behind it ("2 but only for Carys")."""
DECIDES = frozenset(("approve", "trust"))
ABOUT_HELD = frozenset(("hold", "holds", "edit", "confirm-hold"))


def followed(tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming) -> Incoming:
    """The message at the list where the conversation is now that it answers; it may have been moved there.

    What went to a list that is no more is followed nowhere.
    """
    incoming = _named_item(tx, incoming)
    intent, message = incoming.intent, incoming.message
    about_it = isinstance(intent, Command) and intent.wishes and all(w.name in WISHES for w in intent.wishes)
    if not isinstance(intent, Post | Command) or message is None or not (isinstance(intent, Post) or about_it):
        return incoming
    parent = intent.parent or _told_of(tx, incoming, intent)
    cited = references.chain(message.references, message.in_reply_to, "")[-1:]
    now = conversations.moved_to(tx, incoming.list_id, parent, (*cited, message.message_id))
    if now is None or now not in [place.id for place in lists.values()]:
        return incoming
    return replace(incoming, list_id=now, intent=replace(intent, parent=parent, member=None))


def _named_item(tx: Connection, incoming: Incoming) -> Incoming:
    """An answer to "which of these?" that names one by words of its subject picks its number ("the Funding one")."""
    answer = incoming.intent
    if not isinstance(answer, Answer) or answer.choice or answer.yes is not None or answer.word or answer.wishes:
        return incoming
    question = questions.question(tx, answer.question)
    said = answer.words.strip().partition("\n")[0]
    if question is None or question.kind != "which-post" or question.asked_at != answer.asked_at:
        return incoming
    if hit := _ALONE_FOR.match(said):
        return replace(incoming, intent=replace(answer, choice=(int(hit[1]),), rest=said[hit.end(1) :].strip()))
    digest = question.values["digest"] or (items.last_of(tx, question.member) if question.member else None)
    known = (
        [(number, topic) for number, topic, _ in digests.titles(tx, int(digest), incoming.list_id)] if digest else []
    )
    for name in called.names(said[:LOOKED_AT]) if len(said.split()) <= FEW_WORDS else ():
        if len(fits := naming.fitting(name, known)) == 1:
            return replace(incoming, intent=replace(answer, choice=(fits[0],), rest=""))
    return incoming


def _told_of(tx: Connection, incoming: Incoming, intent: Post | Command) -> int | None:
    """The one post of a collected letter that is answered."""
    if not isinstance(intent, Post) or not intent.digest or intent.parts:
        return None
    return items.post_meant(tx, incoming.list_id, intent.digest, intent.item, intent.pointing)


def look(
    tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming, situation: Situation, now: datetime
) -> Situation:
    """The situation with the conversation in hand, with what UNDO would take back, or with the closed conversation."""
    situation = _talks(tx, incoming, _held_since(tx, incoming, _numbered(tx, incoming, situation), now))
    question = situation.question
    if question is not None and question.kind == "rearranged":
        done = taking_back.done_by(tx, situation.place.id, question.values["inbox"] or 0)
        situation = replace(situation, done=done)
    else:
        situation = _in_turn(tx, tuple(_wishes(incoming, situation)), situation, now)
    wishes = [wish for wish in _wishes(incoming, situation) if wish.name in WISHES]
    if wishes:
        return _with_hands(tx, lists, wishes, incoming, situation)
    if question is not None and question.kind in ("which-post", "own-post") and situation.parent_conversation:
        found = conversations.by_number(tx, situation.place.id, situation.parent_conversation)
        gone = _gone_to(tx, lists, situation)
        return replace(situation, closed=found if found and found.closed else None, gone_to=gone)
    if isinstance(incoming.intent, Post) or (isinstance(incoming.intent, Command) and incoming.intent.posted):
        return replace(situation, closed=_closed(tx, incoming, situation, now))
    return situation


def _with_hands(
    tx: Connection,
    lists: Mapping[str, MailingList],
    wishes: Sequence[Wish],
    incoming: Incoming,
    situation: Situation,
) -> Situation:
    """The situation with the conversation that each wish names, or that is in hand."""
    trusted = incoming.door == "shell"
    hands: dict[Wish, InHand | Unclear] = {}
    for wish in wishes:
        meant = by_name.named(tx, wish, incoming, situation, raw=trusted)
        if isinstance(meant, Unclear):
            hands[wish] = meant
        elif meant is not None and (hand := _in_hand(tx, lists, [wish], situation, trusted=trusted, named=meant)):
            hands[wish] = hand
    bare = [wish for wish in wishes if wish not in hands]
    hand = _in_hand(tx, lists, bare, situation, trusted=trusted) if bare else None
    return replace(situation, in_hand=hand, hands=hands)


def _numbered(tx: Connection, incoming: Incoming, situation: Situation) -> Situation:
    """The situation with the conversations that FOLLOW, MUTE or UNMUTE calls by numbers of a letter."""
    said = [wish for wish in _wishes(incoming, situation) if wish.name in LISTENING]
    question = situation.question
    if said and question is not None and question.kind == "which-conversation" and isinstance(incoming.intent, Answer):
        one = by_name.picked(tx, incoming.intent, situation)
        return replace(situation, numbered={0: one} if one else {})
    numbers = {number for wish in said for number in wish.numbers}
    if not (numbers and situation.shown):
        return situation
    rows = {number: situation.shown[0].conversation(number) for number in numbers}
    found = {n: conversations.by_number(tx, situation.place.id, row) for n, row in rows.items() if row}
    return replace(situation, numbered={number: one for number, one in found.items() if one})


def _talks(tx: Connection, incoming: Incoming, situation: Situation) -> Situation:
    """The situation with the conversations that FOLLOW, MUTE or UNMUTE names by words of their subject."""
    intent = incoming.intent
    if not isinstance(intent, Command) or situation.parent_conversation is not None:
        return situation
    if intent.posted and not intent.digest:
        return situation
    wish = next((wish for wish in intent.wishes if wish.name in LISTENING and not wish.numbers), None)
    known = conversations.latest(tx, situation.place.id) if wish else ()
    for said in _names_of_talks(wish, incoming) if wish else ():
        if numbers := naming.fitting(said, known)[:SEVERAL]:
            found = (conversations.by_number(tx, situation.place.id, number) for number in numbers)
            return replace(situation, talks=tuple(one for one in found if one))
    return situation


def _names_of_talks(wish: Wish, incoming: Incoming) -> Iterator[str]:
    """What may be the name of a conversation that MUTE and the like is about, the likeliest first."""
    text = f"{incoming.subject}\n{incoming.text}"[:LOOKED_AT]
    hit = _NAMED_TALK.search(text)
    yield from (words for words in (wish.words.strip(), hit[1] if hit else "") if words)
    for behind in called.behind(wish.name, text):
        yield from called.names(behind)


def _gone_to(tx: Connection, lists: Mapping[str, MailingList], situation: Situation) -> tuple[str, str] | None:
    """The other list where the post is now that somebody picked."""
    now = conversations.moved_to(tx, situation.place.id, situation.parent, ())
    place = next((place for place in lists.values() if place.id == now), None)
    return (place.name, place.address) if place else None


def _in_turn(tx: Connection, wishes: Sequence[Wish], situation: Situation, now: datetime) -> Situation:
    """What was done to conversations stands in one row with all else that UNDO walks back along.

    What stands in that row as the newest cannot be done again by REDO, and is not skipped for something older.
    """
    member, last = who(situation), situation.undoable
    if member is None or not (member.facilitator and member.active) or situation.told_by:
        return situation
    by, list_id = (member.address, *member.aliases), situation.place.id
    said = {wish.name for wish in wishes}
    if called := next((wish.words for wish in wishes if wish.name == "undo" and wish.words), ""):
        return replace(situation, done=taking_back.newest(tx, list_id, by, now - UNDO_WITHIN, talks(called)))
    if "undo" in said:
        done = taking_back.newest(tx, list_id, by, now - UNDO_WITHIN)
        return replace(situation, done=done) if done and _newer(done[0].at, last) else situation
    if "redo" in said and (moment := taking_back.last_moment(tx, list_id, by)) and _newer(moment, last):
        return replace(situation, undoable=None)
    return situation


def _newer(moment: datetime, last: Undoable | None) -> bool:
    return last is None or last.at is None or moment > last.at


def _wishes(incoming: Incoming, situation: Situation) -> Iterable[Wish]:
    """What is wished now, and what a question remembers that is answered."""
    if isinstance(incoming.intent, Command | Answer):
        yield from incoming.intent.wishes
    question = situation.question
    if question is not None and question.kind in ("confirm-wish", "which-conversation"):
        yield from map(recalled, (question.values["wish"], *question.values.get("besides", ())))
    if question is not None and question.kind == "own-post":  # MERGE may be said of the "merge leaflets" asked about
        said = {wish.name for wish in getattr(incoming.intent, "wishes", ())}
        yield from (recalled(kept) for kept in question.values.get("wishes", ()) if kept["name"] in said)
    if question is not None and question.kind == "guess":
        yield from map(recalled, question.values["guesses"])


def _closed(tx: Connection, incoming: Incoming, situation: Situation, now: datetime) -> Conversation | None:
    """The closed conversation that this message would become a part of."""
    list_id = situation.place.id
    if incoming.raw is None or not conversations.some_closed(tx, list_id):
        return None
    return _closed_for(tx, list_id, incoming.raw, situation.parent, now, from_letter=incoming.from_letter)


def _closed_for(
    tx: Connection, list_id: int, raw: int, parent: int | None, now: datetime, *, from_letter: bool
) -> Conversation | None:
    message, text = read(inbox.raw(tx, raw))
    archive = SqlArchive(tx, list_id)
    where = place_message(message, text, archive, reply_to=parent, received_at=now, digest=from_letter)
    found = conversations.by_number(tx, list_id, where.conversation) if where.conversation else None
    return found if found and found.closed else None


def _held_since(tx: Connection, incoming: Incoming, situation: Situation, now: datetime) -> Situation:
    """The posts that wait, with the closed conversation that each would become a part of, where one may go out now."""
    question, intent = situation.question, incoming.intent
    said = {wish.name for wish in (*getattr(intent, "wishes", ()), *getattr(intent, "asked", ()))}
    decides = bool(said & DECIDES) or (question is not None and question.kind in ABOUT_HELD)
    if not decides or not isinstance(intent, Command | Answer):
        return situation
    if not conversations.some_closed(tx, situation.place.id):
        return situation

    def marked(hold: Hold) -> Hold:
        from_letter = hold.digest is not None
        found = _closed_for(tx, situation.place.id, hold.raw, hold.parent, now, from_letter=from_letter)
        return replace(hold, closed=found.subject) if found else hold

    waits = situation.hold if situation.hold and situation.hold.state == "waiting" else None
    return replace(
        situation,
        hold=marked(waits) if waits else situation.hold,
        holds=tuple(marked(hold) for hold in situation.holds),
    )


def _in_hand(
    tx: Connection,
    lists: Mapping[str, MailingList],
    wishes: Sequence[Wish],
    situation: Situation,
    *,
    trusted: bool,
    named: by_name.Named | None = None,
) -> InHand | None:
    """The conversation that is `named`, else that of the post that is answered.

    Who is `trusted` may move it to any list.
    """
    list_id = situation.place.id
    answered = (named.post or _only_post(tx, named, wishes)) if named else situation.parent
    post = posts.one(tx, answered) if answered else None
    if post is not None and post.list_id != list_id:
        return None
    question = situation.question
    told = question.values.get("conversation", 0) if question and question.kind == "rearranged" else 0
    found = named.this if named else conversations.by_number(tx, list_id, post.conversation_id if post else told)
    if found is None:
        return None
    hand = InHand(found, rest=named.rest if named else None)
    if post is not None:
        hand = replace(
            hand,
            post=post.id,
            author=post.author,
            author_name=post.author_name,
            subject=post.subject,
            top=post.parent_id is None,
        )
    names = {wish.name for wish in wishes}
    if names & {"merge", "split", "move", "move-post", "remove-post"}:
        tree = of_conversation(tx, found.number)
        hand = _with_tree(tx, hand, tree, wishes, situation, named.into if named else None)
    if names & {"move", "move-post"}:
        others = tuple(place for place in lists.values() if place.id != list_id)
        actor = who(situation)
        theirs = conversations.facilitated(tx, others, actor) if actor else ()
        hand = replace(hand, lists=others if trusted else theirs)
    return hand


def _only_post(tx: Connection, named: by_name.Named, wishes: Sequence[Wish]) -> int:
    """The post that "remove 2" means where number 2 is a conversation of one post, or "remove Dee's post about it"."""
    wish = next((wish for wish in wishes if wish.name == "remove-post"), None)
    if wish is None or not (wish.numbers or wish.mode == THE_ONLY):
        return 0
    tree = [known.post for known in of_conversation(tx, named.this.number)]
    written = ((row, posts.one(tx, row)) for row in tree)
    theirs = [row for row, post in written if post and naming.is_by(wish.whom, post.author, post.author_name)]
    return theirs[0] if len(theirs) == 1 else 0


def _with_tree(
    tx: Connection,
    hand: InHand,
    tree: Sequence[Known],
    wishes: Sequence[Wish],
    situation: Situation,
    into: Conversation | None,
) -> InHand:
    names = {wish.name for wish in wishes}
    whole = tuple(known.post for known in tree)
    branch = rearrange.below(tree, hand.post) if hand.post is not None else ()
    hand = replace(hand, whole=whole, branch=branch)
    if "merge" in names:
        meant = tuple(_meant(tx, said, hand, tree, situation) for said in _said(wishes) if not into)
        meant = (_together(tx, into, hand, tree),) if into else meant
        hand = replace(hand, meant=meant, home=_home(tx, hand, tree, situation))
    going = (
        whole
        if "move" in names
        else branch
        if "move-post" in names
        else (hand.post,)
        if "remove-post" in names and hand.post
        else ()
    )
    if going:
        lines = {post: _lines(tx, post) for post in going}
        hand = replace(hand, lines=lines, authors=conversations.authors(tx, situation.place.id, going))
    return hand


def _said(wishes: Iterable[Wish]) -> Iterable[str]:
    """What names other conversations, as `decide/archive/conversations.py` reads it."""
    return (wish.words.strip() for wish in wishes if wish.name == "merge" and wish.words.strip())


def _together(tx: Connection, into: Conversation, hand: InHand, tree: Sequence[Known]) -> Meant:
    same = into.number == hand.conversation.number
    plan = None if same else rearrange.together(tree, of_conversation(tx, into.number))
    return Meant(into.subject, (into,), plan)


def _meant(tx: Connection, said: str, hand: InHand, tree: Sequence[Known], situation: Situation) -> Meant:
    list_id = situation.place.id
    exact = conversations.called(tx, list_id, subjects.key(said)) if subjects.key(said) else []
    fitting = [] if exact else naming.fitting(said, conversations.latest(tx, list_id))
    own = hand.conversation.number
    others = [number for number in exact or fitting if number != own]
    if exact and not others:
        others = [number for number in naming.fitting(said, conversations.latest(tx, list_id)) if number != own]
    numbers = others or [number for number in exact or fitting if number == own]
    there = tuple(
        one for number in numbers[:SEVERAL] if (one := conversations.by_number(tx, list_id, number)) is not None
    )
    return _together(tx, there[0], hand, tree) if len(there) == 1 else Meant(said, there)


def _home(tx: Connection, hand: InHand, tree: Sequence[Known], situation: Situation) -> Meant | None:
    """Where the conversation in hand parted from, with the post that its first post answered there."""
    roots = dict(rearrange.roots(tree))
    parted = next((known for known in tree if known.post in roots and known.came_from), None)
    if parted is None or parted.came_from is None:
        return None
    above = posts.one(tx, parted.parted_from) if parted.parted_from else None
    if above is not None and above.list_id == situation.place.id:
        number, under = above.conversation_id, above.id
    else:
        number, under = parted.came_from, None
    there = conversations.by_number(tx, situation.place.id, number)
    if there is None or there.number == hand.conversation.number:
        return None
    return Meant("", (there,), rearrange.together(tree, of_conversation(tx, there.number), under))


def _lines(tx: Connection, post: int) -> tuple[int, ...]:
    """The fingerprints under which the archive knows a post's lines, worked out as they were when it came."""
    row = posts.one(tx, post)
    if row is None or row.raw_id is None:
        return ()
    _, text = read(inbox.raw(tx, row.raw_id))
    return fingerprints.own(text)
