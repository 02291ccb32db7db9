"""How often one link may change something: each press that does brings its owner a mail."""

from collections import deque
from datetime import datetime, timedelta

HOUR = timedelta(hours=1)
MOST = 10_000
"""So many links are remembered; whoever pressed longest ago is forgotten first."""


class Patience:
    """Counts presses that had an effect, link by link, within an hour."""

    def __init__(self, an_hour: int) -> None:
        self._an_hour = an_hour
        self._presses: dict[int, deque[datetime]] = {}

    def is_over(self, member: int, now: datetime) -> bool:
        """Whether this member's link was used too often."""
        lately = self._presses.get(member)
        while lately and lately[0] <= now - HOUR:
            lately.popleft()
        return lately is not None and len(lately) >= self._an_hour

    def count(self, member: int, now: datetime) -> None:
        """A press of this member's link had an effect."""
        lately = self._presses.pop(member, None) or deque(maxlen=self._an_hour)
        lately.append(now)
        self._presses[member] = lately
        if len(self._presses) > MOST:
            del self._presses[next(iter(self._presses))]
