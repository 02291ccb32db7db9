"""An archive of any size, made up: conversations of six messages of a fixed vocabulary, each quoting another."""

import random
from collections.abc import Iterator

_WORDS = [
    a + b + c
    for a in ("mo", "ta", "ri", "shel", "pa", "gro")
    for b in ("n", "lla", "ver")
    for c in ("", "s", "t", "ing")
]
_EACH = 6


def letters(count: int, seed: int = 1, *, marked: bool = True) -> Iterator[bytes]:
    """Messages in the order of their dates; without marks they quote as Outlook does, below a header block."""
    chance = random.Random(seed)
    written: list[list[str]] = []
    for number in range(count):
        thread, place = divmod(number, _EACH)
        if not place:
            subject = " ".join(chance.choices(_WORDS, k=4))
            written = []
        own = said(chance)
        yield _letter(chance, number, thread, place, subject, own, written, marked)
        written.append(own)


def said(chance: random.Random) -> list[str]:
    """The lines that one of them says."""
    return [" ".join(chance.choices(_WORDS, k=11)) for _ in range(8)]


def _letter(
    chance: random.Random,
    number: int,
    thread: int,
    place: int,
    subject: str,
    own: list[str],
    written: list[list[str]],
    marked: bool,
) -> bytes:
    head = [
        f"From: Member {number % 97} <member{number % 97}@example.org>",
        "To: cop@lists.example.org",
        f"Subject: {'Re: ' if place else ''}{subject}",
        f"Message-ID: <{thread}.{place}@example.org>",
        f"Date: {1 + number // 86_400 % 28} Jan {2000 + number // 2_419_200} "
        f"{number // 3_600 % 24:02}:{number // 60 % 60:02}:{number % 60:02} +0000",
        "Content-Type: text/plain; charset=utf-8",
    ]
    body = own
    if place:
        answered = chance.randrange(place)
        head.append(f"In-Reply-To: <{thread}.{answered}@example.org>")
        if marked:
            quoted = [f"> {line}" for line in written[answered]]
            who = f"On 1 Jan 2000 at 10:00, Member <member{answered}@example.org> wrote:"
            body = [*own, "", who, "", *quoted]
        else:
            who = f"From: Member <member{answered}@example.org>\nSent: 01 January 2000 10:00\nTo: The list"
            body = [*own, "", who, f"Subject: {subject}", "", *written[answered]]
    return "\n".join([*head, "", *body, "", "-- ", f"Member {number % 97}", ""]).encode()
