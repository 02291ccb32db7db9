"""Whether words are the new text of something or tell us how to change it: we change nobody's words ourselves."""

import re

_LEAD = r"(?:(?:please|could|can|would|you|kindly|i|we|think|should|but|and|just|to|also|edit|it|so)\b\W*+)*"
_OF_IT = r"(?:(?:this|it|that|the (?:post|text|message|mail|subject|title|wording))\b\W*+(?:(?:to|by|so that)\W*+)?)?"
_CHANGES = re.compile(
    rf"\W*+{_LEAD}{_OF_IT}(?:"
    r"(?:take|cut|leave|strip) (?:\S+ ){0,12}?out\b"
    r"|(?:remove|delete|replace|swap|reword|rephrase|rewrite|shorten|tone down)\b"
    r"|(?:change|correct|fix) (?:\S+ ){1,8}?(?:to|into|so that)\b"
    r"|(?:drop|put|insert|add|change|correct|fix)\b[^\n]{0,80}(?:[\"“”‘]|\binstead\b)"
    r"|the (?:subject|title|heading)(?: line)? (?:to|into|should|as)\b"
    r"|so (?:that )?it says\b)",
    re.I,
)
_GIVES = re.compile(
    r"\W*+(?:(?:please|could|can|would|you|kindly|yes|ok|no)\b\W*+)*(?:"
    r"(?:change|edit|replace|swap|make|use|send|post)\b\W{0,20}"
    r"(?:(?:it|this|that|the (?:text|topic|post|question))\b\W{0,20})?"
    r"(?:(?:to|by|with|for|read|say|instead|this)\b\W{0,20}){0,3}"
    r"|(?:instead|rather|(?:(?:another|a|the|my|new|better) ?)*(?:text|version))\b[^:\n]{0,20})"
    r":\s*(?P<text>\S+\s+\S.+)",
    re.I | re.S,
)
_QUOTED = re.compile(r"[\"“](?P<text>[^\"”]+)[\"”]\W*")
_MOST_WORDS = 80


def is_one(text: str) -> bool:
    """Whether a text tells what to change ("take out the fee"), and is not what shall stand there."""
    return len(text.split()) <= _MOST_WORDS and _CHANGES.match(text) is not None


def plainly_given(words: str) -> str:
    """The text behind "could you change it to: …", or in quotation marks; "" where it is not certain that it is one."""
    hit = _GIVES.fullmatch(words.strip()) or _QUOTED.fullmatch(words.strip())
    return hit["text"].strip() if hit else ""
