"""Links as the author wrote them: takes off the wrappers that mail filters put around each address."""

import re
from urllib.parse import unquote

_ENDS = r"[^\s<>\"'\]]"
_OUTLOOK = re.compile(
    rf"https?://[\w.-]{{1,80}}\.safelinks\.protection\.outlook\.(?:com|us)/{_ENDS}{{0,100}}[?&]url=([^\s<>\"'\]&]{{4,4000}}){_ENDS}{{0,1000}}"
)
_PROOFPOINT_3 = re.compile(
    r"https?://urldefense(?:\.proofpoint)?\.(?:com|us)/v3/__([^\s<>\"]{4,4000}?)__;[^\s<>\"']{0,1000}?!![^\s<>\"'\]]{0,300}"
)
_PROOFPOINT_2 = re.compile(
    rf"https?://urldefense\.proofpoint\.com/v[12]/url\?u=([^\s<>\"'&]{{4,4000}}){_ENDS}{{0,1000}}"
)
_BARRACUDA = re.compile(rf"https?://linkprotect\.cudasvc\.com/url\?a=([^\s<>\"'&]{{4,4000}}){_ENDS}{{0,1000}}")
_LONGEST = 4_000
_TWICE = re.compile(r"(?<![\w/:.@-])(?:(https?://[^\s<>]{4,1000})\s?<\1/?>|(\S{1,100}@\S{1,150}?)\s?<mailto:\2>)", re.I)


def unwrap(text: str) -> str:
    """The text with each wrapped link replaced by the link inside, and `link<link>` by one link."""
    if ("://" not in text and "mailto:" not in text) or len(text) > _LONGEST:
        return text
    if "safelinks" in text:
        text = _OUTLOOK.sub(lambda m: unquote(m[1]), text)
    if "urldefense" in text or "linkprotect" in text:
        text = _PROOFPOINT_3.sub(lambda m: m[1], text)
        text = _PROOFPOINT_2.sub(lambda m: unquote(m[1].replace("-", "%").replace("_", "/")), text)
        text = _BARRACUDA.sub(lambda m: unquote(m[1]), text)
    return _TWICE.sub(lambda m: m[1] or m[2], text) if "<" in text else text
