"""What a message on its way to the list may ask of us: only what is all but certain is done, what is likely is asked
about, and everything else is a post.
"""

from listserv.understand import learned
from listserv.understand.hearing import is_terse
from listserv.understand.learned import NOTHING, Chance, label
from listserv.understand.said import Said
from listserv.understand.slots import filled
from listserv.understand.thoughts import FINAL, is_thought
from listserv.understand.weighing import Reading, a_few

_MAX_WORDS = 60
_ASKED, _ASKED_ALONE = 0.8, 0.3  # share and probability from which the author is asked
_ASKED_ON_A_POST = 0.15  # … the probability where the post that is answered can be meant
_ASKED_IN_PRIVATE = 0.6  # … the share where everybody would read what was not for them
_DONE, _DONE_ALONE, _DONE_ON_A_POST = 0.93, 0.7, 0.5  # share and probabilities from which it is done
_DISCREET = frozenset(("private", "anonymous"))
_ON_A_POST = frozenset((
    "mute", "unmute", "follow", "full", "private", "close", "reopen", "rename", "merge", "split", "move", "pin",
    "unpin", "remove-post",
))  # fmt: skip
"""What can be wished of the post that is answered."""
_ASKED_ABOUT = frozenset((
    "leave", "mode", "pause", "resume", "settings", "forget-me", "my-data", "anonymous", "forget-address",
    "main-address", "own-posts", "at-most", "letter-time", "undo", "announce",
))  # fmt: skip
_IS_DONE = _ON_A_POST | {"leave", "mode", "resume", "settings", "undo"}


def overheard(phrased: Reading, said: Said, whole: str, *, reply: bool) -> Reading:
    """One reading of phrases and weights for what may be a post (`reply`: one that answers another)."""
    chances = learned.chances(said.subject, said.body, public=True, reply=reply)
    if not chances or len(said.body.found) > _MAX_WORDS or is_terse(phrased, said):
        return phrased
    top = chances[0]
    name = top.label.partition(":")[0]
    on_a_post = reply and name in _ON_A_POST
    if top.label in {NOTHING, *(label(wish) for wish in phrased.wishes)} or not _is_likely(top, on_a_post=on_a_post):
        return phrased
    wish = filled(top.label, said) if on_a_post or name in _ASKED_ABOUT else None
    if wish is None:
        return phrased
    if name in _IS_DONE and _is_certain(top, said, on_a_post=on_a_post):
        return Reading((wish,), "", True)
    return phrased if phrased.wishes else Reading((), whole, False, a_few((wish, *phrased.doubtful)))


def _is_likely(top: Chance, *, on_a_post: bool) -> bool:
    share = _ASKED_IN_PRIVATE if top.label in _DISCREET else _ASKED
    return top.share >= share and top.probability >= (_ASKED_ON_A_POST if on_a_post else _ASKED_ALONE)


def _is_certain(top: Chance, said: Said, *, on_a_post: bool) -> bool:
    probability = _DONE_ON_A_POST if on_a_post and top.label not in _DISCREET else _DONE_ALONE
    if top.label in FINAL and said.body.asks(len(said.body.found)):
        return False
    return top.share >= _DONE and top.probability >= probability and not is_thought(top.label, said)
