"""A post becomes copies: what they share is made once, a copy adds its few fields and its signature."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from listserv.compose import footer as footers
from listserv.compose import headers, splice
from listserv.compose.seal import Press, Seal, body_hash
from listserv.compose.words import field
from listserv.mail import listheaders, verp
from listserv.model.letter import Distribution, Outgoing, Recipient
from listserv.model.mailinglist import MailingList

_OWN = ("reply-to", "list-unsubscribe")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A post ready to be copied; threads may share it."""

    post: int
    place: MailingList
    _reply_to: bytes
    _tail: bytes
    _press: Press | None
    _site: str = ""

    @property
    def octets(self) -> int:
        """How large it is."""
        return len(self._tail)

    def copy(self, recipient: Recipient, secret: bytes) -> Outgoing:
        """One member's copy, with an envelope sender, a reply address and ways to leave of its own."""
        sender = verp.bounce_address(secret, self.place, self.post, recipient.member)
        reply = verp.reply_address(secret, self.place, self.post, recipient.member)
        leave = verp.leave_address(secret, self.place, recipient.member)
        page = verp.leave_page(secret, self._site, self.place, recipient.member) if self._site else ""
        return Outgoing((recipient.letter,), sender, (recipient.address,), self._bytes(reply, leave, page))

    def shared(self, recipients: Sequence[Recipient], secret: bytes) -> Outgoing:
        """One copy for all of them: nothing in it tells one from another."""
        sender = verp.bounce_address(secret, self.place, self.post, 0)
        reply = verp.reply_address(secret, self.place, self.post, 0)
        letters = tuple(each.letter for each in recipients)
        addresses = tuple(each.address for each in recipients)
        return Outgoing(letters, sender, addresses, self._bytes(reply, self.place.at("leave")))

    def _bytes(self, reply: str, leave: str, page: str = "") -> bytes:
        unsubscribe = listheaders.unsubscribe(leave, page).replace(", ", ",\r\n ")
        own = self._reply_to + f"\r\n <{reply}>\r\nList-Unsubscribe: {unsubscribe}\r\n".encode("ascii")
        signature = self._press.sign(own) if self._press else b""
        return b"".join((signature, own, self._tail))


def prepare(
    distribution: Distribution,
    place: MailingList,
    *,
    footer: str,
    seal: Seal | None,
    archive: str = "",
    site: str = "",
    now: datetime | None = None,
) -> Prepared:
    """What all copies of a post share: its header, its body with the footer, and the hash of that.

    `footer` is words in lines ("" for none); `archive` is the URL of a public archive, `site` that at which our
    pages begin ("" for none): a copy that many share names none, because the page would not know whom it is for
    (RFC 8058 3.1). Signatures bear `now`, or else the post's time.
    """
    site = site if place.personal else ""
    raw = footers.add(splice.with_crlf(distribution.raw), footer)
    head = splice.header(raw)
    fields = headers.shared(raw, head, distribution, place, archive=archive, one_click=bool(site))
    body = raw[head.body :]
    if not body.endswith(b"\r\n"):
        body += b"\r\n"  # the dot stands on a line of its own (RFC 5321 4.1.1.4)
    signed_at = int((now or distribution.sent_at).timestamp())
    press = seal.press(fields, _OWN, body_hash(body), signed_at) if seal else None
    reply_to = field("Reply-To", headers.reply_name(place)).removesuffix(b"\r\n")
    return Prepared(distribution.post, place, reply_to, fields + b"\r\n" + body, press, site)
