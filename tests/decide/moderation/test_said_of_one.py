"""What an answer about one held post says besides its decision: done, told to its author, or said not to be done."""

from dataclasses import replace

import pytest

from listserv.decide.moderation import about_author, hanging, said_of_one
from listserv.model.decision import CloseHold, Release, TrustPoster
from listserv.model.intent import Answer, Wish
from tests.decide.cases import FAY, SAM, acts, decided, hold, letters, mail, question, says, situation, written
from tests.rows import each_row

HELD = hold()
NOTICED = situation(FAY, holder=FAY, question=question("hold", FAY, HELD.id), hold=HELD)


def yes(rest: str, *asked: str) -> Answer:
    return replace(says(f"Yes, {rest}", True, rest=rest), asked=tuple(map(Wish, asked)))


def no(rest: str, *asked: str) -> Answer:
    return replace(says(f"No, {rest}", False, rest=rest), asked=tuple(map(Wish, asked)))


@each_row(
    ("rest", "besides", "reason"),
    [
        ("and ban him please, he has been at it for weeks", ["ban"], ""),
        ("too late. Please moderate everything from this person", ["moderate"], "too late."),
        ("but invite Sam to join the list", ["invite"], ""),
        ("and take her off the list", ["remove"], ""),
        ("take him off please", ["remove"], ""),
        ("we take no adverts. And make them a member", ["add"], "we take no adverts."),
        ("it is too late now", [], "it is too late now"),
        ("people ask to be removed when adverts come", [], "people ask to be removed when adverts come"),
        ("please join the list first", [], "please join the list first"),
        ("please remove them and send it again", [], "please remove them and send it again"),
        ("remove her phone number first", [], "remove her phone number first"),
        ("take him off the picture", [], "take him off the picture"),
        (
            "I won't have that. Send it back to him saying that we name nobody here. I am on a ladder.",
            [],
            "we name nobody here.",
        ),
        ("thanks. Return it to the author with this note: no names. They hurt.", [], "no names. They hurt."),
    ],
)
def test_a_reason_is_what_asks_for_nothing_else(rest: str, besides: list[str], reason: str) -> None:
    said = said_of_one.read(no(rest, "reject"), HELD)
    assert said.wish == Wish("reject", words=reason)
    assert said.besides == tuple(
        Wish(name, words=HELD.name if name == "add" else "", addresses=(SAM,)) for name in besides
    )


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("tell her we only take posts about ethnicity.", "we only take posts about ethnicity."),
        ("and tell Sam that she should join first", "you should join first"),
        ("let them know that it came too late", "it came too late"),
    ],
)
def test_what_the_author_is_to_be_told_is_said_to_them(rest: str, told: str) -> None:
    assert said_of_one.read(no(rest), HELD).wish == Wish("reject", words=told.rstrip("."))
    assert said_of_one.read(yes(rest), HELD).wish == Wish("approve", words=told, whom="author")


@each_row(
    ("rest", "kept"),
    [
        ("it is an advert. Gus, can you ban this person?", "it is an advert."),
        ("advert (between us: she is a pain)", "advert"),
        ("too long. In confidence, she does this everywhere", "too long."),
        ("I'll write to her myself", ""),
    ],
)
def test_what_is_said_to_colleagues_is_not_for_the_author(rest: str, kept: str) -> None:
    decision = decided(mail(no(rest), FAY.address), NOTICED)
    rejected, done = letters(decision)[:2]
    assert rejected.values["reason"].rstrip(".") == kept.rstrip(".")
    assert done.values["undone"]


def test_nobody_is_told_of_what_shall_be_thrown_away() -> None:
    answer = no("delete it, and moderate everything else from this person. Don't tell them.", "discard")
    decision = decided(mail(answer, FAY.address), NOTICED)
    assert acts(decision) == [
        CloseHold(HELD.id, FAY.address, "discarded"),
        TrustPoster(SAM, FAY.address, trusted=False),
    ]
    assert SAM not in [to for _, to in written(decision)]


