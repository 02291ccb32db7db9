"""Bans of everybody at a domain, said in a sentence: "ban everyone from spam.example"."""

import re
from dataclasses import replace

from listserv.mail.address import found_in
from listserv.model.intent import Wish
from listserv.understand.weighing import Door, Reading, is_bearing

_LOOKED_AT = 2_000
_DOMAIN = r"@?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w@-]|\.\w)"
_ALL = (
    r"(?:(?:every|any)(?:body|one|thing)?|all|(?:the )?(?:rest|others?)|those|(?:the )?(?:whole|entire))"
    r"(?: (?:else|of|mails?|e-?mails?|posts?|messages?|address(?:es)?|accounts?|people|senders?|domain|who|that|which"
    r"|is|are|comes?|writes?|with|an|at|from|in|under|it|them|there|the)){0,6}"
)
_EVERYBODY = re.compile(
    rf"(?i)\b(?:{_ALL}|(?:the|this) domain) (?P<domains>{_DOMAIN}(?:(?:,? and|,? or|,| &) {_DOMAIN})*)"
)
_SAYS_NO_MORE = re.compile(r"(?i)(?:\W|\b(?:and|also|as well|too|please|ban|block|unban)\b)*")
_ONE = re.compile(_DOMAIN, re.IGNORECASE)
_POLITE = (
    r"(?:(?:please|pls|kindly|and|also|now|can you|could you|would you|will you|i would like to|we should)\W+){0,3}"
)
_TOLD = {
    "ban": re.compile(rf"(?i)(?:\A|[.!?:,\n])\W*{_POLITE}(?:ban|block|blacklist|bar|banish|shut out|keep out)\b"),
    "unban": re.compile(rf"(?i)(?:\A|[.!?:,\n])\W*{_POLITE}(?:unban|unblock|let\b[^!?\n]{{1,120}}?\b(?:again|back)\b)"),
}


def with_everybody(found: Reading, text: str, to: Door) -> Reading:
    """The reading; a ban in it, or its end, is of everybody as well at the domains of whom that is said."""
    hits = tuple(_EVERYBODY.finditer(text[:_LOOKED_AT])) if to in ("request", "answer") else ()
    each = dict.fromkeys(f"@{one.lower().lstrip('@')}" for hit in hits for one in _ONE.findall(hit["domains"]))
    if not each:
        return found
    heard = next((wish for wish in found.wishes if wish.name in _TOLD), None)
    if heard:
        wider = replace(heard, addresses=tuple(dict.fromkeys((*heard.addresses, *each))))
        left = "" if _SAYS_NO_MORE.fullmatch(_EVERYBODY.sub("", found.unclear)) else found.unclear
        wanted = tuple(wider if wish is heard else wish for wish in found.wishes)
        return replace(found, wishes=wanted, unclear=left, only=found.only or not left)
    name = next((name for name, told in _TOLD.items() if told.search(text[:_LOOKED_AT])), "")
    if not name:
        return found
    besides = tuple(wish for wish in found.wishes if is_bearing(wish))
    lines = (text[text.rfind("\n", 0, hit.start()) + 1 :].partition("\n")[0] for hit in hits)
    beside = () if besides else (address for line in lines for address in found_in(line))
    return Reading((*besides, Wish(name, addresses=tuple(dict.fromkeys((*beside, *each))))), "", not besides)
