"""What many would read names no patient, by whatever door it comes."""

from datetime import timedelta

from listserv.decide.patients_named import kept_back
from listserv.mail.authored import authored
from listserv.model.arranging import Rearrange
from listserv.model.decision import Change, Decision, Effect, PublishText, Release, Write
from listserv.model.invitation import Invite
from listserv.model.letter import Letter
from listserv.model.message import Mailbox
from listserv.model.personal import HoldUnnamed
from listserv.model.planning import Configure, PutOnSchedule, Reschedule, Suggest
from tests.decide.cases import ANN, COP, FAY, GUY, NOW, at_list, shell, situation, wish, written
from tests.rows import each_row

WORDS = "the patient with NHS number 943 476 5919"
RAW = authored(Mailbox("", ANN.address), "A question", f"Who knows {WORDS}?\n", NOW)
UNNAMED = HoldUnnamed(RAW, "", WORDS, (), (), None, ANN.id, ANN.address, NOW)
READ_BY_MANY: list[Effect] = [
    PublishText(RAW, announcement=True),
    UNNAMED,
    Release(13, FAY.address, note=WORDS),
    Release(13, FAY.address, text=WORDS),
    PutOnSchedule(1, FAY.id, "A topic", WORDS, {}, NOW),
    Reschedule(1, NOW + timedelta(days=7), WORDS),
    Suggest(1, ANN.id, WORDS),
    Configure("footer", WORDS, FAY.address, "set"),
    Invite("jo@example.org", "", WORDS, FAY.address, "Fay", NOW),
    Rearrange("rename", 4, FAY.address, subject=WORDS),
    Change(ANN.id, {"name": "NHS 943 476 5919"}, ANN.address, "name"),
    Change(ANN.id, {"profile": WORDS}, ANN.address, "about-me"),
    Write(Letter("hold/asked", GUY.address, {"version": WORDS})),
]
OTHERS: list[Effect] = [
    Release(13, FAY.address),
    Rearrange("close", 4, FAY.address, subject=WORDS),
    Change(ANN.id, {"mode": "weekly", "left_at": WORDS}, ANN.address, "mode"),
    Write(Letter("private/answer", ANN.address, {"text": WORDS})),
    Configure("footer", "Ring 0113 243 2799", FAY.address, "set"),
]


@each_row("effect", READ_BY_MANY, ids=lambda effect: type(effect).__name__)
def test_nothing_is_done_and_whoever_wrote_is_told(effect: Effect) -> None:
    decision = kept_back(
        Decision("answered", "done", "Done.", (effect,)), wish("announce", FAY.address), situation(FAY)
    )
    assert (decision.end, decision.word) == ("returned", "patients")
    assert written(decision) == [("post/patients", FAY.address)]
    assert "943" not in str(decision)


@each_row("effect", OTHERS, ids=lambda effect: type(effect).__name__)
def test_what_few_read_or_nobody_wrote_is_done(effect: Effect) -> None:
    done = Decision("answered", "done", "Done.", (effect,))
    assert kept_back(done, wish("announce", FAY.address), situation(FAY)) is done


def test_the_operator_and_a_list_that_does_not_look_are_free() -> None:
    done = Decision("answered", "done", "Done.", (READ_BY_MANY[0],))
    assert kept_back(done, shell("announce"), situation(FAY)) is done
    free = at_list(hold_patient_data=False)
    assert COP.hold_patient_data
    assert kept_back(done, wish("announce", FAY.address), situation(FAY, place=free)) is done
