"""ARC (RFC 8617): what a forwarder that we trust saw before it changed a message."""

from collections.abc import Collection

import dkim

from listserv.mail.authres import Said, authserv_id, parsed
from listserv.mail.dkim import LARGE, MIN_KEY, Body, Guard, Unproven, doubled, key_for, quiet, tags
from listserv.mail.fields import Field, body, head
from listserv.mail.lookup import Lookup, Resolve, Unreachable, answered

_MOST_SETS = 10
_NAMES = ("arc-seal", "arc-message-signature", "arc-authentication-results")


class _Chain(Guard, dkim.ARC):  # type: ignore[misc]  # dkimpy has no types
    def __init__(self, top: bytes, contents: Body) -> None:
        super().__init__(top + b"\r\n", logger=quiet, minkey=MIN_KEY)
        self.contents = contents


def sealer(known: tuple[Field, ...]) -> str:
    """The domain of the last seal, "" where there is none."""
    seals = [tags(field.value) for field in known if field.name == "arc-seal"]
    numbered = [(int(seal[b"i"]), seal) for seal in seals if seal.get(b"i", b"").isdigit() and len(seal[b"i"]) < 3]
    last = max(numbered, key=lambda pair: pair[0], default=(0, {}))[1]
    return last.get(b"d", b"").decode("ascii", "replace").lower()


async def verify(
    raw: bytes, known: tuple[Field, ...], resolve: Resolve, ids: Collection[str]
) -> tuple[str, Said | None]:
    """The chain's result and, where it passed, what its last sealer says of the message.

    A chain whose last sealer is not in `ids` is not looked at ("none"): anybody can seal anything.
    """
    wanted = {name.lower() for name in ids}
    signer = sealer(known)
    if not signer or signer not in wanted:
        return "none", None
    marks = [field for field in known if field.name in _NAMES]
    if len(marks) > 3 * _MOST_SETS or doubled(known) or any(f.name != _NAMES[2] and not tags(f.value) for f in marks):
        return "permerror", None
    content = body(raw)
    contents = Body(content)
    try:
        result, chain, _ = await answered(
            lambda lookup: _Chain(head(raw), contents).verify(dnsfunc=_keys(lookup)),
            resolve,
            aside=len(content) > LARGE,
        )
    except Unreachable:
        return "temperror", None
    except Unproven as error:
        return error.result, None
    except Exception:  # noqa: BLE001 - dkimpy raises many kinds on odd input; all mean that it proves nothing
        return "permerror", None
    if result != dkim.CV_Pass:
        return "fail", None
    return "pass", _said(chain[0], wanted)


def _keys(lookup: Lookup) -> object:
    """Keys for seals: what a key allows is checked against no identity, for seals have none."""

    def find(name: bytes, timeout: float = 0) -> bytes:
        return key_for(lookup, {b"d": b""})(name)

    return find


def _said(last: dict[str, bytes], wanted: set[str]) -> Said | None:
    """The results in the last set, if they are the trusted sealer's own."""
    _, _, value = last["aar-value"].decode("latin-1").strip().partition(";")
    by = authserv_id(value)
    results = parsed(value)
    return Said(by, results) if by in wanted and results else None
