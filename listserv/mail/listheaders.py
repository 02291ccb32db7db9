"""The fields by which programs know a list's mail (RFC 2369, RFC 2919, RFC 8058)."""

from urllib.parse import quote

from listserv.model.mailinglist import MailingList
from listserv.model.message import Message

# RFC 8058 3.1: the one value there is, and only beside an https URI in List-Unsubscribe.
ONE_CLICK = "List-Unsubscribe=One-Click"


def mailto(address: str, subject: str = "") -> str:
    """`<mailto:…>` for an address of ours, with what RFC 6068 2 reserves written as %XX."""
    local, _, domain = address.rpartition("@")
    query = f"?subject={quote(subject)}" if subject else ""
    return f"<mailto:{quote(local, safe='+=!$*')}@{domain}{query}>"


def list_id(place: MailingList) -> str:
    """The bracketed identifier of List-Id (RFC 2919 2); a phrase may stand before it."""
    return f"<{place.list_id}>"


def unsubscribe(address: str, page: str = "") -> str:
    """List-Unsubscribe: how to leave by mail, behind the https page if there is one (RFC 2369 2: the first is best)."""
    by_mail = mailto(address)
    return f"<{page}>, {by_mail}" if page else by_mail


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


_BY_A_LIST = ("list-id", "list-post", "mailing-list", "x-mailing-list", "x-beenthere")


def others(message: Message) -> tuple[str, ...]:
    """What list servers, and programs that mail to many, wrote of themselves on the way, in lower case."""
    named = tuple(value.lower() for name in _BY_A_LIST for value in message.all(name))
    return named or tuple(v for v in map(str.lower, message.all("precedence")) if v.strip() in ("list", "bulk", "junk"))
