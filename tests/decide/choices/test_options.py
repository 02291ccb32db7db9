"""Settings in people's words: which is meant, and which value."""

from listserv.decide.choices.options import OPTIONS, option, shown, taken_apart
from listserv.model.mailinglist import MailingList
from tests.decide.cases import COP
from tests.rows import each_row


@each_row(
    ("words", "key", "value"),
    [
        ("posting moderated", "posting", "moderated"),
        ("posting to moderated.", "posting", "moderated"),
        ("Posting = HELD", "posting", "moderated"),
        ("who may post: everyone", "posting", "anyone"),
        ("join by invitation only", "join", "invite"),
        ("joining: ask me", "join", "approve"),
        ("subject_prefix [kn]", "subject_prefix", "[kn]"),
        ("tag CoP", "subject_prefix", "[CoP]"),
        ("subject tag none", "subject_prefix", ""),
        ("list name to Mobilising Knowledge North", "name", "Mobilising Knowledge North"),
        ("name of the list: MK", "name", "MK"),
        ("description A place to share", "description", "A place to share"),
        ("language Welsh", "language", "cy"),
        ("language cy", "language", "cy"),
        ("timezone europe/berlin", "timezone", "Europe/Berlin"),
        ("time zone London", "timezone", "Europe/London"),
        ("phone 0113 496 0000", "phone", "0113 496 0000"),
        ("size 5 MB", "max_post_bytes", 5 * 1_048_576),
        ("max_post_bytes 500 kB", "max_post_bytes", 500_000),
        ("report off", "report", False),
        ("monthly report on", "report", True),
        ("attachments let through", "attachments", "pass"),
        ("nhs numbers off", "hold_patient_data", False),
        ("newcomers 3", "hold_newcomers", 3),
        ("personal copies off", "personal", False),
        ("newcomers none", "hold_newcomers", 0),
        ("posts an hour 10", "member_posts_an_hour", 10),
        ("brake minutes 15", "storm_minutes", 15),
        ("introductions off", "introductions", False),
        ("from the author", "rewrite_from", "auto"),
        ("footer Be kind.", "footer", "Be kind."),
        ("welcome Hello {name},\nwelcome.", "welcome", "Hello {name},\nwelcome."),
        ("welcome none", "welcome", ""),
    ],
)
def test_what_is_set(words: str, key: str, value: object) -> None:
    found, said = taken_apart(words)
    assert found is not None
    assert (found.key, found.read(said)) == (key, value)


@each_row(
    "words",
    [
        "posting sometimes",
        "posting",
        "join",
        "join members",
        "language klingon",
        "timezone ../../etc/passwd",
        "timezone /etc/passwd",
        "timezone Narnia",
        "size 5 GB",
        "size 1 byte",
        "size huge",
        "size 99999999999999999999 MB",
        "report perhaps",
        "newcomers 21",
        "newcomers minus one",
        "newcomers ²",
        "brake minutes 0",
        "list name",
        f"list name {'x' * 101}",
        f"tag {'x' * 40}",
        f"footer {'x' * 401}",
        f"welcome {'x' * 4_001}",
    ],
)
def test_what_is_not_allowed(words: str) -> None:
    found, said = taken_apart(words)
    assert found is not None
    assert found.read(said) is None


@each_row("words", ["", "colour blue", "address x@y.example", "facilitators me", ":"])
def test_what_is_no_setting(words: str) -> None:
    assert taken_apart(words)[0] is None


def test_no_line_ends_and_control_characters_get_into_a_line() -> None:
    found, said = taken_apart("list name MK\r\nBcc: mal@evil.example\x00\x1b[31m")
    assert found is not None
    value = found.read(said)
    assert isinstance(value, str)
    assert value.isprintable()


def test_every_option_is_a_setting_of_the_list_with_a_word_for_each_value() -> None:
    for one in OPTIONS:
        assert hasattr(MailingList(1, "cop@lists.example.org", "MK"), one.key)
        assert option(one.name) is one
        assert option(one.key) is one
    rows = shown(COP, {"posting": "members"})
    assert [row["name"] for row in rows if row["changed"]] == ["POSTING"]
    assert all(row["value"] for row in rows)
