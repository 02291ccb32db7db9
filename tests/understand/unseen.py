"""Wishes that somebody wrote who never saw the code, read the real way: as a message to an address of the list."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any, Literal

from listserv.decide import commands
from listserv.decide.moderation import as_heard, at_desk, called, doubted, line_by_line, said_of_one
from listserv.decide.moderation.deeds import BY_NUMBER, WHOLE
from listserv.decide.planning import suggest
from listserv.mail import verp
from listserv.model.intent import Answer, Command, Intent, Post, Wish
from listserv.model.mailinglist import MailingList, route
from listserv.model.member import Hold
from listserv.understand.classify import understand
from listserv.understand.said import Said
from listserv.understand.slots import filled
from listserv.understand.writing import spoken

HERE = Path(__file__).parent
_ANSWERED = ([{"name": "approve"}], [{"name": "taster"}])  # by a bare yes, as the question says what it is about
_SEARCHES = ("find", "get", "who-knows")  # what an answer in free words may ask for as well
TODAY = date(2026, 11, 23)
SECRET = b"a secret of thirty-two bytes ...."
COP = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge")
ADDRESSES = {
    "list": COP.address,
    "request": "cop-request@lists.example.org",
    "join": "cop-join@lists.example.org",
    "owner": "cop-owner@lists.example.org",
    "reply": verp.confirm_address(SECRET, COP, 7, 0),
    "post-reply": verp.reply_address(SECRET, COP, 5, 9),
}

_QUOTED_POST = re.compile(r"(?m)^> *(\d{1,4})[.:)] *(.+), by (.+?)(?: - .*)?$")
_QUOTED_NUMBER = re.compile(r"(?m)^>\s*(\d{1,4})[.:)]")

Verdict = Literal["right", "asked", "missed", "wrong"]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scored:
    """A row and what came of it: `asked` where the wish was guessed and asked about, `wrong` where another was done."""

    row: Row
    intent: Intent
    verdict: Verdict


def rows(path: Path) -> list[Row]:
    """The rows of a file, with who wrote them; those are left out of which the address alone decides."""
    lines = path.read_text(encoding="utf-8").splitlines()
    found = [{"by": path.stem, **json.loads(line)} for line in lines]
    return [row for row in found if row["to"] != "join" or row["expect"] != [{"name": "join"}]]


def message(row: Row) -> bytes:
    """The row as a message on the wire."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Ann Other <ann@example.org>"
    mail["To"] = ADDRESSES[row["to"]]
    mail["Subject"] = row["subject"]
    mail["Message-ID"] = "<m1@example.org>"
    mail.set_content(row["text"])
    return mail.as_bytes()


def read(row: Row) -> Intent:
    """What is understood of it."""
    where = route(ADDRESSES[row["to"]], {COP.address: COP})
    assert where is not None
    return understand(message(row), where, sender="ann@example.org", secret=SECRET, today=TODAY).intent


def score(found: list[Row]) -> Iterator[Scored]:
    """Each row with its verdict."""
    for row in found:
        intent = read(row)
        yield Scored(row, intent, _verdict(row, intent))


def _without_named(row: Row, wish: Wish) -> Wish:
    """A decision on all but some names the others, where the mail quotes the list that it answers."""
    listed = tuple(int(number) for number in _QUOTED_NUMBER.findall(row["text"]))
    if wish.words not in WHOLE or wish.name not in BY_NUMBER or not listed:
        return wish
    return replace(wish, words="", numbers=tuple(number for number in listed if number not in wish.numbers))


def wished(intent: Intent, text: str = "") -> tuple[Wish, ...]:
    """The wishes that would be carried out; several with the same name are one with all of their numbers.

    `text` is what was written to the desk.
    """
    found: dict[tuple[str, ...], Wish] = {}
    for wish in _carried(intent, text):
        key = (wish.name, wish.mode, wish.words if wish.name == "reject" else "")
        one = found.setdefault(key, replace(wish, numbers=(), addresses=()))
        both = (*one.numbers, *wish.numbers), (*one.addresses, *wish.addresses)
        found[key] = replace(one, numbers=both[0], addresses=both[1], words=one.words or wish.words)
    return tuple(found.values())


def _waiting(text: str) -> tuple[Hold, ...]:
    """The held posts that a mail quotes, as the list of them has them."""
    return tuple(
        Hold(0, int(number), 0, 0, "", name, subject, "", datetime(2026, 11, 23, tzinfo=UTC))
        for number, subject, name in _QUOTED_POST.findall(text)
    )


def _carried(intent: Intent, text: str) -> tuple[Wish, ...]:
    if isinstance(intent, Answer):
        intent = replace(intent, words=called.by_number(intent.words, _waiting(text)))
        if lines := _lines(intent):  # what the desk does with a list of held posts
            return (*lines.wishes, *said_of_one.about_people(intent))
        if intent.wishes or intent.asked:
            wishes = _of_one(intent.wishes or _certain(intent.asked))
            return wishes if not doubted.are_doubted(wishes, intent.words) else at_desk.others(wishes)
        if intent.yes is True and intent.choice and not intent.word:
            return (Wish("approve", numbers=intent.choice),)
        if intent.word:
            return (Wish(intent.word, words=intent.rest, numbers=intent.choice),)
        return tuple(wish for wish in intent.doubtful if wish.name in _SEARCHES)[:1]
    return _at_desk(intent, text) if isinstance(intent, Command) else ()


