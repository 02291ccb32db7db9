"""What a message is, by its content and the address that it came to; the first question that fits decides."""

from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from listserv.mail import verp
from listserv.model.intent import Answer, Automatic, Bounce, CalendarReply, Command, Intent, Post, Private, Refused
from listserv.model.mailinglist import MailingList, route
from listserv.understand.classify import kind, understand
from tests.mail.test_tnef import HEAD, attribute
from tests.rows import each_row

SECRET = b"a secret of thirty-two bytes ...."
TODAY = date(2026, 11, 23)
COP = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge")
OTHER = MailingList(2, "other@lists.example.org", "Another")
LISTS = {place.address: place for place in (COP, OTHER)}


def mail(text: str, *fields: str, subject: str = "Interpreter rates") -> bytes:
    head = ("From: Ann Other <ann@example.org>", f"Subject: {subject}", "Message-ID: <m1@example.org>", *fields)
    return "\r\n".join((*head, "", text, "")).encode()


def intent(raw: bytes, to: str = COP.address, sender: str | None = "ann@example.org") -> Intent:
    where = route(to, LISTS)
    assert where is not None
    return understand(raw, where, sender=sender, secret=SECRET, today=TODAY).intent


QUESTION = "What do others pay their interpreters by the hour, and who decides about it in your trust?"
REPORT = """\
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; bob@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user
--b--
""".replace("\n", "\r\n")
BOUNCED = b"From: MAILER-DAEMON@mx.example.net\r\nSubject: failure\r\nMIME-Version: 1.0\r\n" + REPORT.encode()


@pytest.mark.parametrize(
    ("to", "text", "expected", "word"),
    [
        ("cop@", QUESTION, Post, "post"),
        ("cop@", "unsubscribe me please", Command, "command"),
        ("cop-request@", "weekly please", Command, "command"),
        ("cop-request@", "wibble wobble", Command, "command"),
        ("cop-join@", "whatever", Command, "command"),
        ("cop-subscribe@", "", Command, "command"),
        ("cop-leave@", "whatever", Command, "command"),
        ("cop-unsubscribe@", "", Command, "command"),
        ("cop-owner@", "May I ask you something?", Private, "private"),
    ],
)
def test_each_address_of_a_list_has_its_meaning(to: str, text: str, expected: type, word: str) -> None:
    found = intent(mail(text), f"{to}lists.example.org")
    assert isinstance(found, expected)
    assert kind(found) == word


def test_what_is_said_to_join_and_leave_does_not_matter() -> None:
    for to, name in (("cop-join@", "join"), ("cop-leave@", "leave")):
        found = intent(mail("leave join help"), f"{to}lists.example.org")
        assert isinstance(found, Command)
        assert [wish.name for wish in found.wishes] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Could I try it out for four weeks?", ["taster"]),
        ("Hello, please send me some information about the list before I decide.", ["info"]),
        ("I would like to join, and could I have the weekly letter?", ["join", "mode"]),
        ("I saw your poster. Amina, health visitor", ["join"]),
        ("", ["join"]),
    ],
)
def test_a_mail_to_join_may_ask_to_look_first(text: str, names: list[str]) -> None:
    understood = intent(mail(text), "cop-join@lists.example.org")
    assert isinstance(understood, Command)
    assert [wish.name for wish in understood.wishes] == names


def test_a_members_own_leave_address_names_them_and_a_forged_one_nobody() -> None:
    mine = intent(mail(""), verp.leave_address(SECRET, COP, 31))
    assert isinstance(mine, Command)
    assert mine.member == 31
    forged = intent(mail(""), verp.leave_address(b"not our secret at all", COP, 31))
    assert isinstance(forged, Command)
    assert forged.member is None


def test_a_reply_address_names_the_post_and_whose_copy_it_was() -> None:
    assert intent(mail(QUESTION), verp.reply_address(SECRET, COP, 7, 31)) == Post(7, 31)
    assert intent(mail(QUESTION), verp.reply_address(SECRET, COP, 7, 0)) == Post(7, None)


@pytest.mark.parametrize(
    "address",
    [
        verp.reply_address(b"not our secret at all", COP, 7, 31),
        COP.at("", verp.reply_address(SECRET, OTHER, 7, 31).partition("+")[2].partition("@")[0]),
        COP.at("", verp.confirm_address(SECRET, COP, 7, 31).partition("+")[2].partition("@")[0]),
        "cop+abc@lists.example.org",
    ],
)
def test_abuse_57_a_reply_token_that_is_not_ours_is_a_plain_post(address: str) -> None:
    assert intent(mail(QUESTION), address) == Post()


def test_an_answer_finds_its_question() -> None:
    found = intent(mail("Yes please! Sent from my iPhone"), verp.confirm_address(SECRET, COP, 5, 1_700_000_000))
    assert isinstance(found, Answer)
    assert (found.question, found.asked_at, found.yes) == (5, 1_700_000_000, True)
    assert kind(found) == "confirmation"


