"""A question meets the past: who asks hears of old conversations near to it, and may bring one into theirs (D14).

docs/decisions/0029-past.md says why so seldom, and what is never shown.
"""

import difflib
import re
from collections.abc import Sequence
from datetime import datetime

from listserv.decide.archive import find, nearness, reader
from listserv.decide.identity.proof import acting, from_elsewhere, proven
from listserv.decide.posting import post
from listserv.decide.telling import answerable
from listserv.decide.words import as_it_stands, courtesy
from listserv.decide.words.excerpt import excerpt, matched
from listserv.mail import subject as subjects
from listserv.mail.authored import authored
from listserv.model.decision import Decision, Effect, HoldPost, PublishText, Write
from listserv.model.finding import all_of, telling_words
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.past import Asked, Old, Said, Shared
from listserv.model.situation import Situation

MOST_SHOWN = 2
LONGEST_PART = 600
_FEW = 20
"""With more words than these it says something, and does not only choose."""
_ALL = (
    r"(?:every(?:one|body)|all(?: of (?:us|them))?|us|people"
    r"|(?:the|my) (?:whole |other |rest of the )?"
    r"(?:list|group|members|others|rest|conversation|thread|question|post))\b"
)
_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*+")
_POLITE = re.compile(r"(?i)\b(?:can|could|would|will) (?:you|we)\b[^?]*\?\W*\Z")
"""A question that asks for something: its mark is no doubt."""
_WORD = re.compile(r"[a-z]{4,10}")
_MEANT = ("share", "everyone", "everybody")
_NO_SLIP = frozenset(("shared", "shares", "sharer"))
_ALIKE = 0.85
_SHARE = re.compile(
    r"(?i)\bshare\b|\badd (?:number |no\.? ?|the |in )?(?:\d|one|two|first|second|both|it|that|this)\b"
    rf"|\b(?:post|send|forward|pass|show|give|copy|put|pop|drop)\b[^.!?\n]{{0,60}}?\b(?:to|with|in|into|for|on) {_ALL}"
)
_TO_SOME = re.compile(rf"(?i)\b(?:with|to) (?!{_ALL}|no\b|number\b)")
_NOT = re.compile(
    r"(?i)\b(?:not|never|nothing|none|neither)\b|n['’]?t\b|\A\W*no\b(?!\W{0,2}\d)"
    r"|(?<!can )(?<!could )(?<!may )\b(?:i|we)(?:['’](?:ll|ve|d)| will| shall| have| would| share)\b"
)
_NUMBER = re.compile(
    r"(?i)\b(?:(\d{1,2})(?:st|nd|rd|th)?|one|two|first|second|both|(?<!with )(?<!to )all"
    r"(?=\W*(?:please|thanks|of (?:them|these)|\Z)))\b"
)
_CALLED = {"one": (1,), "first": (1,), "two": (2,), "second": (2,), "both": (1, 2), "all": (1, 2)}


