"""To which address of ours a mail says most: who answers a post to all writes to its reply address and to the list."""

import re

_HEAD = 65_536
_ENDS = re.compile(rb"\r?\n\r?\n")
_NAMED = re.compile(rb"(?im)^(?:to|cc):((?:[^\n]|\n[ \t])*)")


def most_telling(recipient: str, raw: bytes) -> str:
    """The address with a token that stands in To or Cc beside this posting address, or the address itself.

    "Reply all" names both, and gateways hand them in together or one after the other: one mail is one message, and
    the token says which post it answers.
    """
    local, _, domain = recipient.rpartition("@")
    if "+" in local:
        return recipient
    plain, place = (
        re.escape(local.encode("utf-8", "surrogateescape")),
        re.escape(domain.encode("utf-8", "surrogateescape")),
    )
    with_token = re.compile(rb"(?<![\w.+-])" + plain + rb"\+[a-z0-9]{16,64}@" + place + rb"(?![\w.-])", re.IGNORECASE)
    head = _ENDS.split(raw[:_HEAD], maxsplit=1)[0]
    found = (with_token.search(field[1]) for field in _NAMED.finditer(head))
    return next((hit[0].decode("ascii") for hit in found if hit), recipient)
