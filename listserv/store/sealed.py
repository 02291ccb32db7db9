"""Who asked without a name, written beside the post so that only the server's secret reads it.

Whoever has the database (a backup, an export) without the secret learns nothing: the number is covered by a key that is
used for this one post and no other, as post numbers are never used again.
"""

import hmac

_BYTES = 8


def seal(secret: bytes, post: int, member: int) -> str:
    """The member's number, covered; it stands in the row of this post."""
    covered = _covered(secret, post, member.to_bytes(_BYTES))
    return (covered + _tag(secret, post, covered)).hex()


def read(secret: bytes, post: int, sealed: str) -> int | None:
    """The member's number, or None where this secret did not seal it for this post."""
    data = bytes.fromhex(sealed)
    covered, tag = data[:_BYTES], data[_BYTES:]
    if not hmac.compare_digest(tag, _tag(secret, post, covered)):
        return None
    return int.from_bytes(_covered(secret, post, covered))


def _covered(secret: bytes, post: int, data: bytes) -> bytes:
    cover = hmac.digest(secret, f"asker of {post}".encode(), "sha256")
    return bytes(a ^ b for a, b in zip(data, cover, strict=False))


def _tag(secret: bytes, post: int, covered: bytes) -> bytes:
    return hmac.digest(secret, f"sealed asker of {post}".encode() + covered, "sha256")[:_BYTES]