@pytest.mark.parametrize("text", ["discard", "trust"])
def test_an_answer_that_decides_about_a_post_is_called_so(text: str) -> None:
    assert kind(intent(mail(text), verp.confirm_address(SECRET, COP, 5, 1))) == "moderation"


def test_abuse_57_a_guessed_question_is_none() -> None:
    found = intent(mail("yes"), "cop-confirm+aaaaaaaaaaaaaaaaaaaaaaaa@lists.example.org")
    assert isinstance(found, Answer)
    assert found.question == 0


def test_a_bounce_names_the_member_and_the_post_of_its_copy() -> None:
    found = intent(BOUNCED, verp.bounce_address(SECRET, COP, 7, 31), "")
    assert isinstance(found, Bounce)
    assert (found.member, found.post) == (31, 7)
    assert [(r.recipient, r.permanent, r.status) for r in found.reports] == [("bob@example.net", True, "5.1.1")]
    letter = intent(BOUNCED, verp.bounce_address(SECRET, COP, 0, 31), "")
    assert isinstance(letter, Bounce)
    assert letter.post is None


@each_row(
    "address",
    [
        verp.bounce_address(b"not our secret at all", COP, 7, 31),
        COP.at("bounces", verp.bounce_address(SECRET, OTHER, 7, 31).partition("+")[2].partition("@")[0]),
        verp.bounce_address(SECRET, COP, 7, 31).replace("+", "+a"),
        verp.bounce_address(SECRET, COP, 7, 31).replace("@", "a@"),
        verp.reply_address(SECRET, COP, 7, 31).replace("cop+", "cop-bounces+"),
    ],
)
def test_abuse_59_a_bounce_token_that_is_forged_or_altered_names_nobody(address: str) -> None:
    found = intent(BOUNCED, address, "")
    assert isinstance(found, Bounce)
    assert (found.member, found.post) == (None, None)


def test_what_a_person_writes_to_the_bounce_address_is_no_bounce() -> None:
    assert isinstance(intent(mail(QUESTION), verp.bounce_address(SECRET, COP, 7, 31)), Automatic)


def test_abuse_54_a_bounce_to_the_posting_address_is_a_bounce_of_nobody() -> None:
    found = intent(BOUNCED, sender="")
    assert isinstance(found, Bounce)
    assert (found.member, kind(found)) == (None, "bounce")


@each_row(
    "field", ["List-Id: Mobilising Knowledge <cop.lists.example.org>", "List-Post: <mailto:COP@lists.example.org>"]
)
@each_row("to", ["cop@", "cop-request@", "cop-join@", "cop-owner@"])
def test_abuse_50_our_own_mail_that_comes_back_is_known(field: str, to: str) -> None:
    found = intent(mail(QUESTION, field), f"{to}lists.example.org")
    assert found == Automatic("our own mail, come back")


def test_mail_of_another_list_is_no_loop() -> None:
    assert intent(mail(QUESTION, "List-Id: <other.lists.example.org>")) == Post()


@each_row(
    "raw",
    [
        mail("I am away until Monday.", "Auto-Submitted: auto-replied", subject="Out of office"),
        mail("I am away until Monday.", "X-Autoreply: yes"),
        mail("I am out of the office until 30 November.", subject="Automatic reply: Interpreter rates"),
    ],
)
@each_row("to", ["cop@", "cop-request@", "cop-owner@"])
def test_abuse_51_an_automatic_reply_is_known_with_and_without_its_headers(raw: bytes, to: str) -> None:
    found = intent(raw, f"{to}lists.example.org")
    assert isinstance(found, Automatic)
    assert kind(found) == "auto-reply"


NOTICE = "I am out of the office until 17 August and will read your message when I am back."
ASKED = verp.confirm_address(SECRET, COP, 5, 1_700_000_000)


@pytest.mark.parametrize("said", ["Yes", "no thanks", "2", "1 and 3", "Later"])
def test_who_begins_with_an_answer_to_our_question_is_a_person_whatever_stands_below(said: str) -> None:
    raw = mail(f"{said}\r\n\r\n{NOTICE}", "In-Reply-To: <q@lists.example.org>", subject="Re: Held post 3")
    assert isinstance(intent(raw, ASKED), Answer)
    assert isinstance(intent(raw.replace(said.encode() + b"\r\n", b""), ASKED), Automatic)
    assert isinstance(intent(b"Auto-Submitted: auto-replied\r\n" + raw, ASKED), Automatic)


def test_who_begins_with_a_wish_is_a_person_too() -> None:
    raw = mail(f"Start again please\r\n\r\n{NOTICE}", "In-Reply-To: <q@lists.example.org>", subject="Re: Stopped")
    assert not isinstance(intent(raw), Automatic)
    assert not isinstance(intent(raw, ASKED), Automatic)


def test_nothing_is_left_of_an_answer_where_only_its_authors_name_follows() -> None:
    found = intent(mail("1\r\n\r\nAnn Other\r\nWard Sister\r\nI do not work on Fridays"), ASKED)
    assert isinstance(found, Answer)
    assert (found.choice, found.rest, found.asked) == ((1,), "", ())
    edited = intent(mail("EDIT\r\n\r\nAnn Other"), ASKED)
    assert isinstance(edited, Answer)
    assert (edited.word, edited.rest) == ("edit", "Ann Other")


