"""Attachments that can do harm: known by name, by type, by their first bytes, and for archives by the names in them.

Nothing is unpacked: of an archive only the directory is read (PKWARE APPNOTE 4.3.12), and an archive within an archive
is never looked into.
"""

import re
from collections.abc import Iterator

from listserv.mail import tnef
from listserv.mail.parse import parse, safe_filename
from listserv.model.message import Message, Part

_RUNS = frozenset(
    (
        "ade", "adp", "apk", "app", "appimage", "application", "appref-ms", "appx", "appxbundle", "bas", "bat", "chm",
        "cmd", "com", "command", "cpl", "crx", "deb", "dll", "dmg", "drv", "diagcab", "exe", "gadget", "hlp", "hta",
        "inf", "ins", "isp", "jar", "jnlp", "js", "jse", "lnk", "mde", "msc", "msi", "msix", "msp", "mst", "msu", "ocx",
        "pif", "pkg", "ps1", "ps1xml", "ps2", "psc1", "psd1", "psm1", "reg", "rpm", "scf", "scr", "sct",
        "settingcontent-ms", "sh", "shb", "shs", "sys", "url", "vb", "vbe", "vbs", "vxd", "wsc", "wsf", "wsh", "xll",
        "xnk",
    )
)  # fmt: skip
"""What a computer runs when it is opened."""

_DISKS_AND_PICTURES = frozenset(
    (
        "iso", "img", "vhd", "vhdx", "udf", "vmdk", "svg", "svgz",
    )
)  # fmt: skip
"""What carries such a thing past a check: images of disks, and pictures that hold scripts."""

_TYPES = frozenset(
    (
        "application/x-msdownload", "application/x-msdos-program", "application/x-dosexec",
        "application/vnd.microsoft.portable-executable", "application/javascript", "application/x-javascript",
        "text/javascript", "application/ecmascript", "application/hta", "application/x-iso9660-image",
        "application/x-cd-image", "application/java-archive", "application/x-java-archive", "image/svg+xml",
        "application/x-sh", "application/x-shellscript", "application/x-bat", "application/x-msi",
        "application/x-ms-shortcut", "application/x-elf", "application/x-executable", "application/x-mach-binary",
        "application/vnd.android.package-archive", "text/vbscript", "application/x-vbscript",
        "application/x-powershell", "application/x-apple-diskimage",
    )
)  # fmt: skip
_MAGIC = (
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"L\x00\x00\x00\x01\x14\x02\x00",
    b"#!/",
    b"dex\n",
)
_SVG = re.compile(rb"(?is)\A[^a-z]{0,20}(?:<\?xml.{0,500}?)?<svg[\s>]")
_READABLE = ("text/plain", "text/html")
_ZIP_END = b"PK\x05\x06"
_ZIP_ENTRY = b"PK\x01\x02"
_ZIP_ENTRIES = 5_000
_OFFICE = ("[content_types].xml", "mimetype", "meta-inf/container.xml")
_ADDED = frozenset(
    (
        "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
        "application/pgp-keys", "text/vcard", "text/x-vcard", "text/directory",
    )
)  # fmt: skip
_ADDED_NAMES = re.compile(r"(?i)att\d{5}\.(?:txt|html?)|smime\.p7s|signature\.asc|[^/]{1,80}\.vcf")
"""What Outlook, Exchange and programs that sign put beside a mail."""
_SMALL_PICTURE = 60_000


def forbidden(message: Message) -> tuple[str, ...]:
    """The names of the attachments that can do harm, also of those in a forwarded message or in a winmail.dat."""
    return tuple(dict.fromkeys(name for part in message.parts if (name := harmful(part))))


def harmful(part: Part) -> str:
    """What this part is called if it can do harm, else ""; a body that is read and no file never is."""
    if part.content_type == "message/rfc822":
        inner = parse(part.content)
        return next(
            (name for one in inner.parts if one.content_type != "message/rfc822" and (name := harmful(one))), ""
        )
    if tnef.is_winmail(part):
        opened = tnef.read(part.content)
        names = (
            (n for f in opened.attachments if (n := _harm(safe_filename(f.name), f.content_type, f.content)))
            if opened
            else ()
        )
        return next(iter(names), "")
    if part.content_type in _READABLE and not part.filename and part.disposition != "attachment":
        return ""
    return _harm(part.filename, part.content_type, part.content)


def files(message: Message) -> tuple[Part, ...]:
    """What a person put into the mail for its readers, and not what their program adds of itself.

    Signatures of machines and of people, visiting cards and the small pictures that stand in the text are none.
    """
    return tuple(part for part in message.parts if part.filename and not _comes_along(part, message.html))


def _comes_along(part: Part, html: str) -> bool:
    if part.content_type in _ADDED or _ADDED_NAMES.fullmatch(part.filename):
        return True
    if tnef.is_winmail(part):
        opened = tnef.read(part.content)
        return opened is not None and not opened.attachments
    if not part.content_type.startswith("image/"):
        return False
    shown = bool(part.content_id) and f"cid:{part.content_id}" in html
    return shown or (part.disposition != "attachment" and len(part.content) <= _SMALL_PICTURE)


def _harm(name: str, kind: str, content: bytes) -> str:
    shown = name or kind
    if _ending(name) in _RUNS | _DISKS_AND_PICTURES or kind.lower() in _TYPES:
        return shown
    if content.startswith(b"MZ") and b"\0" in content[:64]:  # not a letter that begins so
        return shown
    if content.startswith(_MAGIC) or content[32_769:32_774] == b"CD001" or _SVG.match(content[:600]):
        return shown
    inside = next((inner for inner in _zip_names(content) if _ending(inner) in _RUNS), "")
    return f"{shown} (holds {safe_filename(inside)})" if inside else ""


def _ending(name: str) -> str:
    """The last extension as Windows reads it: spaces and dots behind it do not count."""
    bare = name.rstrip(". \u00a0").lower()
    return bare.rpartition(".")[2].strip() if "." in bare else ""


def _zip_names(content: bytes) -> Iterator[str]:
    """The names in the directory of a zip archive; none for office documents, which are archives too."""
    if not content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return
    end = content.rfind(_ZIP_END, max(0, len(content) - 65_600))
    at = int.from_bytes(content[end + 16 : end + 20], "little") if end >= 0 else -1
    for number in range(_ZIP_ENTRIES if at >= 0 else 0):
        if content[at : at + 4] != _ZIP_ENTRY:
            return
        name_size, extra, comment = (int.from_bytes(content[at + i : at + i + 2], "little") for i in (28, 30, 32))
        name = content[at + 46 : at + 46 + name_size].decode("utf-8", "replace")
        if number == 0 and name.lower() in _OFFICE:
            return
        yield name
        at += 46 + name_size + extra + comment
