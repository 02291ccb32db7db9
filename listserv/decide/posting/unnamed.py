"""A question without a name: a facilitator looks at it, and it appears as "A member asks" (D18).

From the moment it is held, its text and its asker stand in different places; the facilitators do not see who asks
either. docs/decisions/0021-unnamed.md says what is kept and what is not.
"""

import re
from datetime import datetime

from listserv.decide import telling
from listserv.decide.identity.proof import ANSWER_BY, acting, kept, proven, themselves, who
from listserv.decide.limits import BETWEEN_US_A_DAY, QUESTIONS_A_DAY
from listserv.decide.posting.post import KEEP_HELD
from listserv.mail import subject as subjects
from listserv.mail.authored import authored
from listserv.model.decision import CloseHold, Decision, Effect, PassOn, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member, Question
from listserv.model.message import Mailbox
from listserv.model.personal import ABOUT_UNNAMED, UNNAMED_WITHIN, HoldUnnamed, KeepNoMail, WriteUnnamed
from listserv.model.situation import Situation

MOST_OPEN = 3
ASKS = "A member asks"
_REACH_OTHERS = frozenset(("private", "suggest", "unsure", "announce", "schedule"))
_LONGEST_SUBJECT = 70
_ANEW = re.compile(r"(?i)\W{0,6}(?:please )?(?:ask (?:this |it )?)?without my name\b[\W_]*")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NO_NAME = frozenset(
    ("the", "and", "via", "dr", "mr", "mrs", "ms", "prof", "nhs", "trust", "team", "mail", "email", "office")
)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """WITHOUT MY NAME: the text waits for a facilitator, cut loose from whoever wrote it."""
    member = acting(situation)
    if not proven(incoming, situation):
        return _ask_first(wish, member, incoming, situation, now)
    text = _without_name_below(wish.words.strip(), member)
    if not text:
        return _returned("empty", member, now)
    if situation.persons.unnamed >= MOST_OPEN:
        return _returned("many", member, now)
    subject = _subject(text, situation)
    raw = authored(Mailbox(ASKS, situation.place.address), subject, text, None, answers=situation.parent_id)
    question = situation.question
    mails = [incoming.inbox, *(question.values.get("mails", ()) if question else ())]
    hold = situation.hold.id if situation.hold and question and question.kind == "own-post" else None
    effect = HoldUnnamed(
        raw=raw,
        subject=subject,
        text=text,
        names=_names_in(f"{subject}\n{text}", member, incoming),
        mails=tuple(row for row in mails if row is not None),
        hold=hold,
        member=member.id,
        address=member.address,
        expires_at=now + KEEP_HELD,
    )
    return Decision("held", "unnamed", "A member asks without their name; a facilitator decides.", (effect,))


