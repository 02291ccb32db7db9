"""Every word that we say to a peer (RFC 5321 4.2, enhanced codes of RFC 3463), each without its line end.

Only "220 Ready to start TLS" is said by aiosmtpd. No reply tells anything of the inside, and none repeats what the
peer said.
"""

from collections.abc import Sequence

FINE = b"250 2.0.0 OK"
SENDER_FINE = b"250 2.1.0 Sender OK"
RECIPIENT_FINE = b"250 2.1.5 Recipient OK"
KEPT = b"250 2.0.0 Kept"
BYE = b"221 2.0.0 Bye"
GO_ON = b"354 End data with <CR><LF>.<CR><LF>"
CANNOT_VERIFY = b"252 2.5.0 Send some mail, we will do our best"

CLOSING = b"421 4.3.2 Closing down, please try again"
TROUBLE = b"421 4.3.0 Something went wrong here, please try again later"
TOO_SLOW = b"421 4.4.2 Timed out"
TOO_LONG_HERE = b"421 4.4.2 Connected for too long, please connect again"
TOO_MUCH_TALK = b"421 4.7.0 Too many commands without a message"
TOO_MANY_ERRORS = b"421 4.7.0 Too many errors"
TOO_MANY_CONNECTIONS = b"421 4.7.0 Too many connections, please try again later"
FLOOD = b"421 4.5.2 Command far too long"
NOT_A_WEB_SERVER = b"421 4.7.0 This is not a web server"

NO_ROOM = b"452 4.3.1 No room for this message now, please try again later"
TOO_MANY_RECIPIENTS = b"452 4.5.3 Too many recipients"
FAILED = b"451 4.3.0 Could not keep the message, please try again later"

BAD_COMMAND = b"500 5.5.1 Command not known"
BAD_LINE = b"500 5.5.2 A command is one line of plain text that ends with CRLF"
LONG_COMMAND = b"500 5.5.2 Command too long"
BAD_ARGUMENT = b"501 5.5.4 Arguments not understood"
BAD_SENDER = b"501 5.1.7 Sender address not understood"
BAD_RECIPIENT = b"501 5.1.3 Recipient address not understood"
LONG_ADDRESS = b"501 5.1.3 Address too long"
NOT_OFFERED = b"502 5.5.1 Command not offered"
HELLO_FIRST = b"503 5.5.1 Say hello first"
SENDER_FIRST = b"503 5.5.1 MAIL first"
RECIPIENT_FIRST = b"503 5.5.1 RCPT first, and one that we took"
SENDER_TWICE = b"503 5.5.1 There is a sender already"
TLS_ALREADY = b"503 5.5.1 TLS is on already"
NO_UTF8_ADDRESS = b"553 5.6.7 Addresses in other alphabets are not taken here"
BAD_PARAMETER = b"555 5.5.4 Parameter not known"

NO_SUCH_ADDRESS = b"550 5.1.1 No such address here"
NOT_AN_ADDRESS = b"550 5.1.3 Not an address of ours"
NO_RELAY = b"554 5.7.1 We do not relay"
NOT_TRUSTED = b"550 5.7.0 Not for strangers"

STRAY_LINE_END = b"550 5.5.2 Lines of a message must end with CRLF, and CR and LF may not stand alone"
NUL = b"550 5.6.0 The message has a NUL in it"
TWO_AUTHORS = b"550 5.6.0 The message has more than one From field"
TOO_BIG = b"552 5.3.4 Message too big"
HEADER_TOO_BIG = b"552 5.3.4 The header of the message is too big"
LINE_TOO_LONG = b"554 5.6.0 The message has a line that is too long"
TOO_MANY_LINES = b"554 5.6.0 The message has too many lines"
LOOP = b"554 5.4.6 Too many hops: this mail goes round in circles"


def greeting(hostname: str, protocol: str) -> bytes:
    """The first line of all (RFC 5321 4.2); `protocol` is "ESMTP" or "LMTP"."""
    return f"220 {hostname} {protocol}".encode("ascii")


def hello(hostname: str, extensions: Sequence[str] = ()) -> bytes:
    """The answer to HELO, EHLO and LHLO (RFC 5321 4.1.1.1)."""
    lines = [hostname, *extensions]
    return b"\r\n".join(
        f"250{' ' if number == len(lines) else '-'}{line}".encode("ascii") for number, line in enumerate(lines, 1)
    )
