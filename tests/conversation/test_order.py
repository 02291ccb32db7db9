"""Whatever order letters come in and whatever their headers say."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from listserv.model.message import Message, ReplyText
from tests.conversation.letters import Room, letter

SUBJECT = "Interpreter rates in Leeds"


@st.composite
def forests(draw: st.DrawFn) -> list[Message]:
    """Letters of a few conversations, some of which never came; each cites its parent, and more or less above it."""
    parents: list[int | None] = []
    for number in range(draw(st.integers(2, 12))):
        parents.append(draw(st.none() | st.integers(0, number - 1)) if number else None)
    letters = []
    for number, parent in enumerate(parents):
        above: list[str] = []
        at = parent
        while at is not None:
            above.insert(0, f"{at}@x")
            at = parents[at]
        kept = above[-draw(st.integers(1, 4)) :] if above else []
        style = draw(st.sampled_from(["references", "in-reply-to", "both"]))
        letters.append(
            letter(
                f"{number}@x",
                f"Re: {SUBJECT}" if above else f"{SUBJECT} {number}",
                references=kept if style != "in-reply-to" else (),
                in_reply_to=kept[-1:] if style != "references" else (),
                minutes=number,
            )
        )
    missing = draw(st.sets(st.integers(0, len(letters) - 1), max_size=len(letters) // 2))
    return [each for number, each in enumerate(letters) if number not in missing] or letters[:1]


def threaded(letters: list[Message]) -> dict[str, tuple[str, frozenset[str]]]:
    room = Room()
    for each in letters:
        # Without subject and words the headers alone decide, as they do where nothing is missing.
        room.add(each, may_part=False)
    return room.tree()


@given(forests(), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_tree(letters: list[Message], random: Random) -> None:
    letters = [_without_subject(each) for each in letters]
    shuffled = letters.copy()
    random.shuffle(shuffled)
    assert threaded(shuffled) == threaded(letters)


def _without_subject(message: Message) -> Message:
    return letter(
        message.message_id,
        "",
        references=message.references,
        in_reply_to=message.in_reply_to,
        minutes=int(message.message_id.partition("@")[0]),
    )


names = st.sampled_from([f"{n}@x" for n in range(6)])
junk = st.text(max_size=12)


@given(
    st.lists(
        st.tuples(
            names | junk,
            st.lists(names | junk, max_size=6),
            st.lists(names | junk, max_size=2),
            st.sampled_from(["", SUBJECT, f"Re: {SUBJECT}", f"Other (was: {SUBJECT})", "Re: Re: [x]"]) | junk,
            st.binary(max_size=40),
            st.text(alphabet="ab \n.>", max_size=60),
        ),
        max_size=14,
    ),
    st.booleans(),
)
def test_no_loop_and_no_error_whatever_the_headers_say(
    rows: list[tuple[str, list[str], list[str], str, bytes, str]], may_part: bool
) -> None:
    room = Room()
    for n, (message_id, references, in_reply_to, subject, index, words) in enumerate(rows):
        message = letter(
            message_id, subject, references=references, in_reply_to=in_reply_to, minutes=n, thread_index=index
        )
        quoted = tuple(words.splitlines())
        text = ReplyText(words, quoted, (1,) * len(quoted), words[:20])
        room.add(message, text, may_part=may_part)
        for post in room.archive.posts.values():
            chain = room.archive.ancestors(post.post)
            assert post.post not in chain
            assert len(chain) < len(room.archive.posts)
            assert all(room.archive.posts[each].conversation == post.conversation for each in chain)
