"""The header of a post's copies: the author's fields in their order, some replaced, some removed, the list's on top.

Which address stands where: From is the list's, because a From that nobody signs for is refused where the author's
domain asks for it (RFC 7489, p=reject); the author's name stays readable. The author's address is written nowhere:
there is no X-Original-From as Google Groups and Sympa write it, because a member's address is for nobody else and
private answers go through us. Nor is any other address of theirs: of the header only what a reader needs is passed on.
"""

import base64
import email.utils
import re
from datetime import UTC, datetime, timedelta

from listserv.compose.splice import Field, Head
from listserv.compose.words import field, phrase, unstructured
from listserv.mail import listheaders
from listserv.mail.address import display, printable
from listserv.mail.charset import decode, header_text
from listserv.mail.references import bounded, message_ids
from listserv.mail.subject import is_reply
from listserv.model.letter import Distribution
from listserv.model.mailinglist import MailingList

# Of these there is one (RFC 5322 3.6); Gmail refuses mail with two.
_ONCE = frozenset(
    (
        *("from", "subject", "date", "message-id", "references", "in-reply-to", "thread-topic", "thread-index"),
        *("mime-version", "content-type", "content-transfer-encoding", "to", "cc"),
    )
)
_IDS = frozenset(("message-id", "references", "in-reply-to"))
# What else a reader needs. The rest was written by programs and servers on the way, for those who took it in (RFC 7208
# 9.1), and names accounts, computers and other addresses of the author's in ever new fields. Signatures of the author's
# side cannot hold below another Subject and From, bring failure reports upon their domain (RFC 6651) and may name the
# author (i=); a chain that the last one to change the message does not seal is a failed chain (RFC 8617 5.2).
_TO_BE_READ = frozenset(
    (
        *("organization", "comments", "keywords", "importance", "priority", "x-priority", "x-msmail-priority"),
        *("sensitivity", "accept-language", "user-agent", "x-mailer", "expires", "x-face", "face"),
        *("content-language", "content-disposition", "content-description", "content-class", "content-location"),
        *("content-id", "auto-submitted", "x-ms-has-attach", "x-ms-tnef-correlator", "openpgp"),
    )
)
# What belongs to the address in From, and goes with it.
_OF_A_SHOWN_AUTHOR = frozenset(("autocrypt",))
# The marks by which lists know a mail that went through them: without them it could go round.
_MARKS = frozenset((listheaders.PASSED.lower(),))
# Received lines are for finding loops and faults, so none is taken out (RFC 5321 4.4). Addresses of people in them are
# hidden, because the promise that these reach nobody is worth more.
_WAY = frozenset(("received",))
_ADDRESS_INSIDE = re.compile(r"@|%40|=40")
_SOMEBODY = re.compile(rb"(\"[^\"\r\n]{1,128}\"|[^\s<>()\[\]:;,\"'@]{1,128})@([A-Za-z0-9.-]{1,255})")
_HIDDEN = b"hidden@address.invalid"  # RFC 2606 2: nobody's
_LONG_LINE = re.compile(rb"(?m)^[^\r\n]{999}")
_BLANK_LINE = re.compile(rb"\r\n[ \t]+(?=\r\n|\Z)")
_CLOCKS_DIFFER = timedelta(days=2)
_COLON = re.compile(r"[:：]\s*")
_PLAIN = re.compile(r"[ -~]+")
_ID = re.compile(r"[!-;=?-~]{1,900}")


def reply_name(place: MailingList) -> str:
    """The list's name as a display name in a header."""
    return phrase(display(place.name) or place.local)


def shared(
    raw: bytes, head: Head, post: Distribution, place: MailingList, *, archive: str = "", one_click: bool = False
) -> bytes:
    """The header fields that all copies have in common, without the empty line.

    `raw` has CRLF line ends and `head` is its header; `archive` is the URL of the public archive or "". `one_click`
    says that each copy names a page on which its reader leaves with one press.
    """
    return b"".join((_of_the_list(place, archive, one_click), _of_the_author(raw, head, post, place)))


def _of_the_list(place: MailingList, archive: str, one_click: bool) -> bytes:
    name = reply_name(place)
    fields = (
        ("Sender", f"{name} <{place.address}>"),
        ("List-Id", f"{name} {listheaders.list_id(place)}"),
        *listheaders.fixed(place, archive),
        *listheaders.one_click(one_click),
        ("Precedence", "list"),
        (listheaders.PASSED, place.address),
        # Exchange is asked not to answer the list with absences and read receipts ([MS-OXCMAIL]).
        ("X-Auto-Response-Suppress", "OOF, AutoReply, RN, NRN"),
    )
    return b"".join(field(*each) for each in fields)


