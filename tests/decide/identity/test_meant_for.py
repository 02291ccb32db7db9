"""For whom a wish is: the sentence that asks for it says so."""

from dataclasses import replace

import pytest

from listserv.decide.identity import meant_for
from listserv.decide.identity.meant_for import meant
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.member import Member
from tests.decide.cases import ANN, FAY, GUY, mail, situation
from tests.rows import each_row

BEN = replace(ANN, id=10, person=10, address="ben@gp.org", name="Ben Shah", aliases=())
DEE = replace(ANN, id=11, person=11, address="dee@pat.org", name="Dee Fox", aliases=())
IDA = replace(ANN, id=12, person=12, address="ida@pat.org", name="Ida Roe", aliases=(), hidden=True)
GUS = replace(GUY, name="Gus Obi")
ROLL = (FAY, GUS, ANN, BEN, DEE, IDA)
WEEKLY = Wish("mode", mode="weekly")
NEW = Wish("main-address", addresses=("new@one.org",))


def said(wish: Wish, text: str, by: Member = FAY, taken: tuple[str, ...] = ()) -> meant_for.Meant:
    asked: Incoming = mail(Command((wish,)), by.address, text=text, subject="")
    return meant(wish, asked, replace(situation(by, roll=ROLL), facilitators=(FAY, GUS)), taken)


@each_row(
    ("wish", "text"),
    [
        (Wish("name", words="Benjamin Shah"), "Ben Shah would like to be called Benjamin Shah from now on"),
        (Wish("hide"), "Dee Fox wants to hide her name from other members"),
        (Wish("letter-form", words="text"), "Please let Ben have plain text letters"),
        (Wish("letter-time", words="1 08:00"), "Can Dee get her letters on Tuesdays at 8?"),
        (Wish("timezone", words="her"), "Dee Fox moved to New York, please use her time zone"),
        (WEEKLY, "I promised Dee that she only gets one letter a week"),
        (WEEKLY, "Dee rang. She is fine. She only wants one letter a week."),
        (WEEKLY, "put everybody in the attached file on weekly"),
        (Wish("leave"), "Please remove these people"),
        (NEW, "change ben@gp.org to new@one.org, he has a new job"),
        (NEW, "Dee's address is now new@one.org"),
        (NEW, "Zoe is at the university now, her new address is new@one.org"),
    ],
)
def test_a_wish_whose_sentence_names_somebody_else_is_theirs(wish: Wish, text: str) -> None:
    assert said(wish, text).anothers


@each_row(
    ("wish", "text"),
    [
        (WEEKLY, "weekly please"),
        (WEEKLY, "weekly for me, and say hello to Dee"),
        (WEEKLY, "Gus, weekly please"),
        (WEEKLY, "Thanks Gus! One letter a week please"),
        (WEEKLY, "Dee told us about it at the meeting. One letter a week please."),
        (WEEKLY, "Dee gets it weekly, me too please"),
        (WEEKLY, "I would like one letter a week, as Dee has it"),
        (Wish("name", words="Dee Fox-Hall"), "name Dee Fox-Hall"),
        (Wish("name", words="Ben Hall"), "my name is Ben Hall"),
        (Wish("letter-form", words="text"), "Plain letters please\n\nDee"),
        (NEW, "my new address is new@one.org"),
        (NEW, "main address new@one.org"),
        (NEW, "Dee says hello. I have moved to new@one.org."),
        (Wish("alias", addresses=("ben@gp.org",)), "alias ben@gp.org"),
        (Wish("leave"), "Please unsubscribe"),
        (Wish("leave"), "Stop these emails please"),
        (WEEKLY, "One letter a week please, as everybody seems to have it"),
        (Wish("name", words="Peter J. Fox"), "There is another Dee Fox here. I had better become Peter J. Fox."),
    ],
)
def test_a_wish_that_names_nobody_or_says_me_is_the_writers(wish: Wish, text: str) -> None:
    assert not said(wish, text).anothers


def test_whom_another_wish_is_about_counts_only_where_it_goes_on_about_them() -> None:
    taken = ("ben@gp.org",)
    assert not said(WEEKLY, "weekly, and please remove ben@gp.org", taken=taken).anothers
    him = said(WEEKLY, "please let ben@gp.org back in and put him on weekly", taken=taken)
    assert him.anothers
    assert him.named.by_address == (BEN,)


def test_no_member_learns_who_is_hidden_and_none_finds_it_hard_to_leave() -> None:
    assert said(WEEKLY, "please put Dee on weekly", by=ANN).anothers
    assert not said(WEEKLY, "please put Ida on weekly", by=ANN).anothers
    assert not said(Wish("leave"), "please unsubscribe, as Dee did", by=ANN).anothers
    assert said(Wish("leave"), "Dee Fox wants to leave the list", by=ANN).anothers


@pytest.mark.parametrize("address", ["ben@gp.org", "nobody@else.org"])
def test_no_member_learns_whose_an_address_is(address: str) -> None:
    assert said(WEEKLY, f"one letter a week to {address}", by=ANN).anothers
    assert not said(NEW, f"use new@one.org and no longer {address}", by=ANN).anothers
