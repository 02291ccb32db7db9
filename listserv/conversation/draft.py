"""The links that one message makes, before they are kept: the one place where a link is made, and where loops end."""

from collections.abc import Iterator

from listserv.model.placement import Archive, Link

Node = int | str
ME = ""
"""The message that is being placed, unless it takes the place of a ghost."""

_LONGEST = 2_000


class Draft:
    """Parents as they would stand after this placement, over those that the archive holds."""

    def __init__(self, archive: Archive, me: Node = ME) -> None:
        """`me` is the node of the message: the number of the ghost that it fills, or ME."""
        self.me = me
        self._archive = archive
        self._parents: dict[Node, Node] = {}
        self._how: dict[Node, str] = {}
        self._chains: dict[int, tuple[int, ...]] = {}
        self._merged: dict[Node, int] = {}

    def merge(self, ghost: int, post: int) -> bool:
        """Takes a ghost for another name of a post, unless one stands above the other; says whether it did.

        A ghost right below the post may go into it: it was put there by a guess, or by a citation under both names.
        """
        parent = self._parents.get(ghost, next(iter(self._chain(ghost)), None))
        if self.above(ghost, post) or (parent != post and self.above(post, ghost)):
            return False
        self._merged[ghost] = post
        return True

    def link(self, child: Node, parent: Node, how: str = "references") -> bool:
        """Puts `child` under `parent` unless that would close a loop; says whether it did."""
        if child == parent or self.above(child, parent):
            return False
        self._parents[child] = parent
        self._how[child] = how
        return True

    def above(self, node: Node, other: Node) -> bool:
        """Whether `node` is an ancestor of `other`; a chain too long to be followed counts as one."""
        if isinstance(node, str) and node not in self._parents.values():
            return False
        return any(each == node or steps > _LONGEST for steps, each in enumerate(self._path(other)))

    def parent_of_me(self) -> Node | None:
        """The parent that this draft gives to the message."""
        return self._parents.get(self.me)

    def ghosts(self) -> tuple[str, ...]:
        """Message-IDs that take part in a link and are known to nobody."""
        ends = (end for link in self._parents.items() for end in link)
        return tuple(dict.fromkeys(end for end in ends if isinstance(end, str) and end != ME))

    def nodes(self) -> frozenset[Node]:
        """All ends of the links."""
        return frozenset(end for link in self._parents.items() for end in link)

    def links(self) -> tuple[Link, ...]:
        """The links of all but the message itself, in the order in which they were made."""
        return tuple(
            Link(child, parent, self._how[child]) for child, parent in self._parents.items() if child != self.me
        )

    def _path(self, node: Node) -> Iterator[Node]:
        """The ancestors of a node, nearest first."""
        while True:
            if node in self._merged:
                node = self._merged[node]
                yield node
            if node in self._parents:
                node = self._parents[node]
                yield node
                continue
            if isinstance(node, str):
                return
            for each in self._chain(node):
                yield each
                if each in self._parents or each in self._merged:
                    node = each
                    break
            else:
                return

    def _chain(self, post: int) -> tuple[int, ...]:
        if post not in self._chains:
            self._chains[post] = self._archive.ancestors(post)
        return self._chains[post]
