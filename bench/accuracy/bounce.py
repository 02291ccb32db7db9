"""How well mail that nobody wrote is understood: `CORPORA=path/to/corpus python bench/accuracy/bounce.py`.

Prints one JSON line for each set: addresses (precision, recall, F1) and permanence of bounces, the kinds of automatic
mail told apart, and false alarms over whole archives of list posts (reports that strayed into them are named).
"""

import gzip
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from listserv.mail import autoreply, dsn
from listserv.mail.parse import parse

_NO_BOUNCE = ("vacation", "not_bounce", "autoreply", "feedback", "delivered")


def _truth(folder: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    for line in (folder / "truth.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        yield case, (folder / case["file"]).read_bytes()


def bounces(folder: Path) -> dict[str, float]:
    """Addresses found and permanence right, over one set of bounces."""
    count: Counter[str] = Counter()
    for case, raw in _truth(folder):
        found = {one.recipient: one for one in dsn.bounces(parse(raw), raw)}
        if case["kind"] in _NO_BOUNCE:
            count["false alarms"] += bool(found)
        wanted = {one["address"]: one.get("permanent") for one in case.get("reports") or []}
        if case["kind"] != "bounce" or not wanted:
            continue
        count["hit"] += len(wanted.keys() & found.keys())
        count["found"] += len(found)
        count["wanted"] += len(wanted)
        for address in wanted.keys() & found.keys():
            if wanted[address] is not None:
                right = found[address].permanent == wanted[address]
                count["judged"] += 1
                count["right"] += right
                count["transient"] += wanted[address] is False
                count["transient right"] += right and wanted[address] is False
    precision, recall = count["hit"] / count["found"], count["hit"] / count["wanted"]
    return {
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(2 * precision * recall / (precision + recall), 3),
        "permanence": round(count["right"] / count["judged"], 3),
        "transient seen as such": round(count["transient right"] / count["transient"], 3),
        "false alarms": count["false alarms"],
    }


def kinds(folder: Path) -> dict[str, dict[str, int]]:
    """What each class of mail was taken for."""
    count: dict[str, Counter[str]] = {}
    for case, raw in _truth(folder):
        count.setdefault(case["class"], Counter())[autoreply.automatic(parse(raw)) or "a person"] += 1
    return {name: dict(taken) for name, taken in sorted(count.items())}


def alarms(archive: Path) -> dict[str, object]:
    """Posts of an archive that were taken for automatic mail, with their subjects."""
    data = gzip.decompress(archive.read_bytes()) if archive.suffix == ".gz" else archive.read_bytes()
    posts = re.split(rb"(?m)^From mboxrd@z .*\n", data)[1:]
    subjects = []
    for post in posts:
        message = parse(re.sub(rb"(?m)^>(>*From )", rb"\1", post))
        if autoreply.automatic(message):
            subjects.append(message.subject)
    return {"posts": len(posts), "taken for automatic": subjects}


def main() -> int:
    """Prints the figures; 2 where CORPORA is not set."""
    root = Path(os.environ.get("CORPORA", ""))
    if not (root / "bounce").is_dir():
        print("Set CORPORA to the folder that holds bounce/, autoreply/ and threading/.", file=sys.stderr)
        return 2
    for folder in sorted((root / "bounce").iterdir()):
        print(json.dumps({"set": f"bounce/{folder.name}", **bounces(folder)}))
    print(json.dumps({"set": "autoreply", **kinds(root / "autoreply")}))
    for archive in sorted((root / "threading").glob("*/messages.mbox*")):
        print(json.dumps({"set": f"threading/{archive.parent.name}", **alarms(archive)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
