"""What a relay offers: its answer to EHLO (RFC 5321 4.1.1.1)."""

from dataclasses import dataclass

from listserv.send.reply import Reply


@dataclass(frozen=True, slots=True)
class Offer:
    """The extensions that we make use of; `mechanisms` are those of AUTH, in capitals."""

    pipelining: bool = False
    eight_bit: bool = False
    utf8: bool = False
    size: bool = False
    starttls: bool = False
    mechanisms: frozenset[str] = frozenset()

    def __str__(self) -> str:
        words = (
            (self.pipelining, "PIPELINING"),
            (self.eight_bit, "8BITMIME"),
            (self.utf8, "SMTPUTF8"),
            (self.starttls, "STARTTLS"),
            (bool(self.mechanisms), "AUTH"),
        )
        return ", ".join(word for there, word in words if there) or "no extension that we know"


def offer_of(reply: Reply) -> Offer:
    """What the reply to EHLO or HELO offers; its first line is only a greeting."""
    mechanisms: set[str] = set()
    keywords = set()
    for line in reply.lines[1:]:
        # "AUTH=LOGIN" is how old Outlook servers wrote it.
        keyword, *words = line.decode("ascii", "replace").upper().replace("=", " ").split() or [""]
        keywords.add(keyword)
        if keyword == "AUTH":
            mechanisms.update(words)
    return Offer(
        pipelining="PIPELINING" in keywords,
        eight_bit="8BITMIME" in keywords,
        utf8="SMTPUTF8" in keywords,
        size="SIZE" in keywords,
        starttls="STARTTLS" in keywords,
        mechanisms=frozenset(mechanisms),
    )
