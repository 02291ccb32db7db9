"""Domains that look like another (UTS 39 4, "confusable"): letters drawn with those of another script."""

import unicodedata

_DRAWN_ALIKE = str.maketrans(
    {
        # Cyrillic
        "а": "a", "в": "b", "е": "e", "ё": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c", "т": "t",
        "у": "y", "х": "x", "і": "i", "ї": "i", "ј": "j", "ѕ": "s", "ԁ": "d", "ԛ": "q", "ԝ": "w", "һ": "h", "ӏ": "l",
        "г": "r",
        "п": "n", "ь": "b", "ѵ": "v", "ү": "y", "ғ": "f", "ɡ": "g",
        # Greek
        "α": "a", "β": "b", "ε": "e", "η": "n", "ι": "i", "κ": "k", "μ": "u", "ν": "v", "ο": "o", "ρ": "p", "σ": "o",
        "τ": "t",
        "υ": "u", "χ": "x", "ω": "w", "γ": "y",
        # Latin with and without a stroke or dot, Armenian, and digits that pass for letters
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ß": "b", "ո": "n", "ս": "u", "օ": "o", "հ": "h",
        "զ": "q",
        "0": "o", "1": "l", "3": "e", "5": "s", "|": "l", "i": "l", "j": "l",
    }
)  # fmt: skip
_DRAWN_TOGETHER = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"))


def looks_like(domain: str, known: frozenset[str]) -> str:
    """The one of these domains that this one passes for without being it, or ""."""
    if not domain or domain in known:
        return ""
    drawn = skeleton(domain)
    return next((one for one in sorted(known) if one != domain and skeleton(one) == drawn), "")


def skeleton(domain: str) -> str:
    """What the eye sees of a domain: names that are drawn alike have the same."""
    shown = ".".join(_decoded(label) for label in domain.lower().rstrip(".").split("."))
    bare = "".join(c for c in unicodedata.normalize("NFKD", shown) if not unicodedata.combining(c))
    drawn = bare.translate(_DRAWN_ALIKE)
    for pair, letter in _DRAWN_TOGETHER:
        drawn = drawn.replace(pair, letter)
    return drawn


def _decoded(label: str) -> str:
    """A label as it is shown (RFC 3492); one that cannot be read is shown as it stands."""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
