"""Several decisions in one reply, each on a line of its own."""

import pytest

from listserv.decide.moderation import as_heard, doubted, line_by_line
from listserv.model.intent import Wish
from tests.decide.cases import hold
from tests.rows import each_row

YES, NO, ASK, BIN = "approve", "reject", "ask", "discard"


def said(words: str) -> list[tuple[str, tuple[int, ...], str]]:
    lines = line_by_line.read(words)
    return [(wish.name, wish.numbers, wish.words) for wish in lines.wishes] if lines else []


@each_row(
    ("words", "wishes"),
    [
        ("2 yes\n4 no, late\n5 ask: a fee?", [(YES, (2,), ""), (NO, (4,), "late"), (ASK, (5,), "a fee?")]),
        ("Hi\n2. Yes please\n3. No thanks\n\nRegards\nFay\n0113 496 0000", [(YES, (2,), ""), (NO, (3,), "")]),
        ("2 is fine. No to 3 please, it is an advert.", [(YES, (2,), ""), (NO, (3,), "it is an advert.")]),
        ("could you ask Zoe about 4: a fee?\n1-3 yes", [(ASK, (4,), "a fee?"), (YES, (1, 2, 3), "")]),
        ("yes 2, 4, no 5 as it is late", [(YES, (2, 4), ""), (NO, (5,), "it is late")]),
        ("4 no, late\nplease try in May\n5 spam", [(NO, (4,), "late\nplease try in May"), ("discard", (5,), "")]),
        ("1 and 3 are OK to publish, 2 is spam, throw it away.", [(YES, (1, 3), ""), ("discard", (2,), "")]),
        ("18 may pass. 19 may pass also. For 20, throw.", [(YES, (18,), ""), (YES, (19,), ""), ("discard", (20,), "")]),
        ("3 - no, advert.\n4 - go.", [(NO, (3,), "advert."), (YES, (4,), "")]),
        ("5, 6 and 8 can all go. I've not made up my mind on 7 yet.", [(YES, (5, 6, 8), "")]),
    ],
)  # fmt: skip
def test_each_line_has_its_own_decision(words: str, wishes: list[tuple[str, tuple[int, ...], str]]) -> None:
    assert said(words) == wishes


@each_row("words", ["yes all", "yes 1 3", "no\n3 people said so", "the others can go", "yes 1 no 2", "no to all but 2"])
def test_what_is_no_list_is_read_as_a_whole(words: str) -> None:
    assert line_by_line.read(words) is None


def test_nobody_is_told_a_line_about_another_post() -> None:
    lines = line_by_line.read("3 ask: is there a fee?\n4 yes, but tell Pat to shorten it\n5 yes")
    assert lines
    assert lines.wishes[0] == Wish("ask", words="is there a fee?", numbers=(3,))
    assert lines.unread == ("4 yes, but tell Pat to shorten it",)


def test_a_number_decided_twice_is_not_decided() -> None:
    assert line_by_line.read("2 yes\n3 yes\n2 no") is None


@each_row(
    ("words", "wishes"),
    [
        ("Yes to 1, yes to 2 and no to 3", [(YES, (1,), ""), (YES, (2,), ""), (NO, (3,), "")]),
        ("2 yes 3 no its an advert", [(YES, (2,), ""), (NO, (3,), "its an advert")]),
        ("Delete 2 through 5 unread, they are spam. 1, 6 can run.", [(BIN, (2, 3, 4, 5), ""), (YES, (1, 6), "")]),
        ("Let 7 through, turn 8 down: wrong list", [(YES, (7,), ""), (NO, (8,), "wrong list")]),
        ("put 3 in the bin and let 4 through", [(BIN, (3,), ""), (YES, (4,), "")]),
        ("4 is OK. Send 1 back with the note: under 300 words", [(YES, (4,), ""), (NO, (1,), "under 300 words")]),
        ("Number 15: yes. Number 16: it is a duplicate, so delete.", [(YES, (15,), ""), (BIN, (16,), "")]),
        ("1 is a lovely piece, send it. 2 is not for us, bin it.", [(YES, (1,), ""), (BIN, (2,), "")]),
        ("Numbers two and three are fine, number four no", [(YES, (2, 3), ""), (NO, (4,), "")]),
        ("1 yes\n3: publish, and never stop that author's again.", [(YES, (1,), ""), ("trust", (3,), "")]),
        ("approve all except 3, which is spam", [(YES, (3,), "all but"), (BIN, (3,), "")]),
        ("Reject 3, it is late. 4 yes.\nThe rest I'll look at tomorrow", [(NO, (3,), "it is late."), (YES, (4,), "")]),
    ],
)
def test_each_sentence_has_its_own_decision(words: str, wishes: list[tuple[str, tuple[int, ...], str]]) -> None:
    assert said(words) == wishes


@each_row(
    "words",
    [
        "no to 3, 4 and 5 are fine",
        "No to 4, the third paragraph names a patient, the rest is fine.",
        "2 yes. Hang on, no, Pat is in it",
        "4 no: 2 people complained and 3 is too many",
        "1 yes but only if she cuts it, 2 yes",
        "3 and 4 yes, 5 yes on Friday",
        "No, 3 people said so. Please tell him",
        "Ann's is too long. 3 is fine, the others can go",
    ],
)
def test_what_may_mean_two_things_is_not_done(words: str) -> None:
    assert said(words) == []


