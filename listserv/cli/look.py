"""Commands that look: lists, members, threads, show, held, queue, status."""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from listserv.cli.options import described, opened, show, the_list, with_config, with_json
from listserv.store.counted import counted

_REFUSED = re.compile(r"5\d\d ")
LATELY = timedelta(days=14)
OLD = timedelta(minutes=15)
"""Mail that has waited longer than this needs a person."""


@click.command()
@with_config
@with_json
def lists(config_path: Path, as_json: bool) -> None:
    """The lists that there are."""
    from listserv.store import members, posts

    with opened(config_path) as app, app.db.read() as tx:
        rows = [
            {
                "address": place.address,
                "name": place.name,
                "members": members.count(tx, place.id),
                "posts": posts.count(tx, place.id),
                "join": place.join,
                "posting": place.posting,
                "subject_prefix": place.subject_prefix,
                "overridden": list(changed),
            }
            for place, changed in app.in_force().values()
        ]
        outside = [] if as_json else app.outside()
    show(rows, as_json, _list_line)
    for one in outside:
        click.echo(one.sentence, err=True)


def _list_line(row: Any) -> str:
    changed = f"  (changed by mail: {', '.join(row['overridden'])})" if row["overridden"] else ""
    numbers = f"{counted(row['members'], 'member')}, {counted(row['posts'], 'post')}"
    return f"{row['address']}  {row['name']}  {numbers}{changed}"


@click.command("members")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
def members_(config_path: Path, as_json: bool, list_name: str) -> None:
    """Everyone who is or was on a list."""
    from listserv.store import members

    with opened(config_path) as app, app.db.read() as tx:
        rows = [described(m) for m in members.roll(tx, the_list(app.lists, list_name).id)]
    show(rows, as_json, _member_line)


def _member_line(row: Any) -> str:
    more = [*row["roles"], *([f"paused until {row['paused_until'][:10]}"] if row["paused_until"] else [])]
    return f"{row['address']:40} {row['status']:10} {row['mode']:14} {row['name']}" + (
        f"  ({', '.join(more)})" if more else ""
    )


@click.command()
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
def threads(config_path: Path, as_json: bool, list_name: str) -> None:
    """Every message of a list with its conversation, oldest first."""
    from listserv.store import posts

    with opened(config_path) as app, app.db.read() as tx:
        known = posts.listed(tx, the_list(app.lists, list_name).id)
    by_id = {p.id: p for p in known}
    rows = (
        {
            "message_id": p.message_id,
            "thread": p.conversation_id,
            "parent": _real_parent(p, by_id),
            "subject": p.subject,
            "sender": p.author,
            "date": p.sent_at.isoformat(),
            "how": "references" if p.how == "token" else p.how,
        }
        for p in known
        if p.raw_id is not None
    )
    show(rows, as_json, lambda r: f"{r['thread']:>6}  {r['date'][:16]}  {r['sender']:32} {r['subject']}  ({r['how']})")


def _real_parent(post: Any, by_id: dict[int, Any]) -> str | None:
    """The nearest ancestor that has come, past those that have not."""
    at = by_id.get(post.parent_id)
    while at is not None and at.raw_id is None:
        at = by_id.get(at.parent_id)
    return at.message_id if at is not None else None


@click.command("show")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("thread", type=int)
def show_(config_path: Path, as_json: bool, list_name: str, thread: int) -> None:
    """One conversation as a tree."""
    from listserv.conversation.tree import shown
    from listserv.store import posts

    with opened(config_path) as app, app.db.read() as tx:
        place = the_list(app.lists, list_name)
        conversation = posts.conversation(tx, place.id, thread)
        known = posts.listed(tx, place.id, thread)
    if conversation is None:
        raise click.ClickException(
            f"There is no conversation {thread} on {place.address}: `listserv threads` lists them."
        )
    by_id = {p.id: p for p in known}
    rows = [
        {
            "depth": depth,
            "message_id": by_id[post].message_id,
            "sender": by_id[post].author,
            "name": by_id[post].author_name,
            "date": by_id[post].sent_at.isoformat() if by_id[post].sent_at else None,
            "subject": by_id[post].subject,
            "text": by_id[post].text,
            "missing": by_id[post].raw_id is None,
            "how": by_id[post].how,
        }
        for post, depth in shown((p.id, p.parent_id) for p in known)
    ]
    if not as_json:
        click.echo(f"{conversation.subject or '(no subject)'}\n")
    show(rows, as_json, post_lines)


def post_lines(row: Any) -> str:
    """A post in a tree: who, when, and its words below, indented."""
    indent = "    " * min(row["depth"], 12)
    if row["missing"]:
        return f"{indent}(a message that never came)\n"
    head = f"{indent}{row['name'] or row['sender']}, {row['date'][:16].replace('T', ' ')}"
    body = "\n".join(f"{indent}  {line}".rstrip() for line in row["text"].strip().splitlines())
    return f"{head}\n{body}\n"


