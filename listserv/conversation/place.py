"""Which conversation a message is part of: the evidence in order of its strength."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from listserv.conversation import fingerprints, parting
from listserv.conversation.citations import MOVED, cite, guessed
from listserv.conversation.draft import ME, Draft
from listserv.conversation.search import Found, Search
from listserv.mail import references, subject, threadindex
from listserv.model.message import Message, ReplyText
from listserv.model.placement import Archive, Known, Placement

_LATE = timedelta(days=30)
_EARLY = timedelta(days=1)
_STRANGE = 250
_ATTRIBUTION = 1_000
_TOLD = 3


def place(
    message: Message,
    text: ReplyText,
    archive: Archive,
    *,
    reply_to: int | None,
    received_at: datetime,
    digest: bool = False,
    may_part: bool = True,
    bare: bool = False,
) -> Placement:
    """Where the message goes; changes nothing.

    `reply_to` is the post that a reply address names or, with `digest`, the item of a digest that is answered. With
    `may_part` a message whose subject is wholly new starts a conversation of its own whatever its headers say. With
    `bare` the subjects come without reply prefixes, as some archives keep them.
    """
    placing = _Placing(message, text, archive, received_at, may_part, bare)
    return placing.answer(reply_to, digest)


@dataclass(slots=True)
class _Outcome:
    """How the message was placed."""

    how: str = "new"
    sure: float = 1.0
    came_from: int | None = None
    parted_from: int | None = None
    also_known_as: tuple[tuple[str, int], ...] = ()


class _Placing:
    """The placing of one message."""

    def __init__(
        self, message: Message, text: ReplyText, archive: Archive, received_at: datetime, may_part: bool, bare: bool
    ) -> None:
        self._may_part = may_part
        self._bare = bare
        self._message = message
        self._text = text
        self._archive = archive
        self._sent_at = _sent_at(message.date, received_at)
        self._names = _names(message)
        cited = references.chain(message.references, message.in_reply_to, message.message_id)
        self._chain = tuple(each for each in cited if each not in self._names)
        told = () if self._chain else references.message_ids(text.attribution[:_ATTRIBUTION])[:_TOLD]
        self._known = dict(archive.by_message_ids((*self._names, *self._chain, *told)))
        self._told = next((self._known[each] for each in told if each in self._known), None)
        taken = (self._known[each] for each in self._names if each in self._known)
        self._ghost = next((each for each in taken if each.ghost and not each.gone), None)
        self._draft = Draft(archive, self._ghost.post if self._ghost else ME)
        self._out = _Outcome()
        self._touched: dict[int, Known] = {}

    def answer(self, reply_to: int | None, digest: bool) -> Placement:
        target = None if reply_to is None else self._archive.by_post(reply_to)
        if self._ghost is not None and self._ghost.how == MOVED:
            self._out.how = MOVED  # a facilitator gave it its place before it came
        elif target is not None:
            self._by_token(target, digest)
        elif self._chain:
            self._by_citation()
        elif self._told is not None and not self._told.ghost:
            self._under(self._told, "quote", 0.95)
        elif self._ghost is None or self._ghost.parent is None or guessed(self._ghost):
            self._by_search()
            self._adopt_indexed()
        else:
            self._out.how, self._out.sure = "references", 0.9
        return self._placement()

    def _by_token(self, target: Known, digest: bool) -> None:
        if digest:
            self._under(target, "digest", 1.0)
        elif not self._answers_something() or not self._parts_from(target):
            self._under(target, "token", 1.0)
            if self._chain:
                self._alias(self._chain[-1], target)

    def _answers_something(self) -> bool:
        """Whether a mail program made this as an answer; who writes a new mail to a post's address means that post."""
        return bool(self._chain) or len(self._message.thread_index) > threadindex.BLOCK

    def _by_citation(self) -> None:
        name = self._chain[-1]
        nearest = self._known.get(name)
        if nearest is not None and not nearest.ghost:
            if self._parts_from(nearest):
                return
            self._cite()
            return
        found = self._search().parent(cited=name)
        if found is not None and found.how == "thread-index" and self._unlike(found.known):
            found = None
        if found is not None and found.cited and self._alias(name, found.known):
            self._known[name] = found.known
            found = None
        self._cite()
        if found is not None:
            self._guess(found)

    def _cite(self) -> None:
        cite(self._draft, self._chain, self._known)
        self._out.how, self._out.sure = "references", 1.0

    def _guess(self, found: Found) -> None:
        """Where nobody knows what is cited, the oldest of it goes where the message itself would have gone."""
        oldest = self._known.get(self._chain[0])
        if any(each in self._known for each in self._chain[1:]) or (oldest and (oldest.parent or not oldest.ghost)):
            return
        if self._draft.link(oldest.post if oldest else self._chain[0], found.known.post, found.how):
            self._touched[found.known.post] = found.known
            self._out.how, self._out.sure = found.how, found.sure

    def _by_search(self) -> None:
        found = self._search().parent()
        if found is not None and not (found.how == "thread-index" and self._unlike(found.known)):
            self._under(found.known, found.how, found.sure)

    def _adopt_indexed(self) -> None:
        """Answers that Thread-Index ties to this message and that came before it go under it."""
        index = self._message.thread_index
        if len(index) != threadindex.BLOCK or self._draft.parent_of_me() is not None:
            return
        key = subject.key(self._message.subject)
        for each in self._archive.by_thread_index(index):
            alone = each.parent is None and each.how == "new" and each.came_from is None
            if alone and len(each.thread_index) > len(index) and each.base_subject == key:
                self._touched[each.post] = each
                self._draft.link(each.post, self._draft.me)

    def _search(self) -> Search:
        ancestors = [self._known[each] for each in self._chain if each in self._known]
        return Search(self._message, self._text, self._archive, self._sent_at, ancestors, self._bare, self._may_part)

    def _under(self, parent: Known, how: str, sure: float) -> None:
        if self._draft.link(self._draft.me, parent.post):
            self._touched[parent.post] = parent
            self._out.how, self._out.sure = how, sure

    def _alias(self, name: str, post: Known) -> bool:
        """Notes that `name` is another name of `post`, unless it stands above or below it as a message of its own."""
        ghost = self._known.get(name)
        if ghost is not None:
            if not ghost.ghost or ghost.gone or not self._draft.merge(ghost.post, post.post):
                return False
            self._touched[ghost.post] = ghost
        self._out.also_known_as = (*self._out.also_known_as, (name, post.post))
        return True

    def _parts_from(self, parent: Known) -> bool:
        """Whether the message starts its own conversation; none does that already has answers."""
        if not self._may_part or self._ghost is not None or parent.ghost or not self._unlike(parent):
            return False
        self._out.came_from, self._out.parted_from = parent.conversation, parent.post
        return True

    def _unlike(self, parent: Known) -> bool:
        return parting.parts(self._message, self._text, parent)

    def _placement(self) -> Placement:
        parent = self._draft.parent_of_me()
        if parent is None and self._ghost is not None and not guessed(self._ghost):
            parent = self._ghost.parent
        conversations = self._conversations()
        return Placement(
            parent=parent,
            conversation=conversations[0] if conversations else None,
            how=self._out.how if parent is not None else "new",
            sure=self._out.sure,
            sent_at=self._sent_at,
            ghost=self._ghost.post if self._ghost else None,
            ghosts=self._draft.ghosts(),
            links=self._draft.links(),
            joins=conversations[1:],
            names=self._names[1:],
            also_known_as=self._out.also_known_as,
            came_from=self._out.came_from,
            parted_from=self._out.parted_from,
            lines=fingerprints.own(self._text),
            base_subject=subject.key(self._message.subject)[:_STRANGE],
        )

    def _conversations(self) -> tuple[int, ...]:
        """All conversations that this placement ties together, oldest first."""
        tied = {known.conversation for known in self._touched.values()}
        if self._ghost is not None:
            tied.add(self._ghost.conversation)
        ends = self._draft.nodes()
        tied.update(known.conversation for known in self._known.values() if known.post in ends)
        return tuple(sorted(tied))


def _sent_at(date: datetime | None, received_at: datetime) -> datetime:
    """The message's own date, unless it lies in the future or long before the message came (wrong clocks)."""
    if date is None or not received_at - _LATE <= date <= received_at + _EARLY:
        return received_at
    return date


def _names(message: Message) -> tuple[str, ...]:
    """The Message-ID and those that it had before it was rewritten on the way."""
    former = (each for name in references.ORIGINAL_ID_FIELDS for each in references.message_ids(message.header(name)))
    return tuple(dict.fromkeys(each for each in (message.message_id, *former) if each))[:5]
