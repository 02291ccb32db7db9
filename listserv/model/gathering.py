"""What a decision about gathering members may look at: invitations, bans, who was asked before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from listserv.model.invitation import Invitation


@dataclass(frozen=True, slots=True)
class Gathering:
    """Of the addresses in hand, unless it says otherwise.

    `invitations` are theirs, or all where the wish is about all. `unasked` are those who were invited for the last
    time, `tasted` those who had their taster; `marks` has the keyed hash that notes it, for "invited ADDRESS" and
    "taster ADDRESS". `banned_domains` are the banned domains under which they stand. `settled` says how a request to
    join was decided meanwhile (word, by whom, when), `barred` who has banned its asker ("" for nobody), `removed_by`
    who took whoever writes off the list ("" where they left by themselves); `other_lists` are those of ours that the
    mail was sent to besides.
    """

    invitations: tuple[Invitation, ...] = ()
    unasked: frozenset[str] = frozenset()
    tasted: frozenset[str] = frozenset()
    marks: Mapping[str, str] = field(default_factory=dict)
    banned_domains: frozenset[str] = frozenset()
    settled: tuple[str, str, datetime] | None = None
    barred: str = ""
    removed_by: str = ""
    other_lists: tuple[str, ...] = ()


NONE_GATHERED = Gathering()
