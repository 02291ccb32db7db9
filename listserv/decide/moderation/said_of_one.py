"""What an answer about one held post says: the decision, and what else it asks for, of which nothing may be lost.

What goes out cannot be called back: a yes that hangs on something, takes itself back, names another day or wants the
post changed is none, and is asked about (hanging.py). What follows a no is the reason for its author, but for what is
said to us (about_author.py) or to colleagues. line_by_line.py parts an answer about several posts into such parts.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from listserv.decide.moderation import about_author, edit, hanging, reasons, sayings
from listserv.decide.moderation.about_author import AUTHOR, MAX_TEXT, Besides
from listserv.decide.words import as_it_stands
from listserv.model.intent import Answer, Intent, Wish
from listserv.model.member import Hold

DECIDING = frozenset(("approve", "reject", "discard", "trust", "note", "edit", "ask", "poll", "later", "get", "show"))
_OUR_WORDS = frozenset(("trust", "discard"))
_NOT_NOW = re.compile(
    r"(?:\b(?:not|never|without|no need|i|i'll|i’ll|i will|we|we will|we'll|let me|have|had|has|to)|n['’]t)\s*$", re.I
)
"""What before "ask him" says that nobody is to be asked by us ("I will ask him", "no need to ask him")."""
_NOTED = re.compile(
    r"\b(?:put|add|with|include|insert|write|attach|say)\b[^.:\n]{0,60}?"
    r"(?:\b(?:note|line|comment|sentence|remark|disclaimer|words?|warning)\b[^.:\n]{0,40}?"
    r"|\b(?:above|at the (?:top|start|beginning)|on top|over it|before it)\b[^.:\n]{0,20}?)"
    r"(?::|\b(?:saying|that says|which says|to say|to the effect)\b(?:\s+that\b)?|\bthat\b)\s*(?P<note>\S.+)",
    re.I | re.S,
)
_YES = r"yes|yep|yeah|ok|okay|fine|sure|looks good|approved?"
_BUT = re.compile(rf"\W*(?:(?P<yes>{_YES})|(?P<no>no|nope))\b\W*(?=but\b)(?P<rest>.+)", re.I | re.S)
_SENDS_BACK = re.compile(
    r"\W*(?:(?:please|(?:can|could|would|will) you)\W+)*(?:send|give|hand|return)\s+"
    rf"(?:it|this|that|(?:the |this |that |(?:number |no\. ?)?\d+\b ?)(?:one|post|message|mail|e-?mail)?)\s*"
    rf"(?:back\b(?:\s+to\s+(?:{AUTHOR}))?|to\s+(?:{AUTHOR}))(?P<rest>.*)",
    re.I | re.S,
)
_AGREES = re.compile(rf"\W*(?:{_YES})\b", re.I)
_THROWS = re.compile(r"\W*(?:please\W+)?(?:delete|bin|discard|throw away|junk) (?:it|this|that)\b(?: away)?\W*", re.I)
_US = (
    r"\b(?:between (?:us|ourselves|you and me)|in confidence|confidential(?:ly)?|off the record"
    r"|(?:do not|don['’]t) pass (?:this |it )?on)\b"
)
_IN_BRACKETS = re.compile(rf"\([^()]*{_US}[^()]*\)", re.I)
_IN_CONFIDENCE = re.compile(rf"(?:\A|(?<=[.!?\n]))[^.!?\n]*{_US}.*", re.I | re.S)
_OF_THEM = re.compile(
    r"(?<!\W)\W*+(?:i|we)(?:['’](?:ll|ve|d)|\s+(?:will|have|can|shall|am|are))\b[^.!?\n]*\b(?:him|her)\b.*", re.I | re.S
)
"""What is said to colleagues: the author is "you" in what is for them ("I'll write to her myself")."""
_FOR_US = (_IN_BRACKETS, _IN_CONFIDENCE, _OF_THEM)
_ASKS_COLLEAGUES = re.compile(
    r"\bwhat do you (?:both |all |others )?think\b|\bdo you (?:both |all )?agree\b|\bany objections?\b|\bthoughts\s*\?",
    re.I,
)
"""A no that others are asked about is none yet: its author would be told at once."""
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n+")
_SPEAKS_TO_US = re.compile(r"\b(?:me|my|i['’]?m|i am|i have|(?:can|could|would|may) (?:you|i))\b", re.I)
_ASKS_FOR = re.compile(
    r"\bplease,?\s+\w|\b(?:can you|could you|would you|will you|send me|remind)\b|\?"
    rf"|\b(?:tell|let|give|write to|thank|ask|make)\s+(?:{AUTHOR})\b",
    re.I,
)
_SAYS_SEND = re.compile(
    r"\b(?:send|post|publish|share|forward|release|approve|let|put) (?:it|this|that|them)\b|\bgo ahead\b"
    r"|\b(?:it|this|that) (?:can|may|should) go\b|\blet (?:her|his|their) posts\b",
    re.I,
)
_TO_IT = re.compile(r"\Ato (?:all|this|that|it|this one|that one|him|her|them)\b[\s,.;:–—-]*(?:because\b\s*)?", re.I)
_ENDS = " \t\n,.;:–—-"


@dataclass(frozen=True, slots=True)
class Said:
    """The decision, None where it is not certain (`why`: a word for the letter that asks back), and what else is
    wished; `undone` is what nobody does, in the facilitator's words."""

    wish: Wish | None
    besides: tuple[Wish, ...] = ()
    undone: tuple[str, ...] = ()
    why: str = ""