def _of_the_author(raw: bytes, head: Head, post: Distribution, place: MailingList) -> bytes:
    """The author's fields in their order, replaced ones in their place, those that were missing below."""
    values = {name: _values(raw, head, name) for name in _ONCE}
    new = _replacements(values, post, place)
    shown = post.on_behalf.lower().encode() if _keeps_from(values, post) else b""
    done: set[str] = set()
    out: list[bytes] = []
    for each in head.fields:
        if each.name in done or not _stays(raw, each, shown):
            continue
        if each.name in _ONCE:
            done.add(each.name)
        out.append(new.get(each.name) or _fitting(raw[each.start : each.end]))
        if each.name not in _IDS:
            out[-1] = _without_tokens(out[-1], place)
        if each.name in _WAY:
            out[-1] = _without_people(out[-1], place, shown)
    return b"".join((*out, *(line for name, line in new.items() if name not in done)))


def _without_people(kept: bytes, place: MailingList, shown: bytes) -> bytes:
    """A Received field with nobody's address but the list's and the one that is `shown`: Exim and Postfix note the
    sender's, which may be another one than stands in From."""
    if b"@" not in kept:
        return kept
    local, domain = place.local.lower().encode(), place.domain.lower().encode()

    def hidden(found: re.Match[bytes]) -> bytes:
        own = found[2].lower() == domain and re.split(rb"[-+]", found[1].lower())[0] == local
        return found[0] if own or found[0].lower() == shown else _HIDDEN

    return _SOMEBODY.sub(hidden, kept)


def _without_tokens(kept: bytes, place: MailingList) -> bytes:
    """The field with the list's address for one member's own: an answer comes addressed to its author's copy."""
    if b"+" not in kept:
        return kept
    local, domain = (re.escape(each).encode("ascii") for each in (place.local, place.domain))
    return re.sub(rb"(?i)\b(" + local + rb"(?:-[a-z]{1,12})?)\+[a-z0-9]{1,64}(?=@" + domain + rb")", rb"\1", kept)


def _values(raw: bytes, head: Head, name: str) -> list[str]:
    """The values of all fields of that name, unfolded."""
    return [" ".join(decode(raw[each.value : each.end]).split()) for each in head.fields if each.name == name]


def _stays(raw: bytes, each: Field, shown: bytes) -> bool:
    """Whether a field is passed on; one that is only to be read holds nobody's address."""
    if each.name in _ONCE or each.name in _WAY or each.name in _MARKS:
        return True
    value = raw[each.value : each.end]
    if each.name in _OF_A_SHOWN_AUTHOR:
        return bool(shown) and shown in value.lower()
    return each.name in _TO_BE_READ and not _ADDRESS_INSIDE.search(header_text(decode(value)))


def _fitting(kept: bytes) -> bytes:
    """The field as RFC 5322 3.2.2 and 2.1.1 allow it to be written: no space before its colon, no line of nothing but
    space (some take that for the end of the header), and lines below 999 octets."""
    name, _, value = kept.partition(b":")
    whole = name.rstrip(b" \t") + b":" + _BLANK_LINE.sub(b"", value.rstrip(b"\r\n")) + b"\r\n"
    if not _LONG_LINE.search(whole):
        return whole
    try:
        return field(name.decode("ascii").strip(), value.decode("ascii").replace("\r\n", "").replace("\t", " ").strip())
    except ValueError:  # raw 8-bit text: it cannot be folded without knowing its charset
        return whole


def _replacements(values: dict[str, list[str]], post: Distribution, place: MailingList) -> dict[str, bytes]:
    """The single fields that are written anew, by name; what the author wrote well is not among them."""
    new: dict[str, bytes] = {}
    if not _keeps_from(values, post):
        new["from"] = field("From", f"{phrase(_sender_name(post, place))} <{place.address}>")
    subject = _subject(values["subject"], post.subject, place.subject_prefix)
    if subject is not None:
        new["subject"] = subject
    if values["message-id"][:1] != [f"<{post.message_id}>"]:
        new["message-id"] = field("Message-ID", f"<{post.message_id}>")
    if not _dated(values["date"], post.sent_at):
        new["date"] = field("Date", email.utils.format_datetime(post.sent_at.astimezone(UTC)))
    new |= _ancestors(values, post)
    if post.thread_topic:
        new["thread-topic"] = field("Thread-Topic", unstructured(printable(post.thread_topic)))
    if post.thread_index:
        index = base64.b64encode(post.thread_index).decode("ascii")
        new["thread-index"] = field("Thread-Index", " ".join(index[at : at + 60] for at in range(0, len(index), 60)))
    if not values["mime-version"] and (values["content-type"] or values["content-transfer-encoding"]):
        new["mime-version"] = field("MIME-Version", "1.0")
    if not values["to"] and not values["cc"]:
        new["to"] = field("To", f"{reply_name(place)} <{place.address}>")
    for name in ("to", "cc"):
        if len(values[name]) > 1:
            new |= _joined(name, values[name])
    return new


