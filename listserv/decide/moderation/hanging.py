"""Why a yes to a held post is none: what goes out cannot be called back, so it has to be meant as it stands.

It hangs on something, takes itself back, names another day, wants the post changed or its author asked first.
"""

import re

from listserv.decide.moderation.about_author import Besides
from listserv.decide.words import as_it_stands
from listserv.model.intent import Answer

LATER = "later"
"""It names another day: a held post goes out when somebody says so, and not by itself."""
HANGS = "hangs"
FOR_THE_NEXT_TIME = re.compile(r"\b(?:next time|in (?:the )?future|another time|from now on)\b", re.I)


def why(answer: Answer, besides: Besides) -> str:
    """In a word why this yes is none; "" where it is one. `besides` is what it says that is no part of the yes."""
    if as_it_stands.names_another_day(besides.rest):
        return LATER
    heard = {wish.name for wish in answer.asked}
    contradicts = "reject" in heard and "approve" not in heard and not (besides.wishes or besides.told)
    asks_first = besides.asks_change and not FOR_THE_NEXT_TIME.search(besides.told)
    return HANGS if contradicts or asks_first or as_it_stands.speaks_against(besides.rest) else ""
