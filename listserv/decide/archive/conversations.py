"""What facilitators do to conversations: close, reopen, rename, pin, merge, split, move; and take a post down.

Each is said as a reply to a post, done or not done in one line of the answer, told to members below the next post of
the conversation, and taken back by UNDO.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from listserv.decide.archive import marking, rearranging
from listserv.decide.archive.acts import Act, Outcome
from listserv.decide.identity.proof import kept, who
from listserv.mail.address import called, display, printable
from listserv.model.conversation import InHand, Unclear
from listserv.model.decision import Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import UNDO_WITHIN, Situation

DONE = "conversation/done"
_ONE_AT_A_TIME = "Only one thing at a time can move posts: write for the second when the first is done."
_TREES = frozenset(("merge", "split", "move", "move-post", "remove-post"))


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
    act = Act(wish, hand, by, name, situation.place, now, incoming.text)
    outcome = Outcome(_ONE_AT_A_TIME) if _second(wish, incoming) else _ACTS[wish.name](act)
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
    meant = rearranging.intended(wish, hand) if wish.name == "merge" else None
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
    perhaps = unclear.perhaps
    remembered = {
        "wish": kept(wish),
        "conversations": [one.number for one in perhaps],
        "other": unclear.other,
        "this": unclear.this,
    }
    values = {
        "doing": DOING[wish.name],
        "word": wish.name.replace("-", " ").upper(),
        "why": unclear.why,
        "perhaps": [{"number": n, "subject": one.subject} for n, one in enumerate(perhaps, 1)],
        "other": unclear.other,
    }
    ask = Ask("which-conversation", now + UNDO_WITHIN, member.id if member else None, values=remembered)
    letter = Letter("conversation/which", by, values, ask)
    return Decision("answered", "which-conversation", unclear.why, (Write(letter),))


def _letter(by: str, outcome: Outcome, hand: InHand, incoming: Incoming, now: datetime) -> tuple[Effect, ...]:
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


_ACTS: dict[str, Callable[[Act], Outcome]] = {
    "close": marking.close,
    "reopen": marking.reopen,
    "rename": marking.rename,
    "pin": marking.pin,
    "unpin": marking.unpin,
    "merge": rearranging.merge,
    "split": rearranging.split,
    "move": rearranging.move,
    "move-post": rearranging.move,
    "remove-post": rearranging.remove,
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
