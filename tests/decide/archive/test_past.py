"""A question meets the past: what is told, and how what comes back is read (D14)."""

from dataclasses import replace
from typing import Any

from listserv.decide.archive.past import wants_to_share
from listserv.model.decision import Decision, HoldPost, PublishText, Write
from listserv.model.finding import Finding, Talk
from listserv.model.intent import Due, Wish
from listserv.model.past import Old, Past, Said, Shared
from tests.decide.archive.test_nearness import PAST, RATES
from tests.decide.cases import ANN, COP, NOW, SAM, at_list, decided, letters, mail, question, says, situation
from tests.rows import each_row

OTHER = Old(2, "Agency", (Said("Dee", NOW, "Which agency?", answers=False), Said("Ed", NOW, "The one in town.")))
KEPT = {"of": "past", "words": "Night interpreters", "conversations": [1, 2], "post": 9}
TOLD = question("past", ANN, values=KEPT)
TALKS = (Talk(1, RATES.subject, 2, NOW), Talk(2, OTHER.subject, 2, NOW))
FOUND = Finding(past=replace(PAST, old=(RATES, OTHER)), talks=TALKS)


def due(past: Past = PAST, **changes: Any) -> Decision:
    about = {"holder": ANN, "finding": Finding(past=past), **changes}
    return decided(mail(Due("past", 9, "1", ANN.id), door="clock"), situation(**about))


def reply(words: str, *wishes: Wish, sender: str = ANN.address, finding: Finding = FOUND, **changes: Any) -> Decision:
    about = {"holder": ANN, "question": TOLD, "finding": finding, **changes}
    actor = ANN if sender == ANN.address else None
    return decided(mail(says(words, None, *wishes), sender, text=words), situation(actor, **about))


def test_who_asks_is_told() -> None:
    [letter] = letters(due())
    assert (letter.kind, letter.to, letter.in_reply_to) == ("past/near", ANN.address, "q@x")
    assert letter.values["count"] == 11
    assert letter.values["hits"] == [
        {
            "number": 1,
            "subject": "Interpreter rates at night",
            "at": "23 Nov 2026",
            "author": "Cey",
            "others": 0,
            "sentence": "Time and a half.",
        }
    ]
    assert letter.ask is not None
    assert letter.ask.values == {**KEPT, "conversations": [1]}


@each_row(
    ("word", "changes"),
    [
        ("nothing-near", {"past": replace(PAST, conversations=29)}),
        ("nothing-near", {"past": replace(PAST, asked=None)}),
        ("told-today", {"past": replace(PAST, told_today=1)}),
        ("not-told", {"holder": replace(ANN, past=False)}),
        ("not-told", {"holder": replace(ANN, status="left")}),
        ("not-told", {"holder": None}),
        ("not-told", {"place": at_list(past=False)}),
    ],
)
def test_else_there_is_silence(word: str, changes: dict[str, Any]) -> None:
    decision = due(**changes)
    assert (decision.word, decision.effects) == (word, ())


SHARES = (
    *("SHARE 1", "share 1 please", "Please share the second with everyone", "share both", "Share no. 2", "add 1"),
    *("add the first one to my conversation", "Could you post number 1 to the list", "send 2 to everybody please"),
    *("yes, share number one", "pass the second on to the others", "put 1 in my conversation"),
    *("please share the first with all members\n\nAnn", "shre 1 with evryone pls", "Can you share 1?"),
    *("Could you pop number one into the thread?", "share 1 with all of us"),
)


@each_row("words", SHARES)
def test_it_is_shared(words: str) -> None:
    decision = reply(words)
    assert decision.word == "shared", decision
    both = "both" in words
    wanted = {1, 2} if both else {2} if any(two in words for two in ("2", "second")) else {1}
    assert {effect.conversation for effect in decision.effects if isinstance(effect, Shared)} == wanted
    [post] = [effect for effect in decision.effects if isinstance(effect, PublishText)]
    assert post.parent == 9
    assert b"In-Reply-To: <q@x>" in post.raw
    assert b"Subject: Re: Night interpreters" in post.raw


