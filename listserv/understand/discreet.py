"""What came to the list and is not meant for everyone as it stands: a private answer, a question without a name.

Nothing of that kind may be published by mistake, so what looks like it and cannot be read for certain is asked about.
Everything here looks at the first lines only, and at bounded stretches of them.
"""

import re
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import abroad, nameless
from listserv.understand.phrasebook import book
from listserv.understand.texts import without_signature
from listserv.understand.weighing import Reading

_LONGEST_LINE = 300
_LONGEST_HEAD = 250
_WORD = (
    r"(?:private(?: (?:reply|answer|message|note|word))?|privately|in private|off[ -]?list"
    r"|(?:just|only) (?:for|to) you|(?:pm|dm)(?= (?:to|for) \w))"
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
_KEPT_WITHIN, _SHORT = 150, 400
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
_TO_ONESELF = re.compile(
    r"(?i)(?:\A|[\n.!?,;:(–—-]\s?|\b(?:please|pls|but|and|so|can you|could you) )"
    r"(?:(?:do not|don['’]?t|never) (?:tell|let on to|mention (?:this|it) to)"
    r" (?:anyone|anybody|the others|the group|the list|a soul|everyone|everybody)\b"
    r"|(?:do not|don['’]?t) (?:post|publish|share|circulate|forward|pass|send)(?: on)? (?:this|it|that)(?: on| round)?"
    r"(?: any further| with| to| in)?"
    r" (?:the (?:rest of the )?(?:whole )?(?:group|list|others|forum|team|rest)|others|(?:any|every)(?:one|body))\b"
    r"(?! (?:outside|beyond|else outside|who|not|in your|at your))"
    r"|keep (?:this|it|that) (?:strictly )?"
    r"(?:to yourself|quiet|secret|private|confidential|under your hat|off (?:the )?list)\b"
    r"(?! (?:at|during|in|on|when|while)\b))"
    r"|\b(?:only|just) (?:goes|going|go|comes|coming|gets|sent|reach(?:es|ing)|repl(?:ies|ying)|writing)"
    r" (?:back )?to you\b"
    r"|\b(?:reply|answer|message|note|mail|e-?mail) (?:is |goes )?to (?:you|him|her) (?:only|alone)\b"
)
"""The same said as a request to keep it, near its beginning or its end."""
_NAMES_PRIVACY = re.compile(
    r"(?i)\W{0,6}(?:(?:pm|dm)\b(?! me\b)(?: (?:to|for))?|just (?:us|you)"
    r"|(?:personal|secret|quiet|discreet|sensitive) (?:answer|e-?mail|mail|message|note|reply|response|word)"
    r"|personal(?:ly)? (?:to|for)|for your eyes(?: only)?"
    r"|(?:strictly )?(?:secretly|discreetly|quietly|one to one|one-to-one))"
    r"(?: [^\W\d_][\w'’-]*){0,2} ?(?:[:,!.\n–—]|-(?= ))"
    r"|\W{0,6}(?:ps{1,4}t|sh{2,9})\b|\W{0,6}(?:strictly )?(?:personal|secret|hush[ -]hush|sensitive) ?(?::|\n)"
)
"""A head of a few words by which what stands behind it is for one person."""
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
    if (reply and _NAMES_PRIVACY.match(text[:_LONGEST_LINE])) or _is_to_be_kept(text):
        return doubtful
    return None


def _is_to_be_kept(text: str) -> bool:
    """Whether it asks near its beginning or its end, or anywhere if it is short, that it be told to nobody else."""
    ends = (text,) if len(text) <= _SHORT else (text[:_KEPT_WITHIN], text[-_KEPT_WITHIN:])
    return any(_TO_ONESELF.search(one) for one in ends)


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
    said = without_signature(book(language), text, titled=True).strip()
    head, _, below = without_greeting(said).partition("\n\n")
    if len(head) <= _LONGEST_HEAD and nameless.is_plain(head) and below.strip() and not nameless.asks_besides(head):
        return _unnamed(below.strip(), language)
    if nameless.is_plain(subject[:_LONGEST_LINE]) and text:
        return _unnamed(text, language)
    if is_unnamed(said) or is_unnamed(text):
        return Reading((), text, False, (Wish("anonymous", words=said or text),))
    if not found.wishes and any(wish.name == "anonymous" for wish in found.doubtful):
        perhaps = (replace(wish, words=said) if wish.name == "anonymous" else wish for wish in found.doubtful)
        return replace(found, doubtful=tuple(perhaps))
    return None


def is_unnamed(text: str) -> bool:
    """Whether it seems to say that its author's name shall be left out; the number of a post may stand before that."""
    numbered = _NUMBER_BEFORE.match(text)
    said = text[numbered.end() if numbered else 0 :]
    return nameless.is_wanted(said) or abroad.is_unnamed(said)


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
