"""What facilitators do to conversations: close, reopen, rename, pin, merge, split, move; and take a post down.

Each is said as a reply to a post, done or not done in one line of the answer, told to members below the next post of
the conversation, and taken back by UNDO.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from listserv.decide.identity.proof import kept, who
from listserv.mail import subject as subjects
from listserv.mail.address import called, display, printable
from listserv.model.arranging import Rearrange
from listserv.model.conversation import InHand, Meant, Rearrangement, Unclear
from listserv.model.decision import Appoint, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.model.situation import UNDO_WITHIN, Situation

KEEP_REMOVED = timedelta(days=30)
DONE = "conversation/done"
LONGEST_SUBJECT = 200
_ONE_AT_A_TIME = "Only one thing at a time can move posts: write for the second when the first is done."
_CALL_IT = re.compile(
    r"(?i)^(?:this|that|it|these)(?: (?:posts?|ones?|bits?|parts?))?"
    r" (?:off|out|away|apart|from|in|into|and|please)\b[^\n]{0,80}?"
    r"(?:\b(?:(?:and )?(?:please )?(?:call|name|title) (?:it|this)|called|named|titled)\b[:\s]*|$)"
)
"""What stands before the name in "split this off into its own conversation, call it Projectors"."""
_FOR_A_TIME = re.compile(r"(?i)\b(?:until|till|for (?:an?|one|two|three|four|six|the|\d+) (?:next )?\w+)\b")
_POLITELY = re.compile(r"(?i)^\W*(?:please|thanks|thank you)\b[\s,;:.!–-]*")
_CLOSING = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "„": "“"}
_TREES = frozenset(("merge", "split", "move", "move-post", "remove-post"))


@dataclass(frozen=True, slots=True)
class _Outcome:
    """One line for the facilitator and what is done; without effects it is what to write instead."""

    line: str
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every act looks at: the wish, the conversation, and who wishes it."""

    wish: Wish
    hand: InHand
    by: str
    name: str
    place: MailingList
    now: datetime
    told: bool
    text: str = ""

    @property
    def called(self) -> str:
        return f"“{self.hand.conversation.subject}”"

    def change(self, what: str, note: str = "", **values: object) -> Rearrange:
        """The change of the conversation in hand; `note` goes on after the facilitator's name."""
        told = f"{self.name} {note}." if note else ""
        return Rearrange(what, self.hand.conversation.number, self.by, self.hand.post, note=told, **values)  # type: ignore[arg-type]


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """One wish about a conversation."""
    member = who(situation) if incoming.door == "mail" else None
    by = member.address if member else "operator"
    hand = situation.hands.get(wish, situation.in_hand)
    if hand is None or isinstance(hand, Unclear):
        return _which(wish, by, member, incoming, hand, now)
    if several := _several(wish, hand):
        return _which(wish, by, member, incoming, several, now)
    name = _name_of(member, incoming) if member else "The operator"
    desk = _Desk(wish, hand, by, name, situation.place, now, incoming.door == "mail", incoming.text)
    outcome = _Outcome(_ONE_AT_A_TIME) if _second(wish, incoming) else _ACTS[wish.name](desk)
    letter = _letter(by, outcome, hand, incoming, now) if incoming.door == "mail" else ()
    word = wish.name if outcome.effects else "not-done"
    return Decision("answered", word, outcome.line, (*outcome.effects, *letter))


def _name_of(member: Member, incoming: Incoming) -> str:
    """What others call this facilitator: as they are known here, else as they sign; never the address."""
    signed = incoming.actor.name if incoming.actor and member.knows(incoming.actor.address) else ""
    return called(display(member.name) or display(signed)) or "The facilitator"


def _second(wish: Wish, incoming: Incoming) -> bool:
    """Whether another wish of the same mail changes the tree before this one: this one was meant for the old tree."""
    trees = [w for w in getattr(incoming.intent, "wishes", ()) if w.name in _TREES]
    return wish in trees and trees[0] != wish


