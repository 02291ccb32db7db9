"""Runs Debian's opendmarc over messages, in a network of its own where our name server holds port 53.

`python -m tests.understand.opendmarc FOLDER` prints what opendmarc says of FOLDER/0, FOLDER/1, …; opendmarc asks the
system's resolver alone, which is why this is a program of its own that is started under unshare(1).
"""

import subprocess
import sys
from pathlib import Path

from tests.names import NameServer
from tests.understand.forgeries import RELAY, ZONE

CONFIG = f"""\
AuthservID {RELAY}
TrustedAuthservIDs {RELAY}
PublicSuffixList /usr/share/publicsuffix/public_suffix_list.dat
SPFIgnoreResults false
SPFSelfValidate false
Syslog false
"""


def main(folder: Path) -> None:
    """One line for each message: the value of the field that opendmarc adds."""
    (folder / "conf").write_text(CONFIG)
    (folder / "resolv.conf").write_text("nameserver 127.0.0.1\n")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    subprocess.run(["mount", "--bind", folder / "resolv.conf", "/etc/resolv.conf"], check=True)
    with NameServer(ZONE, port=53):
        for mail in sorted((p for p in folder.iterdir() if p.name.isdigit()), key=lambda p: int(p.name)):
            run = subprocess.run(
                ["opendmarc", "-c", folder / "conf", "-t", mail, "-v", "-v", "-v"],
                capture_output=True,
                text=True,
                timeout=30,
                check=True,
            )
            print(run.stdout.partition("hvalue='")[2].partition("'")[0])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
