"""Thanks, greetings, good wishes and "ok" by themselves: they ask nothing of us, and no letter is due for them."""

import re

from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.situation import Situation

_LONGEST = 400
_PARTS = re.compile(r"(?:[.!?,;:…)\]]|\n|\s[-–—]\s|^[-–—]|[-–—]$)+")
_SAID_BELOW = re.compile(r"^(?i:p\.?\s?s\b)|^[a-z]|\?|(?i:\b(?:please|pls|but|weekly|daily|monthly|stop|leave)\b)")
_NO_LETTERS = re.compile(r"(?!\W*\d{1,3}\W*$)[\W\d_]*")
"""No words, and no number that may be one of those we asked to choose from."""
_FOR = (
    r"for (?:(?:your|the|all|all your|all the|such a|a|that|this)\s)?(?:(?:kind|quick|prompt|fast|great|warm|lovely|"
    r"useful|helpful|speedy|swift)\s)*(?:help|reply|response|answer|note|message|e-?mail|mail|info|information|update|"
    r"confirmation|welcome|support|time|patience|reminder|letter|invitation|invite|everything|that|this|it|all|"
    r"letting me know|getting back(?: to me)?|(?:adding|having|including|accepting|welcoming) me|"
    r"sorting(?: (?:that|it|this))?(?: out)?|confirming(?: (?:that|it|this))?|explaining(?: (?:that|it|this))?)"
)
_PRAISE = (
    r"great|brilliant|perfect|lovely|wonderful|excellent|super|superb|fab|fabulous|fantastic|cool|good|nice|fine|"
    r"smashing|splendid|amazing|marvellous"
)
_TO = r"(?:so|very|really|truly|all|always|am|is|it is|it's|i'm|i am|we are|that is|that's|this is)"
_THANKS = (
    rf"(?:(?:oh|ok|okay|and|yes|{_PRAISE})\s)*(?:(?:many|much|big|huge|a million|very many)\s)?"
    r"(?:thank you|thank u|thanks|thankyou|thx|tks|thnx|cheers|ta|much appreciated|appreciated|appreciate it|"
    r"danke|vielen dank|merci|gracias|muchas gracias|diolch|diolch yn fawr|dziękuję|dzięki|shukriya|شکریہ)"
    r"(?:\s(?:so much|very much|ever so much|a lot|a million|a bunch|again|all(?! the)|everyone|everybody|both|indeed|"
    rf"team|folks|then|beaucoup|{_FOR}))*+"
)
_AGREED = (
    rf"(?:(?:oh|{_TO})\s)*(?:ok|okay|okey|k|{_PRAISE}|got it|noted|understood|will do|all good|no problem|no worries|"
    r"sounds good|works for me|that works|received|much obliged|👍|very kind|kind of you|"
    r"(?:very )?(?:helpful|useful|interesting)|"
    r"(?:(?:that|this|it)\s)?(?:really\s)?(?:helps|helped|will help)(?:\s(?:me|us))?(?:\s(?:a lot|so much|very much))?)"
    r"(?:\s(?:then|news|stuff|indeed|to know))?"
)
_GREETING = (
    r"(?:hi|hello|hey|hiya|dear|good morning|good afternoon|good evening|morning|afternoon)"
    r"(?:\s(?:there|all|everyone|everybody|team|folks|both))?"
)
_PLEASED = (
    rf"(?:(?:{_TO}|and|i(?! am))\s)*(?:{_PRAISE}|happy|glad|pleased|delighted|excited|thrilled|honoured)\sto\s"
    r"(?:be\s(?:here|on board|back|a member|a part of (?:it|this|the (?:list|group))|part of (?:it|this|the (?:list|"
    r"group)))|join(?:\s(?:in|you|you all|us|the list|the group))?|have joined|meet\syou(?:\sall)?|"
    r"hear(?:\s(?:it|that|this))?)"
)
_MEETING = (
    r"(?:(?:i|i'm|i am|really|and|very much)\s)*(?:look(?:ing)? forward to (?:it|this|that|(?:hearing|meeting|seeing|"
    r"being|taking|reading|learning|joining)(?:\s[\w'’]+){0,6})|(?:see|speak to|talk to) you(?:\sall|\sthere|\sthen|"
    r"\ssoon|\slater|\saround|\sagain|\stomorrow|\s(?:on|at|next|this)"
    r"(?:\s(?!thank|cheers|bye|best|kind|regards)\w+){1,3}+)*+|speak soon|talk soon)"
)
_WISHES = (
    r"(?:have a (?:nice|good|great|lovely|wonderful) (?:day|week|weekend|evening|afternoon|one|time|christmas|summer)|"
    r"take care|good luck|keep well|keep up the good work|"
    r"(?:with )?(?:(?:very|kind|kindest|best|warm|warmest|many)\s)*(?:regards|wishes)|"
    r"all the (?:very )?best|best|yours(?: (?:sincerely|faithfully))?|sincerely|x+)"
)
_FAREWELL = (
    r"(?:(?:and|so|ok|well)\s)*(?:good\s?bye|bye(?:\s?bye)?|bye for now|farewell|so long|adieu)"
    r"(?:\s(?:all|then|now|everyone))?"
)
_PHRASES = tuple(
    re.compile(rf"(?:and\s)?(?:{phrase})(?:\s|\Z)")
    for phrase in (_THANKS, _AGREED, _GREETING, _PLEASED, _MEETING, _WISHES, _FAREWELL)
)
_ACCEPTED = re.compile(
    r"(?i)\W*(?:(?:yes|ok|okay|sure|of course|certainly|absolutely)\W+)?"
    r"(?:(?:i am|i['’]m|i['’]d be|i will be|more than|very|only too)\s)*(?:happy|glad|pleased|delighted|honoured) to\b"
    r"(?: (?:help|do (?:it|that|this|so)|step in|take (?:it|this) on))?(?: (?:out|with (?:it|that|this)))?\W*"
)
_NAME = r"[^\W\d_a-z][\w'’-]*"
_NAMED = re.compile(rf"(?i:{_GREETING}(?:\sto)?|{_THANKS}|{_FAREWELL})(?:\s{_NAME}){{1,2}}")
"""What is said to somebody: "Thanks Fay", "Dear Ann"; of what else is courteous a further word may be the point."""
_SAYS_FAREWELL = re.compile(
    rf"(?i)\b(?:{_FAREWELL}|thanks|thank you|all the best|best wishes|good luck|retir\w+|enjoyed|no longer|moving on|"
    r"new job|new role|changed jobs?|left (?:the|my) \w+)\b"
)


