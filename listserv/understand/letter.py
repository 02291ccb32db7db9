"""Which post of a collected letter an answer is about, as far as the answer itself says it (D13)."""

import re
from collections.abc import Iterable, Sequence

from listserv.mail import lines, subject, verp
from listserv.model.collection import Pointing
from listserv.model.intent import Wish
from listserv.model.mailinglist import MailingList
from listserv.model.message import Message, ReplyText
from listserv.understand.discreet import without_greeting

_ABROAD = r"zu|zur|nummer|frage|beitrag|punkt|auf|odp\.?|numer|pytanie|sur|pour|au|numéro|n°|rhif|نمبر"
"""Words before a number in the other languages ("Zu 2: …")."""
_ITEM = re.compile(
    rf"\s{{0,20}}(?:(?:re|about|on|to|for|item|post|number|question|answer|answering|reply|replying|no\.?|nr\.?|{_ABROAD})"
    r"\s{1,3}){0,3}[#(]?\s?"
    r"(\d{1,3})(?:\s?\)|\s?[:.]|\s[–—-]|,)(?:\s+|(?<=:)(?=[^\d\s]))(?=\S)",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\s{0,20}(?:(?i:the )?(?P<place>(?i:first|second|third|fourth|fifth))(?i: one| post| item)\s?(?:[:,]|[–—-](?=\s))"
    r"|[A-Z][\w'’-]+ \((?P<named>\d{1,3})\)[:,]?|(?i:item) #?(?P<item>\d{1,3})(?! (?:of|on|in|is|was|are|and|or|to)\b))"
    r"\s+(?=\S)"
)
"""Other ways to say the number: "the second one: yes", "Cath (2) count me in", "item 2 count me in"."""
_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_ALSO_ITEM = re.compile(
    r"(?<=[\w.,;!?])\s+(?:and|also|plus)\s+(?:(?:to|for|re|number|no\.?|item)\s){0,2}#?(?P<number>\d{1,3})\s?[.:)]\s+(?=\S)",
    re.IGNORECASE,
)
_LATER_ITEM = re.compile(
    r"([^\n:]{3,120}?)(?:[,.;]|\s(?=and\b))\s*(?:(?:and|also|then|to|for|re|number|no\.?)\s){0,3}#?\d{1,3}\s?:\s+(?=\S)",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"\s{{0,3}}(?:(?:re|about|on|to|for|item|post|number|no\.?|nr\.?|{_ABROAD})\s){{0,2}}[#(]?(\d{{1,3}})"
    r"(?P<mark>\s?\)|\s?\.(?=\s|$)|\s?:(?=\D|$)|\s[–—-](?=\s)|\s*$)",
    re.IGNORECASE,
)
_WITH_NUMBER = re.compile(
    r"\s{0,20}(mute|follow|unmute)[^\S\n]{1,5}(?:(?:number|post|no\.?) )?#?(\d{1,3})\b", re.IGNORECASE
)
_NAMING_TALK = re.compile(
    r"\W*(?:please )?(mute|follow|unmute)[^\S\n]{1,5}(?!please\b|pls\b|thanks?\b)((?:[\w'’-]+[^\S\n]{0,3}){1,6}?)"
    r"(?:,? ?(?:please|pls|thanks|thank you))?\W*",
    re.IGNORECASE,
)
_A_WORD = re.compile(r"[\w'’-]+")
_OF_ANY_TALK = frozenset(
    ("the", "this", "that", "conversation", "thread", "topic", "discussion", "on", "about", "one", "it")
)
_NAMING = re.compile(r"\s?[:–—]\s|\s-\s")
_REGARDING = re.compile(r"(?i)(?:regarding|concerning|about|re|as to|as for)\s+(?:the\s+)?([^,:]{3,60}),\s")
_TOKEN = re.compile(r"\+([a-z0-9]{16,64})@")
_COUNTED = re.compile(
    r"\d{1,4} posts? (?:since (?:yesterday|your last)|this (?:week|month)|that (?:you missed|had to))"
)
_LETTERS_OWN = ("In this letter:", "To answer a post, begin your reply with its number")
_HEADING = re.compile(r", (?:mon|tues|wednes|thurs|fri|satur|sun)day \d{1,2} [^\W\d_]{3,9}, \d\d:\d\d\b", re.IGNORECASE)
"""What we write above a post of a letter: who wrote it and when."""
_SHORTEST = 12
_LONGEST = 1_000
_MOST = 300
_SEEN = re.compile(
    r"\W*(?:please )?(?:(?:can|could|may|would) (?:i|you) (?:please )?)?(?:(?:get|show|send|see|have|open|read|give) )?"
    r"(?:me )?(?:(?:all|the|any) ){0,2}(?:(?:files?|attachments?|whole|text|rest)(?: (?:of|from|for|in|with|to))? )?"
    r"(?:(?:number|no\.?|nr\.?|item|post) ?)?#?(\d{1,3})(?: (?:files?|attachments?|in full|please)){0,3}\W*",
    re.IGNORECASE,
)
_SEARCHES = frozenset(("find", "get", "who-knows"))
_TO_PEOPLE = frozenset(
    ("attached", "enclosed", "below", "it", "my", "our", "your", "this", "that", "the", "here", "me")
)
"""Words of "find attached the rates" and "find it in our folder": said to people, not to an archive."""
_SEARCH_WORDS = 5
MOST_PARTS = 20
_SHORT = 100


def numbered(new: str) -> tuple[int | None, str]:
    """The number that begins an answer ("3: we pay by the hour", "re 3 - yes"), if one does, and what follows it."""
    if found := _ITEM.match(new[:_LONGEST]):
        return int(found[1]), new[found.end() :]
    if found := _OTHERWISE.match(new[:_LONGEST]):
        number = _PLACES.get((found["place"] or "").lower()) or int(found["named"] or found["item"])
        return number, new[found.end() :]
    return None, new


def parts(new: str) -> tuple[tuple[int, str], ...]:
    """What an answer says to each of several posts, where each part begins on a line with its number; () for one part.

    A list below "2. My points:" is one part, and so is one whose numbers run from 1 and are written otherwise.
    """
    if inline := _within_a_line(_without_letter(new.strip())):
        return inline
    each: list[tuple[re.Match[str], list[str]]] = []
    for line in without_greeting(_without_letter(new.strip())).splitlines():
        if found := _PART.match(line[:_LONGEST]):
            each.append((found, [line[found.end() :]]))
        elif not each and line.strip():
            return ()
        elif each:
            each[-1][1].append(line)
    said = [(int(found[1]), "\n".join(below).strip()) for found, below in each]
    if len(said) < 2 or said[0][1].endswith(":") or _is_list_below([found for found, _ in each]):
        return ()
    return tuple(said[:MOST_PARTS])


def _within_a_line(new: str) -> tuple[tuple[int, str], ...]:
    """The parts of "2. Yes please! And 1. we have data": a later one is begun by "and" and its number."""
    first, rest = numbered(new)
    later = list(_ALSO_ITEM.finditer(rest)) if first is not None and "\n" not in rest.strip() else []
    if first is None or not later:
        return ()
    ends = [*(hit.start() for hit in later[1:]), len(rest)]
    said = [(int(hit["number"]), rest[hit.end() : end].strip()) for hit, end in zip(later, ends, strict=True)]
    return ((first, rest[: later[0].start()].strip()), *said)[:MOST_PARTS]


def _is_list_below(heads: Sequence[re.Match[str]]) -> bool:
    marks = [found["mark"].strip() for found in heads]
    counted = [int(found[1]) for found in heads[1:]] == list(range(1, len(heads)))
    return counted and marks[0] not in marks[1:]


def before_item(new: str) -> str:
    """What stands before an answer to a post within one line ("daily please, and 2: thank you"); "" for nothing."""
    found = _LATER_ITEM.match(new.strip()[:_LONGEST])
    return found[1].strip() if found else ""


def with_number(new: str) -> tuple[str, tuple[int, ...]]:
    """What a few words say of a post ("mute 4"): the words without the number, and the number; all of it if there is
    none."""
    found = _WITH_NUMBER.match(new[:_LONGEST])
    if not found:
        return new, ()
    return f"{found[1]}{new[found.end() :]}", (int(found[2]),)


def about_talk(new: str, subject: str) -> tuple[str, bool]:
    """What a few words wish of a conversation that they name ("mute interpreters please"), and whether it is the one
    of this subject; "" where they do not."""
    found = _NAMING_TALK.fullmatch(new.strip()) if len(new) < _SHORT else None
    if not found:
        return "", False
    named = {word for word in _A_WORD.findall(found[2].lower()) if word not in _OF_ANY_TALK}
    sure, word = named <= set(_A_WORD.findall(subject.lower())), found[1].lower()
    return (word, sure) if sure or word != "follow" else ("", False)  # "follow up with them" is said to people


def to_be_seen(new: str) -> int | None:
    """The number of the post that somebody wants to see and says no more of ("2", "get 1", "the files of number 4")."""
    found = _SEEN.fullmatch(new.strip()) if len(new) < _SHORT else None
    return int(found[1]) if found else None


def searches(wish: Wish) -> bool:
    """Whether an answer to a letter that names no post of it ("find interpreters") looks for something with us."""
    words = wish.words.lower().split()
    return wish.name in _SEARCHES and 0 < len(words) <= _SEARCH_WORDS and _TO_PEOPLE.isdisjoint(words)


def looks(wish: Wish) -> bool:
    """Whether it only reads, so that it need not be asked about: a search, or a post in full that is named by number.

    Who says "can I see 18 in full please" below a letter says it to us.
    """
    return searches(wish) or (wish.name == "full" and bool(wish.numbers))


def unnumbered(text: ReplyText) -> str:
    """What is new in an answer to a collected letter, without the number that said which post it answers, and without
    what a program that marks no quotes left of the letter."""
    return _without_letter(numbered(text.new)[1])


def _without_letter(new: str) -> str:
    kept: list[str] = []
    for line in new.splitlines():
        if line.strip().startswith(_LETTERS_OWN) or _COUNTED.match(line.strip()[:200]):
            return "\n".join(kept).strip("\n") or new
        kept.append(line)
    return new


def pointing(message: Message, text: ReplyText, place: MailingList, secret: bytes) -> Pointing:
    """What else says which post is meant: the quote that it stands below, all that it quotes, or a subject.

    Who quotes the whole letter, as mail programs do, says nothing by that.
    """
    whole = _quotes_several(text.quoted)
    above = [] if whole and _is_below_all(text) else _above(text)
    tokens = (token for group in above for line in group for token in _TOKEN.findall(line[:_LONGEST]))
    answered = (verp.read_reply(secret, place, token) for token in tokens)
    return Pointing(
        tuple(_marks(group) for group in above),
        tuple(dict.fromkeys(found[0] for found in answered if found)),
        () if above or whole else _marks(text.quoted[:_MOST]),
        _named(message, text),
    )


def _quotes_several(quoted: Sequence[str]) -> bool:
    """Whether a quote holds what the letter says above its posts, or more than one of them."""
    heads = (line.startswith(_LETTERS_OWN) or _COUNTED.match(line[:200]) for line in quoted)
    return any(heads) or sum(1 for line in quoted if _HEADING.search(line[:_LONGEST])) > 1


def _is_below_all(text: ReplyText) -> bool:
    """Whether nothing is quoted below the one passage of an answer."""
    above = _above(text)
    return len(above) == 1 and above[0][0].lstrip("… ") in text.quoted[-1]


def _above(text: ReplyText) -> list[list[str]]:
    """The quoted lines above each own passage, nearest first, as far as they are of one post."""
    groups: list[list[str]] = []
    quote: list[str] = []
    for line in text.answers.splitlines():
        if line.startswith("> "):
            quote.insert(0, line[2:])
        elif line.strip() and quote:
            groups.append(_of_one_post(quote))
            quote = []
    return groups


def _of_one_post(quote: Sequence[str]) -> list[str]:
    """Those of a post's lines that stand below its heading: what is above it belongs to the post before."""
    end = next((n for n, line in enumerate(quote, 1) if _HEADING.search(line[:_LONGEST])), len(quote))
    return list(quote[:end])


def _marks(each: Sequence[str]) -> tuple[int, ...]:
    """Fingerprints of lines and of the sentences that run through them, as posts are entered (`lines` of the store)."""
    found: list[int] = []
    for line in each:
        found += _long((lines.fold(line[:_LONGEST]),))
    # Programs break lines anew, and the letter did: sentences are found again by how they begin.
    backwards = "\n".join(line[:_LONGEST] for line in reversed(each))
    found += _long(lines.openings(backwards)[::-1]) + _long(lines.openings("\n".join(each))[::-1])
    return tuple(dict.fromkeys(found))[:_MOST]


def _long(folded: Iterable[str]) -> list[int]:
    return [lines.fingerprint(words) for words in folded if len(words) >= _SHORTEST]


def _named(message: Message, text: ReplyText) -> tuple[str, ...]:
    """Subjects that it may name: its own, its first line, and what stands before a colon or a dash in that."""
    first = next((line.strip() for line in text.new.splitlines() if line.strip()), "")[:200]
    head = _NAMING.split(first, maxsplit=1)[0]
    about = _REGARDING.match(first)
    keys = (subject.key(words) for words in (message.subject, head, first, about[1] if about else ""))
    return tuple(dict.fromkeys(key for key in keys if key))