def test_a_ban_besides_a_no_is_asked_about_as_everywhere() -> None:
    decision = decided(mail(no("and ban him"), FAY.address), NOTICED)
    assert written(decision)[0] == ("hold/rejected", SAM)
    assert written(decision)[-1] == ("confirm/sure", FAY.address)


def test_of_a_post_of_nobody_certain_nothing_is_done_about_its_author() -> None:
    said = about_author.read("and ban him", hold(rule="forged"))
    assert (said.wishes, said.undone) == ((), ("and ban him",))


@pytest.mark.parametrize(
    ("rest", "note"),
    [
        ("and put a note above it: Sam works for a company.", "Sam works for a company."),
        ("to send. Add this note at the top: We know Sam.", "We know Sam."),
        ("put a line above saying that she is not a member", "she is not a member"),
    ],
)
def test_a_note_is_asked_for_in_many_words(rest: str, note: str) -> None:
    assert said_of_one.read(yes(rest), HELD).wish == Wish("approve", mode=note)


def test_add_her_is_no_note() -> None:
    said = said_of_one.read(says("Yes, and add her to the list", True, rest="her to the list", word="note"), HELD)
    assert (said.wish, [wish.name for wish in said.besides]) == (Wish("approve"), ["add"])


@each_row(
    ("answer", "why"),
    [
        (yes("tomorrow"), hanging.LATER),
        (yes("but not before Monday"), hanging.LATER),
        (yes("let it go out at 9 tomorrow", "approve"), hanging.LATER),
        (yes("sorry, I mean no", "reject"), hanging.HANGS),
        (yes("No wait, there is a price in it.", "approve"), hanging.HANGS),
        (yes("please remove the phone number first"), hanging.HANGS),
        (yes("and tell her to take the price out"), hanging.HANGS),
        (yes("and put a note above it"), hanging.HANGS),
        (yes("it is fine as long as Gus agrees"), hanging.HANGS),
    ],
)
def test_a_yes_that_is_not_meant_as_it_stands_is_asked_back(answer: Answer, why: str) -> None:
    said = said_of_one.read(answer, HELD)
    assert (said.wish, said.why) == (None, why)
    decision = decided(mail(answer, FAY.address), NOTICED)
    assert (acts(decision), written(decision)) == ([], [("hold/unclear", FAY.address)])


@each_row(
    "rest",
    [
        "this is useful",
        "we meet on Monday",
        "I know Sam, let it through!",
        "no problem",
        "not a problem",
        "today please",
    ],
)
def test_a_yes_with_a_remark_is_a_yes(rest: str) -> None:
    assert said_of_one.read(yes(rest, "approve"), HELD) == said_of_one.Said(Wish("approve"))


def test_what_nobody_does_is_said_in_the_same_letter() -> None:
    decision = decided(mail(yes("and thank her from me", "approve"), FAY.address), NOTICED)
    assert acts(decision) == [Release(HELD.id, FAY.address, told=True)]
    assert letters(decision)[1].values["undone"] == ["and thank her from me"]


def test_what_shall_not_be_done_about_the_author_is_not_done() -> None:
    said = said_of_one.read(yes("and do not hold her posts again", "approve"), HELD)
    assert said == said_of_one.Said(Wish("approve"), undone=("and do not hold her posts again",))


def test_a_wish_of_another_kind_is_done_besides() -> None:
    answer = says("TRUST - and could you send me the members list?", True, word="trust")
    answer = replace(answer, rest="and could you send me the members list?", asked=(Wish("members"),))
    decision = decided(mail(answer, FAY.address), NOTICED)
    assert [type(act) for act in acts(decision)] == [Release, TrustPoster]
    assert written(decision)[-1] == ("people/members", FAY.address)
    [done] = [letter for letter in letters(decision) if letter.kind == "hold/done"]
    assert done.values["undone"] == []


