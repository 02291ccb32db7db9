"""English phrases; the longer tables stand in the files beside this one."""

from listserv.understand.phrases import (
    en_addresses,
    en_desk,
    en_facilitator,
    en_frames,
    en_gathering,
    en_guess,
    en_letters,
    en_meant,
    en_member,
)
from listserv.understand.phrases.en_answers import ANSWERS
from listserv.understand.phrases.shape import DateWords, Language

# fmt: off
_DATES = DateWords(
    months={
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
        "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
        "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    },
    weekdays={
        "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "weds": 2, "wed": 2, "thursday": 3,
        "thurs": 3, "thur": 3, "thu": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
    },
    units={
        "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
        "year": "year", "years": "year", "fortnight": "fortnight", "fortnights": "fortnight",
    },
    numbers={
        "a": 1, "an": 1, "one": 1, "another": 1, "couple": 2, "two": 2, "three": 3, "few": 3, "four": 4, "five": 5,
        "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14,
    },
    days={
        "christmas": (12, 25), "xmas": (12, 25), "christmas day": (12, 25), "boxing day": (12, 26),
        "new year": (1, 1), "the new year": (1, 1), "new years day": (1, 1), "new year s day": (1, 1),
        "new years": (1, 1),
    },
    relative={
        "today": 0, "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2,
    },
    edges={
        "end": "end", "beginning": "start", "start": "start", "middle": "middle", "mid": "middle",
    },
    next=("next", "following", "coming"),
    this=("this", "the", "current"),
    lead=(
        "until", "till", "til", "untill", "to", "by", "before", "from", "on", "through", "after", "in", "for", "the",
        "at", "of", "about", "around", "up", "say", "roughly", "approximately", "well", "next", "least", "over",
        "during",
    ),
    between=("of", "the", "in", "on"),
    after=("time", "from now"),
)

LANGUAGE = Language(
    code="en",
    dates=_DATES,
    answers=ANSWERS,
    sure={**en_member.SURE, **en_addresses.SURE, **en_facilitator.SURE, **en_gathering.SURE, **en_letters.SURE},
    desk={**en_desk.DESK, **en_gathering.DESK, **en_letters.DESK},
    asked=en_desk.ASKED,
    reply=en_desk.REPLY,
    guess=en_guess.GUESS,
    texts=en_guess.TEXTS,
    hints=en_guess.HINTS,
    alarms=en_guess.ALARMS,
    classes=en_frames.CLASSES,
    numbers={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "two": 2, "three": 3, "four": 4, "five": 5,
        "six": 6,
    },
    contractions=en_frames.CONTRACTIONS,
    before=en_frames.BEFORE,
    after=en_frames.AFTER,
    courtesy=en_frames.COURTESY,
    partings=en_frames.PARTINGS,
    reasons=en_frames.REASONS,
    meant=en_meant.MEANT,
    joints=frozenset((
        "also", "and", "as", "because", "but", "i", "now", "or", "please", "plus", "since", "so", "thanks", "then",
        "though", "while",
    )),
    hedges=frozenset((
        "before", "considering", "except", "if", "ignore", "instead", "maybe", "never", "not", "perhaps", "should",
        "thinking", "unless", "wait", "whether", "wonder", "wondering", "would",
    )),
    fillers=frozenset((
        "definitely", "desperately", "honestly", "kindly", "possibly", "really", "simply", "truly", "very",
    )),
    speaker="i",
    untils=frozenset(("until", "till", "til", "untill", "back", "return", "returning", "through")),
)
