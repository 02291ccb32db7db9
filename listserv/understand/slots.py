"""What a wish needs beside its name, found in the message that asks for it.

Here the wish is known already (`learned`), so that what is left of the message's words is what it is about.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import announcing, slot_addresses, slot_days, slot_numbers, slot_texts
from listserv.understand.learned import WITH_WORD
from listserv.understand.said import Said
from listserv.understand.slot_numbers import Names


def filled(label: str, said: Said, asked: Names = ()) -> Wish | None:
    """The wish with this label and what the message says of it; None where it lacks what it cannot do without.

    `asked` are the names of all that the message asks for.
    """
    name, _, argument = label.partition(":")
    wish = Wish(name, words=argument) if name in WITH_WORD else Wish(name, mode=argument)
    fill = _FILLED.get(name)
    return fill(wish, said, asked or (name,)) if fill else wish


_FILLED: Mapping[str, Callable[[Wish, Said, Names], Wish | None]] = {
    **dict.fromkeys(("alias", "forget-address", "main-address"), slot_addresses.own_address),
    **dict.fromkeys(("remove", "moderate", "invite"), slot_addresses.addressed),
    **dict.fromkeys(("facilitator", "not-facilitator", "hand-over"), slot_addresses.addressed),
    **dict.fromkeys(("ban", "unban"), slot_addresses.banned),
    "add": slot_addresses.named_person,
    **dict.fromkeys(("approve", "discard", "full"), slot_numbers.numbered),
    **dict.fromkeys(slot_numbers.BY_NUMBER - {"get", "merge", "rename", "split"}, slot_numbers.called),
    **dict.fromkeys(("get", "merge"), slot_numbers.needs_number),
    "trust": slot_addresses.trusted,
    "reject": slot_texts.reason,
    "at-most": slot_numbers.at_most,
    "pause": slot_days.until,
    "letter-time": slot_days.when,
    "largest": slot_days.largest,
    **dict.fromkeys(("find", "who-knows"), slot_texts.topic),
    "rename": slot_texts.renamed,
    "name": slot_texts.name,
    **dict.fromkeys(("about-me", "anonymous", "suggest", "private"), slot_texts.everything),
    **dict.fromkeys(("set", "unset"), slot_texts.everything),
    "move": slot_texts.moved,
    "split": slot_texts.parted,
    "timezone": slot_texts.where,
    "announce": announcing.filled,
    "schedule": slot_texts.text,
    "language": slot_texts.spoken_to,
    "letter-form": slot_texts.form,
    "mode": slot_texts.amount,
}
"""How each wish finds what it needs; one that is not named here needs nothing."""


def decided(labels: Names, said: Said) -> list[Wish] | None:
    """Several decisions about held posts in one message: each with its numbers, a refusal with its reason.

    Each word that the network needs for one of them is that one's; where some decision would be left without a number,
    or share one, the clauses are asked. Whose post is the only one sent is who is trusted without a number, and where
    each number has its decision, another one was only sounded like ("bin it" like a refusal). Where the message names
    no number at all each has none; None where it does and it is not certain whose they are.
    """
    heard = [filled(name, said, labels) for name in labels]
    each = {wish.name: wish for wish in slot_numbers.decided(labels, said)}
    found = heard if _is_whole(heard) else [each.get(name) or wish for name, wish in zip(labels, heard, strict=True)]
    if each and not _is_whole(found):
        found = [_of_the_sent(wish, found) for wish in found if not _is_echo(wish, found, said)]
        if not _is_whole(found):
            return None
    return [
        replace(slot_texts.reason(wish, said, labels), numbers=wish.numbers) if wish.name == "reject" else wish
        for wish in found
        if wish
    ]


def _of_the_sent(wish: Wish | None, found: Sequence[Wish | None]) -> Wish | None:
    """The wish to trust an author who is not named, with the number of the only post that is sent."""
    sent = [number for each in found if each and each.name == "approve" for number in each.numbers]
    bare = wish is not None and wish.name == "trust" and not (wish.numbers or wish.addresses)
    return replace(wish, numbers=tuple(sent)) if wish is not None and bare and len(sent) == 1 else wish


def _is_echo(wish: Wish | None, found: Sequence[Wish | None], said: Said) -> bool:
    """Whether a refusal without a number is less probable than what throws posts away by theirs."""
    if wish is None or wish.name != "reject" or wish.numbers:
        return False
    chances = {chance.label: chance.probability for chance in said.told.chances}
    thrown = any(each and each.name == "discard" and each.numbers for each in found)
    return thrown and chances["reject"] < chances["discard"]


def _is_whole(found: Sequence[Wish | None]) -> bool:
    """Whether each decision has its numbers or addresses, and no two of them a number."""
    numbers = [number for wish in found if wish and wish.name != "trust" for number in wish.numbers]
    return all(wish and (wish.numbers or wish.addresses) for wish in found) and len(numbers) == len(set(numbers))
