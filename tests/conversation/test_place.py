"""Each kind of evidence on its own, and which of two wins."""

import pytest

from listserv.mail import threadindex
from listserv.model.message import Mailbox
from tests.conversation.letters import MONDAY, Room, letter, text

ANN = Mailbox("Ann Price", "ann@example.org")
BOB = Mailbox("Bob Ahmed", "bob@example.net")
CARYS = Mailbox("Carys Rees", "carys@example.com")

QUESTION = """Does anybody here pay interpreters by the hour rather than by the session?
Our trust has been asked to compare what it spends with three neighbours."""


@pytest.fixture
def room() -> Room:
    """Ann asked on Monday at nine, under the id a@x."""
    room = Room()
    room.add(letter("a@x", author=ANN), text(QUESTION))
    return room


def test_first_message_starts_a_conversation() -> None:
    room = Room()
    answer = room.add(letter("a@x"))
    assert (answer.parent, answer.conversation, answer.how) == (None, None, "new")


def test_token_beats_references(room: Room) -> None:
    room.add(letter("b@x", "Travel claims"))
    answer = room.add(letter("c@x", "Re: Travel claims", references=["b@x"]), reply_to="a@x")
    assert answer.how == "token"
    assert room.parent("c@x") == "a@x"


def test_a_new_mail_to_the_address_of_a_post_answers_it_whatever_its_subject(room: Room) -> None:
    """Who pressed reply cites something; then a wholly new subject parts, as everywhere."""
    room.add(letter("b@x", "Hello", author=BOB), text("We do."), reply_to="a@x")
    room.add(letter("c@x", "Our fridge", author=BOB, in_reply_to=["a@x"]), text("Sorry!"), reply_to="a@x")
    assert room.parent("b@x") == "a@x"
    assert not room.together("a@x", "c@x")


def test_id_cited_beside_a_token_is_another_name_of_that_post(room: Room) -> None:
    room.add(letter("b@x", "Re: Interpreter rates in Leeds", in_reply_to=["rewritten@mx"]), reply_to="a@x")
    answer = room.add(letter("c@x", "Re: Interpreter rates in Leeds", in_reply_to=["rewritten@mx"]))
    assert answer.how == "references"
    assert room.parent("c@x") == "a@x"


def test_digest_item_is_the_parent_and_gets_no_second_name(room: Room) -> None:
    answer = room.add(letter("b@x", "Re: Digest 12", in_reply_to=["digest12@x"]), reply_to="a@x", digest=True)
    assert (answer.how, answer.also_known_as) == ("digest", ())
    assert room.parent("b@x") == "a@x"


def test_nearest_known_ancestor(room: Room) -> None:
    room.add(letter("b@x", references=["a@x"]))
    room.add(letter("d@x", references=["a@x", "b@x", "missing@x"]))
    assert room.parent("d@x") == "b@x"


def test_siblings_of_a_missing_parent_meet() -> None:
    room = Room()
    room.add(letter("b@x", "Re: Rates", references=["missing@x"]))
    room.add(letter("c@x", "Re: Rates", references=["missing@x"]))
    assert room.together("b@x", "c@x")
    assert (room.parent("b@x"), room.parent("c@x")) == ("", "")


def test_late_parent_takes_the_place_of_its_ghost() -> None:
    room = Room()
    room.add(letter("b@x", references=["a@x"]))
    room.add(letter("a@x"))
    assert room.parent("b@x") == "a@x"
    assert room.together("a@x", "b@x")


def test_late_parent_ties_two_conversations() -> None:
    room = Room()
    room.add(letter("root@x"))
    room.add(letter("c@x", in_reply_to=["b@x"]))
    assert not room.together("root@x", "c@x")
    room.add(letter("b@x", in_reply_to=["root@x"]))
    assert room.together("root@x", "b@x", "c@x")


def test_a_reply_tells_where_its_headerless_parent_stood(room: Room) -> None:
    room.add(letter("b@x", "Something else", minutes=5))
    room.add(letter("c@x", "Re: Something else", references=["a@x", "b@x"], minutes=9))
    assert room.parent("b@x") == "a@x"
    assert room.together("a@x", "b@x", "c@x")


def test_own_headers_count_more_than_what_others_say(room: Room) -> None:
    room.add(letter("b@x"))
    room.add(letter("c@x", references=["a@x"]))
    room.add(letter("d@x", references=["b@x", "c@x"]))
    assert room.parent("c@x") == "a@x"


def test_former_message_id_finds_the_message() -> None:
    room = Room()
    room.add(letter("new@relay", headers=(("x-google-original-message-id", "<old@home>"),)))
    room.add(letter("b@x", in_reply_to=["old@home"]))
    assert room.parent("b@x") == "new@relay"


