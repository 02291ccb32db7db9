"""Wishes that change or show something of one's own: a membership, settings, a name, an address."""

FOR_OTHERS = frozenset(("mode", "pause", "resume"))
"""What a facilitator can do for a member."""
THEIR_OWN = frozenset((
    "letter-time", "letter-form", "timezone", "own-posts", "past", "at-most", "largest", "language", "hide", "show",
    "name", "about-me", "my-data", "forget-me",
))  # fmt: skip
"""What everybody does for themselves alone."""
ONES_OWN_ADDRESS = frozenset(("alias", "main-address", "forget-address"))
OWN = FOR_OTHERS | THEIR_OWN | ONES_OWN_ADDRESS | {"leave"}
