"""Wishes that come with a list of people: pasted in any form, or attached as a CSV file."""

import re
from collections.abc import Iterable
from dataclasses import replace

from listserv.mail import roster
from listserv.mail import subject as subjects
from listserv.mail.address import printable
from listserv.model.intent import Wish
from listserv.model.message import Message
from listserv.understand import everybody, of_oneself
from listserv.understand.phrasebook import book
from listserv.understand.texts import without_signature

TAKES_PEOPLE = ("invite", "add")
_MOST_TEXT = 100_000
_MOST_TOLD = 2_000
_ASKS = re.compile(
    r"(?i)^[^\n]{0,120}?\b(invit(?:e|es|ing|ation|ations)|add|adding|enrol|sign up)\b[^\n:@]{0,80}?(?=$|\n|:)"
)
_VERB = re.compile(
    r"(?i)^\W{0,5}(?:(?:hi|hello|dear)\b[^\n]{0,40}\n+)?[^\n@:]{0,60}?\b(?:invit(?:e|ing)|add|adding|enrol|sign up"
    r"|send an? invitation to|send invitations to)\b[ \t]*"
    r"(?:[^\n@]{0,80}?(?:\n|:|\b(?:people|colleagues|following)\b))?"
)
_INVITES = re.compile(r"(?i)\binvit(?:e|es|ing|ation|ations)\b")
_ADDS = re.compile(r"(?i)\b(?:add|adds|added|adding|enrol\w*|sign (?:\w+ )?up|put)\b")
_LIKE_A_HEADING = frozenset(("invitations", "members"))
"""Wishes that are hardly more than what stands above a list ("Invitations")."""
_ABOUT_THE_FILE = re.compile(
    r"(?i)(?:(?<=[.!?\n])|\A)[ \t]*(?:[^\s.!?]+[ \t]+){0,12}?(?:attach(?:ed|ment|ments|ing)?|enclosed"
    r"|(?:the|this|my) file|spreadsheet|csv)\b(?:[ \t]+[^\s.!?]+){0,8}[ \t]*(?:[.!?:]+|(?=\n|\Z))"
)
"""A sentence that speaks of the list which came along ("see attached"): nothing for those who are on it."""
_SAY = re.compile(
    r"(?i)\A\W*(?:please\s+|and\s+)*(?:say|tell them|write|add|with (?:these|the|my) words)(?:\s+to them)?\s*:\s*"
)
"""What tells us that the words behind it are for those who are invited."""
_SENTENCE_ENDS = re.compile(r"(?<=[.!?:])\s+|\n\s*\n|\n(?=[A-Z])")
_TO_BE_TOLD = re.compile(
    r"(?is)(?<!not )(?<!n['’]t )(?<!dont )(?<!never )\b(?:(?:tell|remind)"
    r" (?:them|her|him|everyone|everybody)|let (?:them|her|him|everyone) know"
    r"|(?:say|mention|explain)(?: to (?:them|her|him))?) that (?P<words>.+?)[.!\s]*\Z"
)
"""Words to those who are invited, within the sentence that asks to invite them."""
_WITH_WORDS = re.compile(
    r"(?is)\b(?:with (?:these|the following|the|my|this|a)(?: own| short| little)? (?:words?|note|message|text|line)"
    r"|(?:say|write|saying|writing|tell (?:them|her|him)))(?: to (?:them|her|him))?"
    r"\s*(?::|(?=[\"“‘]))\s*(?P<words>\S[^@]*)\Z"
)
"""The same behind a colon or in quotation marks: "invite Gil with these words: …"."""
_ABOVE_THEM = re.compile(
    r"(?i)\b(?:say|write|saying|writing|tell|telling)(?: to)?(?: (?:them|her|him|everyone|everybody))?\s*:\s*"
    r"(?P<words>[^\s@][^@]{0,600}?)\n[ \t]*\n"
)
"""The same as a paragraph that ends above the list: "invite these, and tell them: … "."""
_SHEETS = (".xlsx", ".xls", ".ods", ".numbers", ".docx")


def with_people(
    wishes: tuple[Wish, ...], doubtful: Iterable[Wish], message: Message, text: str, language: str
) -> tuple[Wish, ...]:
    """The wishes; one that invites or adds people has all of them, with what is wrong about the others."""
    text = of_oneself.without(text)
    wishes = _all_invited(wishes, text)
    taking = [wish for wish in wishes if wish.name in TAKES_PEOPLE]
    attached = _attached(message)
    said = without_signature(book(language), text[:_MOST_TEXT], titled=True) if attached else ""
    if attached and (for_all := everybody.meant(wishes, tuple(doubtful), attached, said)):
        return for_all
    asked = bool(attached) and bool(_asked(message, text))
    if not taking and attached and all(_is_heading(wish, asked=asked) for wish in wishes):
        name = next((wish.name for wish in doubtful if wish.name in TAKES_PEOPLE), "") or _asked(message, text)
        taking = [Wish(name)] if name else []
        wishes = tuple(taking)
    if len(taking) != 1 or not (attached or _is_list(taking[0], text)):
        return wishes
    filled = _filled(taking[0], attached, text, language, alone=len(wishes) == 1)
    return tuple(filled if wish is taking[0] else wish for wish in wishes)