@click.command()
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
def held(config_path: Path, as_json: bool, list_name: str) -> None:
    """The posts that wait for a facilitator."""
    from listserv.store import holds

    with opened(config_path) as app, app.db.read() as tx:
        rows = [
            {
                "number": h.number,
                "sender": h.address,
                "subject": h.subject,
                "why": h.why,
                "held_at": h.held_at.isoformat(),
            }
            for h in holds.undecided(tx, the_list(app.lists, list_name).id)
        ]
    show(rows, as_json, lambda r: f"{r['number']:>4}  {r['sender']:32} {r['subject']}  ({r['why']})")


@click.command()
@with_config
@with_json
def queue(config_path: Path, as_json: bool) -> None:
    """The letters that are not delivered yet."""
    from listserv.store import letters

    with opened(config_path) as app, app.db.read() as tx:
        rows = [
            {
                "recipient": r.address,
                "kind": r.kind,
                "state": r.state,
                "attempts": r.attempts,
                "next_try": r.next_try.isoformat(),
                "last_reply": _last_reply(r.code, r.reply),
            }
            for r in letters.waiting(tx)
        ]
    show(rows, as_json, lambda r: f"{r['recipient']:40} {r['kind']:16} {r['attempts']} tries  {r['last_reply']}")


def _last_reply(code: int | None, words: str) -> str:
    """What the relay said; where we put off what it refused, its own code stands in its words."""
    if code is None or _REFUSED.match(words):
        return words
    return f"{code} {words}".strip()


@click.command()
@with_config
@with_json
def status(config_path: Path, as_json: bool) -> None:
    """Queue lengths, what waits, what went wrong; exit 1 where something needs a person."""
    from listserv.app import now
    from listserv.store import digests, inbox, letters, lists, undelivered

    with opened(config_path) as app, app.db.read() as tx:
        ends = inbox.ledger(tx)
        counts = letters.counts(tx)
        waiting = [at for at in (inbox.oldest_waiting(tx), letters.oldest_waiting(tx)) if at]
        absent = [one.id for one in lists.outside(tx, app.lists)]
        retrying, last_error = letters.retrying(tx, absent)
        stuck = inbox.stuck(tx)
        digest = digests.latest(tx)
        age = (now() - min(waiting)).total_seconds() if waiting else 0.0
        alone = sorted(set(app.lists) & lists.unattended(tx))
        outside = lists.outside(tx, app.config.named_lists)
        unsent = undelivered.unsent(tx, since=now() - LATELY)
    row = {
        "accepted": sum(ends.values()),
        **{end: ends.get(end, 0) for end in ("delivered", "held", "answered", "returned", "dropped", "stuck")},
        "waiting_in": ends.get("", 0),
        "waiting_out": counts.get("waiting", 0) + counts.get("claimed", 0),
        "oldest_waiting_s": round(age, 1),
        "retrying": retrying,
        "failed": counts.get("failed", 0) + counts.get("expired", 0),
        "last_digest": digest.isoformat() if digest else None,
        "last_error": last_error,
        "without_facilitator": alone,
        "not_in_config": [one.address for one in outside],
        "unsent": [
            {"subject": one.subject, "lost": one.lost, "copies": one.copies, "last_reply": one.said} for one in unsent
        ],
    }
    if as_json:
        click.echo(json.dumps(row, ensure_ascii=False))
    else:
        for key, value in row.items():
            click.echo(f"{key.replace('_', ' '):19} {_status_value(value)}")
        for note in _notes(row, stuck, outside):
            click.echo(note, err=True)
    sys.exit(1 if stuck or retrying or alone or outside or age > OLD.total_seconds() else 0)


def _notes(row: dict[str, Any], stuck: Iterable[Any], outside: Iterable[Any]) -> Iterator[str]:
    """A sentence for each thing that went wrong."""
    for number, recipient, sender, why in stuck:
        yield f"set aside {number}: from {sender or 'nobody'} to {recipient}: {why.strip().splitlines()[-1]}"
    if row["retrying"]:
        wait = "waits" if row["retrying"] == 1 else "wait"
        yield f"{counted(row['retrying'], 'letter')} {wait} for the relay, which last said: {row['last_error']}"
    for address in row["without_facilitator"]:
        yield f"{address} has no facilitator: `listserv member set` with role=facilitator makes one."
    for one in outside:
        yield one.sentence
    for one in row["unsent"]:
        readers = counted(one["copies"], "reader")
        yield f"“{one['subject']}” did not reach {one['lost']} of {readers}: the relay said: {one['last_reply']}"


def _status_value(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(one["subject"] if isinstance(one, dict) else one for one in value) or "-"
    return "-" if value is None else str(value)


COMMANDS = (lists, members_, threads, show_, held, queue, status)
