"""What is answered to "was this for everyone?": it goes out, it is a wish, it was for one alone; or two of these."""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide import commands, late, table, wish_or_post
from listserv.decide.identity.mentioned import called_in
from listserv.decide.identity.proof import recalled
from listserv.decide.moderation import withdraw
from listserv.decide.posting import own_post
from listserv.model.decision import Close, Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.member import Question
from listserv.model.situation import Situation

_LOOKED_AT = 400
_BOTH = re.compile(
    r"(?i)\W*(?:(?:yes|do|post|please|send|and)\W+)*both(?: of (?:them|these))?\W*(?:please|thanks|thank you)?\W*"
)
_BESIDES = re.compile(r"(?i)\b(?:and|also|too|then|plus|as well|but)\b")
_NOT = re.compile(r"(?i)\b(?:not|never|no need|without)\b|n['’]t\b")
_ALONE = re.compile(
    r"(?i)\bprivate(?:ly)?\b|\bin (?:private|confidence)\b|\boff[ -]?list\b|\bbetween us\b|\bconfidential"
    r"|\b(?:it|this|that)(?: (?:was|is)|['’]s) (?:meant )?(?:just |only )?(?:for|to) (?:him|her|them)\b"
)
_TO_ONE = re.compile(
    r"(?:\b(?i:just|only|meant|was|is)(?i: meant)?(?i: for| to)?|^\W*(?i:no|yes)?\W*(?i:for|to)) "
    r"(?P<name>[^\W\d_a-z][\w'’-]{1,40})"
)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What the author says: where it names a wish of theirs, that is done, and the message is no post then."""
    question, hold = situation.asked, situation.hold
    if hold is None or hold.state != "waiting":
        return own_post.answered(answer, incoming, situation, now)
    if goes_out := _with_besides(answer, question, incoming, situation, now):
        return goes_out
    wishes = _meant_instead(answer, question, situation)
    if not wishes:
        decision = own_post.answered(answer, incoming, situation, now)
        return decision or own_post.unclear(question, hold, now)
    done = commands.carry_out(wishes, incoming, situation, now)
    return done.preceded_by(Close(question.id), withdraw.taken_back(hold))


def as_written(answer: Answer, question: Question) -> Wish | None:
    """The wish of the message that was asked about, with its day ("away until 3 December"), where PAUSE names it.

    "Yes, I meant pause" names it too.
    """
    held = [recalled(stored) for stored in question.values.get("wishes", ())]
    if not answer.wishes and answer.yes is not False:
        words = question.values.get("guesses", ())
        said = (wish for word, wish in zip(words, held, strict=False) if _names(answer.words, word))
        return next(said, None)
    if len(answer.wishes) != 1 or answer.wishes[0] != Wish(answer.wishes[0].name):
        return None
    return next((wish for wish in held if wish.name == answer.wishes[0].name), None)


def _with_besides(
    answer: Answer, question: Question, incoming: Incoming, situation: Situation, now: datetime
) -> Decision | None:
    """It goes to everyone, and what was asked for in it, or is asked for now, is done as well ("post it and pause")."""
    besides = _besides(answer, question)
    if not besides:
        return None
    sent = own_post.answered(replace(answer, yes=True, word="post", rest=""), incoming, situation, now)
    if sent is None or sent.word != "own-post":
        return sent
    done = commands.carry_out(besides, incoming, situation, now)
    return sent.joined_with(done)


def _besides(answer: Answer, question: Question) -> tuple[Wish, ...]:
    held = tuple(recalled(stored) for stored in question.values.get("wishes", ()))
    words = answer.words.strip()[:_LOOKED_AT]
    theirs = tuple(wish for wish in held if late.is_their_own(wish) and wish.name not in wish_or_post.DISCREET)
    if _BOTH.fullmatch(words):
        return theirs[:1] if len({wish.name for wish in held}) == 1 else ()
    if not (own_post.sends(answer) or own_post.says_post(words)) or not _BESIDES.search(words) or _NOT.search(words):
        return ()
    said = tuple(wish for wish in (*answer.wishes, *answer.asked) if late.is_their_own(wish) and wish.name != "back")
    return tuple(next((one for one in theirs if one.name == wish.name), wish) for wish in dict.fromkeys(said))


def _meant_instead(answer: Answer, question: Question, situation: Situation) -> tuple[Wish, ...]:
    """What the author of the message wants done instead of its being sent: as they wrote there, or as they say now."""
    if own_post.sends(answer):
        return ()
    if wish := _discreet(answer, question, situation) or as_written(answer, question):
        return (wish,)
    return tuple(wish for wish in commands.meant(answer, free=True) if wish.name in table.WISHES)


def _discreet(answer: Answer, question: Question, situation: Situation) -> Wish | None:
    """The message that was asked about is a private answer, or a question without a name."""
    name = {"private": "private", "noname": "anonymous"}.get(answer.word, "")
    text = question.values.get("text", "")
    if not text or name:
        return Wish(name, words=text) if name and text else None
    words = answer.words.strip()[:_LOOKED_AT]
    one = _TO_ONE.search(words)
    whom = one["name"] if one and called_in(one["name"], situation.roll) else ""
    alone = whom or (_ALONE.search(words) and not _NOT.search(words))
    return Wish("private", words=text, whom=whom) if alone else None


def _names(words: str, word: str) -> bool:
    """Whether a word of ours stands among those of an answer."""
    return re.search(rf"\b{re.escape(word)}\b", words[:2_000], re.IGNORECASE) is not None
