"""Whether a refusal (5xx) speaks of us: our dialogue, our login, our right to send."""

import re

from listserv.send.reply import Reply

# Replies that speak of our dialogue or our login. Postfix rejects "504 5.5.2 <host>: Helo command rejected" at RCPT,
# for instance.
_OF_THE_DIALOGUE = frozenset((500, 502, 503, 504, 530, 534, 535, 538, 555))
_STATUS = re.compile(r"\b5\.\d{1,3}\.\d{1,3}\b")
_TOO_LARGE = 552
_NEVER = ("5.2.3", "5.3.4", "5.6.7")
"""Too large, or an address beyond ASCII: what no mending of the relay's settings is waited for."""
_OF_OUR_LOGIN = frozenset(f"5.7.{n}" for n in (3, 8, 9, 54, 57, 60, 64))
_NOT_LET_IN = re.compile(
    r"""(?ix)
    relay(?:ing)? \s (?:access \s)? (?:is \s)? (?:denied | disabled | prohibited | forbidden)
    | relay(?:ing)? \s (?:mail \s)? (?:is \s)? not \s (?:permitted | allowed | authori[sz]ed)
    | (?: not \s (?:\w+ \s)? | unable \s | (?:do(?:es)? \s not | don't | cannot | can't | will \s not | won't) \s ) (?:to \s)? relay \b
    | authenticat\w+ \s (?: is \s )? (?: required | needed | mandatory )
    | must \s (?: first \s | issue \s )? (?: be \s )? (?: authenticate | log \s? in | starttls )
    | not \s (?: been \s )? (?: authenticated | logged \s in )
    | not \s authori[sz]ed \s to \s (?: send | use )
    | (?: client \s host | helo \s command | sender \s address ) \s (?: rejected | blocked )
    | sender \s (?: address \s )? (?: is \s )? not \s (?: allowed | authori[sz]ed | verified )
    | sending \s (?: limit | quota ) \s exceeded
    """  # noqa: E501
)


def of_us(reply: Reply, *, at_mail: bool) -> bool:
    """Whether it says nothing of the letter or its recipient: never a reason to give up one, or to count a bounce.

    Our relay is to take whatever we send, so a refused sender, or that it will not relay, is a mistake in settings.
    """
    if reply.code in _OF_THE_DIALOGUE:
        return True
    if reply.code < 500 or for_ever(reply.code, reply.text):
        return False
    return at_mail or _status(reply.text) in _OF_OUR_LOGIN or bool(_NOT_LET_IN.search(reply.text))


def for_ever(code: int, text: str) -> bool:
    """Whether no mending of settings helps."""
    return code == _TOO_LARGE or _status(text) in _NEVER


def _status(text: str) -> str:
    found = _STATUS.search(text)
    return found.group() if found else ""
