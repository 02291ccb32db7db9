"""Letters of ours: every template with the values that it gets, short and plain, and harmless whatever is in them."""

import email
import email.policy
import re
from dataclasses import replace
from email.message import EmailMessage
from functools import cache

import dkim
import pytest

from listserv.app import templates
from listserv.compose import letters
from listserv.compose.letters import Addressing, LetterWriter
from listserv.mail.address import display, printable
from listserv.mail.charset import readable
from listserv.mail.verp import read_bounce, read_confirm
from listserv.model.mailinglist import MailingList
from tests.compose.samples import COP, SECRET, SENT_AT, seal
from tests.compose.written import Written, by_decisions, by_the_house
from tests.compose.written_arranging import arranging
from tests.compose.written_finding import finding
from tests.compose.written_holding import holding
from tests.compose.written_joining import joining
from tests.compose.written_persons import persons
from tests.compose.written_planning import by_planning
from tests.rows import each_row

TEXTS = templates()
LANGUAGES = ("cy", "de", "es", "fr", "pl", "ur")
TO_FACILITATORS = ("hold/notice", "hold/summary", "hold/which", "people/", "trouble/", "join/approve", "report")
LONGEST = 12
NO_PLAIN_WORDS = re.compile(r"(?i)\b(?:command|invalid|syntax|parameter|None|True|False|undefined)\b|[{}]|\[\]")

NASTY = {
    "template": "{{7*7}} {% raw %} %s %n {0.__class__} ${HOME} <script>alert(1)</script> & &amp;",
    "line ends": ".\r\nFrom one\r\nBcc: victim@example.net\r\n\r\nSubject: \x1b[31mtwo\x07\u202egnp\u2028\ufeff\r\n..",
    "long": "x" * 3_000,
    "wide": "пример " * 400,
}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[Written]:
    return every("Sam Smith", "A toolkit", "Some words.") + by_the_house(tmp_path_factory.mktemp("house"))


@cache
def every(name: str, subject: str, text: str) -> list[Written]:
    """What is written where somebody has this name, subject and text."""
    features = (by_decisions, finding, persons, by_planning, holding, joining, arranging)
    return [one for feature in features for one in feature(name, subject, text)]


@cache
def writer(sealed: bool = False) -> LetterWriter:
    return LetterWriter(TEXTS, SECRET, seal() if sealed else None)


def addressing(to: str = "ann@example.org", question: int | None = 5) -> Addressing:
    return Addressing(letter=3, to=to, member=31, question=question, asked_at=1_700_000_000, in_reply_to="")


def made(one: Written, *, attached: bytes | None = None, sealed: bool = False) -> bytes:
    return writer(sealed).write(one.kind, one.place, one.values, addressing(one.to), SENT_AT, attached).data