@each_row(
    ("words", "why"),
    [
        ("share", "which"),
        ("share 3", "which"),
        ("share 1 with my manager", "which"),
        ("Can I share 1?", "which"),
        ("Could you share 1 with everyone? But leave out the rates", "which"),
        ("share 1 but without names", "which"),
    ],
)
def test_what_is_not_certain_is_asked_about(words: str, why: str) -> None:
    [letter] = letters(reply(words))
    assert (letter.kind, letter.values["why"]) == ("past/not-shared", why)


@each_row(
    "words",
    [
        "Don't share that",
        "I'll share 1 with my team",
        "send me the first conversation",
        "the first one please",
        "give me the post",
        "We share a building with the agency, and they charge us for nights, weekends and holidays, as do all.",
        "not to everyone",
        "nothing to share, thanks",
    ],
)
def test_what_is_no_wish_to_share(words: str) -> None:
    assert not wants_to_share(words)


@each_row(
    ("why", "past"),
    [
        ("gone", replace(FOUND.past, asked=None)),
        ("not-there", replace(FOUND.past, old=(OTHER,))),
        ("before", replace(FOUND.past, old=(replace(RATES, shared=True), OTHER))),
    ],
)
def test_what_cannot_be_shared(why: str, past: Past) -> None:
    [letter] = letters(reply("SHARE 1", finding=replace(FOUND, past=past)))
    assert letter.values["why"] == why


def test_it_is_not_shared_in_a_closed_conversation_nor_by_somebody_else() -> None:
    assert PAST.asked is not None
    closed = replace(FOUND.past, asked=replace(PAST.asked, closed=True))
    [letter] = letters(reply("SHARE 1", finding=replace(FOUND, past=closed)))
    assert letter.values["why"] == "closed"
    assert reply("SHARE 1", sender=SAM).word == "unproven"


@each_row("about", [{"place": at_list(posting="moderated")}, {"holder": replace(ANN, moderated=True)}])
def test_what_is_looked_at_first_waits(about: dict[str, Any]) -> None:
    member = about.get("holder", ANN)
    found = {"holder": member, "question": TOLD, "finding": FOUND, **about}
    decision = decided(mail(says("SHARE 1"), text="SHARE 1"), situation(member, **found))
    assert decision.end == "held"
    [held] = [effect for effect in decision.effects if isinstance(effect, HoldPost)]
    assert held.parent == 9
    assert b"Time and a half." in held.authored
    assert not any(isinstance(effect, PublishText | Write) for effect in decision.effects)


@each_row(
    ("words", "wishes", "more"),
    [
        ("1", (), {"choice": (1,)}),
        ("yes send me number 2", (Wish("get", numbers=(2,)),), {}),
        ("both please", (), {}),
        ("yes please", (), {"yes": True}),
        ("yes pls, could you send me the whole thing", (Wish("full"),), {"yes": True, "rest": "the whole thing"}),
    ],
)
def test_a_number_sends_it_in_full(words: str, wishes: tuple[Wish, ...], more: dict[str, Any]) -> None:
    answer = replace(says(words, None, *wishes), **more)
    about = situation(ANN, holder=ANN, question=TOLD, finding=FOUND)
    found = letters(decided(mail(answer, text=words), about))
    assert {letter.kind for letter in found} == {"find/conversation"}


def test_thanks_want_nothing() -> None:
    answer = replace(says("brilliant, thank you!!"), yes=True)
    about = situation(ANN, holder=ANN, question=TOLD, finding=FOUND)
    assert decided(mail(answer, text="brilliant, thank you!!"), about).word == "courtesy"


def test_a_hidden_member_is_not_named() -> None:
    hidden = replace(RATES, posts=(RATES.posts[0], replace(RATES.posts[1], author="")))
    [letter] = letters(due(replace(PAST, old=(hidden,))))
    assert letter.values["hits"][0]["author"] == ""
    [post] = [
        effect
        for effect in reply("SHARE 1", finding=replace(FOUND, past=replace(PAST, old=(hidden,)))).effects
        if isinstance(effect, PublishText)
    ]
    assert "A member wrote" in post.raw.decode()
    assert COP.at("request") in post.raw.decode().replace("=\r\n", "")