def _certain(asked: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """What is only heard in an answer, without decisions on posts by number: those are asked about."""
    return tuple(wish for wish in asked if not (wish.name in BY_NUMBER and wish.numbers))


def _of_one(wishes: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """Whose author is trusted, that post goes out too."""
    trusted = any(wish.name == "trust" and not (wish.numbers or wish.addresses) for wish in wishes)
    return tuple(wish for wish in wishes if not (trusted and wish == Wish("approve")))


def _at_desk(intent: Command, text: str) -> tuple[Wish, ...]:
    others = at_desk.others(intent.wishes)
    if lines := at_desk.lines(intent.wishes, text):
        return (*as_heard.with_heard(lines, intent.wishes).wishes, *others)
    uncertain = at_desk.are_mixed(intent.wishes) or doubted.are_doubted(intent.wishes, text)
    return others if uncertain else intent.wishes


def _lines(intent: Answer) -> line_by_line.Lines | None:
    if lines := line_by_line.read(intent.words):
        return as_heard.with_heard(lines, as_heard.heard(intent))
    decided = any(wish.name in BY_NUMBER for wish in intent.wishes)
    alone = as_heard.heard_alone(intent.words, as_heard.heard(intent))
    return None if decided else line_by_line.single(intent.words) or alone


def _verdict(row: Row, intent: Intent) -> Verdict:
    expect, got = row["expect"], [_without_named(row, wish) for wish in wished(intent, row["text"])]
    if isinstance(intent, Answer) and "wait" not in row["subject"]:  # asked for nothing of a post
        got = [wish for wish in got if commands.says_whose(wish)]
    if row.get("by") == "facilitators" and suggest.is_scheduled(row["text"]):
        got = [replace(wish, name="schedule") if wish.name == "suggest" else wish for wish in got]
    if row["to"] == "join":  # whatever it says
        expect, got = [w for w in expect if w.get("name") != "join"], [w for w in got if w.name != "join"]
    guessed = intent.doubtful if isinstance(intent, Command | Answer) else ()
    guessed += intent.asked if isinstance(intent, Answer) else ()
    if expect == [{"ask": True}]:
        return "wrong" if got else "missed" if isinstance(intent, Post) else "right"
    if not expect:
        if isinstance(intent, Command | Answer) and _carried_out(intent):
            return "wrong"
        return "asked" if guessed and row["to"] in ("list", "post-reply") else "right"
    if _same(expect, got) or (_is_yes(intent) and expect in _ANSWERED):
        return "right"
    if got:
        return "wrong"
    return "asked" if {want["name"] for want in expect} & {wish.name for wish in guessed} else "missed"


def _is_yes(intent: Intent) -> bool:
    return isinstance(intent, Answer) and intent.yes is True and not intent.rest.strip()


def _carried_out(intent: Command | Answer) -> tuple[Wish, ...]:
    return (*intent.wishes, *intent.asked) if isinstance(intent, Answer) else intent.wishes


def _same(expect: list[Row], got: list[Wish]) -> bool:
    left = _trusted(expect, _timed(expect, list(got)))
    for want in _together(expect):
        fits = next((wish for wish in left if _fits(want, wish)), None)
        if fits is None:
            return False
        left.remove(fits)
    return not left


def _together(expect: list[Row]) -> list[Row]:
    """People who are added one by one are added all the same, and so are posts let out one by one.

    Whose author is trusted, that post goes out.
    """
    if {"name": "trust"} in expect:
        expect = [want for want in expect if want != {"name": "approve"}]
    for name, key in (("add", "addresses"), ("approve", "numbers"), ("discard", "numbers")):
        same = [want for want in expect if want.get("name") == name]
        if len(same) > 1 and all(key in want for want in same):
            each = {"name": name, key: [one for want in same for one in want[key]]}
            expect = [each, *(want for want in expect if want.get("name") != name)]
    return expect


def _timed(expect: list[Row], got: list[Wish]) -> list[Wish]:
    """A letter that comes "weekly on Fridays at four" is one wish or two."""
    if not any(want.get("name") == "letter-time" for want in expect):
        return got
    timed = [Wish("letter-time", words=wish.words) for wish in got if wish.name == "mode" and wish.words]
    return [replace(wish, words="") if wish.name == "mode" else wish for wish in got] + timed


def _trusted(expect: list[Row], got: list[Wish]) -> list[Wish]:
    """Whose author is trusted by the number of a post, that post is sent."""
    trusted = tuple(n for wish in got if wish.name == "trust" for n in wish.numbers)
    sent = [n for want in expect if want["name"] == "approve" for n in want.get("numbers", ())]
    also = tuple(n for n in trusted if n in sent)
    if not also:
        return got
    approve = next((wish for wish in got if wish.name == "approve"), Wish("approve"))
    numbers = tuple(dict.fromkeys((*approve.numbers, *also)))
    return [replace(approve, numbers=numbers), *(wish for wish in got if wish.name != "approve")]


def _fits(want: Row, got: Wish) -> bool:
    if want["name"] != got.name or want.get("mode", got.mode) != got.mode:
        return False
    if got.name == "largest" and "numbers" in want:
        return got.words == str(want["numbers"][0] * 1_000_000)
    if sorted(got.numbers) != sorted(want.get("numbers", got.numbers)):
        return False
    named = [address if "@" in address else f"@{address}" for address in want.get("addresses", got.addresses)]
    if sorted(got.addresses) != sorted(named):
        return False
    if "until" in want and want["until"] != (got.until.isoformat() if got.until else None):
        return False
    if got.name == "letter-time" and "words" in want:
        meant = filled("letter-time", Said.of(*spoken("", f"at {want['words']}", today=TODAY)))
        return meant is not None and got.words == meant.words
    said, whole = plain(want.get("words", "")), plain(got.words)
    if want["name"] == "timezone":
        said = said.removesuffix(" time")
    return said == whole if want["name"] == "name" and said else said in whole


def plain(text: str) -> str:
    """Words without case and marks, to be compared."""
    return " ".join(re.findall(r"\w+", text.casefold()))
