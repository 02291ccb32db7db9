"""Bodies as mail programs send them: what is new, what is quoted and how deep, what stands around it."""

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.parse import parse
from listserv.mail.quote import split, split_html, split_text
from tests.rows import each_row


def message(text: str = "", html: str = "", subject: str = "Re: Rota", reply: bool = True, **parameters: str) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Bob <bob@example.org>", "cop@lists.example.org", subject
    if reply:
        made["In-Reply-To"] = "<parent@example.org>"
    if text:
        made.set_content(text, params=parameters)
        if html:
            made.add_alternative(html, subtype="html")
    else:
        made.set_content(html, subtype="html")
    return made.as_bytes()


def test_nothing_quoted() -> None:
    text = "Hello all,\n\nDoes anybody have a spare projector?\n\nThanks,\nBob"

    result = split_text(text)

    assert (result.new, result.quoted, result.attribution, result.signature) == (text, (), "", "")


def test_answers_between_quoted_lines_keep_their_place() -> None:
    result = split_text(
        "Hello Ann,\n\nOn 3 Mar 2026 at 09:15, Ann wrote:\n> First of all,\n> a word on this.\n"
        "> Shall we go on Friday?\n"
        "\nFriday is fine.\n\n> And who brings the tea?\n\nI do.\n\nBob\n"
    )

    assert result.new == "Hello Ann,\n\nFriday is fine.\n\nI do.\n\nBob"
    assert result.quoted == ("First of all,", "a word on this.", "Shall we go on Friday?", "And who brings the tea?")
    assert result.answers == (
        "Hello Ann,\n\n> First of all,\n> a word on this.\n> Shall we go on Friday?\n\nFriday is fine.\n\n"
        "> And who brings the tea?\n\nI do.\n\nBob"
    )


def test_answers_show_no_more_than_the_end_of_a_long_question() -> None:
    asked = "\n".join(f"> sentence number {n}" for n in range(50))

    result = split_text(f"Ann wrote:\n{asked}\n\nAgreed.\n")

    assert result.new == "Agreed."
    assert result.answers == "> sentence number 47\n> sentence number 48\n> sentence number 49\n\nAgreed."


def test_a_reply_on_top_has_no_answers_between() -> None:
    assert split_text("Agreed.\n\nAnn wrote:\n> Shall we?\n").answers == ""


def test_levels() -> None:
    result = split_text("Yes.\n\nAnn wrote:\n> Good.\n>> Better?\n> > Or best?\n>>> The first of all.\n")

    assert result.quoted == ("Good.", "Better?", "Or best?", "The first of all.")
    assert result.depths == (1, 2, 2, 3)


def test_attribution_inside_the_quote_as_apple_writes_it() -> None:
    result = split_text("Yes.\n\n> On 3 Mar 2026, at 09:15, Ann <ann@example.org> wrote:\n> \n> Shall we?\n")

    assert (result.new, result.quoted, result.depths) == ("Yes.", ("Shall we?",), (1,))
    assert result.attribution.startswith("On 3 Mar 2026")


def test_an_attribution_inside_an_unmarked_quote_raises_the_depth() -> None:
    result = split_text(
        "Yes.\n\nOn 4 Mar 2026 at 10:00, Cal <cal@example.org> wrote:\n\nMe too.\n\n"
        "On 3 Mar 2026 at 09:15, Ann <ann@example.org> wrote:\n\nShall we?\n"
    )

    assert (result.new, result.quoted, result.depths) == ("Yes.", ("Me too.", "Shall we?"), (1, 2))


def test_a_reply_that_shares_its_line_with_the_attribution() -> None:
    result = split_text("Agreed. On Tue, Mar 3, 2026 at 9:15 AM, Ann <ann@example.org> wrote:\n> Shall we?\n")

    assert (result.new, result.quoted) == ("Agreed.", ("Shall we?",))


@each_row("mark", ["|", ":", "}", "%", "AO>", "Ann>"])
def test_other_marks_below_an_attribution(mark: str) -> None:
    result = split_text(f"Ann Other wrote:\n{mark} Shall we go?\n{mark} On Friday?\n\nYes, let us.\n")

    assert (result.new, result.quoted) == ("Yes, let us.", ("Shall we go?", "On Friday?"))