class TestThreadIndex:
    ROOT = threadindex.start(MONDAY, b"0123456789abcdef")
    CHILD = threadindex.answer(ROOT, MONDAY, 1)
    GRANDCHILD = threadindex.answer(CHILD, MONDAY, 2)

    def test_exact_parent(self) -> None:
        room = Room()
        room.add(letter("a@x", thread_index=self.ROOT))
        room.add(letter("b@x", "RE: Interpreter rates in Leeds", thread_index=self.CHILD))
        answer = room.add(letter("c@x", "RE: Interpreter rates in Leeds", thread_index=self.GRANDCHILD))
        assert answer.how == "thread-index"
        assert (room.parent("b@x"), room.parent("c@x")) == ("a@x", "b@x")

    def test_missing_link_is_bridged(self) -> None:
        room = Room()
        room.add(letter("a@x", thread_index=self.ROOT))
        room.add(letter("c@x", "RE: Interpreter rates in Leeds", thread_index=self.GRANDCHILD))
        assert room.parent("c@x") == "a@x"

    def test_tells_the_other_name_of_a_cited_message(self) -> None:
        room = Room()
        room.add(letter("a@relay", thread_index=self.ROOT))
        room.add(letter("b@x", "RE: …", in_reply_to=["a@home"], thread_index=self.CHILD))
        room.add(letter("c@x", "RE: …", in_reply_to=["a@home"]))
        assert room.parent("c@x") == "a@relay"

    def test_late_root_adopts(self) -> None:
        room = Room()
        room.add(letter("b@x", "RE: Interpreter rates in Leeds", thread_index=self.CHILD))
        room.add(letter("a@x", thread_index=self.ROOT))
        assert room.parent("b@x") == "a@x"

    def test_new_subject_on_an_old_index_is_new(self) -> None:
        room = Room()
        room.add(letter("a@x", thread_index=self.ROOT))
        room.add(letter("b@x", "Parking on Friday", thread_index=self.CHILD))
        assert not room.together("a@x", "b@x")