def test_what_is_done_besides_is_not_said_to_be_undone() -> None:
    rest = "Also please remove bea@example.net from the list."
    wishes = (Wish("approve"), Wish("remove", addresses=("bea@example.net",)))
    said = said_of_one.read(says(f"Approve. {rest}", True, *wishes, rest=rest), HELD)
    assert said == said_of_one.Said(Wish("approve"), wishes[1:])


def test_a_yes_with_but_counts_where_nothing_hangs_on_it() -> None:
    said = said_of_one.read(says("Yes, but moderate her"), HELD)
    assert (said.wish, [wish.name for wish in said.besides]) == (Wish("approve"), ["moderate"])


def test_who_wrote_it_is_shown_with_the_post() -> None:
    answer = says("Who is this?", None, Wish("info"))
    about = replace(NOTICED, holds=(HELD,))
    assert written(decided(mail(answer, FAY.address), about)) == [("hold/shown", FAY.address)]


def listed(answer: Answer) -> tuple[list[object], list[tuple[str, str]]]:
    about = situation(FAY, holder=FAY, question=question("holds", FAY), holds=(hold(3), hold(4), hold(5)))
    decision = decided(mail(answer, FAY.address), about)
    return list(acts(decision)), written(decision)


def test_one_of_a_list_is_read_as_the_answer_to_its_notice() -> None:
    banned = replace(says("no 3, and ban her", False, rest="and ban her"), choice=(3,))
    assert listed(banned)[0] == [CloseHold(13, FAY.address, "rejected")]
    assert listed(banned)[1][-1] == ("confirm/sure", FAY.address)
    taken_back = replace(says("yes 3 - sorry, I mean no", True, rest="sorry, I mean no"), choice=(3,))
    assert listed(taken_back) == ([], [("hold/unclear", FAY.address)])
    noted = says("yes 4 with a note: Sam is new", True, rest="4 with a note: Sam is new")
    assert listed(noted)[0] == [Release(14, FAY.address, "", "[Note from the facilitator, Fay Hall: Sam is new]", True)]


def test_a_line_is_read_for_what_else_it_asks() -> None:
    effects, sent = listed(says("3 yes\n4 no, tell her we only take short ones\n5 no, and ban her"))
    assert effects[1:] == [
        CloseHold(14, FAY.address, "rejected", "we only take short ones"),
        CloseHold(15, FAY.address, "rejected"),
    ]
    assert sent[-1] == ("confirm/sure", FAY.address)


def test_what_a_list_wishes_besides_is_done() -> None:
    both = (Wish("approve", numbers=(3, 4)), Wish("remove", addresses=("bea@example.net",)))
    answer = replace(says("Approve 3 4. Also remove bea@example.net", True, *both), choice=(3, 4))
    assert [type(act) for act in listed(answer)[0]] == [Release, Release]
    assert listed(answer)[1][-1] == ("people/done", FAY.address)


def test_what_was_done_is_not_said_to_be_undone() -> None:
    said = said_of_one.read(yes("and please trust her from now on", "trust"), HELD)
    assert said.wish == Wish("trust")
    assert said.undone == ()


@each_row(
    ("words", "heard", "reason"),
    [
        (
            "Turn it down. Reason: no ethics approval is given. I hate this.",
            "no ethics approval is given. I hate this.",
            "no ethics approval is given",
        ),
        (
            'Refuse; he shall be told "one appeal is enough". He is fine.',
            "one appeal is enough",
            "one appeal is enough",
        ),
        ("Not this, since she is a pain and late", "she is a pain and late", ""),
        ("Not this.\nIt came too late.", "It came too late", "It came too late"),
    ],
)
def test_a_reason_that_is_only_heard_is_passed_on_where_it_is_whole(words: str, heard: str, reason: str) -> None:
    said = replace(says(words, None, rest=words), asked=(Wish("reject", words=heard),))
    assert said_of_one.read(said, HELD).wish == Wish("reject", words=reason)
