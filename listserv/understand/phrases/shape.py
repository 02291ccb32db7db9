"""What is written down for each language: phrases in the small language of `understand/grammar.py`, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Phrases = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class DateWords:
    """The words of dates, folded: months and weekdays with their short forms, each with its number (Monday is 0)."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    days: Mapping[str, tuple[int, int]]
    relative: Mapping[str, int]
    edges: Mapping[str, str]
    next: tuple[str, ...]
    this: tuple[str, ...]
    lead: tuple[str, ...]
    between: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class AnswerWords:
    """How questions are answered: first words that say yes or no, what looks like either and is not, and our words.

    `yes_though` are yeses that begin like a no ("no problem"), `open` leaves the question open ("yes but", "not yet").
    A phrase that begins with a `strong` word counts whatever follows it, others only where they are complete in
    themselves. `joints` may stand between chosen numbers. `ordinals` are numbers said by their place ("the second
    one"), where nothing is said but what may stand `beside` them.
    `words` maps our own words ("TRUST") to what is written for them; `agreeing` are those of them that say yes as well.
    """

    yes: tuple[str, ...]
    no: tuple[str, ...]
    yes_though: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    polite: tuple[str, ...] = ()
    strong: tuple[str, ...] = ()
    greetings: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    beside: tuple[str, ...] = ()
    words: Phrases = field(default_factory=dict)
    agreeing: frozenset[str] = frozenset(("trust", "send", "note"))


@dataclass(frozen=True)
class Language:
    """The phrases of one language.

    Wishes are keyed by the contract's word; what follows a colon is a fixed argument ("mode:weekly"), `*` the words of
    the wish themselves. `sure` are wishes wherever they are the whole message. `desk` are wishes where somebody speaks
    to us, and only guesses on the way to the list. `asked` are wishes to us in words in which people also ask each
    other: on the way to the list they are nothing at all. `reply` are wishes about the post that is answered. `guess`
    are never more than guesses. `texts` are heads of wishes that take all the text below them. `hints` are words from
    which a wish is guessed when nothing was read, `alarms` those which make a short message to the list doubtful.

    `before` and `after` is politeness around a wish, `courtesy` whole clauses of it, `partings` open a signature.
    `joints` join two wishes, `reasons` open a clause that only explains, `hedges` are words that take a wish back.
    `fillers` are words that change nothing and are passed over, `speaker` is the word for "I", where it may begin a
    sentence without a full stop before it. `meant` are words that look like a slip of ours but are not.

    `senses` are cues (`understand/senses.py`), where the network does not know a language. `discreet` are words by
    which something is not for everyone (`understand/abroad.py`). `untils` stand before the last day of a pause.
    """

    code: str
    dates: DateWords
    answers: AnswerWords
    sure: Phrases
    desk: Phrases = field(default_factory=dict)
    asked: Phrases = field(default_factory=dict)
    reply: Phrases = field(default_factory=dict)
    guess: Phrases = field(default_factory=dict)
    texts: Phrases = field(default_factory=dict)
    hints: Phrases = field(default_factory=dict)
    alarms: Phrases = field(default_factory=dict)
    classes: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    contractions: Mapping[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    courtesy: tuple[str, ...] = ()
    partings: tuple[str, ...] = ()
    joints: frozenset[str] = frozenset()
    reasons: tuple[str, ...] = ()
    hedges: frozenset[str] = frozenset()
    meant: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    speaker: str = ""
    senses: Phrases = field(default_factory=dict)
    discreet: Phrases = field(default_factory=dict)
    untils: frozenset[str] = frozenset()
