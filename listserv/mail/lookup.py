"""Questions to DNS from checks that cannot wait.

pyspf and dkimpy want their answers at once. A check is therefore run against the answers known so far; where one is
missing it stops, the answer is awaited, and it is run again. Nothing blocks, and a test needs only a table.
"""

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")
Lookup = Callable[[str, str], tuple[str, ...]]

_MOST = 150  # SPF at its limits (RFC 7208 4.6.4): ten mechanisms with ten names each, and what they hang on


class Unreachable(Exception):  # noqa: N818 - a state of the world, not a mistake
    """DNS gave no answer; it may give one later."""


class Resolve(Protocol):
    """DNS as the rooms see it: `app` hands it in.

    Gives the records in text form, () where there are none or the name does not exist: "192.0.2.1" for A and AAAA,
    "10 mx.example.org" for MX, "mx.example.org" for PTR, the joined strings for TXT (one character for each octet).
    Raises Unreachable where no answer can be had.
    """

    async def __call__(self, name: str, rrtype: str, /) -> tuple[str, ...]: ...


class _Needed(BaseException):
    """No error but a question; it must pass through every `except Exception` of the libraries."""

    def __init__(self, name: str, rrtype: str) -> None:
        super().__init__(name, rrtype)
        self.question = (name, rrtype)


async def answered(check: Callable[[Lookup], T], resolve: Resolve, *, aside: bool = False) -> T:
    """What the check gives once all that it asks is answered; `aside` runs it in a thread (large messages).

    The check must come to the same questions when it is run again. It sees Unreachable where DNS gave no answer.
    """
    answers: dict[tuple[str, str], tuple[str, ...] | Unreachable] = {}

    def lookup(name: str, rrtype: str) -> tuple[str, ...]:
        question = (name.lower().rstrip("."), rrtype)
        if question not in answers:
            raise _Needed(*question)
        answer = answers[question]
        if isinstance(answer, Unreachable):
            raise answer
        return answer

    while True:
        try:
            return await asyncio.to_thread(check, lookup) if aside else check(lookup)
        except _Needed as needed:
            answers[needed.question] = await _asked(resolve, needed.question, len(answers))


async def _asked(resolve: Resolve, question: tuple[str, str], so_far: int) -> tuple[str, ...] | Unreachable:
    if so_far >= _MOST:
        return Unreachable("more questions than any sound record asks")
    try:
        return await resolve(*question)
    except Unreachable as error:
        return error
