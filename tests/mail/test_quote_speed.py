"""Whatever stands in a body: twice the text takes about twice the time, and no body takes long.

The largest bodies are read in the long run; a third of each is read always, in a third of the time.
"""

import time
from collections.abc import Callable
from functools import cache

import pytest

from listserv.mail.memory import Memory
from listserv.mail.outside import Ours
from listserv.mail.quote import split_html, split_text
from listserv.model.message import ReplyText

MEGABYTE = 1_000_000

TEXTS = {
    "one long line of marks": ">" * MEGABYTE,
    "many marked lines": ">\n" * (MEGABYTE // 2),
    "levels": "\n".join(">" * (n % 2000) + " x" for n in range(1000)),
    "one line of ten megabytes": "a" * (10 * MEGABYTE),
    "spaces": " " * (10 * MEGABYTE),
    "attributions": "On 3 May 2020 at 10:00 Bob <bob@example.org>\n" * 20_000,
    "labels": "To: a@example.org, c@example.org\n" * 30_000,
    "dates": "03/03/2001 09:15 AM\n" * 40_000,
    "delimiters": "-- \nx\n" * 100_000,
    "quote and answer": "> q\nRegards\nBob <bob@example.org>\n" * 30_000,
    "rules": "-----\n" * 100_000,
    "lines of stars": ("*" * 150 + "</font>\n") * 30,
    "wrapped links": "https://eur01.safelinks.protection.outlook.com/?url=" * 20_000,
    "links": "http://" * 100_000,
    "disclaimers": "this email and any attachments\n\n" * 20_000,
    "empty lines": "\n" * MEGABYTE,
    "boxes": "|---------+------------>\n| To: |\n" * 30_000,
    "telephones": "Sent from my iPhone\nAnn wrote:\n" * 30_000,
    "marks, the largest mail": ">" * (25 * MEGABYTE),
}
PAGES = {
    "open tags": "<a " * 30_000,
    "open tags, a megabyte": "<a " * (MEGABYTE // 3),
    "open divs": "<div>" * 200_000,
    "open blockquotes": "<blockquote type=cite>" * 200_000 + "x",
    "closed blockquotes": "<blockquote type=cite>" * 200_000 + "x" + "</blockquote>" * 200_000,
    "comments": "<!--" * (MEGABYTE // 4),
    "angles": "<" * MEGABYTE,
    "references": "&#" + "9" * MEGABYTE + ";",
    "open quotes": '<a b="' * (MEGABYTE // 6) + ">",
    "styles": "<style>" * (MEGABYTE // 7),
    "tables": "<table><tr><td>x" * (MEGABYTE // 16),
    "attributes": "<div " + " ".join(f"a{n}=1" for n in range(100_000)) + ">",
    "references, the largest mail": "&amp;" * (5 * MEGABYTE),
    "words, the largest mail": "word " * (5 * MEGABYTE),
    "lines as they stand": "<pre>" + "a\n" * 590_000,
    "paragraphs": "<p class=x>hello</p>" * (MEGABYTE // 20),
}
# Generous: the machine that runs the tests may be busy with others; a quadratic step would take minutes.
LIMIT = 4.0
SHARES = pytest.mark.parametrize("share", [3, pytest.param(1, marks=pytest.mark.system)])


@SHARES
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_text_is_read_in_time(text: str, share: int) -> None:
    text = text[: len(text) // share]
    assert len(timed(split_text, text, share).new) <= len(text)


@SHARES
@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES.keys())
def test_html_is_read_in_time(html: str, share: int) -> None:
    opened, x, closed = html.partition("x") if html.endswith("</blockquote>") else (html, "", "")
    page = opened[: len(opened) // share] + x + closed[len(closed) - len(closed) // share :]
    timed(split_html, page, share)


def timed(split: Callable[[str], ReplyText], body: str, share: int) -> ReplyText:
    start = time.process_time()
    result = split(body)
    assert time.process_time() - start < LIMIT / share
    return result


def test_the_deepest_quote_is_counted() -> None:
    result = split_html("Yes." + "<blockquote type=cite>" * 20_000 + "deep")

    assert (result.new, result.quoted, result.depths) == ("Yes.", ("deep",), (20_000,))


def test_the_end_of_a_long_body_is_kept() -> None:
    text = "\n".join(f"line {n} of a long report" for n in range(20_000))

    assert split_text(text).new == text


def test_the_end_of_a_long_quote_is_not_new() -> None:
    text = "Yes.\n\nOn 3 Mar 2026 at 09:15, Ann <ann@example.org> wrote:\n" + "> more\n" * 20_000

    assert split_text(text).new == "Yes."


@cache
def posts(number: int) -> tuple[str, ...]:
    """Posts of 40,000 words each, no two words alike."""
    return tuple(" ".join(f"w{n * 7919 % 100_003}x{post}" for n in range(40_000)) for post in range(number))


def test_what_earlier_posts_say_is_compared_in_time() -> None:
    earlier = posts(8)
    text = "Yes.\n\nFrom: Ann <a@example.org>\nSent: 3 March 2026 09:15\nTo: Bob\nSubject: x\n\n"

    start = time.process_time()
    split_text(text + earlier[0].replace(" w5", "\nw5") * 3, memory=Memory(earlier=earlier))
    assert time.process_time() - start < LIMIT


@pytest.mark.parametrize("between", ["\n", "\n> no\n", "\nOn 3 Mar 2026 at 09:15, Ann <ann@example.org> wrote:\n"])
def test_what_is_said_again_is_compared_in_time(between: str) -> None:
    """Lines that follow an earlier post, thousands of times, with and without marks between them."""
    earlier = posts(30)
    words = earlier[2].split()
    known = ["\n".join(" ".join(words[at + n : at + n + 6]) for n in (0, 6, 12)) for at in range(0, 9_000, 9)]
    memory = Memory(earlier=earlier, others=earlier, ours=Ours(("cop@lists.example.org",), ("ann",)))

    start = time.process_time()
    split_text(f"Yes, no.\n{between.join(known)}", memory=memory)
    split_text(f"Yes, no.\n{between.join(line.replace('w', '> v') for line in known)}", memory=memory)
    assert time.process_time() - start < 2 * LIMIT