@each_row(
    ("words", "unread"),
    [
        ("12 yes, 13 yes, 14 not yet", "14 not yet"),
        ("publish 3 and 4 but not 5", "not 5"),
        ("Not 6, please: no ethics approval. 5 can go out.", "Not 6, please: no ethics approval."),
        ("2 is fine. I don't like number three, bin it.", "I don't like number three, bin it."),
        ("2 is fine. The other one is spam.", "The other one is spam."),
        ("not 14 please, 15 is fine", "not 14 please"),
        ("Please hold 19 until Friday and release 20 now", "Please hold 19 until Friday"),
        ("keep 3 back and put 4 in the bin", "keep 3 back"),
    ],
)
def test_what_is_not_done_is_given_back(words: str, unread: str) -> None:
    lines = line_by_line.read(words)
    assert lines
    assert lines.unread == (unread,)


@pytest.mark.parametrize(
    ("words", "heard", "wishes", "unread"),
    [
        ("1 yes. 2 is an advert, away with it.", [Wish(BIN, numbers=(2,))], [(YES, (1,), ""), (BIN, (2,), "")], ()),
        (
            "5 can go out. Not 6, please: no ethics approval. Maeve",
            [Wish(NO, words="no ethics approval. Maeve", numbers=(6,))],
            [(YES, (5,), ""), (NO, (6,), "no ethics approval")],
            (),
        ),
        ("3 yes. Hold 4 until May.", [Wish(NO, numbers=(4,))], [(YES, (3,), "")], ("Hold 4 until May.",)),
        ("3 yes. 4 and 5, away with them.", [Wish(BIN, numbers=(4,))], [(YES, (3,), "")], None),
        (
            "Publish 5. His posts must not be held any more, trust him.",
            [Wish("trust", numbers=(5,))],
            [("trust", (5,), "")],
            (),
        ),
    ],
)
def test_what_no_line_says_is_done_as_the_whole_was_heard(
    words: str,
    heard: list[Wish],
    wishes: list[tuple[str, tuple[int, ...], str]],
    unread: tuple[str, ...] | None,
) -> None:
    lines = line_by_line.read(words)
    assert lines
    both = as_heard.with_heard(lines, heard)
    assert [(wish.name, wish.numbers, wish.words) for wish in both.wishes] == wishes
    assert both.unread == (lines.unread if unread is None else unread)


def test_what_was_heard_of_the_only_post_named_is_done() -> None:
    said = "I read it twice. Number three is acceptable. Publish it."
    lines = as_heard.heard_alone(said, [Wish(YES, numbers=(3,))])
    assert lines
    assert lines.wishes == (Wish(YES, numbers=(3,)),)
    one = "I would say 2 goes to everyone, 5 goes nowhere"
    assert as_heard.heard_alone(one, [Wish(YES, numbers=(2, 5))]) is None
    two = "To 1 and 2 I say nothing. Number 3 is acceptable."
    assert as_heard.heard_alone(two, [Wish(YES, numbers=(1, 2, 3))]) is None


def test_the_others_are_those_that_no_line_speaks_of() -> None:
    lines = line_by_line.read("3 and 6 ok. I'd rather think about 7. The remaining ones are spam so dump them")
    assert lines
    told = line_by_line.told(lines, [hold(n) for n in (3, 4, 6, 7, 9)])
    assert [(wish.name, wish.numbers) for wish in told.wishes] == [(YES, (3, 6)), (BIN, (4, 9))]
    sent = line_by_line.read("4 is spam, the rest can go")
    assert sent
    assert line_by_line.told(sent, [hold(3), hold(4)]).wishes[1] == Wish(YES, words="all but", numbers=(4,))


def test_the_third_is_one_only_where_it_has_that_number() -> None:
    lines = line_by_line.read("yes to 1, and the third can go in the bin")
    assert lines
    assert line_by_line.told(lines, [hold(n) for n in (1, 2, 3)]).unread == ()
    told = line_by_line.told(lines, [hold(n) for n in (1, 3, 5)])
    assert [wish.numbers for wish in told.wishes] == [(1,)]
    assert told.unread == ("yes to 1, and the third can go in the bin",)


def test_a_yes_to_several_may_be_all_that_is_said() -> None:
    lines = line_by_line.single("Delete 2 through 5 unread, that's the crypto lot.")
    assert lines
    assert lines.wishes == (Wish(BIN, numbers=(2, 3, 4, 5)),)
    assert line_by_line.single("3 yes, but tell Pat to shorten it") is None


