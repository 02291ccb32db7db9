"""What the phrases of a message say that speaks to us: every clause that is a wish counts; the network comes later."""

from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import senses
from listserv.understand.clauses import Clause, clauses, sentences
from listserv.understand.phrasebook import Book, Spoken
from listserv.understand.weighing import (
    BARE_WORDS,
    MEMBERSHIP,
    OVERRULES,
    Reading,
    a_few,
    has_unknown,
    hinted_at,
    in_one_sentence,
    is_bare,
    is_bearing,
    is_certain,
    is_guess,
    is_hedged,
    is_literal,
    listed,
    weighed,
)


def at_the_desk(source: Book, subject: Spoken, body: Spoken, whole: str) -> Reading:
    """What a message to the request address asks for, by its subject and body; `whole` is all that was written."""
    title, found = clauses(subject), _trusted(body, clauses(body))
    titled = [c for c in title if is_certain(c)] if not has_unknown(title) else []
    together = _together(source, subject, body) if titled and has_unknown(found) else []
    if together:
        found, titled = together, []
    alone = not together and not any(is_certain(c) and not _weak(c) for c in found)
    if alone and (told := _told(source, subject, body, found, titled)):
        return told
    if any(is_certain(c) for c in found):
        titled = [c for c in titled if c.match and (c.match.wish.name in MEMBERSHIP or is_literal(c.match))]
    sensed = [] if together else senses.desk(body, _unexplained(body, found))
    found, titled = _outweighed(found, titled, sensed)
    sure = _in_order(titled, found, sensed)
    unclear = "" if together else _left(body, found, sensed)
    guesses = listed(c for c in (*title, *found) if is_guess(c)) if not sensed else []
    guessed = {c.match.wish.name for c in found if c.match and is_guess(c)} if not sensed else set()
    safe, doubted = weighed(sure, body, () if together or sensed else found, guessed)
    if safe:
        spoken = found if any(is_certain(c) for c in found) else [*title, *found]
        spelt = bool(together) or (not sensed and all(c.kind == "polite" or is_certain(c) for c in spoken))
        return Reading(safe, unclear, not unclear and not doubted, a_few(doubted), spelt=spelt and not doubted)
    hinted = () if doubted or guesses else (*hinted_at(source.hints, subject), *hinted_at(source.hints, body))
    return Reading((), whole, False, a_few([*doubted, *guesses, *hinted]))


def _told(source: Book, subject: Spoken, body: Spoken, found: list[Clause], titled: list[Clause]) -> Reading | None:
    """What is wanted for people who are named by address; or what subject and body ask for only when read as one."""
    if titled or senses.desk(body, sentences(body)) or not subject.found:
        return None
    one = senses.desk(subject, sentences(subject))
    return Reading((one[0].wish,), "", True) if one and _sets_out(body, found) else None


def _sets_out(body: Spoken, found: list[Clause]) -> bool:
    """Whether a message leaves what it wants to its subject: it only explains, and asks nothing itself."""
    return "?" not in body.text and not any(is_guess(c) for c in found)


def _unexplained(body: Spoken, found: list[Clause]) -> list[tuple[int, int]]:
    """The sentences of which not every word belongs to a wish that is read already, or is polite."""
    open_: list[tuple[int, int]] = []
    for start, end in sentences(body):
        within = [c for c in found if start <= c.start < end]
        told = any(is_certain(c) and not _weak(c) for c in within) and not _stays(body, start, end, within)
        if not told and any(c.kind != "polite" for c in within):
            open_.append((start, end))
    return open_


def _stays(body: Spoken, start: int, end: int, within: list[Clause]) -> bool:
    """Whether words that would be a farewell stand beside words that say the opposite: "keep me, but send nothing"."""
    if not any(c.match and c.match.wish.name == "leave" for c in within):
        return False
    return any(one.wish.mode == "none" for one in senses.desk(body, [(start, end)]))


def _weak(clause: Clause) -> bool:
    """Whether a wish is said in a word that means nothing beside another wish ("Help, …", "Back from leave. …")."""
    match = clause.match
    if match is None or is_bearing(match.wish):
        return False
    name = match.wish.name
    return (
        (name in ("help", "cancel", "stop", "remind") and " " not in match.said)
        or (name == "resume" and match.said.startswith(("back", "i am back")))
        or (name == "ask" and not match.wish.numbers)
        or (name == "get" and match.said.split()[1:2] in (["fewer"], ["less"], ["rid"], ["off"], ["out"]))
        or (name == "join" and match.said in ("subscription", "membership", "registration", "joining"))
        or (name == "show" and match.said == "show me")
        or (name == "mode" and match.said in ("the lot", "announcement", "announcement please", "everything"))
    )


