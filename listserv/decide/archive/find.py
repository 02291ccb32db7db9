"""Finding, and reading again: `find`, `topics`, `get`, and the answers to what they gave (D17).

All that is found goes to the known address of the member who asked, so nothing here needs proof of who asks.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from listserv.decide.archive import files, reader
from listserv.decide.moderation import at_desk
from listserv.decide.telling import answerable
from listserv.decide.words.excerpt import excerpt, matched
from listserv.model.decision import Decision
from listserv.model.finding import MOST_AT_ONCE, Found, Hit, Talk, all_of
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask
from listserv.model.mailinglist import MailingList
from listserv.model.situation import Situation

MOST_LISTED = 100
BY_NUMBER = frozenset((
    "full", "mute", "unmute", "follow", "close", "reopen", "rename", "pin", "unpin", "merge", "split", "move",
    "move-post", "remove-post",
))  # fmt: skip
"""What else than its being sent somebody may want of a conversation by its number."""


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """FIND: five conversations in which the words stand."""
    if no := reader.barred(situation):
        return no
    return _found(_searched(wish, situation), (), situation, now)


def _searched(wish: Wish, situation: Situation) -> Found:
    return next((f for f in situation.finding.found if f.words == wish.words), Found(wish.words, (), ()))


def topics(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """TOPICS: a page of conversations by their last activity."""
    return reader.barred(situation) or _topics((), situation, now)


def get(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """GET: a conversation by its number, or by words of its subject."""
    if no := reader.barred(situation):
        return no
    if wish.numbers:
        known = situation.finding.numbered
        if not known and (held := at_desk.looked_at(wish, incoming, situation, now)):
            return held
        return send([known[number] for number in wish.numbers if number in known], situation, now)
    found = _searched(wish, situation)
    named = [hit for hit in found.hits if found.terms and matched(hit.subject, found.terms) == len(found.terms)]
    same = [hit for hit in named if hit.subject.casefold().strip() == wish.words.casefold().strip()]
    meant = same if len(same) == 1 else named
    if len(meant) != 1:
        return _found(found, (), situation, now)
    return _whole(meant[0].conversation, meant[0].subject, 1, situation, now)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a list of conversations: numbers, numbers and FILES, MORE, or something else altogether."""
    question = situation.asked
    if any(wish.name in BY_NUMBER for wish in answer.wishes):
        return None
    numbers = answer.choice or tuple(n for wish in answer.wishes if wish.name == "get" for n in wish.numbers)
    numbers = numbers or all_of(answer, question)
    if not numbers and answer.word != "more":
        return None
    if no := reader.barred(situation):
        return no
    if not numbers:
        before = tuple(question.values["conversations"])
        found = next(iter(situation.finding.found), None)
        return _found(found, before, situation, now) if found else _topics(before, situation, now)
    if files.wanted(answer):
        return files.sent(situation.finding.files, situation, now)
    listed = question.values["conversations"]
    return send(situation.finding.talks, situation, now, missing=[n for n in numbers if not 1 <= n <= len(listed)])


