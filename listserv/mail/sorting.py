"""Gives each line of a body its fate: own, quoted, part of a marker. One pass from top to bottom."""

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from listserv.mail.attribution import is_snip, marker_at
from listserv.mail.hints import is_rule
from listserv.mail.introductions import Introductions
from listserv.mail.marker import Kind, Marker
from listserv.mail.passages import Line, Role
from listserv.mail.signature import is_mobile_footer


class Fate(enum.Enum):
    """What becomes of a line."""

    OWN = "own"
    QUOTED = "quoted"
    MARKER = "marker"
    SIGNATURE = "signature"
    BANNER = "banner"
    CITED = "cited"  # quoted from elsewhere, and part of what the person says


class Sending(enum.Enum):
    """What is known of the message as a whole: in which of them a header block is the head of what is answered.

    What is sent back is a forward of what its readers have already.
    """

    REPLY = "reply"
    FORWARD = "forward"
    NEW = "new"
    BACK = "back"


_CROWN = 3  # marks of a line that introduces a quote with fewer
_ANSWER = 3  # words of a line that answers what is marked above it
_HEADLINE = 80  # characters of a line between dashes
_ALWAYS = (Kind.ORIGINAL, Kind.REPLY_ABOVE, Kind.FORWARD)  # what is below them is quoted, with or without words above


@dataclass(slots=True)
class Sorted:
    """Lines with their fates and depths.

    `attribution` is what introduces the outermost quote; `open_end` says that whatever would follow is quoted. From
    line `passed_on` on, if there is one, somebody else's mail is forwarded.
    """

    lines: list[Line]
    fates: list[Fate]
    depths: list[int]
    attribution: str = ""
    open_end: bool = False
    passed_on: int | None = None

    def __iter__(self) -> Iterator[tuple[Line, Fate, int]]:
        return zip(self.lines, self.fates, self.depths, strict=True)

    def texts(self, *wanted: Fate, start: int = 0, end: int | None = None, linked: bool = False) -> list[str]:
        """The lines [start, end) of these fates, an empty line between runs that something stood between."""
        texts: list[str] = []
        for n, (line, fate) in enumerate(zip(self.lines[start:end], self.fates[start:end], strict=True), start):
            if fate in wanted:
                texts.append((linked and line.linked) or line.text)
            elif n and self.fates[n - 1] in wanted:
                texts.append("")
        return texts

    def runs(self, wanted: Fate, end: int | None = None) -> list[tuple[int, int]]:
        """The runs [start, end) of lines of one fate up to `end` that hold more than empty lines."""
        found: list[tuple[int, int]] = []
        start = -1
        for n, fate in enumerate([*self.fates[:end], None]):
            if fate is wanted:
                start = n if start < 0 else start
            elif start >= 0:
                if any(line.text.strip() for line in self.lines[start:n]):
                    found.append((start, n))
                start = -1
        return found

    def quote(self, start: int, end: int) -> None:
        """Takes own lines [start, end) as quoted from the mail that is answered."""
        self.fates[start:end] = [Fate.QUOTED] * (end - start)
        self.depths[start:end] = [1] * (end - start)


