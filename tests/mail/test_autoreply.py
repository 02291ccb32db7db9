"""Mail that nobody wrote, told apart; and mail that somebody wrote, never called so."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.mail import autoreply_words as words
from listserv.mail.autoreply import automatic
from listserv.mail.parse import parse
from tests.rows import each_row

SUBJECT = "[cop] What works for outreach?"


def kind(body: str, subject: str, *headers: str, sender: str | None = None) -> str:
    head = ["From: Ann Other <ann@example.com>", "To: cop@lists.example.org", f"Subject: {subject}", *headers]
    if not any(line.lower().startswith("content-type") for line in headers):
        head += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    raw = "\n".join(head) + "\n\n" + textwrap.dedent(body).lstrip("\n")
    return automatic(parse(raw.encode()), sender)


def report(kind_of_report: str, part: str, fields: str, text: str) -> str:
    """A multipart/report (RFC 6522) with these fields in its second part."""
    raw = (
        "From: Ann Other <ann@example.com>\nTo: cop@lists.example.org\nSubject: a report\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/report; report-type={kind_of_report}; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain\n\n{text}\n\n--b\nContent-Type: {part}\n\n{fields}\n\n--b--\n"
    )
    return automatic(parse(raw.encode()))


# -- vacation -------------------------------------------------------------------------------------------------------

PREFIXES = [(language, phrase) for language, phrases in words.REPLY.items() for phrase in phrases]


@each_row(("language", "phrase"), PREFIXES)
def test_an_automatic_subject_in_each_language(language: str, phrase: str) -> None:
    title = phrase.rstrip(":").capitalize()
    assert kind("X", f"{title}: {SUBJECT}") == "vacation", language
    assert kind("X", f"{title} : {SUBJECT}") == "vacation", language
    assert kind("X", f"[EXTERNAL] {title}: {SUBJECT}") == "vacation", language


@each_row("prefix", ["Re: ", "FW: ", "AW: ", "Sv: "])
def test_an_answer_to_an_automatic_reply_is_a_persons(prefix: str) -> None:
    assert kind("Thanks, noted.", f"{prefix}Automatic reply: {SUBJECT}") == ""


def test_a_list_passes_on_what_people_write() -> None:
    post = "I wrote an automatic reply once.\n"
    assert kind(post, "Automatic reply: how do you word yours?", "List-Id: <other.example.org>") == ""
    assert kind(post, "Out of office", "Precedence: bulk", "List-Post: <mailto:x@other.example>") == ""


@each_row(
    "header",
    [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-replied (vacation)",
        "X-Autoreply: yes",
        "X-Autorespond: x",
        "Precedence: auto_reply",
        "X-Apple-Action: VACATION",
        "X-POST-MessageClass: 9; Autoresponder",
        "Delivered-To: Autoresponder",
        "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
    ],
)
def test_headers_of_answering_machines(header: str) -> None:
    assert kind("Back on Monday.", f"Re: {SUBJECT}", header) == "vacation"


NOTICES = {
    "en": ("Out of Office: " + SUBJECT, "I am out of the office until Monday 5 May with no access to email."),
    "cy": ("Allan o'r swyddfa: " + SUBJECT, "Rwyf allan o'r swyddfa tan ddydd Llun."),
    "fr": ("Absence du bureau : " + SUBJECT, "Je suis absent jusqu'au 5 mai."),
    "de": ("Abwesenheit: " + SUBJECT, "Ich bin bis zum 5. Mai nicht im Büro."),
    "es": ("Fuera de la oficina: " + SUBJECT, "Estaré ausente hasta el lunes."),
    "it": ("Fuori ufficio: " + SUBJECT, "Sono assente fino a lunedì."),
    "nl": ("Afwezig: " + SUBJECT, "Ik ben afwezig tot maandag."),
    "pl": ("Poza biurem: " + SUBJECT, "Jestem na urlopie do poniedziałku."),
    "ru": ("Нет на работе: " + SUBJECT, "Я в отпуске до понедельника."),
    "ja": ("不在: " + SUBJECT, "月曜日まで不在にしております。"),
}


@each_row("language", NOTICES)
def test_a_notice_before_the_old_subject(language: str) -> None:
    subject, body = NOTICES[language]
    assert kind(body, subject) == "vacation"


def test_a_notice_under_the_old_subject_needs_a_second_sign() -> None:
    body = "I am out of the office until Monday and will reply on my return."
    assert kind(body, f"Re: {SUBJECT}", sender="") == "vacation"
    assert kind(body, SUBJECT, "X-Auto-Response-Suppress: All") == "vacation"
    assert kind(body, SUBJECT, "Precedence: junk") == "vacation"
    assert kind(body, f"Re: {SUBJECT}", sender="ann@example.com") == ""


# -- people ---------------------------------------------------------------------------------------------------------

PEOPLE = {
    "goes away": ("Out of office next week", "I'll be on annual leave next week. Could Bob take the minutes?"),
    "asks about leave": ("Annual leave and cover", "How do you cover annual leave in your teams?"),
    "writes of holidays": ("On holiday activities for families", "We ran sessions on holiday activities. Who else?"),
    "away, in an answer": (f"Re: {SUBJECT}", "I am out of the office until Monday, but yes: walking groups work."),
    "absence as a topic": ("Absence rates by ethnicity", "Has anybody data on absence from work? I'm away Friday."),
    "auto in a word": ("Autoimmune disease in South Asian women", "Who works on this?"),
    "challenge as a topic": ("Challenge: confirm your message reaches people", "How do you test leaflets?"),
    "read": ("Read: a paper on trust", "This was read by many in our group. Your views?"),
    "delivery": ("Delivery of maternity care", "Care was not delivered to women who asked for it."),
    "an automatic thing": ("Automatic enrolment: has anybody tried it?", "We enrol people by default."),
    "asks about wording": ("Out of office reply", "What do you write in yours? I never know."),
    "compares": ("Automatic reply - good or bad?", "We send an automatic reply to everybody. Do you?"),
    "spam filters": ("Spam filters", "My trust uses a spam filter that asks: confirm your message. Does yours?"),
    "quotes a machine": (f"Re: {SUBJECT}", "I got back: “This is an automatic reply”. Is Bob away?"),
    "cars": ("Auto insurance for volunteers", "Who pays for it?"),
    "thanks": (f"Re: {SUBJECT}", "Thank you for your email. I agree."),
}


@each_row("name", PEOPLE)
@each_row("header", ["X-Mailer: Apple Mail", "Precedence: list", "Auto-Submitted: no"])
def test_people_are_people(name: str, header: str) -> None:
    subject, body = PEOPLE[name]
    assert kind(body, subject, header, sender="ann@example.com") == ""


# -- the other kinds ------------------------------------------------------------------------------------------------


@each_row(
    ("subject", "body"),
    [
        (
            "Please confirm your message to bob@example.com",
            "Your message has not been delivered. To prove you are a human, click the link below to release it.",
        ),
        (
            f"{SUBJECT} (Action Required)",
            "Your message was waitlisted. Please add yourself to Bob's Guest List.",
        ),
        (
            "Sender verification",
            "This is a one-time verification. You will only have to do this once; your mail is being held.",
        ),
        ("Bitte bestätigen Sie Ihre Nachricht", "Bitte zeigen Sie, dass Sie ein Mensch sind: sie sind ein mensch."),
    ],
)
def test_challenges(subject: str, body: str) -> None:
    assert kind(body, subject) == "challenge"


REAL_CHALLENGES = {
    "TMDA": (
        "Please confirm your message",
        "This message was created automatically by mail delivery software (TMDA).\n\nYour message attached below is "
        "being held because the address <x@example.org> has not been verified.\n\nTo release your message for "
        "delivery, please send an empty message.",
    ),
    "BoxTrapper": (
        "Your email requires verification verify#abc123",
        "The message you sent requires that you verify that you are a real live human being and not a spam source.\n"
        "To complete this verification, simply reply to this message.",
    ),
    "spamBlocker": (
        f"Re: {SUBJECT}",
        "I apologize for this automatic reply to your email.\n\nTo control spam, I now allow incoming messages only "
        "from senders I have approved beforehand.\n\nIf you would like to be added to my list of approved senders, "
        "please fill out the short request form.",
    ),
    "in French": (
        "[MailInBlack] Demande d'authentification",
        "Votre message est en attente. Merci de vous authentifier en un clic, une seule fois.",
    ),
    "in Portuguese": (
        "ANTISPAM UOL » TIRA-TEIMA",
        "Para que sua mensagem seja encaminhada, por favor, clique aqui. Confirmação de envio.",
    ),
}


@each_row("name", REAL_CHALLENGES)
def test_challenges_of_known_makers(name: str) -> None:
    subject, body = REAL_CHALLENGES[name]
    assert kind(body, subject) == "challenge"
    assert kind(body, subject, sender="") == "challenge"


def test_notes_says_so_in_the_text() -> None:
    body = """
    I will be out of the office starting 01/05/2025 and will not return until 05/05/2025.

    Note: This is an automated response to your message "the plan" sent on 30/04/2025.

    This is the only notification you will receive while this person is away.
    """
    assert kind(body, "AUTO: Ann Other is out of the office (returning 05/05/2025)") == "vacation"
    assert kind(body, "Ann Other is out of the office.", "In-Reply-To: <1@lists.example.org>") == "vacation"


def test_a_challenge_under_the_old_subject() -> None:
    body = "I am using a spam filter. Simply reply to this and you are added to my approved senders list."
    assert kind(body, f"Re: {SUBJECT}", "Auto-Submitted: auto-replied") == "challenge"
    assert kind(body, f"Re: {SUBJECT}", "Precedence: bulk") == "challenge"


def test_another_lists_question_is_a_challenge() -> None:
    assert kind("Reply to join.", "confirm 1234567890abcdef1234", "X-List-Administrivia: yes") == "challenge"


def test_a_complaint() -> None:
    fields = "Feedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1"
    assert report("feedback-report", "message/feedback-report", fields, "This is an abuse report.") == "feedback"


def test_a_dmarc_report() -> None:
    subject = "Report Domain: lists.example.org Submitter: example.com Report-ID: <1@example.com>"
    assert kind("UEsDBA==", subject, "Content-Type: application/gzip") == "feedback"


def test_a_read_receipt() -> None:
    fields = "Reporting-UA: x\nFinal-Recipient: rfc822;ann@example.com\nDisposition: manual-action; displayed"
    text = "Your message was displayed. There is no guarantee that it was read."
    assert report("disposition-notification", "message/disposition-notification", fields, text) == "receipt"


def test_a_receipt_of_notes() -> None:
    assert kind("Your document: the plan\nwas received by: Bob\nat: 10:00", "Return Receipt (the plan)") == "receipt"


@pytest.mark.parametrize(
    ("action", "expected"), [("failed", "bounce"), ("delayed", "delayed"), ("delivered", "delivered")]
)
def test_delivery_reports(action: str, expected: str) -> None:
    fields = f"Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; bob@example.com\nAction: {action}"
    assert report("delivery-status", "message/delivery-status", fields, "A report.") == expected


def test_a_report_of_delivery_in_words() -> None:
    body = "Your message was successfully delivered to the following recipients:\n\nbob@example.com\n"
    assert kind(body, "Delivery Status Notification (Success)", "Return-Path: <>") == "delivered"


@pytest.mark.parametrize("header", ["Auto-Submitted: auto-generated", "X-Cron-Env: <SHELL=/bin/sh>"])
def test_mail_of_programs(header: str) -> None:
    assert kind("All is well.", "Nightly report", header) == "generated"


def test_nobody_expects_an_answer_to_the_null_sender() -> None:
    assert kind("All is well.", "Nightly report", sender="") == "generated"
    assert kind("All is well.", "Nightly report", "Return-Path: <>") == "generated"
    assert kind("All is well.", "Nightly report", "Return-Path: <>", sender="ann@example.com") == ""


@each_row(
    ("name", "expected"),
    [
        (b"IPM.Microsoft Mail.Note", ""),
        (b"REPORT.IPM.Note.IPNRN", "receipt"),
        (b"REPORT.IPM.Note.NDR", "bounce"),
        (b"IPM.Schedule.Meeting.Resp.Pos", "calendar"),
        (b"IPM.Note.Rules.OofTemplate.Microsoft", "vacation"),
    ],
)
def test_the_message_class_of_outlook(name: bytes, expected: str) -> None:
    value = name + b"\0"
    stream = b"\x78\x9f\x3e\x22\x01\x00" + b"\x01\x08\x80\x07\x00" + len(value).to_bytes(4, "little") + value + b"\0\0"
    raw = (
        b"From: ann@example.com\nSubject: the plan\nMIME-Version: 1.0\nContent-Type: application/ms-tnef\n"
        b"Content-Transfer-Encoding: 8bit\n\n" + stream
    )
    assert automatic(parse(raw)) == expected


# -- signs that want a second one -----------------------------------------------------------------------------------

CITES = "In-Reply-To: <p1@lists.example.org>"


@each_row(
    ("subject", "text"),
    [
        ("Urlaub", "Ich bin vom 5. bis 12. Mai im Urlaub. Wer kann meine Sprechstunde übernehmen?"),
        ("Vacaciones", "Estoy de vacaciones hasta el 12 de mayo. ¿Alguien puede dar mi clase?"),
        ("Ar wyliau", "Rwyf ar wyliau wythnos nesaf. A all rhywun arwain y cyfarfod?"),
    ],
)
def test_who_asks_under_a_title_of_absence_is_a_person(subject: str, text: str) -> None:
    assert kind(text, subject, CITES) == ""
    assert kind(text[: text.rindex(".") + 1], subject, CITES) == "vacation"


def test_a_program_that_marks_its_answer_as_bulk_need_not_speak_of_the_mail() -> None:
    away = "I am out of the office until 12 May."
    assert kind(away, f"Re: {SUBJECT}", "Precedence: bulk") == "vacation"
    assert kind(away, f"Re: {SUBJECT}", CITES) == ""
    assert kind(f"{away} We pay half.", f"Re: {SUBJECT}", "Precedence: bulk") == ""
    assert kind("Back next week!", f"Re: {SUBJECT}", "X-Autogenerated: Reply") == "vacation"


def test_a_help_desk_that_asks_for_answers_above_its_line() -> None:
    line = "##- Please type your reply above this line -##"
    said = "Your request (12345) has been received and is being reviewed by our support staff."
    assert kind(f"{line}\n\n{said}", f"[Request received] {SUBJECT}") == "vacation"
    assert kind("What do you do when they say that your request has been received?", SUBJECT) == ""


# -- anything -------------------------------------------------------------------------------------------------------


@given(st.binary(max_size=2_000))
def test_any_bytes_are_judged(data: bytes) -> None:
    assert isinstance(automatic(parse(data)), str)
    assert isinstance(automatic(parse(b"From: a@example.com\nSubject: Out of office\n\n" + data), ""), str)


@pytest.mark.parametrize("unit", ["[a] ", "a ", "> ", "re: ", "<"])
def test_long_subjects_and_texts_take_no_longer(unit: str) -> None:
    assert isinstance(kind(unit * (400_000 // len(unit)), unit * (12_000 // len(unit))), str)
