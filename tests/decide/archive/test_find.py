"""FIND, TOPICS and GET, and the answers to what they gave (D17)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from listserv.decide.archive.files import readable_size
from listserv.decide.limits import FOUND_A_DAY
from listserv.model.decision import Decision
from listserv.model.finding import Attached, Finding, Found, Hit, Talk
from listserv.model.intent import Command, Wish
from listserv.model.letter import Letter
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, NOW, SAM, acts, decided, letters, mail, question, says, situation, wish, written
from tests.rows import each_row

HITS = (
    Hit(11, "Ethnicity coding", "Bea", NOW, "Hello all.\n\nWe code ethnicity with the 2021 census list. It works."),
    Hit(12, "Census", "Carl", NOW - timedelta(days=90), "See attached."),
)
FOUND = Found("ethnicity coding", ("ethnicity", "coding"), HITS, more=True)
TALKS = (Talk(11, "Ethnicity coding", 4, NOW, 2), Talk(12, "Census", 1, NOW))
LISTED = question("found", ANN, values={"of": "find", "words": "ethnicity coding", "conversations": [11, 12]})
RATES = Attached(1, "rates.pdf", "application/pdf", 90_000, 5)
FILM = Attached(2, "film.mp4", "video/mp4", 9_000_000, 6)


def find(finding: Finding, *, name: str = "find", words: str = "ethnicity coding", **what: Any) -> Decision:
    incoming = wish(name, verdict=UNKNOWN, words=words, **what)
    return decided(incoming, situation(ANN, finding=finding))


def reply(words: str, finding: Finding, *wishes: Wish, asked: object = LISTED, **what: Any) -> Decision:
    """Ann's answer to a list of ours."""
    answer = replace(says(words, None, *wishes), **what)
    about = situation(ANN, holder=ANN, question=asked, finding=finding)
    return decided(mail(answer, text=words, verdict=UNKNOWN), about)


def only(decision: Decision) -> Letter:
    [letter] = letters(decision)
    assert letter.to == ANN.address
    assert acts(decision) == []
    return letter


def test_what_was_found_is_numbered_and_remembered() -> None:
    letter = only(find(Finding(found=(FOUND,))))
    assert letter.kind == "find/found"
    assert [(hit["number"], hit["subject"], hit["at"]) for hit in letter.values["hits"]] == [
        (1, "Ethnicity coding", "23 Nov 2026"),
        (2, "Census", "25 Aug 2026"),
    ]
    assert letter.values["hits"][0]["sentence"] == "We code ethnicity with the 2021 census list."
    assert letter.ask is not None
    assert (letter.ask.kind, letter.ask.values["conversations"]) == ("found", [11, 12])


@pytest.mark.parametrize(
    ("text", "shown"), [("Thanks, see you.", "Who codes it?"), ("Our coding is new.", "Our coding is new.")]
)
def test_where_only_the_subject_has_the_words_what_began_it_is_shown(text: str, shown: str) -> None:
    hit = Hit(11, "Ethnicity coding", "Bea", NOW, text, Hit(11, "Ethnicity coding", "Ann", NOW, "Who codes it?"))
    [told] = only(find(Finding(found=(replace(FOUND, hits=(hit,)),)))).values["hits"]
    assert (told["sentence"], told["author"]) == (shown, "Ann" if shown == "Who codes it?" else "Bea")


def test_nothing_found_is_one_letter_without_a_question() -> None:
    letter = only(find(Finding(found=(Found("ethnicity coding", ("ethnicity", "coding"), ()),))))
    assert (letter.kind, letter.ask) == ("find/nothing", None)


@each_row("name", ["find", "get", "topics", "full", "who", "who-knows"])
@each_row("status", ["left", "banned", "asked"])
def test_who_does_not_belong_gets_nothing(name: str, status: str) -> None:
    gone = replace(ANN, status=status)  # type: ignore[arg-type]
    decision = decided(wish(name, words="rates"), situation(gone, finding=Finding(found=(FOUND,), topics=TALKS)))
    assert [kind for kind, _ in written(decision)] in ([], ["unclear"])
    decision = decided(wish(name, SAM, words="rates"), situation())
    assert [kind for kind, _ in written(decision)] in ([], ["unclear"])


