"""The search for a parent that no header names: Thread-Index, quoted lines, attribution, subject."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from listserv.conversation import fingerprints, signs
from listserv.conversation.signs import Candidate
from listserv.mail import subject, threadindex
from listserv.model.message import Message, ReplyText
from listserv.model.placement import Archive, Known

_SUBJECT_WINDOW = timedelta(days=90)
_QUIET = timedelta(days=30)
_QUIET_ONE_WORD = timedelta(days=3)
_EARLY = timedelta(days=1)
_FULL_LINE = 40
_MOST_CONVERSATIONS = 3
_ENOUGH = 0.35
_ENOUGH_ELSEWHERE = 1.2
_WHOLE = 2  # how much of a name is told


@dataclass(frozen=True, slots=True)
class Found:
    """The parent found, by which evidence, how sure, and whether it is the very message that the headers cite."""

    known: Known
    how: str
    sure: float
    cited: bool = False


class Search:
    """Looks for the parent of one message; each kind of evidence is looked up at most once."""

    def __init__(
        self,
        message: Message,
        text: ReplyText,
        archive: Archive,
        sent_at: datetime,
        above: Sequence[Known],
        bare: bool,
        fresh: bool,
    ) -> None:
        """`above` are the posts that are cited as ancestors, nearest last: the parent is none of them.

        `fresh` is new mail, of which a forward may bring a post of the list back to it.
        """
        self._message = message
        self._text = text
        self._archive = archive
        self._sent_at = sent_at
        self._above = above
        self._leave_out = frozenset(known.post for known in above)
        self._key = subject.key(message.subject)
        former = subject.key(subject.was(message.subject))
        self._former = former or self._key
        self._said = signs.attribution(text.attribution)
        self._bare = bare
        self._fresh = fresh
        self._author = message.author.address.casefold() if message.author else ""
        self._name = message.author.name if message.author else ""
        self._sent_to = signs.participants(message)
        self._greeted = signs.greeting(text.new)
        self._says_reply = subject.is_reply(message.subject)
        self._looks_like_reply = self._says_reply or bare or bool(text.attribution or former)
        self._passes_on = not self._says_reply and subject.is_passed_on(message.subject)

    def parent(self, cited: str = "") -> Found | None:
        """The likely parent; `cited` is the unknown Message-ID that the headers give for it, if any."""
        indexed = self._by_thread_index()
        if indexed is not None:
            return indexed
        if subject.is_forward(self._message.subject) and not cited:
            return self._sent_back() if self._fresh else None
        return self._by_signs(cited)

    # -- Thread-Index

    def _by_thread_index(self) -> Found | None:
        index = self._message.thread_index
        block = threadindex.conversation(index)
        if not block:
            return None
        above = {each: height for height, each in enumerate(threadindex.parents(index))}
        posts = [p for p in self._archive.by_thread_index(block) if self._may_be(p) and p.thread_index != index]
        best = min(posts, key=lambda p: above.get(p.thread_index, 1_000), default=None)
        if best is None or not above:
            return None
        height = above.get(best.thread_index)
        if height is None:
            return Found(best, "thread-index", 0.8)
        return Found(best, "thread-index", 0.97 if height == 0 else 0.9, cited=height == 0)

    # -- a forward

    def _sent_back(self) -> Found | None:
        """The latest post whose words a forward brings back to the list, under the subject that it has here."""
        weights: dict[int, float] = defaultdict(float)
        posts: dict[int, Known] = {}
        marks = fingerprints.quoted(self._text)
        for number, holders in self._archive.by_lines(marks).items() if marks else ():
            for known in holders:
                forward = subject.is_forward(known.subject)  # all of them share their first lines
                if not known.ghost and not forward and self._key and known.base_subject == self._key:
                    posts[known.post] = known
                    weights[known.post] += min(1.0, marks[number].length / _FULL_LINE)
        enough = [posts[post] for post, weight in weights.items() if weight >= _ENOUGH]
        latest = signs.latest({known.post: Candidate(known) for known in enough})
        return Found(latest[0].known, "quote", 0.85) if latest else None

    # -- all else

    def _by_signs(self, cited: str) -> Found | None:
        candidates = self._candidates(cited)
        latest = signs.latest(candidates)
        return self._quoted(latest, cited) or self._told(latest, cited) or self._subject_alone(latest)

    def _candidates(self, cited: str) -> dict[int, Candidate]:
        found = {post: Candidate(known, quoted=weight) for post, (known, weight) in self._quotes().items()}
        since = self._sent_at - _SUBJECT_WINDOW
        for known in self._archive.by_subject(self._key, since) if self._key else ():
            if self._may_be(known):
                found.setdefault(known.post, Candidate(known))
        authors = Counter(each.known.author.casefold() for each in found.values())
        for each in found.values():
            self._mark(each, cited)
            each.only_one = authors[each.known.author.casefold()] == 1
        return found

    def _mark(self, each: Candidate, cited: str) -> None:
        known = each.known
        each.same_subject = bool(self._key) and known.base_subject == self._key
        each.clock = signs.at_that_time(self._said, known.sent_at)
        each.named = signs.names(self._said, known) if each.clock or not self._said.dated else 0
        each.addressed = known.author.casefold() in self._sent_to
        each.greeted = signs.is_greeted(self._greeted, known) and self._not_mine(known)
        if cited:
            each.id_time = signs.id_time(cited, known.sent_at)
            each.below_cited = bool(self._above) and known.parent == self._above[-1].post

    def _quotes(self) -> dict[int, tuple[Known, float]]:
        """Posts whose own words are quoted, at the least depth where there are any, with the weight of these words."""
        marks = fingerprints.quoted(self._text)
        if not marks:
            return {}
        posts: dict[int, Known] = {}
        weights: dict[tuple[int, int, bool], float] = defaultdict(float)
        for number, holders in self._archive.by_lines(marks).items():
            mark = marks[number]
            first = self._first_of_each(holders)
            for known in first:
                posts[known.post] = known
                weights[mark.depth, known.post, mark.sentence] += min(1.0, mark.length / _FULL_LINE) / len(first)
        for depth in sorted({depth for depth, _, _ in weights}):
            best = {post: max(weights.get((depth, post, kind), 0.0) for kind in (False, True)) for post in posts}
            enough = {post: (posts[post], weight) for post, weight in best.items() if weight >= _ENOUGH}
            if enough:
                return enough
        return {}

    def _first_of_each(self, holders: tuple[Known, ...]) -> list[Known]:
        """The post in each conversation that had a line first, unless the line is common to many conversations."""
        first: dict[int, Known] = {}
        for known in holders:
            if self._may_be(known) and (self._text.quoted or (self._says_reply and self._not_mine(known))):
                first.setdefault(known.conversation, known)
        return list(first.values()) if len(first) <= _MOST_CONVERSATIONS else []

    def _not_mine(self, known: Known) -> bool:
        """Whether somebody else wrote this: lines without marks that are one's own are repeated, not quoted."""
        return known.author.casefold() != self._author and known.author_name != self._name

    def _quoted(self, latest: list[Candidate], cited: str) -> Found | None:
        for each in latest:
            if each.quoted and each.id_time >= 0 and self._believable(each, latest, cited):
                each = _introduced(each, latest)
                sure = 0.95 if each.named or each.quoted > 1 else 0.85
                same = bool(each.named) or each.id_time > 0 or each.below_cited
                return Found(each.known, "quote", sure, cited=same)
        return None

    def _believable(self, each: Candidate, latest: list[Candidate], cited: str) -> bool:
        """Whether a quote is enough: the subject is the same, or all else speaks for it."""
        others = self._said.words.strip() and not each.named and any(other.named for other in latest)
        if others and each.quoted < _ENOUGH_ELSEWHERE:
            return False
        if each.same_subject or (not cited and each.known.base_subject == self._former):
            return self._looks_like_reply
        exact = each.named == _WHOLE and each.clock
        alike = each.named > 0 or subject.are_alike(self._key, each.known.base_subject)
        return not cited and (exact or (self._says_reply and alike)) and each.quoted >= _ENOUGH_ELSEWHERE

    def _told(self, latest: list[Candidate], cited: str) -> Found | None:
        """A post of the same subject whose author, time or id is told."""
        if not self._looks_like_reply and not cited:
            return None
        silent = not self._said.words.strip()
        greeted = {c.known.conversation for c in latest if c.same_subject and c.greeted}
        for each, sure in (
            (_first(latest, lambda c: c.named > 0 and c.clock), 0.9),
            (_first(latest, lambda c: c.id_time == 2 and (c.named > 0 or silent)), 0.9),
            (_first(latest, lambda c: c.named == _WHOLE and self._lately(c)), 0.8),
            (_first(latest, lambda c: c.clock and self._lately(c)), 0.8),
            (_first(latest, lambda c: c.named == 1 and self._lately(c)), 0.7),
            (_first(latest, lambda c: c.below_cited and c.id_time > 0), 0.7),
            (_first(latest, lambda c: c.addressed and self._lately(c)), 0.7),
            (_first(latest, lambda c: c.greeted and len(greeted) == 1 and self._lately(c)), 0.7),
        ):
            if each is not None:
                same = sure >= 0.9 or each.below_cited or (each.named > 0 and (each.id_time > 0 or each.only_one))
                return Found(each.known, "subject", sure, cited=same)
        return None

    def _subject_alone(self, latest: list[Candidate]) -> Found | None:
        """The latest post of the same subject, where only one conversation can be meant."""
        if not (self._says_reply or self._bare):
            return None
        near = [c for c in latest if c.same_subject and c.id_time >= 0]
        if not near or len({c.known.conversation for c in near}) > 1:
            return None
        return Found(near[0].known, "subject", 0.6) if self._lately(near[0]) else None

    def _lately(self, each: Candidate) -> bool:
        """Whether it is so recent that the same subject means something; one word soon comes again by chance."""
        quiet = _QUIET if " " in self._key else _QUIET_ONE_WORD
        return each.known.sent_at is not None and each.known.sent_at >= self._sent_at - quiet

    def _may_be(self, known: Known) -> bool:
        if known.post in self._leave_out or known.ghost:
            return False
        if known.sent_at is not None and known.sent_at > self._sent_at + _EARLY:
            return False
        return not self._passes_on or subject.is_passed_on(known.subject)


def _introduced(quoted: Candidate, latest: list[Candidate]) -> Candidate:
    """The post of the same conversation whose author and time introduce the quote: its own words may be quoted less
    than those that it quotes."""
    if quoted.named and quoted.clock:
        return quoted
    here = (each for each in latest if each.known.conversation == quoted.known.conversation)
    return next((each for each in here if each.named and each.clock and each.id_time >= 0), quoted)


def _first(latest: list[Candidate], tells: Callable[[Candidate], bool]) -> Candidate | None:
    """The latest candidate of the same subject of which this holds."""
    return next((each for each in latest if each.same_subject and each.id_time >= 0 and tells(each)), None)
