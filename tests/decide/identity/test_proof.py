"""Who is believed to be whom; and what a forger tries comes to nothing (RELIABILITY: abuse 57 to 59)."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from listserv.decide.identity.proof import proven, who
from listserv.decide.limits import DOUBTED_A_DAY
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Bounce, Command, Intent, Wish
from listserv.model.member import Member
from listserv.model.personal import AskAgain
from listserv.model.report import BounceReport
from listserv.model.verdict import UNKNOWN, Verdict
from tests.decide.cases import (
    ANN,
    DISOWNED,
    FAY,
    GUY,
    NOW,
    PROVEN,
    SAM,
    acts,
    decided,
    hold,
    letters,
    mail,
    question,
    says,
    shell,
    situation,
    wish,
    written,
)
from tests.rows import each_row

UNPROVEN = {
    "nothing": UNKNOWN,
    "spf-only": Verdict(spf="pass"),
    "dkim-only": Verdict(dkim="pass"),
    "arc-only": Verdict(arc="pass"),
    "dmarc-fail": Verdict(spf="pass", dkim="pass", dmarc="fail", policy="none"),
    "dmarc-reject": Verdict(dmarc="fail", policy="reject"),
    "dns-down": Verdict(spf="temperror", dkim="temperror", dmarc="temperror"),
}
DESK = [
    Wish("approve", numbers=(3,)),
    Wish("trust", numbers=(3,)),
    Wish("discard", numbers=(3,)),
    Wish("add", addresses=("mallory@evil.example",)),
    Wish("remove", addresses=(ANN.address,)),
    Wish("ban", addresses=(ANN.address,)),
    Wish("members"),
    Wish("mode", mode="none"),
    Wish("leave"),
]


def test_the_shell_is_believed() -> None:
    assert proven(shell("remove", addresses=(ANN.address,)), situation())


def test_a_message_from_nobody_is_not() -> None:
    assert not proven(mail(Command(()), ""), situation())


def test_the_authors_domain_proves_its_own_author_only() -> None:
    assert proven(wish("mode"), situation(ANN))
    assert not proven(wish("mode", SAM), situation(None, holder=ANN))
    assert not proven(wish("mode", GUY.address), situation(GUY, holder=FAY))


def test_a_token_proves_whoever_it_was_given_to_under_each_of_their_addresses() -> None:
    held = situation(ANN, holder=ANN)
    for address in (ANN.address, "ANN@Example.org", "ann@home.example"):
        assert proven(wish("mode", address, verdict=UNKNOWN), held)
    assert not proven(wish("mode", SAM, verdict=UNKNOWN), held)


def test_an_answer_proves_the_address_that_was_asked() -> None:
    asked = situation(question=question("join"))
    assert proven(mail(says("yes", True), SAM, verdict=UNKNOWN), asked)
    assert not proven(mail(says("yes", True), "mallory@evil.example", verdict=UNKNOWN), asked)


def test_the_one_who_acts_is_whom_the_token_was_given_to() -> None:
    assert who(situation(GUY, holder=FAY)) == FAY
    assert who(situation(GUY)) == GUY
    assert who(situation()) is None


@each_row(("name", "wished"), list(product(UNPROVEN, DESK)), ids=lambda v: getattr(v, "name", v))
def test_a_name_without_proof_never_acts(name: str, wished: Wish) -> None:
    """The forger writes the facilitator's From and has no token: the real one is asked."""
    forged = mail(Command((wished,)), FAY.address, verdict=UNPROVEN[name])
    decision = decided(forged, situation(FAY, holds=(hold(),), named=(ANN,), roll=(ANN, FAY)))
    assert acts(decision) == []
    asked = "confirm/sure" if wished.name == "ban" else "confirm/wish"
    assert written(decision) == [(asked, FAY.address)]


@each_row("name", [*UNPROVEN, "own-domain"])
@each_row("sender", [SAM, ANN.address])
@each_row("answer", [says("yes", True), says("no", False), says("trust", None, Wish("trust"))])
def test_a_token_in_other_hands_never_acts(name: str, sender: str, answer: Answer) -> None:
    """A facilitator forwarded the notice: whoever answers from there is not the facilitator, proven or not."""
    actor = ANN if sender == ANN.address else None
    forged = mail(answer, sender, verdict=UNPROVEN.get(name, PROVEN))
    decision = decided(forged, situation(actor, holder=FAY, question=question("hold", FAY, 13), hold=hold()))
    assert acts(decision) == []
    assert written(decision) == [("confirm/hold", FAY.address)]


