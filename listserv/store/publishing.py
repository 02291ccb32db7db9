"""A post goes into the archive and out to the list, whoever made it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from listserv.model import decision as d
from listserv.model.arranging import PublishAnew
from listserv.model.letter import Letter
from listserv.model.publication import AS_IT_CAME, Publication, Revision
from listserv.store import agenda, holds, inbox, letters, members, past, posts, rearranging, unnamed
from listserv.store.entry import Entry, settle_held, write


def _publish(entry: Entry, effect: d.Publish) -> None:
    incoming = entry.incoming
    assert incoming.raw is not None
    letter, parent = incoming.from_letter, entry.situation.parent
    enter(entry, incoming.raw, parent, from_letter=letter, keep_from=effect.keep_from)


def _publish_answer(entry: Entry, effect: d.PublishAnswer) -> None:
    raw = effect.raw or entry.incoming.raw
    assert raw is not None
    enter(entry, raw, effect.parent, from_letter=True, revision=Revision(effect.text))


def _publish_text(entry: Entry, effect: d.PublishText) -> None:
    raw = inbox.keep_raw(entry.db, effect.raw)
    enter(entry, raw, effect.parent, announcement=effect.announcement)


def _publish_anew(entry: Entry, effect: PublishAnew) -> None:
    called = Revision(subject=effect.subject)
    enter(entry, effect.raw, None, from_letter=True, came_from=effect.came_from, revision=called)


def _release(entry: Entry, effect: d.Release) -> None:
    held = holds.by_id(entry.db, effect.hold)
    assert held is not None
    holds.decide(entry.db, held.id, "approved", effect.by, entry.now)
    revision = Revision(effect.text, effect.note)
    from_letter = held.digest is not None
    post = enter(
        entry,
        held.raw,
        held.parent,
        from_letter=from_letter,
        keep_from=held.keep_from,
        revision=revision,
        told=effect.told,
    )
    unnamed.publish(entry.db, entry.secret, held.id, post)
    settle_held(entry, effect.hold, "delivered", "approved", f"Approved by {effect.by}.")


def enter(
    entry: Entry,
    raw: int,
    parent: int | None,
    *,
    from_letter: bool = False,
    announcement: bool = False,
    came_from: int | None = None,
    keep_from: bool = False,
    revision: Revision = AS_IT_CAME,
    told: bool = False,
) -> int:
    """Archives and distributes; the post counts as received now, so that the next collected letter has it.

    Gives the post. An author who is `told` by another letter gets no receipt.
    """
    publication = entry.prepare(entry.db, entry.situation.place, raw, parent, entry.now, from_letter, revision)
    if announcement or keep_from:
        publication = replace(publication, announcement=announcement, keep_from=keep_from)
    if came_from is not None:
        publication = replace(publication, placement=replace(publication.placement, came_from=came_from))
    entered = posts.enter(entry.db, entry.list_id, publication)
    rearranging.take_note(entry.db, entered.conversation, entered.post)
    begins = publication.placement.parent is None
    question = begins and "?" in publication.subject + publication.text
    copies = letters.fan_out(
        entry.db,
        entry.list_id,
        entered.post,
        entered.conversation,
        entry.now,
        question=question,
        announcement=announcement,
        author=publication.author.address,
    )
    if biggest := max((file.size for file in publication.files), default=0):
        letters.lighten(entry.db, entry.list_id, entered.post, biggest)
    if not told:
        _receipt(entry, publication, copies)
    if question and not announcement and entry.situation.place.past:
        _meet_the_past(entry, publication, entered.post)
    return entered.post


def _meet_the_past(entry: Entry, publication: Publication, post: int) -> None:
    """Once it is out, whether something near to it was talked about before is looked up for a member who asks."""
    author = members.by_address(entry.db, entry.list_id, publication.author.address)
    if author and author.belongs and author.past:
        agenda.appoint(entry.db, entry.list_id, d.Appoint(past.KIND, entry.now, author.id, post))


def _receipt(entry: Entry, publication: Publication, copies: int) -> None:
    """An author who wants no copy but to know that it went out is told so."""
    author = members.by_address(entry.db, entry.list_id, publication.author.address)
    if author and author.active and author.own_posts == "receipt":
        write(entry, Letter("post/receipt", author.address, {"subject": publication.subject, "count": copies}))


BY_KIND: dict[type, Callable[[Entry, Any], None]] = {
    d.Publish: _publish,
    d.PublishAnswer: _publish_answer,
    d.PublishText: _publish_text,
    d.Release: _release,
    PublishAnew: _publish_anew,
}
