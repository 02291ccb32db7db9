"""The arguments of MAIL and RCPT, read strictly (RFC 5321 4.1.2)."""

import re
from dataclasses import dataclass, field

# Bounded before any of these sees the text: a command line has at most 555 octets.
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?"
_LITERAL = r"\[[0-9A-Za-z.:-]{3,60}\]"
_DOMAIN = rf"(?:{_LABEL}(?:\.{_LABEL})*\.?|{_LITERAL})"
_LOCAL = rf'(?:{_ATOM}(?:\.{_ATOM})*|"(?:[ !#-\[\]-~]|\\[ -~])*")'
_MAILBOX = re.compile(rf"({_LOCAL})@({_DOMAIN})")
_SOURCE_ROUTE = re.compile(rf"@{_DOMAIN}(?:,@{_DOMAIN})*:")
_PARAMETER = re.compile(r"([A-Za-z0-9][A-Za-z0-9-]*)(?:=([!-<>-~]+))?")

LONGEST_PATH = 254  # RFC 5321 4.5.3.1.3 counts the brackets in its 256


class UnreadableError(Exception):
    """The argument is not of the verb's form."""


class TooLongError(Exception):
    """The address is longer than RFC 5321 4.5.3.1 lets it be."""


@dataclass(frozen=True, slots=True)
class Path:
    """What stood between the brackets, and the parameters behind them, their names in upper case."""

    inside: str
    parameters: dict[str, str] = field(default_factory=dict)


def path(argument: str, keyword: str) -> Path:
    """Reads `FROM:<...> SIZE=1` for keyword "FROM". Raises UnreadableError or TooLongError.

    A source route is stripped (RFC 5321 appendix C). Whether an address stands inside is for `is_mailbox` to say.
    """
    word, colon, rest = argument.partition(":")
    rest = rest.lstrip(" ")
    if word.strip(" ").upper() != keyword or not colon or not rest.startswith("<"):
        raise UnreadableError
    end = _closing_bracket(rest)
    inside, behind = rest[1:end], rest[end + 1 :]
    if behind and not behind.startswith(" "):
        raise UnreadableError
    route = _SOURCE_ROUTE.match(inside)
    inside = inside[route.end() :] if route else inside
    if len(inside) > LONGEST_PATH:
        raise TooLongError
    return Path(inside, _parameters(behind.split()))


def is_mailbox(text: str) -> bool:
    """Whether this is a whole address, `local@domain`."""
    return _MAILBOX.fullmatch(text) is not None


def domain(mailbox: str) -> str:
    """The part behind the last @, in lower case, without a closing dot."""
    return mailbox.rpartition("@")[2].lower().rstrip(".")


def _closing_bracket(text: str) -> int:
    """Where the `>` stands that is not inside a quoted local part."""
    quoted = escaped = False
    for at, letter in enumerate(text):
        if escaped:
            escaped = False
        elif quoted and letter == "\\":
            escaped = True
        elif letter == '"':
            quoted = not quoted
        elif letter == ">" and not quoted:
            return at
    raise UnreadableError


def _parameters(words: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for word in words:
        match = _PARAMETER.fullmatch(word)
        if match is None or match[1].upper() in found:
            raise UnreadableError
        found[match[1].upper()] = match[2] or ""
    return found
