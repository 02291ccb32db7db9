"""Words by which somebody asks for their own name to be left out.

What speaks of other people's names ("our survey is anonymous", "patients who want to stay anonymous") asks nothing.
"""

import re

_BEGINNING = 250
_SHORT, _LONGEST = 60, 600
_FEW = 5
_PLAINLY = re.compile(
    r"(?i)\bwithout (?:using |giving |saying |showing |mentioning |putting )?my name\b"
    r"|\b(?:do not|don['’]?t|please not) (?:use|say|mention|give|show|put) my name\b"
    r"|\b(?:keep|leave) (?:out )?my name (?:out|off)\b|\b(?:leave|keep) out my name\b|\bno names? please\b"
    r"|(?<!\bwe )(?<!\bthey )\b(?:ask|post|send|share|put|publish|forward|pass|raise)\b.{0,60}\banonymous(?:ly)?\b"
    r"|\banonymous(?:ly)? (?:question|post|please)\b|\bplease,? anonymous(?:ly)?\b"
    r"|\A\W{0,6}anon(?:ymous(?:ly)?)?(?: please)?\W{0,3}(?:[:\n]|[–—-] )"
    r"|\b(?:nobody|no one|noone|not? (?:anyone|anybody|people))(?: else)?(?: should| shall| must| to)?"
    r" (?:knew|know|knows|find out|learn) (?:that |who )?(?:it was|it is|it['’]s|this is|this was|i|i['’]m|asked|who)\b"
    r"|\A\W{0,6}(?:a|another|one) member asks ?[:,–—-]|\bname(?: and [a-z]{2,12})? withheld\b"
)
_PERSON = (
    r"\b(?:i|i['’]d|me|please|(?:member|friend|colleague|somebody|someone|person|nurse|doctor|midwife)"
    r"(?: of (?:mine|ours))?(?: here)?,?(?: who)?)"
)
_WISHES = (
    r"(?: (?:am|asked|asks|be|can|could|do|does|don['’]?t|doesn['’]?t|going|has|have|hopes?|if|like|must|needs?|not"
    r"|prefers?|rather|should|strongly|to|wants?|will|wish|wishes|would|wouldn['’]?t)){0,7}"
)
_STAYS_SO = re.compile(
    rf"(?i){_PERSON}{_WISHES} (?:"
    r"(?:remain|stay|be|keep|keep me|stay completely|remain completely|be kept|being|go|have me) "
    r"(?:anon(?:ymous)?|nameless|unnamed|unidentified|incognito)\b"
    r"|(?:not|doesn['’]?t|don['’]?t|wouldn['’]?t)(?: (?:want|wish|like|care|to|be|being|prefer))* "
    r"(?:named|identified|identifiable)\b)"
)
_WORD = frozenset(("anon", "anonymous", "anonymously", "nameless", "namelessly", "unnamed", "incognito"))
_BESIDE_IT = frozenset((
    "a", "an", "and", "as", "ask", "asker", "asking", "be", "completely", "contributor", "enquiry", "for", "from", "i",
    "if", "is", "just", "keep", "kept", "like", "me", "member", "message", "my", "nurse", "one", "pls", "please",
    "possible", "post", "poster", "prefer", "query", "question", "reasons", "remain", "request", "send", "signed",
    "sorry", "stay", "strictly", "submission", "thanks", "this", "to", "totally", "want", "would",
))  # fmt: skip
_PIECE = re.compile(r"[.!?:;()\[\]\n*_]|,\s|\s[–—-]{1,2}\s|[–—]")
_WORDS = re.compile(r"[\w'’]+")


def is_wanted(text: str) -> bool:
    """Whether it says near its beginning, or anywhere if it is short, that its author's name shall be left out."""
    short = len(text) <= _LONGEST and len(text.split()) <= _SHORT
    said = text if short else text[:_BEGINNING]
    if _PLAINLY.search(text[:_BEGINNING]) or _STAYS_SO.search(" ".join(said.split())):
        return True
    ends = (said,) if short else (said, text[-_BEGINNING:])
    return any(_says_it(piece) for end in ends for piece in _PIECE.split(end))


def is_plain(text: str) -> bool:
    """Whether a few words say so as we write it ourselves ("without my name")."""
    return _PLAINLY.search(text) is not None


def asks_besides(text: str) -> bool:
    """Whether a text that says so asks something else as well, so that it is no mere head of what is below it."""
    return any(
        (ends == "?" and not is_wanted(sentence)) or (ends == ":" and bool(rest.strip()))
        for sentence, ends, rest in _sentences(text)
    )


def _sentences(text: str) -> list[tuple[str, str, str]]:
    """Each sentence, the mark that ends it, and what stands behind that."""
    found, at = [], 0
    for hit in re.finditer(r"[.!?:](?=\s|$)", text):
        found.append((text[at : hit.start()], hit.group(), text[hit.end() :]))
        at = hit.end()
    return found


def _says_it(piece: str) -> bool:
    """Whether these few words say nothing but that something is to be without a name ("anon question")."""
    words = [word.lower() for word in _WORDS.findall(piece[:_BEGINNING])]
    rest = set(words) - _WORD
    return 0 < len(words) <= _FEW and len(rest) < len(set(words)) and rest <= _BESIDE_IT
