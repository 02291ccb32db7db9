"""What programs and people write above a quote that few others do, and ">" that quotes nobody."""

from listserv.mail.memory import Memory
from listserv.mail.parse import parse
from listserv.mail.quote import split, split_html, split_text
from tests.rows import each_row

OWN = "Thank you, that settles it."
THEIRS = "Shall we meet in the library?"

# Above marked lines only: a date and hardly more, or a verb in some place, with or without a frame.
ABOVE_MARKS = {
    "name, verb, date": "Ann Other schrieb am 03.03.2014 um 09:15:",
    "name, verb, date, no preposition": "Ann Other kirjoitti 3.3.2026 klo 9.15:",
    "date and name": "Wed, Mar 03, 2004 at 09:15:22AM +0000, Ann Other:",
    "name and date": "* Ann Other [2026-03-03]:",
    "verb and subject": "On 2004-03-03 09:15 +0000, Ann Other wrote about 'Rota':",
    "in brackets": "[ Ann Other wrote on Wed  3.Mar'04 at  9:15:22 +0000 ]",
    "between dashes": "-- Ann Other <ann@example.org> [2004-03-03 09:15] --",
    "quoth": "Quoth Ann Other on Wed, Mar 03, 2004:",
    "another verb": "Somebody named Ann Other thought:",
    "The Bat! in Russian": "Вы писали 3 марта 2004 г., 9:15:22:",
    "SquirrelMail": '<quote who="Ann Other">',
    "Thunderbird in Korean": "2026-03-03 오전 9:15에 Ann Other 이(가) 쓴 글:",
    "AOL, wrapped": "In a message dated 3/3/2004 9:15:22 AM Eastern Standard Time,\nann@example.org writes:",
    "Outlook Express": '"Ann Other" <ann@example.org> wrote in message\nnews:c2q8fd$1k5$1@news.example...',
}


@each_row("above", ABOVE_MARKS.values(), ids=ABOVE_MARKS)
def test_lines_above_marks(above: str) -> None:
    result = split_text(f"{above}\n> {THEIRS}\n\n{OWN}")

    assert (result.new, result.quoted, result.attribution) == (OWN, (THEIRS,), above)


@each_row("above", [v for v in ABOVE_MARKS.values() if v.isascii() and "\n" not in v])
def test_the_same_above_unmarked_lines_stays(above: str) -> None:
    text = f"Hello all,\n\n{above}\n\n{OWN}"

    assert split_text(text).new == text


@each_row(
    "line",
    [
        ">>> Ann Other <ann@example.org> 03/03/04 09:15AM >>>",
        ">>> ann@example.org 3/3/2004 9:15:22 AM >>>",
        ">>> Ann Other <ann@example.org> 03.03.04 09.15 Uhr >>>",
        ">>> On 3/3/2009 at 9:15 AM, in message <49ACF.A1B@example.org>, Ann Other <ann@example.org> wrote:",
    ],
)
def test_groupwise_draws_arrows_around_the_sender(line: str) -> None:
    assert split_text(f"{OWN}\n\n{line}\n{THEIRS}").new == OWN
    html = line.replace("<", "&lt;").replace(">", "&gt;")
    assert split_html(f"<div>{OWN}</div><div>{html}</div><div>{THEIRS}</div>").new == OWN


def test_a_name_with_its_address_alone_on_a_line_introduces_unmarked_lines() -> None:
    assert split_text(f"{OWN}\n\nAnn Other <ann@example.org> wrote:\n{THEIRS}").new == OWN
    asked = f"{OWN}\n\nWho else heard what Ann said? Ann Other <ann@example.org> wrote:\n{THEIRS}"
    assert split_text(asked).new == asked


def test_a_snip_between_attribution_and_quote() -> None:
    result = split_text(f"Ann Other wrote:\n[...]\n> {THEIRS}\n\n{OWN}\n\n[snip]")

    assert (result.new, result.quoted) == (f"{OWN}\n\n[snip]", (THEIRS,))


