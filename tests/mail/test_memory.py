"""What stands in earlier mails of the conversation is quoted, marked or not."""

from listserv.mail.lines import fingerprint
from listserv.mail.memory import Memory
from listserv.mail.quote import split_text

PARENT = ("Hello all,", "the library is open on Friday from nine to five.", "Who would like to come along?", "Ann")
KNOWN = Memory(quoted=frozenset(map(fingerprint, PARENT)))


def test_an_unmarked_quote_that_nothing_introduces() -> None:
    text = "I would.\n\n" + "\n".join(PARENT)

    assert split_text(text).new == text
    result = split_text(text, memory=KNOWN)
    assert (result.new, result.quoted, result.depths) == ("I would.", PARENT, (1, 1, 1, 1))


def test_an_introduction_in_an_unknown_language_goes_with_it() -> None:
    text = "I would.\n\nUte 3 2026 ann@example.org qwertz:\n\n" + "\n".join(PARENT)

    result = split_text(text, memory=KNOWN)

    assert (result.new, result.attribution) == ("I would.", "Ute 3 2026 ann@example.org qwertz:")


def test_a_few_words_that_stood_in_an_earlier_mail_are_no_quote() -> None:
    assert split_text("Hello all,\n\nI would.\n\nAnn", memory=KNOWN).new == "Hello all,\n\nI would.\n\nAnn"


def test_answers_below_a_header_block_come_back() -> None:
    header = "From: Ann <ann@example.org>\nSent: 3 March 2026 09:15\nTo: Bob\nSubject: Library"
    below = f"{PARENT[0]}\n{PARENT[1]}\nIt closes at four, in fact.\n{PARENT[2]}\n{PARENT[3]}"

    assert split_text(f"See below.\n\n{header}\n\n{below}").new == "See below."
    result = split_text(f"See below.\n\n{header}\n\n{below}", memory=KNOWN)
    assert result.new == "See below.\n\nIt closes at four, in fact."
    assert "It closes at four, in fact." not in result.quoted


def test_what_stands_below_the_last_known_line_stays_quoted() -> None:
    header = "From: Ann <ann@example.org>\nSent: 3 March 2026 09:15\nTo: Bob\nSubject: Library"
    text = f"I would.\n\n{header}\n\n" + "\n".join(PARENT) + "\nA disclaimer of Ann's employer stands here.\n"

    assert split_text(text, memory=KNOWN).new == "I would."
