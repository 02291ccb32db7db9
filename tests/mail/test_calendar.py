"""Buttons pressed under an invitation, as Outlook, Google and Apple send them."""

from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.calendar import answer, is_invitation
from listserv.mail.parse import parse
from listserv.model.intent import CalendarReply
from tests.rows import each_row


def calendar(method: str, *lines: str, component: str = "VEVENT") -> str:
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            f"METHOD:{method}",
            "PRODID:Test",
            "VERSION:2.0",
            f"BEGIN:{component}",
            "UID:meeting-7@lists.example.org",
            "DTSTAMP:20250501T100000Z",
            "DTSTART:20250505T100000Z",
            *lines,
            f"END:{component}",
            "END:VCALENDAR",
            "",
        ]
    )


def mail(body: str, content_type: str = "text/calendar; charset=utf-8; method=REPLY") -> bytes:
    return (
        "From: ann@example.com\nSubject: Accepted: Meeting\nMIME-Version: 1.0\n"
        f"Content-Type: {content_type}\nContent-Transfer-Encoding: 8bit\n\n{body}"
    ).encode()


@each_row(
    ("state", "expected"),
    [("ACCEPTED", "yes"), ("DECLINED", "no"), ("TENTATIVE", "maybe"), ("DELEGATED", "delegated"), ("NEEDS-ACTION", "")],
)
def test_answers(state: str, expected: str) -> None:
    body = calendar("REPLY", f'ATTENDEE;CN="Ann, Other";PARTSTAT={state}:mailto:ann@example.com')
    assert answer(parse(mail(body))) == CalendarReply("meeting-7@lists.example.org", expected)
    assert not is_invitation(parse(mail(body)))


def test_an_answer_within_alternatives_as_exchange_sends_it() -> None:
    body = calendar("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.com", "COMMENT;LANGUAGE=en-GB:See you")
    raw = (
        'From: ann@example.com\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nSee you\n\n--b\n"
        f'Content-Type: text/calendar; charset="utf-8"; method=REPLY\n\n{body}\n--b--\n'
    )
    assert answer(parse(raw.encode())) == CalendarReply("meeting-7@lists.example.org", "yes")


def test_a_folded_attendee_is_unfolded() -> None:
    body = calendar("REPLY", "ATTENDEE;CN=Ann;PART\r\n STAT=DECLINED:mailto:ann@example.com")
    assert answer(parse(mail(body))) == CalendarReply("meeting-7@lists.example.org", "no")


def test_another_time_is_proposed() -> None:
    body = calendar("COUNTER", "ATTENDEE;PARTSTAT=TENTATIVE:mailto:ann@example.com")
    assert answer(parse(mail(body))) == CalendarReply("meeting-7@lists.example.org", "counter")


def test_an_attachment_that_calls_itself_ics_is_read() -> None:
    body = calendar("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.com")
    raw = mail(body, 'application/octet-stream; name="invite.ics"')
    assert answer(parse(raw)) == CalendarReply("meeting-7@lists.example.org", "yes")


def test_an_invitation_is_no_answer() -> None:
    body = calendar("REQUEST", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:cop@lists.example.org")
    message = parse(mail(body, "text/calendar; method=REQUEST"))
    assert is_invitation(message)
    assert answer(message) is None


def test_a_published_calendar_is_neither() -> None:
    message = parse(mail(calendar("PUBLISH"), "text/calendar; method=PUBLISH"))
    assert not is_invitation(message)
    assert answer(message) is None


@each_row(
    "body",
    ["", "METHOD:REPLY", "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n", calendar("REPLY").replace("UID:", "X-UID:")],
)
def test_broken_answers_are_none(body: str) -> None:
    assert answer(parse(mail(body))) is None


def test_a_line_of_a_megabyte_is_not_read() -> None:
    body = calendar("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.com", "X-A:" + "a;" * 200_000)
    assert answer(parse(mail(body))) is None


def test_calendars_within_calendars_are_not_read() -> None:
    assert answer(parse(mail("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + "BEGIN:VEVENT\r\n" * 5_000))) is None


@given(st.text(max_size=500), st.sampled_from(["ATTENDEE", "DTSTART", "RRULE", "X-A", "DURATION"]))
def test_any_property_is_read(value: str, name: str) -> None:
    found = answer(parse(mail(calendar("REPLY", f"{name};PARTSTAT={value}:{value}"))))
    assert found is None or found.uid == "meeting-7@lists.example.org"
