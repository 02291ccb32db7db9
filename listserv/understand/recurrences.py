"""A topic for later, read from its first line: "every first Monday 9:00 post: …", "post this next Monday at 9: …".

A small grammar over the words of one line; what stands behind it is the text, whole and as it was written.
"""

import re
from dataclasses import dataclass
from datetime import date

from listserv.model.recurrence import Recurrence, Timed
from listserv.understand import dates
from listserv.understand.phrases import en_recurrences as english

_MAX_HEAD = 200
_MAX_DATE_WORDS = 6
_WORKING = (0, 1, 2, 3, 4)
_TOKEN = re.compile(r"\d{1,2}[:.]\d\d|[^\W_][\w'’/-]{0,40}|[:,\n]")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(am|pm)?")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_ENDS = frozenset((":", "\n"))
_STARTING = frozenset(("starting", "beginning", "commencing", "from"))
_ON_SCHEDULE = re.compile(
    r"(?i)\bput (?:an?|the|this|my) (?:question|topic|post|text) (?:on(?:to)?|in(?:to)?) (?:the|our) schedule\b"
)
"""What schedules a topic in more words than "schedule this"."""
_MAX_LINE = 2_000
_TOPIC_FIRST = re.compile(
    r"(?:please\s+)?schedule(?:\s+(?:a|the|this))?(?:\s+(?:topic|post|question))?\s*:\s*(?P<rest>[^\n]+)", re.IGNORECASE
)
_AGREEING = re.compile(
    r"(?:(?:yes|yep|yeah|ok|okay|sure|fine|good|please|do|use|post|send|schedule|put|run|ask|have|take|it|this|that|topic|number|no\.?|out)\b"
    r"\W*(?:\d{1,3}(?=\s+(?:on|next|every|at|for|tomorrow|this)\b)\W*)?)+",
    re.IGNORECASE,
)
_USES = re.compile(
    r"(?:[,.;:!–—-]|\b(?:and|so|then|please|we (?:can|could|will|should)"
    r"|(?:can|could|shall|should) we|let['’]?s|let us|(?:could |can )?you"
    r"|i['’]?ll))\s*"
    r"(?P<use>(?:use|post|send|schedule|put|run|ask|have|do|take)\s+(?:it|this|that)\b)",
    re.IGNORECASE,
)
"""Behind words of praise, what shall be done with it: "Good idea, use it next Wednesday at 10"."""
_REFUSES = re.compile(r"\b(?:no|not|never|don['’]?t|cannot|can['’]t|nor|if|unless|instead)\b", re.IGNORECASE)
_POLITELY = re.compile(r"(?:[\s,.!–-]*\b(?:please|thanks|thank you|cheers|many thanks))*[\s.!?]*$", re.IGNORECASE)
_WHEN = re.compile(r"(?<=\s)(?:on|for|every|each|next|tomorrow)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    end: int


def read(text: str, today: date, *, ordered: bool = False) -> Timed | None:
    """When a text is to be posted and what, or None where it does not begin by saying so.

    `today` is the day from which "next Monday" counts. The hour is nine where none is given. Where it must be
    `ordered`, only with a word such as "post" or "ask"; else "every Monday at nine: …" will do. "Use it on Monday" is
    said of a text that is known, and brings none.
    """
    text = _ON_SCHEDULE.sub("schedule this", text[:_MAX_HEAD], count=1) + text[_MAX_HEAD:]
    head = _Head(text, today, ordered=ordered)
    found = head.rule()
    topic = text[head.stands_at :].lstrip(" \t\r\n:,.–—-").strip()
    if found and (topic or head.uses):
        return Timed(found, topic)
    return _told_behind(text, today)


def _told_behind(text: str, today: date) -> Timed | None:
    """ "Schedule topic: What did you learn? on Monday 14 December at 9": one line that ends by saying when."""
    line = _TOPIC_FIRST.fullmatch(text.strip()) if len(text) <= _MAX_LINE else None
    rest = line["rest"] if line else ""
    for hit in _WHEN.finditer(rest):
        head = _Head(f"post this {rest[hit.start() :].rstrip(' .')}:", today, ordered=True)
        found, topic = head.rule(), rest[: hit.start()].strip(" ,;–—-")
        if found and topic and head.is_over:
            return Timed(found, topic)
    return None


def said_of_it(answer: str, today: date) -> Recurrence | None:
    """When something known shall be posted, where an answer says that and nothing else: "yes, next Friday at 10"."""
    line = answer[:_MAX_HEAD].strip()
    if (uses := _USES.search(line)) and not _REFUSES.search(line[: uses.start()]):
        line = line[uses.start("use") :]
    line = _AGREEING.sub("", line, count=1).split("\n", 1)[0]
    line = _POLITELY.sub("", line)
    if not line.strip():
        return None
    order = f"post this {line}"
    head = _Head(order, today, ordered=True)
    found = head.rule()
    return found if head.stands_at == len(order) else None


class _Head:
    """The words at the beginning of a text, taken one after the other; "use …" is said of a text that is known."""

    def __init__(self, text: str, today: date, *, ordered: bool) -> None:
        self._words = [_Word(m.group().lower(), m.end()) for m in _TOKEN.finditer(text[:_MAX_HEAD])]
        self._today = today
        self._must_be_ordered = ordered
        self._at = 0
        self.uses = "use" in (word.folded for word in self._words[:3])

    @property
    def stands_at(self) -> int:
        """The character behind the last word that was taken."""
        return self._words[self._at - 1].end if self._at else 0

    @property
    def is_over(self) -> bool:
        """Whether the head took all words up to its end."""
        return self._peek() in _ENDS

    def rule(self) -> Recurrence | None:
        """The rule, where the head is one and says that something is to be posted."""
        self._skip(english.POLITE | {",", "\n"})
        ordered = self._order()
        clock = self._clock(marked=True)
        if self._take(english.EVERY):
            rule = self._again()
        else:
            rule = self._monthly() or (self._once() if ordered else self._dated_order())
        if rule is None:
            return None
        first = self._first_day()
        clock = clock or self._clock(marked=False) or (english.UNTIMED_HOUR, 0)
        first = first or self._first_day()
        ordered = self._order() or ordered
        ended = self._peek() in _ENDS
        if not ordered and (self._must_be_ordered or not ended or rule.every == "once"):
            return None
        first = "" if rule.every == "once" else first
        return Recurrence(rule.every, *clock, rule.days, rule.nth, rule.gap, first or rule.first)

    def _peek(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._words[at].folded if at < len(self._words) else ""

    def _take(self, wanted: frozenset[str]) -> str:
        word = self._peek()
        if word and word in wanted:
            self._at += 1
            return word
        return ""

    def _skip(self, words: frozenset[str]) -> None:
        while self._take(words):
            pass

    def _order(self) -> bool:
        """ "post this", "schedule a topic:", ", ask" """
        begun = self._at
        self._skip(frozenset((",", "please")))
        if not self._take(english.VERBS | english.ORDERS):
            self._at = begun
            return False
        end = self._at
        self._skip(english.SUCH)
        # "Post the rates" names what is posted; only words that stand for it are passed over.
        follows = self._peek()
        leads_on = follows in english.EVERY or follows in _ENDS or self._leads_to_date() or follows in ("", ",")
        self._at = self._at if leads_on else end
        self._skip(frozenset((":",)) if self._peek(1) != "\n" and self._leads_to_date(1) else frozenset())
        return True

    def _leads_to_date(self, ahead: int = 0) -> bool:
        word = self._peek(ahead)
        known = (
            word in english.WEEKDAYS or word in english.EVERY or bool(_CLOCK.fullmatch(word) or _DAY.fullmatch(word))
        )
        return known or word in ("on", "at", "for", "next", "tomorrow", "this", "coming")

    def _again(self) -> Recurrence | None:
        """What follows "every"."""
        word = self._peek()
        if self._take(frozenset(("day",))):
            return Recurrence("week", 0, days=tuple(range(7)))
        if self._take(frozenset(("weekday", "workday"))) or self._pair("working", "day"):
            return Recurrence("week", 0, days=_WORKING)
        if self._take(frozenset(("fortnight",))):
            return self._weekly(2)
        if self._take(frozenset(("week",))):
            return self._weekly(1)
        if self._take(frozenset(("month",))):
            return self._in_month()
        if word in english.WEEKDAYS:
            return self._weekly(1)
        gap = english.GAPS.get(word, 0)
        if gap and self._peek(1) in ("weeks", "week"):
            self._at += 2
            return self._weekly(gap)
        if word == "other" and self._peek(1) in english.WEEKDAYS:
            self._at += 1
            return self._weekly(2)
        return self._nth()

    def _pair(self, first: str, second: str) -> bool:
        if (self._peek(), self._peek(1)) != (first, second):
            return False
        self._at += 2
        return True

    def _weekly(self, gap: int) -> Recurrence | None:
        """ "[on] Monday [and Thursday]"."""
        self._take(frozenset(("on",)))
        days: set[int] = set()
        while self._peek() in english.WEEKDAYS:
            days.add(english.WEEKDAYS[self._peek()])
            self._at += 1
            if self._peek() in ("and", ",", "&") and self._peek(1) in english.WEEKDAYS:
                self._at += 1
        if not days:
            return None
        return Recurrence(
            "week", 0, days=tuple(sorted(days)), gap=gap, first=self._today.isoformat() if gap > 1 else ""
        )

    def _in_month(self) -> Recurrence | None:
        """ "[on] the 15th", "on the first Monday", "on the last day"."""
        self._skip(frozenset(("on", "the")))
        return self._nth()

    def _nth(self) -> Recurrence | None:
        """ "first Monday [of the month]", "last working day", "15th [of the month]"."""
        word, which = self._peek(), self._peek(1)
        nth = english.NTH.get(word, 0)
        rule: Recurrence | None = None
        if nth and which in english.WEEKDAYS:
            rule, taken = Recurrence("month", 0, days=(english.WEEKDAYS[which],), nth=nth), 2
        elif nth and (which in ("weekday", "workday") or (which == "working" and self._peek(2) == "day")):
            rule, taken = Recurrence("month", 0, days=_WORKING, nth=nth), 3 if which == "working" else 2
        elif nth and which == "day":
            rule, taken = Recurrence("month", 0, nth=nth), 2
        elif (day := _DAY.fullmatch(word)) and 1 <= int(day[1]) <= 31:
            rule, taken = Recurrence("month", 0, nth=int(day[1])), 1
        if rule is None:
            return None
        self._at += taken
        if self._peek() in ("of", "in", "each", "every"):
            self._skip(english.OF_A_MONTH)
        return rule

    def _monthly(self) -> Recurrence | None:
        """ "on the first working day of each month"."""
        begun = self._at
        self._skip(frozenset(("on", "the")))
        rule = self._nth()
        if rule is None or self._words[self._at - 1].folded != "month":
            self._at = begun
            return None
        return rule

    def _dated_order(self) -> Recurrence | None:
        """ "next Monday at 9 post: …", "on 3 December ask …": a date counts only before an order."""
        return self._once() if self._leads_to_date() else None

    def _once(self) -> Recurrence | None:
        self._skip(frozenset(("on", "for")))
        begun = self._at
        while self._at - begun < _MAX_DATE_WORDS and not self._date_ends(begun):
            self._at += 1
        words = " ".join(word.folded for word in self._words[begun : self._at])
        counted = all(word.folded.isdigit() or word.folded in ("and", "&") for word in self._words[begun : self._at])
        day = dates.read(words, today=self._today, whole=True) if words and not counted else None
        return Recurrence("once", 0, first=day.isoformat()) if day else None

    def _first_day(self) -> str:
        """ "starting [on] 13 April": the day from which it comes again and again."""
        begun = self._at
        self._skip(frozenset((",",)))
        if self._take(_STARTING):
            self._skip(frozenset(("on", "with")))
            at = self._at
            while self._at - at < _MAX_DATE_WORDS and not self._date_ends(at) and self._peek() != "please":
                self._at += 1
            words = " ".join(word.folded for word in self._words[at : self._at])
            if words and (day := dates.read(words, today=self._today, whole=True)):
                return day.isoformat()
        self._at = begun
        return ""

    def _date_ends(self, begun: int) -> bool:
        word = self._peek()
        if word in ("", "at", ":", ",", "\n") or word in english.VERBS or word in english.HOURS:
            return True
        hour = _CLOCK.fullmatch(word)
        return self._at > begun and bool(hour and (hour[2] or hour[3])) and "/" not in word

    def _clock(self, *, marked: bool) -> tuple[int, int] | None:
        """ "at 9", "9:00", "9 am", "at noon", "in the morning"; where it must be `marked`, only behind "at"."""
        begun = self._at
        self._skip(frozenset((",",)))
        at = bool(self._take(frozenset(("at", "in", "around"))))
        self._take(frozenset(("the",)))
        word = self._peek()
        found = (english.HOURS[word], 0) if word in english.HOURS else None
        hit = _CLOCK.fullmatch(word)
        if hit and found is None and (at or hit[2] or hit[3] or self._peek(1) in ("am", "pm", "o'clock")):
            found = self._hour(hit)
        if found is None or (marked and not at):
            self._at = begun
            return None
        self._at += 1
        return found

    def _hour(self, hit: re.Match[str]) -> tuple[int, int] | None:
        half = hit[3] or ""
        if not half and self._peek(1) in ("am", "pm", "o'clock", "oclock"):
            half = self._peek(1)
            self._at += 1
        hour, minute = int(hit[1]), int(hit[2] or 0)
        if half == "pm" and hour < 12:
            hour += 12
        if half == "am" and hour == 12:
            hour = 0
        return (hour, minute) if hour < 24 and minute < 60 else None