def read(answer: Answer, hold: Hold) -> Said:
    """What to do with the post, and what else."""
    if answer.word == "edit":
        return Said(edit.edited(answer))
    if answer.word == "ask":
        return Said(_asking(edit.version(answer), hold))
    answer = _opened(answer)
    words = answer.rest if answer.yes is not None or answer.word in _OUR_WORDS else answer.words
    if answer.word == "note":
        added = about_author.read(f"add {answer.rest}", hold)  # "yes, and add her to the list"
        if not added.wishes:
            return Said(Wish("approve", mode=edit.note(answer)))
        return Said(_approved("approve", added), added.wishes, added.undone)
    besides = about_author.read(words, hold)
    wish, why = _decision(answer, hold, besides)
    others = _others(answer, besides)
    undone = besides.undone
    if wish and wish.name == "reject":
        wish, unsaid = _reasoned(wish, besides, others)
        undone = (*undone, *unsaid)
    elif wish and wish.name != "ask" and not wish.mode:
        unheard = _unheard(besides.rest, others)
        undone = (*undone, *(one for one in unheard if wish.name != "trust" or not _trusts_them(one)))
    return Said(wish, (*besides.wishes, *others), undone, why)


def line(wish: Wish, hold: Hold | None) -> Said:
    """The same for a line that decides on one of several: a reason, or a question, without what is said to us."""
    if hold is None or len(wish.numbers) != 1:
        return Said(wish)
    if wish.name == "ask":
        return Said(replace(_asking(wish.words, hold), numbers=wish.numbers))
    if wish.name != "reject":
        return Said(wish)
    besides = about_author.read(wish.words, hold)
    kept, unsaid = _reasoned(replace(wish, words=besides.rest), besides, ())
    return Said(kept, besides.wishes, (*besides.undone, *unsaid))


def lines(wishes: Iterable[Wish], holds: Iterable[Hold]) -> list[Said]:
    """The same for each line of an answer about several of these posts."""
    known = {hold.number: hold for hold in holds}
    return [line(wish, known.get(wish.numbers[0]) if wish.numbers else None) for wish in wishes]


def _opened(answer: Answer) -> Answer:
    """A yes or no behind which a "but" stands; whether it hangs on what follows is looked at there.

    What is sent back to its author is refused, although "send it" is a yes.
    """
    if back := _SENDS_BACK.fullmatch(answer.words[:MAX_TEXT].strip()):
        return replace(answer, yes=False, word="", rest=reasons.reason(back["rest"]))
    hit = _BUT.fullmatch(answer.words[:MAX_TEXT].strip()) if answer.yes is None and not answer.word else None
    return replace(answer, yes=hit["yes"] is not None, rest=hit["rest"]) if hit else answer


