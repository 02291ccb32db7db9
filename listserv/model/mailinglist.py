"""A list and its settings."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Join = Literal["open", "confirm", "approve", "invite"]
Posting = Literal["members", "moderated", "anyone"]
Attachments = Literal["drop", "hold", "refuse", "pass"]
RewriteFrom = Literal["auto", "always"]


@dataclass(frozen=True, slots=True)
class MailingList:
    """One list, its settings in force (config.toml, and what the facilitators changed by mail)."""

    id: int
    address: str
    name: str
    description: str = ""
    facilitators: tuple[str, ...] = ()
    join: Join = "confirm"
    posting: Posting = "members"
    subject_prefix: str = ""
    timezone: str = "Europe/London"
    language: str = "en"
    personal: bool = True
    phone: str = ""
    introductions: bool = True
    footer: str = ""
    max_post_bytes: int = 10_485_760
    hold_newcomers: int = 0
    attachments: Attachments = "drop"
    rewrite_from: RewriteFrom = "always"
    hold_patient_data: bool = True
    storm_posts: int = 20
    storm_minutes: int = 10
    member_posts_an_hour: int = 0
    list_posts_an_hour: int = 0
    welcome: str = ""
    goodbye: str = ""
    guidelines: str = ""
    questions: str = ""
    report: bool = True
    unanswered_days: int = 4
    past: bool = True

    @property
    def local(self) -> str:
        """The part before the @: "cop"."""
        return self.address.rpartition("@")[0]

    @property
    def domain(self) -> str:
        """The part behind the @: "lists.example.org"."""
        return self.address.rpartition("@")[2]

    @property
    def list_id(self) -> str:
        """The List-Id without brackets (RFC 2919 3)."""
        return f"{self.local}.{self.domain}"

    def at(self, role: str, token: str = "") -> str:
        """An address of this list: `at("bounces", t)` is `cop-bounces+t@…`, `at("", t)` is `cop+t@…`."""
        return f"{self.local}{'-' + role if role else ''}{'+' + token if token else ''}@{self.domain}"


Role = Literal["", "request", "join", "leave", "owner", "confirm", "bounces"]
_ROLES: tuple[Role, ...] = ("request", "join", "leave", "owner", "confirm", "bounces")
_WITH_TOKEN: frozenset[Role] = frozenset(("", "leave", "confirm", "bounces"))
_SYNONYMS: dict[str, Role] = {"subscribe": "join", "unsubscribe": "leave"}


@dataclass(frozen=True, slots=True)
class Route:
    """What an address of ours means: the list, its role ("" is the posting address), and the token behind the +."""

    place: MailingList
    role: Role
    token: str = ""


def route(recipient: str, lists: Mapping[str, MailingList]) -> Route | None:
    """The meaning of an address, or None if it is none of ours; `lists` is keyed by address in lower case.

    A list whose own name ends like a role ("cop-owner@" as a list) wins over the role of the shorter list.
    """
    local, _, domain = recipient.lower().rpartition("@")
    name, plus, token = local.partition("+")
    if plus and not token:
        return None
    place = lists.get(f"{name}@{domain}")
    if place is not None:
        return Route(place, "", token)
    stem, _, ending = name.rpartition("-")
    role = _SYNONYMS.get(ending) or next((r for r in _ROLES if r == ending), None)
    place = lists.get(f"{stem}@{domain}")
    if (
        place is None
        or role is None
        or (token and role not in _WITH_TOKEN)
        or (role in ("confirm", "bounces") and not token)
    ):
        return None
    return Route(place, role, token)
