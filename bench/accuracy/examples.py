"""The mails that the network for English is taught with, each with what a sensible secretary would understand."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from listserv.understand.learned import AUTOMATIC, NO_TAG, NOTHING, WITH_WORD, Laid, Where, laid_out
from listserv.understand.slot_words import NUMBERS, ORDINALS
from listserv.understand.weighing import excluding
from listserv.understand.writing import spoken

HERE = Path(__file__).parents[2]
FOLDER = HERE / "tests" / "understand" / "examples"
MACHINES = HERE / "tests" / "mail" / "automatic"
"""Mail of machines that lost its headers, and of people who speak of absences."""
TODAY = date(2026, 11, 23)
WHERE: Mapping[str, Where] = {"list": "list", "posting": "list", "post-reply": "post"}
COMPLETE = "complete"
"""Files so named give the words of every wish whole; elsewhere some are only part of what was said."""
WHOLE_EVERYWHERE = frozenset(("find", "who-knows", "name", "rename", "reject", "add"))
IGNORED = -100
"""What the network is not taught of a word, as torch has it."""
SEEN = 4
"""A label with fewer examples is not learned."""
AT_THE_DOOR = frozenset(("join", "unsure", "info", "leave", "taster"))
"""What may be asked of the address for joining; whoever writes there and asks for none of it joins."""
MORE = 0.6
"""For each mail so many that are made of others: two thirds of two or three, one third with slips of the keys."""
AS_WRITTEN = 0.4
"""So often numbers and addresses stay as their writer chose them."""
NUMBERED = range(1, 400)
JOINED_WORDS = range(3, 31)
"""So many words has either of two that are joined."""
BETWEEN = (" ", " ", "\n", "\n\n", " Also, ", " And ", " Oh and ", " Then ", "\nAlso ", "\n\nPS ")
_WORD = re.compile(r"(?<![\w@.-])[a-z]{4,}(?![\w@.-])")
_DIGITS = re.compile(r"(?<![\w@.:£/-])\d{1,3}(?![\w@:%/-]|\.\d)")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """A mail as the network reads it, with the numbers of its labels and, for each piece, that of its tag.

    `parts` are runs of pieces of which it is known what they ask for: from where, to where, and their labels.
    """

    laid: Laid
    labels: Sequence[int]
    tags: Sequence[int]
    parts: Sequence[tuple[int, int, Sequence[int]]]


def every_example() -> list[Path]:
    """The files that the network is taught with."""
    return sorted((*FOLDER.parent.glob("*.jsonl"), *FOLDER.glob("*.jsonl"), *MACHINES.glob("*.jsonl")))


def fingerprint() -> str:
    """What the examples are now, in a line: a test sees by it that the weights were learned from them."""
    read = sha256()
    for path in every_example():
        read.update(path.read_bytes())
    return read.hexdigest()[:16]


def rows(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The rows of these files whose wishes a person could tell, in one form."""
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            if "kind" in row:
                row = _of_a_machine(row)
            expect = row.get("expect", row.get("wishes", []))
            if {"ask": True} in expect or row.get("doubtful"):
                continue
            to = row.get("to", "post-reply" if row["subject"].lower().startswith("re:") else "list")
            if to == "join" and not AT_THE_DOOR & {wish["name"] for wish in expect}:
                expect = [{"name": "join"}, *expect]
            row |= {"expect": expect, "where": WHERE.get(to, "desk"), "complete": path.name.startswith(COMPLETE)}
            if row.get("lang", "en") == "en" and (
                expect or to != "answer"
            ):  # a bare "yes" there answers a question of ours
                yield row


def _of_a_machine(row: Row) -> dict[str, Any]:
    """What somebody's mail program answered, or a person's mail that sounds like it, wherever it may come to."""
    to = ("post-reply", "reply") if row["in_reply_to"] else ("list", "request")
    expect = [] if row["kind"] == "person" else [{"name": AUTOMATIC}]
    return {**row, "to": to[len(row["text"]) % 3 == 0], "expect": expect}


