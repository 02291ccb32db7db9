"""Delivery reports of many kinds of server, each in its own words."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.mail import dsn
from listserv.mail.parse import parse
from listserv.model.report import BounceReport
from tests.rows import each_row

LIST = "cop-bounces@lists.example.org"


def letter(body: str, subject: str, sender: str, *more: str) -> bytes:
    head = [f"From: {sender}", f"To: <{LIST}>", f"Subject: {subject}", *more]
    if not any(line.lower().startswith("content-type") for line in more):
        head.append("Content-Type: text/plain; charset=utf-8")
    return ("\n".join(head) + "\n\n" + textwrap.dedent(body).lstrip("\n")).encode()


def reports(raw: bytes) -> tuple[BounceReport, ...]:
    return dsn.bounces(parse(raw), raw)


def brief(raw: bytes) -> list[tuple[str, bool | None, str]]:
    return [(one.recipient, one.permanent, one.status) for one in reports(raw)]


def status_report(*blocks: str, text: str = "Your message could not be delivered.") -> bytes:
    """A report by RFC 3464 with these blocks of recipient fields."""
    fields = "\n\n".join(["Reporting-MTA: dns; mx.example.net", *blocks])
    return (
        "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\n"
        f"To: <{LIST}>\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain\n\n{text}\n\n--b\nContent-Type: message/delivery-status\n\n{fields}\n\n"
        "--b\nContent-Type: message/rfc822\n\nFrom: a@lists.example.org\nTo: cop@lists.example.org\n\nHello.\n\n--b--\n"
    ).encode()


# -- RFC 3464 -------------------------------------------------------------------------------------------------------


def test_fields_of_two_recipients() -> None:
    raw = status_report(
        "Final-Recipient: rfc822; Ann@Example.com\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>:\n  Recipient address rejected",
        "Final-Recipient: rfc822;bob@example.com\nAction: delayed\nStatus: 4.4.1",
    )
    assert brief(raw) == [("ann@example.com", True, "5.1.1"), ("bob@example.com", False, "4.4.1")]
    assert reports(raw)[0].text == "550 5.1.1 <ann@example.com>: Recipient address rejected"
    assert dsn.kind(parse(raw)) == "bounce"


def test_only_delays_are_a_delay() -> None:
    raw = status_report("Final-Recipient: rfc822; ann@example.com\nAction: delayed\nStatus: 4.0.0")
    assert dsn.kind(parse(raw)) == "delayed"
    assert [one.permanent for one in reports(raw)] == [False]


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded"])
def test_what_arrived_is_no_bounce(action: str) -> None:
    raw = status_report(f"Final-Recipient: rfc822; ann@example.com\nAction: {action}\nStatus: 2.1.5")
    assert dsn.kind(parse(raw)) == "delivered"
    assert reports(raw) == ()


def test_a_full_mailbox_with_action_failed_is_temporary_by_its_status() -> None:
    raw = status_report("Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 4.2.2 (mailbox full)")
    assert brief(raw) == [("ann@example.com", False, "4.2.2")]


def test_a_status_without_detail_yields_to_the_diagnostic() -> None:
    raw = status_report(
        "Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.0.0\n"
        "Diagnostic-Code: smtp; 452 4.2.2 Over quota"
    )
    assert brief(raw) == [("ann@example.com", False, "4.2.2")]


def test_neither_action_nor_status_leaves_it_open() -> None:
    assert brief(status_report("Final-Recipient: rfc822; ann@example.com")) == [("ann@example.com", None, "")]


def test_the_address_that_we_wrote_to_is_kept_beside_the_one_that_failed() -> None:
    raw = status_report(
        "Original-Recipient: rfc822;ann@alumni.example\nFinal-Recipient: rfc822; ann@example.com\nAction: failed\n"
        "Status: 5.1.1"
    )
    assert [(one.recipient, one.original) for one in reports(raw)] == [("ann@example.com", "ann@alumni.example")]


@pytest.mark.parametrize(
    "final",
    ["x400; /S=ann/OU=example/PRMD=nhs/ADMD= /C=GB/", "rfc822; ann@store-daemon", "rfc822; @relay.example:ann@host"],
)
def test_a_final_recipient_that_is_no_address_gives_way_to_the_original(final: str) -> None:
    raw = status_report(
        f"Final-Recipient: {final}\nOriginal-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.1.1"
    )
    assert brief(raw) == [("ann@example.com", True, "5.1.1")]


def test_an_address_wrapped_by_exchange() -> None:
    raw = status_report(
        "Final-Recipient: RFC822; IMCEASMTP-ann+40example+2Ecom@corp.example\nAction: failed\nStatus: 5.1.1"
    )
    assert brief(raw) == [("ann@example.com", True, "5.1.1")]


def test_a_status_part_in_base64() -> None:
    raw = (
        'From: MAILER-DAEMON@example.net\nContent-Type: multipart/report; boundary="b"\n\n--b\n'
        "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n"
        "UmVwb3J0aW5nLU1UQTogZG5zOyBhCgpGaW5hbC1SZWNpcGllbnQ6IHJmYzgyMjsgYW5uQGV4\n"
        "YW1wbGUuY29tCkFjdGlvbjogZmFpbGVkClN0YXR1czogNS4xLjEK\n\n--b--\n"
    )
    assert brief(raw.encode()) == [("ann@example.com", True, "5.1.1")]


# -- whose fault ----------------------------------------------------------------------------------------------------


@each_row(
    ("status", "diagnostic", "policy"),
    [
        ("5.7.1", "550 5.7.1 Message rejected due to content", True),
        ("5.7.26", "550-5.7.26 Unauthenticated email is not accepted due to domain's DMARC policy", True),
        ("5.0.0", "554 Your access to this mail system has been rejected due to poor reputation", True),
        ("5.2.3", "550 5.2.3 message too large for this recipient", True),
        ("5.1.8", "553 5.1.8 sender address rejected", True),
        ("5.0.0", "550 blocked using zen.spamhaus.org", True),
        ("5.1.1", "550 5.1.1 User unknown", False),
        ("5.7.1", "550 5.7.1 Recipient address rejected: User unknown", False),
        ("5.4.1", "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)", False),
        ("5.2.2", "552 5.2.2 Mailbox full", False),
        ("5.2.1", "550 5.2.1 The email account that you tried to reach is disabled", False),
        ("5.4.4", "Name service error: Host not found", False),
    ],
)
def test_who_was_refused(status: str, diagnostic: str, policy: bool) -> None:
    raw = status_report(
        "Final-Recipient: rfc822; ann@example.com\nAction: failed\n"
        f"Status: {status}\nDiagnostic-Code: smtp; {diagnostic}"
    )
    assert [one.policy for one in reports(raw)] == [policy]


# -- in words -------------------------------------------------------------------------------------------------------

DAEMON = "MAILER-DAEMON@mx.example.net"
WORDS = {
    "postfix": (
        DAEMON,
        "Undelivered Mail Returned to Sender",
        """
        This is the Postfix program at host mx.example.net.

        For further assistance, please contact <postmaster@mx.example.net>

        <ann@example.com>: host mail.example.com[192.0.2.9] said: 550 5.1.1
            <ann@example.com>... User unknown
        """,
        [("ann@example.com", True, "5.1.1")],
    ),
    "exim": (
        "Mail Delivery System <Mailer-Daemon@mx.example.net>",
        "Mail delivery failed: returning message to sender",
        """
        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          ann@example.com
            SMTP error from remote mail server after RCPT TO:<ann@example.com>:
            host mx.example.com [192.0.2.9]: 550 5.1.1 no such user

          bob@example.org
            retry timeout exceeded

        ------ This is a copy of the message, including all the headers. ------

        To: cop@lists.example.org
        """,
        [("ann@example.com", True, "5.1.1"), ("bob@example.org", True, "5.1.1")],
    ),
    "exim, delayed": (
        "Mail Delivery System <Mailer-Daemon@mx.example.net>",
        "Warning: message 1abcde-000000-00 delayed 24 hours",
        """
        This message was created automatically by mail delivery software.
        A message that you sent has not yet been delivered to one or more of its
        recipients after more than 24 hours on the queue on mx.example.net.

        The address to which the message has not yet been delivered is:

          ann@example.com
            host mx.example.com [192.0.2.9]: 451 4.7.1 try again later

        No action is required on your part.
        """,
        [("ann@example.com", False, "4.7.1")],
    ),
    "exim, an alias": (
        "Mail Delivery System <Mailer-Daemon@mx.example.net>",
        "Mail delivery failed: returning message to sender",
        """
        The following address(es) failed:

          an undisclosed address
            (generated from ann@example.com)
        """,
        [("ann@example.com", True, "")],
    ),
    "qmail": (
        DAEMON,
        "failure notice",
        """
        Hi. This is the qmail-send program at mx.example.net.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <ann@example.com>:
        Sorry, no mailbox here by that name. (#5.1.1)

        --- Below this line is a copy of the message.

        Return-Path: <cop-bounces@lists.example.org>
        To: carol@example.com
        """,
        [("ann@example.com", True, "5.1.1")],
    ),
    "qmail, waited too long": (
        DAEMON,
        "failure notice",
        """
        Hi. This is the qmail-send program at mx.example.net.

        <ann@example.com>:
        CNAME lookup failed temporarily. (#4.4.3)
        I'm not going to try again; this message has been in the queue too long.
        """,
        [("ann@example.com", False, "4.4.3")],
    ),
    "sendmail 8": (
        "Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>",
        "Returned mail: see transcript for details",
        """
        The original message was received at Thu, 1 May 2025 10:00:00 +0100
        from relay.example.net [192.0.2.1]

           ----- The following addresses had permanent fatal errors -----
        <ann@example.com>
            (reason: 550 5.1.1 <ann@example.com>... User unknown)

           ----- Transcript of session follows -----
        ... while talking to mail.example.com.:
        >>> DATA
        <<< 550 5.1.1 <ann@example.com>... User unknown
        """,
        [("ann@example.com", True, "5.1.1")],
    ),
    "Exchange 2003": (
        "System Administrator <postmaster@example.com>",
        "Undeliverable: the plan",
        """
        Your message did not reach some or all of the intended recipients.

              Subject:  the plan
              Sent:     29/04/2011 23:34

        The following recipient(s) could not be reached:

              ann@example.com on 29/04/2011 23:34
                    The e-mail account does not exist at the organization this message was sent to.
                    <mx.example.com #5.1.1 smtp;550 5.1.1 User unknown>
        """,
        [("ann@example.com", True, "5.1.1")],
    ),
    "Exchange 5.5, X.400": (
        "System Administrator <postmaster@example.com>",
        "Undeliverable: the plan",
        """
        Your message

          To:      cop@lists.example.org
          Subject: the plan

        did not reach the following recipient(s):

        c=GB;a= ;p=NHS;o=Trust;dda:SMTP=ann@example.COM; on Fri, 4 Oct 2002
            The recipient name is not recognized
        """,
        [("ann@example.com", True, "")],
    ),
    "Gmail": (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        """
        Delivery to the following recipient failed permanently:

             ann@example.com

        Technical details of permanent failure:
        Google tried to deliver your message, but it was rejected by the recipient domain. We recommend
        contacting the other email provider at postmaster@example.com for further information. The error
        that the other server returned was: 550 5.2.1 mailbox disabled (state 14).

           ----- Original message -----

        To: cop@lists.example.org
        """,
        [("ann@example.com", True, "5.2.1")],
    ),
    "Gmail, delay": (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Delay)",
        """
        THIS IS A WARNING MESSAGE ONLY.

        Delivery to the following recipient has been delayed:

             ann@example.com

        Message will be retried for 2 more day(s)
        """,
        [("ann@example.com", False, "")],
    ),
    "GMX": (
        "mailer-daemon@gmx.example",
        "Mail delivery failed: returning message to sender",
        """
        The following address failed:

        "ann@example.com":
        SMTP error from remote server after RCPT command:
        host: mx.example.com
        5.1.1 <ann@example.com>... User Unknown

        --- The header of the original message is following. ---
        """,
        [("ann@example.com", True, "5.1.1")],
    ),
    "Yahoo, two recipients": (
        "MAILER-DAEMON@yahoo.com",
        "Failure Notice",
        """
        Sorry, we were unable to deliver your message to the following address.

        <ann@example.com>:
        552: 5.2.2 mailbox full

        <bob@example.com>:
        451: mailbox busy

        --- Below this line is a copy of the message.
        """,
        [("ann@example.com", True, "5.2.2"), ("bob@example.com", False, "")],
    ),
    "Notes": (
        "Postmaster@example.com",
        "DELIVERY FAILURE: User ann (ann@example.com) not listed in Domino Directory",
        """
        Your message

          Subject: the plan

        was not delivered to:

          ann@example.com

        because:

          User ann (ann@example.com) not listed in Domino Directory
        """,
        [("ann@example.com", True, "")],
    ),
    "GroupWise": (
        "Mailer-Daemon@example.com",
        "Message status - undeliverable",
        """
        The message that you sent was undeliverable to the following:
        \tann@example.com (550 5.1.1 User not found)
        """,
        [("ann@example.com", True, "5.1.1")],
    ),
    "Zoho": (
        "mailer-daemon@mail.zoho.example",
        "Undelivered Mail Returned to Sender",
        """
        This message was created automatically by mail delivery software.
        A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

        ann@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <ann@example.com>... User Unknown
        """,
        [("ann@example.com", True, "5.1.1")],
    ),
    "James": (
        "postmaster@example.net",
        "Error delivering mail",
        """
        Hi. This is the James mail server at mail.example.net.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up.

        Failed recipient(s):
        ann@example.com

        Error message:
        550 No such user here
        """,
        [("ann@example.com", True, "")],
    ),
    "m-filter, in Japanese": (
        "POSTMASTER <postmaster@example.jp>",
        "failure notice",
        """
        メールサーバーとの通信中、下記の理由によりこのメールは送信できませんでした。

        以下のメールアドレスへの送信に失敗しました。
        ann@example.jp

        -------server message
        550 5.1.1 unknown user
        """,
        [("ann@example.jp", True, "5.1.1")],
    ),
    "in German": (
        "Postmaster <postmaster@example.de>",
        "Unzustellbar: der Plan",
        """
        Ihre Nachricht konnte folgenden Empfängern nicht zugestellt werden:

        ann@example.de
        550 5.1.1 Benutzer unbekannt
        """,
        [("ann@example.de", True, "5.1.1")],
    ),
    "in Russian": (
        "Mail Delivery System <mailer-daemon@mail.example.ru>",
        "Ваше сообщение не доставлено",
        """
        К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

          Local mailbox ann@example.ru is unavailable: user not found
        """,
        [("ann@example.ru", True, "")],
    ),
    "a mailbox without its domain": (
        '"Mail Delivery Subsystem" <MAILER-DAEMON@isp.example>',
        "Mail Delivery Problem",
        "Your mail to the following recipients could not be delivered because they are not accepting mail:\n\tann\n",
        [("ann@isp.example", True, "")],
    ),
    "a refusal by Sieve in the form of a receipt": (
        "Mail Delivery Subsystem <postmaster@example.com>",
        "Automatically rejected mail",
        "Your message to <ann@example.com> was automatically rejected:\nQuota exceeded\n",
        [("ann@example.com", True, "")],
    ),
}


@each_row("name", WORDS)
def test_servers_in_their_own_words(name: str) -> None:
    sender, subject, body, expected = WORDS[name]
    assert brief(letter(body, subject, sender)) == expected


def test_the_header_names_whom_the_text_does_not() -> None:
    raw = letter(
        "The group that you tried to contact may not exist.\n",
        "Delivery Status Notification (Failure)",
        "mailer-daemon@googlemail.com",
        "X-Failed-Recipients: ann@example.com, bob@example.com",
    )
    assert [one.recipient for one in reports(raw)] == ["ann@example.com", "bob@example.com"]


def test_our_own_address_and_helpers_are_not_the_ones_that_failed() -> None:
    body = f"""
    Your mail from {LIST} was rejected. Contact support@example.net for help.

    Recipient: <ann@example.com>
    >>> MAIL FROM:<{LIST}>
    <<< 550 blocked
    """
    assert [one.recipient for one in reports(letter(body, "Mail System Error", DAEMON))] == ["ann@example.com"]


def test_html_alone_is_read() -> None:
    body = "<p>Your message could not be delivered:<br>ann@example.com<br>No such user</p>"
    raw = letter(body, "failure notice", DAEMON, "Content-Type: text/html; charset=utf-8")
    assert brief(raw) == [("ann@example.com", True, "")]


def test_mailman_kept_the_address_in_its_own() -> None:
    raw = letter("Your mail could not be delivered.\n", "Undeliverable mail", DAEMON).replace(
        f"To: <{LIST}>".encode(), b"To: list-bounces+ann=example.com@lists.example"
    )
    assert [one.recipient for one in reports(raw)] == ["ann@example.com"]


# -- people ---------------------------------------------------------------------------------------------------------

PERSON = "Ann Other <ann@example.com>"
PEOPLE = {
    "asks about a bounce": (
        "Undeliverable mail",
        "Hello all,\nmy mail to Bob came back. Does he have a new address?\n",
    ),
    "answers": ("Re: Undelivered Mail Returned to Sender", "Try bob@example.com: 550 5.1.1 means no such user.\n"),
    "forwards": (
        "FW: Undeliverable: the plan",
        "See below.\n\nYour message could not be delivered to:\n\nbob@example.com\n550 5.1.1 User unknown\n",
    ),
    "pastes an error": (
        "Mail delivery problem",
        "Hello, who knows what this means?\n\n<bob@example.com>: host mx said: 550 5.1.1 User unknown\n",
    ),
    "writes of failure": ("Delivery failed?", "The delivery of care failed in our ward. What did you do about it?\n"),
}


@each_row("name", PEOPLE)
def test_people_are_not_servers(name: str) -> None:
    subject, body = PEOPLE[name]
    raw = letter(body, subject, PERSON)
    assert reports(raw) == ()
    assert dsn.kind(parse(raw)) == ""


def test_a_postmaster_may_post() -> None:
    body = "We were unable to reach three families, and one letter was returned.\n"
    raw = letter(body, "Outreach", "Postmaster <postmaster@example.com>", "List-Id: <cop.lists.example.org>")
    assert reports(raw) == ()


def test_a_report_attached_by_a_person_is_a_post() -> None:
    raw = status_report("Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1")
    forwarded = (
        f'From: {PERSON}\nSubject: what is this?\nContent-Type: multipart/mixed; boundary="o"\n\n'
        "--o\nContent-Type: text/plain\n\nWhat does this mean?\n\n--o\nContent-Type: message/rfc822\n\n"
    ).encode() + raw
    assert reports(forwarded + b"\n--o--\n") == ()


# -- anything -------------------------------------------------------------------------------------------------------


@given(st.binary(max_size=2_000))
def test_any_bytes_are_read(data: bytes) -> None:
    for raw in (data, b"From: MAILER-DAEMON@a.example\nSubject: failure notice\n\n" + data):
        assert isinstance(reports(raw), tuple)


@given(st.text(max_size=1_000))
def test_any_fields_are_read(fields: str) -> None:
    for one in reports(status_report(fields, "Final-Recipient: rfc822; ann@example.com\n" + fields)):
        assert "\n" not in one.text + one.recipient


@pytest.mark.parametrize("unit", ["a@", "<", "> ", "a.", "550 5.1.1 ", "(expanded from ", "x@y.example ", "-", "=\t"])
def test_long_lines_take_no_longer(unit: str) -> None:
    raw = letter(f"could not be delivered: {unit * (400_000 // len(unit))}\n", "failure notice", DAEMON)
    assert len(reports(raw)) <= 500
