"""People, mails and situations as data: what the tests of this room are about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from listserv.decide import decide
from listserv.model import decision as d
from listserv.model.incoming import Door, Incoming
from listserv.model.intent import Answer, Command, Intent, Wish
from listserv.model.letter import Letter
from listserv.model.mailinglist import MailingList
from listserv.model.member import Hold, Member, Question
from listserv.model.message import Mailbox, Message, Part
from listserv.model.personal import AskAgain
from listserv.model.situation import Situation
from listserv.model.verdict import Verdict

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
COP = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge", facilitators=("fay@example.org",))
FAY = Member(1, 1, "fay@example.org", "Fay Hall", "member", facilitator=True)
GUY = Member(2, 2, "guy@example.org", "", "member", facilitator=True)
ANN = Member(3, 3, "ann@example.org", "Ann Other", "member", aliases=("ann@home.example",))
SAM = "sam@elsewhere.example"

PROVEN = Verdict(spf="pass", dkim="pass", dmarc="pass", policy="reject", by="ourselves")

DISOWNED = Verdict(dmarc="fail", policy="reject")

Acting = (d.Publish, d.Release, d.CloseHold, d.TrustPoster, d.Subscribe, d.Change, d.CountBounce, d.Listen)
"""Effects that change something for somebody; all others ask, tell or keep."""


def message(sender: str = ANN.address, **changes: Any) -> Message:
    """A plain message from one author; `text` is also what is new in it."""
    author = (Mailbox("", sender),) if sender else ()
    plain = Message(
        headers=(),
        message_id="m1@example.org",
        in_reply_to=(),
        references=(),
        thread_index=b"",
        thread_topic="",
        date=NOW,
        authors=author,
        sender=None,
        reply_to=(),
        to=(Mailbox("", COP.address),),
        cc=(),
        subject="Interpreter rates",
        text="What do you pay?",
        html="",
        flowed=False,
        delsp=False,
        content_type="text/plain",
        parts=(),
        problems=(),
    )
    return replace(plain, **changes)


def attachment(name: str = "rates.pdf") -> Part:
    return Part("application/pdf", "", name, "attachment", "", b"%PDF")


def mail(
    intent: Intent,
    sender: str = ANN.address,
    *,
    name: str = "",
    verdict: Verdict = PROVEN,
    door: Door = "mail",
    size: int = 2_000,
    text: str = "What do you pay?",
    **changes: Any,
) -> Incoming:
    """That intent as it came by mail, in a message with these changes; a `sender` of "" is nobody."""
    said = message(sender, text=text, **changes)
    return Incoming(
        door=door,
        intent=intent,
        list_id=COP.id,
        actor=Mailbox(name, sender) if sender else None,
        verdict=verdict,
        message=said,
        text=text,
        envelope_sender=sender,
        inbox=7,
        raw=8,
        size=size,
        received_at=NOW,
    )


def wish(name: str, sender: str = ANN.address, *, verdict: Verdict = PROVEN, **what: Any) -> Incoming:
    """A mail that wishes one thing."""
    return mail(Command((Wish(name, **what),)), sender, verdict=verdict)


def shell(name: str, **what: Any) -> Incoming:
    """The operator's wish."""
    return Incoming("shell", Command((Wish(name, **what),)), COP.id)


def says(words: str, yes: bool | None = None, *wishes: Wish, rest: str = "", word: str = "") -> Answer:
    """An answer to question 5."""
    return Answer(5, 1_700_000_000, yes, words, rest, wishes, (), word)


def question(kind: str, member: Member | None = None, about: int | None = None, **changes: Any) -> Question:
    """Question 5, asked of that member (or of Sam, who is none) and still open."""
    address = member.address if member else SAM
    asked = Question(5, kind, address, 1_700_000_000, NOW + timedelta(days=7), member.id if member else None, about, {})
    return replace(asked, **changes)


def hold(number: int = 3, **changes: Any) -> Hold:
    """A post of Sam's that waits."""
    waiting = Hold(
        id=number + 10,
        number=number,
        inbox=7,
        raw=8,
        address=SAM,
        name="Sam Stranger",
        subject="A new toolkit",
        why="The author is not a member.",
        held_at=NOW - timedelta(hours=3),
    )
    return replace(waiting, **changes)


def situation(actor: Member | None = None, **changes: Any) -> Situation:
    """The list with two facilitators, and somebody who acts."""
    return replace(Situation(place=COP, actor=actor, facilitators=(FAY, GUY), members=12), **changes)


def at_list(**settings: Any) -> MailingList:
    return replace(COP, **settings)


def decided(incoming: Incoming, about: Situation) -> d.Decision:
    return decide(incoming, about, NOW)


def letters(decision: d.Decision) -> list[Letter]:
    """What is written to whom."""
    sent = [effect.letter for effect in decision.effects if isinstance(effect, d.Write)]
    return sent + [effect.otherwise for effect in decision.effects if isinstance(effect, AskAgain)]


def written(decision: d.Decision) -> list[tuple[str, str]]:
    """(template, receiver) of each letter."""
    return [(letter.kind, letter.to) for letter in letters(decision)]


def acts(decision: d.Decision) -> list[d.Effect]:
    """The effects that change something; that somebody was asked to confirm counts as none."""
    return [
        effect
        for effect in decision.effects
        if isinstance(effect, Acting) and not (isinstance(effect, d.Subscribe) and effect.status == "asked")
    ]


def closes(decision: d.Decision) -> bool:
    """Whether the question takes no other answer."""
    return any(isinstance(effect, d.Close) for effect in decision.effects)
