"""What may become of a held post, as wishes call it."""

SENDS = frozenset(("approve", "trust"))
BY_NUMBER = SENDS | {"reject", "discard"}
"""What is done at once to the posts whose numbers are named."""
ASKS_AUTHOR = frozenset(("ask", "edit"))
"""What takes words for the author along; the post goes on waiting."""
ALL_BUT = "all but"
WHOLE = frozenset(("all", ALL_BUT))
"""The words of a wish about all posts that wait, or all but those that it names."""
