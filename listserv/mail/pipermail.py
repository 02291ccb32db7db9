"""From fields as Mailman's archives hold them: "ann at example.org (Ann Other)", so that nobody harvests them."""

import re

from listserv.mail.address import mailbox, normal
from listserv.mail.charset import header_text
from listserv.model.message import Mailbox

_FROM = re.compile(r"\"?(\S{1,64}) at ([^\s\"()<>]{3,253})\"?(?:\s*\((.{0,500})\))?\s*")


def author(value: str) -> Mailbox | None:
    """Whom such a field names; None for any other."""
    found = _FROM.fullmatch(value)
    if found is None or normal(address := f"{found[1]}@{found[2]}") is None:
        return None
    return mailbox(header_text(found[3] or ""), address)
