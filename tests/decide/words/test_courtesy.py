"""Thanks ask nothing of us, and whatever else is said beside them counts."""

from listserv.decide.words import courtesy
from tests.decide.cases import ANN, COP, FAY, decided, letters, mail, question, says, situation
from tests.rows import each_row

HERE = situation(ANN, holder=ANN)

THANKS = [
    "Thanks!",
    "ok",
    "Ta!",
    "Brilliant, thank you so much",
    "Great, many thanks for your help",
    "Hi Fay, lovely to be here, see you on Thursday!",
    "Thanks for adding me! Looking forward to hearing from everyone.",
    "Many thanks\n\nBest wishes\nAnn Other\nSpecialist Nurse\nLeeds Teaching Hospitals",
    "thanks fay",
    "Thanks, bye!",
]
MORE = [
    "Thanks, weekly please",
    "Thanks for taking me off",
    "Thanks, but no",
    "Thanks daily",
    "hi weekly please",
    "Thanks\nAnn\nPS could I have it weekly?",
    "no thanks",
    "yes",
    "Ann Other",
    "Hello, I am a nurse",
    "1\n\nKind regards\nAnn",
    "2, thank you",
    "Thanks, 2",
    "#1\nCheers, Ann",
    "",
]


@each_row("text", THANKS)
def test_courtesy_alone(text: str) -> None:
    assert courtesy.is_all(mail(says(text)), HERE)


@each_row("text", MORE)
def test_more_than_courtesy(text: str) -> None:
    assert not courtesy.is_all(mail(says(text)), HERE)


@each_row("kind", ["done", "open", "welcome", "left", "guess", "found"])
def test_thanks_for_a_letter_reach_nobody(kind: str) -> None:
    about = situation(ANN, holder=ANN, question=question(kind, ANN))
    decision = decided(mail(says("Thank you!")), about)
    assert (decision.word, decision.effects) == ("courtesy", ())


def test_ok_is_an_answer_where_one_is_asked_for() -> None:
    about = situation(ANN, holder=ANN, question=question("join", ANN))
    assert decided(mail(says("ok", True)), about).word != "courtesy"
    guess = situation(ANN, holder=ANN, question=question("guess", ANN, values={"guesses": []}))
    assert decided(mail(says("ok", True)), guess).word != "courtesy"


def test_what_a_facilitator_writes_to_somebody_is_passed_on_thanks_or_not() -> None:
    values = {"address": ANN.address, "subject": "A question", "message_id": ""}
    about = situation(FAY, holder=FAY, question=question("passed-on", FAY, values=values), place=COP)
    assert letters(decided(mail(says("Thanks!"), FAY.address), about))[0].to == ANN.address


def test_sentences_of_courtesy_are_left_out() -> None:
    said = "Could you say Bradford? Thanks\nAnn"
    assert courtesy.without(said, mail(says(said)), HERE).startswith("Could you say Bradford?")
    assert "Thanks" not in courtesy.without(said, mail(says(said)), HERE)