def due(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody's question has gone out: are they told of something near to it? Mostly not."""
    member, past = situation.holder, situation.finding.past
    if not situation.place.past or member is None or not member.belongs or not member.past:
        return Decision("done", "not-told", "They hear nothing of old conversations.")
    if past.told_today:
        return Decision("done", "told-today", "They heard of an old conversation within a day.")
    found = nearness.near(past, but=(member.name,))[:MOST_SHOWN]
    if past.asked is None or not found:
        return Decision("done", "nothing-near", "Nothing that was talked about before is near enough.")
    asked = past.asked
    listed = [old.conversation for old in found]
    kept = {"of": "past", "words": subjects.base(asked.subject), "conversations": listed, "post": asked.post}
    ask = Ask("past", now + reader.ANSWER_WITHIN, member.id, values=kept)
    terms = telling_words(f"{asked.subject}\n{asked.text}")
    hits = [_shown(number, old, terms, situation.place) for number, old in enumerate(found, 1)]
    values = {"hits": hits, "count": max(0, situation.members - 1)}
    letter = Letter("past/near", member.address, values, ask, in_reply_to=asked.message_id)
    return Decision("done", "past-told", f"{member.address} was told of conversations {listed}.", (Write(letter),))


def _shown(number: int, old: Old, terms: Sequence[str], place: MailingList) -> dict[str, object]:
    best = _best(old, terms)
    others = {said.author for said in old.posts if said.answers} - {best.author}
    return {
        "number": number,
        "subject": old.subject,
        "at": find.short_day(old.posts[0].sent_at, place),
        "author": best.author,
        "others": len(others),
        "sentence": excerpt(best.text, terms),
    }


def _best(old: Old, terms: Sequence[str]) -> Said:
    """The answer that says most of what was asked; of those alike the first."""
    return max((said for said in old.posts if said.answers), key=lambda said: matched(said.text, terms))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A number (or a yes) has that conversation sent in full, SHARE and a number brings it to everybody."""
    listed = situation.asked.values["conversations"]
    everything = all_of(answer, situation.asked)
    if not everything and courtesy.is_all(incoming, situation):
        return Decision("dropped", "courtesy", "It says thanks, and asks nothing.")
    shares = wants_to_share(answer.words)
    if not shares and not everything:
        return find.answered(answer, incoming, situation, now)
    if no := reader.barred(situation):
        return no
    if not shares:
        return find.send(situation.finding.talks, situation, now)
    if not proven(incoming, situation):
        return from_elsewhere(answer, acting(situation))
    chosen = _chosen(answer.words, len(listed))
    asked = situation.finding.past.asked
    old = [one for one in situation.finding.past.old if one.conversation in {listed[n - 1] for n in chosen}]
    if why := _why_not(answer, chosen, asked, old, situation):
        return _not_shared(why, situation, now)
    assert asked is not None
    return _shared(asked, old, incoming, situation, now)


def wants_to_share(text: str) -> bool:
    """Whether a few words ask for something to go to everyone."""
    first = _first(text)
    return len(first.split()) <= _FEW and _SHARE.search(first) is not None and not _NOT.search(first)


def _first(text: str) -> str:
    """Its first paragraph, without a slip of the keys in the words that we gave."""
    return _WORD.sub(_mended, text.strip().partition("\n\n")[0].lower())


def _mended(word: re.Match[str]) -> str:
    near = () if word[0] in _NO_SLIP else difflib.get_close_matches(word[0], _MEANT, 1, _ALIKE)
    return near[0] if near else word[0]


def _chosen(text: str, listed: int) -> tuple[int, ...]:
    """The numbers that it names; the only one there is needs no name. None where it names one that there is not."""
    said = list(_NUMBER.finditer(_first(text)))
    named = [n for hit in said for n in ((int(hit[1]),) if hit[1] else _CALLED[hit[0]])]
    if any(hit[0] in ("both", "all") for hit in said):
        named = list(range(1, listed + 1))
    if not named and listed == 1:
        return (1,)
    return tuple(dict.fromkeys(named)) if all(1 <= n <= listed for n in named) else ()


def _why_not(
    answer: Answer, chosen: Sequence[int], asked: Asked | None, old: Sequence[Old], situation: Situation
) -> str:
    first = _first(answer.words)
    said = _NUMBER.sub("1", first.replace("?", "") if _POLITE.search(first) else first)  # "the first" is no condition
    below = answer.words.strip().partition("\n\n")[2][:LONGEST_PART]
    if not chosen or _TO_SOME.search(first) or as_it_stands.doubts(f"{said}\n{below}"):
        return "which"
    if asked is None:
        return "gone"
    if asked.closed and not acting(situation).facilitator:
        return "closed"
    if len(old) < len(chosen):
        return "not-there"
    return "before" if any(one.shared for one in old) else ""


def _not_shared(why: str, situation: Situation, now: datetime) -> Decision:
    """Nothing goes out; the same letter can be answered again, and so can this one."""
    question = situation.asked
    again = Ask(question.kind, now + reader.ANSWER_WITHIN, values=dict(question.values))
    letter = reader.letter(
        "past/not-shared", {"why": why, "last": len(question.values["conversations"])}, situation, again
    )
    return Decision("answered", "not-shared", f"Nothing was shared: {why}.", letter)


def _shared(asked: Asked, old: Sequence[Old], incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """It is posted in the member's name; where their posts are looked at first, so is this."""
    member, place = acting(situation), situation.place
    text = _text(asked, old, place)
    subject = asked.subject if subjects.is_reply(asked.subject) else f"Re: {asked.subject}"
    name = member.name or incoming.name
    known = f"past.{asked.post}.{'.'.join(str(one.conversation) for one in old)}@{place.domain}"
    raw = authored(Mailbox(name, member.address), subject, text, now, message_id=known, answers=asked.message_id)
    noted: tuple[Effect, ...] = tuple(Shared(asked.post, one.conversation) for one in old)
    of_theirs, of_all = post.moderated_member(incoming, situation), post.moderated_list(incoming, situation)
    if why := of_theirs or of_all:
        shown, rule = {"name": name, "subject": subject, "text": text}, "moderated" if of_theirs else "moderated-list"
        held = HoldPost(why, now + post.KEEP_HELD, rule=rule, shown=shown, authored=raw, parent=asked.post)
        return Decision("held", "held", why, (*noted, held))
    told = Write(Letter("past/shared", member.address, {"subject": asked.subject}, answerable(now, member)))
    return Decision(
        "answered",
        "shared",
        f"{member.address} shared an old conversation.",
        (*noted, PublishText(raw, asked.post), told),
    )


def _text(asked: Asked, old: Sequence[Old], place: MailingList) -> str:
    """What everybody reads: of each conversation its subject, its day, its best answer, and how to get all of it."""
    terms = telling_words(f"{asked.subject}\n{asked.text}")
    parts = [f"From the archive of {place.name}, near to this question:"]
    for one in old:
        best, day = _best(one, terms), find.short_day(one.posts[0].sent_at, place)
        quoted = "\n".join(f"> {line}".rstrip() for line in _cut(best.text).splitlines())
        topic = subjects.base(one.subject) or "(no subject)"
        parts.append(f"“{topic}”, {day}. {best.author or 'A member'} wrote:\n\n{quoted}")
        parts.append(f"To get all of it, write FIND {' '.join(_WORDS.findall(topic))} to {place.at('request')}.")
    return "\n\n".join(parts) + "\n"


def _cut(text: str) -> str:
    text = text.strip()
    return text if len(text) <= LONGEST_PART else text[:LONGEST_PART].rsplit(" ", 1)[0] + " …"
