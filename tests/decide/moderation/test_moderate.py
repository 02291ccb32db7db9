"""A held post is decided, by a reply or by its number; the first answer wins (D19)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from listserv.decide.identity.proof import kept
from listserv.model.conversation import Conversation
from listserv.model.decision import Change, CloseHold, Decision, Release, TrustPoster
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Due, Wish
from listserv.model.member import Member
from listserv.model.verdict import UNKNOWN
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
    hold,
    letters,
    mail,
    question,
    says,
    situation,
    wish,
    written,
)
from tests.rows import each_row

NOTICE = question("hold", FAY, 13)


def answered(answer: Answer, **changes: Any) -> Decision:
    about = situation(FAY, holder=FAY, question=NOTICE, hold=hold())
    return decided(mail(answer, FAY.address, verdict=UNKNOWN), replace(about, **changes))


def test_yes_sends_it_and_everybody_concerned_is_told() -> None:
    decision = answered(says("yes", True))
    assert acts(decision) == [Release(13, FAY.address, told=True)]
    assert written(decision) == [("hold/approved", SAM), ("hold/done", FAY.address), ("hold/decided", GUY.address)]


def test_no_turns_it_down_with_the_reason() -> None:
    decision = answered(says("no because it is an advert", False, rest="it is an advert"))
    assert acts(decision) == [CloseHold(13, FAY.address, "rejected", "it is an advert")]
    assert [k for k, _ in written(decision)] == ["hold/rejected", "hold/done", "hold/decided"]
    assert letters(decision)[0].values["reason"] == "it is an advert"


def test_discard_throws_it_away_and_its_author_hears_nothing() -> None:
    decision = answered(says("discard", None, Wish("discard")))
    assert acts(decision) == [CloseHold(13, FAY.address, "discarded")]
    assert SAM not in [to for _, to in written(decision)]


def test_trust_sends_it_and_holds_them_no_more() -> None:
    trust = says("trust", None, Wish("trust"))
    assert acts(answered(trust)) == [Release(13, FAY.address, told=True), TrustPoster(SAM, FAY.address)]
    author = replace(ANN, address=SAM, moderated=True)
    changed = acts(answered(trust, held_author=author))
    assert isinstance(changed[1], Change)
    assert changed[1].values == {"trusted": True, "moderated": False}


def test_trust_and_discard_win_over_a_yes_or_no_in_the_same_words() -> None:
    assert isinstance(acts(answered(says("no, discard", False, Wish("discard"))))[0], CloseHold)
    assert len(acts(answered(says("yes, trust", True, Wish("trust"))))) == 2


@each_row("state", ["approved", "rejected", "discarded", "withdrawn"])
def test_the_second_answer_changes_nothing_and_says_who_was_first(state: str) -> None:
    before = hold(state=state, decided_by=GUY.address, decided_at=NOW - timedelta(minutes=5))
    decision = answered(says("no", False), hold=before)
    assert (acts(decision), written(decision)) == ([], [("hold/already", FAY.address)])
    assert letters(decision)[0].values["by"] == GUY.address


@pytest.mark.parametrize("holder", [None, ANN, replace(FAY, facilitator=False)])
def test_who_is_no_facilitator_today_decides_nothing(holder: Member | None) -> None:
    decision = answered(says("yes", True), holder=holder)
    assert (decision.word, acts(decision)) == ("no-facilitator", [])
    if holder != ANN:  # who was asked is told; somebody else is not
        assert written(decision) == [("roles/no-more", FAY.address)]


def test_neither_yes_nor_no_is_read_as_a_wish() -> None:
    assert answered(says("help", None, Wish("help"))).word == "help"
    assert answered(says("hm")).word == "unclear"


def test_a_post_of_nobody_known_tells_no_author() -> None:
    decision = answered(says("yes", True), hold=hold(address="", name=""))
    assert written(decision) == [("hold/done", FAY.address), ("hold/decided", GUY.address)]


@pytest.mark.parametrize(("yes", "done"), [(True, [Release(13, FAY.address, told=True)]), (False, [])])
def test_after_was_it_you_yes_does_it_and_no_does_not(yes: bool, done: list[object]) -> None:
    asked = question("confirm-hold", FAY, 13, values={"wish": {"name": "approve", "words": ""}})
    decision = answered(says("", yes), question=asked)
    assert (acts(decision), closes(decision)) == (done, True)


@pytest.mark.parametrize(("name", "kind"), [("approve", Release), ("trust", Release), ("reject", CloseHold)])
def test_by_number_from_the_desk(name: str, kind: type) -> None:
    about = situation(FAY, holds=(hold(3), hold(4)))
    decision = decided(wish(name, FAY.address, numbers=(4,)), about)
    assert isinstance(acts(decision)[0], kind)
    assert acts(decision)[0].hold == 14  # type: ignore[union-attr]


def test_without_a_number_the_only_one_is_meant() -> None:
    assert acts(decided(wish("approve", FAY.address), situation(FAY, holds=(hold(),)))) == [
        Release(13, FAY.address, told=True)
    ]


@pytest.mark.parametrize("waiting", [(), (hold(3), hold(4))])
def test_without_a_number_it_is_asked_which(waiting: tuple[object, ...]) -> None:
    decision = decided(wish("approve", FAY.address), situation(FAY, holds=waiting))
    assert (acts(decision), written(decision)) == ([], [("hold/which", FAY.address)])


def test_numbers_that_wait_are_done_and_the_others_named() -> None:
    decision = decided(wish("discard", FAY.address, numbers=(3, 99)), situation(FAY, holds=(hold(3), hold(4))))
    assert acts(decision) == [CloseHold(13, FAY.address, "discarded")]
    assert letters(decision)[-1].values["unknown"] == [99]


def test_trust_with_an_address_is_about_its_posts_to_come() -> None:
    decision = decided(wish("trust", FAY.address, addresses=(SAM,)), situation(FAY, holds=(hold(),)))
    assert acts(decision) == [TrustPoster(SAM, FAY.address)]


def test_pending_lists_what_waits_and_nothing_is_too_short() -> None:
    for waiting in ((), (hold(), hold(4, subject=""))):
        [letter] = letters(decided(wish("pending", FAY.address), situation(FAY, holds=waiting)))
        assert [post["number"] for post in letter.values["posts"]] == [h.number for h in waiting]


@pytest.mark.parametrize("answer", [says("withdraw", None, Wish("withdraw")), says("no", False)])
def test_the_author_takes_it_back(answer: Answer) -> None:
    about = situation(question=question("held", None, 13), hold=hold())
    decision = decided(mail(answer, SAM, verdict=UNKNOWN), about)
    assert acts(decision) == [CloseHold(13, SAM, "withdrawn")]
    assert written(decision) == [
        ("hold/taken-back", SAM),
        ("hold/withdrawn", FAY.address),
        ("hold/withdrawn", GUY.address),
    ]


def test_what_is_decided_cannot_be_taken_back() -> None:
    about = situation(question=question("held", None, 13), hold=hold(state="approved"))
    decision = decided(mail(says("withdraw", None, Wish("withdraw")), SAM), about)
    assert (acts(decision), written(decision)) == ([], [("hold/already", SAM)])


OWN: dict[str, Any] = {"question": question("own-post", None, 13), "hold": hold(why="The author was asked.")}
OPEN: dict[str, Any] = OWN | {"place": at_list(posting="anyone")}
POST = says("post", None, word="post")


@each_row(
    "answer", [POST, says("yes", True), says("send", word="send"), says("x", True, rest="please post it to everyone")]
)
def test_the_author_says_that_it_is_for_everyone(answer: Answer) -> None:
    decision = decided(mail(answer, SAM, verdict=UNKNOWN), situation(**OPEN))
    assert (acts(decision), closes(decision)) == ([Release(13, SAM)], True)


def test_what_is_for_everyone_stands_before_the_rules_of_the_moment() -> None:
    """While the author was asked the list was moderated, they were, or they left: a facilitator looks at it first."""
    member = replace(ANN, address=SAM)
    for about in (
        OWN,
        OWN | {"place": at_list(posting="moderated"), "held_author": member},
        OWN | {"held_author": replace(member, moderated=True)},
        OWN | {"held_author": replace(member, status="left")},
    ):
        decision = decided(mail(POST, SAM), situation(**about))
        assert (acts(decision), closes(decision)) == ([], True)
        assert {("hold/notice", GUY.address), ("hold/author", SAM)} <= set(written(decision))


def test_what_is_for_everyone_goes_back_where_its_conversation_was_closed_meanwhile() -> None:
    closed = Conversation(7, "Beds", closed=True)
    decision = decided(mail(POST, SAM), situation(**OPEN, closed=closed))
    assert acts(decision) == [CloseHold(13, SAM, "withdrawn")]
    assert written(decision) == [("conversation/closed", SAM)]


def test_nobody_but_the_author_says_what_becomes_of_it() -> None:
    for answer in (POST, says("no", False), says("withdraw", word="withdraw")):
        for kind in ("own-post", "held"):
            about = OPEN | {"question": question(kind, None, 13)}
            decision = decided(mail(answer, "mallory@evil.example"), situation(**about))
            assert (acts(decision), written(decision)) == ([], [("confirm/from-elsewhere", SAM)])


def test_the_author_says_no() -> None:
    decision = decided(mail(says("no", False), SAM), situation(**OWN))
    assert (acts(decision), written(decision)) == ([CloseHold(13, SAM, "withdrawn")], [("hold/taken-back", SAM)])


def test_what_the_author_meant_is_done_and_the_post_is_none() -> None:
    decision = decided(mail(says("join", None, Wish("join")), SAM), situation(**OWN))
    assert acts(decision) == [CloseHold(13, SAM, "withdrawn")]
    assert written(decision) == [("join/confirm", SAM)]


@pytest.mark.parametrize("rest", ["just for Dora", "I meant pause please", "for me only"])
def test_a_yes_with_other_words_sends_nothing_to_everyone_and_is_asked_about_once(rest: str) -> None:
    words = says(f"yes, {rest}", True, rest=rest)
    about = situation(**OPEN)
    decision = decided(mail(words, SAM), about)
    assert (acts(decision), written(decision), closes(decision)) == ([], [("post/ask", SAM)], True)
    [again] = letters(decision)
    assert again.ask is not None
    asked = replace(OPEN["question"], values=again.ask.values)
    assert acts(decided(mail(words, SAM), situation(**OPEN | {"question": asked}))) == []
    assert ("post/ask", SAM) not in written(decided(mail(words, SAM), situation(**OPEN | {"question": asked})))


def test_what_was_offered_is_done_where_a_sentence_names_it() -> None:
    pause = kept(Wish("pause", until=date(2026, 12, 3)))
    offered = replace(OWN["question"], values={"wishes": [pause], "guesses": ["PAUSE"]}, address=ANN.address)
    about = situation(ANN, question=offered, hold=hold(address=ANN.address))
    decision = decided(mail(says("yes, I meant pause please", True, rest="I meant pause please")), about)
    assert CloseHold(13, ANN.address, "withdrawn") in acts(decision)
    [change] = [one for one in acts(decision) if isinstance(one, Change)]
    assert change.values["paused_until"] is not None


def test_post_sends_it_whatever_else_is_named() -> None:
    offered = replace(OPEN["question"], values={"wishes": [kept(Wish("pause"))], "guesses": ["PAUSE"]})
    words = says("post, I did not mean pause", None, word="post")
    decision = decided(mail(words, SAM), situation(**OPEN | {"question": offered}))
    assert acts(decision) == [Release(13, SAM)]


def test_silence_means_that_it_is_not_for_everyone() -> None:
    over = Incoming("clock", Due("expiry", 1, "once"), 1)
    decision = decided(over, situation(**OWN))
    assert (acts(decision), written(decision)) == ([CloseHold(13, SAM, "withdrawn")], [("post/not-sent", SAM)])


def test_the_author_can_say_so_only_once() -> None:
    over = situation(question=OWN["question"], hold=hold(state="approved"))
    assert decided(mail(says("post", None, word="post"), SAM), over).effects == ()


def test_who_wants_it_sent_after_all_is_told_that_it_is_gone() -> None:
    gone = situation(question=OWN["question"], hold=hold(state="withdrawn"))
    decision = decided(mail(says("post", None, word="post"), SAM), gone)
    assert (acts(decision), written(decision)) == ([], [("unclear/too-late", SAM)])


@pytest.mark.parametrize("holds", [(hold(),), (hold(3), hold(4)), ()])
def test_trust_of_nobody_in_particular_sends_nothing(holds: tuple[Any, ...]) -> None:
    decision = decided(wish("trust", FAY.address), situation(FAY, holds=holds))
    assert (acts(decision), written(decision)) == ([], [("people/whom", FAY.address)])


def test_trust_by_name_is_asked_about_first() -> None:
    about = situation(FAY, holds=(hold(),), roll=(FAY, ANN))
    decision = decided(mail(Command((Wish("trust"),)), FAY.address, text="trust Ann please\n\nFay Hall"), about)
    assert (acts(decision), written(decision)) == ([], [("confirm/sure", FAY.address)])
    assert letters(decision)[0].values["people"] == ["Ann Other (ann@example.org)"]


@pytest.mark.parametrize(("words", "numbers", "sent"), [("all", (), [13]), ("all but", (3,), []), ("", (4,), [14])])
def test_all_does_not_send_what_seems_to_name_a_patient(words: str, numbers: tuple[int, ...], sent: list[int]) -> None:
    about = situation(FAY, holds=(hold(3), hold(4, rule="patients")))
    decision = decided(wish("approve", FAY.address, words=words, numbers=numbers), about)
    assert [effect.hold for effect in acts(decision) if isinstance(effect, Release)] == sent
    assert (("hold/kept-back", FAY.address) in written(decision)) == bool(words)


def test_no_to_all_turns_a_patients_post_down_as_well() -> None:
    about = situation(FAY, holds=(hold(3), hold(4, rule="patients")))
    assert len(acts(decided(wish("discard", FAY.address, words="all"), about))) == 2


@pytest.mark.parametrize(
    "answer",
    [
        says("looks good, but please ask him who pays", True, rest="but please ask him who pays"),
        says("can you ask Sam who pays", None, rest="can you ask Sam who pays"),
    ],
)
def test_ask_in_free_words_asks_and_sends_nothing(answer: Answer) -> None:
    decision = answered(answer)
    assert (decision.word, acts(decision)) == ("ask", [])
    assert letters(decision)[0].values["version"] == "who pays"


@pytest.mark.parametrize("rest", ["but take the number out", "if he pays", "unless it is an advert"])
def test_a_yes_that_hangs_on_something_is_none(rest: str) -> None:
    decision = answered(says(f"looks good {rest}", True, rest=rest))
    assert (acts(decision), written(decision)) == ([], [("hold/unclear", FAY.address)])


@pytest.mark.parametrize("words", ["I will ask him who pays", "no need to ask him"])
def test_whoever_asks_themselves_has_nobody_asked(words: str) -> None:
    assert written(answered(says(words, None, rest=words))) == [("hold/unclear", FAY.address)]


def test_trust_besides_a_yes_counts() -> None:
    decision = answered(says("ok go ahead, and trust him from now on", True, rest="and trust him from now on"))
    assert TrustPoster(SAM, FAY.address) in acts(decision)


@pytest.mark.parametrize(
    ("words", "goes"), [("Happy for this to go out.", True), ("I would send it if he paid", False)]
)
def test_yes_in_other_words_counts_where_nothing_takes_it_back(words: str, goes: bool) -> None:
    said = replace(says(words, None, rest=words), asked=(Wish("approve"),))
    assert bool(acts(answered(said))) is goes


@pytest.mark.parametrize(
    ("words", "trusted"),
    [
        ("He is one of ours. You needn't stop his messages from now on, and this can go.", True),
        ("You needn't stop his messages from now on, but this one is not for us.", False),
        ("This can go, and no need to hold hers if she has joined.", False),
    ],
)
def test_an_author_is_trusted_in_other_words_with_the_post_let_out(words: str, *, trusted: bool) -> None:
    said = replace(says(words, None, rest=words), asked=(Wish("trust"), Wish("approve")))
    assert (TrustPoster(SAM, FAY.address) in acts(answered(said))) is trusted
    assert bool(acts(answered(said))) is trusted


@pytest.mark.parametrize("before", [{}, {"answers_this_hour": 1, "answers_today": 3}])
def test_what_is_not_understood_is_asked_about_in_words_each_time(before: dict[str, Any]) -> None:
    """Each is about another post, and whoever hears nothing believes that it went out."""
    assert written(answered(says("hm"), **before)) == [("hold/unclear", FAY.address)]


def test_who_is_told_very_often_is_told_no_more() -> None:
    assert answered(says("hm"), answers_this_hour=1, answers_today=10).word == "unclear-again"


def test_a_number_that_was_decided_before_says_by_whom_and_what_waits_still() -> None:
    before = hold(4, state="rejected", decided_by=GUY.address, decided_at=NOW)
    about = situation(FAY, holds=(hold(6), hold(8)), decided=(before,))
    decision = decided(wish("approve", FAY.address, numbers=(4, 6, 99)), about)
    assert acts(decision) == [Release(16, FAY.address, told=True)]
    told = letters(decision)[-1].values
    assert told["unknown"] == [99]
    assert [(post["number"], post["state"], post["by"]) for post in told["decided"]] == [(4, "rejected", GUY.address)]
    assert [post["number"] for post in told["posts"]] == [8]


def test_a_reason_keeps_its_last_word() -> None:
    answer = says("no 3 because it is too late now", False, Wish("reject", words="it is too late", numbers=(3,)))
    answer = replace(answer, rest="it is too late now", choice=(3,))
    about = situation(FAY, holder=FAY, question=question("holds", FAY), holds=(hold(3), hold(4)))
    decision = decided(mail(answer, FAY.address), about)
    assert acts(decision) == [CloseHold(13, FAY.address, "rejected", "it is too late now")]


def test_both_are_two() -> None:
    answer = replace(says("yes both", True, rest="both"), wishes=(Wish("approve", words="all"),))
    for waiting, sent in (((hold(3), hold(4)), 2), ((hold(3), hold(4), hold(5)), 0)):
        about = situation(FAY, holder=FAY, question=question("holds", FAY), holds=waiting)
        assert len(acts(decided(mail(answer, FAY.address), about))) == sent
