"""A power cut right after a 250: ext4 on a loop file forgets all that was not synced, and no message is lost."""

import fcntl
import os
import struct
import subprocess
from pathlib import Path

import pytest

from bench.sink import sink_process
from tests.faults.live import House, copies, hand_in, house, post
from tests.relays.sink import kept
from tests.system.machine import mounted, needs, program, run, unmount

SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN
NO_FLUSH = 2  # EXT4_GOING_FLAGS_NOLOGFLUSH: the journal's memory is lost too

pytestmark = needs("mkfs.ext4", "mount", root=True, packages="e2fsprogs mount")


def cut_power(folder: Path) -> None:
    """From now on nothing more reaches the disk below this folder, not even what was written before and not synced."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.ioctl(handle, SHUTDOWN, struct.pack("I", NO_FLUSH))
    finally:
        os.close(handle)


@pytest.mark.parametrize("posts", [1, 5, 20])
def test_what_got_its_250_is_there_after_the_cut(tmp_path: Path, posts: int) -> None:
    image, disk, stored = tmp_path / "image", tmp_path / "disk", tmp_path / "stored.jsonl"
    with image.open("wb") as file:
        file.truncate(256 * 1024 * 1024)
    run(program("mkfs.ext4"), "-q", "-F", str(image))
    disk.mkdir()
    with sink_process(stored) as relay, house(tmp_path, relay) as ours:
        with mounted(disk, "-o", "loop", str(image)):
            move_in(ours, disk)
            server = ours.start()
            codes = [hand_in(ours.smtp, post(number)) for number in range(posts)]
            cut_power(disk)
            assert codes == [250] * posts
            ours.kill(server)
            unmount(disk)
        with mounted(disk, "-o", "loop", str(image)):
            ours.start()
            ends = ours.wait_settled().ends
            assert ends == {"delivered": posts}
            lost, doubled = copies(kept(stored), range(posts))
            print(f"{posts} posts and a power cut: {lost} lost, {doubled} doubled")
            assert lost == 0
            assert ours.stop(ours.running[-1]) == 0


def move_in(ours: House, disk: Path) -> None:
    """The server's data lies on this file system from now on."""
    subprocess.run(["cp", "-a", str(ours.home / "var"), str(disk / "var")], check=True, timeout=60)
    os.sync()
    (ours.home / "var").rename(ours.home / "before")
    (ours.home / "var").symlink_to(disk / "var")
