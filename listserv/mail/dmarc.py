"""DMARC (RFC 7489): what an author's domain asks for, and which domains speak for it."""

from dataclasses import dataclass
from functools import cache

from publicsuffixlist import PublicSuffixList

from listserv.mail.lookup import Resolve

_WISHES = ("none", "quarantine", "reject")


@dataclass(frozen=True, slots=True)
class Policy:
    """A DMARC record as it holds for one domain: what is wished, and whether alignment is strict (RFC 7489 6.3)."""

    wish: str
    strict_dkim: bool = False
    strict_spf: bool = False


UNKNOWN = Policy("", strict_dkim=True, strict_spf=True)  # where DNS does not say: no wish, and the stricter reading


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def organisation(domain: str) -> str:
    """The organisational domain (RFC 7489 3.2); a public suffix stands for itself alone."""
    domain = domain.lower().rstrip(".")
    return str(_suffixes().privatesuffix(domain) or domain)


def aligned(domain: str, author_domain: str, *, strict: bool) -> bool:
    """Whether a domain that SPF or DKIM proved speaks for the author's (RFC 7489 3.1)."""
    domain, author_domain = domain.lower().rstrip("."), author_domain.lower().rstrip(".")
    if not domain or not author_domain:
        return False
    return domain == author_domain or (not strict and organisation(domain) == organisation(author_domain))


async def policy(domain: str, resolve: Resolve) -> Policy | None:
    """The policy that holds for mail from this domain, or None where none is published (RFC 7489 6.6.3).

    Raises Unreachable where DNS does not say.
    """
    own = _single(await resolve(f"_dmarc.{domain}", "TXT"))
    if own:
        return _policy(own, own.get("p", ""))
    parent = organisation(domain)
    if parent == domain:
        return None
    above = _single(await resolve(f"_dmarc.{parent}", "TXT"))
    return _policy(above, above.get("sp", above.get("p", ""))) if above else None


def _single(records: tuple[str, ...]) -> dict[str, str]:
    """The tags of the one DMARC record; more than one counts as none (RFC 7489 6.6.3)."""
    found = [tags for record in records if (tags := _tags(record))]
    return found[0] if len(found) == 1 else {}


def _tags(record: str) -> dict[str, str]:
    pairs = [pair.partition("=") for pair in record[:4_096].split(";")]
    tags = [(name.strip().lower(), value.strip()) for name, _, value in pairs]
    if tags[0] != ("v", "DMARC1"):
        return {}
    return dict(reversed(tags))  # of a tag that comes twice, the first counts


def _policy(tags: dict[str, str], wish: str) -> Policy | None:
    """A wish that cannot be read counts as "none" where reports are asked for, else the record says nothing."""
    wish = wish.lower()
    if wish not in _WISHES:
        if not tags.get("rua"):
            return None
        wish = "none"
    return Policy(wish, tags.get("adkim", "r").lower() == "s", tags.get("aspf", "r").lower() == "s")
