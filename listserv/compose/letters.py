"""Letters of ours: a template and its values become a finished message (RFC 5322, RFC 3834)."""

import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from email.headerregistry import Address, HeaderRegistry
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined, select_autoescape

from listserv.compose.seal import Seal
from listserv.compose.spoken import filters, in_language
from listserv.mail.address import called, display, literal, printable
from listserv.mail.charset import unturned
from listserv.mail.placeholders import filled
from listserv.mail.verp import bounce_address, confirm_address
from listserv.model.letter import Outgoing
from listserv.model.mailinglist import MailingList
from listserv.model.message import Part

WIDTH = 76
LONGEST_LINE = 990
"""A little less than RFC 5321 4.5.3.1.6 allows."""
_PLAIN_KIND = re.compile(r"(?:application|audio|font|image|model|text|video)/[a-z0-9][a-z0-9.+-]{0,100}")
_RE = re.compile(r"(?i)^\s*(?:(?:re|aw|fwd?|sv|antw)\s*:\s*)+")


class _OurHeaders(HeaderRegistry):
    """The class of each of our headers, made once: the standard library makes it anew for every header of a letter,
    which took two fifths of the time that a letter took."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._known:
            self._known[name] = super().__getitem__(name)
        return self._known[name]


class _Unbroken(EmailPolicy):
    """Folds no field right behind its name: some programs show such a subject with a blank before it."""

    def fold_binary(self, name: str, value: str) -> bytes:
        """The field as it goes out."""
        folded = super().fold_binary(name, value)
        broken = f"{name}:{self.linesep} ".encode()
        return f"{name}: ".encode() + folded[len(broken) :] if folded.startswith(broken) else folded


_ALIKE = frozenset((
    "from", "list-id", "list-help", "auto-submitted", "x-auto-response-suppress", "mime-version", "content-type",
    "content-transfer-encoding",
))  # fmt: skip
"""What most letters of a list have alike: such a field is read and folded once."""
_READS = _Unbroken(linesep="\r\n", header_factory=_OurHeaders())


class _Policy(EmailPolicy):
    """As `_READS`; half of the time that a letter took went into fields that the one before had as well."""

    def header_store_parse(self, name: str, value: Any) -> tuple[str, Any]:
        if name.lower() not in _ALIKE:
            return _READS.header_store_parse(name, value)
        if isinstance(value, Address):
            return name, _known(name, value.display_name, value.addr_spec)
        return name, _known(name, value)

    def fold_binary(self, name: str, value: Any) -> bytes:
        return _folded(name, value) if name.lower() in _ALIKE else _READS.fold_binary(name, value)


@lru_cache(maxsize=256)
def _known(name: str, value: str, address: str = "") -> Any:
    return _READS.header_store_parse(name, Address(value, addr_spec=address) if address else value)[1]


@lru_cache(maxsize=256)
def _folded(name: str, value: Any) -> bytes:
    return _READS.fold_binary(name, value)


_POLICY = _Policy(linesep=_READS.linesep, header_factory=_OurHeaders())


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in str(text).strip().splitlines())


def _shortened(text: str, length: int) -> str:
    text = str(text).strip()
    return text if len(text) <= length else text[:length].rstrip() + " […]"


def _octets(size: int) -> str:
    return f"{size / 1_000_000:.3g} MB" if size >= 1_000_000 else f"{size // 1_000} KB"


@dataclass(frozen=True, slots=True)
class Addressing:
    """Where a letter goes and where its answer comes: the rows that tokens name, or `reply_to` where it is given."""

    letter: int
    to: str
    member: int
    question: int | None
    asked_at: int
    in_reply_to: str
    reply_to: str = ""


@lru_cache(maxsize=4)
def _compiled(templates: tuple[tuple[str, str], ...]) -> Environment:
    """Each is compiled when it is first used, so whoever writes with the same ones shares them, whatever the key."""
    # Plain text: nothing is escaped, because nothing in it is markup.
    made = Environment(
        loader=DictLoader(dict(templates)), undefined=StrictUndefined, autoescape=select_autoescape(["html"])
    )
    made.filters |= filters(dict(templates)) | {
        "quoted": _quoted,
        "shortened": _shortened,
        "called": called,
        "octets": _octets,
        "oneline": lambda text, length: _shortened(" ".join(str(text).split()), length),
        "filled": lambda text, place, name="": filled(text, place, called(name)),
        "without_re": lambda subject: _RE.sub("", subject),
    }
    return made


class LetterWriter:
    """Knows every template; `templates` maps names to texts whose first line is the subject: "join/confirm" in English,
    "cy/join/confirm" in Welsh. A letter that is not there in the list's language is written in English."""

    def __init__(self, templates: Mapping[str, str], secret: bytes, seal: Seal | None) -> None:
        self._secret = secret
        self._seal = seal
        self._templates = templates
        self._jinja = _compiled(tuple(templates.items()))

    def words(self, kind: str, place: MailingList, values: Mapping[str, Any], to: str) -> tuple[str, str]:
        """(subject, text) of a letter; what is put around it is in its language."""
        named = in_language(self._templates, place.language, kind)
        place = place if named != kind else replace(place, language="en")
        text = unturned(self._jinja.get_template(named).render(_Values(values), place=place, to=to))
        if values.get("unread"):
            text += f"\n\n{self.render('unread', place, values)}"
        first, _, body = text.partition("\n")
        if "doubted" in values:
            body = f"{self.render('doubted', place, values)}\n\n{_quoted(wrapped(body))}"
        return literal(printable(first.removeprefix("Subject: ")))[:200], wrapped(body)

    def footer(self, place: MailingList) -> str:
        """The words below every post."""
        return self.render("footer", place, {})

    def render(self, name: str, place: MailingList, values: Mapping[str, Any]) -> str:
        """A template that is a part of a letter, or HTML: what is put into that is escaped."""
        named = in_language(self._templates, place.language, name)
        return unturned(self._jinja.get_template(named).render(values, place=place))

    def _answer_address(self, place: MailingList, to: Addressing) -> str:
        return confirm_address(self._secret, place, to.question, to.asked_at) if to.question else place.at("request")

    def write(
        self,
        kind: str,
        place: MailingList,
        values: Mapping[str, Any],
        to: Addressing,
        now: datetime,
        attached: bytes | None,
        files: Sequence[Part] = (),
    ) -> Outgoing:
        """A finished letter: sealed, with an envelope sender that names its reader and a reply address of its own.

        `attached` is a stored message that goes along whole, `files` are parts of stored messages.
        """
        subject, text = self.words(kind, place, values, to.to)
        message = EmailMessage(policy=_POLICY)
        name = display(place.name)
        message["From"] = Address(name, addr_spec=place.at("request"))
        message["To"] = to.to
        reply = to.reply_to or self._answer_address(place, to)
        message["Reply-To"] = Address(name, addr_spec=reply)
        message["Subject"] = subject
        message["Date"] = format_datetime(now)
        message["Message-ID"] = f"<letter.{to.letter}.{int(now.timestamp())}@{place.domain}>"
        if to.in_reply_to and not re.search(r"[\s<>]", to.in_reply_to):
            message["In-Reply-To"] = message["References"] = f"<{to.in_reply_to}>"
        message["List-Id"] = f"{name} <{place.list_id}>"
        message["List-Help"] = f"<mailto:{place.at('request')}?subject=help>"
        message["Auto-Submitted"] = "auto-replied"
        message["X-Auto-Response-Suppress"] = "All"
        short = all(len(line) <= LONGEST_LINE for line in text.splitlines())
        message.set_content(text, cte="7bit" if text.isascii() and short else "quoted-printable")
        for file in files:
            _attach(message, file)
        raw = message.as_bytes() if attached is None else _with_attached(message, attached)
        data = self._seal.sign_message(raw, int(now.timestamp())) if self._seal else raw
        sender = bounce_address(self._secret, place, 0, to.member)
        return Outgoing((to.letter,), sender, (to.to,), data)