def _keeps_from(values: dict[str, list[str]], post: Distribution) -> bool:
    """Whether From stays the author's: where it was decided so, and where it names that address and is the only one."""
    return bool(post.on_behalf) and len(values["from"]) == 1 and post.on_behalf.lower() in values["from"][0].lower()


def _sender_name(post: Distribution, place: MailingList) -> str:
    """ "NAME via LIST"; who gave no name is called by the first half of the address, as mail programs do.

    What the list itself says bears its name once: a topic whose facilitator has handed over.
    """
    if post.author_address.lower() == place.address and display(post.author_name) in ("", display(place.name)):
        return display(place.name) or place.local
    end = f" via {display(place.name) or place.local}"
    name = display(post.author_name).removesuffix(end) or display(post.author_address.partition("@")[0])
    return f"{name}{end}".strip()


def _subject(written: list[str], wanted: str, prefix: str) -> bytes | None:
    """The Subject field with the list's prefix once, or None where the author's own can stay as it is."""
    text = printable(wanted) or "(no subject)"
    own = written[0] if len(written) == 1 and written[0].isascii() and _says(written[0], text) else ""
    at = _prefix_place(text, prefix)
    if at is None:
        text = _once(text, prefix)
        return None if own and _says(own, text) else field("Subject", unstructured(text))
    if own and prefix.isascii() and own[:at] == text[:at]:
        return field("Subject", f"{own[:at]}{prefix} {own[at:]}")
    return field("Subject", unstructured(f"{text[:at]}{prefix} {text[at:]}"))


def _says(written: str, text: str) -> bool:
    """Whether a subject as written is this text; one whose encoded words hide a line end or the like is not."""
    return " ".join(word for word in header_text(written).split(" ") if word) == text


def _prefix_place(text: str, prefix: str) -> int | None:
    """Where the prefix goes: behind "Re:", because Outlook takes what follows it for the name of the conversation.

    None where there is no prefix to add.
    """
    if not prefix or prefix.casefold() in text.casefold():
        return None
    end = 0
    for colon in _COLON.finditer(text[:60]):
        if colon.end() == len(text) or not is_reply(f"{text[end : colon.start()]}: x"):
            break
        end = colon.end()
    return end


def _once(text: str, prefix: str) -> str:
    """The text with only the first of several prefixes."""
    if not prefix:
        return text
    first, *rest = re.split(re.escape(prefix) + r"\s*", text, flags=re.I)
    return text if len(rest) < 2 else f"{first}{prefix} {''.join(rest)}".strip()


def _dated(written: list[str], sent_at: datetime) -> bool:
    """Whether the author's Date says when the post was sent; 1970 and 2099 do not."""
    try:
        date = email.utils.parsedate_to_datetime(written[0]) if len(written) == 1 else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return False
    if date is None:
        return False
    return abs((date if date.tzinfo else date.replace(tzinfo=UTC)) - sent_at) <= _CLOCKS_DIFFER


def _ancestors(values: dict[str, list[str]], post: Distribution) -> dict[str, bytes]:
    """References and In-Reply-To where the author's lack the parent that we know (RFC 5322 3.6.4)."""
    known = tuple(each for each in post.references if _ID.fullmatch(each) and each != post.message_id)
    if not known:
        return {}
    new: dict[str, bytes] = {}
    cited = message_ids(" ".join(values["references"]))
    if known[-1] not in cited:
        more = (each for each in cited if _ID.fullmatch(each) and each not in known)
        new["references"] = field("References", " ".join(f"<{each}>" for each in bounded((*more, *known))))
    if not message_ids(" ".join(values["in-reply-to"])):
        new["in-reply-to"] = field("In-Reply-To", f"<{known[-1]}>")
    return new


def _joined(name: str, written: list[str]) -> dict[str, bytes]:
    """One field with the addresses of several of that name; nothing where one holds raw 8-bit text."""
    value = ", ".join(each for each in written if each)
    return {name: field(name.capitalize(), value)} if value and _PLAIN.fullmatch(value) else {}
