"""What is quoted from elsewhere and stands in no earlier post is part of the message."""

from listserv.mail.memory import Memory
from listserv.mail.outside import Ours
from listserv.mail.quote import split_html, split_text

OURS = Ours(addresses=("cop@lists.example.org",), writer=("ann@example.org", "ann other"))
POST = "Do you pay for travel?\nAnd since when, if I may ask?\nAnn"
NEW, ANSWER = Memory(ours=OURS), Memory(earlier=(POST,), ours=OURS)
JO = (
    "From: Jo Bloggs <jo@k.example>\nSent: 23 November 2026 08:00\nTo: Ann Other <ann@example.org>\n"
    "Subject: Travel time\n\nTravel time is paid from January in the north.\n\nJo"
)
LIST = (
    "From: Ann Other via Circle <cop@lists.example.org>\nSent: 23 November 2026 10:00\n"
    "To: Circle <cop@lists.example.org>\nSubject: [cop] Travel\n\n"
)
MINUTES = "Minutes say:\n\n> we meet at ten\n> we end at noon\n\nIs that right?"


def test_a_mail_within_new_words() -> None:
    text = f"Hi all, a colleague asks:\n\n{JO}\n\nAny ideas?\nBen"

    result = split_text(text, memory=NEW)
    assert (result.new, result.said, result.quoted) == (text, "Hi all, a colleague asks:", ())


def test_a_mail_above_the_post_that_is_answered() -> None:
    text = f"See what Jo wrote:\n\n{JO}"

    assert split_text(f"{text}\n\n{LIST}{POST}", memory=ANSWER).new == text


def test_marked_lines_keep_their_marks_in_text_and_html() -> None:
    html = (
        "<div>Minutes say:</div><blockquote type=cite><div>we meet at ten</div><div>we end at noon</div></blockquote>"
        "<div>Is that right?</div>"
    )

    assert split_text(MINUTES, memory=NEW).new == MINUTES
    assert split_html(html, memory=NEW).new == MINUTES.replace("\n\n", "\n")


def test_its_attribution_is_kept_with_it() -> None:
    text = "Jo is right.\n\nOn Mon, 23 Nov 2026 at 09:00, Jo <jo@k.example> wrote:\n\n> The budget was cut by half."

    assert split_text(text, memory=NEW).new == text
    assert split_text(f"{text}\n\n{LIST}{POST}", memory=ANSWER).new == text


def test_what_a_post_has_is_quoted() -> None:
    lines = "".join(f"> {line}\n" for line in POST.splitlines())

    assert split_text(f"We do.\n\n{lines}", memory=ANSWER).new == "We do."
    assert split_text(f"We do.\n\n{lines}> Ann Other\n> Leeds Trust, third floor\n", memory=ANSWER).new == "We do."


def test_below_the_post_stands_what_its_author_quoted() -> None:
    assert split_text(f"We do.\n\n{LIST}{POST}\n\n{JO}", memory=ANSWER).new == "We do."


def test_a_mail_of_the_list_is_known_by_its_head_or_footer() -> None:
    """Also where its words are in no post: a letter of ours, a post that was a picture."""
    for memory in (NEW, ANSWER):
        assert split_text(f"Thanks.\n\n{LIST}Here is what is new.", memory=memory).new == "Thanks."
        below = "On 3 May 2026, Ann Other wrote:\n> What a picture that is\n> Circle: cop@lists.example.org\n"
        assert split_text(f"Thanks.\n\n{below}", memory=memory).new == "Thanks."


def test_the_mail_of_whom_is_answered_is_known_by_its_author() -> None:
    head = "On Mon, 23 Nov 2026 at 09:00, Ann Other <ann@example.org> wrote:\n\n"

    assert split_text(f"Thanks.\n\n{head}> Look at this picture of the desk.\n", memory=ANSWER).new == "Thanks."


def test_an_archive_that_comes_in_keeps_no_quote() -> None:
    assert split_text(MINUTES, memory=Memory(earlier=(POST,))).new == "Minutes say:\n\nIs that right?"
