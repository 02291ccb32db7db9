"""A mail of which its author's own domain says that it is not theirs, to a reply address that only they were given.

Letters are forwarded, and answers to them go in copy to others: the address alone proves nothing then. What was asked
is asked once more, at the known address. The answer to that counts, however broken it comes: nobody else has seen it.
"""

from listserv.decide.identity.proof import asked_anew, asked_enough, asked_themselves
from listserv.decide.limits import DOUBTED_A_DAY
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Letter
from listserv.model.personal import ABOUT_UNNAMED, AskAgain
from listserv.model.situation import Situation

_ONLY_WISHES = frozenset(("open",))
"""Letters that asked nothing: each wish in an answer to them is asked about by itself."""


def asked_again(answer: Answer, incoming: Incoming, situation: Situation) -> Decision | None:
    """Nothing is done, and the same is asked in a new letter; None where the answer may count, or is from elsewhere.

    A letter about a question without a name is not written again: it would say once more who asked. All that an answer
    does is to take the question back.
    """
    question = situation.asked
    if not (incoming.verdict.disowned and asked_themselves(incoming, situation)):
        return None
    if question.kind in ABOUT_UNNAMED | _ONLY_WISHES or asked_anew(situation):
        return None
    if situation.answers_doubted_today >= DOUBTED_A_DAY:
        if situation.holder is not None:
            return asked_enough(situation.holder, situation)
        return Decision("dropped", "asked-before", "They were asked several times today.")
    letter = Letter("confirm/too-old", question.address, {"text": answer.words})
    why = "The author's mail provider says that the answer may not be from them; they were asked again."
    return Decision("answered", "asked-again", why, (AskAgain(question, answer.words, letter),))
