"""Mail whose headers were lost, known by how it sounds; the examples are those that the weights were learned from."""

import time
from pathlib import Path

import pytest

from bench.accuracy.automatic import EXAMPLES, PERSON, fingerprint, message, rows
from listserv.mail import machine
from listserv.mail.autoreply import automatic
from tests.rows import each_row

ROWS = [row for path in sorted(EXAMPLES.glob("*.jsonl")) for row in rows(path)]
ASKING = Path(__file__).parents[1] / "understand"
UNSEEN = EXAMPLES.with_name("automatic_unseen")
SAMPLES = pytest.mark.parametrize(
    "step", [pytest.param(4, id="some"), pytest.param(1, marks=pytest.mark.slow, id="all")]
)
NOTICE = {"kind": "", "in_reply_to": True, "subject": "Gone fishing"}


def test_the_weights_were_learned_from_the_examples_as_they_are() -> None:
    assert machine.learned().examples == fingerprint(), "python -m bench.accuracy.learn_automatic learns them anew"


def test_who_signs_a_few_words_is_a_person() -> None:
    armour = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nhello\n-----BEGIN PGP SIGNATURE-----\nabc\n"
    row = NOTICE | {"in_reply_to": False, "subject": "hdr 224", "text": f"{armour}-----END PGP SIGNATURE-----\n"}
    assert automatic(message(row), "ann@example.com") == ""


@SAMPLES
def test_no_person_is_called_a_machine(step: int) -> None:
    people = [row for row in ROWS if row["kind"] == PERSON]
    assert len(people) > 500
    assert [row["subject"] for row in people[::step] if automatic(message(row), "ann@example.com")] == []


@SAMPLES
@pytest.mark.parametrize("path", sorted(ASKING.glob("*.jsonl")), ids=lambda path: str(path.stem))
def test_nobody_who_asks_us_for_something_is_called_a_machine(path: Path, step: int) -> None:
    asked = [row | {"in_reply_to": row.get("to") in ("reply", "post-reply")} for row in rows(path) if "text" in row]
    assert [row["text"] for row in asked[::step] if automatic(message(row), "ann@example.com")] == []


@pytest.mark.parametrize(
    ("kind", "share", "step"),
    [
        ("vacation", 0.98, 4),
        ("receipt", 0.97, 4),
        ("challenge", 0.92, 1),  # there are few
        pytest.param("vacation", 0.98, 1, marks=pytest.mark.slow),
        pytest.param("receipt", 0.97, 1, marks=pytest.mark.slow),
    ],
)
def test_machines_are_known_without_their_headers(kind: str, share: float, step: int) -> None:
    found = [row for row in ROWS if row["kind"] == kind][::step]
    known = sum(automatic(message(row), "ann@example.com") != "" for row in found)
    assert known / len(found) >= share


WORDS = (
    "I am walking the coast path until the 29th and will not see your message before then. Contact Mo if it is urgent."
)


def test_a_title_of_its_own_is_a_second_sign_but_not_where_the_mail_quotes() -> None:
    assert automatic(message(NOTICE | {"text": WORDS})) == "vacation"
    post = "Try the second column.\n\nOn 5 May 2025 Bo wrote:\n> Which of the columns has the\n> codes that we need?"
    assert automatic(message(NOTICE | {"subject": "Which column", "text": post})) == ""


def test_who_answers_below_a_subject_that_lost_its_re_is_a_person() -> None:
    said = "The second edition will be out in September. Details are at https://press.example.org/r2"
    assert automatic(message(NOTICE | {"subject": "Teaching statistics to nurses", "text": said})) == ""


@pytest.mark.parametrize("said", ["Fwd: Out of office", "FW: Gone fishing", "WG: Abwesenheit"])
def test_who_passes_a_notice_on_is_a_person(said: str) -> None:
    assert automatic(message(NOTICE | {"subject": said, "text": WORDS})) == ""


def test_the_mail_of_a_list_is_not_weighed() -> None:
    mail = message(NOTICE | {"text": WORDS})
    assert machine.score(mail.subject, mail.text, answers=True) > 0
    listed = message(NOTICE | {"text": WORDS}, "List-Id: <other.example.org>")
    assert automatic(listed) == ""


@each_row("unit", ["Ann, ", "a@", "away ", "https://", "'", "x(y", "不在", "\n", "Ann Other "])
def test_what_is_long_takes_no_longer(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    start = time.process_time()
    assert isinstance(machine.score(text, text, answers=False), float)
    assert machine.personal(text) in (True, False)
    assert time.process_time() - start < 0.5


def test_machines_that_nothing_was_learned_from_are_told_and_people_are_not() -> None:
    unseen = [row for path in sorted(UNSEEN.glob("*.jsonl")) for row in rows(path)]
    told = {kind: [row for row in unseen if (row["kind"] == PERSON) == kind] for kind in (True, False)}
    assert sum(automatic(message(row), "ann@example.com") != "" for row in told[False]) >= 0.45 * len(told[False])
    people = [row["subject"] for row in told[True] if automatic(message(row), "ann@example.com")]
    assert people == ["Automatic reply: panel invitation"]  # as its author's program wrote it
