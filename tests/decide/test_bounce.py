"""What counts as a bounce, how often, and when it is enough."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from listserv.model.decision import Change, CountBounce, Decision
from listserv.model.intent import Bounce
from listserv.model.report import BounceReport
from tests.decide.cases import ANN, FAY, GUY, NOW, acts, decided, letters, mail, situation, written

GONE = BounceReport(ANN.address, True, "5.1.1", "no such user")


def bounced(*reports: BounceReport, days: int = 0, last: datetime | None = None, **changes: Any) -> Decision:
    about = situation(holder=ANN, bounce_days=days, last_bounce=last)
    return decided(mail(Bounce(reports, ANN.id), "mailer-daemon@example.org"), replace(about, **changes))


def test_an_address_that_is_gone_counts_once() -> None:
    assert bounced(GONE).effects == (CountBounce(ANN.id, GONE),)


def test_the_same_day_counts_no_second_time() -> None:
    """RELIABILITY: abuse 59."""
    decision = bounced(GONE, days=4, last=NOW - timedelta(hours=9))
    assert (decision.word, decision.effects) == ("bounce-again", ())


@pytest.mark.parametrize(
    "report",
    [
        BounceReport(ANN.address, False, "4.2.2", "mailbox full"),
        BounceReport(ANN.address, True, "5.7.1", "looks like spam", policy=True),
        BounceReport(ANN.address, None, "5.7.26", "DMARC", policy=True),
    ],
    ids=lambda r: r.text,
)
def test_what_passes_or_is_about_the_message_never_counts(report: BounceReport) -> None:
    decision = bounced(report, days=4, last=NOW - timedelta(days=1))
    assert (decision.word, decision.effects) == ("bounce-passing", ())


def test_of_several_reports_the_one_that_counts_is_counted() -> None:
    passing = BounceReport(ANN.address, False, "4.2.2", "full")
    assert bounced(passing, GONE).effects == (CountBounce(ANN.id, GONE),)


def test_the_fifth_day_suspends_and_tells_the_facilitators() -> None:
    decision = bounced(GONE, days=4, last=NOW - timedelta(days=1))
    assert [type(e) for e in acts(decision)] == [CountBounce, Change]
    assert acts(decision)[1].values == {"status": "suspended"}  # type: ignore[union-attr]
    assert written(decision) == [("bounce/suspended", FAY.address), ("bounce/suspended", GUY.address)]
    assert letters(decision)[0].values["text"] == "no such user"


@pytest.mark.parametrize(("days", "since"), [(3, 1), (4, 14), (40, 30)])
def test_it_is_not_enough_before_five_days_nor_after_a_quiet_fortnight(days: int, since: int) -> None:
    decision = bounced(GONE, days=days, last=NOW - timedelta(days=since))
    assert [type(e) for e in acts(decision)] == [CountBounce]


def test_who_is_suspended_already_is_not_suspended_again() -> None:
    decision = bounced(GONE, days=9, last=NOW - timedelta(days=1), holder=replace(ANN, status="suspended"))
    assert written(decision) == []


def test_a_facilitator_is_not_told_of_themselves_by_the_mail_that_bounces() -> None:
    decision = bounced(GONE, days=4, last=NOW - timedelta(days=1), holder=FAY)
    assert written(decision) == [("bounce/suspended", GUY.address)]


@pytest.mark.parametrize(("reports", "holder", "word"), [((), ANN, "no-report"), ((GONE,), None, "bounce-unknown")])
def test_a_bounce_about_nobody_is_dropped(reports: tuple[BounceReport, ...], holder: object, word: str) -> None:
    decision = bounced(*reports, holder=holder)
    assert (decision.end, decision.word, decision.effects) == ("dropped", word, ())
