"""Conversations put together, parted and moved, and posts taken down."""

import re
from dataclasses import replace
from datetime import timedelta

from listserv.decide.archive import acts
from listserv.decide.archive.acts import Act, Outcome
from listserv.mail import subject as subjects
from listserv.mail.address import printable
from listserv.model.conversation import InHand, Meant, Rearrangement
from listserv.model.decision import Appoint, Effect, Write
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.situation import UNDO_WITHIN

KEEP_REMOVED = timedelta(days=30)
_CALL_IT = re.compile(
    r"(?i)^(?:this|that|it|these)(?: (?:posts?|ones?|bits?|parts?))?"
    r" (?:off|out|away|apart|from|in|into|and|please)\b[^\n]{0,80}?"
    r"(?:\b(?:(?:and )?(?:please )?(?:call|name|title) (?:it|this)|called|named|titled)\b[:\s]*|$)"
)
"""What stands before the name in "split this off into its own conversation, call it Projectors"."""
_POLITELY = re.compile(r"(?i)^\W*(?:please|thanks|thank you)\b[\s,;:.!–-]*")


def merge(act: Act) -> Outcome:
    """Its posts become a part of another conversation, or of the one that they came from."""
    meant = intended(act.wish, act.hand)
    if meant is None:
        return Outcome(f"{act.called} was put nowhere: write MERGE and the subject of the other one.")
    if not meant.found:
        said = printable(meant.said)
        return Outcome(f"There is no conversation “{said}” on this list: TOPICS shows their subjects.")
    other = meant.found[0]
    if other.number == act.hand.conversation.number or meant.plan is None:
        return Outcome(f"{act.called} is that conversation itself: write MERGE and the subject of another one.")
    back = meant is act.hand.home
    note = f"has put “{act.hand.conversation.subject}” together with this conversation"
    effect = act.change("merge", note, into=other.number, plan=meant.plan)
    line = f"{act.called} is now {'again ' if back else ''}part of “{other.subject}”."
    return Outcome(line, (effect,))


def intended(wish: Wish, hand: InHand) -> Meant | None:
    """What it shall be put together with: what MERGE names, or where it came from."""
    said = wish.words.strip()
    if not (hand.meant or said):
        return hand.home
    return next((meant for meant in hand.meant if meant.said == said or len(hand.meant) == 1), None)


def split(act: Act) -> Outcome:
    """The post that is answered, and what is below it, becomes a conversation of its own."""
    hand = act.hand
    if hand.post is None or hand.top:
        return Outcome(f"{act.called} begins with this post already: reply SPLIT to a later post of it.")
    given = acts.subject(_CALL_IT.sub("", act.wish.words[: acts.LONGEST_SUBJECT], count=1))
    name = given or subjects.base(hand.subject) or hand.conversation.subject
    plan = Rearrangement(((hand.post, None),), hand.branch)
    note = f"has made this a conversation of its own; it began in “{hand.conversation.subject}”"
    effect = act.change("split", note, subject=name, renamed=bool(given), plan=plan)
    are = "is" if len(hand.branch) == 1 else "are"
    return Outcome(f"{_posts(hand.branch)} of {act.called} {are} now the conversation “{name}”.", (effect,))


def _posts(moved: tuple[int, ...]) -> str:
    return "1 post" if len(moved) == 1 else f"{len(moved)} posts"


def move(act: Act) -> Outcome:
    """It goes to another list that the facilitator looks after; its authors are told."""
    hand = act.hand
    said = act.wish if hand.rest is None else replace(act.wish, words=hand.rest)
    there = _place(said, act.text, hand.lists)
    if there is None:
        known = ", ".join(place.address for place in hand.lists) or "none besides this one"
        return Outcome(f"{act.called} was not moved: it can go to lists that you look after ({known}).")
    part = act.wish.name == "move-post" and not hand.top and hand.post is not None
    plan = Rearrangement(((hand.post, None),) if part and hand.post else (), hand.branch if part else hand.whole)
    name = subjects.base(hand.subject) if part else hand.conversation.subject
    note = f"has moved this conversation here from {act.place.name}"
    effect = act.change("move", note, subject=name, into=there.id, plan=plan, lines=hand.lines)
    values = {"subject": name, "from": act.place.name, "there": there.name, "address": there.address, "by": act.name}
    told = [
        Write(Letter("conversation/moved", author.address, values, Ask("a-word", act.now + UNDO_WITHIN, author.id)))
        for author in hand.authors
        if author.address != act.by and author.active
    ]
    line = f"{_posts(plan.moved)} of {act.called} moved to {there.address}. Its authors are told."
    return Outcome(line, (effect, *told))


def _place(wish: Wish, text: str, lists: tuple[MailingList, ...]) -> MailingList | None:
    """The list that is meant, by its address, its first half or its name, be it within a sentence."""
    said = " ".join(
        (wish.words or text[: acts.LONGEST_SUBJECT]).casefold().removeprefix("the ").removesuffix(" list").split()
    ).strip(" “”\"'")
    fits = [p for p in lists if p.address in wish.addresses or said in (p.address, p.local, p.name.casefold())]
    fits = fits or [p for p in lists if re.search(rf"(?<![\w@])(?:{_names(p)})(?![\w@])", said)]
    return fits[0] if len(fits) == 1 else None


def _names(place: MailingList) -> str:
    known = (place.address, place.name.casefold(), f"{place.local} list", f"move to {place.local}")
    return "|".join(re.escape(each) for each in known)


def remove(act: Act) -> Outcome:
    """The post goes out of the archive and the coming letters; its author is told."""
    hand = act.hand
    if hand.post is None or not hand.author:
        return Outcome(f"No post of {act.called} was taken down: reply REMOVE THIS POST to the post itself.")
    effects: list[Effect] = [
        act.change("remove-post", lines={hand.post: hand.lines.get(hand.post, ())}),
        Appoint("removed-post", act.now + KEEP_REMOVED, about=hand.post),
    ]
    banned = any(author.status == "banned" for author in hand.authors)
    told = hand.author != act.by and not banned and "@" in hand.author
    if told:
        reason = _POLITELY.sub("", printable(act.wish.words)[:500]).strip()
        values = {"subject": hand.subject, "by": act.name, "reason": reason}
        ask = Ask("a-word", act.now + UNDO_WITHIN)
        effects.append(Write(Letter("conversation/removed", hand.author, values, ask)))
    whom = f"{hand.author_name or hand.author}'s post “{hand.subject}”" if told else f"The post “{hand.subject}”"
    line = f"{whom} is out of the archive and the coming letters{'; the author is told' if told else ''}."
    return Outcome(f"{line} Mails that have gone out cannot be called back.", tuple(effects))