@each_row("kind", ["found", "conversation", "files", "who-knows", "in-touch"])
def test_a_former_members_answer_brings_nothing(kind: str) -> None:
    gone = replace(ANN, status="left")
    asked = question(kind, ANN, 11, values={**LISTED.values, "page": 1, "files": [], "after": 0, "members": [2]})
    about = situation(gone, holder=gone, question=asked, finding=Finding(talks=TALKS, files=(RATES,)))
    decision = decided(mail(replace(says("1 files"), choice=(1,), word="files", rest="Hello")), about)
    assert written(decision) == []


def test_after_fifty_answers_there_is_silence_until_tomorrow() -> None:
    assert written(find(Finding(found=(FOUND,), sent_today=FOUND_A_DAY - 1))) != []
    assert written(find(Finding(found=(FOUND,), sent_today=FOUND_A_DAY))) == []
    assert written(reply("1", Finding(talks=TALKS, sent_today=FOUND_A_DAY), choice=(1,))) == []


def test_a_number_brings_that_conversation() -> None:
    letter = only(reply("2", Finding(talks=TALKS[1:]), choice=(2,)))
    assert (letter.kind, letter.values) == ("find/conversation", {"conversation": 12, "page": 1})
    assert letter.ask is not None
    assert (letter.ask.kind, letter.ask.about) == ("conversation", 12)


def test_several_numbers_bring_several_letters_but_not_any_number() -> None:
    many = tuple(replace(TALKS[0], id=n) for n in range(20))
    assert len(letters(reply("1 2", Finding(talks=TALKS), choice=(1, 2)))) == 2
    assert len(letters(reply("1-20", Finding(talks=many), choice=tuple(range(1, 21))))) == 3


@pytest.mark.parametrize("number", [0, 9, 999])
def test_a_number_that_was_not_in_the_list_is_said(number: int) -> None:
    assert only(reply(str(number), Finding(), choice=(number,))).kind == "find/not-there"


def test_more_goes_on_with_the_numbers() -> None:
    further = replace(FOUND, hits=(Hit(13, "Codes", "Di", NOW, "A code."),), more=False)
    letter = only(reply("more", Finding(found=(further,), listed=(11, 12)), word="more"))
    assert [hit["number"] for hit in letter.values["hits"]] == [3]
    assert letter.ask is not None
    assert letter.ask.values["conversations"] == [11, 12, 13]


def test_another_search_may_answer_a_list() -> None:
    again = Found("census", ("census",), HITS[1:])
    letter = only(reply("find census", Finding(found=(again,)), doubtful=(Wish("find", words="census"),)))
    assert letter.values["words"] == "census"


def test_prose_about_a_list_goes_to_a_person() -> None:
    decision = reply("Thanks, that is just what I was after but which of them is newest?", Finding())
    assert decision.word == "unclear"


def test_topics_are_numbered_over_their_pages() -> None:
    letter = only(find(Finding(topics=TALKS, more_topics=True), name="topics", words=""))
    assert [(t["number"], t["posts"]) for t in letter.values["topics"]] == [(1, 4), (2, 1)]
    second = only(find(Finding(topics=TALKS, topics_after=8), name="topics", words="", numbers=(2,)))
    assert [t["number"] for t in second.values["topics"]] == [9, 10]
    assert second.ask is not None
    assert second.ask.values["conversations"] == [0] * 8 + [11, 12]
    assert only(find(Finding(topics_after=80), name="topics", words="")).kind == "find/no-topics"


def test_get_by_number() -> None:
    assert only(find(Finding(numbered={1: TALKS[0]}), name="get", words="", numbers=(1,))).values["conversation"] == 11
    assert only(find(Finding(), name="get", words="", numbers=(999,))).kind == "find/not-there"


