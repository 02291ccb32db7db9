"""Replies as they stand in the archives of old mailing lists: odd marks, odd words above them, forwards that answer."""

import pytest

from listserv.mail.parse import parse
from listserv.mail.quote import split, split_text
from tests.rows import each_row

OWN = "Thank you, that settles it."
THEIRS = "Shall we meet in the library?"


def mail(text: str, subject: str = "Re: Rota", author: str = "Bob Marsh", kind: str = "text/plain") -> bytes:
    head = f"From: {author} <bob@example.org>\nTo: cop@lists.example.org\nSubject: {subject}\nContent-Type: {kind}"
    return f"{head}\n\n{text}\n".encode()


@each_row(
    "above",
    [
        "Ann Other stated the following:",
        "Ann Other stated the following on Thu, Aug 29, 2002 at 03:31:11PM +0100 :",
        "Ann Other's [ann@example.org] 53 lines of wisdom included:",
        "So sprach Ann Other am 2002-07-21 um 01:56:18 +0200 :",
        "On Sweetmorn, the 9th day of Bureaucracy, Ann Other confessed:",
        "Ar an 20ú lá de mí 7, scríobh Ann Other :",
        "Ann Other escribi?:",
        "Ann Other a ?crit :",
    ],
)
def test_words_above_marks(above: str) -> None:
    assert split_text(f"{above}\n> {THEIRS}\n\n{OWN}").new == OWN
    assert split_text(f"Hello,\n\n{above}\n\n{OWN}").new == f"Hello,\n\n{above}\n\n{OWN}"


@pytest.mark.parametrize("own", ["This I noted:", "What I thought:", "The same, as it was stated:"])
def test_words_of_the_person_above_marks_stay(own: str) -> None:
    assert split_text(f"Ann wrote:\n> {THEIRS}\n\n{own}\n> Shall we go?\n\n{OWN}").new == f"{own}\n\n{OWN}"


def test_supercite_marks_with_a_name_and_by_indenting() -> None:
    named = '>>>>> "Brent" == Brent Welch <brent@example.org>\n>>>>> wrote the following on Tue, 10 Sep 2002\n\n'
    assert split_text(f"{OWN}\n\n{named}  Brent> {THEIRS}").new == OWN
    indented = ">>>>> Ann Other <ann@example.org>\n>>>>>     on Tue, 20 Oct 2015 21:15:14 +0000 writes:\n"
    text = f"{indented}\n    > {THEIRS}\n\n{OWN}\n\n    >> And when?\n    >> On Friday?\n\nYes."
    assert split_text(text).new == f"{OWN}\n\nYes."
    assert split_text(f"{OWN}\n\n    > {THEIRS}").new == f"{OWN}\n\n    > {THEIRS}"


def test_bars_around_a_header_block() -> None:
    text = f"  | Date: Thu, 1 Aug 2002 17:35:51 +0100\n  | From: Ann <ann@example.org>\n  |  \n  |  {THEIRS}\n\n{OWN}"

    assert split_text(text).new == OWN


def test_one_bar_below_a_header_block() -> None:
    block = "    Date:        Wed, 21 Aug 2002 10:54:46 -0500\n    From:        Ann <ann@example.org>\n"

    assert split_text(f"{block}    Message-ID:  <1@example.org>\n\n\n  | {THEIRS}\n\n{OWN}").new == OWN


def test_flowed_text_with_one_stuffed_mark() -> None:
    flowed = "text/plain; format=flowed"

    assert split(parse(mail(f"Ann wrote:\n\n >{THEIRS}\n\n{OWN}", kind=flowed))).new == OWN
    assert split(parse(mail(f"{OWN}\n\n >{THEIRS}", kind=flowed))).new == f"{OWN}\n\n>{THEIRS}"


def test_a_quote_that_is_called_a_forward_and_answered() -> None:
    quote = f"Forwarded message:\n> From: Ann <ann@example.org>\n>\n> {THEIRS}"

    assert split(parse(mail(f"{quote}\n\n{OWN}", subject="Rota"))).new == OWN
    passed_on = split(parse(mail(f"{OWN}\n\n{quote}", subject="Rota"))).new
    assert passed_on.startswith(OWN)
    assert THEIRS in passed_on


