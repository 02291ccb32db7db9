"""One line of a body on its way through the rooms of `mail.quote`: what it says and how deep it is quoted."""

import enum
from dataclasses import dataclass


class Role(enum.Enum):
    """What the structure of the mail (not its words) says about a line."""

    TEXT = "text"
    INTRODUCTION = "introduction"  # stands where the program writes "Ann wrote:"
    BREAK = "break"  # from here on everything is quoted, marked or not
    FORWARD = "forward"  # from here on everything is passed on
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Line:
    """`text` without its quote marks `marks`; `depth` 0 is the person's own line, 1 the mail that is answered.

    `linked` is the text with the addresses of its links, "" where there are none to be told.
    """

    text: str
    depth: int = 0
    role: Role = Role.TEXT
    marks: str = ""
    linked: str = ""