def _outweighed(
    found: list[Clause], titled: list[Clause], sensed: list[senses.Sensed]
) -> tuple[list[Clause], list[Clause]]:
    """Body and subject without what is said too weakly to count beside what else the body says."""
    strong = [c for c in found if is_certain(c) and not _weak(c)]
    heavy = [c for c in titled if not _weak(c)]
    if not strong and not sensed and not heavy:
        return found, titled
    if not strong and not sensed:
        return [c for c in found if not (c.match and _weak(c))], heavy
    replaced = {one.start for one in sensed if one.wish.mode == "none"}
    found = [c for c in found if not (c.match and c.match.wish.name == "leave" and replaced)]
    strong = [c for c in strong if c in found]
    names = {c.match.wish.name for c in strong if c.match} | {one.wish.name for one in sensed}
    kept = [c for c in titled if c.match and c.match.wish.name not in names and not _weak(c)]
    kept = [c for c in kept if _holds(c, names, bool(sensed))]
    others = [c for c in found if not (c.match and _weak(c))]
    return others, kept


def _holds(clause: Clause, names: set[str], told: bool) -> bool:
    """Whether a subject is a wish of its own beside the body's `names`, and not what they are about ("Invitations")."""
    match = clause.match
    if match is None or is_bearing(match.wish) or match.wish.name in MEMBERSHIP:
        return match is not None
    return not told and is_literal(match) and not any(match.wish.name[:5] == name[:5] for name in names)


def _in_order(titled: list[Clause], found: list[Clause], sensed: list[senses.Sensed]) -> list[Wish]:
    """All wishes that are sure, as they stand; BACK is more than UNDO."""
    said = listed(c for c in titled if is_certain(c))
    placed = [(c.start, wish) for c in found if is_certain(c) for wish in listed([c])]
    placed += [(one.start, one.wish) for one in sensed]
    for _, wish in sorted(placed, key=lambda item: item[0]):
        if wish in said or any(is_bare(wish) and wish.name == known.name for known in said):
            continue
        fuller = [i for i, known in enumerate(said) if known.name == wish.name and is_bare(known)]
        if fuller:
            said[fuller[0]] = wish
        else:
            said.append(wish)
    over = {name for wish in said for name in OVERRULES.get(wish.name, ())}
    said = [wish for wish in said if wish.name not in over and not (wish.mode == "none" and "mode:none" in over)]
    names = [wish for wish in said if wish.name == "name"]
    return [wish for wish in said if wish not in names[:-1]]


def _left(body: Spoken, found: list[Clause], sensed: list[senses.Sensed]) -> str:
    """What stays unread; beside a wish that was told by its cues, only questions."""
    if not sensed:
        return " ".join(body.raw(c.start, c.end) for c in found if c.kind == "unknown" or is_guess(c))
    known = {one.start for one in sensed} | {c.start for c in found if is_certain(c)}
    others = [
        body.raw(start, end)
        for start, end in sentences(body)
        if not any(start <= at < end for at in known) and body.asks(end)
    ]
    return " ".join(others)


def _trusted(spoken: Spoken, found: list[Clause]) -> list[Clause]:
    """The clauses without wishes that other words of the same sentence make doubtful.

    A wish of one or two words is one only by itself; a longer one not where it hangs on a condition ("if I leave, …").
    """
    trusted = list(found)
    for index, clause in enumerate(found):
        if not clause.match:
            continue
        if clause.match.said == "stop" and spoken.asks(clause.end):
            trusted[index] = replace(clause, kind="unknown", match=None)
            continue
        short = clause.match.said.count(" ") + 1 < BARE_WORDS and not is_bearing(clause.match.wish)
        for beside in (*found[max(0, index - 1) : index], *found[index + 1 : index + 2]):
            unclear = beside.kind == "unknown" and in_one_sentence(spoken, clause, beside)
            own = clause.match.wish.name in MEMBERSHIP
            runs_on = not own and beside.kind == "reason" and _runs_on(spoken, clause, beside)
            if (unclear and (short or is_hedged(spoken, beside))) or (
                runs_on and clause.match.wish.name not in MEMBERSHIP
            ):
                trusted[index] = replace(clause, kind="unknown", match=None)
    return trusted


def _runs_on(spoken: Spoken, clause: Clause, behind: Clause) -> bool:
    """Whether the next words follow without a mark or joining word, as part of it ("the post I sent yesterday")."""
    if behind.start != clause.end:
        return False
    gap = spoken.text[spoken.found[clause.end - 1].end : spoken.found[behind.start].start]
    return not gap.strip() and spoken.found[behind.start].folded == spoken.book.language.speaker


def _joined(source: Book, subject: Spoken, body: Spoken) -> Spoken:
    return Spoken(source, f"{subject.text} {body.text}", body.today)


def _together(source: Book, subject: Spoken, body: Spoken) -> list[Clause]:
    """The clauses of subject and body read in one breath ("pause" / "until 3 September"), where that explains all."""
    found = clauses(_joined(source, subject, body))
    return found if found and is_certain(found[0]) and all(c.kind == "polite" or is_certain(c) for c in found) else []
