"""Joining under each of the four policies, and what comes after (D1, D5)."""

from dataclasses import replace
from typing import Any

import pytest

from listserv.model.decision import Change, Decision, PassOn, Remember, Subscribe
from listserv.model.gathering import Gathering
from listserv.model.intent import Answer, Command, Wish
from listserv.model.member import Status
from listserv.model.situation import Situation
from listserv.model.verdict import UNKNOWN, Verdict
from tests.decide.cases import (
    ANN,
    FAY,
    GUY,
    NOW,
    SAM,
    acts,
    at_list,
    closes,
    decided,
    letters,
    mail,
    question,
    says,
    situation,
    wish,
    written,
)
from tests.rows import each_row

ASKED = question("approve-join", FAY, values={"address": SAM, "name": "Sam", "words": "I saw the flyer"})


@pytest.mark.parametrize("policy", ["open", "confirm", "approve"])
def test_without_proof_everybody_is_asked_to_confirm(policy: str) -> None:
    decision = decided(wish("join", SAM, verdict=UNKNOWN), situation(place=at_list(join=policy)))
    assert (decision.word, acts(decision), written(decision)) == ("asked-to-confirm", [], [("join/confirm", SAM)])


def test_an_open_list_takes_in_at_once_whoever_proves_who_they_are() -> None:
    decision = decided(wish("join", SAM), situation(place=at_list(join="open")))
    assert (decision.word, written(decision)) == ("joined", [("join/welcome", SAM)])
    [member] = acts(decision)
    assert isinstance(member, Subscribe)
    assert member.consent.startswith("2026-11-23 10:00 UTC: ")


@pytest.mark.parametrize("policy", ["confirm", "approve"])
def test_proof_does_not_replace_the_question(policy: str) -> None:
    assert decided(wish("join", SAM), situation(place=at_list(join=policy))).word == "asked-to-confirm"


def test_a_list_by_invitation_says_so() -> None:
    decision = decided(wish("join", SAM), situation(place=at_list(join="invite")))
    assert (acts(decision), written(decision)) == ([], [("join/invitation-only", SAM)])


def test_nobody_is_asked_twice_a_week() -> None:
    assert decided(wish("join", SAM), situation(asked_this_week=1)).effects == ()


@each_row(
    "address",
    ["cop@lists.example.org", "cop-request@lists.example.org", "a@b,c@d", "a@@b.example", "", "x", '"a b"@c.de'],
)
def test_abuse_56_an_address_that_is_ours_or_none_joins_nothing(address: str) -> None:
    decision = decided(wish("join", address), situation())
    assert (decision.end, decision.effects) == ("dropped", ())


def test_whoever_is_banned_hears_nothing() -> None:
    assert decided(wish("join"), situation(replace(ANN, status="banned"))).effects == ()


def test_a_member_is_told_so_a_few_times_a_day() -> None:
    assert written(decided(wish("join"), situation(ANN))) == [("join/already", ANN.address)]
    assert decided(wish("join"), situation(ANN, told_today=3)).effects == ()


@pytest.mark.parametrize("status", ["left", "suspended", "asked"])
def test_whoever_is_no_member_now_can_join_again(status: Status) -> None:
    assert decided(wish("join"), situation(replace(ANN, status=status))).word in ("asked-to-confirm", "already")


@pytest.mark.parametrize("answer", [says("yes", True), says("")])
def test_yes_or_a_bare_reply_makes_a_member(answer: object) -> None:
    asked = question("join", values={"name": "Sam"})
    decision = decided(mail(answer, SAM, verdict=UNKNOWN), situation(question=asked))  # type: ignore[arg-type]
    [member] = acts(decision)
    assert isinstance(member, Subscribe)
    assert (member.address, member.name, member.status) == (SAM, "Sam", "member")
    assert closes(decision)
    assert written(decision) == [("join/welcome", SAM)]


