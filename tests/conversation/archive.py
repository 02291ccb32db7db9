"""An archive in memory: what the SQL archive must do, written as dictionaries.

It counts the look-ups and the rows that they give, so that tests can bound them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from listserv.model.conversation import Rearrangement
from listserv.model.message import Message
from listserv.model.placement import Known, Placement

T = TypeVar("T")
COMMON = 20
MOST = 200


class MemoryArchive:
    """Implements `Archive` and records placements."""

    def __init__(self) -> None:
        self.posts: dict[int, Known] = {}
        self.calls: Counter[str] = Counter()
        self.rows: Counter[str] = Counter()
        self._ids: dict[str, int] = {}
        self._children: dict[int, set[int]] = defaultdict(set)
        self._members: dict[int, set[int]] = defaultdict(set)
        self._by_block: dict[bytes, list[int]] = defaultdict(list)
        self._by_line: dict[int, list[int]] = defaultdict(list)
        self._by_subject: dict[str, list[int]] = defaultdict(list)
        self._next = 0

    def by_message_ids(self, message_ids: Iterable[str]) -> Mapping[str, Known]:
        found = {each: self.posts[self._ids[each]] for each in message_ids if each in self._ids}
        return self._counted("by_message_ids", found, len(found))

    def by_post(self, post: int) -> Known | None:
        return self._counted("by_post", self.posts.get(post), 1)

    def ancestors(self, post: int) -> tuple[int, ...]:
        chain: list[int] = []
        at = self.posts[post].parent
        while at is not None and len(chain) < 1_000:
            chain.append(at)
            at = self.posts[at].parent
        return self._counted("ancestors", tuple(chain), len(chain))

    def by_thread_index(self, block: bytes) -> tuple[Known, ...]:
        found = self._oldest_first(self._by_block[block])
        found = found if len(found) <= MOST else found[:20] + found[-(MOST - 20) :]
        return self._counted("by_thread_index", found, len(found))

    def by_lines(self, lines: Iterable[int]) -> Mapping[int, tuple[Known, ...]]:
        found = {
            line: self._oldest_first(self._by_line[line]) for line in lines if 0 < len(self._by_line[line]) <= COMMON
        }
        return self._counted("by_lines", found, sum(map(len, found.values())))

    def by_subject(self, base_subject: str, since: datetime) -> tuple[Known, ...]:
        posts = self._oldest_first(self._by_subject[base_subject])
        found = tuple(each for each in posts if each.sent_at is not None and each.sent_at >= since)[-MOST:]
        return self._counted("by_subject", found, len(found))

    def record(self, placement: Placement, message: Message) -> Known:
        """Keeps what `place` answered, in this order; returns the post as it stands then."""
        conversation = placement.conversation
        if conversation is None:
            conversation = self._number()
        post = placement.ghost if placement.ghost is not None else self._number()
        if placement.ghost is not None:
            self._forget(post)
        self._keep(
            Known(
                post=post,
                conversation=conversation,
                parent=None,
                message_id=message.message_id,
                subject=message.subject,
                base_subject=placement.base_subject,
                author=message.author.address if message.author else "",
                author_name=message.author.name if message.author else "",
                sent_at=placement.sent_at,
                thread_index=message.thread_index,
                how=placement.how,
                came_from=placement.came_from,
                parted_from=placement.parted_from,
            )
        )
        own = message.message_id
        if own and (own not in self._ids or self.posts[self._ids[own]].message_id != own):
            self._ids[own] = post  # another post was only believed to bear it
        for name in placement.names:
            self._ids.setdefault(name, post)
        for ghost in placement.ghosts:
            number = self._number()
            self._ids[ghost] = number
            self._keep(Known(post=number, conversation=conversation, parent=None, message_id=ghost, ghost=True))
        for joined in placement.joins:
            for each in tuple(self._members[joined]):
                self._keep(replace(self.posts[each], conversation=conversation))
        self._under(post, placement.parent)
        for link in placement.links:
            child = self._number_of(link.child)
            self._under(child, link.parent or post)
            if self.posts[child].ghost:
                self.posts[child] = replace(self.posts[child], how=link.how)
        for name, other in placement.also_known_as:
            self._rename(name, other)
        self._index(post, placement)
        return self.posts[post]

    def arrange(self, plan: Rearrangement, conversation: int | None = None) -> int:
        """Carries out what putting together or taking apart changes; gives the conversation of what was moved."""
        for post, parent in plan.parents:
            self._under(post, parent)
            self.posts[post] = replace(self.posts[post], how="moved")
        where = conversation or self._number()
        for post in plan.moved:
            self._members[self.posts[post].conversation].discard(post)
            self._keep(replace(self.posts[post], conversation=where))
        return where

    def conversation(self, post: int) -> list[Known]:
        """All posts and ghosts of the conversation of this post."""
        return [self.posts[each] for each in sorted(self._members[self.posts[post].conversation])]

    def children(self, post: int) -> set[int]:
        return self._children[post]

    def _index(self, post: int, placement: Placement) -> None:
        block = self.posts[post].thread_index[:22]
        if block:
            self._by_block[block].append(post)
        for line in placement.lines:
            self._by_line[line].append(post)
        self._by_subject[placement.base_subject].append(post)

    def _rename(self, name: str, post: int) -> None:
        ghost = self._ids.get(name)
        self._ids[name] = post
        if ghost is None or ghost == post:
            return
        assert self.posts[ghost].ghost
        for child in tuple(self._children[ghost]):
            self._under(child, post)
        self._under(ghost, None)
        self._forget(ghost)

    def _under(self, child: int, parent: int | str | None) -> None:
        old = self.posts[child].parent
        if old is not None:
            self._children[old].discard(child)
        number = None if parent is None else self._number_of(parent)
        self.posts[child] = replace(self.posts[child], parent=number)
        if number is not None:
            self._children[number].add(child)

    def _number_of(self, node: int | str) -> int:
        return node if isinstance(node, int) else self._ids[node]

    def _keep(self, known: Known) -> None:
        old = self.posts.get(known.post)
        if old is not None:
            self._members[old.conversation].discard(known.post)
        self.posts[known.post] = known
        self._members[known.conversation].add(known.post)

    def _forget(self, post: int) -> None:
        known = self.posts.pop(post)
        self._members[known.conversation].discard(post)
        if known.parent is not None:
            self._children[known.parent].discard(post)

    def _oldest_first(self, posts: Iterable[int]) -> tuple[Known, ...]:
        found = (self.posts[each] for each in posts)
        return tuple(sorted(found, key=lambda each: (each.sent_at.timestamp() if each.sent_at else 0.0, each.post)))

    def _number(self) -> int:
        self._next += 1
        return self._next

    def _counted(self, name: str, found: T, rows: int) -> T:
        self.calls[name] += 1
        self.rows[name] += rows
        return found
