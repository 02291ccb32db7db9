"""Our alignment and policies against opendmarc's, from the same results of DKIM.

(SPF is left out: opendmarc in its test mode knows no envelope.)
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from listserv.mail.parse import parse
from listserv.understand.authenticate import authenticate
from tests.mail.signed import letter, under
from tests.names import Table
from tests.understand.forgeries import OURS, RELAY, ZONE

CASES = [
    ("fay@community.org", "dkim=pass header.d=community.org"),
    ("fay@community.org", "dkim=pass header.d=mail.community.org"),
    ("fay@mail.community.org", "dkim=pass header.d=community.org"),
    ("fay@a.community.org", "dkim=pass header.d=b.community.org"),
    ("fay@community.org", "dkim=pass header.d=evil.com"),
    ("fay@community.org", "dkim=pass header.d=community.org.evil.com"),
    ("fay@community.org", "dkim=pass header.d=evilcommunity.org"),
    ("fay@community.org", "dkim=pass header.d=org"),
    ("fay@community.org", "dkim=fail header.d=community.org"),
    ("fay@community.org", "dkim=pass header.d=evil.com; dkim=pass header.d=community.org"),
    ("a@strict.org", "dkim=pass header.d=strict.org"),
    ("a@strict.org", "dkim=pass header.d=sub.strict.org"),
]

# opendmarc 1.4.2 takes a top-level domain for an organisation, and passes over adkim=s.
LAXER = {"dkim=pass header.d=org", "dkim=pass header.d=sub.strict.org"}

TOOLS = ("opendmarc", "unshare", "ip", "mount")


def _opendmarc(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["unshare", "-mn", sys.executable, "-m", "tests.understand.opendmarc", folder],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.system
@pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)),
    reason="opendmarc is not installed: apt-get install opendmarc iproute2 util-linux",
)
@pytest.mark.skipif(os.geteuid() != 0, reason="opendmarc needs a network of its own, which only root can make")
async def test_opendmarc_says_the_same(tmp_path: Path) -> None:
    mails = [under(letter(From=author), f"Authentication-Results: {RELAY}; {said}") for author, said in CASES]
    for number, mail in enumerate(mails):
        (tmp_path / str(number)).write_bytes(mail)
    run = _opendmarc(tmp_path)
    theirs = run.stdout.splitlines()
    assert len(theirs) == len(CASES), run.stderr
    for case, mail, line in zip(CASES, mails, theirs, strict=True):
        verdict = await authenticate(
            mail,
            parse(mail),
            envelope_sender="",
            peer="127.0.0.1",
            helo="",
            resolve=Table(ZONE),
            trusted_authserv_ids=(RELAY,),
            authserv_id=OURS,
        )
        passed = "dmarc=pass" in line and case[1] not in LAXER
        assert (case, verdict.proven) == (case, passed), line
        assert f"(p={verdict.policy} " in line
