"""What is said to us about a topic that waits: "skip topic 1", "pause the Wednesday question over Christmas".

Its days and hours are the list's: such words change nothing of the mail that whoever writes them gets.
"""

import re

from listserv.model.intent import Wish

SKIP = "skip"
"""The `mode` of such a wish where the topic's next time alone is left out."""
_LONGEST = 2_000
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_TOPICS = r"(?:topic|question|prompt)s?\b"
_OFTEN = r"(?:daily|weekly|fortnightly|monthly|scheduled|repeating|recurring|regular)"
_NUMBERED = r"topics?\W{0,3}(?:no\.?\s*|number\s*)?(?P<number>\d{1,3})\b"
_NAMED = (
    rf"(?:the|our|my|that|this|next|every)\W+(?:\w+\W+)?(?:{_DAY}|{_OFTEN})\W+{_TOPICS}|(?:the\W+)?next\W+{_TOPICS}"
    rf"|(?:the\W+)?(?:{_DAY}|tomorrow|(?:this|next)\W+(?:week|month))['’]?s\W+{_TOPICS}|{_DAY}\W+{_TOPICS}"
    r"|the\W+topic of the (?:day|week|month)|(?<=no )(?:topic|question)(?= (?:this|next) (?:week|month))"
)
_LEAD = (
    r"\W*(?:(?:please|pls|kindly|can|could|would|will|should|you|we|i|i['’]d|let['’]?s|like|want|need|have|to|just|also|and"
    r"|so|hi|hello|dear|all|then)\b\W+)*"
)
_CHANGING = (
    r"(?:pause|suspend|halt|rest|hold|stop|skip|miss(?:\W+out)?|leave\W+out|move|change|make|reschedule|postpone|delay|shift"
    r"|switch|put\W+(?:off|back)|push\W+back|bring\W+forward|resume|restart|start)"
)
_CHANGES = re.compile(rf"(?i){_LEAD}{_CHANGING}\b[^.!?\n]{{0,40}}?\b(?:{_NUMBERED}|{_NAMED})")
_ENDS = re.compile(rf"(?i){_LEAD}(?:cancel|drop|unschedule|no)\b[^.!?\n]{{0,20}}?\b(?:{_NUMBERED}|{_NAMED})")
_FOR_A_WHILE = re.compile(
    r"(?i)\b(?:until|till|over|during|between|from(?! the (?:schedule|list|queue|plan)\b)"
    r"|for (?:now|a|the|two|three|\d+)\b|tomorrow"
    rf"|(?:this|next|one) (?:week|month|time|{_DAY})|once|on (?:the )?\d|on {_DAY} \d"
    r"|(?:this|next) (?:week|month)['’]?s)"
)
_NUMBER_ALONE = re.compile(
    r"(?i)\W*(?:please\W+)?(?:skip|miss|leave\W+out)\W+(?:(?:number|no\.?)\W*)?(?P<number>\d{1,3})(?P<when>\b(?!\W*\d)"
    r"(?:\W+(?:next|this|the|time|week|month|once|only|just|tomorrow|today|on|out"
    rf"|{_DAY}))*)\W*(?:(?:please|thanks|thank you)\W*)?"
)
_ALL_OF_THEM = re.compile(
    rf"(?i){_LEAD}(?:cancel|drop|unschedule|remove|delete|stop|end)\W+(?:all|both|every one)"
    rf"(?:\W+(?:of|the|our|my|these|those|{_OFTEN}))*\W+{_TOPICS}\W*(?:(?:please|now|thanks|thank you)\W*)*"
)
_TEXT_OF = re.compile(
    rf"(?i){_LEAD}(?:(?:the|a|new|another|different|change|replace|update|edit|set|use|make)\W+)*(?:text|wording|words)\W+"
    r"(?:of|for|in)\W+(?:the\W+)?(?:topic\W+)?(?:number\W+|no\.?\W+)?(?P<number>\d{1,3})\b[^:\n]{0,30}(?::|\Z)"
)
_SKIPS = re.compile(rf"(?i){_LEAD}(?:skip|miss(?:\W+out)?|leave\W+out)\b(?P<what>.*)")
_NEXT_TIME = re.compile(
    rf"(?i)(?:\W|\b(?:the|our|my|that|next|this|time|once|only|just|one|of|for|out|please|thanks?|thank you|no|number"
    rf"|{_TOPICS}|{_OFTEN}|{_DAY}|\d{{1,3}})\b)*"
)
"""What names a topic and its next time, and nothing else."""


def parted(text: str) -> tuple[tuple[Wish, ...], str]:
    """What it wants changed of a topic, sentence by sentence, and the rest of what it says."""
    if of := _TEXT_OF.match(text):  # what stands behind the colon is its text, and wishes nothing
        return (Wish("change-topic", text[:300].strip(), (int(of["number"]),)),), ""
    wishes: list[Wish] = []
    others: list[str] = []
    for sentence in _SENTENCES.split(text[:_LONGEST]):
        wish = _wish(sentence.strip())
        if wish:
            wishes.append(wish)
        else:
            others.append(sentence)
    return (tuple(wishes), "\n".join(others).strip()) if wishes else ((), text)


def _wish(said: str) -> Wish | None:
    hit = _CHANGES.match(said) or (_ENDS.match(said) if _FOR_A_WHILE.search(said) else None)
    if _ALL_OF_THEM.fullmatch(said):
        return Wish("unschedule", said[:300])
    alone = _NUMBER_ALONE.fullmatch(said)
    if not hit and not alone:
        return None
    numbers = {int(one["number"]): None for one in re.finditer(rf"(?i)\b{_NUMBERED}", said)}
    numbers |= {int(alone["number"]): None} if alone else {}
    skips = _SKIPS.fullmatch(said)
    next_one = (alone and _NEXT_TIME.fullmatch(alone["when"])) or (skips and _NEXT_TIME.fullmatch(skips["what"]))
    return Wish("change-topic", said[:300], tuple(numbers), mode=SKIP if next_one else "")
