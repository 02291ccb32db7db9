"""What the numbers mean that a letter of ours showed somebody."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter that numbered conversations, or (in a collected letter) posts: number 1 is the first of each.

    A 0 stands where there is nothing to be had. `posts` is empty where the letter showed conversations alone.
    """

    at: datetime
    conversations: tuple[int, ...]
    posts: tuple[int, ...] = ()

    def conversation(self, number: int) -> int:
        """The conversation of this number; 0 where the letter has no such number."""
        return self.conversations[number - 1] if 0 < number <= len(self.conversations) else 0

    def post(self, number: int) -> int:
        """The post of this number; 0 where the letter numbered none so."""
        return self.posts[number - 1] if 0 < number <= len(self.posts) else 0