def is_all(incoming: Incoming, situation: Situation) -> bool:
    """Whether a mail says thanks, hello or "ok" and nothing else, whatever name stands below it."""
    return _is_courteous(_said(incoming), _names(incoming, situation))


def accepts(incoming: Incoming, situation: Situation) -> bool:
    """Whether an answer only agrees to what it was told ("yes, happy to help"), and is no cry for help."""
    first, _, below = _said(incoming).partition("\n")
    names = _names(incoming, situation)
    return bool(_ACCEPTED.fullmatch(first)) and (not below.strip() or _is_courteous(f"Thanks\n{below}", names))


def is_farewell(incoming: Incoming, situation: Situation) -> bool:
    """Whether somebody only takes leave in words of their own ("I am retiring. Thank you all")."""
    said = _said(incoming)
    return "?" not in said and bool(_SAYS_FAREWELL.search(said[:_LONGEST]))


def without(text: str, incoming: Incoming, situation: Situation) -> str:
    """The text without its sentences that are nothing but courtesy."""
    names = _names(incoming, situation)
    kept = [part for part in re.split(r"(?<=[.!?\n])", text) if part.strip() and not _is_courteous(part, names)]
    return "".join(kept).strip()


def _said(incoming: Incoming) -> str:
    """What was written; of an answer without the signature, as far as that is known."""
    answer = incoming.intent
    if not isinstance(answer, Answer):
        return incoming.text.strip()
    words = answer.words.strip()
    at = words.find(answer.rest) if answer.rest else -1
    return words[: at + len(answer.rest)] if at >= 0 else words


def _names(incoming: Incoming, situation: Situation) -> frozenset[str]:
    """The words of the names that a mail may be signed with or speak to."""
    people = (situation.holder, situation.actor, *situation.facilitators)
    names = [incoming.name, *(person.name for person in people if person)]
    return frozenset(word for name in names for word in re.findall(r"\w+", name.lower()))


def _is_courteous(said: str, names: frozenset[str]) -> bool:
    if not said.strip() or len(said) > _LONGEST:
        return False
    courteous = False
    lines = said.strip().splitlines()
    for at, line in enumerate(lines):
        if courteous and _is_name(line, names):
            return all(_is_signature(below) for below in lines[at + 1 :])
        for part in _PARTS.split(line):
            plain = " ".join(w.title() if w.lower() in names else w for w in part.replace("’", "'").split())
            if _is_phrases(plain.lower()) or _NAMED.fullmatch(plain):
                courteous = True
            elif not (_NO_LETTERS.fullmatch(plain) or (courteous and _is_name(part, names))):
                return False
    return courteous


def _is_phrases(clause: str) -> bool:
    """Whether it is courteous phrases from its first word to its last.

    One pattern for all of it would try every way to cut them apart, which double with each small word.
    """
    reached, ends = {0}, [0]
    while ends:
        at = ends.pop()
        for hit in filter(None, (phrase.match(clause, at) for phrase in _PHRASES)):
            if hit.end() == len(clause):
                return True
            if hit.end() not in reached:
                reached.add(hit.end())
                ends.append(hit.end())
    return False


def _is_signature(line: str) -> bool:
    """Whether a line below the name may tell of the writer; a wish may stand there as well."""
    return not _SAID_BELOW.search(line.strip())


def _is_name(line: str, names: frozenset[str]) -> bool:
    words = re.findall(r"\w+", line.lower())
    return bool(words) and names.issuperset(words)
