"""How decisions about held posts are worded, and how posts are named in them."""

import re

MAX_NUMBERS = 50
SAME = "same"
"""The decision that was said before this one: "95 too"."""
_IN_BIN = r"in(?:to)? the (?:bin|rubbish|trash)"
_THEM = (
    r"(?:him|her|them|(?:(?:the|its|their|his|her) )?(?:authors?|senders?|writers?|gentleman|lady|person)"
    r"|(?-i:(?:Mr|Mrs|Ms|Dr|Prof|Fr|Sr|Rev)\.? )?(?-i:[A-Z])[\w'’-]+)"
)
_OUT = r"be (?:sent(?! back\b)|published|approved|accepted|released|posted|let through|distributed|circulated)"
_GOES = rf"(?:(?:go|run|pass|appear)(?! (?:straight )?(?:back|to)\b)|{_OUT})"
_BINNED = r"be (?:discarded|deleted|binned|thrown (?:away|out)|dumped|junked|scrapped)"
_RETURNED = (
    rf"(?:(?:go|be (?:sent|given|handed)) (?:straight )?back(?: to {_THEM})?|be returned(?: to {_THEM})?"
    r"|be (?:rejected|refused|declined|turned down))"
)
_MAY = r"(?:can|may|should|could)(?: all| both| also| now| just)*"
_MUST = rf"(?:{_MAY}|must|has|have|has to|have to|(?:(?:is|are|ought|needs?|has|have) )?to)"
_OURS = r"(?:my|our|the) (?:blessing|approval|ok|okay|vote|go-ahead|permission|nod|green light)"
SAID_OF: dict[str, str] = {
    "discard": rf"{_MUST}\s+(?:(?:go|be put) {_IN_BIN}|{_BINNED})"
    rf"|(?:goes|belongs?)? ?{_IN_BIN}"
    r"|(?:discard|bin|delete|dump|trash|junk|scrap)(?:e?d|ned|ped)?|spam|rubbish|throw(?: away| out)?",
    "reject": rf"{_MUST}\s+{_RETURNED}|(?:send|give|hand) back(?: to {_THEM})?|return(?:ed)?(?: to {_THEM})?"
    r"|no (?:good|way)"
    r"|no(?! (?:objections?|problems?|issues?|worries|need|comments?|idea|hurry|rush|opinions?|views?)\b)"
    r"|nope|n|reject(?:ed)?|declined?|refused?|turn down"
    r"|not (?:accepted|approved|ok|okay)|thumbs down|i(?:['’]d| would) rather not",
    "approve": rf"{_MUST}\s+{_OUT}|{_MAY}\s+{_GOES}"
    r"|(?:ok|okay|fine|good|ready) to (?:go|run|send|publish|be (?:sent|published))"
    r"|yes|yep|y|ok|okay|fine|good|all right|alright|approved?|send|publish(?:ed)?|accept(?:ed)?|released?|distribute"
    rf"|go ahead|let through|go|run|thumbs up|(?:has|have|gets?) {_OURS}",
    "trust": r"trust",
    "edit": r"edit",
    "ask": r"ask",
    SAME: r"(?:the )?same(?: (?:again|here))?|too|likewise|ditto|as well|also",
}
"""How a decision is said of posts that are named before it; the longer one of two sayings stands first."""
SAID_TO: dict[str, str] = {
    "discard": r"discard|spam|bin|delete|dump|trash|throw(?: away| out)?|junk|get rid of|rubbish|scrap"
    r"|chuck(?: out| away)?",
    "reject": r"(?:say )?no(?:pe)?|n|reject|decline|refuse|turn down|thumbs down",
    "approve": r"(?:say )?yes|yep|y|ok|okay|fine|good|approved?|send|publish|accept|go ahead|release"
    r"|distribute|circulate|let(?: go| out| through)?|wave (?:through|on)|happy with|no objections?|no problems?"
    r"|green light|thumbs up",
    "trust": r"trust",
    "edit": r"edit",
    "ask": r"ask",
    SAME: r"(?:the )?same(?: goes)?|likewise|ditto|so (?:is|are|can|may|should|does|do)(?= (?:number |post |#)?\d)",
}
"""… and to them."""
SAID_AROUND: tuple[tuple[str, str, str], ...] = (
    ("reject", r"send|give|hand|return", rf"back(?: to {_THEM})?"),
    ("reject", r"return", rf"to {_THEM}"),
    ("reject", r"turn", r"down"),
    ("discard", r"put|throw|chuck|stick|drop", rf"(?:away|out|{_IN_BIN})"),
    ("approve", r"could|can|may", rf"{_GOES}(?: out| ahead)?\W+please"),
    ("approve", r"let|wave|put|push", r"(?:(?:go|pass|come) )?through|out(?! of)|go(?: out| ahead)?|pass|run"),
)
"""… and around them: "send 2 back"."""
TRUSTS = re.compile(
    r"(?:\b(?:never|no longer|not|no need)\b|n['’]t\b)[^.,;?\n]{0,30}\b(?:check|held|hold|moderat|stop|screen|vet)\w*",
    re.I,
)
"""What is said of an author who is trusted: "she needn't be checked again"."""
_COUNTS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_PLACES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_FEW = rf"(?:{'|'.join(_COUNTS[1:])}|\d)"
_RANGE = r"\d{1,4}(?:\s*+(?:[-–]|to|through|thru|until)\s*+\d{1,4})?(?![\d%])"
_CALLED = r"(?:(?:(?:(?:number|post|item|message|nr|#)s?|nos|(?:post|number) no)\.?)\s*+)"
_FIGURE = rf"{_CALLED}?{_RANGE}"
_AND = r"\s*+(?:(?:,\s*+)?(?:and|&|\+)|,|(?<=\s))\s*+"
_WORD = rf"(?:{'|'.join(_COUNTS)})\b"
_WORDS = rf"{_WORD}(?:\s*,\s*{_WORD})*,?\s+(?:and|&)\s+{_WORD}"  # "two" may be how many, "two and three" are called so
NUMBERS = rf"(?:{_FIGURE}(?:{_AND}{_FIGURE})*|{_CALLED}{_WORD}(?:{_AND}{_CALLED}?{_WORD})*|{_WORDS})"
_PLACE = rf"(?:the\s+)?(?:{'|'.join(_PLACES)})\b(?:\s+(?:one|post|message)\b)?"
_PLACED = rf"(?:the\s+)?first\s+{_FEW}\b(?:\s+(?:ones|posts|messages))?|{_PLACE}(?:{_AND}{_PLACE})*"
_ONES = rf"(?:\s+(?:ones|posts|messages|{_FEW}))"
_REST = (
    rf"(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:rest|others|other{_ONES}|remaining{_ONES}?|remainder)\b(?:\s+of\s+(?:them|these))?"
    r"|everything else"
)
_BUT = (
    r"(?:all|everything)(?:\s+(?:of\s+)?(?:them|these|the posts))?"
    r"\s+(?:but|except|bar|apart from|other than)(?:\s+for)?"
)
TARGET = rf"(?:(?P<but>{_BUT})\s+)?(?P<numbers>{NUMBERS})|(?P<rest>{_REST})|(?P<placed>{_PLACED})"


def numbers(said: str) -> tuple[int, ...]:
    """The numbers of posts as they are called; "3 to 5" are three."""
    found: dict[int, None] = {}
    for low, high, word in re.findall(
        rf"(\d+)(?:\s*(?:[-–]|to|through|thru|until)\s*(\d+))?|\b({'|'.join(_COUNTS)})\b", said, re.I
    ):
        first = int(low) if low else _COUNTS.index(word.lower()) + 1
        found |= dict.fromkeys(range(first, min(int(high or first), first + MAX_NUMBERS) + 1))
    return tuple(found)[:MAX_NUMBERS]


def places(said: str) -> tuple[int, ...]:
    """The places of posts in a list: of "the first two" 1 and 2."""
    if few := re.search(rf"\bfirst\s+({_FEW})\b", said, re.I):
        word = few[1].lower()
        return tuple(range(1, (int(word) if word.isdigit() else _COUNTS.index(word) + 1) + 1))
    return tuple(_PLACES.index(word.lower()) + 1 for word in re.findall(rf"\b({'|'.join(_PLACES)})\b", said, re.I))
