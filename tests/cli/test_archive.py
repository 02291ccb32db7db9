"""explain, import and export."""

import csv
import gzip
import io
import tomllib
from pathlib import Path

import pytest

from listserv.mail import limits
from tests.cli.shell import LIST, Home

KEYS = ["file", "kind", "from", "subject", "message_id", "text"]
KEYS += ["quoted", "signature", "commands", "bounces", "auth", "problems"]
NASTY = {
    "empty": b"",
    "binary": bytes(range(256)) * 20,
    "no header": b"hello\n",
    "headers": b"X: y\n" * 5_000,
    "deep": b"Content-Type: message/rfc822\n\n" * 2_000,
    "charset": b"From: a@b.example\nSubject: =?x?q?=ff?=\nContent-Type: text/plain; charset=\xff\n\n\xff\xfe\n",
    "surrogates": b"From: \xed\xa0\x80@b\nSubject: \xed\xa0\x80\n\n\xed\xa0\x80\n",
}


def mail(text: str = "Hello", subject: str = "Rates", number: int = 1, more: str = "", to: str = LIST) -> bytes:
    head = f"From: Ann <ann@one.example>\nTo: {to}\nSubject: {subject}\nMessage-ID: <m{number}@one.example>\n{more}"
    return f"{head}Date: Mon, 23 Nov 2020 10:00:00 +0000\n\n{text}\n".encode()


def saved(home: Home, name: str, data: bytes) -> str:
    file = home.folder / name
    file.write_bytes(data)
    return str(file)


def archive(home: Home, count: int = 3) -> str:
    mails = b"".join(b"From x Mon Nov 23 10:00:00 2020\n" + mail(number=n) + b"\n" for n in range(count))
    return saved(home, "old.mbox", mails)


# ── explain ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_explain_says_all_that_the_contract_lists(home: Home) -> None:
    raw = mail("What do you pay?\n\n-- \nAnn\n\n> older\n", more="Authentication-Results: mx.example.org; spf=pass\n")
    [row] = home.run("explain", "--json", saved(home, "a.eml", raw)).rows
    assert list(row) == KEYS
    assert (row["kind"], row["from"], row["subject"]) == ("post", "ann@one.example", "Rates")
    assert (row["message_id"], row["text"].strip(), row["commands"]) == ("m1@one.example", "What do you pay?", [])
    assert "Ann" in row["signature"]


@pytest.mark.parametrize(
    ("to", "text", "kind", "wish"),
    [
        ("cop-request@lists.example.org", "weekly please", "command", {"name": "mode", "mode": "weekly"}),
        (LIST, "unsubscribe me please", "command", {"name": "leave"}),
        ("cop-join@lists.example.org", "", "command", {"name": "join"}),
        ("cop-owner@lists.example.org", "May I ask?", "private", None),
        ("cop-confirm+abc@lists.example.org", "yes", "confirmation", None),
    ],
)
def test_explain_goes_by_the_address_in_the_header(
    home: Home, to: str, text: str, kind: str, wish: dict[str, str] | None
) -> None:
    [row] = home.run("explain", "--json", "-", given=mail(text, subject="", to=to)).rows
    assert (row["file"], row["kind"]) == ("-", kind)
    assert row["commands"] == ([wish] if wish else [])


def test_explain_reads_hundreds_of_files_in_one_call_and_each_gets_its_line(home: Home) -> None:
    files = [saved(home, f"{n}.eml", mail(number=n)) for n in range(200)]
    files += [saved(home, f"{name}.eml", raw) for name, raw in NASTY.items()]
    ran = home.run("explain", "--json", *files)
    assert (ran.code, [row["file"] for row in ran.rows]) == (0, files)
    assert all(list(row) == KEYS for row in ran.rows)


@pytest.mark.parametrize("name", NASTY)
def test_a_message_that_cannot_be_read_still_yields_an_object(home: Home, name: str) -> None:
    for form in ((), ("--json",)):
        ran = home.run("explain", *form, saved(home, "x.eml", NASTY[name]))
        assert (ran.code, ran.err) == (0, "")
    assert bool(ran.rows[0]["problems"]) == (name != "charset")


def test_explain_shows_what_a_bounce_reports(home: Home) -> None:
    report = (
        b"From: MAILER-DAEMON@mx.example.net\nSubject: failure\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\n"
        b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
        b"Final-Recipient: rfc822; bob@two.example\nAction: failed\nStatus: 5.1.1\n--b--\n"
    )
    [row] = home.run("explain", "--json", saved(home, "b.eml", report)).rows
    assert row["kind"] == "bounce"
    assert row["bounces"] == [{"recipient": "bob@two.example", "permanent": True, "status": "5.1.1"}]


def test_explain_changes_nothing(home: Home) -> None:
    (home.folder / "var" / "listserv.db").unlink()
    assert home.run("explain", saved(home, "a.eml", mail())).code == 0
    assert not (home.folder / "var" / "listserv.db").exists()


def test_each_file_yields_an_object_whatever_is_wrong_with_those_before_it(home: Home) -> None:
    names = [str(home.folder), str(home.folder / "none.eml"), saved(home, "a.eml", mail())]
    ran = home.run("explain", "--json", *names)
    assert ran.code == 1
    assert [(row["file"], row["kind"]) for row in ran.rows] == list(
        zip(names, ("refused", "refused", "post"), strict=True)
    )
    assert all(list(row) == KEYS for row in ran.rows)
    assert "none.eml cannot be read: No such file" in ran.rows[1]["problems"][0]
    assert "none.eml cannot be read: No such file" in ran.err
    assert home.run("explain", *names).out.count("| Hello") == 1


