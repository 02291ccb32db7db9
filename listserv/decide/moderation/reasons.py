"""What stands behind a decision about a held post: a courtesy, why it is right, or what its author is told."""

import re

POLITE = re.compile(
    r"(?:\W*(?:please|thanks|thank you|many|very much|cheers|ta|from me|with me|by me|to go|go|ahead|out|it|that|one"
    r"|can|for|all of|(?:would|will|could|can) you|if you would|with pleasure|kindly"
    r"|to (?:the )?(?:membership|members|list|group|everyone|everybody)"
    r"|as well|also|too|to publish|to be published|them|through|now|today|everyone|unread)\b)*\W*",
    re.I,
)
"""What goes with a decision and says nothing else."""
AGAIN = {
    "discard": re.compile(
        r"(?:\W*(?:so|just|please|throw|bin|delete|dump|discard|chuck|scrap|junk|lose|it|them|away|unread"
        r"|without (?:\w+ ){1,3}(?:them|it))\b)*\W*",
        re.I,
    ),
    "approve": re.compile(
        r"(?:\W*(?:so|just|please|send|publish|let|it|them|go|out|through|approve|release|yes)\b)*\W*", re.I
    ),
}
"""The same, said once more."""
HEDGED = re.compile(
    r"\b(?:but|if|unless|once|when|after|before|until|except|only|without|with|first|though|although|however|not"
    r"|never|no|maybe|perhaps|wait|hold|later|tomorrow|tonight|add|put|tell|ask|let|make|change|edit|take|move|remove"
    r"|cut|remind|give|send|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today"
    r"|please|could|would|can you)\b|n['’]t\b|[\d?]",
    re.I,
)
_EXPLAINS = re.compile(
    r"\W*(?:(?:because|as|since|it|its|it['’]s|they|they['’]re|that['’]s|that is|both|she|he"
    r"|she['’]s|he['’]s|i|i['’]m|i['’]ve|we|lovely|nice|great|good|excellent|useful)\b(?P<why>.*)|(?P<note>\(.*\)\W*))",
    re.I | re.S,
)
"""Why a decision is right, which nobody needs to be told of."""
TRUSTS = re.compile(
    r"\W*(?:and\W+)?(?:please\W+)?(?:trust (?:him|her|them|the author|this author|that author)"
    r"|(?:never|no need to|do not|don['’]t) (?:ever )?(?:stop|hold|check|moderate) (?:that author|this author"
    r"|the author|him|her|them|(?:his|her|their|that author|that author['’]s) posts?|that author['’]s)"
    r"(?: (?:again|any ?more|in future|ever))?)\W*",
    re.I,
)
_BECAUSE = re.compile(
    r"[\s,.;:–—-]*(?:please\b[\s,.;:–—-]*)?"
    r"(?:(?:because|as|since|(?:the )?reason(?: (?:is|being))?(?: that)?)\b[\s:]*)?",
    re.I,
)
_TELLING = re.compile(
    r"[\s,.;:–—-]*(?:(?:and |to )?(?:ask|say|tell|write|let)\b[^:.\n]{0,60}:"
    r"|(?:with|adding|and (?:say|add))(?: (?:the|this|a))?(?: (?:note|words?|message|comment|reason|line))?"
    r"(?: that)?\s*:?|(?:and )?(?:saying|tell (?:him|her|them)|say to (?:him|her|them))(?: that)?\s*:?)\s*(?=\S)",
    re.I,
)
NOT_YET = re.compile(r"\W*(?:yet|for now|until|till|before|if|unless|or)\b", re.I)
"""Behind a no it is none, or not as yet."""
BINS = re.compile(
    r"\W*(?P<why>(?:[^\n]{1,200}[\s,;:.–—-])??)(?:(?:so|and|just|please)\W+)*"
    r"(?:delete|bin|discard|dump|scrap|junk|trash|throw|get rid of) (?:it|this|them|that|both)(?: away| out)?"
    r"(?:,? and (?:ban|block|remove) [^\n]{1,80})?\W*",
    re.I,
)
"""Behind a no: nobody is written to ("no, they are both phishing, scrap them")."""
TO_AUTHOR = re.compile(r"\b(?:you|your|please)\b", re.I)


def explains(behind: str) -> bool:
    """Whether nothing but why follows, behind a courtesy or not."""
    first, mark, then = (
        re.split(r"([,;:–—]|\s-\s)", behind, maxsplit=1) if re.search(r"[,;:–—]|\s-\s", behind) else (behind, "", "")
    )
    hits = [_EXPLAINS.fullmatch(behind), _EXPLAINS.fullmatch(then) if mark and POLITE.fullmatch(first) else None]
    return any(hit and not HEDGED.search(hit["why"] or hit["note"] or "") for hit in hits)


def reason(behind: str) -> str:
    """What the author of a post that is refused is told."""
    if POLITE.fullmatch(behind):
        return ""
    return told(behind) or _BECAUSE.sub("", behind, count=1).strip()


def told(behind: str) -> str:
    """What follows words that ask us to tell it to the author ("with the note: …"); "" where there are none."""
    hit = _TELLING.match(behind)
    return behind[hit.end() :].strip() if hit else ""
