"""Announcements: to all who want any mail, by facilitators alone."""

import pytest

from listserv.model import decision as d
from listserv.model.decision import PublishText
from listserv.model.intent import SHOWN_FIRST, Answer, Command, Wish
from listserv.model.verdict import Verdict
from tests.decide.cases import (
    ANN,
    FAY,
    attachment,
    decided,
    letters,
    mail,
    message,
    question,
    says,
    shell,
    situation,
    wish,
    written,
)
from tests.rows import each_row


def announced(decision: d.Decision) -> list[PublishText]:
    return [effect for effect in decision.effects if isinstance(effect, PublishText)]


ANNOUNCE = Command((Wish("announce", words="The June call is on the 9th.\nSee you there"),))


@each_row(
    ("subject", "wanted"),
    [
        ("The June call", b"Subject: The June call"),
        ("Announcement: June", b"Subject: June"),
        ("ANNOUNCE", b"Subject: The June call is on the 9th."),
        ("", b"Subject: The June call is on the 9th."),
        ("Re: What you can do", b"Subject: The June call is on the 9th."),
    ],
)
def test_the_text_goes_out_under_a_subject_that_says_something(subject: str, wanted: bytes) -> None:
    (post,) = announced(decided(mail(ANNOUNCE, FAY.address, subject=subject), situation(FAY)))
    assert post.announcement
    assert wanted in post.raw
    assert b"From: Fay Hall <fay@example.org>" in post.raw


def test_files_go_along_and_pictures_of_the_signature_do_not() -> None:
    from dataclasses import replace

    logo = replace(attachment("logo.png"), content_type="image/png", disposition="inline")
    sent = mail(ANNOUNCE, FAY.address, parts=(attachment("agenda.pdf"), logo))
    (post,) = announced(decided(sent, situation(FAY)))
    assert b"agenda.pdf" in post.raw
    assert b"logo.png" not in post.raw


def test_an_empty_one_is_asked_about() -> None:
    decision = decided(wish("announce", FAY.address, words=" "), situation(FAY))
    assert (announced(decision), written(decision)) == ([], [("announce/empty", FAY.address)])


def test_nobody_but_a_proven_facilitator_announces() -> None:
    assert announced(decided(mail(ANNOUNCE, FAY.address, verdict=Verdict()), situation(FAY))) == []
    assert announced(decided(mail(ANNOUNCE, ANN.address), situation(ANN))) == []
    assert announced(decided(shell("announce", words="x"), situation())) == []


def test_to_the_list_it_is_anybody_elses_post() -> None:
    posted = Command(ANNOUNCE.wishes, posted=True)
    assert decided(mail(posted, ANN.address), situation(ANN)).word == "published"
    assert decided(mail(posted, "sam@x.example"), situation()).end == "held"


def test_a_confirmed_one_goes_out_without_what_hangs_on_the_confirmation() -> None:
    from listserv.decide.identity.proof import kept

    asked = question("confirm-wish", FAY, values={"wish": kept(ANNOUNCE.wishes[0])})
    about = situation(FAY, holder=FAY, question=asked)
    yes = mail(says("Yes", True), FAY.address, subject="Re: Was it you?", parts=(attachment("logo.png"),))
    (post,) = announced(decided(yes, about))
    assert b"Subject: The June call is on the 9th." in post.raw
    assert b"logo.png" not in post.raw
    assert message().subject.encode() not in post.raw


@pytest.mark.parametrize(
    ("subject", "words", "meant"),
    [("Announcement for everybody", "we close?", "We close."), ("", "who comes?", "Who comes?")],
)
def test_words_that_are_not_certain_are_shown_first(subject: str, words: str, meant: str) -> None:
    asked = mail(Command((Wish("announce", words=words, mode=SHOWN_FIRST),)), FAY.address, subject=subject)
    decision = decided(asked, situation(FAY))
    assert (announced(decision), written(decision)) == ([], [("announce/preview", FAY.address)])
    assert letters(decision)[0].values["text"] == letters(decision)[0].values["subject"] == meant


@pytest.mark.parametrize(
    "text", ["Please note that we close.", "Please send your rates.", "We would like to see you all."]
)
def test_what_stands_below_the_word_goes_out_as_it_was_written(text: str) -> None:
    asked = mail(Command((Wish("announce", words=text),)), FAY.address, subject="ANNOUNCE", text=text)
    (post,) = announced(decided(asked, situation(FAY)))
    assert text.encode() in post.raw


def test_a_subject_that_was_read_in_one_breath_is_no_part_of_the_text() -> None:
    words = Wish("announce", words="June The call is on the 9th")
    asked = mail(Command((words,)), FAY.address, subject="Announcement: June", text="The call is on the 9th.")
    (post,) = announced(decided(asked, situation(FAY)))
    assert b"June The call" not in post.raw


@pytest.mark.parametrize(("answer", "sent"), [(says("yes", True), 1), (says("no", False), 0)])
def test_what_was_shown_goes_out_with_a_yes(answer: Answer, sent: int) -> None:
    asked = question("announce", FAY, values={"subject": "We close", "text": "We close on Friday."})
    decision = decided(mail(answer, FAY.address), situation(FAY, holder=FAY, question=asked))
    assert len(announced(decision)) == sent
