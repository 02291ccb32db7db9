"""Authentication-Results (RFC 8601): what a relay that we trust says, and the removal of what only looks like ours."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from authres import AuthenticationResultsHeader

from listserv.mail.dmarc import Policy, aligned
from listserv.mail.fields import Field, fields

_NAME = "authentication-results"
_BESIDE = ("received-spf", "dkim-filter", "dmarc-filter")  # what filters write between their results
_MAX_FIELD = 8_192
_TOKEN = re.compile(r"[^\s;()\"]+")
_WORDS = ("pass", "fail", "softfail", "neutral", "none", "temperror", "permerror")


@dataclass(frozen=True, slots=True)
class Result:
    """One method's result with its properties, as ("header.d", "example.org"); all in lower case."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str:
        """The one value of a property, or "" where it stands not at all or twice."""
        values = [value for key, value in self.properties if key == name]
        return values[0] if len(values) == 1 else ""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody whom we trust says of a message."""

    by: str
    results: tuple[Result, ...]


def authserv_id(value: str) -> str:
    """Who speaks in the value of such a field, in lower case; "" where it does not say (RFC 8601 2.2)."""
    rest = _after_comments(value)
    if rest.startswith('"'):
        return re.sub(r"\\(.)", r"\1", rest[1:].partition('"')[0]).strip().lower()
    found = _TOKEN.match(rest)
    return found.group().lower() if found else ""


def _after_comments(value: str) -> str:
    """The value from its first octet that is neither space nor in a comment."""
    depth, escaped = 0, False
    for at, char in enumerate(value):
        if escaped:
            escaped = False
        elif char == "\\" and depth:
            escaped = True
        elif char == "(":
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif not depth and not char.isspace():
            return value[at:]
    return ""


def strip(raw: bytes, authserv_id: str) -> bytes:
    """The message without Authentication-Results that bear our id: none of ours can be in mail that comes in.

    Everything else stays as it was, octet for octet (RFC 8601 5).
    """
    kept, at = [], 0
    for field in fields(raw):
        if field.name == _NAME and _speaker(field.value) == authserv_id.lower():
            kept.append(raw[at : field.start])
            at = field.end
    return b"".join((*kept, raw[at:]))


_speaker = authserv_id


def trusted(known: tuple[Field, ...], ids: Collection[str], ours: str) -> Said | None:
    """The topmost results, if somebody in `ids` wrote them; None where there are none or they contradict each other.

    A relay writes on top of what it was handed, so only the topmost run of such fields counts (RFC 8601 5 asks it to
    take off forged ones). Those that bear our own id are passed over, unless the operator trusts it (a relay on the
    same host).
    """
    wanted = {name.lower() for name in ids}
    passed_over = {ours.lower()} - wanted
    run = _run(field for field in known if field.name != _NAME or _speaker(field.value) not in passed_over)
    speakers = {_speaker(field.value) for field in run}
    if len(speakers) != 1 or not speakers <= wanted:
        return None
    read = [parsed(field.value) for field in run]
    sound = [results for results in read if results is not None]
    if len(sound) != len(read) or _contradict(sound):
        return None
    return Said(speakers.pop(), tuple(result for results in sound for result in results))


def _contradict(fields_of_one: list[tuple[Result, ...]]) -> bool:
    """Whether what stands in these fields cannot all be from one relay: somebody may have written one of them below its
    own, and it was not taken off.

    Filters write a field each, of methods of their own. DMARC does not pass where neither SPF nor DKIM did.
    """
    if len(fields_of_one) > 1 and not all(fields_of_one):
        return True
    every = [result for results in fields_of_one for result in results]
    for method in {result.method for result in every}:
        said = [frozenset(r for r in results if r.method == method) for results in fields_of_one]
        if len(set(said) - {frozenset()}) > 1 or (method in ("dmarc", "spf") and any(len(one) > 1 for one in said)):
            return True
    checked = [result.result for result in every if result.method in ("spf", "dkim")]
    passes = any(result.method == "dmarc" and result.result == "pass" for result in every)
    return len(fields_of_one) > 1 and passes and bool(checked) and "pass" not in checked


def _run(known: Iterable[Field]) -> list[Field]:
    """The topmost fields that stand together."""
    run: list[Field] = []
    for field in known:
        if field.name == _NAME:
            run.append(field)
        elif run and field.name not in _BESIDE:
            break
    return run


def parsed(value: str) -> tuple[Result, ...] | None:
    """The results in a field's value, or None where it cannot be read as a whole."""
    if len(value) > _MAX_FIELD or value.count("(") > 100:
        return None
    try:
        read = AuthenticationResultsHeader.parse_value(value.rstrip("; \t"))
    except Exception:  # noqa: BLE001 - the library raises many kinds, RecursionError among them
        return None
    return tuple(
        Result(
            str(result.method).lower(),
            str(result.result).lower(),
            tuple((f"{p.type}.{p.name}".lower(), str(p.value).lower()) for p in result.properties),
        )
        for result in read.results
    )


def result_of(said: Said, method: str) -> str:
    """One word for a method: "pass" if any passed, else the first, "none" where nothing is said."""
    words = [r.result if r.result in _WORDS else "neutral" for r in said.results if r.method == method]
    return "pass" if "pass" in words else next(iter(words), "none")


def dmarc(said: Said, domain: str, policy: Policy | None) -> str:
    """What is said of the author's domain: its DMARC result, or "pass" where SPF or DKIM passed for an aligned one.

    "" where nothing is said that settles it.
    """
    found = [result for result in said.results if result.method == "dmarc"]
    if found:
        mine = found[0].value("header.from").rpartition("@")[2] == domain
        return found[0].result if mine and found[0].result in _WORDS else ""
    dkim_strict, spf_strict = (policy.strict_dkim, policy.strict_spf) if policy else (False, False)
    for result in said.results:
        if result.result != "pass":
            continue
        if result.method == "dkim":
            signer = result.value("header.d") or result.value("header.i").rpartition("@")[2]
            if aligned(signer, domain, strict=dkim_strict):
                return "pass"
        elif result.method == "spf":
            sender = result.value("smtp.mailfrom").rpartition("@")[2]
            if aligned(sender, domain, strict=spf_strict):
                return "pass"
    return ""