def named_at_once(wishes: tuple[Wish, ...], text: str) -> tuple[Wish, ...]:
    """The wishes, where "split this off, call it X" is one of them: X is what the part is called, not the rest."""
    bare, name = Wish("split"), next((w for w in wishes if w.name == "rename" and w.words and not w.numbers), None)
    if name is None or bare not in wishes or len(wishes) > 2 or "rename" in text.lower():
        return wishes
    return (replace(bare, words=name.words),)


def _several(wish: Wish, hand: InHand) -> Unclear | None:
    """The conversations that it may be put together with, where the words of MERGE fit more than one."""
    meant = _meant(wish, hand) if wish.name == "merge" else None
    if meant is None or len(meant.found) < 2:
        return None
    why = f"Several have those words: “{printable(meant.said)}”."
    return Unclear(why, meant.found, other=True, this=hand.conversation.number)


def _which(
    wish: Wish, by: str, member: Member | None, incoming: Incoming, unclear: Unclear | None, now: datetime
) -> Decision:
    """Which conversation is meant, with the subjects of those that it may be: a number or a subject does it."""
    unclear = unclear or Unclear("It did not say which conversation.")
    if incoming.door != "mail":
        return Decision("answered", "not-done", unclear.why)
    ask, shown = asked_which(wish, unclear, member, now)
    values = {"doing": DOING[wish.name], "word": wish.name.replace("-", " ").upper(), **shown}
    letter = Letter("conversation/which", by, values, ask)
    return Decision("answered", "which-conversation", unclear.why, (Write(letter),))


def asked_which(wish: Wish, unclear: Unclear, member: Member | None, now: datetime) -> tuple[Ask, dict[str, object]]:
    """The question which of these conversations a wish is about, and what its letter shows."""
    perhaps = unclear.perhaps
    remembered = {
        "wish": kept(wish),
        "conversations": [one.number for one in perhaps],
        "other": unclear.other,
        "this": unclear.this,
    }
    shown = [{"number": n, "subject": one.subject} for n, one in enumerate(perhaps, 1)]
    values: dict[str, object] = {"why": unclear.why, "perhaps": shown, "other": unclear.other}
    ask = Ask("which-conversation", now + UNDO_WITHIN, member.id if member else None, values=remembered)
    return ask, values


def _letter(by: str, outcome: _Outcome, hand: InHand, incoming: Incoming, now: datetime) -> tuple[Effect, ...]:
    key = "done" if outcome.effects else "not_done"
    values = {"done": [], "not_done": [], "subject": hand.conversation.subject} | {key: [outcome.line]}
    remembered = {"inbox": incoming.inbox, "conversation": hand.conversation.number}
    ask = Ask("rearranged", now + UNDO_WITHIN, about=hand.post, values=remembered)
    return (Write(Letter(DONE, by, values, ask)),)


