"""Conversations put together and taken apart: what changes in the trees, as data.

Links are refused in `draft.py` where they would close a loop; here a loop cannot arise, because what is put under a
post is always the root of a tree in which that post does not stand.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from listserv.model.conversation import Rearrangement
from listserv.model.placement import Known

_LAST = datetime.max.replace(tzinfo=UTC)


def together(one: Sequence[Known], other: Sequence[Known], under: int | None = None) -> Rearrangement:
    """What makes `one` a part of `other`: the roots of the one that began later go under the first root of the other.

    With `under`, a post of `other`, the roots of `one` go there. Both hold all posts and ghosts of a conversation.
    """
    moved = tuple(known.post for known in one)
    if not one or not other:
        return Rearrangement((), moved)
    ours, theirs = roots(one), roots(other)
    if under in {known.post for known in other}:
        return Rearrangement(tuple((root, under) for root, _ in ours), moved)
    above, below = (theirs, ours) if theirs[0][1] <= ours[0][1] else (ours, theirs)
    return Rearrangement(tuple((root, above[0][0]) for root, _ in below), moved)


def apart(known: Sequence[Known], post: int) -> Rearrangement:
    """What makes this post and all below it a conversation of their own."""
    return Rearrangement(((post, None),), below(known, post))


def below(known: Iterable[Known], post: int) -> tuple[int, ...]:
    """This post and all that stand below it, each once."""
    children = _children(known)
    found, waiting = {post: None}, [post]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child not in found:
                found[child] = None
                waiting.append(child)
    return tuple(found)


def roots(known: Sequence[Known]) -> list[tuple[int, datetime]]:
    """(post, when it began) of each tree, oldest first; a ghost began when the first below it was sent."""
    here = {each.post: each for each in known}
    children = _children(known)
    tops = [each for each in known if each.parent not in here]
    began = [(each.post, each.sent_at or _first_below(each.post, here, children) or _LAST) for each in tops]
    return sorted(began, key=lambda root: (root[1], root[0]))


def _children(known: Iterable[Known]) -> dict[int, list[int]]:
    children: dict[int, list[int]] = {}
    for each in known:
        if each.parent is not None:
            children.setdefault(each.parent, []).append(each.post)
    return children


def _first_below(post: int, here: Mapping[int, Known], children: Mapping[int, Sequence[int]]) -> datetime | None:
    """When the first post below a ghost was sent; below a ghost stand few ghosts."""
    times: list[datetime] = []
    seen, waiting = {post}, [post]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            sent = here[child].sent_at
            if sent is not None:
                times.append(sent)
            elif child not in seen:
                seen.add(child)
                waiting.append(child)
    return min(times, default=None)