def _decision(answer: Answer, hold: Hold, besides: Besides) -> tuple[Wish | None, str]:
    """The decision, or None and why there is none."""
    direct = next((w.name for w in answer.wishes if w.name in _OUR_WORDS), "")
    if answer.word in _OUR_WORDS or direct:
        return _approved(answer.word if answer.word in _OUR_WORDS else direct, besides), ""
    if answer.yes is False and _ASKS_COLLEAGUES.search(besides.rest):
        return None, hanging.HANGS
    if answer.yes is False:
        throws = besides.quiet or any(_THROWS.fullmatch(one) for one in _SENTENCES.split(besides.rest))
        return Wish("discard" if throws else "reject", words=_dictated(besides.rest) or besides.rest), ""
    if question := _question(answer.rest[:MAX_TEXT], hold):
        return Wish("ask", words=question), ""
    if note := _note(answer):
        return Wish("approve", mode=note), ""
    if answer.yes is None:
        named = next((w for w in answer.wishes if w.name in ("approve", "reject")), None)
        return named or _in_other_words(answer, besides), ""
    if why := hanging.why(answer, besides):
        return None, why
    trusts = _trusts(answer, hold) and not as_it_stands.DOUBTS.search(answer.rest)
    return _approved("trust" if trusts else "approve", besides), ""


def _dictated(reason: str) -> str:
    """What the author shall be told, where it is said in so many words behind a no: "send it back saying that …"."""
    for start in (0, *(hit.end() for hit in _SENTENCES.finditer(reason))):
        back = _SENDS_BACK.fullmatch(reason, start)
        if back and (words := reasons.told(back["rest"])):
            return words if ":" in back["rest"] else _SENTENCES.split(words)[0]
    return ""


def _trusts(answer: Answer, hold: Hold) -> bool:
    """Whether a yes says besides that its author is to be trusted."""
    named = ((), (hold.number,))
    heard = any(wish.name == "trust" and wish.numbers in named and not wish.addresses for wish in answer.asked)
    return heard or re.search(rf"\btrust\s+(?:{about_author.names_of(hold)})\b", answer.rest, re.I) is not None


def _approved(name: str, besides: Besides) -> Wish:
    """A decision with what its author is told besides; nothing is said to the author of what is thrown away."""
    told = besides.told if name != "discard" else ""
    return Wish(name, words=told, whom="author") if told else Wish(name)


def _note(answer: Answer) -> str:
    """The note that a yes wants above the post, in whatever words it asks for it; "" without one."""
    if note := edit.note(answer):
        return note
    agreed = answer.yes or (answer.yes is None and _AGREES.match(answer.words))
    hit = _NOTED.search(answer.rest if answer.yes else answer.words) if agreed else None
    return hit["note"].strip()[: edit.LONGEST] if hit else ""


def _asking(words: str, hold: Hold) -> Wish:
    """The question behind ASK, without whom it is for."""
    hit = re.match(rf"\s*(?:{about_author.names_of(hold)})\b[\s,:–-]*(?P<what>\S.*)", words, re.I | re.S)
    return Wish("ask", words=about_author.to_them(hit["what"] if hit else words))


def _question(said: str, hold: Hold) -> str:
    """The question behind "ask him …", or ""."""
    them = about_author.names_of(hold)
    hit = re.search(rf"\b(?:ask|check with|find out from)\s+(?:{them})\b[\s,:–-]*(?P<what>.+)", said, re.I | re.S)
    if hit is None or _NOT_NOW.search(said[: hit.start()]):
        return ""
    return about_author.to_them(hit["what"].strip(" \t\n,;:–—-"))


def _in_other_words(answer: Answer, besides: Besides) -> Wish | None:
    """YES or NO as people say it otherwise; what was read must be all, and for a yes nothing may take it back.

    An author is trusted only by who lets their post out as well; nothing is thrown away by what was only heard.
    """
    read = {wish.name: wish for wish in answer.asked}
    if any(wish.numbers or wish.addresses for wish in answer.asked):
        return None
    told = besides.told if hanging.FOR_THE_NEXT_TIME.search(besides.told) else ""
    said = sayings.TRUSTS.sub("", besides.rest if told else answer.words[:MAX_TEXT])
    if read.keys() in ({"approve"}, {"approve", "trust"}) and not as_it_stands.DOUBTS.search(said):
        return _approved("trust" if "trust" in read else "approve", besides)
    if read.keys() == {"reject"} and not _AGREES.match(answer.words):
        return Wish("reject", words=_heard_reason(read["reject"].words.strip(_ENDS), answer.words))
    return None


