"""The file that tells somebody all that is held about them: JSON and mbox, with a word on each."""

import json
import zipfile
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import IO, Any

from listserv.mail.mbox import entry

FILES = {
    "membership": "your membership: address, name, settings, what you told about yourself, and how and when you agreed",
    "changes": "what was changed for you, when and by whom, and how it was before",
    "questions": "the questions that we asked you by mail, and when",
    "letters": "the letters that we sent you: what kind, when, and what became of them",
    "held-posts": "messages of yours that waited for a facilitator",
    "mail-that-came": "the mails that came from you, when, from which server, and what was done with each",
    "posts": "what you wrote to everyone, as the archive shows it",
    "conversations": "conversations that you follow or do not want to hear of",
    "more": "what other parts of the server keep of you, by the name of the part",
    "posts.mbox": "your posts as they came, whole; most mail programs can open such a file",
    "mail.mbox": "other mail of yours that is still stored, as it came",
}
"""What each file is, in plain words; the names without an ending are JSON, which any text editor shows."""

Mails = Iterable[tuple[bytes, datetime | None]]


def write(
    target: IO[bytes],
    about: str,
    facts: Mapping[str, Any],
    posts: Mails,
    mail: Mails,
    at: datetime,
    *,
    left_out: int = 0,
) -> None:
    """Writes the zip; the same things handed in give the same bytes. `about` says whose and from which list."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        names = [name for name in FILES if name in facts or name.endswith(".mbox")]
        packed.writestr(_named("README.txt", at), _readme(about, names, at, left_out))
        for name, told in facts.items():
            text = json.dumps(told, ensure_ascii=False, indent=2, sort_keys=isinstance(told, dict))
            packed.writestr(_named(f"{name}.json", at), text + "\n")
        for name, mails in (("posts.mbox", posts), ("mail.mbox", mail)):
            with packed.open(_named(name, at), "w", force_zip64=True) as file:
                for raw, came in mails:
                    file.write(entry(raw, "", f"{came or at:%a %b %d %H:%M:%S %Y}"))


def _named(name: str, at: datetime) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(f"my-data/{name}", at.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def _readme(about: str, names: Iterable[str], at: datetime, left_out: int) -> str:
    lines = [about, f"Written on {at.day} {at:%B %Y at %H:%M} UTC.", ""]
    lines += [f"{name if '.' in name else name + '.json'}: {FILES[name]}." for name in names]
    if left_out:
        lines += ["", f"{left_out} of your messages are too large to be sent by mail and are not in here."]
    lines += ["", "Copies of your posts that members got by mail are in their mailboxes and not on this server."]
    return "\n".join(lines) + "\n"
