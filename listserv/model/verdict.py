"""Who sent a message, in the words of RFC 8601."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """Results of RFC 8601 2.7: "pass", "fail", "softfail", "neutral", "none", "temperror" or "permerror".

    `dmarc` is "pass" where SPF or DKIM passed for a domain aligned with From (RFC 7489 3.1). `policy` is what the
    author's domain asks for ("none", "quarantine", "reject", or "" where it says nothing or is not known).
    `policy_known` is whether DNS gave an answer to that. `by` is who said so: "ourselves", an authserv-id that we
    trust, or "" for nobody.
    """

    spf: str = "none"
    dkim: str = "none"
    dmarc: str = "none"
    arc: str = "none"
    policy: str = ""
    by: str = ""
    policy_known: bool = False

    @property
    def proven(self) -> bool:
        """Whether the From address is proven to be the sender's."""
        return self.dmarc == "pass"

    @property
    def disowned(self) -> bool:
        """Whether the author's own domain says that such a message is not theirs."""
        return self.dmarc == "fail" and self.policy in ("reject", "quarantine")

    def __str__(self) -> str:
        return f"spf={self.spf} dkim={self.dkim} dmarc={self.dmarc}"


UNKNOWN = Verdict()