@each_row("to", ["cop@", "cop-request@", "cop-join@", "cop-owner@", "cop-leave@"])
def test_abuse_52_mail_from_the_null_sender_wishes_nothing(to: str) -> None:
    assert isinstance(intent(mail("join"), f"{to}lists.example.org", ""), Automatic)


def test_without_an_envelope_its_sender_is_not_known_to_be_null() -> None:
    assert intent(mail(QUESTION), sender=None) == Post()


def _calendar(method: str, lines: str = "") -> bytes:
    text = (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:42@x\r\n{lines}END:VEVENT\r\n"
        "END:VCALENDAR"
    )
    return mail(text, f"Content-Type: text/calendar; method={method}; charset=utf-8")


def test_abuse_47_an_invitation_to_the_list_waits_for_a_person() -> None:
    found = intent(_calendar("REQUEST"))
    assert isinstance(found, Refused)
    assert found.hold
    assert kind(found) == "refused"


def test_an_invitation_to_the_facilitators_is_theirs() -> None:
    assert isinstance(intent(_calendar("REQUEST"), "cop-owner@lists.example.org"), Private)


def test_a_pressed_answer_to_an_invitation_is_known() -> None:
    found = intent(_calendar("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.org\r\n"))
    assert isinstance(found, CalendarReply)
    assert (found.uid, kind(found)) == ("42@x", "calendar-reply")


@each_row("to", ["cop@", "cop-request@", "cop-join@", "cop-owner@"])
def test_what_is_too_much_to_read_is_refused_whatever_the_address(to: str) -> None:
    """RELIABILITY: abuse 27."""
    found = intent(mail(QUESTION, *["X: y"] * 2_000), f"{to}lists.example.org")
    assert isinstance(found, Refused)
    assert "1000 header lines" in found.why


def winmail(text: str) -> bytes:
    return HEAD + attribute(1, 0x800C, 2, text.encode() + b"\0")


def with_part(text: str, kind: str, name: str, content: bytes = b"x", disposition: str = "attachment") -> bytes:
    whole = EmailMessage()
    whole["From"], whole["Subject"] = "Ann <ann@example.org>", "Hello"
    whole.set_content(text)
    main, _, sub = kind.partition("/")
    whole.add_attachment(content, main, sub, filename=name, disposition=disposition)
    return whole.as_bytes(policy=SMTP)


@pytest.mark.parametrize("text", ["unsubscribe", "Please take me off this mailing list!!", "weekly please"])
def test_a_wish_with_a_file_is_asked_about(text: str) -> None:
    found = intent(with_part(text, "application/pdf", "rota.pdf"))
    assert isinstance(found, Command)
    assert (found.wishes, found.posted, len(found.doubtful)) == ((), True, 1)
    assert intent(with_part("Here is the rota for the Christmas week.", "application/pdf", "rota.pdf")) == Post()


@pytest.mark.parametrize(
    ("kind", "name", "disposition"),
    [
        ("image/png", "image001.png", "inline"),
        ("application/pkcs7-signature", "smime.p7s", "attachment"),
        ("application/pgp-keys", "key.asc", "attachment"),
        ("text/vcard", "ann.vcf", "attachment"),
        ("application/octet-stream", "ATT00001.txt", "attachment"),
    ],
)
def test_what_programs_add_of_themselves_makes_no_post_of_a_wish(kind: str, name: str, disposition: str) -> None:
    found = intent(with_part("Please take me off this mailing list!!", kind, name, disposition=disposition))
    assert isinstance(found, Command)
    assert [wish.name for wish in found.wishes] == ["leave"]


def test_words_in_a_winmail_are_read_like_any_others() -> None:
    alone = intent(with_part("", "application/ms-tnef", "winmail.dat", winmail("Please take me off this list")))
    assert isinstance(alone, Command)
    assert [wish.name for wish in alone.wishes] == ["leave"]
    beside = intent(with_part("weekly please", "application/ms-tnef", "winmail.dat", winmail("weekly please")))
    assert isinstance(beside, Command)
    assert [wish.mode for wish in beside.wishes] == ["weekly"]


def test_what_tells_everybody_what_to_write_is_asked_about() -> None:
    found = intent(
        mail(
            "Dear all,\r\n\r\nYou get too much mail? Just reply with one of these lines:\r\n\r\n"
            "Please send me one letter a week instead of every post.\r\n"
            "Please take me off this mailing list, thank you.\r\n\r\nAnn"
        )
    )
    assert isinstance(found, Command)
    assert found.wishes == ()
    assert found.doubtful


def test_what_may_be_a_wish_is_said_to_be_doubtful_and_not_posted_at_once() -> None:
    found = intent(mail("help", subject="unsubscribe"))
    assert isinstance(found, Command)
    assert found.posted
