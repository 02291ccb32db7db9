"""What a member changed, taken back to exactly the state before; several UNDOs in a row walk back, REDO walks forth."""

from datetime import datetime

from listserv.decide import telling, which_change
from listserv.decide.archive import put_back
from listserv.decide.choices import changed
from listserv.decide.identity.mentioned import others
from listserv.decide.identity.names import known_as
from listserv.decide.identity.proof import acting
from listserv.decide.membership import leave
from listserv.decide.planning import taken_back
from listserv.mail.address import printable
from listserv.model.decision import Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.personal import TakeBack
from listserv.model.situation import UNDO_WITHIN, Situation, Undoable

MOST_CALLED = 60


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """UNDO: as a reply to one of our letters what that letter speaks of, else the newest change that stands."""
    member = acting(situation)
    last = situation.undoable
    if wish.words or _spoken_of(member, incoming, situation):
        return _of_a_name(wish, member, incoming, situation, now)
    if member.status == "left" and (last is None or "status" not in last.before):
        if situation.told_by:  # what that letter tells of is no more theirs to change, and was not that they left
            return leave.has_left(wish, member, situation, now)
        return leave.come_back(wish, incoming, situation, now)
    if situation.done:
        return put_back.taken_back(member, situation)
    if last is None:
        return _nothing(member, incoming, situation, now)
    if last.touched:
        return _touched(last, member, now)
    return _done(last, member, incoming, situation, now, redo=False)


def _spoken_of(member: Member, incoming: Incoming, situation: Situation) -> tuple[Member, ...]:
    """Whom a facilitator's fresh mail names, where the newest change was not done to them."""
    last = situation.undoable
    if not member.facilitator or last is None or situation.told_by or situation.done:
        return ()
    people = others(incoming, situation).members
    return () if any(m.knows(a) for m in people for a in last.about) else people


