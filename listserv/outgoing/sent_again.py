"""What was written and attached, as letters of ours send it again: read when the letter goes out, never kept twice."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from listserv.conversation.tree import shown
from listserv.mail.address import called
from listserv.mail.parse import parse
from listserv.model.mailinglist import MailingList
from listserv.model.message import Part
from listserv.store import finding, inbox, posts

CONVERSATION = "find/conversation"
FILES = "find/files"
WHOLE = "find/full"
PAGE = 60_000
"""Characters of one letter; what a conversation has more comes with MORE."""


def conversation(tx: Connection, place: MailingList, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """One page of a conversation in the order in which it was answered, with who wrote what when.

    `wanted` has its row and the page; `text` is empty behind the last page.
    """
    known = posts.listed(tx, place.id, wanted["conversation"])
    here = [post for post in known if finding.is_visible(post)]
    files: dict[int, list[str]] = {}
    for file in finding.files(tx, place.id, [wanted["conversation"]]):
        files.setdefault(file.post, []).append(file.name)
    row = posts.conversation(tx, place.id, wanted["conversation"])
    by_id = {post.id: post for post in here}
    order = [post for post, _ in shown((post.id, post.parent_id) for post in known) if post in by_id]
    lines = [line for post in order for line in _post(by_id[post], by_id, files.get(post, []), place)]
    pages = _pages(lines)
    page = wanted["page"]
    return {
        "subject": row.subject if row else "",
        "count": len(here),
        "files": sum(map(len, files.values())),
        "page": page,
        "pages": len(pages),
        "missing": wanted.get("missing", []),
        "text": pages[page - 1] if 1 <= page <= len(pages) else "",
    }


def _post(post: Any, by_id: Mapping[int, Any], files: Sequence[str], place: MailingList) -> list[str]:
    at = post.sent_at.astimezone(ZoneInfo(place.timezone))
    answered = by_id.get(post.parent_id)
    head = f"── {_author(post)}, {at:%A} {at.day} {at:%B %Y}, {at:%H:%M}"
    head += f", answering {_author(answered)}" if answered else ""
    text = post.text.strip().splitlines() or ["(nothing but what was attached or quoted)"]
    attached = ["", f"Attached: {', '.join(files)}"] if files else []
    return [head, "", *text, *attached, "", ""]


def _author(post: Any) -> str:
    return called(post.author_name) or str(post.author.partition("@")[0])


def _pages(lines: Sequence[str]) -> list[str]:
    """The lines in letters of bearable length; no line is parted, except one that is longer than a letter."""
    pages: list[list[str]] = [[]]
    size = 0
    for line in (whole[at : at + PAGE] for whole in lines for at in range(0, max(1, len(whole)), PAGE)):
        if size + len(line) > PAGE and pages[-1]:
            pages.append([])
            size = 0
        pages[-1].append(line)
        size += len(line) + 1
    return [text for page in pages if (text := "\n".join(page).strip("\n"))]


def files(tx: Connection, place: MailingList, wanted: Sequence[Mapping[str, Any]]) -> list[Part]:
    """The files that these rows name, as far as their posts are still there; each message is read once."""
    visible = finding.raws_of(tx, place.id, [file["post"] for file in wanted])
    read = {post: parse(inbox.raw(tx, raw)).parts for post, raw in visible.items()}
    found = (_file(read.get(file["post"], ()), file) for file in wanted)
    return [part for part in found if part is not None]


def _file(parts: Sequence[Part], wanted: Mapping[str, Any]) -> Part | None:
    at = wanted["part"]
    return parts[at] if at < len(parts) and parts[at].filename[:200] == wanted["name"] else None


def named(wanted: Sequence[Mapping[str, Any]], sent: Sequence[Part]) -> dict[str, Any]:
    """What the letter with the files says of them: which went along, and which are no longer there."""
    there = [part.filename for part in sent]
    return {"files": wanted, "sent": there, "gone": [file["name"] for file in wanted if file["name"] not in there]}
