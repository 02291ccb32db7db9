"""What is held about a person, read from the store and packed: for the letter that brings it, and for the operator."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from typing import IO, Any

from sqlalchemy import Connection

from listserv.compose import mydata as packing
from listserv.model.mailinglist import MailingList
from listserv.model.message import Part
from listserv.store import mydata

KIND = "mydata/part"


def whole(tx: Connection, place: MailingList, address: str, target: IO[bytes], at: datetime) -> int:
    """Writes everything about the person of this address into one zip; gives the number of their messages in it."""
    who = mydata.whose(tx, place.id, address)
    found = mydata.stored(tx, place, who)
    posts, mail = [one.raw for one in found if one.post], [one.raw for one in found if not one.post]
    packing.write(target, _about(place, address), mydata.facts(tx, place, who), _mails(tx, posts), _mails(tx, mail), at)
    return len(found)


def part(tx: Connection, place: MailingList, address: str, values: Mapping[str, Any], at: datetime) -> Part:
    """What a letter of this kind brings: one of the parts in which everything goes; the facts are in the first."""
    planned = mydata.Part.recalled(values)
    facts = mydata.facts(tx, place, mydata.whose(tx, place.id, address)) if planned.number == 1 else {}
    about, name = _about(place, address), "my-data.zip"
    if planned.of > 1:
        about += f" This is part {planned.number} of {planned.of}."
        name = f"my-data-{planned.number}-of-{planned.of}.zip"
    target = BytesIO()
    posts, mail = _mails(tx, planned.posts), _mails(tx, planned.mail)
    packing.write(target, about, facts, posts, mail, at, left_out=planned.left_out)
    return Part("application/zip", "", name, "attachment", "", target.getvalue())


def _about(place: MailingList, address: str) -> str:
    return f"All that {place.name} ({place.address}) holds about {address}."


def _mails(tx: Connection, raws: Sequence[int]) -> Iterator[tuple[bytes, datetime | None]]:
    for raw in raws:
        data, came = mydata.message(tx, raw)
        if data:
            yield data, came
