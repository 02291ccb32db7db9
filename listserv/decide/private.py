"""A word to the facilitators alone, and their answer."""

from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.identity.proof import from_elsewhere, no_facilitator, proven
from listserv.model.decision import Decision, PassOn, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=90)


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Passes a message on to every facilitator, who can answer it by replying."""
    if incoming.actor is None:
        return Decision("dropped", "no-author", "It does not say who it is from, so nobody could answer it.")
    if situation.actor and situation.actor.status == "banned":
        return Decision("dropped", "banned", "The author is banned from this list.")
    alone = len(situation.facilitators) == 1
    return Decision(
        "delivered",
        "private",
        "Passed on to the facilitators.",
        (pass_on(now, but=None if alone else situation.actor),),
    )


NOT_DONE = frozenset(("not-a-member", "not-a-facilitator", "unclear", "unclear-again", "which-list", "other-list"))
"""Words of decisions about wishes that nothing came of."""


def or_passed_on(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What came to the facilitators' own address is theirs to read, where it was read as a wish and could not be done.

    "Post 2 is about me and is not true" reads like a decision about a held post.
    """
    intent = incoming.intent
    if not isinstance(intent, Command) or not intent.to_owner or decision.word not in NOT_DONE:
        return decision
    if {wish.name for wish in intent.wishes} <= {"leave", "anonymous"}:
        return decision
    return decide(incoming, situation, now)


def pass_on(now: datetime, kind: str = "private/passed-on", *, but: Member | None = None) -> PassOn:
    """The message in hand for the facilitators, with a question whose answer goes back to its author.

    `but` is whoever wrote it: a facilitator who got their own words to answer would answer themselves.
    """
    return PassOn(kind, ask="passed-on", expires_at=now + ANSWER_WITHIN, but=but.id if but else None)


def not_understood(member: Member | None, situation: Situation, now: datetime) -> tuple[PassOn, ...]:
    """What could not be read, for the facilitators besides whoever wrote it; nothing where there are none."""
    if all(member is not None and f.id == member.id for f in situation.facilitators):
        return ()
    return (pass_on(now, "private/unclear", but=member),)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A facilitator's answer to what was passed on goes to its author, who can answer in turn."""
    question, facilitator = situation.asked, situation.holder
    if facilitator is None or not answer.words.strip():
        return Decision("dropped", "empty-answer", "The answer is empty.")
    if not facilitator.facilitator:
        return no_facilitator()
    if not proven(incoming, situation):
        return from_elsewhere(answer, facilitator)
    about = question.values
    values = {"text": answer.words, "subject": about["subject"], "by": _signed(facilitator, incoming)}
    ask = Ask("private", now + ANSWER_WITHIN, values={"subject": about["subject"]})
    letter = Letter("private/answer", about["address"], values, ask, in_reply_to=about.get("message_id", ""))
    shown = {**values, "address": about["address"]}
    others = telling.each(situation.other_facilitators(facilitator), "private/answered", shown)
    why = f"{facilitator.address} answered {about['address']}."
    return Decision("answered", "private-answer", why, (Write(letter), *others))


def _signed(facilitator: Member, incoming: Incoming) -> str:
    """The facilitator's name; never the address, which is theirs to give."""
    return facilitator.name or incoming.name or "A facilitator"


def continued(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to the facilitator's answer goes back to the facilitators."""
    if answer.wishes or not answer.words.strip():
        return None
    return Decision("delivered", "private", "Passed on to the facilitators.", (pass_on(now),))


def a_word(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What somebody says to a letter of which the facilitators read the answers: only a plain command is for us."""
    if answer.wishes or not answer.words.strip():
        return None
    member = situation.holder
    alone = member is not None and all(f.id == member.id for f in situation.facilitators)
    told = pass_on(now, but=None if alone else member)
    return Decision("delivered", "private", "Passed on to the facilitators.", (told,))
