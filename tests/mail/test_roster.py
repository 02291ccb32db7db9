"""Lists of people, as they come out of Outlook, tables and spreadsheets."""

import time

import pytest

from listserv.mail.roster import Roster, read, read_csv
from tests.rows import each_row

NO = "holds no address that mail can be sent to"


@each_row(
    ("text", "people"),
    [
        ("anna@x.org", [("anna@x.org", "")]),
        ("Anna Smith <a@x.org>; b@y.org, c@z.org", [("a@x.org", "Anna Smith"), ("b@y.org", ""), ("c@z.org", "")]),
        (
            "SMITH, Anna (LEEDS TEACHING HOSPITALS NHS TRUST) <anna.smith@nhs.net>; JONES, Bob (BHF) <bob@bhf.org.uk>",
            [
                ("anna.smith@nhs.net", "SMITH, Anna (LEEDS TEACHING HOSPITALS NHS TRUST)"),
                ("bob@bhf.org.uk", "JONES, Bob (BHF)"),
            ],
        ),
        ("'carol@x.org' <carol@x.org>; carol@x.org <mailto:carol@x.org>", [("carol@x.org", "")]),
        ('"Smith, Anna" <a@x.org>, "Jones, Bob" <b@x.org>', [("a@x.org", "Smith, Anna"), ("b@x.org", "Jones, Bob")]),
        (
            "'Owen, Mary (LEEDS TRUST)' <m@x.org>; Patel, Raj <r@x.org>; van Dijk, Piet <p@x.org>",
            [("m@x.org", "Owen, Mary (LEEDS TRUST)"), ("r@x.org", "Patel, Raj"), ("p@x.org", "van Dijk, Piet")],
        ),
        ("Dr Anna Smith, Consultant, 0113 496 0000, anna@x.org", [("anna@x.org", "Dr Anna Smith")]),
        ("Bob Jones 07700 900123 bob@y.org", [("bob@y.org", "Bob Jones")]),
        ("- carol@z.org\n4. Dave Dee <dave@d.org>", [("carol@z.org", ""), ("dave@d.org", "Dave Dee")]),
        ("anna@x.org Anna Smith\nbob@x.org, Bob Jones", [("anna@x.org", "Anna Smith"), ("bob@x.org", "Bob Jones")]),
        ("Anna <a@x.org> and Bob <b@x.org>", [("a@x.org", "Anna"), ("b@x.org", "Bob")]),
        ("Seán O’Neil <sean.o'neil@x.org>", [("sean.o'neil@x.org", "Seán O’Neil")]),
        ("Name\tEmail\nAnna Smith\ta@x.org", [("a@x.org", "Anna Smith")]),
        ("Anna Smith (a@x.org), Bob - b@x.org", [("a@x.org", "Anna Smith"), ("b@x.org", "Bob")]),
        ("A@X.ORG, a@x.org", [("a@x.org", "")]),
        ("To: mailto:good@x.org", [("good@x.org", "")]),
        ("To: Ann Lee <ann@x.org>\nCc: Bob <b@x.org>", [("ann@x.org", "Ann Lee"), ("b@x.org", "Bob")]),
        ("good@x.org and nice@y.org", [("good@x.org", ""), ("nice@y.org", "")]),
    ],
)
def test_people_are_found_in_any_form(text: str, people: list[tuple[str, str]]) -> None:
    assert read(text) == Roster(tuple(people))


@each_row("line", ["Eve Stone eve(at)uni.example", "Gil gil@uni", "dave@", "a@b@c.org", "x@y..org"])
def test_a_broken_line_is_named(line: str) -> None:
    assert read(f"anna@x.org\n{line}\nbob@x.org").broken == (f"“{line}” {NO}",)


def test_a_line_without_any_address_within_the_list_is_named() -> None:
    assert read("anna@x.org\nFrank, no mail\nbob@x.org").broken == (f"“Frank, no mail” {NO}",)


@each_row(
    ("text", "words"),
    [
        ("a@x.org\n\nWe met in Leeds.\nFay", "We met in Leeds.\nFay"),
        ("a@x.org\nWe met in Leeds last week, so have a look.", "We met in Leeds last week, so have a look."),
        ("Please write to us at any time", "Please write to us at any time"),
        ("a@x.org, b@x.org", ""),
        ("a@x.org\n\nTell them: we met in Leeds.", "We met in Leeds."),
        ("a@x.org\nWith these words: we met in Leeds and you asked.", "We met in Leeds and you asked."),
        ("a@x.org\n\nTell them we met in Leeds.", "Tell them we met in Leeds."),
    ],
)
def test_prose_below_the_list_is_the_letters(text: str, words: str) -> None:
    found = read(text)
    assert (found.words, found.broken) == (words, ())


@each_row(
    "encoded",
    [
        lambda text: text.encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("cp1252"),
    ],
)
@each_row("separator", [";", ",", "\t"])
def test_csv_of_any_make(encoded: object, separator: str) -> None:
    rows = (
        ["Name", "E-Mail", "Telefon"],
        ["Anna Smith", "a@x.org", "0113"],
        ["José", "jose@x.org", ""],
        ["Bob", "", "1"],
    )
    text = "".join(separator.join(row) + "\r\n" for row in rows)
    found = read_csv(encoded(text), "staff.csv")  # type: ignore[operator]
    assert found.people == (("a@x.org", "Anna Smith"), ("jose@x.org", "José"))
    shown = f"Bob{separator}{separator}1".replace("\t", " ").replace("  ", " ")
    assert found.broken == (f"line 4 of staff.csv has no sound address: “{shown}”",)


