"""Who is said to have written what a mail quotes: of all lines that introduce a quote, those above the outermost."""

from collections.abc import Sequence

from listserv.mail.passages import Line

_ENOUGH = 1_000  # characters of an introduction


class Introductions:
    """`text` introduces the mail that is answered, and not what that one quotes.

    It may have two parts, as "-----Original Message-----" and the header block below it.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.text = ""
        self._lines = lines
        self._end = 0
        self._open = -1  # how deep the last stands that says only that another's mail follows, -1 where it says whose
        self._outermost = False

    def add(self, start: int, end: int, *, names: bool, outermost: bool) -> bool:
        """Takes in lines [start, end), which say whose mail follows or (`names` is false) only that it is another's.

        Says whether they go on from an introduction right above them.
        """
        goes_on = self._goes_on(start)
        self._outermost = self._outermost if goes_on else outermost and not self.text
        if self._outermost and len(self.text) < _ENOUGH:
            told = (self.text, *(line.text.strip() for line in self._lines[start:end]))
            self.text = "\n".join(each for each in told if each)
        self._end, self._open = end, -1 if names else self._lines[start].depth
        return goes_on

    def _goes_on(self, start: int) -> bool:
        if not 0 <= self._open <= self._lines[start].depth:
            return False
        return not any(line.text.strip() for line in self._lines[self._end : start])
