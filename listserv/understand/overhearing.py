"""What a message on its way to the list may ask of us: only what is all but certain is done, what is likely is asked
about, and everything else is a post.
"""

import re
from collections.abc import Sequence

from listserv.model.intent import Wish
from listserv.understand.hearing import is_terse
from listserv.understand.learned import NOTHING, Chance, label
from listserv.understand.said import Said
from listserv.understand.slots import filled
from listserv.understand.thoughts import FINAL, is_thought
from listserv.understand.unheard import tells_people
from listserv.understand.weighing import Reading, a_few

_FEWEST, _MAX_WORDS = 4, 60
_SHORT = 25
# Posts of people whom it was not taught with sound like wishes now and then; what is one leaves it no doubt at all.
_ASKED, _DONE = 0.9, 0.99  # the probabilities from which the author is asked, and from which it is done
_NOTHING, _NOTHING_IF_DONE = 0.02, 0.01  # … and of nothing, up to which either is
_ASKED_OF_MAIL, _NOTHING_OF_MAIL = 0.6, 0.25  # … from which, and up to which, it is asked about what speaks of our mail
_ASKED_OUT, _NOTHING_OUT = 0.3, 0.05  # … and what may want out of it all, or of one conversation
_JOINS = 0.95  # … from which somebody who writes to the list is heard to ask for joining it
_MAY_JOIN = 0.3  # … where they say it in so many words
_AS_WELL = 0.6  # … and of what is asked for besides
_ON_A_POST = frozenset((
    "mute", "unmute", "follow", "full", "private", "close", "reopen", "rename", "merge", "split", "move", "pin",
    "unpin", "remove-post", "trust", "moderate", "ban",
))  # fmt: skip
"""What can be wished of the post that is answered, or of its author."""
_ASKING = r"please|(?:can|could|would|will) (?:you|we|somebody|someone)|(?:put|pop|send|take) (?:it|this)"
_SAID_WITH = {
    "move": re.compile(
        r"\b(?:mov(?:e|ed|ing)|shift(?:ed)?|transfer(?:red)?|(?:put|pop|send|take) (?:it|this))\b", re.IGNORECASE
    ),
    "rename": re.compile(rf"\b(?:call(?:ed)?|heading|name|rename|retitle|subject|title|{_ASKING})\b", re.IGNORECASE),
}
"""Words without which a post is not taken for these wishes: many tell others that a question belongs elsewhere."""
_ASKED_ABOUT = frozenset((
    "leave", "mode", "pause", "resume", "settings", "forget-me", "my-data", "anonymous", "forget-address",
    "main-address", "own-posts", "at-most", "letter-time", "undo", "announce", "alias", "find", "language",
    "largest", "letter-form", "timezone", "who-knows",
))  # fmt: skip
_WANTS_TO_JOIN = re.compile(r"(?i)\b(?:(?:could|can|may) i|i(?:['’]d| would) (?:love|like) to) (?:please )?join\b")
_INVITES = re.compile(
    r"(?i)\bjoin(?:ing)? (?:us|our|me)\b"
    r"|\b(?:you|anyone|anybody|everyone|everybody|people|colleagues) (?:\w+ ){0,3}join"
)
"""Who asks others to join something does not ask us."""
_ASKS_HOW = re.compile(
    r"(?i)\bhow (?:do|can|could|would|should) i (?:get|have|receive|turn off|switch off|stop|reduce|change|limit)\b"
    r"[^.!?\n]{0,30}\b(?:less|fewer|mails?|e-?mails?|digests?|notifications|letters)\b"
)
"""What is a question about one's own mail, and not one for everyone; it is asked about."""
_OF_MAIL = re.compile(
    r"(?i)\b(?:get|getting|receive|receiving|have|having|want|need|(?:send|sending|sent) me|sent)(?: \w+){0,2}? "
    r"(?:these|those|them|e-?mails|digests?)\b|\bmy (?:new |old |other |work |home |e-?mail ){1,2}address\b"
)
"""What its writer says of mail that comes to them, or of where it goes: of ours, as likely as of any other."""
_HELPS = (Wish("mode", mode="weekly"), Wish("help"))
_IS_DONE = _ON_A_POST | {
    "leave", "mode", "resume", "settings", "undo", "letter-time", "letter-form", "own-posts", "at-most",
    "largest", "language", "timezone", "main-address",
}  # fmt: skip
"""What is done unasked, and soon undone or confirmed; a private answer too, as fewer see it than if it were a post."""