class TestQuotes:
    def test_quoted_lines_name_the_parent(self, room: Room) -> None:
        answer = room.add(letter("b@x", "Re: Interpreter rates in Leeds", author=BOB), text("We do.", QUESTION))
        assert answer.how == "quote"
        assert room.parent("b@x") == "a@x"

    def test_lines_broken_anew_are_recognised(self, room: Room) -> None:
        broken = QUESTION.replace("\n", " ").replace(" by the", "\nby the").replace(" spends", "\nspends")
        answer = room.add(letter("b@x", "AW: Interpreter rates in Leeds", author=BOB), text("Wir auch.", broken))
        assert answer.how == "quote"

    def test_latest_post_quoted_is_the_parent(self, room: Room) -> None:
        reply = "By the hour since April, through a framework that the whole region shares."
        room.add(letter("b@x", references=["a@x"], author=BOB, minutes=5), text(reply, QUESTION))
        room.add(letter("c@x", "Re: Interpreter rates in Leeds", minutes=9), text("Thanks!", reply + "\n" + QUESTION))
        assert room.parent("c@x") == "b@x"

    def test_deeper_quotes_belong_to_ancestors(self, room: Room) -> None:
        room.add(letter("c@x", "Re: Interpreter rates in Leeds", minutes=9), text("Thanks!", QUESTION, depth=2))
        assert room.parent("c@x") == "a@x"

    def test_changed_subject_needs_the_attribution_too(self, room: Room) -> None:
        room.add(letter("b@x", "Re: Paying by the hour", author=BOB), text("We do.", QUESTION, "Ann Price wrote:"))
        room.add(letter("c@x", "Re: Paying by the day", author=BOB), text("We do.", QUESTION))
        assert room.parent("b@x") == "a@x"
        assert room.parent("c@x") == ""

    def test_a_word_more_in_the_subject_changes_nothing(self, room: Room) -> None:
        room.add(letter("b@x", "Re: Interpreter rates in Leeds - SUMMARY", author=ANN), text("Thanks!", QUESTION))
        room.add(letter("c@x", "Re: Interpreter rates", author=BOB), text("We do.", QUESTION))
        room.add(letter("d@x", "Interpreter rates in Leeds - SUMMARY", author=BOB), text("We do.", QUESTION))
        assert [room.parent(each) for each in ("b@x", "c@x", "d@x")] == ["a@x", "", ""]

    def test_a_mail_that_is_no_reply_is_not_tied_by_its_lines(self, room: Room) -> None:
        room.add(letter("b@x", "Minutes of the February meeting", author=BOB), text("See below.", QUESTION))
        assert not room.together("a@x", "b@x")

    def test_common_lines_tie_nothing(self) -> None:
        room = Room()
        greeting = "Thank you very much in advance for any help with this"
        for n in range(8):
            room.add(letter(f"{n}@x", f"Question number {n} for everybody", author=ANN, minutes=n), text(greeting))
        room.add(letter("r@x", "Re: Something that nobody asked", minutes=20), text("Ok", greeting, "Ann Price wrote:"))
        assert room.parent("r@x") == ""

    def test_forward_is_no_reply(self, room: Room) -> None:
        forward = letter("b@x", "Fwd: Interpreter rates in Leeds", author=BOB)
        room.add(forward, text(f"For you all.\n{QUESTION}"), may_part=False)
        assert not room.together("a@x", "b@x")

    def test_new_mail_that_forwards_a_post_to_its_own_list_is_one(self, room: Room) -> None:
        room.add(letter("b@x", "Fwd: Interpreter rates in Leeds", author=BOB), text(f"And here?\n{QUESTION}"))
        room.add(letter("c@x", "Fwd: Interpreter rates in Leeds", author=BOB), text("See what they do in Hull."))
        room.add(letter("d@x", "Fwd: Rates", author=BOB), text(f"From another list:\n{QUESTION}"))
        assert room.parent("b@x") == "a@x"
        assert not room.together("a@x", "c@x")
        assert not room.together("a@x", "d@x")

    def test_what_forwards_share_ties_nothing(self) -> None:
        room = Room()
        head = "---------- Forwarded message ---------\nDate: Mon, 23 Nov 2026 at 10:00\nTo: Carys Rees\n"
        for n in range(2):
            room.add(letter(f"{n}@x", "Fwd: Rates", minutes=n), text(f"{head}Number {n} of them, and no more."))
        assert not room.together("0@x", "1@x")

    def test_cited_id_becomes_another_name_of_the_quoted_post(self, room: Room) -> None:
        first = letter("b@x", "Re: Interpreter rates in Leeds", in_reply_to=["a@home"], author=BOB, minutes=5)
        room.add(first, text("We do.", QUESTION, "On Monday Ann Price wrote:"))
        answer = room.add(letter("c@x", "Re: Interpreter rates in Leeds", in_reply_to=["a@home"], minutes=7))
        assert (room.parent("b@x"), room.parent("c@x")) == ("a@x", "a@x")
        assert answer.how == "references"

    def test_ghost_goes_into_the_post_when_its_other_name_is_learnt(self) -> None:
        room = Room()
        room.add(letter("a@relay", author=ANN), text(QUESTION))
        room.add(letter("b@x", "So what?", in_reply_to=["a@home"], author=CARYS, minutes=3))
        assert not room.together("a@relay", "b@x")
        learnt = letter("c@x", "Re: Interpreter rates in Leeds", in_reply_to=["a@home"], author=BOB, minutes=5)
        room.add(learnt, text("We do.", QUESTION, "Ann Price wrote:"))
        assert room.parent("b@x") == "a@relay"
        assert room.together("a@relay", "b@x", "c@x")


class TestSubject:
    def test_attribution_picks_among_posts_of_the_subject(self, room: Room) -> None:
        room.add(letter("b@x", references=["a@x"], author=BOB, minutes=5))
        room.add(letter("c@x", references=["b@x"], author=CARYS, minutes=6))
        answer = room.add(
            letter("d@x", "Re: Interpreter rates in Leeds", minutes=9), text("Yes", "", "Bob Ahmed wrote:")
        )
        assert answer.how == "subject"
        assert room.parent("d@x") == "b@x"

    def test_time_in_the_attribution_picks_among_posts_of_one_author(self, room: Room) -> None:
        room.add(letter("b@x", references=["a@x"], author=ANN, minutes=37))
        said = "Am 02.03.2026 um 10:00 schrieb Ann Price:"
        room.add(letter("c@x", "AW: Interpreter rates in Leeds", minutes=90), text("Ja", "", said))
        assert room.parent("c@x") == "a@x"

    def test_recipient_is_who_is_answered(self, room: Room) -> None:
        room.add(letter("b@x", references=["a@x"], author=BOB, minutes=5))
        room.add(letter("c@x", "Re: Interpreter rates in Leeds", minutes=9, to=(ANN,)))
        assert room.parent("c@x") == "a@x"

    def test_visible_reply_goes_to_the_one_conversation(self, room: Room) -> None:
        assert room.add(letter("b@x", "Re: [cop] Interpreter rates in Leeds", minutes=60)).how == "subject"
        assert room.together("a@x", "b@x")

    def test_two_conversations_of_one_name_are_ambiguous(self, room: Room) -> None:
        room.add(letter("b@x", author=BOB, minutes=5))
        room.add(letter("c@x", "Re: Interpreter rates in Leeds", minutes=60))
        assert len({room.known(each).conversation for each in ("a@x", "b@x", "c@x")}) == 3

    def test_same_subject_without_prefix_is_another_conversation(self) -> None:
        room = Room()
        room.add(letter("a@x", "Hello", author=ANN))
        room.add(letter("b@x", "Hello", author=BOB, minutes=1))
        assert not room.together("a@x", "b@x")

    def test_archive_without_prefixes(self, room: Room) -> None:
        room.add(letter("b@x", author=BOB, minutes=30), bare=True)
        assert room.parent("b@x") == "a@x"

    def test_one_word_means_little_after_three_days(self) -> None:
        room = Room()
        room.add(letter("a@x", "Hello", author=ANN))
        room.add(letter("b@x", "Re: Hello", author=BOB, minutes=5 * 24 * 60))
        assert not room.together("a@x", "b@x")