def test_only_the_one_who_was_asked_can_say_that_they_want_to_join() -> None:
    """A letter of ours is easily forwarded: a YES or NO from elsewhere does nothing, and Sam is told, not often."""
    for answer in (says("yes", True), says("no", False)):
        decision = decided(mail(answer, "mallory@evil.example"), situation(question=question("join")))
        assert (acts(decision), written(decision)) == ([], [("confirm/from-elsewhere", SAM)])
        assert not closes(decision)
    again = situation(question=question("join"), elsewhere_today=3)
    assert decided(mail(says("yes", True), "mallory@evil.example"), again).effects == ()


def test_no_ends_it_in_silence() -> None:
    decision = decided(mail(says("no", False), SAM), situation(question=question("join")))
    assert (acts(decision), written(decision), closes(decision)) == ([], [], True)


def test_where_a_facilitator_decides_all_of_them_are_asked_and_the_asker_is_told_to_wait() -> None:
    about = situation(place=at_list(join="approve"), question=question("join", values={"name": "Sam", "words": "Hi"}))
    decision = decided(mail(says("yes", True), SAM), about)
    assert acts(decision) == []
    assert written(decision) == [
        ("join/waiting", SAM),
        ("join/approve", FAY.address),
        ("join/approve", GUY.address),
    ]
    assert letters(decision)[1].values["words"] == "Hi"


def test_a_facilitators_yes_lets_in_with_their_words_and_the_others_are_told() -> None:
    about = situation(FAY, holder=FAY, question=ASKED)
    decision = decided(mail(says("yes, welcome", True, rest="welcome, we met in Leeds"), FAY.address), about)
    [member] = acts(decision)
    assert isinstance(member, Subscribe)
    assert f"let in by {FAY.address}" in member.consent
    assert written(decision) == [
        ("join/welcome", SAM),
        ("join/answered", FAY.address),
        ("join/decided", GUY.address),
    ]
    assert letters(decision)[0].values["words"] == "welcome, we met in Leeds"


def test_a_facilitators_no_is_passed_on_with_the_reason() -> None:
    about = situation(FAY, holder=FAY, question=ASKED)
    decision = decided(mail(says("no", False, rest="we are full"), FAY.address), about)
    assert (acts(decision), closes(decision)) == ([], True)
    assert letters(decision)[0].values == {"reason": "we are full"}


def test_the_second_facilitator_learns_that_it_is_decided() -> None:
    about = situation(GUY, holder=GUY, question=replace(ASKED, address=GUY.address), named=(replace(ANN, address=SAM),))
    decision = decided(mail(says("no", False), GUY.address), about)
    assert (acts(decision), written(decision)) == ([], [("join/done", GUY.address)])


def test_who_is_no_facilitator_any_more_lets_nobody_in() -> None:
    former = replace(FAY, facilitator=False)
    asked = question("approve-join", former, values={"address": SAM, "name": "Sam"})
    decision = decided(mail(says("yes", True), FAY.address), situation(former, holder=former, question=asked))
    assert [kind for kind, _ in written(decision)] == ["roles/no-more"]


def test_join_weekly_is_one_wish_and_the_mode_outlives_the_question() -> None:
    said = mail(Command((Wish("join"), Wish("mode", mode="weekly"))), SAM)
    decision = decided(said, situation())
    assert written(decision) == [("join/confirm", SAM)]
    ask = letters(decision)[0].ask
    assert ask is not None
    asked = question("join", values=ask.values)
    [joined] = acts(decided(mail(says("yes", True), SAM), situation(question=asked)))
    assert isinstance(joined, Subscribe)
    assert (joined.status, joined.mode) == ("member", "weekly")


def test_a_members_join_weekly_changes_how_much_they_get() -> None:
    decision = decided(mail(Command((Wish("join"), Wish("mode", mode="weekly")))), situation(ANN))
    assert [effect.values for effect in acts(decision) if isinstance(effect, Change)] == [{"mode": "weekly"}]