def test_a_header_block_in_words_that_no_table_holds() -> None:
    block = "Neng: Ann <ann@example.org>\nBidal: 3 xyz 2026 09:15\nNori: cop@lists.example.org\nGaia: Rota\n"
    own = "Deialdia: 3 xyz 2026 09:15\nTokia: Leeds\nNork: Ann <ann@example.org>\nKodea: 1234"

    assert split_text(f"{OWN}\n\n{block}\n{THEIRS}").new == OWN
    assert split_text(f"{OWN}\n\n{own}\n\n{THEIRS}").new == f"{OWN}\n\n{own}\n\n{THEIRS}"


def test_notes_repeats_the_sender_in_the_words_of_a_picture() -> None:
    sender = "Ann Other <ann@example.org>"
    block = (
        f"{sender}\n03.03.2009 09:15\nBitte antworten an\n{sender}\n\nAn\ncop@lists.example.org\nKopie\n\nThema\nRota"
    )

    result = split_text(f"{OWN}\n\nInactive hide details for {sender}{sender}\n\n{block}\n\n{THEIRS}")

    assert (result.new, result.quoted) == (OWN, (THEIRS,))


def test_marks_that_are_text_in_html() -> None:
    html = f"{OWN}<br><br>&gt; From: ann@example.org<br>&gt; Subject: Rota<br>&gt; <br>&gt; {THEIRS}<br>"

    assert split_html(html).new == OWN
    assert split_html(f"{OWN}<br>&gt; the dearer one").new == f"{OWN}\n> the dearer one"


def test_cyrillic_initials() -> None:
    assert split_text(f"AO> a\n\nВы писали:\n\nАО> {THEIRS}\n\n{OWN}").new.endswith(OWN)
    assert split_text(f"Вы писали 3 марта 2004 г.:\n\nАО> {THEIRS}\n\n{OWN}").new == OWN


# ---- what quotes nobody


def test_a_python_session_above_a_quote() -> None:
    session = f"{OWN}\n\n>>> import json\n>>> json.loads('[1]')\n[1]"

    assert split_text(f"{session}\n\nOn Tue, 3 Mar 2026, Ann wrote:\n> {THEIRS}").new == session


def test_a_session_of_r_below_a_quote() -> None:
    session = "> x <- c(1, 2, 3)\n> mean(x)\n[1] 2\n> sd(x)\n[1] 1"

    result = split_text(f"On Tue, 3 Mar 2026, Ann wrote:\n> {THEIRS}\n\n{OWN}\n\n{session}")

    assert (result.new, result.quoted) == (f"{OWN}\n\n{session}", (THEIRS,))


def test_answers_without_empty_lines_are_no_session() -> None:
    assert (
        split_text("> Which day?\nThursday.\n> And which room?\n[the small one]").new == "Thursday.\n\n[the small one]"
    )


def test_a_classic_diff() -> None:
    diff = f'{OWN}\n\n12c12\n< return "Mon"\n---\n> return "Thu"\n15a16\n> # done'

    assert split_text(f"{diff}\n\nAnn wrote:\n> {THEIRS}").new == diff


def new_mail(text: str, subject: str = "Rota") -> bytes:
    return f"From: bob@example.org\nSubject: {subject}\n\n{text}\n".encode()


def test_marked_commands_in_a_mail_that_answers_none() -> None:
    text = f"{OWN}\n\n> ls -l /srv/rota\n> du -sh /srv/rota\n\nWhy?"

    assert split(parse(new_mail(text))).new == text
    assert split(parse(new_mail(text, "Re: Rota"))).new == f"{OWN}\n\nWhy?"
    known = Memory(earlier=("Hello,\n\nls -l /srv/rota\ndu -sh /srv/rota\n\nWhy is it full?",))
    assert split(parse(new_mail(text)), known).new == f"{OWN}\n\nWhy?"


RULE = "> Every rota shall be drawn up a month before."


@each_row(
    ("text", "kept"),
    [
        (f"{OWN}\n\n{RULE}\n\nWhy?", False),
        (f"{OWN} The policy has it so:\n\n{RULE}\n\nWhy?", True),
        (f"Section 7.4.2 of the policy says:\n\n{RULE}\n\nWhy?", True),
        (f"{RULE}\n\nWhy? Nobody reads it.", False),
        (f"{OWN}\n\nAnn Other wrote:\n{RULE}\n\nWhy?", False),
        (f"{OWN}\n\nOn 3 May 2026 somebody in the office wrote this to us all:\n{RULE}\n\nWhy?", False),
        (f"{OWN}\n\n(In reply to comment #3)\n{RULE}\n\nWhy?", False),
    ],
)
def test_what_a_mail_that_answers_none_cites_is_part_of_it(text: str, kept: bool) -> None:
    """Where a colon leads to it, and nothing says whose mail it is from."""
    assert (split(parse(new_mail(text))).new == text) is kept
    assert RULE not in split(parse(new_mail(text, "Re: Rota"))).new


