"""What came to the list and is not meant for everyone as it stands: a private answer, a question without a name.

Nothing of that kind may be published by mistake, so what looks like it and cannot be read for certain is asked about.
Everything here looks at the first lines only, and at bounded stretches of them.
"""

import re
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import abroad
from listserv.understand.phrasebook import book
from listserv.understand.texts import without_signature
from listserv.understand.weighing import Reading

_LONGEST_LINE = 300
_LONGEST_HEAD = 250
_WORD = (
    r"(?:private(?: (?:reply|answer|message|note|word))?|privately|in private|off[ -]?list"
    r"|(?:just|only) (?:for|to) you)"
)
_WHOM = r"(?: (?:to|for) (?P<whom>[^\W\d_][\w.'’-]{0,40}(?: [^\W\d_][\w.'’-]{0,40}){0,3}))?"
_HEAD = re.compile(rf"(?i)[\W_]{{0,6}}{_WORD}{_WHOM} ?(?P<mark>[\])*_]{{1,3}} ?[:.,–—-]?|[:–—!.]|-(?= )|$)")
_LOUD = re.compile(r"[\W_]{0,6}PRIVATE(?:LY)?\b(?! [A-Z]{2})[\W_]{0,4}")
_CRIED = re.compile(rf"\bPRIVATE(?:LY)?\b|(?i:[\[(] ?{_WORD} ?[\])]|this is private\b)")
_BEGUN = re.compile(rf"(?i)[\W_]{{0,6}}{_WORD}\b")
_REPLIED = r"(?:(?:re|aw|sv|fwd?|antw|odp)\s?: ?|\[[^\]]{0,40}\] ?){0,4}"
_TITLE = re.compile(rf"(?i){_REPLIED}[\[(]? ?(?:private|off[ -]?list) ?[\])]?(?: ?:| [–—-] |$)")
_GREETING = re.compile(
    r"(?i)(?:hi|hello|dear|hey|good (?:morning|afternoon)|morning)\b[^,.!?:\n]{0,40}[,!.]?|[^\W\d_]{2,20},"
)
_HUSHED_WITHIN = 100
_NAME = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?"
_HUSHED = re.compile(
    r"(?i:\bbetween (?:us|ourselves|you and me|the two of us)\b|\bin (?:strict )?confidence\b"
    r"|\bnot (?:meant |intended )?for (?:everyone|everybody|the (?:whole )?(?:list|group))\b"
    r"|\b(?:do not|don['’]?t) (?:post|publish|share|circulate) (?:this|it)\b(?! (?:outside|beyond|further|with)\b)"
    r"|\b(?:just|only) (?:to|for) you\b)"
    r"|(?:^|[(\[,;:.–—-] ?)(?:(?i:privately|in private|confidential(?:ly)?|offline|off[ -]?list)"
    rf"|(?i:just|only) (?i:to|for) {_NAME}(?i: only| alone)?)(?: ?[)\]:–—!.,]| -|$)",
    re.MULTILINE,
)
"""Words near the beginning by which people say that not everyone shall read on; nothing is certain by them."""
_BRACKETED = re.compile(
    rf"[(\[] ?(?i:this is |please )?(?i:just|only)(?i: to| for)? (?:{_NAME}|(?i:you|him|her))(?i: only| alone)?"
    r"(?i:,? please)? ?[.!]? ?[)\]]"
)
_NUMBER_BEFORE = re.compile(
    r"\s{0,20}(?:(?:re|to|for|item|post|number|no\.?|nr\.?)\s{1,3}){0,3}[#(]?(\d{1,3})[)\s:.,–—-]{1,5}(?=\S)", re.I
)
_NUMBER_BEHIND = re.compile(
    r"(?i:(?:to|for|re|on|item|post|number|no\.?|nr\.?) ?){0,3}[#(]?(\d{1,3})"
    r"(?:\)?\s{0,3}[:.,)–—-]\s*|\)?\s+(?=[A-Z])|\s*$)"
)
_YOURSELF = frozenset(("you", "the author", "author", "you only", "you alone", "whom"))
_UNNAMED = re.compile(
    r"(?i)\bwithout (?:using |giving |saying |showing |mentioning |putting )?my name\b"
    r"|\b(?:do not|don['’]?t|please not) (?:use|say|mention|give|show|put) my name\b"
    r"|\b(?:keep|leave) my name (?:out|off)\b|\bno names? please\b"
    r"|\b(?:ask|post|send|share|put|publish|forward|pass|raise)\b.{0,60}\banonymous(?:ly)?\b"
    r"|\banonymous(?:ly)? (?:question|post|please)\b|\bplease,? anonymous(?:ly)?\b"
    r"|\A\W{0,6}anon(?:ymous(?:ly)?)?(?: please)?\W{0,3}(?:[:\n]|[–—-] )"
    r"|\b(?:nobody|no one|noone|not? (?:anyone|anybody|people))(?: else)?(?: should| shall| must| to)?"
    r" (?:knew|know|knows|find out|learn) (?:that |who )?(?:it was|it is|it['’]s|this is|this was|i|i['’]m|asked|who)\b"
)


