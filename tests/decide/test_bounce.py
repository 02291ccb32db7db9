"""What counts as a bounce, how often, and when it is enough."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from listserv.model.decision import Change, CountBounce, Decision
from listserv.model.intent import Bounce, Post
from listserv.model.personal import Heard
from listserv.model.report import BounceReport
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, FAY, GUY, NOW, acts, decided, letters, mail, situation, wish, written
from tests.rows import each_row

GONE = BounceReport(ANN.address, True, "5.1.1", "no such user")


def bounced(*reports: BounceReport, days: int = 0, last: datetime | None = None, **changes: Any) -> Decision:
    about = situation(holder=ANN, bounce_days=days, last_bounce=last, came_back_of=NOW)
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


@pytest.mark.parametrize("sent", [None, NOW - timedelta(days=15), NOW - timedelta(days=300)])
def test_what_comes_back_of_old_mail_counts_no_more(sent: datetime | None) -> None:
    """RELIABILITY: abuse 59."""
    decision = bounced(GONE, days=4, last=NOW - timedelta(days=1), came_back_of=sent)
    assert (decision.word, decision.effects) == ("bounce-old", ())


@each_row(
    ("report", "sender", "counts"),
    [
        (BounceReport("zzz@evil.example", True, "5.1.1"), "evil@evil.example", False),
        (BounceReport("zzz@evil.example", True, "5.1.1"), "", False),
        (BounceReport("ann@moved.example", True, "5.1.1"), "mailer-daemon@mail.home.example", True),
        (BounceReport("ann@moved.example", True, "5.1.1", original=ANN.address), "mailer-daemon@moved.example", True),
        (BounceReport("zzz@example.org", True, "5.1.1"), "evil@example.org", False),
        (BounceReport("Ann+list@example.org", True, "5.1.1"), "", True),
        (BounceReport("ann@home.example", True, "5.1.1"), "mailer-daemon@moved.example", True),
    ],
)
def test_a_report_about_somebody_else_counts_only_from_the_members_own_domain(
    report: BounceReport, sender: str, counts: bool
) -> None:
    about = situation(holder=ANN, came_back_of=NOW)
    decision = decided(mail(Bounce((report,), ANN.id), sender, verdict=UNKNOWN), about)
    assert decision.word == ("bounce" if counts else "bounce-elsewhere")


GONE_QUIET = replace(ANN, status="suspended")


def test_a_member_who_writes_is_there() -> None:
    decision = decided(mail(Post()), situation(ANN, bounce_days=4))
    assert Heard(ANN.id) in decision.effects
    assert Heard(ANN.id) not in decided(mail(Post(), verdict=UNKNOWN), situation(ANN, bounce_days=4)).effects
    assert Heard(ANN.id) not in decided(mail(Post()), situation(ANN)).effects


def test_mail_begins_again_for_whoever_writes_and_is_proven() -> None:
    decision = decided(mail(Post()), situation(GONE_QUIET, bounce_days=5))
    assert Change(ANN.id, {"status": "member", "bounce_days": 0}, "server", "resume") in decision.effects
    assert written(decision) == [("bounce/again", ANN.address)]


def test_whoever_is_not_proven_is_told_once_a_day_that_their_mail_is_stopped() -> None:
    decision = decided(mail(Post(), verdict=UNKNOWN), situation(GONE_QUIET))
    assert (acts(decision)[1:], written(decision)) == ([], [("bounce/again", ANN.address)])
    assert written(decided(mail(Post(), verdict=UNKNOWN), situation(GONE_QUIET, told_today=1))) == []


def test_who_leaves_is_not_brought_back_first() -> None:
    decision = decided(wish("leave"), situation(GONE_QUIET))
    assert [effect.values["status"] for effect in decision.effects if isinstance(effect, Change)] == ["left"]


def test_a_facilitator_is_not_told_of_themselves_by_the_mail_that_bounces() -> None:
    decision = bounced(GONE, days=4, last=NOW - timedelta(days=1), holder=FAY)
    assert written(decision) == [("bounce/suspended", GUY.address)]


@pytest.mark.parametrize(("reports", "holder", "word"), [((), ANN, "no-report"), ((GONE,), None, "bounce-unknown")])
def test_a_bounce_about_nobody_is_dropped(reports: tuple[BounceReport, ...], holder: object, word: str) -> None:
    decision = bounced(*reports, holder=holder)
    assert (decision.end, decision.word, decision.effects) == ("dropped", word, ())