@pytest.mark.parametrize("answer", [says("yes, welcome", True), says("no", False, rest="go away")])
def test_a_request_to_join_that_was_forwarded_is_decided_by_no_one_else(answer: Answer) -> None:
    """Fay sent it on to a colleague, who answers from there: nobody is let in or turned away."""
    asked = question("approve-join", FAY, values={"address": SAM, "name": "Sam", "words": ""})
    decision = decided(mail(answer, "colleague@example.net"), situation(holder=FAY, question=asked))
    assert acts(decision) == []
    assert SAM not in [to for _, to in written(decision)]


def test_whoever_answers_a_post_that_was_forwarded_to_them_takes_nobody_off_the_list() -> None:
    """A reply address is no leave address: "unsubscribe" from other hands is asked first."""
    decision = decided(mail(Command((Wish("leave"),), parent=4, member=ANN.id), SAM), situation(holder=ANN))
    assert acts(decision) == []


DISOWNED_ANSWERS = (
    ("hold", FAY, says("yes", True)),
    ("approve-join", FAY, says("yes", True)),
    ("passed-on", FAY, says("You are an idiot.")),
    ("forget-me", ANN, says("yes all", True, rest="all")),
    ("left", ANN, says("back", None, word="back")),
    ("welcome", ANN, says("I am a nurse in Leeds.")),
)


@each_row(("kind", "member", "answer"), DISOWNED_ANSWERS, ids=lambda v: v if isinstance(v, str) else "")
def test_an_answer_that_the_authors_domain_disowns_is_asked_for_once_more(
    kind: str, member: Member, answer: Answer
) -> None:
    """Letters are forwarded: with a reply address in hand, anybody can write under its owner's name."""
    values = {"address": SAM, "name": "Sam", "words": "", "subject": "A word", "text": "I worry."}
    asked = question(kind, member, 13, values=values)
    about = situation(member, holder=member, question=asked, hold=hold())
    decision = decided(mail(answer, member.address, verdict=DISOWNED), about)
    assert [type(effect) for effect in decision.effects] == [AskAgain]
    again = replace(about, question=replace(asked, values={**values, "asked_again": member.address}))
    answered = decided(mail(answer, member.address, verdict=DISOWNED), again)
    assert AskAgain not in [type(effect) for effect in answered.effects]
    assert answered.word == decided(mail(answer, member.address), about).word


def test_what_was_asked_again_of_one_person_is_no_proof_of_another() -> None:
    """A request goes on to the facilitators with all that was remembered of it."""
    asked = question("approve-join", FAY, values={"address": SAM, "asked_again": SAM})
    about = situation(FAY, holder=FAY, question=asked)
    assert decided(mail(says("yes", True), FAY.address, verdict=DISOWNED), about).word == "asked-again"


def test_an_answer_is_asked_for_again_only_so_often() -> None:
    about = situation(ANN, holder=ANN, question=question("forget-me", ANN), answers_doubted_today=DOUBTED_A_DAY)
    decision = decided(mail(says("yes", True), ANN.address, verdict=DISOWNED), about)
    assert (decision.end, decision.effects) == ("dropped", ())


def test_leave_as_an_answer_to_a_post_is_asked_about_where_the_domain_disowns_it() -> None:
    """The address in a copy's List-Unsubscribe is another thing: it takes off whoever it was given to."""
    reply = mail(Command((Wish("leave"),), parent=4, member=ANN.id, posted=True), ANN.address, verdict=DISOWNED)
    decision = decided(reply, situation(ANN, holder=ANN))
    assert (acts(decision), written(decision)) == ([], [("confirm/wish", ANN.address)])


