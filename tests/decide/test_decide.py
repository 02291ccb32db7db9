"""Each kind of intent finds its policy; what no person wrote is dropped (RELIABILITY: abuse 50 to 54)."""

import pytest

from listserv.model.decision import HoldPost
from listserv.model.intent import (
    Automatic,
    Bounce,
    CalendarReply,
    Command,
    Due,
    Intent,
    Post,
    Private,
    Refused,
    Wish,
)
from listserv.model.verdict import Verdict
from tests.decide.cases import ANN, PROVEN, SAM, decided, mail, says, situation
from tests.rows import each_row


@each_row(
    ("intent", "word"),
    [
        (Post(), "published"),
        (Command((Wish("help"),)), "help"),
        (says("yes", True), "expired-token"),
        (Private("May I ask?"), "private"),
        (Bounce(()), "no-report"),
        (Due("expiry", 4, "once"), "answered-meanwhile"),
        (Due("reminder", 4, "2026-11-23"), "decided"),
        (Refused("It is an invitation."), "refused"),
        (Automatic("receipt"), "automatic"),
        (Automatic("vacation"), "vacation"),
        (CalendarReply("uid", "ACCEPTED"), "calendar"),
    ],
)
def test_each_intent_has_its_policy(intent: Intent, word: str) -> None:
    assert decided(mail(intent), situation(ANN)).word == word


@each_row("intent", [Automatic("vacation"), Automatic("our own mail, come back"), CalendarReply("", "")])
@each_row("sender", [ANN.address, SAM, ""])
def test_abuse_50_to_54_what_a_machine_sent_is_dropped_and_never_answered(intent: Intent, sender: str) -> None:
    decision = decided(mail(intent, sender), situation(ANN if sender == ANN.address else None))
    assert (decision.end, decision.effects) == ("dropped", ())


@pytest.mark.parametrize("verdict", [PROVEN, Verdict()])
def test_abuse_47_what_may_not_be_acted_on_is_seen_by_a_person_and_its_author_told_only_if_proven(
    verdict: Verdict,
) -> None:
    decision = decided(mail(Refused("It is an invitation."), SAM, verdict=verdict), situation())
    [effect] = decision.effects
    assert isinstance(effect, HoldPost)
    assert (decision.end, effect.why, effect.tell_author) == ("held", "It is an invitation.", verdict.proven)


def test_what_nobody_need_see_is_dropped() -> None:
    decision = decided(mail(Refused("Nothing in it.", hold=False), SAM), situation())
    assert (decision.end, decision.effects) == ("dropped", ())
