"""Announcements: to all who want any mail, by facilitators alone."""

import pytest

from listserv.model import decision as d
from listserv.model.decision import PublishText
from listserv.model.intent import Command, Wish
from listserv.model.verdict import Verdict
from tests.decide.cases import (
    ANN,
    FAY,
    attachment,
    decided,
    mail,
    message,
    question,
    says,
    shell,
    situation,
    wish,
    written,
)


def announced(decision: d.Decision) -> list[PublishText]:
    return [effect for effect in decision.effects if isinstance(effect, PublishText)]


ANNOUNCE = Command((Wish("announce", words="The June call is on the 9th.\nSee you there"),))


@pytest.mark.parametrize(
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

    logo = replace(attachment("logo.png"), content_type="image/png", content_id="logo@1")
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
    from listserv.decide.proof import kept

    asked = question("confirm-wish", FAY, values={"wish": kept(ANNOUNCE.wishes[0])})
    about = situation(FAY, holder=FAY, question=asked)
    yes = mail(says("Yes", True), FAY.address, subject="Re: Was it you?", parts=(attachment("logo.png"),))
    (post,) = announced(decided(yes, about))
    assert b"Subject: The June call is on the 9th." in post.raw
    assert b"logo.png" not in post.raw
    assert message().subject.encode() not in post.raw