@each_row(
    ("words", "wishes"),
    [
        ("14 yes, 16 is an advert for a lift company: bin it", [(YES, (14,), ""), (BIN, (16,), "")]),
        ("Number 3 may go. Number 4 I'd reject, reason: It names her.", [(YES, (3,), ""), (NO, (4,), "It names her.")]),
        ("I've read all four. 8 is good to go. 9 is spam", [(YES, (8,), ""), (BIN, (9,), "")]),
        ("Release 112, delete 113. Many thanks - Sol", [(YES, (112,), ""), (BIN, (113,), "")]),
        ("#6 accepted. #7: not accepted, because it is late.", [(YES, (6,), ""), (NO, (7,), "it is late.")]),
        (
            "1 - to be published.\n2 - to be returned with the note: One page.\nRegards",
            [(YES, (1,), ""), (NO, (2,), "One page.")],
        ),
        (
            "Could 4 go out please. 5 the same. 6... dear me no, delete it.",
            [(YES, (4,), ""), (YES, (5,), ""), (BIN, (6,), "")],
        ),
        ("4 should be published. 5 should go back to Mr Lyle: no name", [(YES, (4,), ""), (NO, (5,), "no name")]),
        (
            "Yes to 21 and 26. No to 22 and 23, they're phishing, scrap them.",
            [(YES, (21, 26), ""), (BIN, (22, 23), "")],
        ),
        (
            "it's me. 2 ok 3 ok 4 not found haha. seriously though 4 in the bin",
            [(YES, (2,), ""), (YES, (3,), ""), (BIN, (4,), "")],
        ),
        ("1 y 2 n 3y", [(YES, (1,), ""), (NO, (2,), ""), (YES, (3,), "")]),
        ("40 is fine and so is 41. 42 no way", [(YES, (40,), ""), (YES, (41,), ""), (NO, (42,), "")]),
        ("Bin eleven and twelve, they are holiday replies. 3 yes", [(BIN, (11, 12), ""), (YES, (3,), "")]),
    ],
)
def test_decisions_are_said_in_many_ways(words: str, wishes: list[tuple[str, tuple[int, ...], str]]) -> None:
    assert said(words) == wishes


@each_row(
    ("words", "sent"),
    [
        ("88 is good to go. I'd like to sleep on 90, leave it.", (88,)),
        ("53 is from my brother so I'd better not judge it. 54 has my blessing.", (54,)),
        ("5 yes. 6 too long.", (5,)),
        ("2 ok 3 days from now", ()),
        ("35 can go back to Pat. 36 can go.", (36,)),
        ("4 to be published once she has cut it. 5 to be published.", (5,)),
        ("Yes 20; no 23; hold 24", (20,)),
        ("51: do not publish. 52: publish", (52,)),
        ("6 was published last week already. 7 can go.", (7,)),
        ("wait with 3 until 4 is out and send both", ()),
        ("hold 3 and 4 yes", ()),
        ("16, 18: publish / 17: return to author, too long", (16, 18)),
        ("1) approve 230\n2) remove ann@example.org", ()),
        ("33 not approved yet, 34 approved", ()),
        ("Mira says 6 can go. 7 yes.", (7,)),
    ],
)
def test_nothing_goes_that_was_not_said_to_go(words: str, sent: tuple[int, ...]) -> None:
    assert tuple(n for name, numbers, _ in said(words) if name == YES for n in numbers) == sent


@pytest.mark.parametrize(
    "words",
    ["Yes to 20, I think? The good one", "20 is all right but Fr Mullins knows him", "Post 20 once Ann is back"],
)
def test_a_yes_that_hangs_on_something_is_doubted(words: str) -> None:
    assert doubted.are_doubted([Wish(YES, numbers=(20,))], words)


def test_a_request_is_no_doubt() -> None:
    assert not doubted.are_doubted([Wish(YES, numbers=(4,))], "Could you let 4 out?")
    assert doubted.are_doubted([Wish(YES, numbers=(1,))], "The first one, I think?")


def test_that_somebody_is_trusted_is_no_doubt() -> None:
    words = "Let 4 through please, and from now on Ivan needn't be checked"
    assert not doubted.are_doubted([Wish(YES, numbers=(4,))], words)


def test_what_is_said_of_another_post_that_waits_is_left_out() -> None:
    holds = [hold(3), hold(4)]
    words = "The members would love 3. About 4 I have no view."
    assert doubted.left_out([Wish(YES, numbers=(3,))], words, holds) == ["About 4 I have no view."]
    assert doubted.left_out([Wish(NO, numbers=(3,))], "no 3 because 4 people asked", holds) == []
    assert doubted.left_out([Wish(YES, words="all")], "Yes to all, 4 too", holds) == []


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("4 5 n 6 all good. 7 no", [("approve", (4, 5, 6)), ("reject", (7,))]),
        ("1 y 2 n 3 y", [("approve", (1, 3)), ("reject", (2,))]),
        ("1 yes\n2 n\n3 yes", [("approve", (1, 3)), ("reject", (2,))]),
    ],
)
def test_an_n_between_numbers_is_no_no_but_where_the_others_have_a_y(
    words: str, wanted: list[tuple[str, tuple[int, ...]]]
) -> None:
    found = line_by_line.read(words)
    assert found is not None
    each: dict[str, tuple[int, ...]] = {}
    for wish in found.wishes:
        each[wish.name] = (*each.get(wish.name, ()), *wish.numbers)
    assert sorted(each.items()) == sorted(wanted)
