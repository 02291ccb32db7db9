"""The fields by which programs know a list's mail (RFC 2369, RFC 2919, RFC 8058)."""

from urllib.parse import quote

from listserv.model.mailinglist import MailingList
from listserv.model.message import Message

# RFC 8058 3.1: the one value there is, and only beside an https URI in List-Unsubscribe.
ONE_CLICK = "List-Unsubscribe=One-Click"
PASSED = "X-BeenThere"
"""What list servers write for each list that a mail went through, and others leave as it is."""
_BY_A_LIST = ("list-id", "list-post", "mailing-list", "x-mailing-list", "x-beenthere")


def mailto(address: str, subject: str = "") -> str:
    """`<mailto:…>` for an address of ours, with what RFC 6068 2 reserves written as %XX."""
    local, _, domain = address.rpartition("@")
    query = f"?subject={quote(subject)}" if subject else ""
    return f"<mailto:{quote(local, safe='+=!$*')}@{domain}{query}>"


def list_id(place: MailingList) -> str:
    """The bracketed identifier of List-Id (RFC 2919 2); a phrase may stand before it."""
    return f"<{place.list_id}>"


def unsubscribe(address: str, page: str = "") -> str:
    """List-Unsubscribe: how to leave by mail, before the https page if there is one.

    The first is best (RFC 2369 2): a mail is sent and it is done, where a page wants to be read and pressed. Whoever
    presses for their reader looks for the page wherever it stands (RFC 8058 3.1).
    """
    by_mail = mailto(address)
    return f"{by_mail}, <{page}>" if page else by_mail


def one_click(given: bool) -> tuple[tuple[str, str], ...]:
    """List-Unsubscribe-Post, where List-Unsubscribe names a page (RFC 8058 3.1)."""
    return (("List-Unsubscribe-Post", ONE_CLICK),) if given else ()


def fixed(place: MailingList, archive: str = "") -> tuple[tuple[str, str], ...]:
    """The (name, value) pairs that are the same for every member: all but List-Id and List-Unsubscribe.

    `archive` is the https URL of the archive, or "" where it is not public.
    """
    fields = (
        ("List-Post", mailto(place.address)),
        ("List-Help", mailto(place.at("request"), "help")),
        ("List-Subscribe", mailto(place.at("join"))),
        ("List-Owner", mailto(place.at("owner"))),
    )
    return (*fields, ("List-Archive", f"<{archive}>")) if archive else fields


def others(message: Message) -> tuple[str, ...]:
    """What list servers, and programs that mail to many, wrote of themselves on the way, in lower case."""
    named = tuple(value.lower() for name in _BY_A_LIST for value in message.all(name))
    return named or tuple(v for v in map(str.lower, message.all("precedence")) if v.strip() in ("list", "bulk", "junk"))


def went_through(message: Message, place: MailingList) -> bool:
    """Whether the list sent this itself, and it came back: no reply has one of these fields, and no new mail."""
    ours = ((PASSED, place.address), ("List-Post", f"<mailto:{place.address}>"), ("List-Id", list_id(place)))
    return any(mark.lower() in value.lower() for name, mark in ours for value in message.all(name))