class _Values(dict[str, Any]):
    """A letter's values; one that this letter does not have is empty, one that no template knows is an error."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        super().__init__(dict.fromkeys(_OPTIONAL, ""), **values)


_OPTIONAL = (
    "day",
    "time",
    "zone",
    "by",
    "reason",
    "words",
    "name",
    "phone",
    "at",
    "asked",
    "unknown",
    "not_done",
    "text",
    "passed_on",
    "why",
    "kept_back",
    "member",
)


def wrapped(text: str) -> str:
    """Paragraphs at 76 columns; quoted lines and short lines stand as they are."""
    lines: list[str] = []
    for line in text.strip().splitlines():
        if len(line) <= WIDTH or line.startswith(">"):
            lines.append(line.rstrip())
        else:
            lines += textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(_without_gaps(lines)) + "\n"


def _without_gaps(lines: list[str]) -> list[str]:
    """At most one empty line in a row: conditions in a template leave more."""
    return [line for i, line in enumerate(lines) if line or (i and lines[i - 1])]


def _attach(message: EmailMessage, file: Part) -> None:
    """One file as it came; what is no plain kind of file is sent as octets."""
    kind = file.content_type if _PLAIN_KIND.fullmatch(file.content_type) else "application/octet-stream"
    main, _, sub = kind.partition("/")
    message.add_attachment(file.content, maintype=main, subtype=sub, filename=literal(file.filename))


def _with_attached(message: EmailMessage, attached: bytes) -> bytes:
    """The letter with a stored message behind it, byte for byte (RFC 2046 5.2.1)."""
    boundary = f"=_{sha256(attached).hexdigest()[:32]}"
    head, _, body = message.as_bytes().partition(b"\r\n\r\n")
    mime = re.compile(rb"(?im)^(?:content-[a-z-]+|mime-version):[^\n]*\n(?:[ \t][^\n]*\n)*")
    own = b"".join(m.group() for m in mime.finditer(head + b"\r\n") if not m.group().lower().startswith(b"mime"))
    rest = mime.sub(b"", head + b"\r\n")
    inner = attached.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    encoding = b"7bit" if inner.isascii() else b"8bit"
    mark = boundary.encode()
    return (
        rest
        + b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="'
        + mark
        + b'"\r\n\r\n'
        + b"--"
        + mark
        + b"\r\n"
        + own
        + b"\r\n"
        + body
        + b"\r\n--"
        + mark
        + b"\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: "
        + encoding
        + b'\r\nContent-Disposition: attachment; filename="post.eml"\r\n\r\n'
        + inner
        + b"\r\n--"
        + mark
        + b"--\r\n"
    )
