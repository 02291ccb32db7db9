"""What the headers cite: a chain of Message-IDs becomes links, with ghosts for messages that nobody has seen."""

from collections.abc import Mapping

from listserv.conversation.draft import Draft, Node
from listserv.model.placement import Known

# Evidence that yields to what the headers of a later message say of this one's parent.
_WEAK = ("", "new", "subject", "quote")
# How a ghost got its place from those who cite it, as against a guess.
_CITED = ("", "references")
MOVED = "moved"
"""A facilitator put it there: no header says better."""


def cite(draft: Draft, chain: tuple[str, ...], known: Mapping[str, Known]) -> None:
    """Links the message under the nearest of `chain` (oldest first), and the others as far as their place is open.

    Who cites a message says also what stood above it. That is believed where its own headers said nothing.
    """
    if not chain:
        return
    draft.link(draft.me, _node(chain[-1], known))
    made = {chain[-1]}
    for older, newer in zip(reversed(chain[:-1]), reversed(chain[1:]), strict=True):
        child, parent = known.get(newer), _node(older, known)
        if child is None:
            linked = newer in made and draft.link(newer, parent)
        else:
            linked = _open(draft, child, parent) and draft.link(child.post, parent)
        if linked:
            made.add(older)


def _node(message_id: str, known: Mapping[str, Known]) -> Node:
    found = known.get(message_id)
    return message_id if found is None else found.post


def _open(draft: Draft, child: Known, parent: Node) -> bool:
    """Whether `parent` says more of the child's place than is known: nearer to it, or known by better evidence."""
    if child.how == MOVED or child.came_from is not None:
        return False
    if child.post == draft.me or not (child.ghost or child.how in _WEAK):
        return False
    if child.parent is None:
        return True
    if child.parent == parent or isinstance(parent, str):
        return False
    nearer = draft.above(child.parent, parent)
    unsure = not child.ghost or child.how not in _CITED
    return nearer or (unsure and not draft.above(parent, child.parent))


def guessed(ghost: Known) -> bool:
    """Whether a ghost stands where it stands by a guess, and not because it was cited there."""
    return ghost.parent is not None and ghost.how not in (*_CITED, MOVED)