def as_one(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """The same effects with one letter for all that one mail did to conversations, and one change of trees at most."""
    ours = [e.letter for e in effects if isinstance(e, Write) and e.letter.kind == DONE]
    if len(ours) < 2:
        return effects
    first = ours[0]
    values = dict(first.values) | {
        key: [line for letter in ours for line in letter.values[key]] for key in ("done", "not_done")
    }
    rest = tuple(e for e in effects if not (isinstance(e, Write) and e.letter.kind == DONE))
    return (*rest, Write(Letter(DONE, first.to, values, first.ask)))


# ── one field ────────────────────────────────────────────────────────────────────────────────────────────────────


def _close(desk: _Desk) -> _Outcome:
    if desk.hand.conversation.closed:
        return _Outcome(f"{desk.called} is closed already.")
    line = f"{desk.called} is closed: answers to it go back to whoever writes them. You may still write in it."
    return _Outcome(line, (desk.change("close", "has closed this conversation"),))


def _reopen(desk: _Desk) -> _Outcome:
    if not desk.hand.conversation.closed:
        return _Outcome(f"{desk.called} is open: everybody can answer.")
    effect = desk.change("reopen", "has opened this conversation again: answers are welcome")
    return _Outcome(f"{desk.called} is open again: everybody can answer.", (effect,))


def _rename(desk: _Desk) -> _Outcome:
    name = _name(desk.wish.words if desk.hand.rest is None else desk.hand.rest)
    if not name:
        return _Outcome(f"{desk.called} keeps its name: write RENAME and the new subject behind it.")
    if name == desk.hand.conversation.subject:
        return _Outcome(f"{desk.called} is what it is called already.")
    was = f"has given this conversation a new name; it was “{desk.hand.conversation.subject}”"
    effect = desk.change("rename", was, subject=name)
    return _Outcome(f"{desk.called} is now called “{name}”.", (effect,))


def _name(words: str) -> str:
    """A subject as people wrote it: one line, without quotes around it or a "Re:" before it."""
    name = subjects.base(printable(" ".join(words.split()))).strip()
    if (closing := name.find(_CLOSING[name[0]], 1) if name[:1] in _CLOSING else 0) > 1:
        name = name[1:closing]
    return name[:LONGEST_SUBJECT].strip()


def _pin(desk: _Desk) -> _Outcome:
    if desk.hand.conversation.pinned:
        return _Outcome(f"{desk.called} is on top of the letters already.")
    days = " No day can be set for its end." if _FOR_A_TIME.search(desk.text[:LONGEST_SUBJECT]) else ""
    line = f"{desk.called} is on top of all letters, until you write UNPIN.{days}"
    return _Outcome(line, (desk.change("pin"),))


def _unpin(desk: _Desk) -> _Outcome:
    if not desk.hand.conversation.pinned:
        return _Outcome(f"{desk.called} was not on top of the letters.")
    return _Outcome(f"{desk.called} is no longer on top of the letters.", (desk.change("unpin"),))


# ── trees ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _merge(desk: _Desk) -> _Outcome:
    meant = _meant(desk.wish, desk.hand)
    if meant is None:
        return _Outcome(f"{desk.called} was put nowhere: write MERGE and the subject of the other one.")
    if not meant.found:
        said = printable(meant.said)
        return _Outcome(f"There is no conversation “{said}” on this list: TOPICS shows their subjects.")
    other = meant.found[0]
    if other.number == desk.hand.conversation.number or meant.plan is None:
        return _Outcome(f"{desk.called} is that conversation itself: write MERGE and the subject of another one.")
    back = meant is desk.hand.home
    note = f"has put “{desk.hand.conversation.subject}” together with this conversation"
    effect = desk.change("merge", note, into=other.number, plan=meant.plan)
    line = f"{desk.called} is now {'again ' if back else ''}part of “{other.subject}”."
    return _Outcome(line, (effect,))


def _meant(wish: Wish, hand: InHand) -> Meant | None:
    """What it shall be put together with: what MERGE names, or where it came from."""
    said = wish.words.strip()
    if not (hand.meant or said):
        return hand.home
    return next((meant for meant in hand.meant if meant.said == said or len(hand.meant) == 1), None)


def _split(desk: _Desk) -> _Outcome:
    hand = desk.hand
    if hand.post is None or hand.top:
        return _Outcome(f"{desk.called} begins with this post already: reply SPLIT to a later post of it.")
    given = _name(_CALL_IT.sub("", desk.wish.words[:LONGEST_SUBJECT], count=1))
    name = given or subjects.base(hand.subject) or hand.conversation.subject
    plan = Rearrangement(((hand.post, None),), hand.branch)
    note = f"has made this a conversation of its own; it began in “{hand.conversation.subject}”"
    effect = desk.change("split", note, subject=name, renamed=bool(given), plan=plan)
    are = "is" if len(hand.branch) == 1 else "are"
    return _Outcome(f"{_posts(hand.branch)} of {desk.called} {are} now the conversation “{name}”.", (effect,))


def _posts(moved: tuple[int, ...]) -> str:
    return "1 post" if len(moved) == 1 else f"{len(moved)} posts"


def _move(desk: _Desk) -> _Outcome:
    hand = desk.hand
    said = desk.wish if hand.rest is None else replace(desk.wish, words=hand.rest)
    there = _place(said, desk.text, hand.lists)
    if there is None:
        known = ", ".join(place.address for place in hand.lists) or "none besides this one"
        return _Outcome(f"{desk.called} was not moved: it can go to lists that you look after ({known}).")
    part = desk.wish.name == "move-post" and not hand.top and hand.post is not None
    plan = Rearrangement(((hand.post, None),) if part and hand.post else (), hand.branch if part else hand.whole)
    name = subjects.base(hand.subject) if part else hand.conversation.subject
    note = f"has moved this conversation here from {desk.place.name}"
    effect = desk.change("move", note, subject=name, into=there.id, plan=plan, lines=hand.lines)
    values = {"subject": name, "from": desk.place.name, "there": there.name, "address": there.address, "by": desk.name}
    told = [
        Write(Letter("conversation/moved", author.address, values, Ask("a-word", desk.now + UNDO_WITHIN, author.id)))
        for author in hand.authors
        if author.address != desk.by and author.active
    ]
    line = f"{_posts(plan.moved)} of {desk.called} moved to {there.address}. Its authors are told."
    return _Outcome(line, (effect, *told))


def _place(wish: Wish, text: str, lists: tuple[MailingList, ...]) -> MailingList | None:
    """The list that is meant, by its address, its first half or its name, be it within a sentence."""
    said = " ".join(
        (wish.words or text[:LONGEST_SUBJECT]).casefold().removeprefix("the ").removesuffix(" list").split()
    ).strip(" “”\"'")
    fits = [p for p in lists if p.address in wish.addresses or said in (p.address, p.local, p.name.casefold())]
    fits = fits or [p for p in lists if re.search(rf"(?<![\w@])(?:{_names(p)})(?![\w@])", said)]
    return fits[0] if len(fits) == 1 else None


def _names(place: MailingList) -> str:
    known = (place.address, place.name.casefold(), f"{place.local} list", f"move to {place.local}")
    return "|".join(re.escape(each) for each in known)


def _remove(desk: _Desk) -> _Outcome:
    hand = desk.hand
    if hand.post is None or not hand.author:
        return _Outcome(f"No post of {desk.called} was taken down: reply REMOVE THIS POST to the post itself.")
    effects: list[Effect] = [
        desk.change("remove-post", lines={hand.post: hand.lines.get(hand.post, ())}),
        Appoint("removed-post", desk.now + KEEP_REMOVED, about=hand.post),
    ]
    banned = any(author.status == "banned" for author in hand.authors)
    told = hand.author != desk.by and not banned and "@" in hand.author
    if told:
        reason = _POLITELY.sub("", printable(desk.wish.words)[:500]).strip()
        values = {"subject": hand.subject, "by": desk.name, "reason": reason}
        ask = Ask("a-word", desk.now + UNDO_WITHIN)
        effects.append(Write(Letter("conversation/removed", hand.author, values, ask)))
    whom = f"{hand.author_name or hand.author}'s post “{hand.subject}”" if told else f"The post “{hand.subject}”"
    line = f"{whom} is out of the archive and the coming letters{'; the author is told' if told else ''}."
    return _Outcome(f"{line} Mails that have gone out cannot be called back.", tuple(effects))


_ACTS: dict[str, Callable[[_Desk], _Outcome]] = {
    "close": _close,
    "reopen": _reopen,
    "rename": _rename,
    "pin": _pin,
    "unpin": _unpin,
    "merge": _merge,
    "split": _split,
    "move": _move,
    "move-post": _move,
    "remove-post": _remove,
}
DOING = {
    "close": "close a conversation",
    "reopen": "open a conversation again",
    "rename": "give a conversation another name",
    "pin": "put a conversation on top of the letters",
    "unpin": "take a conversation off the top of the letters",
    "merge": "put two conversations together",
    "split": "make a conversation of its own from a post",
    "move": "move a conversation to another list",
    "move-post": "move a post to another list",
    "remove-post": "take a post down",
}