def test_what_openpgp_signed_in_place() -> None:
    signed = (
        f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{OWN}\n\n- -----Original Message-----\n{THEIRS}\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n"
    )

    result = split_text(signed)

    assert (result.new, result.quoted[0], result.attribution) == (OWN, THEIRS, "-----Original Message-----")


# ---- below the letter


@each_row(
    "below",
    [
        "_" * 60 + "\nIt is fast, it is easy and it is free. Get your messenger: http://www.example.org/",
        "---\nOutgoing mail is certified Virus Free.\nChecked by some system (http://www.example.org).",
        "*" * 30 + "\n* Bob Marsh    Tel 0113 496 0000 *\n* Leeds    bob@example.org *\n" + "*" * 30,
        "The University of Leeds is a charitable body, registered in Rotaland, with the number 1.",
    ],
)
def test_below_the_letter(below: str) -> None:
    letter = f"{OWN} It is the best day for all who work at night.\n\nBob"

    assert split_text(f"{letter}\n\n{below}").new == letter


def test_own_words_below_a_long_line() -> None:
    text = (
        f"{OWN}\n\n{'_' * 60}\n\nNow something else, and it is long enough to be no praise.\n\nWho would come?\n\nBob"
    )

    assert split_text(text).new == text


def test_the_name_below_regards_and_an_empty_line_belongs_to_the_letter() -> None:
    letter = f"{OWN} It is the best day.\n\nKind regards,\n\nBob Marsh"
    card = "Head of Rotas | Marsh Ltd\nT: 0113 496 0000 | M: 07700 900000\nwww.example.org"

    assert split_text(f"{letter}\n{card}").new == letter


def test_what_aol_framed() -> None:
    text = f"In a message dated 5/3/01 10:12:00 AM, ann@example.org writes:\n\n<< {THEIRS}\nand more of it. >>\n\n{OWN}"

    result = split_text(text)

    assert (result.new, result.quoted) == (OWN, (THEIRS, "and more of it."))
    assert split_text(f"{OWN}\n\n<< {THEIRS} >> is what they say.").new.count(THEIRS) == 1


def test_a_quote_that_is_set_in_below_its_introduction() -> None:
    quote = f"    {THEIRS}\n    And more of it.\n"

    assert split_text(f"According to Ann Other:\n{quote}\n{OWN}").new == OWN
    assert THEIRS in split_text(f"{OWN}\nAs Ann Other says:\n{quote}\nSo there.").new
    assert THEIRS in split_text(f"On 3 May 2026, Ann Other <ann@example.org> wrote:\n\n{quote}\n{OWN}").new


def test_initials_of_somebody_else_who_is_quoted_too() -> None:
    text = "KM> Which day is it?\nKM> And in which room?\nKM> I forget.\nThursday.\n\nAB>> Is there tea?\nThere is."

    assert split_text(text).new == "Thursday.\n\nThere is."


def test_bars_set_off_what_is_cited_where_quotes_bear_other_marks() -> None:
    policy = "| The rota shall be drawn up\n| a month before."

    result = split_text(f"Ann wrote:\n> {THEIRS}\n\nThe policy has it:\n\n{policy}\n\n{OWN}")

    assert policy in result.new
    assert split_text(f"{policy}\n\n{OWN}").new == OWN


def test_a_table_that_r_prints_and_a_comparison() -> None:
    table = "> d <- data.frame(y = 1:2)\n> aggregate(y ~ a, d, mean)\n  a   y\n1 1 1.5"
    compared = "> 50 patients: a letter\n< 50 patients: a call"

    result = split_text(f"Ann wrote:\n> {THEIRS}\n\n{OWN}\n\n{table}\n\n{compared}\n\nThat is all.")

    assert table in result.new
    assert compared in result.new


