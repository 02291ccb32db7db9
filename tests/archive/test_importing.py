"""Archives and rosters that exist already come in once, and what cannot be read is said and left out."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest

from listserv.app import App
from listserv.archive.importing import RosterError, import_archive, import_roster
from listserv.config import load
from listserv.mail.mbox import entry
from listserv.model.arranging import Rearrange
from listserv.model.decision import Forget
from listserv.store import forget, forgotten, letters, members, posts, rearranging
from tests.clients import cases as clients
from tests.faults.live import LIST, House
from tests.names import Table

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    House(home, 9, "127.0.0.1:9").furnish(())
    return home


@pytest.fixture
def app(furnished: Path, tmp_path: Path) -> Iterator[App]:
    copytree(furnished, tmp_path, dirs_exist_ok=True)
    opened = App.open(load(tmp_path / "config.toml"), now=lambda: NOW, resolve=Table({}))
    yield opened
    opened.close()


def archive(*raws: bytes) -> list[bytes]:
    return b"".join(entry(raw, "x@example.org", "Mon Nov 23 10:00:00 2026") for raw in raws).splitlines(keepends=True)


def mail(number: int, parent: int = 0, text: str = "") -> bytes:
    answer = f"In-Reply-To: <m{parent}@old.example>\n" if parent else ""
    return (
        f"From: Ann <ann@example.org>\nSubject: {'Re: ' if parent else ''}Rates\nMessage-ID: <m{number}@old.example>\n"
        f"Date: Mon, {number:02} Jan 2024 10:00:00 +0000\n{answer}\n{text or f'This is number {number}.'}\n"
    ).encode()


def roster(app: App, text: str | bytes) -> tuple[tuple[int, int, int], list[str]]:
    said: list[str] = []
    data = text if isinstance(text, bytes) else text.encode()
    done = import_roster(app.db, app.lists[LIST], data, NOW, said.append)
    return (done.added, done.known, done.left_out), said


def entered(app: App, *raws: bytes) -> tuple[int, int, int]:
    done = import_archive(app.db, app.lists[LIST], archive(*raws), NOW, lambda octets: None)
    return done.added, done.known, done.left_out


def test_an_archive_comes_in_once_in_conversations_and_nobody_is_mailed(app: App) -> None:
    mails = [mail(1), mail(2, 1), mail(3, 2), mail(4)]
    assert entered(app, *mails) == (4, 0, 0)
    assert entered(app, *mails) == (0, 4, 0)
    assert entered(app, *mails, mail(5, 4)) == (1, 4, 0)
    with app.db.read() as tx:
        rows = {row.message_id: row for row in posts.listed(tx, app.lists[LIST].id)}
        assert letters.counts(tx) == {}
    assert rows["m3@old.example"].parent_id == rows["m2@old.example"].id
    assert rows["m1@old.example"].received_at.year == 2024
    assert len({row.conversation_id for row in rows.values()}) == 2


def test_the_same_mail_twice_in_one_archive_comes_in_once(app: App) -> None:
    assert entered(app, mail(1), mail(1)) == (1, 1, 0)


@pytest.mark.parametrize("at", [1, 2])
def test_a_post_that_was_taken_out_stays_out(app: App, at: int) -> None:
    place, mails = app.lists[LIST], [mail(1), mail(2, 1).replace(b"Message-ID: <m2@old.example>\n", b""), mail(3, 1)]
    assert entered(app, *mails) == (3, 0, 0)
    with app.db.write() as tx:
        rows = [row for row in posts.listed(tx, place.id) if row.raw_id]
        effect = Rearrange("remove-post", rows[at].conversation_id, "fay@example.org", rows[at].id)
        rearranging.carry_out(tx, place.id, effect, None, NOW)
    assert entered(app, *mails) == (0, 3, 0)
    with app.db.read() as tx:
        assert posts.count(tx, place.id) == 2


def test_a_post_that_lost_its_authors_name_does_not_come_again(app: App) -> None:
    place = app.lists[LIST]
    entered(app, mail(1), mail(2, 1))
    wish = Forget(("ann@example.org",), None)
    with app.db.write() as tx:
        forget.erase(tx, place, wish, [forgotten.mark(b"s", place.id, "ann@example.org")], None, NOW)
    again = import_archive(app.db, place, archive(mail(1), mail(2, 1)), NOW, lambda octets: None, secret=b"s")
    assert (again.added, again.known, again.left_out) == (0, 2, 0)


def test_an_id_used_twice_for_different_mails_loses_neither(app: App) -> None:
    assert entered(app, mail(1), mail(1, text="Quite another text.")) == (2, 0, 0)


@pytest.mark.parametrize(
    "raw", [b"", b"\n", b"no header", b"\xff\x00\n\n\xff\n", b"Subject: x\n\n", b"X: y\n" * 1_500 + b"\nx"]
)
def test_a_mail_that_can_hardly_be_read_does_not_stop_the_others(app: App, raw: bytes) -> None:
    added, known, left_out = entered(app, mail(1), raw, mail(2))
    assert added + known + left_out >= 2
    with app.db.read() as tx:
        assert posts.known_as(tx, app.lists[LIST].id, "m2@old.example") is not None


@pytest.mark.parametrize("cited", [True, False])
def test_answers_between_the_lines_of_outlook_are_kept_because_the_post_is_known(app: App, cited: bool) -> None:
    answer = clients.raw("outlook-desktop-inline")
    if not cited:
        answer = re.sub(rb"(?m)^(?:References|In-Reply-To|Thread-Index): .*\n", b"", answer)
    assert entered(app, clients.raw("post"), answer) == (2, 0, 0)
    with app.db.read() as tx:
        post, reply = posts.listed(tx, app.lists[LIST].id)
    assert reply.parent_id == post.id
    said = "Hello Ann, see my answers in red below.\n\nBob"
    assert reply.text == "\n\n".join((said, *(answer for _, answer in clients.ANSWERS)))


def test_progress_hears_of_all_that_was_read(app: App) -> None:
    heard: list[int] = []
    mails = [mail(n) for n in range(1, 29)]
    import_archive(app.db, app.lists[LIST], archive(*mails), NOW, heard.append)
    assert sum(heard) == sum(map(len, mails))


def test_a_roster_makes_members_with_the_operators_word_as_consent(app: App) -> None:
    assert roster(app, "address,name,mode\nAnn@Example.org, Ann Other ,weekly\nbob@example.org,,\n") == ((2, 0, 0), [])
    with app.db.read() as tx:
        ann = members.by_address(tx, app.lists[LIST].id, "ann@example.org")
        assert letters.counts(tx) == {}
    assert ann is not None
    assert (ann.name, ann.mode, ann.status) == ("Ann Other", "weekly", "member")
    assert roster(app, "address\nann@example.org\n") == ((0, 1, 0), [])


def test_broken_lines_are_named_by_number_and_left_out(app: App) -> None:
    text = "address,name,mode\nno address,x,every\nann@example.org,Ann,sometimes\n"
    text += "\n,,\nbob@example.org\nkim@x.example,a,b,c,d\n"
    counts, said = roster(app, text)
    assert counts == (1, 0, 4)
    assert [line.split(" is left out")[0] for line in said] == ["Line 2", "Line 3", "Line 5", "Line 7"]
    assert "“sometimes” is not a mode" in said[1]


@pytest.mark.parametrize("address", [LIST, "cop-request@lists.example.org", "Anyone@Lists.example.org"])
def test_an_address_of_our_own_is_no_member(app: App, address: str) -> None:
    counts, said = roster(app, f"address\n{address}\nann@example.org\n")
    assert counts == (1, 0, 1)
    assert "Line 2 is left out" in said[0]
    with app.db.read() as tx:
        assert members.by_address(tx, app.lists[LIST].id, address.lower()) is None


def test_nobody_who_left_or_was_banned_comes_back_by_a_roster(app: App) -> None:
    place = app.lists[LIST]
    roster(app, "address\nann@example.org\n")
    with app.db.write() as tx:
        ann = members.by_address(tx, place.id, "ann@example.org")
        assert ann is not None
        members.change(tx, place.id, ann.id, {"status": "banned"}, "fay", "ban", NOW)
    assert roster(app, "address\nann@example.org\n")[0] == (0, 1, 0)
    with app.db.read() as tx:
        again = members.by_address(tx, place.id, "ann@example.org")
    assert again is not None
    assert again.status == "banned"


@pytest.mark.parametrize("text", ["", "name,mode\nAnn,every\n", "ann@example.org\n", "\x00\n"])
def test_without_a_column_of_addresses_it_is_no_roster(app: App, text: str) -> None:
    with pytest.raises(RosterError, match="address"):
        roster(app, text)


@pytest.mark.parametrize("header", ["address,name", "Address,Name", "name , address", "\ufeffaddress"])
def test_the_names_of_columns_are_taken_as_people_write_them(app: App, header: str) -> None:
    row = "Ann,ann@example.org" if header.startswith("name") else "ann@example.org,Ann"
    assert roster(app, f"{header}\n{row}\n")[0] == (1, 0, 0)


@pytest.mark.parametrize("mode", ["Weekly", " weekly ", "WEEKLY"])
def test_modes_are_taken_in_any_case(app: App, mode: str) -> None:
    assert roster(app, f"address,mode\nann@example.org,{mode}\n")[0] == (1, 0, 0)


def test_a_roster_with_a_field_of_a_megabyte_is_refused_in_a_sentence(app: App) -> None:
    with pytest.raises(RosterError):
        roster(app, 'address,name\nann@example.org,"' + "x" * 1_000_000 + '"\n')


def on_the_roll(app: App) -> dict[str, tuple[str, str, bool]]:
    """(name, status, facilitator) of everybody, by address."""
    with app.db.read() as tx:
        roll = members.roll(tx, app.lists[LIST].id)
    return {one.address: (one.name, one.status, one.facilitator) for one in roll}


def test_a_roster_that_was_exported_brings_back_nobody_who_does_not_belong(app: App) -> None:
    rows = [
        f"{status}@x.example,{status.title()},every,{status},member" for status in ("left", "banned", "asked", "taster")
    ]
    rows += ["ann@x.example,Ann,weekly,member,member", "bob@x.example,Bob,every,suspended,member"]
    rows += [
        "guy@x.example,Guy,every,Member,facilitator",
        "kim@x.example,Kim,every,,",
        "lee@x.example,Lee,every,active,",
    ]
    rows += ["mo@x.example,Mo,every,member,nurse"]
    counts, said = roster(app, "\n".join(("address,name,mode,status,role", *rows)))
    assert counts == (4, 0, 6)
    everybody = on_the_roll(app)
    assert everybody["ann@x.example"] == ("Ann", "member", False)
    assert everybody["bob@x.example"] == ("Bob", "suspended", False)
    assert everybody["guy@x.example"] == ("Guy", "member", True)
    assert everybody["kim@x.example"] == ("Kim", "member", False)
    assert not {"left@x.example", "banned@x.example", "asked@x.example", "taster@x.example"} & set(everybody)
    assert said[0] == "Line 2 is left out: left@x.example left that list."
    assert "guy@x.example is a facilitator of cop@lists.example.org now." in said
    assert any("“active” is not a status" in line for line in said)
    assert any("“nurse” is not a role" in line for line in said)


def test_columns_that_are_not_read_are_named(app: App) -> None:
    counts, said = roster(app, "address,Phone,name,Team\nann@x.example,1,Ann,A\n")
    assert counts == (1, 0, 0)
    assert said == ["Not read: “phone”, “team”; known are address, name, mode, status, role."]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_names_are_read_as_spreadsheets_save_them(app: App, encoding: str, separator: str) -> None:
    lines = ["address,name", "jorg@x.example,Jörg Müller", "zoe@x.example,Zoë O’Neil"]
    counts, said = roster(app, "\r\n".join(lines).replace(",", separator).encode(encoding))
    assert (counts, said) == ((2, 0, 0), [])
    everybody = on_the_roll(app)
    assert [everybody[a][0] for a in ("jorg@x.example", "zoe@x.example")] == ["Jörg Müller", "Zoë O’Neil"]


@pytest.mark.parametrize(
    ("field", "name", "address"),
    [
        (b"p4 at x.example (Person Four)", "Person Four", "p4@x.example"),
        (b"p4 at x.example (=?iso-8859-1?Q?J=F6rg?=)", "Jörg", "p4@x.example"),
        (b"P.Four at X.example", "", "p.four@x.example"),
        (b'"p4 at x.example" (Four (of five))', "Four (of five)", "p4@x.example"),
        (b"Person Four <p4@x.example>", "Person Four", "p4@x.example"),
        (b"meet at noon (Person)", "", ""),
    ],
)
def test_an_archive_of_mailman_knows_its_authors(app: App, field: bytes, name: str, address: str) -> None:
    assert entered(app, mail(1).replace(b"Ann <ann@example.org>", field)) == (1, 0, 0)
    with app.db.read() as tx:
        [row] = posts.listed(tx, app.lists[LIST].id)
    assert (row.author_name, row.author) == (name, address)


def test_whoever_was_forgotten_stays_out_of_an_archive_of_mailman_too(app: App) -> None:
    place = app.lists[LIST]
    with app.db.write() as tx:
        wish = Forget(("ann@example.org",), None)
        forget.erase(tx, place, wish, [forgotten.mark(b"s", place.id, "ann@example.org")], None, NOW)
    raw = mail(1).replace(b"Ann <ann@example.org>", b"ann at example.org (Ann)")
    done = import_archive(app.db, place, archive(raw), NOW, lambda octets: None, secret=b"s")
    assert (done.added, done.left_out) == (0, 1)


def test_a_mark_before_an_archive_is_none_of_its_letters(app: App) -> None:
    lines = archive(mail(1), mail(2))
    done = import_archive(app.db, app.lists[LIST], [b"\xef\xbb\xbf" + lines[0], *lines[1:]], NOW, lambda octets: None)
    assert done.added == 2