def test_the_indented_marks_of_supercite() -> None:
    result = split_text(
        '>>>>> "AO" == Ann Other <ann@example.org>\n>>>>>     on Tue, 3 Mar 2026 09:15:00 +0000 writes:\n\n'
        "    >> Shall we go?\n    AO> I think so.\n    AO> On Friday?\n    AO> By bus?\n\nYes, by bus.\n"
    )

    assert result.new == "Yes, by bus."
    assert result.quoted[-3:] == ("I think so.", "On Friday?", "By bus?")


def test_bars_once_known_count_again() -> None:
    result = split_text("Ann Other wrote:\n| Shall we go?\n| On Friday?\n\nYes.\n\n| By train?\n\nBy bus.\n")

    assert result.new == "Yes.\n\nBy bus."


@each_row(
    "text",
    [
        "| name | day |\n| Ann  | Fri |\n| Bob  | Mon |",
        "Try this:\n\n>>> 1 + 1\n2\n>>> 2 + 2\n4",
        "Come to us!\n>>> www.example.org <<<\nAll are welcome.",
        "Options:\n* one\n* two\n+ three",
        "#!/bin/sh\n# a comment\necho yes",
    ],
)
def test_lines_that_only_look_marked(text: str) -> None:
    assert split_text(text).new == text


def test_a_line_torn_from_a_quote_is_quoted() -> None:
    result = split_text(
        "Ann wrote:\n> this is a rather long line of which the last words were put on a line\nof their own\n"
        "> and more.\n\nYes.\n"
    )

    assert result.new == "Yes."
    assert "of their own" in result.quoted


def test_a_short_answer_between_quoted_lines_is_no_torn_line() -> None:
    result = split_text(
        "Ann wrote:\n> Shall we go?\nYes.\n> Who drives the bus, and who reads the map on the long way there?\nI do.\n"
    )

    assert result.new == "Yes.\n\nI do."


def test_mbox_escape_is_no_quote() -> None:
    assert split_text("I am back.\n>From Monday on I am in Leeds.\n").new == "I am back.\nFrom Monday on I am in Leeds."


@each_row(
    "marker",
    [
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
        "---------- Message transféré ----------",
        "---------------------- Forwarded by Ann Other/Leeds/NHS on 03/03/2026 09:15 AM ---------------------------",
    ],
)
def test_what_is_passed_on_is_kept(marker: str) -> None:
    text = (
        f"See below.\n\n{marker}\nFrom: Ann <ann@example.org>\nDate: 3 March 2026\nSubject: Rota\n"
        f"To: Bob\n\nThe rota is new."
    )

    assert split_text(text).new == text


def test_outlook_says_that_it_passes_on_in_the_subject_alone() -> None:
    text = "FYI\n\nFrom: Ann <ann@example.org>\nSent: 3 March 2026 09:15\nTo: Bob\nSubject: Rota\n\nThe rota is new."

    assert split_text(text, subject="FW: Rota").new == text
    assert split_text(text, subject="RE: FW: Rota").new == "FYI"


def test_a_forward_inside_of_what_is_answered_is_quoted() -> None:
    result = split_text(
        "Thanks!\n\nAnn wrote:\n> FYI\n>\n> ---------- Forwarded message ---------\n"
        "> From: Cal <cal@example.org>\n> Hello\n"
    )

    assert result.new == "Thanks!"


def test_a_header_block_pasted_into_a_new_mail_is_kept() -> None:
    text = (
        "What is wrong with this?\n\nDate: 3 March 2026\nFrom: Ann <ann@example.org>\nTo: Bob\nSubject: Rota\n\nHello"
    )

    assert split(parse(message(text, subject="A bounce", reply=False))).new == text


def test_only_a_quote_and_nothing_new() -> None:
    result = split_text("> On 3 Mar 2026, at 09:15, Ann <ann@example.org> wrote:\n>\n> Shall we?\n")

    assert (result.new, result.quoted) == ("", ("Shall we?",))


def test_format_flowed_takes_marks_and_stuffing() -> None:
    text = (
        "On 3 Mar 2026, Ann wrote:\n> Shall we go to the library and \n> read?\n>> Or swim?\n\n"
        " >not a quote\n From here on, yes.\n"
    )

    result = split(parse(message(text, format="flowed")))

    assert result.new == ">not a quote\nFrom here on, yes."
    assert result.quoted == ("Shall we go to the library and", "read?", "Or swim?")
    assert result.depths == (1, 1, 2)


