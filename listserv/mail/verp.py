"""Addresses of ours that say what they are about (variable envelope return paths and their kin).

One file makes and reads them all, so that a token for one use can never be taken for another.
"""

from listserv.mail import token
from listserv.model.mailinglist import MailingList

_LEAVE_PAGE = "leave page"


def bounce_address(secret: bytes, place: MailingList, post: int, member: int) -> str:
    """The envelope sender of one member's copy; `post` is 0 for a letter of ours."""
    return place.at("bounces", token.sign(secret, f"bounce {place.address}", post, member))


def read_bounce(secret: bytes, place: MailingList, text: str) -> tuple[int, int] | None:
    """(post, member) of a bounce token, or None if it is not ours."""
    return _pair(token.read(secret, f"bounce {place.address}", text))


def reply_address(secret: bytes, place: MailingList, post: int, member: int) -> str:
    """Where one member's answer to one post goes; `member` is 0 in shared copies."""
    return place.at("", token.sign(secret, f"reply {place.address}", post, member))


def read_reply(secret: bytes, place: MailingList, text: str) -> tuple[int, int] | None:
    """(post, member) of a reply token, or None."""
    return _pair(token.read(secret, f"reply {place.address}", text))


def letter_address(secret: bytes, place: MailingList, letter: int, member: int) -> str:
    """Where an answer to one of our collected letters goes; which post it answers, its words must say."""
    return place.at("", token.sign(secret, f"letter {place.address}", letter, member))


def read_letter(secret: bytes, place: MailingList, text: str) -> tuple[int, int] | None:
    """(collected letter, member) of such an address's token, or None."""
    return _pair(token.read(secret, f"letter {place.address}", text))


def confirm_address(secret: bytes, place: MailingList, question: int, asked_at: int) -> str:
    """Where the answer to a question of ours goes; `asked_at` is in Unix seconds."""
    return place.at("confirm", token.sign(secret, f"confirm {place.address}", question, asked_at))


def read_confirm(secret: bytes, place: MailingList, text: str) -> tuple[int, int] | None:
    """(question, asked_at) of an answer's token, or None."""
    return _pair(token.read(secret, f"confirm {place.address}", text))


def leave_address(secret: bytes, place: MailingList, member: int) -> str:
    """Where a mail makes this member leave, whoever's mailbox it is sent from (List-Unsubscribe by mailto)."""
    return place.at("leave", token.sign(secret, f"leave {place.address}", member))


def read_leave(secret: bytes, place: MailingList, text: str) -> int | None:
    """The member of a leave token, or None."""
    numbers = token.read(secret, f"leave {place.address}", text)
    return numbers[0] if numbers and len(numbers) == 1 else None


def leave_page(secret: bytes, site: str, place: MailingList, member: int) -> str:
    """The page where this member leaves with one press (RFC 8058 3.1); `site` is the URL at which our pages begin.

    The list stands in the token by its row, so that a link stays short and a list may be called anything.
    """
    return f"{site}/leave/{token.sign(secret, _LEAVE_PAGE, place.id, member)}"


def read_leave_page(secret: bytes, text: str) -> tuple[int, int] | None:
    """(list, member) of the token of such a page, or None."""
    return _pair(token.read(secret, _LEAVE_PAGE, text))


def undo_button(secret: bytes, place: MailingList, member: int, question: int, asked_at: int) -> str:
    """The token of a button that takes back what the letter with this question tells of."""
    return token.sign(secret, f"undo button {place.address}", member, question, asked_at)


def read_undo_button(secret: bytes, place: MailingList, member: int, text: str) -> tuple[int, int] | None:
    """(question, asked_at) of such a button, or None where it was not made for this member."""
    numbers = token.read(secret, f"undo button {place.address}", text)
    return (numbers[1], numbers[2]) if numbers and len(numbers) == 3 and numbers[0] == member else None


def _pair(numbers: tuple[int, ...] | None) -> tuple[int, int] | None:
    return (numbers[0], numbers[1]) if numbers and len(numbers) == 2 else None
