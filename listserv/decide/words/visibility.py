"""Whether somebody says that other members shall not see what they tell about themselves, by a number or in words.

In doubt it is hidden: that is said back at once, and one word shows it again.
"""

import re

_CLAUSES = re.compile(r"(?i)[.!?;,\n]|\s(?:but|though|although|however)\b")
_PARTS = re.compile(rf"{_CLAUSES.pattern}|\s[-–—]\s|[()]")
_NOT = r"(?:not|n't|n’t|never|nobody|noone|no one|none|nor|cannot)\b"
_SEEN = (
    r"(?:see|seen|saw|sees|seeing|show|shown|showing|shows|share|shared|sharing|visible|publish|published|"
    r"public(?!\s(?:health|sector|services?|affairs|bod(?:y|ies)|policy|involvement|engagement))|"
    r"display|displayed|disclose|disclosed|view|viewed|viewing)\b"
)
_OTHERS = (
    r"(?:members?|others|anyone|anybody|everyone|everybody|nobody|no one|other|the list|the group|colleagues|public|"
    r"visible|share|shared|want|wish|prefer|rather|this|it|that|my)\b"
)
_REFUSALS = (
    re.compile(rf"(?i)\A(?=.*\b{_OTHERS}).*?(?:\b|(?<=\w)(?=n['’]t)){_NOT}.{{0,80}}\b{_SEEN}"),
    re.compile(
        r"(?i)\b(?:keep|hold|treat|leave|stay|remain|be)\b.{0,40}\b(?:private|confidential|secret|hidden|invisible|"
        r"anonymous|in confidence|to your ?sel(?:f|ves)|between us)\b"
    ),
    re.compile(r"(?i)\b(?:hide|conceal)\s(?:me|this|it|my|that|all|everything)\b"),
    re.compile(r"(?i)^\W*(?:please\s)?(?:private|confidential|in confidence|hidden|hide)(?:\splease)?\W*$"),
    re.compile(rf"(?i)\b(?:{_SEEN}|(?:members?|others)\b).{{0,30}}[:?–-]\s*(?:no|nope|rather not)\b"),
    re.compile(
        r"(?i)\b(?:not|never|nothing|nobody|no one|none)\b.{0,40}\b(?:for|to|by|with)\b.{0,20}"
        r"\b(?:members?|others|anyone|anybody|everyone|everybody|other people|the list|the group)\b"
    ),
    re.compile(
        r"(?i)\bbetween (?:us|ourselves|you and (?:me|i)|the two of us)\b|\b(?:for|to) your (?:eyes|information) only\b"
    ),
    re.compile(
        r"(?i)\b(?:just|only) (?:for|to|by) (?:the |our |your )?"
        r"(?:facilitators?|moderators?|organisers?|you|us|yourself|yourselves|admins?|office)\b"
    ),
    re.compile(r"(?i)\b(?:for|to) (?:the |our )?(?:facilitators?|moderators?|organisers?) (?:only|alone)\b"),
    re.compile(
        r"(?i)\b(?:private(?!\s(?:sector|practice|provider|hospital|clinic|patient|compan|care|health|medic|insur|firm"
        r"|hous|rent|landlord|work|tuition|school|equity))|confidential(?!ity)|privately)\b"
    ),
)
_NO_MATTER = re.compile(
    r"(?i)(?:n't|n’t|\bnot|\bnever)\s(?:really\s|at all\s)?(?:mind|object|bother)|"
    r"\b(?:no|not an?y?)\s(?:problem|objection|issue|worr(?:y|ies)|concern|bother)s?\b"
)
_WILLING = re.compile(r"(?i)(?<!not )(?<!n't )(?<!n’t )\b(?:happy|fine|glad|pleased|okay|ok|content|may|can|yes)\b")
_RATHER = r"i(?:'d|’d| would)"
_NO = (
    rf"(?:no|nope|nah|no thanks|no thank you|no please|no sorry|sorry no|(?:{_RATHER} )?rather not|not really|"
    r"non,? merci|nein,? danke|no,? gracias|nie,? dziękuję|dim,? diolch|"
    rf"(?:{_RATHER} )?prefer not(?: to)?|not yet|not for now|not|nobody|hide|please do(?:n.?t| not))"
)
_FOURTH = re.compile(rf"(?im)^\s{{0,8}}\(?4\s{{0,3}}[.):\-–]\s{{0,3}}{_NO}\b")
"""The fourth of the welcome's questions, answered by its number: may members see this?"""
_LAST = re.compile(rf"(?i)(?:[.!?;,]|(?<!\s)[^\S\n]*+\n)\s*+{_NO}\W*$")
"""The last of several answers."""
_BARE = re.compile(rf"(?i)\W*(?:yes|yep|yeah|sure|ok|fine|{_NO})(?:\s(?:please|thanks|thank you))?\W*")
_FEW = 2
_WORDY = 12
_SMALL_WORD = re.compile(
    r"(?:a|actually|and|for|i|i'd|i'm|if|it|just|me|my|no|not|of|ok|okay|on|or|please|rather|sorry|so|thanks|that|the|"
    r"this|to|would|yes|you)"
)


def refuses(text: str) -> bool:
    """Whether other members shall not see it."""
    if _FOURTH.search(text) or _LAST.search(text):
        return True
    return any(_refuses(clause) for clause in _CLAUSES.split(text))


def allows(text: str) -> bool:
    """Whether it says that others may see it."""
    return any(
        re.search(rf"(?i)\b{_SEEN}", clause) and (_NO_MATTER.search(clause) or _WILLING.search(clause))
        for clause in _CLAUSES.split(text)
        if not _refuses(clause)
    )


def is_bare(text: str) -> bool:
    """Whether it is a yes or no and nothing else."""
    return bool(_BARE.fullmatch(text.strip()))


def is_all(text: str, *, heard: bool) -> bool:
    """Whether nothing is told besides that it shall not be seen; `heard` where that was understood by other means."""
    clauses = [clause for clause in _PARTS.split(text) if clause.strip()]
    others = [clause for clause in clauses if not _refuses(clause)]
    if len(others) == len(clauses) == 1:
        return heard and len(text.split()) < _WORDY
    left = [word for clause in others for word in re.findall(r"[^\W\d_][\w'’]*", clause.lower())]
    return len([word for word in left if not _SMALL_WORD.fullmatch(word)]) < _FEW


def _refuses(clause: str) -> bool:
    plain = _NO_MATTER.sub(" ", clause[:400])
    return any(pattern.search(plain) for pattern in _REFUSALS)