def test_get_by_words_of_one_subject_sends_it_and_else_shows_which_there_are() -> None:
    assert only(find(Finding(found=(FOUND,)), name="get")).values["conversation"] == 11
    two = replace(FOUND, hits=(HITS[0], replace(HITS[1], subject="Coding ethnicity again")))
    assert only(find(Finding(found=(two,)), name="get")).values.get("conversation") == 11
    neither = replace(FOUND, hits=HITS[1:])
    assert only(find(Finding(found=(neither,)), name="get")).kind == "find/found"
    assert only(find(Finding(), name="get")).kind == "find/nothing"


def test_files_that_fit_into_one_mail_are_sent_whichever_way_it_is_said() -> None:
    for words, what in (("2 files", {"choice": (2,), "word": "files"}), ("the attachments of 2", {"choice": (2,)})):
        letter = only(reply(words, Finding(talks=TALKS, files=(RATES,)), **what))
        assert letter.kind == "find/files"
        assert [(file["post"], file["part"], file["name"]) for file in letter.values["files"]] == [(5, 1, "rates.pdf")]
    assert only(reply("1 files", Finding(talks=TALKS), choice=(1,), word="files")).kind == "find/no-files"


def test_files_that_are_too_large_for_one_mail_are_offered_one_by_one() -> None:
    letter = only(reply("2 files", Finding(files=(RATES, FILM)), choice=(2,), word="files"))
    assert letter.kind == "find/which-files"
    assert [(f["name"], f["size"], f["too_large"]) for f in letter.values["files"]] == [
        ("rates.pdf", "88 kB", False),
        ("film.mp4", "8.58 MB", True),
    ]
    assert letter.ask is not None
    asked = question("files", ANN, values=letter.ask.values)
    assert only(reply("1", Finding(), asked=asked, choice=(1,))).kind == "find/files"
    assert only(reply("7", Finding(), asked=asked, choice=(7,))).kind == "find/no-files"


def test_a_file_too_large_for_any_mail_is_said_so_again() -> None:
    asked = question("files", ANN, values={"files": [_stored(FILM)], "after": 0})
    assert only(reply("1", Finding(), asked=asked, choice=(1,))).kind == "find/which-files"


def test_many_files_are_named_a_few_at_a_time() -> None:
    many = tuple(replace(FILM, part=n) for n in range(12))
    letter = only(reply("1 files", Finding(files=many), choice=(1,), word="files"))
    assert (len(letter.values["files"]), letter.values["more"]) == (8, True)
    asked = question("files", ANN, values={"files": [_stored(file) for file in many], "after": 0})
    rest = only(reply("more", Finding(), asked=asked, word="more"))
    assert ([file["number"] for file in rest.values["files"]], rest.values["more"]) == ([9, 10, 11, 12], False)


def _stored(file: Attached) -> dict[str, object]:
    return {name: getattr(file, name) for name in ("part", "name", "content_type", "size", "post")}


def test_a_conversation_has_more_pages_and_files() -> None:
    asked = question("conversation", ANN, 11, values={"page": 1})
    assert only(reply("more", Finding(talks=TALKS[:1]), asked=asked, word="more")).values["page"] == 2
    files = only(reply("files please", Finding(talks=TALKS[:1], files=(RATES,)), asked=asked, word="files"))
    assert files.kind == "find/files"
    assert only(reply("more", Finding(), asked=asked, word="more")).kind == "find/not-there"


def test_a_guess_that_is_a_search_says_its_words() -> None:
    posted = mail(Command((), "x", doubtful=(Wish("find", words="rates"),)), text="find rates")
    shown = next(letter for letter in letters(decided(posted, situation(ANN))) if letter.kind == "unclear")
    assert shown.values["guesses"][0]["word"] == "FIND rates"


@each_row(("size", "said"), [(0, "1 kB"), (90_000, "88 kB"), (943_718, "0.9 MB"), (26_214_400, "25 MB")])
def test_sizes_are_readable(size: int, said: str) -> None:
    assert readable_size(size) == said