def test_a_fault_of_ours_in_one_file_leaves_the_others(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(raw: bytes) -> object:
        if b"poison" in raw:
            raise ZeroDivisionError("a fault")
        return check(raw)

    check = limits.check
    monkeypatch.setattr(limits, "check", stumble)
    ran = home.run("explain", "--json", *(saved(home, f"{w}.eml", mail(w)) for w in ("fine", "poison", "good")))
    assert (ran.code, [row["kind"] for row in ran.rows]) == (1, ["post", "refused", "post"])
    assert "ZeroDivisionError: a fault" in ran.rows[1]["problems"][0]
    assert "Traceback" not in ran.err


def test_explain_says_why_an_invitation_is_not_sent_on(home: Home) -> None:
    invitation = "Content-Type: text/calendar; method=REQUEST\n"
    raw = mail("BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR", more=invitation)
    [row] = home.run("explain", "--json", "-", given=raw).rows
    assert (row["kind"], row["problems"]) == (
        "refused",
        ["It is an invitation to a meeting; answers to it would go to everyone."],
    )


# ── import ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_import_twice_adds_nothing_twice(home: Home) -> None:
    file = archive(home)
    assert home.run("import", "--json", LIST, file).rows == [{"added": 3, "known": 0, "left_out": 0}]
    assert home.run("import", "--json", LIST, file).rows == [{"added": 0, "known": 3, "left_out": 0}]
    assert len(home.run("threads", "--json", LIST).rows) == 3
    assert home.run("queue", "--json").out == ""


def test_import_of_a_roster_names_broken_lines_and_goes_on(home: Home) -> None:
    file = saved(home, "roster.csv", b"\xef\xbb\xbfaddress,name,mode\nnew@four.example,New,weekly\nno address,,\n")
    ran = home.run("import", "--members", "--json", LIST, file)
    assert ran.rows == [{"added": 1, "known": 0, "left_out": 1}]
    assert ran.err.strip() == "Line 3 is left out: “no address” is not an address."
    assert home.run("import", "--members", LIST, file).out.startswith("0 members added, 1 was there already")


@pytest.mark.parametrize("data", [b"", b"name\nAnn\n", b"\xff\xfe\x00\x00"])
def test_a_file_that_is_no_roster_is_refused(home: Home, data: bytes) -> None:
    assert "address" in home.run("import", "--members", LIST, saved(home, "x.csv", data)).refused()


@pytest.mark.parametrize(
    "data", [b"\x00\xff" * 5_000, mail(), gzip.compress(b"From x Mon Nov 23 10:00:00 2020\n" + mail())]
)
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_file_that_is_no_archive_is_refused(home: Home, data: bytes, form: tuple[str, ...]) -> None:
    assert "mbox" in home.run("import", *form, LIST, saved(home, "x", data)).refused()


@pytest.mark.parametrize(("data", "what"), [(mail(), "a single message"), (gzip.compress(mail()), "compressed")])
def test_what_is_there_in_place_of_an_archive_is_said(home: Home, data: bytes, what: str) -> None:
    assert what in home.run("import", LIST, saved(home, "x", data)).refused()


def test_an_empty_archive_is_one(home: Home) -> None:
    assert home.run("import", "--json", LIST, saved(home, "x", b"")).rows == [{"added": 0, "known": 0, "left_out": 0}]


# ── export ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_export_writes_archive_members_and_settings_that_others_can_read(home: Home, tmp_path: Path) -> None:
    home.run("import", LIST, archive(home))
    home.run("member set", LIST, "ann@one.example", "name==cmd()")
    folder = tmp_path / "out"
    assert home.run("export", LIST, str(folder)).code == 0
    assert (folder / "archive.mbox").read_bytes().count(b"\nMessage-ID: <m") == 3
    rows = list(csv.DictReader(io.StringIO((folder / "members.csv").read_text("utf-8"))))
    assert {row["address"]: row["name"] for row in rows}["ann@one.example"] == "'=cmd()"  # abuse 36
    assert [row["address"] for row in rows if row["role"] == "facilitator"] == ["fay@three.example"]
    settings = tomllib.loads((folder / "settings.toml").read_text("utf-8"))
    assert settings["lists"][0]["address"] == LIST
    assert [(folder / name).stat().st_mode & 0o077 for name in ("archive.mbox", "members.csv")] == [0, 0]


def test_what_was_exported_can_be_imported(home: Home, tmp_path: Path) -> None:
    home.run("import", LIST, archive(home))
    home.run("export", LIST, str(tmp_path / "out"))
    assert home.run("import", "--json", LIST, str(tmp_path / "out" / "archive.mbox")).rows[0]["known"] == 3
    assert home.run("import", "--members", "--json", LIST, str(tmp_path / "out" / "members.csv")).rows[0]["known"] == 3


def test_a_roster_moves_to_another_list_without_those_who_left(home: Home, tmp_path: Path) -> None:
    home.change("[[lists]]", '[[lists]]\naddress = "jobs@lists.example.org"\nname = "Jobs"\n\n[[lists]]')
    home.run("member remove", LIST, "ann@one.example")
    home.run("export", LIST, str(tmp_path / "out"))
    ran = home.run("import", "--members", "jobs", str(tmp_path / "out" / "members.csv"))
    assert ran.out.strip() == "2 members added, 0 were there already, 1 left out."
    assert "ann@one.example left that list" in ran.err
    roles = {row["address"]: row["roles"] for row in home.run("members", "--json", "jobs").rows}
    assert roles == {"bob@two.example": [], "fay@three.example": ["facilitator"]}


def test_export_onto_a_file_is_refused(home: Home) -> None:
    home.run("export", LIST, saved(home, "file", b"")).refused(2)
