"""How much mail is passed on to the facilitators of a list, and what of it waits to be told in one letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

COLLECTED = "words-later"
"""The appointment of a mail that waits for that letter; its values are what the letter tells of it."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """`by_author` counts what was passed on within the hour of whoever writes, `in_all` that of everybody.

    `waiting` is how many mails wait for the letter that tells of them together, and `told` what it tells of each (only
    where that letter is due).
    """

    by_author: int = 0
    in_all: int = 0
    waiting: int = 0
    told: tuple[Mapping[str, Any], ...] = ()


NOBODY = Crowd()
