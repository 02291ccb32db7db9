"""What is said on an SMTP connection (RFC 5321)."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Sequence

from aiosmtpd.smtp import TLSSetupException

from listserv.model.envelope import Envelope
from listserv.receive import address, admit, replies
from listserv.receive.desk import NoRoom
from listserv.receive.scan import Scan
from listserv.receive.server import Connection, House, Parting
from listserv.receive.wire import FloodError, PeerGoneError

log = logging.getLogger(__name__)

_BROWSERS_SAY = frozenset((b"GET", b"POST", b"HEAD", b"PUT", b"OPTIONS", b"CONNECT"))
_FRIENDS_SAY = frozenset((b"XCLIENT", b"XFORWARD", b"PROXY"))
_NOT_OFFERED = frozenset((b"AUTH", b"BDAT", b"BURL", b"ETRN", b"EXPN", b"HELP", b"SAML", b"SEND", b"SOML", b"TURN"))
_HOST = re.compile(r"[!-~][ -~]{0,254}")
_FAULTY_PAUSE_S = 10.0


class SmtpDialogue(Connection):
    """One SMTP conversation."""

    greetings: tuple[bytes, ...] = (b"HELO", b"EHLO")
    mends_line_ends = False

    def __init__(self, house: House, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(house, loop)
        self._helo = ""
        self._sender: str | None = None
        self._recipients: list[str] = []
        self._scan: Scan | None = None
        self._claimed = 0
        self._verbs: dict[bytes, Callable[[bytes, str], Awaitable[None] | None]] = {
            **dict.fromkeys(self.greetings, self._hello),
            b"MAIL": self._mail,
            b"RCPT": self._rcpt,
            b"DATA": self._data,
            b"RSET": self._rset,
            b"NOOP": self._noop,
            b"VRFY": self._vrfy,
            b"QUIT": self._quit,
            b"STARTTLS": self._starttls,
        }

    async def obey(self, line: bytes) -> None:
        """Does what one command line says; a failure of ours is told as such and ends the message in hand."""
        word, _, rest = line.partition(b" ")
        verb = word.upper()
        action = self._verbs.get(verb)
        if action is None:
            self._unknown(verb, line)
            return
        if not rest.isascii():
            self.refuse(replies.NO_UTF8_ADDRESS if verb in (b"MAIL", b"RCPT") else replies.BAD_LINE, line)
            return
        try:
            done = action(line, rest.decode("ascii").strip(" "))
            if done is not None:
                await done
        except (Parting, FloodError, PeerGoneError, ConnectionError):
            raise
        except Exception:
            if self._scan is not None:
                raise  # in the middle of a message: what follows is not a command
            log.exception("%s from %s failed", verb.decode("ascii"), self.peer)
            self._forget_message()
            self.say(replies.FAILED)

    def in_hand(self) -> bool:
        """Whether MAIL was said and its message is not yet answered."""
        return self._sender is not None

    def late_reply(self) -> bytes:
        """A message that was already found faulty is answered as such, even if its end never comes."""
        return (self._scan and self._scan.fault) or super().late_reply()

    def forget(self) -> None:
        """Forgets all that the peer said."""
        self._helo = ""
        self._forget_message()

    def _forget_message(self) -> None:
        self._sender = None
        self._recipients = []
        self._scan = None
        self.house.admission.release(self._claimed)
        self._claimed = 0

    # The commands

    def _hello(self, line: bytes, argument: str) -> None:
        if not _HOST.fullmatch(argument):
            self.refuse(replies.BAD_ARGUMENT, line)
            return
        self._forget_message()
        self._helo = argument
        plain = line[:4].upper() == b"HELO"
        self.say(replies.hello(self.house.hostname, () if plain else self._extensions()))

    def _extensions(self) -> list[str]:
        offered = [f"SIZE {self.limits.message_bytes}", "8BITMIME", "PIPELINING", "ENHANCEDSTATUSCODES"]
        return [*offered, "STARTTLS"] if self.house.tls is not None and self._tls_protocol is None else offered

    def _mail(self, line: bytes, argument: str) -> None:
        if not self._helo:
            self.refuse(replies.HELLO_FIRST, line)
            return
        if self._sender is not None:
            self.refuse(replies.SENDER_TWICE, line)
            return
        try:
            path = address.path(argument, "FROM")
        except address.UnreadableError:
            self.refuse(replies.BAD_SENDER, line)
            return
        except address.TooLongError:
            self.refuse(replies.LONG_ADDRESS, line)
            return
        if path.inside and not address.is_mailbox(path.inside):
            self.refuse(replies.BAD_SENDER, line)
        elif (reply := self._parameter_fault(path.parameters)) is not None:
            self.refuse(reply, line)
        else:
            self._sender = path.inside
            self.say(replies.SENDER_FINE)

    def _parameter_fault(self, parameters: dict[str, str]) -> bytes | None:
        """What is wrong with the parameters of MAIL (RFC 1870 4, RFC 6152 3)."""
        if parameters.keys() - {"SIZE", "BODY"}:
            return replies.BAD_PARAMETER
        size = parameters.get("SIZE", "0")
        if not size.isdecimal() or len(size) > 20 or parameters.get("BODY", "7BIT").upper() not in ("7BIT", "8BITMIME"):
            return replies.BAD_ARGUMENT
        return replies.TOO_BIG if int(size) > self.limits.message_bytes else None

    def _rcpt(self, line: bytes, argument: str) -> None:
        if self._sender is None:
            self.refuse(replies.SENDER_FIRST, line)
            return
        if len(self._recipients) >= self.limits.recipients:
            self.say(replies.TOO_MANY_RECIPIENTS)
            return
        try:
            path = address.path(argument, "TO")
        except address.UnreadableError:
            self.refuse(replies.BAD_RECIPIENT, line)
            return
        except address.TooLongError:
            self.refuse(replies.LONG_ADDRESS, line)
            return
        if path.parameters:
            self.refuse(replies.BAD_PARAMETER, line)
            return
        reply, recipient = admit.recipient(self.house.desk, path.inside, self.house.hostname)
        if not recipient:
            self.refuse(reply, line)
            return
        self._recipients.append(recipient)
        self.say(reply)

    async def _data(self, line: bytes, argument: str) -> None:
        if argument:
            self.refuse(replies.BAD_ARGUMENT, line)
        elif self._sender is None:
            self.refuse(replies.SENDER_FIRST, line)
        elif not self._recipients:
            self.refuse(replies.RECIPIENT_FIRST, line)
        else:
            self.say(replies.GO_ON)
            await self.flush()
            await self._take_message()

    def _rset(self, line: bytes, argument: str) -> None:
        if argument:
            self.refuse(replies.BAD_ARGUMENT, line)
            return
        self._forget_message()
        self.say(replies.FINE)

    def _noop(self, _line: bytes, _argument: str) -> None:
        self.say(replies.FINE)

    def _vrfy(self, _line: bytes, _argument: str) -> None:
        self.say(replies.CANNOT_VERIFY)

    def _quit(self, line: bytes, argument: str) -> None:
        if argument:
            self.refuse(replies.BAD_ARGUMENT, line)
            return
        self._forget_message()
        raise Parting(replies.BYE)

    async def _starttls(self, line: bytes, argument: str) -> None:
        # Whatever came behind STARTTLS in clear may be an attacker's (RFC 3207 6): it is never run, TLS or not.
        self.wire.forget()
        if argument:
            self.refuse(replies.BAD_ARGUMENT, line)
        elif self.house.tls is None:
            self.refuse(replies.NOT_OFFERED, line)
        elif self._tls_protocol is not None:
            self.refuse(replies.TLS_ALREADY, line)
        else:
            await self.flush()
            try:
                await self.smtp_STARTTLS("")
            except TLSSetupException as error:
                # A handshake that fails loses the connection without telling the protocol above it.
                self.connection_lost(error)
                raise PeerGoneError from error

    def _unknown(self, verb: bytes, line: bytes) -> None:
        if verb in _BROWSERS_SAY:
            raise Parting(replies.NOT_A_WEB_SERVER)
        if verb in _FRIENDS_SAY:
            self.refuse(replies.NOT_TRUSTED, line)
        else:
            self.refuse(replies.NOT_OFFERED if verb in _NOT_OFFERED else replies.BAD_COMMAND, line)

    # The message

    def answers_wanted(self, recipients: Sequence[str]) -> int:
        """How many replies the end of data gets."""
        return 1

    async def keep(self, recipients: Sequence[str], envelopes: Sequence[Envelope]) -> list[bytes]:
        """Has one message kept for all its recipients; as many replies as are wanted."""
        return [await self.outcome(envelopes)]

    async def _take_message(self) -> None:
        """Reads the message, has it kept, and answers."""
        limits = self.limits
        scan = self._scan = Scan(limits, self._claim, mend_line_ends=self.mends_line_ends)
        last = self.loop.time() + limits.message_s

        def give_time() -> None:
            pause = limits.pause_s if scan.fault is None else min(limits.pause_s, _FAULTY_PAUSE_S)
            self.set_deadline(min(pause, last - self.loop.time()))

        try:
            raw = await self.wire.message(scan, limits.line_bytes, 2 * limits.message_bytes + 1_048_576, give_time)
        except FloodError:
            raise Parting(scan.fault or replies.TOO_BIG) from None
        self._scan = None
        self.wait_for_us()
        if scan.fault is None:
            self.commands = 0
            answers = await self.keep(self._recipients, self._envelopes(raw))
        else:
            answers = [scan.fault] * self.answers_wanted(self._recipients)
        self._forget_message()
        for answer in answers[:-1]:
            self.say(answer)
        if scan.fault is None:
            self.say(answers[-1])
        else:
            self.refuse(answers[-1])

    def _claim(self, octets: int) -> bool:
        welcome = self.house.admission.claim(octets)
        self._claimed += octets if welcome else 0
        return welcome

    def _envelopes(self, raw: bytes) -> list[Envelope]:
        """One for each recipient; an address given twice gets one."""
        received_at = self.house.now()
        return [
            Envelope(self._sender or "", recipient, raw, self.peer, received_at, self._helo)
            for recipient in dict.fromkeys(self._recipients)
        ]

    async def outcome(self, envelopes: Sequence[Envelope]) -> bytes:
        """The reply for these: 250 only when the desk has them for good."""
        try:
            await self.house.desk.keep(envelopes)
        except NoRoom:
            log.warning("no room for a message of %d octets from %s", len(envelopes[0].raw), self.peer)
            return replies.NO_ROOM
        except Exception:
            log.exception("a message of %d octets from %s could not be kept", len(envelopes[0].raw), self.peer)
            return replies.FAILED
        log.info("kept %d octets from %s for %d addresses", len(envelopes[0].raw), self.peer, len(envelopes))
        return replies.KEPT
