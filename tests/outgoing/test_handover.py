"""The zip that somebody gets: readable by a person, the same each time, with safe names, and without other people."""

import io
import json
import mailbox
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from listserv.compose import mydata
from listserv.model.decision import Subscribe
from listserv.outgoing import handover
from listserv.store import members
from listserv.store import mydata as stored
from tests.faults.spine import START, spine

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
FACTS = {"membership": {"name": "Zoë", "member": True}, "changes": [], "more": {"posters": [{"by": "fay"}]}}


def packed(left_out: int = 0) -> bytes:
    target = io.BytesIO()
    posts = [(b"From: a@x.org\nSubject: 1\n\nFrom here on\n", AT), (b"From: a@x.org\nSubject: 2\n\nTwo", None)]
    mydata.write(target, "All about Zoë.", FACTS, posts, [], AT, left_out=left_out)
    return target.getvalue()


def test_it_can_be_read_by_a_person() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(left_out=2))) as whole:
        assert whole.testzip() is None
        readme = whole.read("my-data/README.txt").decode()
        assert readme.startswith("All about Zoë.\nWritten on 23 November 2026 at 10:00 UTC.\n")
        assert "2 of your messages are too large" in readme
        for name in whole.namelist():
            assert name.startswith("my-data/")
            assert name.removeprefix("my-data/") in readme or name.endswith("README.txt")
        shown = whole.read("my-data/membership.json").decode()
        assert shown == '{\n  "member": true,\n  "name": "Zoë"\n}\n'


def test_mail_programs_can_open_the_messages(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(packed())) as whole:
        (tmp_path / "posts.mbox").write_bytes(whole.read("my-data/posts.mbox"))
        assert whole.read("my-data/mail.mbox") == b""
    read = mailbox.mbox(tmp_path / "posts.mbox")
    assert [message["Subject"] for message in read] == ["1", "2"]


def test_the_same_things_give_the_same_bytes() -> None:
    assert packed() == packed()


def test_each_fact_has_its_words() -> None:
    assert set(FACTS) <= set(mydata.FILES)


@pytest.mark.parametrize("parts", [1, 3])
def test_a_letter_brings_one_part(tmp_path: Path, parts: int) -> None:
    with spine(tmp_path, 9) as house:
        place = next(iter(house.app.lists.values()))
        with house.app.db.write() as tx:
            members.subscribe(tx, place.id, Subscribe("ann@nine.example", "Ann"), START)
        with house.app.db.read() as tx:
            told = [
                handover.part(tx, place, "ann@nine.example", stored.Part(n, parts).kept(), START)
                for n in range(1, parts + 1)
            ]
            everything = io.BytesIO()
            assert handover.whole(tx, place, "ann@nine.example", everything, START) == 0
    assert len({part.filename for part in told}) == parts
    with zipfile.ZipFile(io.BytesIO(told[0].content)) as first:
        facts = {name for name in first.namelist() if name.endswith(".json")}
        assert json.loads(first.read("my-data/membership.json"))["name"] == "Ann"
    assert facts == {f"my-data/{name}.json" for name in mydata.FILES if "." not in name}
    for part in told[1:]:
        with zipfile.ZipFile(io.BytesIO(part.content)) as other:
            assert not [name for name in other.namelist() if name.endswith(".json")]
