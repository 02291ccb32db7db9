"""A stranger's post that may be a member's: who is asked, and who is not (D12)."""

from dataclasses import replace

from listserv.model.decision import Change, CloseHold, HoldPost, Release
from listserv.model.intent import Post
from listserv.model.member import Question
from listserv.model.persons import Persons
from listserv.model.situation import Situation
from listserv.model.verdict import UNKNOWN, Verdict
from tests.decide.cases import ANN, NOW, PROVEN, SAM, acts, decided, hold, mail, question, says, situation, written
from tests.rows import each_row

HERS = "annie@phone.example"
SAME = "ann@phone.example"
ANNE = replace(ANN, address="ann.other@example.org", aliases=())


def held(name: str, sender: str, *, own_copy: bool, verdict: Verdict = PROVEN, asked: tuple[Question, ...] = ()) -> int:
    """How many members are asked about that post."""
    people = Persons(alike=ANNE, suspected=asked)
    about = situation(None, holder=ANNE if own_copy else None, persons=people)
    decision = decided(mail(Post(4, ANNE.id if own_copy else None), sender, name=name, verdict=verdict), about)
    assert decision.end == "held"
    [effect] = [one for one in decision.effects if isinstance(one, HoldPost)]
    assert effect.tell_author == (verdict.dmarc != "fail")
    return int(effect.suspect == ANNE.id)


@each_row(
    ("name", "sender", "own_copy", "verdict", "asks"),
    [
        ("Ann Other", HERS, True, PROVEN, 1),
        ("ann  OTHER", HERS, True, UNKNOWN, 1),
        ("", "ann.other@phone.example", True, UNKNOWN, 1),
        ("Ann Other", "ann.other@phone.example", False, PROVEN, 1),
        ("Ann Other", "ann.other@phone.example", False, UNKNOWN, 0),
        ("Ann Other", HERS, False, PROVEN, 0),
        ("Ann Other", "annother@phone.example", False, PROVEN, 1),
        ("Ann Other", "other_ann7@phone.example", False, PROVEN, 1),
        ("Ann Other", "aother@phone.example", False, PROVEN, 1),
        ("Ann Other", "aother@phone.example", False, UNKNOWN, 0),
        ("Ann Other", "other@phone.example", False, PROVEN, 0),
        ("Kim Lee", "aother@phone.example", False, PROVEN, 0),
        ("Kim Lee", "ann.other@phone.example", False, PROVEN, 0),
        ("Kim Lee", "kim@phone.example", True, PROVEN, 0),
        ("Ann Other", HERS, True, Verdict(dmarc="fail"), 0),
    ],
)
def test_there_must_be_reason(name: str, sender: str, own_copy: bool, verdict: Verdict, asks: int) -> None:
    assert held(name, sender, own_copy=own_copy, verdict=verdict) == asks


def test_a_no_is_for_good_and_there_are_a_few_questions_a_day() -> None:
    before = question("same-person", ANNE, values={"address": HERS}, asked_at=int(NOW.timestamp()) - 60)
    assert held("Ann Other", HERS, own_copy=True, asked=(before,)) == 1
    assert held("Ann Other", HERS, own_copy=True, asked=(replace(before, answered_at=NOW),)) == 0
    others = tuple(replace(before, values={"address": f"{n}@x.org"}) for n in range(3))
    assert held("Ann Other", HERS, own_copy=True, asked=others) == 0


def asked(**values: object) -> Situation:
    about = question("same-person", ANN, 13, values={"address": SAME, "vouched": True, "also": "", **values})
    return situation(ANN, holder=ANN, question=about, hold=hold())


def test_yes_sends_it_and_remembers_the_address() -> None:
    decision = decided(mail(says("yes", True), verdict=UNKNOWN), asked())
    alias = Change(ANN.id, {f"alias:{SAME}": ANN.person}, ANN.address, "alias")
    assert acts(decision) == [Release(13, ANN.address), alias]


def test_what_would_wait_from_any_address_waits_on() -> None:
    decision = decided(mail(says("yes", True), verdict=UNKNOWN), asked(also="Every post is looked at first."))
    assert [type(effect) for effect in acts(decision)] == [Change]


def test_an_address_that_nobody_vouched_for_is_asked_itself() -> None:
    decision = decided(mail(says("yes", True), verdict=UNKNOWN), asked(vouched=False))
    assert acts(decision) == [Release(13, ANN.address)]
    assert ("alias/ask", SAME) in written(decision)


def test_no_throws_it_away_and_a_decided_one_stays_decided() -> None:
    assert acts(decided(mail(says("no", False)), asked())) == [CloseHold(13, ANN.address, "discarded")]
    late = replace(asked(), hold=hold(state="approved"))
    assert acts(decided(mail(says("no", False)), late)) == []


def test_an_answer_from_elsewhere_does_nothing() -> None:
    decision = decided(mail(says("yes", True), SAM), replace(asked(), actor=None))
    assert (acts(decision), written(decision)) == ([], [("confirm/from-elsewhere", ANN.address)])