def _ask_first(wish: Wish, member: Member, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """As `proof.ask_first`, in words that say nothing of what was asked, and with the mail that shall be forgotten."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return Decision("dropped", "asked-before", "They were asked several times today.")
    values = {"wish": kept(wish), "mails": [incoming.inbox]}
    ask = Ask("confirm-wish", now + ANSWER_BY, member.id, situation.parent, values)
    letter = Letter(
        "confirm/wish",
        member.address,
        {"doing": "pass something on for you", "about": [], "mode": "", "until": ""},
        ask,
    )
    return Decision("answered", "asked-first", f"{member.address} was asked whether it was them.", (Write(letter),))


def _returned(why: str, member: Member, now: datetime) -> Decision:
    letter = Letter("unnamed/returned", member.address, {"why": why}, _over(now))
    told = (WriteUnnamed(letter), KeepNoMail())
    return Decision("returned", f"unnamed-{why}", "Nothing was asked, and they were told so.", told)


def _over(now: datetime) -> Ask:
    """What a letter asks that speaks of a question without a name which waits no longer: its answers stay with us."""
    return Ask("unnamed-over", now + UNNAMED_WITHIN)


def _subject(text: str, situation: Situation) -> str:
    """That of the conversation, or the beginning of the question: never what the asker's mail was called."""
    if situation.parent_subject:
        topic = situation.parent_subject
        return topic if subjects.is_reply(topic) else f"Re: {topic}"
    first = " ".join(text.partition("\n\n")[0].split())
    short = first if len(first) <= _LONGEST_SUBJECT else first[:_LONGEST_SUBJECT].rsplit(" ", 1)[0] + " …"
    return f"{ASKS}: {short}"


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _own_words(member: Member, incoming: Incoming | None) -> set[str]:
    said = [member.name, incoming.name if incoming else ""]
    local = [address.partition("@")[0] for address in (member.address, *member.aliases)]
    found = {word for text in (*said, *local) for word in _words(text)}
    return {word for word in found if len(word) > 2 and not word.isdigit()} - _NO_NAME


def _without_name_below(text: str, member: Member) -> str:
    """The text above lines at its end that hold nothing but the asker's name."""
    lines = text.splitlines()
    own = _own_words(member, None)
    while lines and (not lines[-1].strip() or (_words(lines[-1]) and _words(lines[-1]) <= own)):
        lines.pop()
    return "\n".join(lines).strip()


def _names_in(text: str, member: Member, incoming: Incoming) -> tuple[str, ...]:
    """What of the asker's name or addresses stands in the text."""
    folded = text.casefold()
    addresses = [one for one in (member.address, *member.aliases) if one.casefold() in folded]
    return (*addresses, *sorted(_own_words(member, incoming) & _words(text)))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The asker's answer to "your question waits": WITHDRAW takes it back, WITHOUT MY NAME asks another."""
    question, hold = situation.asked, situation.hold
    if again := asked_anew(answer, incoming, situation, now):
        return again
    wants = answer.yes is False or answer.said & {"withdraw", "undo", "discard"}
    if not wants or hold is None or hold.state != "waiting":
        return None
    shown = {"number": hold.number, "subject": hold.subject, "by": "a member"}
    told = telling.each(situation.facilitators, "hold/withdrawn", shown)
    mine = WriteUnnamed(Letter("unnamed/taken-back", question.address, {}, _over(now)))
    effects: tuple[Effect, ...] = (CloseHold(hold.id, "a member", "withdrawn"), mine, *told)
    return Decision("answered", "withdrawn", "A question without a name was taken back.", effects)


def asked_anew(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """WITHOUT MY NAME with a question behind it, in answer to a letter about such a question."""
    said = _ANEW.match(answer.words)
    text = answer.words[said.end() :].strip() if said else ""
    if not text or who(situation) is None:
        return None
    return wished(Wish("anonymous", words=text), incoming, situation, now)


def speaks_of(question: Question) -> bool:
    """Whether a letter of ours speaks of a question without a name, so that an answer to it says who asks."""
    held = (question.values.get("wish"), *question.values.get("wishes", ()), *question.values.get("guesses", ()))
    return question.kind in ABOUT_UNNAMED or any(
        isinstance(one, dict) and one.get("name") == "anonymous" for one in held
    )


def between_us(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """An answer to such a letter never reaches a facilitator, however it was read, and is not kept itself.

    It bears its author's name, and the letter that it quotes holds the question.
    """
    answer, question = incoming.intent, situation.question
    if question is None or not isinstance(answer, Answer) or not speaks_of(question):
        return decision
    if any(isinstance(effect, HoldUnnamed) for effect in decision.effects):
        return decision
    reaches = {wish.name for wish in (*answer.wishes, *answer.asked)} & _REACH_OTHERS
    understood = decision.end == "answered" and decision.word not in ("unclear", "unclear-again", "expired-token")
    if any(isinstance(effect, PassOn) for effect in decision.effects) or (reaches and understood):
        decision = _told_so(incoming, situation, now)
    return decision.followed_by(KeepNoMail())


def _told_so(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    member = themselves(incoming, situation)
    if member is None or situation.told_today >= BETWEEN_US_A_DAY:
        return Decision("dropped", "between-us", "It is about a question without a name, and goes to nobody.")
    waits = situation.hold is not None and situation.hold.state == "waiting"
    letter = Letter("unnamed/between-us", member.address, {"waits": waits}, _over(now))
    return Decision("answered", "between-us", "It goes to nobody, as it would say who asks.", (Write(letter),))