def answer(subject: str, text: str, *, reply: bool) -> Reading | None:
    """A private answer to a post, for certain (`wishes`, its text whole) or perhaps (`doubtful`); None for neither.

    What is no `reply` has nobody to go to, and so is never more than doubtful.
    """
    text = without_greeting(text.strip())
    first = text.partition("\n")[0][:_LONGEST_LINE]
    doubtful = Reading((), text, False, (Wish("private"),))
    if head := _HEAD.match(first) or _LOUD.match(first):
        whom = (head.groupdict().get("whom") or "").strip()
        whom = "" if whom.lower() in _YOURSELF else whom
        certain = Reading((Wish("private", words=text[head.end() :].strip(), whom=whom),), "", True)
        return certain if reply else doubtful
    if _TITLE.match(subject[:_LONGEST_LINE].strip()):
        return Reading((Wish("private", words=text),), "", True) if reply else doubtful
    cried = _CRIED.search(first) and not first.isupper()
    if cried or (reply and _BEGUN.match(first)) or _HUSHED.search(text[:_HUSHED_WITHIN]) or _to_one(text):
        return doubtful
    return None


def _to_one(text: str) -> bool:
    """Whether a bracket near its beginning or end names the one whom it is for, or it says so in another language."""
    around = (text[:_HUSHED_WITHIN], text[-_HUSHED_WITHIN:])
    return any(_BRACKETED.search(one) for one in around) or abroad.is_private(text)


def below_letter(text: str) -> tuple[Reading | None, tuple[int, ...]]:
    """A private answer to a post of a collected letter, and the number of the post where one stands before or behind
    the word for it ("2 private: …", "PRIVATE 2: …"); what looks like one in any way is never None."""
    numbered = _NUMBER_BEFORE.match(text)
    found = answer("", text[numbered.end() :], reply=True) if numbered else None
    if numbered and found:
        return found, (int(numbered[1]),)
    found = answer("", text, reply=True)
    if not found or not found.wishes:
        return found, ()
    [wish] = found.wishes
    behind = _NUMBER_BEHIND.match(wish.words[:_LONGEST_LINE])
    if not behind:
        return found, ()
    return replace(found, wishes=(replace(wish, words=wish.words[behind.end() :]),)), (int(behind[1]),)


def question(subject: str, text: str, found: Reading, *, language: str = "en") -> Reading | None:
    """A question that shall bear no name, by what was read already or by its first paragraph.

    What takes leave at its end ("Kind regards, Jo") is no part of it.
    """
    text = text.strip()
    if [wish.name for wish in found.wishes] == ["anonymous"]:
        return _unnamed(whole(found.wishes[0].words, text), language)
    head, _, below = without_greeting(text).partition("\n\n")
    if len(head) <= _LONGEST_HEAD and _UNNAMED.search(head) and below.strip():
        return _unnamed(below.strip(), language)
    if _UNNAMED.search(subject[:_LONGEST_LINE]) and text:
        return _unnamed(text, language)
    if is_unnamed(text):
        return Reading((), text, False, (Wish("anonymous", words=text),))
    return None


def is_unnamed(text: str) -> bool:
    """Whether it seems to say that its author's name shall be left out; the number of a post may stand before that."""
    numbered = _NUMBER_BEFORE.match(text)
    said = text[numbered.end() if numbered else 0 :]
    return _UNNAMED.search(said[:_LONGEST_HEAD]) is not None or abroad.is_unnamed(said)


def _unnamed(text: str, language: str) -> Reading:
    return Reading((Wish("anonymous", words=without_signature(book(language), text, titled=False).strip()),), "", True)


def without_greeting(text: str) -> str:
    """The text below a line such as "Hi Anna,"."""
    first, _, below = text.partition("\n")
    return below.strip() if _GREETING.fullmatch(first.strip()) and below.strip() else text


def whole(words: str, text: str) -> str:
    """All of a text of which a wish has only the beginning, because only so much is looked at."""
    at = text.find(words) if words else -1
    return text[at:] if at >= 0 else words
