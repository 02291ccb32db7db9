"""Each ordered question of `decide/posting/post.py`, and that the first one that says yes decides."""

from dataclasses import replace
from typing import Any

import pytest

from listserv.decide.posting import post
from listserv.model.decision import HoldPost, Publish
from listserv.model.intent import Post
from listserv.model.member import Member, Status
from listserv.model.message import Mailbox
from listserv.model.situation import Situation
from listserv.model.verdict import UNKNOWN, Verdict
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    PROVEN,
    SAM,
    at_list,
    attachment,
    decided,
    letters,
    mail,
    situation,
    written,
)
from tests.rows import each_row

TRUSTED = replace(ANN, trusted=True)


def why_held(sender: str, about: Situation, **changes: Any) -> str:
    """The sentence with which a post is held, or "" where it goes out."""
    decision = decided(mail(Post(), sender, **changes), about)
    assert decision.end in ("held", "delivered"), decision
    return decision.why if decision.end == "held" else ""


def test_a_members_post_goes_out() -> None:
    decision = decided(mail(Post()), situation(ANN))
    assert (decision.end, decision.effects) == ("delivered", (Publish(),))


def test_a_members_post_needs_no_proof() -> None:
    assert why_held(ANN.address, situation(ANN), verdict=UNKNOWN) == ""


@pytest.mark.parametrize("status", ["member", "taster", "suspended"])
def test_whoever_belongs_may_post(status: Status) -> None:
    assert why_held(ANN.address, situation(replace(ANN, status=status))) == ""


@pytest.mark.parametrize("status", ["asked", "left"])
def test_who_belongs_no_more_or_not_yet_is_held_like_a_stranger(status: Status) -> None:
    assert why_held(ANN.address, situation(replace(ANN, status=status))) == "The author is not a member."


def test_a_stranger_is_held_and_told_and_the_facilitators_see_the_post() -> None:
    decision = decided(mail(Post(), SAM), situation())
    assert decision.end == "held"
    [effect] = decision.effects
    assert isinstance(effect, HoldPost)
    assert (effect.why, effect.letter, effect.tell_author) == ("The author is not a member.", "hold/notice", True)


def test_where_anyone_may_post_a_stranger_goes_out() -> None:
    assert why_held(SAM, situation(place=at_list(posting="anyone"))) == ""


def test_a_stranger_whom_a_facilitator_trusts_goes_out() -> None:
    assert why_held(SAM, situation(trusted_poster=True)) == ""


def test_whoever_is_banned_is_dropped_without_a_word() -> None:
    decision = decided(mail(Post()), situation(replace(ANN, status="banned")))
    assert (decision.end, decision.word, decision.effects) == ("dropped", "banned", ())


def test_an_empty_post_goes_back() -> None:
    decision = decided(mail(Post(), text=" "), situation(ANN))
    assert (decision.end, decision.word) == ("returned", "empty")
    assert written(decision) == [("post/empty", ANN.address)]


def test_a_post_that_is_only_a_file_is_not_empty() -> None:
    assert why_held(ANN.address, situation(ANN), text=" ", parts=(attachment(),)) == ""


def test_a_post_that_is_only_a_forwarded_message_or_cannot_be_read_is_not_empty() -> None:
    forwarded = replace(attachment(), filename="", content_type="message/rfc822")
    assert why_held(ANN.address, situation(ANN), text=" ", parts=(forwarded,)) == ""
    deep = "The message has parts within parts deeper than 20."
    assert why_held(ANN.address, situation(ANN), text=" ", problems=(deep,)) == f"It is not well formed. {deep}"


@pytest.mark.parametrize("sender", ["", ANN.address])
def test_without_exactly_one_author_it_is_held(sender: str) -> None:
    two = (Mailbox("", ANN.address), Mailbox("", SAM)) if sender else ()
    assert why_held(sender, situation(ANN if sender else None), authors=two) == (
        "It does not say clearly who it is from."
    )


def test_a_post_without_an_author_tells_nobody() -> None:
    [effect] = decided(mail(Post(), ""), situation()).effects
    assert isinstance(effect, HoldPost)
    assert not effect.tell_author


@pytest.mark.parametrize("policy", ["reject", "quarantine"])
def test_what_the_authors_domain_disowns_is_held_and_its_author_not_told(policy: str) -> None:
    decision = decided(mail(Post(), verdict=Verdict(dmarc="fail", policy=policy)), situation(ANN))
    assert decision.why == "The author's mail provider says that it may not be from them."
    [effect] = decision.effects
    assert isinstance(effect, HoldPost)
    assert not effect.tell_author