class _Sorter:
    """The pass; `base` is how deep an unmarked line is quoted below the markers seen so far."""

    def __init__(self, lines: Sequence[Line], sending: Sending) -> None:
        self.lines = list(lines)
        self.fates = [Fate.OWN] * len(lines)
        self.depths = [line.depth for line in lines]
        self.sending = sending
        self.base = 0
        self.raised = (0, 0)  # (marked depth, how much deeper) by a marker inside marked lines
        self.introductions = Introductions(self.lines)
        self.own = 0  # own lines so far that hold text
        self.passed_on: int | None = None
        self.following = _following(lines)

    def run(self) -> Sorted:
        at = 0
        while at < len(self.lines):
            line = self.lines[at]
            if (line.role is Role.FORWARD and self.sending is not Sending.BACK) or (
                line.role is Role.BREAK and self.sending is Sending.FORWARD and not self.base
            ):
                self.passed_on = at
                break
            if line.role in (Role.BREAK, Role.FORWARD):
                at = self._break(at)
            elif line.role is Role.SIGNATURE and not line.depth and not self.base:
                self.fates[at] = Fate.SIGNATURE
                at += 1
            else:
                marker = marker_at(self.lines, at)
                if marker and self._may_pass_on(marker) and self._passes_on(at):
                    self._unquote(at)
                    self.passed_on = at
                    break
                at = self._obey(marker, at) if marker else self._place(at)
        told = self.introductions.text
        return Sorted(self.lines, self.fates, self.depths, told, self.base > 0, self.passed_on)

    def _may_pass_on(self, marker: Marker) -> bool:
        """Whether the marker is that of a forward; Outlook once wrote the same line above forwards and replies."""
        if marker.kind is Kind.FORWARD:
            return self.sending is Sending.FORWARD or not self._is_answered(marker)
        if self.sending is not Sending.FORWARD:
            return False
        by_hand = marker.kind is Kind.HEADERS and self.lines[marker.start].depth > 0 and self.own > 0
        return marker.kind is Kind.ORIGINAL or by_hand

    def _is_answered(self, marker: Marker) -> bool:
        """Whether the mail begins with it and marked lines, and answers these: some call what they quote a forward."""
        if self.own or self.lines[marker.start].depth:
            return False
        at = marked = self.following[marker.end]
        while marked < len(self.lines) and (self.lines[marked].depth or not self.lines[marked].text.strip()):
            marked += 1
        if marked == at or marked == len(self.lines):
            return False
        below = self.lines[marked].text
        return len(below.split()) >= _ANSWER and not is_rule(below)

    def _passes_on(self, at: int) -> bool:
        return self.sending is not Sending.BACK and not self.base and not self._inside_quote(at)

    def _inside_quote(self, at: int) -> bool:
        """Whether a forward marker stands in what is quoted: marked, and not the first of the marked lines."""
        return self.lines[at].depth > 0 and any(
            f in (Fate.QUOTED, Fate.MARKER) for f in self.fates[max(0, at - 30) : at]
        )

    def _unquote(self, at: int) -> None:
        """What is passed on stays whole, with or without marks."""
        self.depths[at:] = [0] * (len(self.lines) - at)

    def _break(self, at: int) -> int:
        below = self.following[at + 1]
        marked = below < len(self.lines) and self.lines[below].depth > self.lines[at].depth
        if not (marked or self._starts_quote(at) or self._just_raised(at)):
            self.base += 1
        self.fates[at] = Fate.MARKER
        return at + 1

    def _starts_quote(self, at: int) -> bool:
        """Whether line `at` is the first of a deeper quote, so that a marker in it introduces just that quote."""
        above = self._text_above(at)
        return (0 if above is None else self.lines[above].depth) < self.lines[at].depth

    def _text_above(self, at: int, reach: int = 12) -> int | None:
        """The next line above that holds text, within reach."""
        return next((n for n in range(at - 1, max(-1, at - reach), -1) if self.lines[n].text.strip()), None)

    def _place(self, at: int) -> int:
        line = self.lines[at]
        if line.role is Role.INTRODUCTION and not line.depth and self._quote_follows(at):
            self.fates[at] = Fate.MARKER
            self.introductions.add(at, at + 1, names=True, outermost=not self.base)
            return at + 1
        if line.depth < self.raised[0]:
            self.raised = (0, 0)
        depth = self.base + line.depth + self.raised[1]
        self.depths[at] = depth
        self.fates[at] = Fate.QUOTED if depth else Fate.OWN
        self.own += not depth and bool(line.text.strip())
        return at + 1

    def _quote_follows(self, at: int) -> bool:
        """Whether deeper lines begin within the next few lines of text."""
        n = at
        for _ in range(4):
            n = self.following[n + 1]
            if n >= len(self.lines):
                return False
            if self.lines[n].depth > self.lines[at].depth:
                return True
        return False

    def _obey(self, marker: Marker, at: int) -> int:
        depth = self.lines[at].depth
        marker = self._over_snip(marker, depth)
        next_text = self.following[marker.end]
        marked_below = next_text < len(self.lines) and self.lines[next_text].depth > depth
        marked_below = marked_below or self._is_crowned(at, next_text)
        certain = marker.certain or self._below_mobile_footer(at)
        if not certain and not marked_below:
            return self._place(at)
        if marker.kind is Kind.HEADERS and not (self.base or depth) and self._is_shown(marker):
            return self._place(at)
        if marker.kind is Kind.HEADERS and not self.base and not depth and self._keeps(marker):
            for n in range(at, len(self.lines)):
                self.depths[n] = 0
            self.passed_on = at if self.sending is Sending.FORWARD else None
            return len(self.lines)
        outermost = self._is_outermost(marker, at, next_text)
        names = marker.kind not in _ALWAYS
        goes_on = self.introductions.add(marker.start, marker.end, names=names, outermost=outermost)
        self._write_off(marker, at)
        if marker.before:
            self.lines[at] = Line(marker.before, depth)
            self.fates[at] = Fate.QUOTED if depth or self.base else Fate.OWN
            self.own += 1
        if marked_below or not certain:
            if marker.kind is Kind.HEADERS and not (marker.by_outlook or depth) and self._just_raised(at):
                self.base -= 1  # Outlook Express: its marks tell what is quoted below "Original Message" too
            return marker.end
        if depth:
            if not (goes_on or self._starts_quote(at)):
                self.raised = (depth, self.raised[1] + 1)
        elif self.base or self.own > 0 or marker.kind in _ALWAYS:
            self.base += 0 if self._just_raised(at) else 1
        return marker.end

    def _is_outermost(self, marker: Marker, at: int, below: int) -> bool:
        """Whether a marker introduces the mail that is answered: it stands outside of every quote, or is the head of
        the quote itself, and what is below it is no deeper."""
        if self.base > 1 or (self.base and not self._just_raised(at)):
            return False
        depth = self.lines[at].depth
        if not depth or self._is_crowned(at, below):
            return True
        if depth > 1 or not self._starts_quote(at):
            return False
        deeper = below < len(self.lines) and self.lines[below].depth > depth
        return not deeper or (marker.kind is Kind.HEADERS and marker_at(self.lines, below) is not None)

    def _is_crowned(self, at: int, below: int) -> bool:
        """Whether a line bears more marks than the quote below it and none stand above it, as Emacs introduces a
        quote: ">>>>> Ann writes:"."""
        if self.lines[at].depth < _CROWN or below >= len(self.lines):
            return False
        above = self._text_above(at)
        return (above is None or not self.lines[above].depth) and 0 < self.lines[below].depth < self.lines[at].depth

    def _over_snip(self, marker: Marker, depth: int) -> Marker:
        """The marker with the "[snip]" below it, where the marked lines begin only below that."""
        snip = self.following[marker.end]
        below = self.following[snip + 1] if snip < len(self.lines) else snip
        if below >= len(self.lines) or self.lines[below].depth <= depth or not is_snip(self.lines[snip].text):
            return marker
        return replace(marker, end=snip + 1)

    def _below_mobile_footer(self, at: int) -> bool:
        """Whether nothing stands between the footer of a telephone and this line, so that its program wrote it."""
        above = self._text_above(at, 6)
        return above is not None and not self.base and is_mobile_footer(self.lines[above].text)

    def _is_shown(self, marker: Marker) -> bool:
        """Whether an answer shows somebody's header: its program marks what it quotes, and this bears no mark."""
        if self.sending is not Sending.REPLY or marker.by_outlook:
            return False
        above = self._text_above(marker.start)
        own = above is not None and self.fates[above] is Fate.OWN and self.lines[above].text.rstrip().endswith(":")
        return own and any(line.depth and line.text.strip() for line in self.lines[: marker.start])

    def _keeps(self, marker: Marker) -> bool:
        """Whether a header block is part of what is sent: passed on, or copied into a mail that answers none."""
        return self.sending is Sending.FORWARD or (self.sending is Sending.NEW and not marker.by_outlook)

    def _above(self, start: int, end: int) -> list[tuple[int, Fate]]:
        return [(n, self.fates[n]) for n in range(start, end)]

    def _just_raised(self, at: int) -> bool:
        """Whether only empty lines and markers stand between this marker and the one that raised the depth."""
        for n in range(at - 1, max(-1, at - 12), -1):
            if self.fates[n] is Fate.MARKER:
                return self.base > 0
            if self.lines[n].text.strip():
                return False
        return False

    def _write_off(self, marker: Marker, at: int) -> None:
        start = marker.start
        self.own -= sum(fate is Fate.OWN and bool(self.lines[n].text.strip()) for n, fate in self._above(start, at))
        self.fates[start : marker.end] = [Fate.MARKER] * (marker.end - start)
        if marker.kind is Kind.ATTRIBUTION:
            return
        if (above := self._says_again(start)) is not None:
            self.fates[above] = Fate.MARKER
            self.own -= 1
            start = above
        for n in range(start - 1, max(-1, start - 5), -1):
            if is_rule(self.lines[n].text) or _is_framed(self.lines[n].text):
                self.fates[n] = Fate.MARKER
            elif self.lines[n].text.strip():
                break

    def _says_again(self, start: int) -> int | None:
        """The line above a header block that repeats the sender in it: Notes puts the words of a picture there."""
        above = self._text_above(start, 5)
        sender = self.lines[start].text.strip()
        if above is None or self.fates[above] is not Fate.OWN or "@" not in sender:
            return None
        return above if self.lines[above].text.count(sender) > 1 else None


def _is_framed(text: str) -> bool:
    """Whether dashes stand on both sides of some words, as above a header block in whatever language."""
    text = text.strip()
    return len(text) < _HEADLINE and text.startswith("----") and text.endswith("----")


def _following(lines: Sequence[Line]) -> list[int]:
    """For each place the first line at or after it that holds text, len(lines) where there is none."""
    found = [len(lines)] * (len(lines) + 2)
    for n in range(len(lines) - 1, -1, -1):
        found[n] = n if lines[n].text.strip() else found[n + 1]
    return found


def sort(lines: Sequence[Line], sending: Sending = Sending.REPLY) -> Sorted:
    """Each line's fate."""
    return _Sorter(lines, sending).run()