def taught(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """The rows of these files whose labels occur often enough to be learned."""
    found = list(rows(paths))
    often = {label for label, n in Counter(label for row in found for label in labels_of(row)).items() if n >= SEEN}
    return [row for row in found if often.issuperset(labels_of(row))]


def varied(found: Sequence[Row], order: random.Random) -> Iterator[Row]:
    """The mails, most with other numbers and addresses than those that their writers thought of."""
    known = sorted({address for row in found for address in _ADDRESS.findall(row["text"])})
    for row in found:
        yield row if order.random() < AS_WRITTEN else _renumbered(_readdressed(row, known, order), order)


def more(found: Sequence[Row], order: random.Random) -> Iterator[Row]:
    """Mails made of others, so that a second wish is heard though named in passing, and a word though misspelt."""
    pairs = _joined(found, order)
    while True:
        yield next(pairs)
        yield next(pairs)
        yield _slipped(order.choice(found), order)


def _joined(found: Sequence[Row], order: random.Random) -> Iterator[Row]:
    """Two or three mails that somebody wrote to us, as one."""
    short = [row for row in found if row["where"] == "desk" and len(row["text"].split()) in JOINED_WORDS]
    bare = [row for row in short if not row["subject"] or row["subject"].lower().startswith("re:")]
    while True:
        first, *others = order.choice(short), *order.choices(bare, k=order.choice((1, 1, 1, 2)))
        names = [wish["name"] for row in (first, *others) for wish in row["expect"]]
        if not names or len(names) > len(set(names)) or excluding(names):
            continue
        text = first["text"].rstrip()
        for other in others:
            text += order.choice(BETWEEN) + other["text"].strip()
        yield {
            "subject": first["subject"],
            "text": text,
            "where": "desk",
            "complete": all(row["complete"] for row in (first, *others)),
            "expect": [wish for row in (first, *others) for wish in row["expect"]],
            "parts": [(row["text"].strip(), row["expect"]) for row in (first, *others)],
        }


def _renumbered(row: Row, order: random.Random) -> Row:
    """A mail with other numbers, in the order of the old ones, where each stands in digits of its own."""
    wanted = {number for wish in row["expect"] for number in wish.get("numbers", ())}
    text = f"{row['subject']}\n{row['text']}"
    there = {int(hit) for hit in _DIGITS.findall(text)}
    needed = " ".join(wish.get("words", "") for wish in row["expect"])
    if not wanted or not wanted <= there or any(char.isdigit() for char in needed):
        return row
    free = [number for number in NUMBERED if number not in there]
    top = order.choice((12, 40, 100, len(free)))
    if len(wanted) > top:
        return row
    others = dict(zip(sorted(wanted), sorted(order.sample(free[:top], len(wanted))), strict=True))

    def other(hit: re.Match[str]) -> str:
        return str(others.get(int(hit[0]), hit[0]))

    expect = [
        {**wish, "numbers": [others[number] for number in wish["numbers"]]} if "numbers" in wish else wish
        for wish in row["expect"]
    ]
    return {**row, "subject": _DIGITS.sub(other, row["subject"]), "text": _DIGITS.sub(other, row["text"])} | {
        "expect": expect
    }


def _readdressed(row: Row, known: Sequence[str], order: random.Random) -> Row:
    """A mail with other addresses."""
    named: set[str] = {address for wish in row["expect"] for address in wish.get("addresses", ())}
    wanted = sorted(address for address in named if "@" in address)
    if not wanted or any("@" in wish.get("words", "") for wish in row["expect"]):
        return row
    others = dict(zip(wanted, order.sample(known, len(wanted)), strict=True))

    def other(hit: re.Match[str]) -> str:
        return others.get(hit[0].lower(), hit[0])

    expect = [
        {**wish, "addresses": [others.get(address, address).lower() for address in wish["addresses"]]}
        if "addresses" in wish
        else wish
        for wish in row["expect"]
    ]
    return {**row, "text": _ADDRESS.sub(other, row["text"]), "expect": expect}


def _slipped(row: Row, order: random.Random) -> Row:
    """A mail with one letter wrong in one word or two, none of them among those that a wish needs."""
    needed = " ".join(wish.get("words", "") for wish in row["expect"])
    text = row["text"]
    words = [hit for hit in _WORD.finditer(text) if hit[0] not in needed]
    for hit in sorted(order.sample(words, min(len(words), order.choice((1, 2)))), key=lambda hit: -hit.start()):
        at = order.randrange(hit.start(), hit.end() - 1)
        one, two = text[at], text[at + 1]
        wrong = order.choice((two + one, one, two, one + one + two))
        text = text[:at] + wrong + text[at + 2 :]
    return {**row, "text": text}


def labels_of(row: Row) -> list[str]:
    """What is learned of each wish: its name, and its mode or word where that is one of a few."""
    return [_label(wish) for wish in row["expect"]] or [NOTHING]


def tag_names(found: Iterable[Row]) -> list[str]:
    """The wishes that need words of the message, behind the tag of all other words."""
    return [NO_TAG, *sorted({wish["name"] for row in found for wish in row["expect"] if _needs_words(wish)})]


def example(row: Row, labels: Mapping[str, int], tags: Mapping[str, int], vocabulary: Mapping[str, int]) -> Example:
    """A row as the network is taught it."""
    subject, body = spoken(row["subject"], row["text"], today=TODAY)
    if row["where"] == "post":
        subject, _ = spoken("", "", today=TODAY)
    laid = laid_out(subject.text, body.text, row["where"], vocabulary)
    each = [IGNORED] * len(laid.pieces)
    for (_, at), tag in zip(laid.words, _tagged(row, laid, (subject.text, body.text)), strict=True):
        each[at] = IGNORED if tag is None else tags.get(tag, IGNORED)
    return Example(laid, _numbers(row, labels), each, list(_parts(row, laid, body.text, labels)))


def _parts(row: Row, laid: Laid, body: str, labels: Mapping[str, int]) -> Iterator[tuple[int, int, Sequence[int]]]:
    """The mails that a mail was joined of, or the whole body where the subject says nothing."""
    said = row["subject"] and not row["subject"].lower().startswith("re:")
    at = 0
    for text, expect in row.get("parts", () if said and row["expect"] else [(body.strip(), row["expect"])]):
        begin = body.find(text, at)
        if begin < 0:
            return
        at = begin + len(text)
        pieces = [place for word, place in laid.words if word.in_body and begin <= word.start < at]
        if pieces:
            after = [place for word, place in laid.words if word.in_body and word.start >= at]
            yield pieces[0], after[0] if after else len(laid.pieces) - 1, _numbers({"expect": expect}, labels)


def _numbers(row: Row, labels: Mapping[str, int]) -> list[int]:
    return [labels[label] for label in labels_of(row) if label in labels]


def _label(wish: Row) -> str:
    argument = wish.get("mode") or (wish.get("words") if wish["name"] in WITH_WORD else "")
    return f"{wish['name']}:{argument}" if argument else str(wish["name"])


def _needs_words(wish: Row) -> bool:
    said = wish["name"] not in WITH_WORD and wish.get("words")
    return bool(said or wish.get("numbers") or wish.get("addresses"))


def _tagged(row: Row, laid: Laid, texts: tuple[str, str]) -> list[str | None]:
    """The tag of each word; None where the row does not say."""
    said = [texts[word.in_body][word.start : word.end].lower() for word, _ in laid.words]
    found: list[str | None] = [NO_TAG] * len(said)
    for wish in row["expect"]:
        if words := wish["name"] not in WITH_WORD and wish.get("words"):
            places = _places(words, laid, texts) if row["complete"] or wish["name"] in WHOLE_EVERYWHERE else []
            if not places:
                found = [None if tag == NO_TAG else tag for tag in found]
            for at in places:
                found[at] = wish["name"]
        for at, word in enumerate(said):
            if word in wish.get("addresses", ()):
                found[at] = wish["name"]
    return _with_numbers(row, said, found)


def _places(words: str, laid: Laid, texts: tuple[str, str]) -> list[int]:
    for in_body in (True, False):
        begin = texts[in_body].lower().find(words.lower())
        if begin >= 0:
            end = begin + len(words)
            return [
                at
                for at, (word, _) in enumerate(laid.words)
                if word.in_body == in_body and word.start < end and word.end > begin
            ]
    return []


def _with_numbers(row: Row, said: Sequence[str], found: Sequence[str | None]) -> list[str | None]:
    wanted: dict[int, set[str]] = {}
    for wish in row["expect"]:
        for number in wish.get("numbers", ()):
            wanted.setdefault(number, set()).add(wish["name"])
    each = list(found)
    for at, word in enumerate(said):
        number = int(word) if word.isdigit() and word.isascii() else NUMBERS.get(word) or ORDINALS.get(word)
        if number in wanted and each[at] == NO_TAG:
            names = wanted[number]
            each[at] = next(iter(names)) if len(names) == 1 else None
    return each