class TestParting:
    def test_hijack_starts_its_own_and_remembers(self, room: Room) -> None:
        answer = room.add(letter("b@x", "Car park closed on Friday", in_reply_to=["a@x"], author=BOB), text("Sorry!"))
        assert (answer.how, answer.came_from) == ("new", room.known("a@x").conversation)
        assert not room.together("a@x", "b@x")

    def test_answers_to_a_hijack_stay_with_it(self, room: Room) -> None:
        room.add(letter("b@x", "Car park closed on Friday", references=["a@x"], author=BOB))
        room.add(letter("c@x", "Re: Car park closed on Friday", references=["a@x", "b@x"]))
        assert room.parent("c@x") == "b@x"
        assert not room.together("a@x", "c@x")

    @pytest.mark.parametrize(
        ("subject", "words"),
        [
            ("Car park closed on Friday", text("Sorry!", QUESTION)),
            ("Re: Car park closed on Friday", text("Sorry!")),
            ("Interpreters, once more", text("Is interpreter pay settled?")),
            ("Car park closed on Friday", text("You wrote: 'Interpreter rates, in Leeds'. Sorry!")),
        ],
        ids=["quotes", "says Re:", "shares a word", "names the old subject"],
    )
    def test_stays_where_anything_ties_it(self, room: Room, subject: str, words: object) -> None:
        subject = subject.replace("Interpreters", "Interpreter")
        assert isinstance(words, type(text()))
        room.add(letter("b@x", subject, in_reply_to=["a@x"]), words)
        assert room.parent("b@x") == "a@x"

    def test_was_parts(self, room: Room) -> None:
        answer = room.add(letter("b@x", "Rates of pay (was: Interpreter rates in Leeds)", in_reply_to=["a@x"]))
        assert answer.came_from == room.known("a@x").conversation

    def test_import_keeps_what_the_headers_say(self, room: Room) -> None:
        room.add(letter("b@x", "Car park closed on Friday", in_reply_to=["a@x"]), may_part=False)
        assert room.parent("b@x") == "a@x"


def test_late_message_is_not_bound_by_a_guess(room: Room) -> None:
    room.add(letter("c@x", "Re: Interpreter rates in Leeds", in_reply_to=["b@x"], minutes=30))
    assert room.parent("c@x") == "a@x"
    room.add(letter("b@x", author=BOB, minutes=20))
    assert (room.parent("b@x"), room.parent("c@x")) == ("", "b@x")


class TestHarm:
    def test_self_reference(self) -> None:
        room = Room()
        room.add(letter("a@x", references=["a@x"], in_reply_to=["a@x"]))
        assert room.parent("a@x") == ""

    def test_two_that_cite_each_other(self) -> None:
        room = Room()
        room.add(letter("a@x", references=["b@x"]))
        room.add(letter("b@x", references=["a@x"]))
        assert (room.parent("a@x"), room.parent("b@x")) == ("b@x", "")

    def test_same_id_twice_keeps_the_first(self, room: Room) -> None:
        first = room.posts["a@x"]
        room.add(letter("a@x", "Other words under the same id", author=BOB), text("I am another."))
        assert room.archive.by_message_ids(["a@x"])["a@x"].post == first

    def test_wrong_clock(self) -> None:
        room = Room()
        message = letter("a@x", minutes=60 * 24 * 365 * 50)
        room.add(letter("b@x"))
        answer = room.add(message)
        assert answer.sent_at == message.date  # received then, as far as anybody knows
