"""Settings that are spoken of in a sentence."""

import pytest

from listserv.decide.choices.spoken_options import leaves_figure, meant, named, sense
from tests.rows import each_row


@each_row(
    ("sentence", "key", "value"),
    [
        ("Can we make the list moderated from tonight?", "posting", "moderated"),
        ("Please hold everything before it goes out", "posting", "moderated"),
        ("From Monday on let anyone join.", "join", "open"),
        ("only people we invite should be able to join", "join", "invite"),
        ("let only members write to it", "posting", "members"),
        ("the size limit should be 5 MB", "max_post_bytes", 5 * 1_048_576),
        ("Turn off the monthly report, nobody reads it", "report", False),
        ("could the language of the list be Welsh", "language", "cy"),
        ("please reject attachments that do harm", "attachments", "refuse"),
        ("please put [north] in front of subjects", "subject_prefix", "[north]"),
        ("subjects could begin with [BAME health]", "subject_prefix", "[BAME health]"),
    ],
)
def test_the_setting_and_its_value_are_found_in_a_sentence(sentence: str, key: str, value: object) -> None:
    found = meant(sentence)
    assert found is not None
    assert (found[0].key, found[1]) == (key, value)


@each_row(
    "sentence",
    [
        "make it better",
        "open it up",  # to whom: joining or posting?
        "the posting should be moderated and joining by invitation only",
        "from now on be kinder",
        "",
    ],
)
def test_what_could_be_several_settings_or_none_is_left_to_a_question(sentence: str) -> None:
    assert meant(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("take the footer off, it looks naff", "footer"),
        ("do away with the subject prefix", "subject_prefix"),
        ("the welcome text is stale", "welcome"),
    ],
)
def test_a_setting_that_is_to_go_is_found_by_its_name(sentence: str, key: str) -> None:
    found = named(sentence)
    assert found is not None
    assert found.key == key


def test_a_sentence_that_names_two_settings_or_none_names_no_setting() -> None:
    assert named("the footer and the welcome") is None
    assert named("all of it") is None


@pytest.mark.parametrize(
    ("sentence", "key", "value"),
    [
        ("New people should only be able to join if one of us says yes", "join", "approve"),
        ("Anybody should be able to join without asking us", "join", "open"),
        ("Nobody should join unless we invite them", "join", "invite"),
        ("every post should wait for us before it goes out", "posting", "moderated"),
        ("posts should no longer wait for approval", "posting", "members"),
        ("change the list so that posts go out at once again", "posting", "members"),
    ],
)
def test_who_joins_and_whose_posts_go_out_is_told_by_the_sense(sentence: str, key: str, value: str) -> None:
    found = sense(sentence)
    assert found is not None
    assert (found[0].key, found[1]) == (key, value)


@pytest.mark.parametrize("sentence", ["make it better", "the footer should wait", "join us at once"])
def test_other_sentences_have_no_such_sense(sentence: str) -> None:
    assert sense(sentence) is None


def test_a_number_with_a_unit_is_no_number_without_it() -> None:
    assert meant("size to 99999 GB") is None


def test_a_figure_that_the_value_does_not_explain_speaks_of_something_else() -> None:
    assert leaves_figure("Please limit everyone to 3 posts a day", "anyone")
    assert not leaves_figure("Please take attachments up to 3 MB", 3_000_000)
    assert not leaves_figure("Everyone may post", "anyone")
