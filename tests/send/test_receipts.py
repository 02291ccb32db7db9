"""What the relay took outlives a crash of ours between its 250 and our commit."""

import os
from pathlib import Path

import pytest

from listserv.send.receipts import Receipts, left_behind


def _dead(_: str) -> bool:
    return False


def test_notes_of_a_dead_process_are_found(tmp_path: Path) -> None:
    notes = Receipts(tmp_path, "host:7")
    notes.note([1, 2])
    notes.note([30])
    assert list(left_behind(tmp_path, _dead).values()) == [[1, 2, 30]]
    assert not left_behind(tmp_path, lambda owner: owner == "host:7")


def test_what_the_database_knows_is_forgotten(tmp_path: Path) -> None:
    notes = Receipts(tmp_path, "host:7")
    notes.note([1])
    notes.forget()
    notes.note([2])
    assert list(left_behind(tmp_path, _dead).values()) == [[2]]


def test_an_orderly_end_leaves_no_file_and_another_leaves_its_notes(tmp_path: Path) -> None:
    orderly, other = Receipts(tmp_path, "host:7"), Receipts(tmp_path, "host:8")
    other.note([5])
    orderly.close()
    other.close()
    assert [path.name for path in tmp_path.iterdir()] == ["taken-host:8"]


def test_a_line_cut_short_is_no_letter(tmp_path: Path) -> None:
    (tmp_path / "taken-host:7").write_bytes(b"12\n3")
    assert list(left_behind(tmp_path, _dead).values()) == [[12]]


def test_a_full_disk_does_not_stop_the_sending(tmp_path: Path) -> None:
    full = Path("/dev/full")
    (tmp_path / "taken-host:7").symlink_to(full)
    Receipts(tmp_path, "host:7").note([1])


def test_a_note_that_was_cut_short_by_a_full_disk_is_no_part_of_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes, write = Receipts(tmp_path, "host:7"), os.write
    with monkeypatch.context() as full:
        full.setattr(os, "write", lambda handle, data: write(handle, data[:2]))
        notes.note([123])
    notes.note([45])
    assert list(left_behind(tmp_path, _dead).values()) == [[45]]
