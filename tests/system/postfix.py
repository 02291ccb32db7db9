"""A Postfix of our own: its configuration, queue and ports apart from whatever the machine runs."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults.live import answers, free_port, wait_until
from tests.system.machine import program

MAIN = """
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
maillog_file = {home}/mail.log
maillog_file_prefixes = {home}
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.example.org
mydestination =
alias_maps =
local_recipient_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtp_tls_security_level = none
smtpd_tls_security_level = none
# Looked at again while its last try is still being written down, a message would be passed over for long.
minimal_backoff_time = 3s
maximal_backoff_time = 4s
queue_run_delay = 1s
relayhost = [127.0.0.1]:{world}

# The recipe of docs/postfix.md
relay_domains = lists.example.org
transport_maps = inline:{{ {{lists.example.org = lmtp:inet:127.0.0.1:{lmtp}}} }}
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access inline:{{ {{lists.example.org = reject_unverified_recipient}} }}
unverified_recipient_reject_code = 550
unverified_recipient_reject_reason = No such address here
address_verify_map =
"""
# "outside" is the port for the world, whose peers are none of ours; "inside" is where listserv hands its mail over.
MASTER = """
127.0.0.1:{outside} inet n - n - - smtpd
  -o mynetworks=192.0.2.0/24
127.0.0.1:{inside} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
smtp unix - - n - - smtp
relay unix - - n - - smtp
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
postlog unix-dgram n - n - 1 postlogd
showq unix n - n - - showq
"""


@dataclass(frozen=True)
class Postfix:
    """A running instance."""

    home: Path
    outside: int
    inside: int

    @property
    def log(self) -> str:
        file = self.home / "mail.log"
        return file.read_text("utf-8", "replace") if file.exists() else ""


@contextmanager
def postfix(inside: int, lmtp: int, world: int) -> Iterator[Postfix]:
    """A Postfix that takes mail in for lists.example.org by LMTP and sends all else to the port `world`."""
    home = Path(tempfile.mkdtemp(prefix="postfix-"))
    home.chmod(0o755)
    made = Postfix(home, free_port(), inside)
    for name in ("etc", "queue", "data"):
        (home / name).mkdir()
    os.chown(home / "data", pwd.getpwnam("postfix").pw_uid, -1)
    (home / "etc" / "main.cf").write_text(MAIN.format(home=home, lmtp=lmtp, world=world))
    (home / "etc" / "master.cf").write_text(MASTER.format(outside=made.outside, inside=inside))
    command = [program("postfix"), "-c", str(home / "etc")]
    started = subprocess.run([*command, "start"], capture_output=True, text=True, timeout=60)
    try:
        assert started.returncode == 0, started.stderr + made.log
        wait_until(lambda: answers(made.outside) and answers(made.inside), f"Postfix answers: {made.log}")
        yield made
    finally:
        subprocess.run([*command, "stop"], capture_output=True, timeout=60)
        shutil.rmtree(home, ignore_errors=True)
