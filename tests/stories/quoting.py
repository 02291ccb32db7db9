"""The mail that is answered, below the answer: as each mail program writes it."""

import html
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

BANNER = (
    "This message originated from outside of your organisation. Please do not click links or open attachments unless "
    "you recognise the sender and know the content is safe."
)


def _marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _day(at: datetime) -> str:
    return f"{at.day} {at:%b %Y}"


def _plain(mail: EmailMessage, text: str, at: datetime) -> str:
    return f"On {mail['Date']}, {mail['From']} wrote:\n{_marked(text)}"


def _gmail(mail: EmailMessage, text: str, at: datetime) -> str:
    """The attribution is broken where it gets long."""
    name, address = parseaddr(str(mail["From"]))
    return f"On {at:%a}, {_day(at)} at {at:%H:%M}, {name} <\n{address}> wrote:\n\n{_marked(text)}"


def _thunderbird(mail: EmailMessage, text: str, at: datetime) -> str:
    return f"On {at:%d/%m/%Y %H:%M}, {parseaddr(str(mail['From']))[0]} wrote:\n{_marked(text)}"


def _mutt(mail: EmailMessage, text: str, at: datetime) -> str:
    return f"On {at:%a, %b %d, %Y at %I:%M:%S%p} +0000, {parseaddr(str(mail['From']))[0]} wrote:\n{_marked(text)}"


def _iphone(mail: EmailMessage, text: str, at: datetime) -> str:
    """The attribution is part of what is quoted, with an invisible character behind it."""
    return _marked(f"On {_day(at)}, at {at:%H:%M}, {mail['From']} wrote:\n\n\N{ZERO WIDTH NO-BREAK SPACE}{text}")


def _outlook(mail: EmailMessage, text: str, at: datetime) -> str:
    """A block of headers, then the text without marks, below the gateway's warning."""
    head = f"From: {mail['From']}\nSent: {at.day} {at:%B %Y %H:%M}\nTo: {mail['To']}\nSubject: {mail['Subject']}"
    return f"{head}\n\n{BANNER}\n\n{text}"


def _outlook_html(mail: EmailMessage, text: str, at: datetime) -> str:
    head = (
        f"<b>From:</b> {html.escape(str(mail['From']))}<br><b>Sent:</b> {at.day} {at:%B %Y %H:%M}<br>"
        f"<b>To:</b> {html.escape(str(mail['To']))}<br><b>Subject:</b> {html.escape(str(mail['Subject']))}<o:p></o:p>"
    )
    lines = "\n".join(
        f"<p class=MsoPlainText>{html.escape(line) or '&nbsp;'}<o:p></o:p></p>" for line in text.splitlines()
    )
    return (
        '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        f"<p class=MsoNormal><span lang=EN-US>{head}</span></p></div></div>\n<p class=MsoNormal>{BANNER}</p>\n{lines}"
    )


def _gmail_html(mail: EmailMessage, text: str, at: datetime) -> str:
    name, address = parseaddr(str(mail["From"]))
    lines = "<br>\n".join(html.escape(line) for line in text.splitlines())
    when = f"{at:%a}, {_day(at)} at {at:%H:%M}"
    return (
        f'<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On {when}, '
        f'{html.escape(name)} &lt;<a href="mailto:{address}">{address}</a>&gt; wrote:<br></div>'
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);'
        f'padding-left:1ex">{lines}<br></blockquote></div>'
    )


def _apple_html(mail: EmailMessage, text: str, at: datetime) -> str:
    lines = "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.splitlines())
    return (
        f'<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On {_day(at)}, at {at:%H:%M}, '
        f'{html.escape(str(mail["From"]))} wrote:</div><br class="Apple-interchange-newline">{lines}'
        "</blockquote></div><br>"
    )


_WAYS: dict[str, Callable[[EmailMessage, str, datetime], str]] = {
    "": _plain,
    "gmail": _gmail,
    "gmail-html": _gmail_html,
    "thunderbird": _thunderbird,
    "mutt": _mutt,
    "iphone": _iphone,
    "outlook": _outlook,
    "outlook-html": _outlook_html,
    "apple-html": _apple_html,
}


def quoted(mail: EmailMessage, text: str, way: str = "") -> str:
    """A mail with this text as it stands below an answer to it; `way` names the mail program."""
    return _WAYS[way](mail, text.strip(), parsedate_to_datetime(str(mail["Date"])))