def conversation_answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a conversation that was sent whole: MORE of it, or its FILES."""
    question = situation.asked
    talk = next(iter(situation.finding.talks), None)
    named = files.named(answer, situation.finding.files)
    if answer.word != "more" and not files.wanted(answer) and not named:
        return None
    if no := reader.barred(situation):
        return no
    if talk is None:
        return _not_there(situation, now)
    if answer.word == "more":
        return _whole(talk.id, talk.subject, question.values["page"] + 1, situation, now)
    return files.sent(named or situation.finding.files, situation, now)


def said(words: str) -> str:
    """What somebody looked for, in one line and without the mark at its end."""
    return " ".join(words.split()).rstrip(" ?.!,;:")


def _found(found: Found, before: tuple[int, ...], situation: Situation, now: datetime) -> Decision:
    if not found.hits:
        values = {"words": said(found.words), "before": bool(before)}
        again = Ask("found", now + reader.ANSWER_WITHIN, values=_listed("find", found.words, before))
        letter = reader.letter("find/nothing", values, situation, again if before else None)
        return Decision("answered", "nothing-found", "Nothing was found.", letter)
    shown = [
        {
            "number": number,
            "subject": hit.subject,
            "author": hit.author,
            "at": short_day(hit.sent_at, situation.place),
            "sentence": excerpt(hit.text, found.terms),
            "file": _file(hit, found.terms),
        }
        for number, hit in enumerate((_telling(hit, found.terms) for hit in found.hits), len(before) + 1)
    ]
    values = {"words": said(found.words), "hits": shown, "more": found.more, "all_words": found.all_words}
    remembered = _listed("find", found.words, [*before, *(hit.conversation for hit in found.hits)])
    ask = Ask("found", now + reader.ANSWER_WITHIN, values=remembered)
    return Decision(
        "answered", "found", "What was found was sent.", reader.letter("find/found", values, situation, ask)
    )


def _file(hit: Hit, terms: Sequence[str]) -> str:
    """The file by whose name it was found, where neither text nor subject has the words."""
    if matched(f"{hit.subject} {hit.text}", terms):
        return ""
    return max(hit.files.splitlines(), key=lambda name: matched(_in_words(name), terms), default="")


def _in_words(name: str) -> str:
    return re.sub(r"[_\W]+", " ", name)


def _telling(hit: Hit, terms: Sequence[str]) -> Hit:
    """The post of a conversation that says most of what it is about: where only its subject has the words, the first.

    An answer below such a subject ("Thanks, see you there") fits a search as well, and says nothing.
    """
    only_subject = hit.began and matched(hit.subject, terms) and not matched(hit.text, terms)
    return hit.began if hit.began and only_subject else hit


def _topics(before: tuple[int, ...], situation: Situation, now: datetime) -> Decision:
    """A page; its numbers go on from those of the pages before, so that each of them stays good."""
    finding = situation.finding
    if not finding.topics:
        again = Ask("found", now + reader.ANSWER_WITHIN, values=_listed("topics", "", before))
        return Decision(
            "answered", "topics", "There are no topics.", reader.letter("find/no-topics", {}, situation, again)
        )
    after = finding.topics_after
    shown = [
        {"number": n, "subject": talk.subject, "posts": talk.posts, "at": short_day(talk.last_at, situation.place)}
        for n, talk in enumerate(finding.topics, after + 1)
    ]
    gap = [0] * (after - len(before))
    remembered = _listed("topics", "", [*before[:after], *gap, *(talk.id for talk in finding.topics)])
    ask = Ask("found", now + reader.ANSWER_WITHIN, values=remembered)
    values: dict[str, object] = {"topics": shown, "more": finding.more_topics}
    return Decision("answered", "topics", "The topics were sent.", reader.letter("find/topics", values, situation, ask))


def send(talks: Sequence[Talk], situation: Situation, now: datetime, missing: Sequence[int] = ()) -> Decision:
    """These conversations; in the first letter it says which of the numbers there are not."""
    if not talks:
        return _not_there(situation, now)
    sent = [
        _whole(talk.id, talk.subject, 1, situation, now, () if at else missing)
        for at, talk in enumerate(talks[:MOST_AT_ONCE])
    ]
    return Decision("answered", "get", " ".join(d.why for d in sent), tuple(e for d in sent for e in d.effects))


def sent(talk: Talk, situation: Situation, now: datetime) -> Decision:
    """A conversation as one mail, from its first post."""
    return _whole(talk.id, talk.subject, 1, situation, now)


def _whole(
    conversation: int, subject: str, page: int, situation: Situation, now: datetime, missing: Sequence[int] = ()
) -> Decision:
    """A conversation as one mail; its words are put in when the mail goes out (`readable.py`)."""
    ask = Ask("conversation", now + reader.ANSWER_WITHIN, about=conversation, values={"page": page})
    values: dict[str, object] = {"conversation": conversation, "page": page}
    values |= {"missing": list(missing)} if missing else {}
    why = f"Conversation {conversation} was sent."
    return Decision("answered", "get", why, reader.letter("find/conversation", values, situation, ask))


def _listed(of: str, words: str, conversations: Sequence[int]) -> dict[str, object]:
    """What a list of conversations remembers, for its numbers and for MORE."""
    return {"of": of, "words": words, "conversations": list(conversations[:MOST_LISTED])}


def _not_there(situation: Situation, now: datetime) -> Decision:
    ask = answerable(now)
    return Decision(
        "answered", "not-there", "No such conversation.", reader.letter("find/not-there", {}, situation, ask)
    )


def short_day(moment: datetime, place: MailingList) -> str:
    """ "3 Sep 2026", where the list is at home."""
    day = moment.astimezone(ZoneInfo(place.timezone))
    return f"{day.day} {day:%b %Y}"
