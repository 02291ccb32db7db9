"""Texts that facilitators write for letters: a fixed set of words in braces is filled in, everything else is literal.

Such a text is never a template: `{{7*7}}` and `{0.__class__}` come out as they were written.
"""

import re

from listserv.model.mailinglist import MailingList

KNOWN = ("name", "list", "address", "owner", "phone")
MOST_UNKNOWN = 5
_OURS = frozenset(f"{{{word}}}" for word in KNOWN)
_BRACES = re.compile(
    r"\{+[^{}\n]{1,40}\}+|\[\[[^\[\]\n]{1,40}\]\]|<<[^<>\n]{1,40}>>|«[^«»\n]{1,40}»|%[a-z_]{2,30}%"
    r"|[\[<](?:(?:first|last|full|your|their|list|member)[ _-]?)?name[\]>]",
    re.IGNORECASE,
)
"""What people write where something is to be put in its place, as other programs have it."""
_PLACE = re.compile(r"(,? ?)\{(" + "|".join(KNOWN) + r")\}")


def filled(text: str, place: MailingList, name: str = "") -> str:
    """The text with what is known of list and reader; an empty value takes the comma and the space before it along."""
    values = {
        "name": name,
        "list": place.name,
        "address": place.address,
        "owner": place.at("owner"),
        "phone": place.phone,
    }
    return _PLACE.sub(lambda found: f"{found[1]}{values[found[2]]}" if values[found[2]] else "", text)


def unknown(text: str) -> list[str]:
    """The words in braces that are none of ours, each once: `{website}` comes out as it was written."""
    return [word for word in dict.fromkeys(_BRACES.findall(text)) if word not in _OURS][:MOST_UNKNOWN]
