"""Paragraphs and tables of a post, as a letter's HTML shows them."""

from time import process_time

import pytest

from listserv.compose.blocks import Block, blocks
from tests.rows import each_row


def rows(*each: str) -> Block:
    return Block(rows=tuple(tuple(row.split("|")) for row in each))


def lines(*each: str) -> Block:
    return Block(lines=each)


@each_row(
    ("text", "shown"),
    [
        ("a\tb\nc\td", [rows("a|b", "c|d")]),
        ("Look:\na\tb\nc\td\nSo.", [lines("Look:"), rows("a|b", "c|d"), lines("So.")]),
        ("\tMon\tTue\nHull\tAnn\t\nLeeds\tBen\tEve", [rows("|Mon|Tue", "Hull|Ann|", "Leeds|Ben|Eve")]),
        ("Mon\tTue\nHull\tAnn\tBen", [rows("|Mon|Tue", "Hull|Ann|Ben")]),
        ("short\t\tx\nrather long\ty", [rows("short|x", "rather long|y")]),
        ("Who     Where\nAnn     Hull, York", [rows("Who|Where", "Ann|Hull, York")]),
        ("a\tb", [lines("a\tb")]),
        ("One.  Two.\nThree.  Four.", [lines("One.  Two.", "Three.  Four.")]),
        ("a    b\nc    d    e    f", [lines("a    b", "c    d    e    f")]),
        ("1.\tfirst\n2.\tsecond", [lines("1.\tfirst", "2.\tsecond")]),
        ("\tindented\n\tlines", [lines("indented", "lines")]),
        ("a\n \nb", [lines("a"), lines("b")]),
        ("", []),
    ],
)
def test_what_stands_in_columns_is_a_table(text: str, shown: list[Block]) -> None:
    assert blocks(text) == shown


@pytest.mark.parametrize(
    "text", ["\t" * 60_000, " " * 60_000 + "x", "a\tb\n" * 12_000, "a   b\n" * 9_000 + "a   b   c"]
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    began = process_time()
    blocks(text)
    assert process_time() - began < 1