def _all_invited(wishes: tuple[Wish, ...], text: str) -> tuple[Wish, ...]:
    """The wishes, where a mail that speaks of inviting and nowhere of adding adds nobody unasked."""
    if {"invite", "add"} <= {wish.name for wish in wishes} and _INVITES.search(text) and not _ADDS.search(text):
        first = next(wish for wish in wishes if wish.name == "invite")
        each = dict.fromkeys(one for wish in wishes if wish.name in TAKES_PEOPLE for one in wish.addresses)
        filled = replace(first, addresses=tuple(each))
        return tuple(filled if wish is first else wish for wish in wishes if wish is first or wish.name != "add")
    return wishes


def perhaps(message: Message, text: str) -> tuple[Wish, ...]:
    """What a mail may want that comes with a list of people and says nothing that is understood."""
    return everybody.perhaps(_attached(message), message.subject, text)


def _is_heading(wish: Wish, *, asked: bool) -> bool:
    """Whether a wish is hardly more than what stands above a list, or a setting only by its sound ("Say: we met …")."""
    return wish.name in _LIKE_A_HEADING or (wish.name == "set" and (asked or bool(_ASKS.search(wish.words))))


def _is_list(wish: Wish, text: str) -> bool:
    return wish.name == "invite" or len(wish.addresses) > 1 or "\n" in wish.words


def _filled(wish: Wish, attached: roster.Roster | None, text: str, language: str, *, alone: bool) -> Wish:
    said = text[:_MOST_TEXT] if alone else wish.words if "@" in wish.words else "\n".join(wish.addresses)
    said = without_signature(book(language), said, titled=True)
    head = _VERB.match(said)
    pasted = roster.read(said[head.end() :] if head else said)
    people = dict((*pasted.people, *(attached.people if attached else ())))
    for address in wish.addresses:
        people.setdefault(address, "")
    broken = (*pasted.broken, *(attached.broken if attached else ()))
    own, asks = pasted.words, _sentence(said, head.end()) if head else ""
    if head and not pasted.people:
        own = _behind(said, head.end())
    own = _SAY.sub("", _ABOUT_THE_FILE.sub("", own).strip() if attached else own)
    if head and (given := _WITH_WORDS.search(said, head.end())):
        own = given["words"].strip().strip('"“”‘’').strip()
    elif head and not own and (given := _ABOVE_THEM.search(said)):
        own = given["words"].strip().strip('"“”‘’').strip()
        own = own[:1].upper() + own[1:]
    if not own and (told := _TO_BE_TOLD.search(asks[:_MOST_TOLD])):
        own = told["words"][:1].upper() + told["words"][1:] + "."
    return replace(wish, words=own, addresses=tuple(people), people=tuple(people.items()), broken=tuple(broken))


def _sentence(text: str, at: int) -> str:
    """The sentence of a text that goes on at this place."""
    end = _SENTENCE_ENDS.search(text, at)
    return text[at : end.start() if end else len(text)]


def _behind(text: str, at: int) -> str:
    """What stands behind the sentence that asks for something, which is never for others to read."""
    if text[:at].rstrip(" \t").endswith((":", "\n")):
        return text[at:].strip()
    end = _SENTENCE_ENDS.search(text, at)
    return text[end.end() :].strip() if end else ""


def _asked(message: Message, text: str) -> str:
    """Whether a mail with a list attached asks to invite them or to add them; the subject of an answer asks nothing."""
    for said in ("" if subjects.is_reply(message.subject) else message.subject[:120], text[:400]):
        if found := _ASKS.search(said):
            return "invite" if found[1].lower().startswith("invit") else "add"
    return ""


def _attached(message: Message) -> roster.Roster | None:
    """The people in the CSV files that came along; another kind of spreadsheet is named as one that we cannot read."""
    people: list[tuple[str, str]] = []
    broken: list[str] = []
    for part in message.parts:
        name = part.filename.lower()
        if name.endswith(".csv") or (part.filename and part.content_type in ("text/csv", "text/tab-separated-values")):
            found = roster.read_csv(part.content, part.filename)
            people += found.people
            broken += found.broken
        elif name.endswith(_SHEETS):
            broken.append(f"{printable(part.filename)[:80]} cannot be read here: save it as CSV and send it again")
    return roster.Roster(tuple(dict(people).items()), tuple(broken)) if people or broken else None