def read(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_every_template_is_written_by_something(written: list[Written]) -> None:
    """The collected letter is composed when it is sent: the test of dispatch has it. Two are part of others."""
    parts = {"post/receipt", "unread", "doubted", "footer"}
    ours = {name for name in TEXTS if "." not in name and name.partition("/")[0] not in (*LANGUAGES, "digest")}
    assert {one.kind for one in written} == ours - parts


def test_what_was_not_understood_stands_below_a_letter_that_tells_of_the_rest() -> None:
    values = {"what": "remove", "addresses": ["ann@example.org"], "not_done": [], "unread": "and at evil.example"}
    _, text = writer().words("people/done", COP, values, "fay@example.org")
    assert "nothing was done about it: “and at evil.example”" in text


def test_a_letter_that_is_sent_again_says_what_came_in_answer_to_it() -> None:
    values = {"member": True, "doubted": "YES ALL\n" * 100}
    subject, text = writer().words("forget/ask", COP, values, "ann@example.org")
    assert subject == writer().words("forget/ask", COP, {"member": True}, "ann@example.org")[0]
    assert text.startswith("An answer to the mail below came in your name (“YES ALL YES ALL")
    assert "\n> Reply" in text


def test_every_letter_has_a_subject_and_plain_words(written: list[Written]) -> None:
    for one in written:
        subject, text = writer().words(one.kind, one.place, one.values, one.to)
        assert subject.strip(), one
        assert text.strip(), one
        rude = NO_PLAIN_WORDS.search(subject + text)
        assert not rude, (one.kind, rude, text)


def test_members_read_twelve_lines_at_most(written: list[Written]) -> None:
    for one in written:
        if not one.kind.startswith(TO_FACILITATORS):
            _, text = writer().words(one.kind, one.place, one.values, one.to)
            lines = [line for line in text.splitlines() if line.strip() and not line.startswith(">")]
            assert len(lines) <= LONGEST, (one.kind, text)


def test_no_link_is_the_only_way(written: list[Written]) -> None:
    assert [one.kind for one in written if "http" in writer().words(one.kind, one.place, one.values, one.to)[1]] == []


def test_first_comes_what_was_done_and_every_line_fits(written: list[Written]) -> None:
    for one in written:
        _, text = writer().words(one.kind, one.place, one.values, one.to)
        assert max(map(len, text.splitlines())) <= 100, (one.kind, text)
        assert "\n\n\n" not in text


def test_who_it_is_from_and_where_its_answer_goes() -> None:
    sent = writer().write("join/confirm", COP, {}, addressing(), SENT_AT, None)
    message = read(sent.data)
    assert (sent.recipients, message["To"]) == (("ann@example.org",), "ann@example.org")
    assert message["From"].addresses[0].addr_spec == "cop-request@lists.example.org"
    reply = message["Reply-To"].addresses[0]
    assert reply.display_name == COP.name
    assert read_confirm(SECRET, COP, reply.username.partition("+")[2]) == (5, 1_700_000_000)
    bounces = sent.sender.partition("+")[2].partition("@")[0]
    assert read_bounce(SECRET, COP, bounces) == (0, 31)
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["List-Post"] is None


def test_without_a_question_the_desk_answers() -> None:
    sent = writer().write("leave/no-member", COP, {}, addressing(question=None), SENT_AT, None)
    assert read(sent.data)["Reply-To"].addresses[0].addr_spec == "cop-request@lists.example.org"


@each_row("message_id", ["m1@example.org", "", "a b", "x>\r\nBcc: y"])
def test_the_message_that_is_answered_is_named_if_its_id_is_sound(message_id: str) -> None:
    to = Addressing(3, "ann@example.org", 31, None, 0, message_id)
    message = read(writer().write("info", COP, {"members": 2}, to, SENT_AT, None).data)
    assert message["In-Reply-To"] == ("<m1@example.org>" if message_id == "m1@example.org" else None)
    assert message["Bcc"] is None


# ── abuse 24 and 35: what strangers write stays literal ──────────────────────────────────────────────────────────────


SAMPLES = pytest.mark.parametrize(
    "step", [pytest.param(3, id="some"), pytest.param(1, marks=pytest.mark.slow, id="all")]
)
"""Of the letters every third is written from day to day, and for each kind of words another third."""


@cache
def nasty(kind: str, step: int) -> list[tuple[str, bytes]]:
    """(template, letter) of what has words of a stranger, where their name, subject and text are these, as read."""
    text = NASTY[kind]
    words = display(text), printable(text)[:1_000], readable(text)
    tame = every("Sam Smith", "A toolkit", "Some words.")
    strange = [one for one, same in zip(every(*words), tame, strict=True) if one != same]
    return [(one.kind, made(one)) for one in strange[list(NASTY).index(kind) % step :: step]]


@SAMPLES
@pytest.mark.parametrize("kind", NASTY)
def test_abuse_24_35_whatever_stands_in_names_subjects_and_texts_is_literal_and_harmless(kind: str, step: int) -> None:
    for _, raw in nasty(kind, step):
        message = read(raw)
        assert message["Bcc"] is None
        assert message["From"].addresses[0].addr_spec == "cop-request@lists.example.org"
        assert len(message.get_all("Subject", [])) == len(message.get_all("From", [])) == 1
        assert not re.search(r"[\x00-\x1f\x7f\u2028\u202e]", str(message["Subject"]))
        assert raw.count(b"\r\n") == raw.count(b"\n") == raw.count(b"\r")
        assert b"\x1b" not in raw


@SAMPLES
def test_abuse_35_nothing_that_looks_like_a_template_is_run(step: int) -> None:
    messages = [read(raw) for _, raw in nasty("template", step)]
    texts = [message.get_content() + str(message["Subject"]) for message in messages]
    assert any(NASTY["template"][:20] in text for text in texts)
    assert not any(re.search(r"\b49\b", text) or "<class" in text for text in texts)


@SAMPLES
@pytest.mark.parametrize("kind", ["long", "wide"])
def test_no_line_is_longer_than_smtp_allows(kind: str, step: int) -> None:
    """RFC 5321 4.5.3.1.6: 1,000 octets with the line end."""
    for template, raw in nasty(kind, step):
        longest = max(map(len, raw.split(b"\r\n")))
        assert longest <= 998, (template, longest)


# ── what goes along, and the signature ───────────────────────────────────────────────────────────────────────────────

POSTS = {
    "plain": b"From: sam@elsewhere.example\r\nSubject: Tea\r\n\r\nHello\r\n",
    "8bit": b"Subject: =?utf-8?q?T=C3=A9?=\r\nContent-Transfer-Encoding: 8bit\r\n\r\nna\xc3\xafve \xff\r\n",
    "folded": b"X-Odd:  a\r\n\tb \r\nSubject:x\r\n\r\n trailing \r\n\r\n\r\n",
    "no body": b"Subject: x\r\n\r\n",
    "no end": b"Subject: x\r\n\r\nno end",
    "boundary": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n",
    "dots": b"Subject: x\r\n\r\n.\r\n..\r\n",
}


@pytest.mark.parametrize("name", POSTS)
def test_a_held_post_goes_along_byte_for_byte(name: str, written: list[Written]) -> None:
    notice = next(one for one in written if one.kind == "hold/notice")
    raw = made(notice, attached=POSTS[name])
    assert POSTS[name] in raw
    message = read(raw)
    text, post = list(message.iter_parts())
    assert (text.get_content_type(), post.get_content_type()) == ("text/plain", "message/rfc822")
    assert "Reply YES" in text.get_content()


def test_what_letters_have_alike_is_folded_once_for_each_list() -> None:
    def letter(place: MailingList, to: str) -> EmailMessage:
        return read(writer().write("help", place, {}, addressing(to), SENT_AT, None).data)

    letter(COP, "ann@example.org")
    folded = letters._folded.cache_info().misses
    assert letter(COP, "bob@example.org")["To"] == "bob@example.org"
    assert letters._folded.cache_info().misses == folded
    other = letter(replace(COP, name="Über uns, alle", address="us@lists.example.org"), "ann@example.org")
    assert str(other["From"]) == '"Über uns, alle" <us-request@lists.example.org>'
    assert "us.lists.example.org" in other["List-Id"]


@pytest.mark.parametrize("name", [None, *POSTS])
def test_dkimpy_verifies_every_letter(name: str | None, written: list[Written]) -> None:
    kinds = {one.kind: one for one in written} if name is None else {"": next(w for w in written if w.kind == "info")}
    for one in kinds.values():
        raw = made(one, attached=POSTS[name] if name else None, sealed=True)
        assert dkim.verify(raw, dnsfunc=lambda name, timeout=5: seal().record.encode()), one.kind