def test_a_word_that_a_soft_break_parts_is_one_word() -> None:
    """RFC 3676 4.2, as Apple Mail sends a long link; between words the break stays."""
    text = "See https://a.example/a-long- \nlink-that-goes-on \n/and-on for  \nmore of it.\n\n-- \nAnn\n"

    result = split_text(text, flowed=True, delsp=True)
    assert result.new == "See https://a.example/a-long-link-that-goes-on/and-on for\nmore of it."
    assert split_text(text, flowed=True).new.startswith("See https://a.example/a-long-\n")
    assert split(parse(message("der wei \ntergeht", format="flowed", delsp="yes"))).new == "der weitergeht"


def test_format_flowed_whose_quotes_are_all_stuffed() -> None:
    result = split_text("Ann wrote:\n > Shall we\n > go?\n\nYes.\n", flowed=True)

    assert (result.new, result.quoted) == ("Yes.", ("Shall we", "go?"))


def test_html_is_asked_where_the_text_hides_the_quote() -> None:
    html = "<div>Agreed.</div><div class='yahoo_quoted'><div>Ann:</div><div>Shall we go?</div></div>"

    result = split(parse(message("Agreed.\n\nShall we go?\n", html)))

    assert (result.new, result.quoted) == ("Agreed.", ("Ann:", "Shall we go?"))


def test_html_is_asked_where_the_text_is_only_a_note() -> None:
    html = "<p>Dear all,</p><p>the next meeting is on Friday in the library, and there is tea.</p>"

    assert split(parse(message("Please view as HTML.", html))).new.startswith("Dear all,")


def test_windows_line_ends() -> None:
    result = split_text("Agreed.\r\n\r\nAnn wrote:\r\n> Shall we?\r\n")

    assert (result.new, result.quoted) == ("Agreed.", ("Shall we?",))


@given(st.text(alphabet=" \n\r\t>|:<>@.-_*AaWwrote:0123456789/,—\u200e\xa0\u3042", max_size=400))
def test_any_text_is_taken_apart(text: str) -> None:
    result = split_text(text)

    assert len(result.quoted) == len(result.depths)
    assert all(depth > 0 for depth in result.depths)
    assert len(result.new) <= len(text)


@given(st.lists(st.text(alphabet="abcdefg ", min_size=1, max_size=30), max_size=12))
def test_plain_words_are_never_lost(lines: list[str]) -> None:
    text = "\n".join(lines)

    assert split_text(text).new.split() == text.split()


@given(st.text(alphabet="<>/=\"'& abdivpqlocktue#;!-x:@.\n", max_size=400))
def test_any_html_is_taken_apart(html: str) -> None:
    result = split_html(html)

    assert len(result.quoted) == len(result.depths)


def test_whoever_is_asked_for_a_number_may_answer_with_what_looks_like_a_signature() -> None:
    text = "Hello Bob,\n\nAnn Other\nPublic Health Lead\nann@example.org\n+44 113 496 0000"

    assert split_text(text).new == text


def test_what_is_announced_goes_also_where_nothing_else_is_said() -> None:
    assert split_text("-- \nAnn Other").new == ""
    assert split_text("--\nAnn Other").new == ""
    assert split_text("This email and any attachments are confidential and for the addressee. " * 5).new == ""


@pytest.mark.parametrize(
    ("text", "new"), [(" Yes.\n\nJan", "Yes.\n\nJan"), (" a b\n 1 2", " a b\n 1 2"), ("  indented", "  indented")]
)
def test_the_space_that_yahoo_puts_in_front(text: str, new: str) -> None:
    assert split_text(text).new == new


@each_row(
    "marker",
    [
        "---------- Forwarded message ---------\nFrom: Bob <bob@x.example>\nDate: 23 November 2026\nSubject: x\n"
        "To: Fay <fay@x.example>",
        "Begin forwarded message:\n\nFrom: Bob <bob@x.example>\nSubject: x\nDate: 23 November 2026 at 09:12:44 GMT\n"
        "To: Fay <fay@x.example>",
    ],
)
@each_row("above", ["", "Have you seen this?\n\n"])
def test_what_is_passed_on_is_not_said_by_who_passes_it_on(above: str, marker: str) -> None:
    result = split_text(f"{above}{marker}\n\nplease remove ann@x.example\n", subject="Fwd: x")
    assert "please remove" in result.new
    assert result.said == above.strip()
