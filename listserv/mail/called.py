"""Whether words beside an address are what somebody is called, and no remark about them.

Others read such a name, and the person does: in doubt somebody has none.
"""

_PARTICLES = frozenset((
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "bint",
    "ibn", "ap", "ab", "ferch", "y", "e", "ter", "ten", "zu", "st", "mac", "mc", "ó", "ní", "abu", "ul",
))  # fmt: skip
_OF_SENTENCES = frozenset((
    "i", "we", "me", "us", "she", "he", "they", "him", "them", "his", "their", "who", "whom", "which", "that", "is",
    "are", "was", "were", "has", "have", "had", "be", "been", "but", "if", "unless", "until", "till", "when", "once",
    "because", "not", "please", "pls", "thanks", "invite", "inviting", "invitation", "invitations", "add", "adding",
    "take", "back", "wait", "agreed", "agrees", "said", "says", "wants", "wanted", "asked", "prefers", "only",
    "tomorrow", "today", "weekly", "daily", "monthly", "announcements", "list", "lists", "both", "also", "too", "my",
    "our", "your", "her", "could", "would", "should", "can", "works", "moved", "retired", "later", "remind", "tell",
))  # fmt: skip
"""Words of a sentence about somebody; written small, as "Will" and "May" are names."""
_JOINING = frozenset((
    "a", "an", "the", "to", "from", "for", "with", "at", "in", "on", "of", "as", "by", "and", "or", "new", "this",
    "colleague", "colleagues", "member", "members", "person", "people", "following", "these",
))  # fmt: skip
"""Words that stand in names of groups as well, where a mail program has written them."""
_BEGIN = frozenset(("please", "invite", "add", "to", "as", "but", "and", "with", "take", "she", "he", "they", "who"))


def may_be_called(text: str, bracketed: bool, behind: bool) -> bool:
    """Whether a text may be a name; what stands before an address in angle brackets is believed most.

    `behind` an address somebody's remarks stand as well: a name has capitals there.
    """
    words = [word.strip(".,:;!?'’\"") for word in text.split()]
    words = [word for word in words if word]
    if not words or words[0].lower() in _BEGIN:
        return False
    if any(word in _OF_SENTENCES or (word in _JOINING and not bracketed) for word in words):
        return False
    return not behind or all(word[0].isupper() or word in _PARTICLES or not word[0].islower() for word in words)
