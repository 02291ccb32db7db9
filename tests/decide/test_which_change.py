"""Which of somebody's changes UNDO calls by its name."""

from dataclasses import replace

import pytest

from listserv.decide.which_change import act, is_of_talks
from listserv.model.situation import Undoable
from tests.decide.cases import ANN

TAG = Undoable("set tag", {"subject_prefix": "[x]"}, of_the_list=True)
HOURS = Undoable("set posts an hour", {"member_posts_an_hour": 3}, of_the_list=True)
TOPIC = Undoable("schedule", {"topic:3": {}}, of_the_list=True)
MODERATED = Undoable("moderate", {"moderated": False}, about=(ANN.address,))
NAME = Undoable("name", {"name": "Fay"})
ACTS = (NAME, MODERATED, TOPIC, HOURS, TAG)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("the tag", TAG),
        ("the subject prefix", TAG),
        ("posts an hour", HOURS),
        ("the last change to the settings", HOURS),
        ("the scheduled topic", TOPIC),
        ("my name", NAME),
        ("the moderation", MODERATED),
        ("the welcome text", None),
        ("the joining questions", None),
        ("the ban", None),
    ],
)
def test_the_newest_that_is_called_so(words: str, meant: Undoable | None) -> None:
    assert act(words, (), ACTS) == meant


def test_whoever_is_named_is_who_it_was_about() -> None:
    other = replace(MODERATED, about=("sam@x.example",))
    assert act("the moderation of Ann", (ANN,), (other, MODERATED)) == MODERATED
    assert act("", (ANN,), (other, MODERATED)) == MODERATED
    assert act("the moderation of Ann", (ANN,), (other,)) is None


def test_of_conversations_the_subject_must_be_one_of_them() -> None:
    assert is_of_talks("the merge", ("Rotas",))
    assert is_of_talks("the merge of Rotas with Leave", ("Rotas",))
    assert not is_of_talks("the merge of Holidays", ("Rotas",))
    assert not is_of_talks("the tag", ("Rotas",))
