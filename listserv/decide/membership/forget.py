"""FORGET ME: all that is held about a person is erased (UK GDPR, article 17), once they have said so twice.

What goes and what stays stands in the question, so that nobody agrees to what they do not know.
"""

from datetime import datetime, timedelta

from listserv.decide.identity.proof import who
from listserv.decide.limits import QUESTIONS_A_DAY
from listserv.model.decision import Close, Decision, Effect, Forget, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

ANSWER_BY = timedelta(days=7)
POSTS_TOO = frozenset(
    ("all", "all of it", "all of them", "all posts", "all my posts", "everything", "and my posts", "my posts too")
)
"""What makes a YES one to both questions; written by hand, so more may stand behind it."""
_ABOUT_POSTS = frozenset(("all", "everything", "post", "posts", "message", "messages", "email", "emails", "content"))
_POLITE = frozenset(("please", "thanks", "thank", "you", "too", "as", "well", "go", "ahead"))


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """FORGET ME, in any wording, from a member or from anybody else; from the shell it is done at once."""
    if incoming.door != "mail":
        return _by_hand(wish, situation)
    member = who(situation)
    address = member.address if member else incoming.address
    if not address:
        return Decision("dropped", "no-address", "There is no address that could be asked.")
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return Decision("dropped", "asked-before", "They were asked several times today.")
    if member and member.facilitator:
        return _facilitator(member)
    return _ask("forget/ask", address, member, now)


def _ask(letter: str, address: str, member: Member | None, now: datetime, *first: Effect) -> Decision:
    ask = Ask("forget-me", now + ANSWER_BY, member.id if member else None)
    written = Write(Letter(letter, address, {"member": bool(member and member.status != "banned")}, ask))
    return Decision("answered", "forget-asked", "They were asked whether all shall be erased.", (*first, written))


def _facilitator(member: Member) -> Decision:
    why = "A facilitator cannot be erased before somebody else has taken their place."
    return Decision("answered", "forget-facilitator", why, (Write(Letter("forget/facilitator", member.address)),))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "shall all be erased?": YES, YES ALL, or no."""
    question, member = situation.asked, situation.holder
    if answer.yes is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-them", "Nothing was erased.", (Close(question.id),))
    if member and member.facilitator:
        return _facilitator(member)
    posts_too = _posts_too(answer.rest)
    if posts_too is None:
        return _ask("forget/which", question.address, member, now, Close(question.id))
    return _forgotten(question.address, member, posts_too, situation)


def _posts_too(rest: str) -> bool | None:
    """Whether a YES is one to erasing posts as well; None where it speaks of them and does not say so plainly."""
    words = "".join(char if char.isalnum() else " " for char in rest[:200].lower()).split()
    if not _ABOUT_POSTS & set(words):
        return False
    return True if " ".join(word for word in words if word not in _POLITE) in POSTS_TOO else None


def _forgotten(address: str, member: Member | None, posts_too: bool, situation: Situation) -> Decision:
    effect = _effect(address, member, posts_too)
    shown: dict[str, object] = {"posts_too": posts_too, "barred": effect.keep_ban, "was_member": bool(member)}
    shown |= {"backups": situation.keep.backups}
    receipt = Write(Letter("forget/done", address, shown))
    # No address here: the reason stays in the ledger.
    return Decision("answered", "forgotten", "Somebody was forgotten, as they wished.", (effect, receipt))


def _effect(address: str, member: Member | None, posts_too: bool) -> Forget:
    addresses = (member.address, *member.aliases) if member else (address,)
    barred = bool(member and member.status == "banned")
    return Forget(addresses, member.id if member else None, erase_posts=posts_too, keep_ban=barred)


def _by_hand(wish: Wish, situation: Situation) -> Decision:
    """The operator erases for somebody who asked by another way; nobody is written to."""
    owners = [(address.lower(), _owner(address, situation)) for address in wish.addresses]
    effects = tuple(_effect(address, member, wish.words == "all") for address, member in owners)
    return Decision("done", "forgotten", "Somebody was forgotten at the operator's hand.", effects)


def _owner(address: str, situation: Situation) -> Member | None:
    return next((one for one in situation.named if one.knows(address)), None)