def test_outlook_express_marks_below_its_header() -> None:
    head = (
        'From: "Ann" <ann@example.org>\nTo: <cop@lists.example.org>\nSent: Monday, May 3, 2004 9:12 AM\nSubject: Rota'
    )
    text = (
        f"Hello Ann,\n\n----- Original Message -----\n{head}\n\n> Which day?\n\n{OWN}\n\n> Which room?\n\nThe old one."
    )

    assert split_text(text).new == f"Hello Ann,\n\n{OWN}\n\nThe old one."
    outlook = text.replace(
        head, "From: Ann\nSent: Monday, May 3, 2004 9:12 AM\nTo: cop@lists.example.org\nSubject: Rota"
    )
    assert split_text(outlook).new == "Hello Ann,"


def test_answers_that_bear_the_initials_of_their_author() -> None:
    head = "From: Ann Other\nSent: Monday, May 3, 2004 9:12 AM\nTo: cop@lists.example.org\nSubject: Rota"
    text = f"{OWN}\n\n{head}\n\nWhich day?\n[BA: Thursday]\nWhich room?\n<BA> the old one\n[CD: mine]"
    mail = f"From: Bob Ahmed <bob@example.org>\nSubject: Re: Rota\n\n{text}\n".encode()

    assert split(parse(mail)).new == f"{OWN}\n\n[BA: Thursday]\n\n<BA> the old one"


def test_a_postscript_below_the_signature() -> None:
    result = split_text(f"{OWN}\n\n-- \nBob Ahmed\nWard 7\n\nP.S. Bring the key.\n\n> {THEIRS}")

    assert (result.new, result.signature) == (f"{OWN}\n\nP.S. Bring the key.", "--\nBob Ahmed\nWard 7")


def test_snips_at_the_edge_of_a_quote_go() -> None:
    assert split_text(f"> {THEIRS}\n\n[snip]\n\n> More.\n\n{OWN}\n\n[...]\n\n> Last.\n\nBob").new == f"{OWN}\n\nBob"


def test_the_signature_below_what_is_passed_on() -> None:
    forward = (
        "----- Forwarded message from Ann <ann@example.org> -----\n\nDate: Mon, 3 May 2004\nSubject: Rota\n\nSee this."
    )
    end = "----- End forwarded message -----"
    mail = f"From: bob@example.org\nSubject: Fwd: Rota\n\n{OWN}\n\n{forward}\n\n{end}\n\n-- \nBob\n"

    result = split(parse(mail.encode()))

    assert result.signature == "--\nBob"
    assert result.new.endswith(end)


def test_a_header_of_notes_in_two_columns() -> None:
    head = (
        '                      "Ann Other"\n'
        "                      <ann@example.or         To:       cop@lists.exampl\n"
        "                      g>                       e.org\n"
        "                      Sent by:                   cc:\n"
        "                                               Subject:  [cop] Rota\n"
        "                      13/07/2004 17:20\n"
    )

    assert split_text(f"{OWN}\n\n\n{head}\n\n{THEIRS}\n\nAnn").new == OWN


def test_a_letter_that_goes_on_below_dashes() -> None:
    second = "Second: the index. Run it with your own file, as the message is good news."
    head = "From: Bob Ahmed <bob@example.org>\nSubject: Re: Rota\n\n"

    assert split(parse(f"{head}{OWN}\n\n--\n\n{second}\n\nBob\n".encode())).new == f"{OWN}\n\n--\n\n{second}\n\nBob"
    card = f"{OWN}\n\n--\nBob Ahmed\n{second}"
    assert split(parse(f"{head}{card}\n".encode())).new == OWN
    proverb = f"{OWN}\n\n--\n{second}"
    assert split(parse(f"{head}{proverb}\n".encode())).new == OWN


def test_a_header_that_an_answer_shows() -> None:
    head = "From: owner@lists.example.org\nTo: cop@lists.example.org\nSubject: [cop] Rota"
    shown = f"It adds these three:\n\n{head}\n\nTake To."

    assert split_text(f"Ann wrote:\n> Which header?\n\n{shown}").new == shown
    assert split_text(f"{OWN}\n\nFrom: Ann <ann@example.org>\nTo: Bob\nSubject: Rota\n\n{THEIRS}").new == OWN
