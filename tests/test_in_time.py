"""Whatever stands in a mail, it is read in time that grows with its length alone.

Each text here took seconds, hours or longer once: something that repeats within something that repeats, or begins anew
at each character of a long run.
"""

import time
from collections.abc import Callable
from datetime import date

import pytest

from listserv.conversation import called
from listserv.decide.moderation import about_author, line_by_line
from listserv.decide.people import invited, whose
from listserv.decide.planning import announce, preview
from listserv.decide.words import as_it_stands, correction, courtesy, instructions, visibility
from listserv.mail import autoreply, dsn, quote, roster
from listserv.mail.lines import openings
from listserv.mail.parse import parse
from listserv.understand import of_oneself, other_days, texts, wishes
from listserv.understand.phrasebook import book

LIMIT = 1.0
BOUNCE = b"From: MAILER-DAEMON@mx.example.org\nTo: cop-bounces@lists.example.org\nSubject: Undelivered Mail\n\nNo.\n"
HELLO = b"From: ann@example.org\nTo: cop-request@lists.example.org\nSubject: hello\n\n"
PARTS = b'From: ann@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n'
PAGE = b"From: ann@example.org\nSubject: Rates\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>"


def _bounces(body: bytes) -> object:
    return dsn.bounces(parse(BOUNCE + body), BOUNCE + body)


def _wishes(text: str) -> object:
    said = quote.split(parse(HELLO + text.encode())).said
    return wishes.read("hello", said, to="request", today=date(2026, 12, 1), language="en")


def _above_the_leave(text: str) -> object:
    return texts.without_signature(book("en"), text, titled=False)


CASES: dict[str, Callable[[], object]] = {
    "an invitation that is answered": lambda: invited._NOT_FOR_ME.match("thanks " * 30 + "x"),
    "a courtesy": lambda: courtesy._is_courteous("i am " * 26 + "x", frozenset()),
    "two courtesies": lambda: courtesy._is_courteous("ok bye " * 54 + "1a", frozenset()),
    "a profile": lambda: visibility.refuses("I am a nurse" + "\n" * 9_000 + "x"),
    "what is told later": lambda: correction.swapped("I am a nurse", "a" + "\n" * 2_000 + "-"),
    "numbers without a verb": lambda: line_by_line.read("2 yes, 3 no " + "1, " * 666),
    "spaces behind a number": lambda: line_by_line.read("Yes to all but 2, no to 2" + " " * 12_000 + "x"),
    "spaces behind a letter": lambda: line_by_line.single("1" + " " * 19_000 + "x"),
    "what to change": lambda: instructions.is_one("this" + " " * 6_000 + "x"),
    "what to change it to": lambda: instructions.plainly_given("change" + ":" * 30_000),
    "what a yes hangs on": lambda: as_it_stands.speaks_against("." * 8_000),
    "clauses": lambda: list(about_author._clauses(" " * 10_000 + "x")),
    "as it is": lambda: preview._AS_IT_IS.match(" " * 5_000 + "x"),
    "an announcement": lambda: announce._ALONE.sub("", "announce" + " " * 30_000 + "x"),
    "addresses": lambda: list(whose._addresses_in("a" + "@" * 30_000)),
    "one long word": lambda: list(whose._addresses_in("@ " + "a" * 60_000)),
    "dots": lambda: openings("." * 40_000 + "x"),
    "what leads on a list": lambda: roster._LEAD.fullmatch("· " * 30 + "\0"),
    "who else may be asked": lambda: of_oneself.without("Yes.\nMy deputy: " + "A-" * 30 + " x"),
    "a day in bits": lambda: other_days._BEGINS.fullmatch("from " + "a" * 300 + "!?"),
    "what points at nothing": lambda: list(called.names("11" * 40 + "x")),
    "taking leave": lambda: _above_the_leave("\n".join(f"a word{n} and nword{n}" for n in range(40_000))),
    "one letter of eighteen": lambda: _above_the_leave("a word\n" + "\ufdfa " * 200_000),
    "empty lines": lambda: _wishes("a word" + "\n" * 20_000 + "a a"),
    "a mark on each line": lambda: quote.split(parse(HELLO + b":\n" * 10_000)),
    "a page of spaces": lambda: autoreply.automatic(parse(PAGE + b" " * 30_000 + b"x"), "ann@example.org"),
    "how a part is built": lambda: parse(PARTS + b"Content-Type: application/pdf" + b";" * 300_000 + b"\n\nx\n--b--\n"),
    "a report of spaces": lambda: _bounces((b" " * 990 + b"x\n") * 100),
    "a report of addresses": lambda: _bounces((b"x a@a.bc " * 110 + b"\n") * 180),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_it_is_read_in_time(case: Callable[[], object]) -> None:
    start = time.process_time()
    case()

    assert time.process_time() - start < LIMIT
