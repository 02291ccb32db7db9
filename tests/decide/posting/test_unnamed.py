"""A question without a name: what is held, and what of its asker is in it (D18)."""

from dataclasses import replace

from listserv.mail.parse import parse
from listserv.model.decision import CloseHold, Decision
from listserv.model.personal import HoldUnnamed, WriteUnnamed
from listserv.model.persons import Persons
from listserv.model.situation import Situation
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    SAM,
    attachment,
    decided,
    hold,
    letters,
    mail,
    question,
    says,
    situation,
    wish,
)
from tests.rows import each_row

ASKED = "How do you tell a manager that interpreters are no luxury?"


def nameless(decision: Decision) -> list[tuple[str, str]]:
    """Kind and address of each letter whose question knows nobody."""
    return [(each.letter.kind, each.letter.to) for each in decision.effects if isinstance(each, WriteUnnamed)]


def ask(text: str, about: Situation | None = None) -> HoldUnnamed:
    decision = decided(wish("anonymous", words=text), about or situation(ANN))
    assert decision.end == "held"
    [effect] = decision.effects
    assert isinstance(effect, HoldUnnamed)
    return effect


def test_the_message_is_made_anew_from_its_text_alone() -> None:
    effect = ask(f"{ASKED}\n\nAnn Other")
    message = parse(effect.raw)
    assert (message.text.strip(), effect.names) == (ASKED, ())
    assert [(one.name, one.address) for one in message.authors] == [("A member asks", "cop@lists.example.org")]
    assert {name for name, _ in message.headers} <= {
        "from",
        "subject",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
    }
    assert effect.subject.startswith("A member asks: How do you tell")
    assert effect.mails == (7,)


def test_files_do_not_go_along() -> None:
    sent = wish("anonymous", words=ASKED)
    assert sent.message is not None
    decision = decided(replace(sent, message=replace(sent.message, parts=(attachment(),))), situation(ANN))
    [effect] = decision.effects
    assert isinstance(effect, HoldUnnamed)
    assert parse(effect.raw).parts[0].content_type == "text/plain"
    assert len(parse(effect.raw).parts) == 1


@each_row(
    ("text", "names"),
    [
        ("Write to ann@home.example", ("ann@home.example", "ann")),
        ("Ask Ann about it", ("ann",)),
        ("Ask the others", ()),
        ("ANN'S ward", ()),
    ],
)
def test_what_still_names_the_asker_is_said(text: str, names: tuple[str, ...]) -> None:
    assert ask(text).names == names


def test_an_answer_to_a_conversation_stays_in_it() -> None:
    about = situation(ANN, parent=4, parent_subject="Rates", parent_id="p4@x")
    effect = ask(ASKED, about)
    assert (effect.subject, parse(effect.raw).in_reply_to) == ("Re: Rates", ("p4@x",))


def test_without_proof_it_is_asked_first_in_words_that_say_nothing_of_it() -> None:
    decision = decided(wish("anonymous", words=ASKED, verdict=UNKNOWN), situation(ANN))
    [letter] = letters(decision)
    assert (letter.kind, letter.to) == ("confirm/wish", ANN.address)
    assert "manager" not in repr(letter.values)
    assert letter.ask is not None
    assert letter.ask.values["mails"] == [7]
    assert decided(wish("anonymous", SAM, words=ASKED), situation()).word == "not-a-member"


def test_nothing_and_too_much_are_not_asked() -> None:
    for words, people in ((" Ann Other ", Persons()), (ASKED, Persons(unnamed=3))):
        decision = decided(wish("anonymous", words=words), situation(ANN, persons=people))
        assert nameless(decision) == [("unnamed/returned", ANN.address)]


def answered(words: str, state: str = "waiting") -> Decision:
    asked = question("unnamed", ANN, 13)
    about = situation(ANN, holder=ANN, question=asked, hold=hold(state=state, address="", name="A member"))
    return decided(mail(says(words, word=words), verdict=UNKNOWN), about)


def test_whoever_asked_takes_it_back_and_nobody_learns_who_that_was() -> None:
    decision = answered("withdraw")
    assert CloseHold(13, "a member", "withdrawn") in decision.effects
    assert ANN.address not in repr([one.values for one in letters(decision)]) + decision.why
    assert not [one for one in answered("withdraw", "approved").effects if isinstance(one, CloseHold)]