def _heard_reason(reason: str, words: str) -> str:
    """The reason that was heard, where it is certain to be whole: a sentence, or one behind a colon or in quotes."""
    before, found, _ = words.partition(reason)
    if not reason or reason[0].isupper():
        return reason
    return _SENTENCES.split(reason)[0].strip(_ENDS) if found and before.rstrip().endswith((":", '"', "“")) else ""


def _others(answer: Answer, besides: Besides) -> tuple[Wish, ...]:
    """What else is wished, that is neither about the post nor about its author.

    What only sounds like a wish counts where it is about the facilitator's own mail, or looks at something.
    """
    if answer.wishes:
        taken = {wish.name for wish in besides.wishes} | DECIDING | {"undo", "withdraw"}
        return tuple(wish for wish in answer.wishes if wish.name not in taken)
    return tuple(w for w in answer.asked if w.name in _SMALL and _SPEAKS_TO_US.search(besides.rest))


def about_people(answer: Answer) -> tuple[Wish, ...]:
    """What an answer about several posts asks for besides: what is sure, is about an address, or only looks."""
    if answer.wishes:
        return tuple(wish for wish in answer.wishes if wish.name not in DECIDING)
    people = [w for w in answer.asked if w.addresses and (w.name == "trust" or w.name not in DECIDING)]
    return (*people, *(w for w in answer.asked if w.name in _LOOKS and not w.addresses))


def not_done(unread: Iterable[str], answer: Intent) -> list[str]:
    """The lines that nobody can read, and that name nobody about whom something is done."""
    people = about_people(answer) if isinstance(answer, Answer) else ()
    addresses = {address for wish in people for address in wish.addresses}
    looks = any(wish.name in _LOOKS for wish in people)
    left = [text for text in unread if not (looks and _ASKS_TO_LOOK.search(text) and not re.search(r"[\d@]", text))]
    return [text for text in left if not any(address in text.lower() for address in addresses)]


_LOOKS = frozenset(("invitations", "members", "pending", "report", "scheduled", "settings", "suggestions"))
_ASKS_TO_LOOK = re.compile(r"\b(?:show|send|see|who|what|which|list|any|how)\b", re.I)
_SMALL = frozenset(("members", "scheduled", "invitations", "report", "settings", "pause", "mode", "resume"))


def _reasoned(wish: Wish, besides: Besides, others: tuple[Wish, ...]) -> tuple[Wish, tuple[str, ...]]:
    """A refusal with the reason for its author, and what of the words they are not to read."""
    private = next((hit for one in _FOR_US if (hit := one.search(wish.words))), None)
    reason = f"{wish.words[: private.start()]}{wish.words[private.end() :]}" if private else wish.words
    sentences = _SENTENCES.split(reason)
    if others:
        sentences = [one for one in sentences if not _is_for_us(one, others)]
    kept = " ".join((*(one.strip() for one in sentences if one.strip()), besides.told)).strip(_ENDS[:-1] + " ")
    kept = kept if others or private or besides.told else reason
    return replace(wish, words=_TO_IT.sub("", kept.strip(" \t\n,;:–—-"))), (private[0].strip(),) if private else ()


def _is_for_us(sentence: str, others: tuple[Wish, ...]) -> bool:
    named = any(address in sentence.lower() for wish in others for address in wish.addresses)
    return named or _SPEAKS_TO_US.search(sentence) is not None


def _trusts_them(sentence: str) -> bool:
    return re.search(r"\btrust\b", sentence, re.I) is not None or sayings.TRUSTS.search(sentence) is not None


def _unheard(rest: str, others: tuple[Wish, ...]) -> tuple[str, ...]:
    """Sentences of what follows a yes that ask for something which is not done."""
    found = [one.strip() for one in _SENTENCES.split(rest) if _ASKS_FOR.search(one) and not _SAYS_SEND.search(one)]
    return tuple(one for one in found if not (others and _is_for_us(one, others)))
