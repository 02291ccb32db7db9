"""Many mails to the facilitators at once, through the spine: some one by one, the rest in one letter, none lost."""

import asyncio
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from shutil import copytree

import pytest

from listserv.decide.crowd import FROM_ALL, FROM_ONE, WAIT
from tests.faults.live import FACILITATOR, LIST, House
from tests.faults.relays import relay_beside
from tests.faults.spine import Spine, spine
from tests.relays.fault import FaultRelay

OWNER = LIST.replace("cop@", "cop-owner@")
SAM = "sam@elsewhere.example"


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("furnished")
    House(home, 9, "127.0.0.1:9").furnish()
    return home


@pytest.fixture(autouse=True)
def _database(furnished: Path, tmp_path: Path) -> None:
    copytree(furnished / "var", tmp_path / "var")


def write(house: Spine, number: int, sender: str = SAM) -> None:
    head = f"From: {sender}\r\nTo: {OWNER}\r\nSubject: Word {number}\r\nMessage-ID: <{number}.{sender}>\r\n"
    house.arrives(f"{head}\r\nThis is word {number}.\r\n".encode(), to=OWNER, sender=sender)


def got(relay: FaultRelay) -> list[EmailMessage]:
    """What the facilitator got, in order."""
    mine = [one.data for one in relay.stored if one.recipients == (FACILITATOR,)]
    read = [message_from_bytes(data, policy=default) for data in mine]
    return sorted(read, key=lambda message: int(str(message["Message-ID"]).split(".")[1]))


def test_of_one_who_writes_too_much_the_rest_comes_in_one_letter(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        for number in range(FROM_ONE + 5):
            write(house, number)
            assert house.drain()
        write(house, 1, "bea@elsewhere.example")
        assert house.drain()
        subjects = [str(mail["Subject"]) for mail in got(relay)]
        assert subjects[:FROM_ONE] == [f"Private: Word {n}" for n in range(FROM_ONE)]
        assert subjects[FROM_ONE:] == [f"10 mails in an hour from {SAM}", "Private: Word 1"]
        assert house.ends() == {"delivered": FROM_ONE + 6}
        for _ in range(2):
            house.moves(WAIT)
            assert house.drain()
        last = got(relay)[-1]
        assert last["Subject"] == "5 more mails to the facilitators"
        assert f"{SAM}: 5" in str(last.get_body().get_content())  # type: ignore[union-attr]
        [table] = last.iter_attachments()
        rows = str(table.get_content()).splitlines()
        assert [row.split(",")[3] for row in rows[1:]] == [f"Word {FROM_ONE + n}" for n in range(5)]
        assert "This is word 14." in rows[-1]
        write(house, 99)
        house.drain()
        assert [str(mail["Subject"]) for mail in got(relay)[-2:]] == [last["Subject"], "Private: Word 99"]
        assert {one.recipients[0] for one in relay.stored} == {FACILITATOR}


def test_of_many_who_write_at_once_too(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        for number in range(FROM_ALL + 3):
            write(house, number, f"m{number}@elsewhere.example")
        for _ in range(3):
            asyncio.run(house.app.flow.work_inbox())
        with house.app.db.read() as tx:
            kinds = tx.exec_driver_sql("SELECT kind, count(*) FROM letters GROUP BY kind ORDER BY kind").all()
            waiting = tx.exec_driver_sql("SELECT count(*) FROM agenda WHERE what = 'words-later'").scalar()
        assert [tuple(row) for row in kinds] == [("private/many", 1), ("private/passed-on", FROM_ALL)]
        assert waiting == 3


def test_whoever_looks_after_the_list_is_not_counted(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        for number in range(FROM_ONE + 2):
            write(house, number, FACILITATOR)
        asyncio.run(house.app.flow.work_inbox())
        with house.app.db.read() as tx:
            assert tx.exec_driver_sql("SELECT count(*) FROM agenda WHERE what = 'words-later'").scalar() == 0
