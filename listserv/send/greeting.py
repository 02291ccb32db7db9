"""From a closed door to a greeted, where possible encrypted, and logged-in connection (RFC 5321 3.1, 3207, 4954)."""

import asyncio
import ssl
from base64 import b64encode
from dataclasses import dataclass
from typing import Literal

from listserv.send.offer import Offer, offer_of
from listserv.send.reply import Reply, ReplyReader
from listserv.send.target import Target
from listserv.send.timeouts import Timeouts

StartTls = Literal["auto", "always", "never"]
_EYEBALLS = 0.25  # seconds until the next address of the host is tried beside the first (RFC 8305 5)


class RelayError(Exception):
    """No mail can go to the relay now; the text is one sentence for a person."""


class RefusalError(RelayError):
    """It greets us, and does not take our mail."""


class _EncryptionError(RelayError):
    """The TLS handshake failed."""


@dataclass(frozen=True, slots=True)
class Greeted:
    """A connection ready for MAIL. `encrypted` says that TLS is on, `checked` that its certificate was checked."""

    transport: asyncio.Transport
    offer: Offer
    encrypted: bool
    checked: bool


class Asking(asyncio.Protocol):
    """Question and answer, one at a time."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport
        self._reader = ReplyReader()
        self._replies: list[Reply] = []
        self._lost = ""
        self._news = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._replies += self._reader.feed(data)
        self._news.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost = f"the connection broke ({exc})" if exc else "it closed the connection"
        self._news.set()

    @property
    def quiet(self) -> bool:
        """Whether the other side has said nothing but what it was asked."""
        return self._reader.empty and not self._replies

    async def reply(self, timeout: float) -> Reply:  # noqa: ASYNC109  (each verb has its own, RFC 5321 4.5.3.2)
        """The next reply; RelayError where none comes in time."""
        try:
            async with asyncio.timeout(timeout):
                while not self._replies and not self._reader.fault and not self._lost:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise RelayError(f"it said nothing for {timeout:g} s") from None
        if not self._replies:
            raise RelayError(self._reader.fault or self._lost)
        return self._replies.pop(0)

    async def ask(self, command: str, timeout: float) -> Reply:  # noqa: ASYNC109
        """The reply to this command."""
        self.transport.write(command.encode() + b"\r\n")
        return await self.reply(timeout)


class Greeter:
    """Opens connections to one relay, all in the same way."""

    def __init__(
        self, target: Target, hostname: str, starttls: StartTls, timeouts: Timeouts, tls: ssl.SSLContext | None
    ) -> None:
        self.target = target
        self._hostname = hostname
        self._starttls = starttls
        self._timeouts = timeouts
        self._tls = tls

    async def greet(self) -> Greeted:
        """A connection ready for MAIL; RelayError with one sentence where there is none to be had.

        With `auto` TLS is a bonus: where it fails and no password is at stake, the mail goes without (RFC 7435).
        """
        try:
            return await self._greet(self._starttls)
        except _EncryptionError:
            if self._starttls != "auto" or self.target.tls or self.target.user:
                raise
        return await self._greet("never")

    async def _greet(self, starttls: StartTls) -> Greeted:
        asking = await self._connect()
        try:
            greeting = await asking.reply(self._timeouts.greeting)
            if not greeting.good:
                raise RelayError(f"it said {greeting}")
            offer = await self._hello(asking)
            encrypted = self.target.tls
            if not encrypted and starttls != "never" and (offer.starttls or starttls == "always"):
                await self._encrypt(asking, offer)
                offer = await self._hello(asking)
                encrypted = True
            if self.target.user:
                await self._log_in(asking, offer, encrypted)
            if not asking.quiet:
                raise RelayError("it answers what it was not asked")
        except RelayError as error:
            asking.transport.abort()
            raise type(error)(f"The relay {self.target} cannot be used: {error}.") from error
        except BaseException:
            asking.transport.abort()
            raise
        checked = encrypted and self._context().verify_mode == ssl.CERT_REQUIRED
        return Greeted(asking.transport, offer, encrypted, checked)

    async def _connect(self) -> Asking:
        target = self.target
        try:
            async with asyncio.timeout(self._timeouts.connect):
                _, asking = await asyncio.get_running_loop().create_connection(
                    Asking,
                    target.host,
                    target.port,
                    ssl=self._context() if target.tls else None,
                    happy_eyeballs_delay=_EYEBALLS,
                )
        except TimeoutError:
            reason = f"no answer within {self._timeouts.connect:g} s"
            raise RelayError(f"The relay {target} cannot be reached: {reason}.") from None
        except OSError as error:  # ssl.SSLError is one
            raise RelayError(f"The relay {target} cannot be reached: {error.strerror or error}.") from error
        except UnicodeError as error:
            raise RelayError(f"The relay {target} cannot be reached: this is no host name ({error}).") from error
        return asking

    async def _hello(self, asking: Asking) -> Offer:
        for verb in ("EHLO", "HELO"):
            reply = await asking.ask(f"{verb} {self._hostname}", self._timeouts.greeting)
            if reply.good:
                return offer_of(reply) if verb == "EHLO" else Offer()
            if reply.code < 500:
                break
        raise RelayError(f"it answers our greeting with {reply}")

    async def _encrypt(self, asking: Asking, offer: Offer) -> None:
        if not offer.starttls:
            raise RelayError("it does not offer STARTTLS, and the setting starttls is always")
        reply = await asking.ask("STARTTLS", self._timeouts.greeting)
        if not reply.good:
            raise _EncryptionError(f"it answers STARTTLS with {reply}")
        if not asking.quiet:  # RFC 3207 6: whatever came in plain text may be an attacker's
            raise RelayError("it speaks in plain text after STARTTLS")
        try:
            transport = await asyncio.get_running_loop().start_tls(
                asking.transport,
                asking,
                self._context(),
                server_hostname=self.target.host,
                ssl_handshake_timeout=self._timeouts.connect,
            )
        except OSError as error:
            raise _EncryptionError(f"TLS with it fails ({error})") from error
        if transport is None:
            raise _EncryptionError("it closed the connection during the TLS handshake")
        asking.transport = transport

    async def _log_in(self, asking: Asking, offer: Offer, encrypted: bool) -> None:
        if not encrypted and not self.target.loopback:
            raise RelayError("the password is sent over TLS only, and there is none")
        user, password = self.target.user.encode(), self.target.password.encode()
        if "PLAIN" in offer.mechanisms:
            lines = ["AUTH PLAIN " + b64encode(b"\0" + user + b"\0" + password).decode()]
        elif "LOGIN" in offer.mechanisms:
            lines = ["AUTH LOGIN", b64encode(user).decode(), b64encode(password).decode()]
        else:
            raise RelayError("it offers neither AUTH PLAIN nor AUTH LOGIN, and there is a password to log in with")
        for line in lines:
            reply = await asking.ask(line, self._timeouts.greeting)
            if not reply.good and not (reply.intermediate and line is not lines[-1]):
                raise RelayError(f"it does not let us log in: {reply}")

    def _context(self) -> ssl.SSLContext:
        """Certificates are checked where TLS was asked for or a password is at stake, but for this same machine.

        Own authorities are added the usual way: SSL_CERT_FILE in the environment.
        """
        if self._tls is None:
            self._tls = ssl.create_default_context()
            wanted = self.target.tls or self._starttls == "always" or bool(self.target.user)
            if self.target.loopback or not wanted:
                self._tls.check_hostname = False
                self._tls.verify_mode = ssl.CERT_NONE
        return self._tls