def test_a_domain_that_asks_for_nothing_is_not_a_reason() -> None:
    assert why_held(ANN.address, situation(ANN), verdict=Verdict(dmarc="fail", policy="none")) == ""


@pytest.mark.parametrize(("verdict", "most"), [(UNKNOWN, 3), (PROVEN, 20)])
def test_a_stranger_is_told_that_it_waits_so_often_a_day(verdict: Verdict, most: int) -> None:
    """What they are not told of they cannot take back; an address that nobody vouches for may be somebody else's."""
    sent = mail(Post(), SAM, verdict=verdict)
    told = [decided(sent, situation(holds_told_today=n)).effects[0] for n in (most - 1, most)]
    assert [isinstance(e, HoldPost) and e.tell_author for e in told] == [True, False]


def test_a_member_who_is_moderated_is_held() -> None:
    assert why_held(ANN.address, situation(replace(ANN, moderated=True))) == "Posts by this member are looked at first."


@each_row(("who", "held"), [(ANN, True), (FAY, False), (TRUSTED, False), (None, True)])
def test_on_a_moderated_list_only_facilitators_and_trusted_members_go_out(who: Member | None, held: bool) -> None:
    moderated = situation(who, place=at_list(posting="moderated"))
    assert bool(why_held(who.address if who else SAM, moderated)) == held


@pytest.mark.parametrize(
    "problem",
    [
        "The header has 2 Content-Type lines.",
        "The message has parts within parts deeper than 20.",
        "A header line cannot be read: “x y z”.",
    ],
)
def test_what_programs_would_read_differently_is_held(problem: str) -> None:
    assert problem in why_held(ANN.address, situation(ANN), problems=(problem,))


def test_a_harmless_problem_is_no_reason() -> None:
    assert why_held(ANN.address, situation(ANN), problems=("The header has 2 Subject lines.",)) == ""


@pytest.mark.parametrize(("size", "held"), [(10_485_760, False), (10_485_761, True)])
def test_a_large_post_waits(size: int, held: bool) -> None:
    assert why_held(ANN.address, situation(ANN), size=size) == ("It is larger than 10 MB." if held else "")


@each_row(
    ("earlier", "about", "changes", "why"),
    [
        ("two authors before stranger", situation(), {"authors": ()}, "It does not say clearly who it is from."),
        (
            "forged before stranger",
            situation(),
            {"verdict": Verdict(dmarc="fail", policy="reject")},
            "The author's mail provider says that it may not be from them.",
        ),
        ("stranger before size", situation(), {"size": 99_999_999}, "The author is not a member."),
        (
            "moderated member before moderated list",
            situation(replace(ANN, moderated=True), place=at_list(posting="moderated")),
            {},
            "Posts by this member are looked at first.",
        ),
        (
            "broken before size",
            situation(ANN),
            {"problems": ("The header has 2 Content-Type lines.",), "size": 99_999_999},
            "It is not well formed. The header has 2 Content-Type lines.",
        ),
    ],
)
def test_the_first_question_decides(earlier: str, about: Situation, changes: dict[str, object], why: str) -> None:
    sender = about.actor.address if about.actor else SAM
    assert why_held(sender, about, **changes) == why


def test_every_question_of_the_policy_says_why_it_is_asked() -> None:
    names = [*(q.__name__ for q in (*post.DROP, *post.RETURN)), *(rule for rule, _ in post.HOLD)]
    assert len(names) == len(set(names)) == 17


def test_a_held_post_is_kept_for_as_long_as_anybody_can_answer() -> None:
    [effect] = decided(mail(Post(), SAM), situation()).effects
    assert isinstance(effect, HoldPost)
    assert effect.expires_at.year == 2036


def test_an_answer_to_a_letter_that_names_no_post_goes_back_with_the_choice() -> None:
    shown = ((1, "Rates", "Ann"), (2, "Toolkit", "Sam"))
    decision = decided(mail(Post(digest=4)), situation(ANN, letter=shown))
    assert (decision.end, written(decision)) == ("returned", [("post/which", ANN.address)])
    assert [item["number"] for item in letters(decision)[0].values["items"]] == ["1", "2"]
    assert decided(mail(Post(digest=4, item=2)), situation(ANN, letter=shown, parent=9)).end == "delivered"


def test_words_for_people_name_the_limit_of_the_list() -> None:
    assert why_held(ANN.address, situation(ANN, place=replace(COP, max_post_bytes=2_097_152)), size=3_000_000) == (
        "It is larger than 2 MB."
    )