def test_who_comes_back_by_themselves_is_no_longer_among_the_forgotten() -> None:
    there = situation(question=question("join"), forgotten=frozenset((SAM,)))
    assert Remember(SAM) in decided(mail(says("yes", True), SAM), there).effects


def test_ask_puts_the_facilitators_question_to_the_asker_and_the_answer_to_all() -> None:
    about = situation(FAY, holder=FAY, question=ASKED)
    decision = decided(mail(says("ASK where do you work?", rest="where do you work?", word="ask"), FAY.address), about)
    assert (acts(decision), closes(decision)) == ([], False)
    assert written(decision) == [("join/question", SAM), ("join/asked", FAY.address)]
    put = letters(decision)[0]
    assert (put.values["asked"], put.values["asked_by"]) == ("where do you work?", "Fay Hall")
    back = question("join-question", values=put.ask.values if put.ask else {})
    answered = decided(mail(says("In Leeds."), SAM, verdict=UNKNOWN), situation(question=back))
    assert (written(answered), closes(answered)) == (
        [("join/approve", FAY.address), ("join/approve", GUY.address)],
        False,
    )
    assert letters(answered)[0].values["answered"] == "In Leeds."
    assert letters(answered)[0].values["words"] == "I saw the flyer"


def test_ask_without_a_question_is_asked_what() -> None:
    about = situation(FAY, holder=FAY, question=ASKED)
    assert written(decided(mail(says("ask", word="ask"), FAY.address), about)) == [("join/ask-what", FAY.address)]


@each_row("word", ["join", "decline"])
@each_row("answer", [says("yes", True), says("no", False), says("ask what?", rest="what?", word="ask")])
def test_whoever_comes_second_is_told_by_whom_and_when(word: str, answer: Answer) -> None:
    settled = Gathering(settled=(word, GUY.address, NOW))
    decision = decided(mail(answer, FAY.address), situation(FAY, holder=FAY, question=ASKED, gathering=settled))
    assert (acts(decision), written(decision)) == ([], [("join/done", FAY.address)])
    values = letters(decision)[0].values
    assert (values["by"], values["at"], values["yes"]) == (GUY.address, NOW.isoformat(), word == "join")


def test_who_was_declined_is_written_down() -> None:
    asker = replace(ANN, address=SAM, aliases=(), status="asked")
    about = situation(FAY, holder=FAY, question=ASKED, named=(asker,))
    decision = decided(mail(says("no", False), FAY.address), about)
    assert acts(decision) == [Change(asker.id, {"status": "left"}, FAY.address, "decline")]


def test_the_facilitators_address_is_not_in_the_welcome() -> None:
    about = situation(FAY, holder=FAY, question=ASKED)
    welcome = letters(decided(mail(says("yes", True), FAY.address), about))[0]
    assert welcome.values["by"] == "Fay Hall"
    unnamed = replace(FAY, name="")
    about = situation(unnamed, holder=unnamed, question=ASKED)
    assert letters(decided(mail(says("yes", True), FAY.address), about))[0].values["by"] == "the facilitator"


@each_row("name", ["add", "remove", "facilitator", "not-facilitator", "invite", "unban", "mode"])
def test_a_facilitators_wish_to_two_lists_is_asked_back_by_each(name: str) -> None:
    two = Gathering(other_lists=("research@lists.example.org",))
    wished = wish(name, FAY.address, addresses=(ANN.address,), mode="weekly")
    decision = decided(wished, situation(FAY, named=(ANN,), gathering=two))
    assert (acts(decision), written(decision)) == ([], [("confirm/which-list", FAY.address)])
    asked = question("confirm-wish", FAY, values=letters(decision)[0].ask.values)  # type: ignore[union-attr]
    about = situation(FAY, holder=FAY, question=asked, named=(ANN,))
    assert written(decided(mail(says("yes", True), FAY.address), about)) != written(decision)