def _of_a_name(wish: Wish, member: Member, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What is called by its name, wherever it stands on the way back; where nothing is called so, nothing is done."""
    people = others(incoming, situation).members if member.facilitator else ()
    letter = (situation.undoable,) if situation.told_by and situation.undoable else ()
    meant = which_change.act(wish.words, people, (*letter, *situation.acts))
    if meant is None and which_change.is_of_talks(wish.words, [done.subject for done in situation.done]):
        return put_back.taken_back(member, situation)
    if meant is None:
        values = {"why": "another", "called": printable(wish.words)[:MOST_CALLED]}
        unknown = Letter("settings/nothing-to-undo", member.address, values, Ask("open", now + UNDO_WITHIN, member.id))
        return Decision("answered", "not-undone", "Nothing that was changed is called so.", (Write(unknown),))
    if meant.touched:
        return _touched(meant, member, now)
    return _done(meant, member, incoming, situation, now, redo=False, named=True)


def redo(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """REDO: what was taken back last is done again, where nothing was changed since."""
    member = acting(situation)
    last = situation.undoable
    if last is None or last.touched:
        letter = Letter("undo/nothing-to-redo", member.address)
        return Decision("answered", "nothing-to-redo", "There is nothing to do again.", (Write(letter),))
    return _done(last, member, incoming, situation, now, redo=True)


def _done(
    last: Undoable,
    member: Member,
    incoming: Incoming,
    situation: Situation,
    now: datetime,
    *,
    redo: bool,
    named: bool = False,
) -> Decision:
    if last.of_the_list:
        key, value = next(iter(last.before.items()))
        if key.startswith(taken_back.KEY):
            done = taken_back.put_back(last.before, member, incoming, situation, now, redo=redo)
            if done.word == "too-late":
                return done
        else:
            done = changed.put_back(key, value, member, incoming, situation, redo=redo)
        return done.followed_by(TakeBack(last.changes, member.address, redo))
    values = {"what": last.what, "about": list(last.about), "earlier": last.earlier, "redo": redo}
    values |= {"besides": list(last.besides)} if last.besides else {}
    values |= {"named": True} if named else {}
    ask = Ask("open", now + UNDO_WITHIN, member.id)
    effects: tuple[Effect, ...] = (
        TakeBack(last.changes, member.address, redo),
        Write(Letter("undo/done", str(last.before.get("address") or member.address), values, ask)),
    )
    effects += _told(last, member, incoming, situation, now, redo=redo)
    if last.what == "unite":  # whoever had the other place hears what becomes of it
        effects += tuple(Write(Letter("alias/parted", address, {"redo": redo})) for address in last.about)
    word = "redone" if redo else "undone"
    return Decision("answered", word, f"“{last.what}” was {'done again' if redo else 'taken back'}.", effects)


_IS_SO = {
    "facilitator": ("not-facilitator", "facilitator"),
    "not-facilitator": ("facilitator", "not-facilitator"),
    "join": ("no-member", "member"),
    "add": ("no-member", "member"),
    "remove": ("member", "no-member"),
}
"""What people were told of when it was done to them: what is so where it is taken back, and where it is done again."""


def _told(
    last: Undoable, member: Member, incoming: Incoming, situation: Situation, now: datetime, *, redo: bool
) -> tuple[Write, ...]:
    """Whoever a facilitator had changed something for hears what is so now; of facilitators the others do as well."""
    about = [address for address in last.about if not member.knows(address)]
    if last.what not in _IS_SO or not about:
        return ()
    is_so, by = _IS_SO[last.what][redo], known_as(member, incoming)
    told = tuple(
        Write(Letter("undo/told", address, {"is_so": is_so, "by": by}, telling.answerable(now))) for address in about
    )
    if "facilitator" not in is_so:
        return told
    made, ended = (about, []) if is_so == "facilitator" else ([], about)
    readers = [one for one in situation.other_facilitators(member) if not any(map(one.knows, about))]
    values = {"made": made, "not_done": [], "until": "", "ended": ended, "by": by}
    return (*told, *telling.each(readers, "roles/told", values, telling.answerable(now)))


_STAYS = {
    "hold/done": "decided",
    "hold/many": "decided",
    "hold/already": "decided",
    "announce/done": "sent",
    "invite/done": "sent",
    "calm/stopped": "stopped",
    "past/shared": "sent",
}
"""What letters tell of that cannot be taken back by UNDO."""


def _nothing(member: Member, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Also where it answers a letter that told of no change, or of one that was taken back before: something older is
    not taken back instead."""
    before = Ask("open", now + UNDO_WITHIN, member.id) if situation.told_by else None
    values = {"why": _why_nothing(member, incoming, situation) if situation.told_by else ""}
    letter = Letter("settings/nothing-to-undo", member.address, values, before)
    return Decision("answered", "nothing-to-undo", "There is nothing to take back.", (Write(letter),))


def _why_nothing(member: Member, incoming: Incoming, situation: Situation) -> str:
    """Why what the letter in hand tells of cannot be taken back."""
    question, kind = situation.question, situation.told_by
    if kind == "roles/done" and not member.facilitator:
        return "handed"
    late = question is None and isinstance(incoming.intent, Answer)  # the question of its letter is over
    gone = late or (question is not None and bool(question.values.get("act")))
    if kind == "calm/stopped" and situation.calm.stopped is None:
        return "started"
    if kind == "people/done" and not gone:  # a domain that was banned, a stranger who was trusted
        return "worded"
    return _STAYS.get(kind, "gone" if gone else "nothing")


def _touched(last: Undoable, member: Member, now: datetime) -> Decision:
    """It would take back what came later as well: nothing is done."""
    ask = Ask("open", now + UNDO_WITHIN, member.id)
    letter = Letter("undo/changed-since", member.address, {"what": last.what}, ask)
    return Decision("answered", "changed-since", f"“{last.what}” was changed again since.", (Write(letter),))
