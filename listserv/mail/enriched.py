"""text/enriched (RFC 1896), which a few programs still send alone, as plain text."""

import re

_PARAMETER = re.compile(r"<param>[^<>]{0,2000}</param>", re.I)
_COMMAND = re.compile(r"<(?:<|/?[A-Za-z][A-Za-z0-9-]{0,60}>)")
_BREAKS = re.compile(r"\n+")


def plain(text: str) -> str:
    """The words without commands; one line break is none, of several one goes."""
    joined = _BREAKS.sub(lambda found: found[0][1:] or " ", text.replace("\r\n", "\n").strip("\n"))
    return _COMMAND.sub(lambda found: "<" if found[0] == "<<" else "", _PARAMETER.sub("", joined))