def test_csv_with_names_in_two_columns_and_without_headings() -> None:
    two = read_csv(b"First name,Surname,Email address\nAnn,Other,ann@x.org\n", "x.csv")
    assert two.people == (("ann@x.org", "Ann Other"),)
    assert read_csv(b"a@x.org,Anna\n\nb@y.org,Bob\n", "x.csv").people == (("a@x.org", "Anna"), ("b@y.org", "Bob"))


@each_row("data", [b"", b"\n\n", b'"', b'a@x.org,"', b"\0", b"\xff\xfe", b"\xff\xfea", b'"' * 200_000])
def test_what_is_no_csv_breaks_nothing(data: bytes) -> None:
    assert len(read_csv(data, "x\x00\n.csv").people) <= 1


def test_a_long_file_is_read_as_far_as_is_said() -> None:
    found = read_csv(b"".join(b"p%d@x.org\n" % n for n in range(3_000)), "long.csv")
    assert len(found.people) == 2_000
    assert found.broken == ("long.csv is too long: only its first 2000 lines were read",)


@pytest.mark.parametrize(
    "text",
    [
        *("@" * 90_000, "a@" * 45_000, ";" * 90_000, "a@b.co;" * 12_000, "( at )" * 15_000),
        *("a b c d e " * 9_000 + "x@y.org", "\n" * 90_000, "1" * 90_000 + " a@b.org"),
    ],
)
def test_it_takes_no_longer_than_the_text_is_long(text: str) -> None:
    begun = time.process_time()
    read(text)
    read_csv(text.encode(), "x.csv")
    assert time.process_time() - begun < 1


def test_a_column_that_says_how_much_mail_is_not_passed_over_in_silence() -> None:
    asked = read_csv(b"address,name,mode\na@x.org,Ann,weekly\n", "people.csv")
    assert asked.broken == (
        "the column “mode” of people.csv is not read, so they get every post until that is changed",
    )
    assert read_csv(b"address,name,mode\na@x.org,Ann,every\n", "people.csv").broken == ()


def test_further_sentences_behind_the_last_address_are_words_to_them() -> None:
    found = read("jo@b.example and Kit Ray (kit@b.example)? We met in Leeds last week, do join.")
    assert found.people == (("jo@b.example", ""), ("kit@b.example", "Kit Ray"))
    assert found.words == "We met in Leeds last week, do join."


def test_a_line_right_below_that_is_no_sentence_is_odd() -> None:
    found = read("jo@b.example\nand Zed who has no mail\n")
    assert (found.words, len(found.broken)) == ("", 1)


def test_whoever_did_not_agree_is_left_out_and_told() -> None:
    rows = ("Jo,jo@b.example,yes", "Kit,kit@b.example,no", "Lou,lou@b.example,", "Max,max@b.example,3/9/2026")
    found = read_csv("\n".join(("name,email,consent given", *rows)).encode(), "a.csv")
    assert [address for address, _ in found.people] == ["jo@b.example", "max@b.example"]
    assert found.broken == ("Kit has “consent given: no”", "Lou has “consent given: nothing”")


@each_row(
    ("line", "name"),
    [
        ("my colleague Dr Nia Rees nia@b.example, she works in Cardiff", "Dr Nia Rees"),
        ("Patel, Raj\tnia@b.example\tMidwife", "Patel, Raj"),
        ("nia@b.example (Nia Rees) - she is a GP", "Nia Rees"),
        ("nia@b.example but wait until Monday", ""),
        ("nia@b.example to Midwives North", ""),
        ("nia rees nia@b.example", "nia rees"),
    ],
)
def test_a_name_is_no_remark(line: str, name: str) -> None:
    assert read(line).people == (("nia@b.example", name),)


_WITH_BROKEN_LINES = """Name,Email,Job
Jo Hill,jo@h.example,Nurse
"broken,line
Al Fox,al@f.example,GP
,,
No Address,,Clerk
Bad,bad@,x
"Ok, Fine",fine@f.example,GP
"Smith, Jane" ,jane@s.example,"works at
the ""Royal"" infirmary"
"""


def test_a_mark_that_is_not_closed_spoils_its_own_line_alone() -> None:
    found = read_csv(_WITH_BROKEN_LINES.encode(), "people.csv")
    assert found.people == (
        ("jo@h.example", "Jo Hill"),
        ("al@f.example", "Al Fox"),
        ("fine@f.example", "Ok, Fine"),
        ("jane@s.example", "Smith, Jane"),
    )
    assert found.broken == (
        'line 3 of people.csv cannot be read: “"broken,line”',
        "line 6 of people.csv has no sound address: “No Address,,Clerk”",
        "line 7 of people.csv has no sound address: “Bad,bad@,x”",
    )


def test_nobody_is_invited_whose_own_line_is_broken() -> None:
    text = 'Name,Email\n"unclosed,x@h.example\nLate Comer,late@h.example\n"Ok, Fine",fine@h.example\n'
    found = read_csv(text.encode(), "people.csv")
    assert [address for address, _ in found.people] == ["late@h.example", "fine@h.example"]
    assert found.broken == ('line 2 of people.csv cannot be read: “"unclosed,x@h.example”',)


def test_an_empty_file_names_nobody() -> None:
    assert read_csv(b"", "people.csv").broken == ("people.csv names nobody",)
