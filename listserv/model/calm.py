"""How calm a list is: what is stopped, and the counts by which a storm or a machine is known."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Brake:
    """What is stopped: the whole list (`kind` "stop") or one conversation ("storm"), until it is `on` no more."""

    id: int
    kind: Literal["stop", "storm"]
    conversation: int | None
    why: str
    by: str
    at: datetime
    state: Literal["on", "let-on", "closed"] = "on"
    ended_at: datetime | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Calm:
    """What a decision about a post may know of its surroundings.

    `conversation` is where the message seems to belong, `paused` the brake on it, `let_on_at` when it was last let
    on. `posts_lately` counts its posts within the storm's minutes, `cries` those who asked the whole list within
    ten minutes to be let off it, `cried` whether this author did so within the hour. `by_author` and `by_list`
    count the posts of the last hour, `first_posts` all posts of the author as far as that matters. `same_text` are
    (author, conversation) of posts of the last days that say the same. `same_id` are the author and the text of a post
    with the Message-ID of this one, None where there is none. `domains` are those of the members, where a stranger
    writes, `notices` the letters about held posts within the hour.
    `asked` is the brake that a letter is about.
    """

    stopped: Brake | None = None
    paused: Brake | None = None
    asked: Brake | None = None
    conversation: int | None = None
    subject: str = ""
    let_on_at: datetime | None = None
    posts_lately: int = 0
    cries: int = 0
    cried: bool = False
    by_author: int = 0
    by_list: int = 0
    first_posts: int = 0
    same_text: tuple[tuple[str, int], ...] = ()
    same_id: tuple[str, str] | None = None
    domains: frozenset[str] = frozenset()
    notices: int = 0


CALM = Calm()