def test_a_members_own_wish_to_two_lists_is_done_on_both() -> None:
    two = Gathering(other_lists=("research@lists.example.org",))
    assert decided(wish("mode", mode="weekly"), situation(ANN, gathering=two)).word == "mode"


def to_facilitator(words: str, about: Situation | None = None, **read: Any) -> Decision:
    """What becomes of these words of Fay's as the reply to "Sam would like to join"."""
    answer = replace(says(words), **{"rest": words, **read})
    return decided(mail(answer, FAY.address), about or situation(FAY, holder=FAY, question=ASKED))


def test_other_words_for_yes_let_in_and_what_speaks_of_the_asker_is_not_passed_on() -> None:
    for words, read in (
        ("She's fine, I know her", {"asked": (Wish("approve"),)}),
        ("Let her in, she is lovely", {"yes": True, "rest": "she is lovely"}),
        ("Add her please", {"word": "add", "rest": ""}),
        ("accept her", {"wishes": (Wish("approve"),)}),
    ):
        decision = to_facilitator(words, **read)
        assert decision.word == "joined", words
        assert letters(decision)[0].values["words"] == "", words
    assert letters(to_facilitator("She's fine", asked=(Wish("approve"),)))[1].values["kept_back"]


def test_other_words_for_no_decline_with_the_reason_unless_it_speaks_of_the_asker() -> None:
    said = "I'm afraid we can't, this group is for clinicians"
    decision = to_facilitator(said, asked=(Wish("reject"),))
    assert (decision.word, letters(decision)[0].values) == ("join-declined", {"reason": said})
    decision = to_facilitator("She is not eligible", asked=(Wish("reject"),))
    assert (decision.word, letters(decision)[0].values) == ("join-declined", {"reason": ""})
    assert letters(decision)[1].values["kept_back"]


@each_row(
    ("words", "asked", "put"),
    [
        ("Who are you and what do you do?", (Wish("info"),), "Who are you and what do you do?"),
        ("Hi, where do you work?", (), "Hi, where do you work?"),
        ("Could you ask what her role is?", (Wish("ask", "what her role is?"),), "what her role is?"),
        ("Could you ask her whether she nurses?", (Wish("ask", "her whether she nurses?"),), "whether she nurses?"),
    ],
)
def test_a_question_in_other_words_than_ask_is_put_to_the_asker(words: str, asked: tuple[Wish, ...], put: str) -> None:
    decision = to_facilitator(words, asked=asked)
    assert written(decision) == [("join/question", SAM), ("join/asked", FAY.address)]
    assert letters(decision)[0].values["asked"] == put


@each_row(
    ("words", "read"),
    [
        ("Not yet, we are full until spring", {"word": "nothing-yet"}),
        ("Yes but only for a month", {"asked": (Wish("taster"), Wish("mode", mode="weekly"))}),
        ("Yes if she works for the NHS", {"asked": (Wish("approve"),)}),
        ("Only if she's a clinician", {"asked": (Wish("reject"),)}),
        ("Yes please, as long as it is only the letter", {"yes": True, "rest": "as long as it is only the letter"}),
        ("Who is this?", {"wishes": (Wish("info"),)}),
        ("What is her job?", {"asked": (Wish("info"),)}),
        ("What do you think, Gus?", {}),
        ("Hmm", {}),
        ("", {}),
    ],
)
def test_what_is_no_clear_answer_is_asked_back_with_yes_no_and_ask(words: str, read: dict[str, Any]) -> None:
    decision = to_facilitator(words, **read)
    assert (acts(decision), closes(decision)) == ([], False)
    assert written(decision) == [("join/which", FAY.address)]
    [letter] = letters(decision)
    assert letter.ask is not None
    assert (letter.ask.kind, letter.ask.values["said"]) == ("approve-join", words)