def test_a_forward_whose_lines_and_head_somebody_marked() -> None:
    head = "> From: Ann <ann@example.org>\n> To: staff@example.org\n> Subject: Rota"
    mails = {text: f"{text}{head}\n>\n> {THEIRS}\n\nThanks, Bob" for text in (f"{OWN}\n\n", "")}

    passed_on, answered = (split(parse(mail(text, subject="Fwd: Rota"))).new for text in mails.values())
    assert THEIRS in passed_on
    assert answered == "Thanks, Bob"
    assert split(parse(mail(mails[f"{OWN}\n\n"], subject="Re: Rota"))).new == f"{OWN}\n\nThanks, Bob"


def original(to: str) -> str:
    head = (
        f"-----Original Message-----\nFrom: Ann <ann@example.org>\nSent: 03 March 2009 09:15\nTo: {to}\nSubject: Rota"
    )
    return f"{OWN}\n\n{head}\n\n{THEIRS}"


def test_outlook_forwards_below_the_line_of_its_replies() -> None:
    elsewhere = original("staff@example.org")

    assert split(parse(mail(elsewhere, subject="FW: Rota"))).new == elsewhere
    assert split(parse(mail(elsewhere, subject="RE: Rota"))).new == OWN


def test_what_is_forwarded_to_where_it_went_before_is_answered() -> None:
    assert split(parse(mail(original("cop@lists.example.org"), subject="FW: [cop] Rota"))).new == OWN


@each_row("rule", ["-" * 72, "/\\" * 30, "*-" + "-" * 40 + "-*", "=" * 20])
def test_the_own_name_below_a_drawn_line_begins_the_signature(rule: str) -> None:
    card = f"{rule}\nBób Marsh        Keeper of rotas\nLeeds\n{rule}\nHe who draws up a rota shall\nkeep it."

    assert split(parse(mail(f"{OWN}\n\n{card}"))).new == OWN
    other = card.replace("Bób Marsh", "Now, Ann")
    assert split(parse(mail(f"{OWN}\n\n{other}"))).new.endswith("keep it.")


def test_one_line_with_two_ways_to_reach_somebody() -> None:
    card = "R. Bob Marsh, Keeper\nHouse of Rotas (HR)\nE-mail: bob@example.org\t\t\tPhone: +1 510 486 8634"

    assert split_text(f"{OWN} It is long enough.\n\n{card}").new == f"{OWN} It is long enough."


def test_pipermail_says_that_it_took_a_part_away() -> None:
    scrubbed = (
        "An embedded and charset-unspecified text was scrubbed...\nName: not available\nURL: <https://a.example/1>"
    )

    assert split_text(f"{OWN}\n\n{scrubbed}").new == OWN


LETTER = f"{OWN} It is long enough to be one.\n\nBob"


@each_row(
    "card",
    [
        "Bob Marsh             email: bob.marsh at example.org\nphone : +61 2 (6125)3473    fax  : +61 2(6125)5549\n"
        "House of Rotas, Room 1194,\nRota University, Leeds 0200.",
        "R. Bob Marsh, Ph.D.\nKeeper of Rotas\nP.O. Box 1\ne-mail: bmarsh at example.org",
        "--Bob Marsh\nRota University\nLeeds Campus",
        "*Bob Marsh, PhD*\n\n*Keeper of Rotas*\n\n*House of Rotas*",
    ],
)
def test_a_card_that_begins_with_the_name_in_some_form(card: str) -> None:
    footer = "_______________________________________________\ncop mailing list\ncop@lists.example.org"

    assert split(parse(mail(f"{LETTER}\n\n{card}"))).new == LETTER
    assert split(parse(mail(f"{LETTER}\n\n{card}\n\nOn 3 Mar 2026, Ann wrote:\n> So?\n\n{footer}"))).new == LETTER
    assert split(parse(mail(f"{LETTER}\n\n{card}", author='"MARSH, Bob (LEEDS)"'))).new == LETTER


def test_somebody_elses_name_begins_no_card() -> None:
    text = f"{LETTER}\n\nAnn Other\nKeeper of Rotas\nHouse of Rotas"

    assert split(parse(mail(text))).new == text


def test_a_text_part_that_pipermail_put_below_its_line_stays() -> None:
    text = f"{OWN}\n-------------- next part --------------\nMore of what I say stands here,\nand here."

    assert split_text(text).new == text


def test_an_address_torn_out_of_a_quote() -> None:
    torn = (
        "> From: cop-bounces at example.org\n[mailto:cop-bounces at example.org]\n> On Behalf Of Ann\n> Subject: Rota"
    )

    assert split_text(f"{OWN}\n\n> -----Original Message-----\n{torn}\n>\n> {THEIRS}").new == OWN
