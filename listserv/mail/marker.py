"""What `mail.attribution` says of lines that introduce a quote."""

import enum
from dataclasses import dataclass


class Kind(enum.Enum):
    """What a marker says about the lines below it."""

    ATTRIBUTION = "attribution"
    HEADERS = "headers"
    ORIGINAL = "original"
    FORWARD = "forward"
    REPLY_ABOVE = "reply above"


@dataclass(frozen=True, slots=True)
class Marker:
    """Lines [start, end) that introduce what follows.

    `certain` says that what follows is quoted even where no line of it is marked. `before` is what the person wrote
    at the start of the first line, where the program put the attribution behind it. `by_outlook` says that the fields
    stand in Outlook's order, which those of a header that was copied by hand do not.
    """

    kind: Kind
    start: int
    end: int
    certain: bool
    before: str = ""
    by_outlook: bool = False