@each_row("kind", ["join", "hold", "approve-join", "confirm-hold", "confirm-wish", "left", "welcome"])
@each_row("state", ["unknown", "expired", "used"])
def test_a_token_that_is_guessed_old_or_used_never_acts(kind: str, state: str) -> None:
    """Even under the right name and with proof: what is over is over."""
    asked = question(kind, FAY, 13, values={"address": SAM, "wish": {"name": "approve", "words": ""}})
    if state == "expired":
        asked = replace(asked, expires_at=NOW)
    if state == "used":
        asked = replace(asked, answered_at=NOW - timedelta(days=1))
    held = hold(state="approved", decided_by=GUY.address) if state == "used" else hold()
    about = situation(FAY, holder=None if state == "unknown" else FAY, question=None if state == "unknown" else asked)
    decision = decided(mail(says("yes", True), FAY.address), replace(about, hold=held))
    if (kind, state) != ("welcome", "used"):  # a second word about oneself replaces the first
        assert acts(decision) == []


@each_row("name", UNPROVEN)
@each_row("sender", [SAM, GUY.address])
def test_a_confirmation_from_elsewhere_never_acts(name: str, sender: str) -> None:
    """Whoever can forge the first mail must not be able to answer the question about it."""
    stored = {
        "wish": {"name": "remove", "words": "", "numbers": [], "addresses": [ANN.address], "until": "", "mode": ""}
    }
    about = situation(
        GUY if sender == GUY.address else None, holder=FAY, named=(ANN,), question=question("confirm-wish", FAY)
    )
    assert about.question is not None
    about = replace(about, question=replace(about.question, values=stored))
    decision = decided(mail(says("yes", True), sender, verdict=UNPROVEN[name]), about)
    assert (decision.word, decision.effects) == ("unproven", ())


@each_row("wished", [w for w in DESK if w.name != "leave"], ids=lambda w: w.name)
def test_a_post_forwarded_with_its_reply_address_gives_no_power(wished: Wish) -> None:
    """Somebody got Fay's copy of a post: its reply address is no proof that they are Fay."""
    about = situation(holder=FAY, holds=(hold(),), named=(ANN,))
    decision = decided(mail(Command((wished,), parent=4, member=FAY.id), SAM), about)
    assert acts(decision) == []


def test_a_members_own_proof_does_not_make_them_a_facilitator() -> None:
    for wished in DESK[:7]:
        decision = decided(mail(Command((wished,))), situation(ANN, holds=(hold(),), named=(GUY,)))
        assert (acts(decision), decision.word) == ([], "not-a-facilitator")


@pytest.mark.parametrize(
    "intent",
    [
        Bounce((BounceReport(ANN.address, True, "5.1.1"),)),
        Bounce((BounceReport(ANN.address, True, "5.1.1"), BounceReport(FAY.address, True, "5.1.1")), None, 4),
    ],
)
def test_a_bounce_whose_token_is_not_ours_counts_against_nobody(intent: Intent) -> None:
    """RELIABILITY: abuse 59."""
    decision = decided(mail(intent, "mailer-daemon@example.org"), situation())
    assert (decision.end, decision.effects) == ("dropped", ())


def test_an_asked_wish_is_remembered_whole() -> None:
    forged: Incoming = wish("reject", FAY.address, verdict=UNKNOWN, numbers=(3,), words="too long")
    [effect] = decided(forged, situation(FAY, holds=(hold(),))).effects
    assert effect.letter.ask.values["wish"]["numbers"] == [3]  # type: ignore[union-attr]
    assert effect.letter.ask.values["wish"]["words"] == "too long"  # type: ignore[union-attr]


@each_row(
    ("wished", "about", "mode", "until"),
    [
        (Wish("remove", addresses=("ben@gp.org",)), ["ben@gp.org"], "", ""),
        (Wish("remove", addresses=tuple(f"{n}@gp.org" for n in "abcdef")), [f"{n}@gp.org" for n in "abcd"], "", ""),
        (Wish("approve", numbers=(3, 4), mode="a note"), ["post 3", "post 4"], "", ""),
        (Wish("mode", mode="weekly"), [], "weekly", ""),
        (Wish("pause", until=date(2026, 12, 24)), [], "", "2026-12-24"),
        (Wish("set", words="posting\r\nanyone"), ["“posting anyone”"], "", ""),
    ],
)
def test_was_it_you_says_what_a_yes_will_do(wished: Wish, about: list[str], mode: str, until: str) -> None:
    [letter] = letters(decided(mail(Command((wished,)), FAY.address, verdict=UNKNOWN), situation(FAY, holds=(hold(),))))
    assert letter.kind == "confirm/wish"
    shown = [one for one in letter.values["about"] if not one.endswith("more")]
    assert (shown, letter.values["mode"], letter.values["until"]) == (about, mode, until)
