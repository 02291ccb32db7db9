"""Files that came with posts: sent in one mail where they fit into one, else which there are."""

import re
from collections.abc import Sequence
from datetime import datetime

from listserv.decide.archive import reader
from listserv.model.decision import Decision
from listserv.model.finding import Attached
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Ask
from listserv.model.situation import Situation

MOST_SHOWN = 8
SHORT = 15
_WORD = re.compile(r"[^\W\d_]{4,}")


def named(answer: Answer, files: Sequence[Attached]) -> list[Attached]:
    """The files of which a short answer has a word of the name ("please send me the plan")."""
    said = set(_WORD.findall(answer.words.lower()))
    if len(answer.words.split()) > SHORT:
        return []
    return [file for file in files if said & set(_WORD.findall(file.name.lower().rpartition(".")[0]))]


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "which of these files?"."""
    question = situation.asked
    offered = [Attached(**stored) for stored in question.values["files"]]
    if not answer.choice and answer.word != "more":
        return None
    if no := reader.barred(situation):
        return no
    if not answer.choice:
        return _which_files(offered, question.values["after"] + MOST_SHOWN, situation, now)
    return sent([offered[n - 1] for n in answer.choice if 1 <= n <= len(offered)], situation, now)


def wanted(answer: Answer) -> bool:
    """Whether it is the attachments that are wanted, in whichever order number and word stand."""
    return answer.word == "files" or any(word in answer.words[:200].lower() for word in ("files", "attachment"))


def sent(files: Sequence[Attached], situation: Situation, now: datetime) -> Decision:
    """The files in one mail where they fit into one, else which there are."""
    if not files:
        return Decision("answered", "no-files", "There are no files.", reader.letter("find/no-files", {}, situation))
    if sum(encoded(file.size) for file in files) > situation.place.max_post_bytes:
        return _which_files(files, 0, situation, now)
    values: dict[str, object] = {"files": [_stored(file) for file in files]}
    return Decision(
        "answered", "files", f"{len(files)} files were sent.", reader.letter("find/files", values, situation)
    )


def _which_files(files: Sequence[Attached], after: int, situation: Situation, now: datetime) -> Decision:
    ceiling = situation.place.max_post_bytes
    shown = [
        {"number": n, "name": file.name, "size": readable_size(file.size), "too_large": encoded(file.size) > ceiling}
        for n, file in enumerate(files, 1)
    ][after : after + MOST_SHOWN]
    values: dict[str, object] = {
        "files": shown,
        "count": len(files),
        "ceiling": readable_size(ceiling * 3 // 4),
        "more": len(files) > after + MOST_SHOWN,
    }
    remembered = {"files": [_stored(file) for file in files], "after": after}
    ask = Ask("files", now + reader.ANSWER_WITHIN, values=remembered)
    effects = reader.letter("find/which-files", values, situation, ask)
    return Decision("answered", "which-files", "The files are too large for one mail.", effects)


def _stored(file: Attached) -> dict[str, object]:
    return {
        "part": file.part,
        "name": file.name,
        "content_type": file.content_type,
        "size": file.size,
        "post": file.post,
    }


def encoded(size: int) -> int:
    """What a file takes in a mail (RFC 2045 6.8: four characters for three octets, in lines of 76)."""
    return size * 4 // 3 * 78 // 76 + 500


def readable_size(size: int) -> str:
    """ "84 kB", "2.5 MB"."""
    return f"{size / 1_048_576:.3g} MB" if size >= 943_718 else f"{max(1, round(size / 1_024))} kB"
