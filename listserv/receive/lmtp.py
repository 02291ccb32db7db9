"""What LMTP does otherwise (RFC 2033): its own greeting, and a reply for each recipient after the end of data.

It is spoken by the mail server in front of us, which may hand on bare line feeds that it got itself: they are mended
here, where SMTP refuses them.
"""

import asyncio
from collections.abc import Sequence

from listserv.model.envelope import Envelope
from listserv.receive.dialogue import SmtpDialogue


class LmtpDialogue(SmtpDialogue):
    """One LMTP conversation."""

    protocol_name = "LMTP"
    greetings = (b"LHLO",)
    mends_line_ends = True

    def answers_wanted(self, recipients: Sequence[str]) -> int:
        """One for each RCPT that was accepted, in that order (RFC 2033 4.2)."""
        return len(recipients)

    async def keep(self, recipients: Sequence[str], envelopes: Sequence[Envelope]) -> list[bytes]:
        """Has each recipient's copy kept for itself, so that one may fail alone; a reply for each RCPT."""
        outcomes = await asyncio.gather(*(self.outcome([envelope]) for envelope in envelopes))
        answers = {envelope.recipient: outcome for envelope, outcome in zip(envelopes, outcomes, strict=True)}
        return [answers[recipient] for recipient in recipients]