def overheard(phrased: Reading, said: Said, whole: str) -> Reading:
    """One reading of phrases and network for what may be a post."""
    if not phrased.wishes and len(said.body.found) <= _SHORT and _ASKS_HOW.search(said.body.text):
        return Reading((), whole, False, a_few((*phrased.doubtful, *_HELPS)))
    if not _FEWEST <= len(said.body.found) <= _MAX_WORDS or is_terse(phrased, said):
        return phrased
    if not (chances := said.told.chances):
        return phrased
    top = chances[0]
    if not phrased.wishes and _asks_to_join(top, chances, said):
        return Reading((), whole, False, (Wish("join"),))
    if _lacks_its_word(top.label, said):
        return phrased
    if top.label in {NOTHING, *(label(wish) for wish in phrased.wishes)} or not _is_likely(top, chances, said):
        return phrased
    told = [
        chance for chance in chances if chance is top or (chance.probability >= _AS_WELL and _is_heard(chance, said))
    ]
    names = [_name(chance) for chance in told]
    filled_in = [(wish, chance) for chance in told if (wish := filled(chance.label, said, names))]
    if not filled_in or filled_in[0][1] is not top or not _is_heard(top, said):
        return phrased
    wishes = tuple(wish for wish, _ in filled_in)
    sure = _nothing(chances) < _NOTHING_IF_DONE and not tells_people(said)
    if sure and all(wish.name in _IS_DONE and _is_certain(chance, told, said) for wish, chance in filled_in):
        return Reading(wishes, "", True)
    return phrased if phrased.wishes else Reading((), whole, False, a_few((*wishes, *phrased.doubtful)))


def _lacks_its_word(label: str, said: Said) -> bool:
    words = _SAID_WITH.get(label)
    return words is not None and not words.search(said.body.text)


def _name(chance: Chance) -> str:
    return chance.label.partition(":")[0]


def _on_a_post(chance: Chance, said: Said) -> bool:
    return said.where == "post" and _name(chance) in _ON_A_POST


def _is_heard(chance: Chance, said: Said) -> bool:
    """Whether this is a wish that is listened for here."""
    return _on_a_post(chance, said) or _name(chance) in _ASKED_ABOUT


def _is_likely(top: Chance, chances: Sequence[Chance], said: Said) -> bool:
    """Whether the author is to be asked: of a few words about the mail that they get sooner than of others, and
    soonest of what may want no more of it, which is the worst to be read by everyone.
    """
    likely, nothing = top.probability, _nothing(chances)
    if len(said.body.found) <= _SHORT:
        if top.label in ("leave", "mute") and likely >= _ASKED_OUT and nothing < _NOTHING_OUT:
            return not is_thought(top.label, said)
        if _OF_MAIL.search(said.body.text):
            return likely >= _ASKED_OF_MAIL and nothing < _NOTHING_OF_MAIL
    return likely >= _ASKED and nothing < _NOTHING


def _nothing(chances: Sequence[Chance]) -> float:
    """How probably nothing is asked of us."""
    return next(chance.probability for chance in chances if chance.label == NOTHING)


def _asks_to_join(top: Chance, chances: Sequence[Chance], said: Said) -> bool:
    """Whether a new message to the list says that its author would like to be on it; who is a member is asked (D2)."""
    sure = top.probability >= _JOINS and _nothing(chances) < _NOTHING
    join = next((chance.probability for chance in chances if chance.label == "join"), 0.0)
    likely = (top.label == "join" and sure) or (join >= _MAY_JOIN and _WANTS_TO_JOIN.search(said.body.text))
    return bool(likely) and said.where == "list" and not _INVITES.search(said.body.text)


def _is_certain(chance: Chance, told: Sequence[Chance], said: Said) -> bool:
    """Whether it is done unasked; what is asked for besides is less probable by itself."""
    least = _DONE if chance is told[0] else _AS_WELL
    if chance.label in FINAL and said.body.asks(len(said.body.found)):
        return False
    return chance.probability >= least and not is_thought(chance.label, said)