def test_a_bare_ask_sends_what_was_not_understood_and_nothing_else_does() -> None:
    asked = replace(ASKED, values={**ASKED.values, "said": "What is your job title?"})
    about = situation(FAY, holder=FAY, question=asked)
    put = letters(to_facilitator("ask", about, rest="", word="ask"))[0]
    assert (put.kind, put.values["asked"]) == ("join/question", "What is your job title?")
    assert put.ask is not None
    assert "said" not in put.ask.values
    assert letters(to_facilitator("no", about, yes=False, rest=""))[0].values == {"reason": ""}
    assert letters(to_facilitator("yes", about, yes=True, rest=""))[0].values["words"] == ""


def test_a_wish_of_another_kind_is_still_a_wish() -> None:
    decision = to_facilitator("weekly", wishes=(Wish("mode", mode="weekly"),))
    assert decision.word == "mode"


def test_nobody_is_asked_back_without_end() -> None:
    about = situation(FAY, holder=FAY, question=ASKED, asked_again_today=5)
    decision = to_facilitator("Hmm", about)
    assert (decision.end, [type(effect) for effect in decision.effects]) == ("delivered", [PassOn])
    assert to_facilitator("Hmm", replace(about, facilitators=(FAY,))).effects == ()


def test_what_the_asker_adds_while_they_wait_goes_to_the_facilitators() -> None:
    about = situation(place=at_list(join="approve"), question=question("join", values={"name": "Sam", "words": "Hi"}))
    waiting = letters(decided(mail(says("yes", True), SAM), about))[0]
    assert waiting.ask is not None
    assert waiting.ask.kind == "join-waiting"
    asked = question("join-waiting", values=waiting.ask.values)
    more = decided(mail(says("I am a GP in Hull"), SAM, verdict=UNKNOWN), situation(question=asked))
    assert written(more) == [("join/approve", FAY.address), ("join/approve", GUY.address)]
    assert (letters(more)[0].values["words"], letters(more)[0].values["answered"]) == ("Hi", "I am a GP in Hull")
    for words in ("Thanks!", "Ok, thank you so much."):
        assert decided(mail(says(words), SAM), situation(question=asked)).effects == ()
    declined = situation(question=asked, gathering=Gathering(settled=("decline", FAY.address, NOW)))
    assert [type(e) for e in decided(mail(says("Why?"), SAM), declined).effects] == [PassOn]


def test_a_stranger_whose_message_to_the_list_sounds_like_joining_is_asked() -> None:
    heard = mail(Command((), doubtful=(Wish("join"),), posted=True), SAM, text="I would love to join, I am in Leeds.")
    assert written(decided(heard, situation())) == [("join/confirm", SAM)]
    for waits in (situation(asked_this_week=1), situation(replace(ANN, status="banned"))):
        assert written(decided(heard, waits)) == []
    assert decided(heard, situation(asked_this_week=1)).end == "held"
    forged = replace(heard, verdict=Verdict(dmarc="fail", policy="reject"))
    assert decided(forged, situation()).end == "held"


def test_of_a_member_such_a_message_is_not_taken_for_joining() -> None:
    heard = mail(Command((), doubtful=(Wish("join"),), posted=True), text="I would love to join the working group.")
    decision = decided(heard, situation(ANN))
    assert (decision.word, written(decision)) == ("wish-or-post", [])


def test_a_taster_who_becomes_a_member_is_told_that_the_letter_stays() -> None:
    tasting = replace(ANN, address=SAM, status="taster", mode="weekly")
    about = situation(tasting, question=question("join", values={"name": "Sam"}))
    values = letters(decided(mail(says("yes", True), SAM), about))[0].values
    assert (values["mode"], values["kept"]) == ("weekly", True)
    added = decided(wish("add", FAY.address, addresses=(SAM,)), situation(FAY, named=(tasting,)))
    assert letters(added)[0].values["mode"] == "weekly"
