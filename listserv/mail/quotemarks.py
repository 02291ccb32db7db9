"""Quote marks other than ">", and marks that lie: prompts, drawn arrows, lines torn by a careless program."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from listserv.mail import prompts
from listserv.mail.attribution import introduces, marker_at
from listserv.mail.flowed import marked
from listserv.mail.hints import WIDTH, has_address
from listserv.mail.marker import Kind
from listserv.mail.passages import Line

# "AB> ", as Usenet's old readers mark with the initials, and the marks that some programs let one choose.
_INITIALS = re.compile(r"[ \t]{0,8}([A-ZА-ЯΑ-Ω][A-Za-zА-яΑ-ω]{0,3})>+ ?")
_NAME = re.compile(r"[ \t]{0,8}([A-Za-z][\w.-]{0,14})>+ ?")
_BAR = re.compile(r"[ \t]{0,4}(\|)(?![|-])(?: |$|(?=\[))")
_OTHER = re.compile(r"[ \t]{0,2}([|:}%#!*+~)=»])(?: |$)")
_INDENTED = re.compile(r"[ \t]{4,8}(>)>* ?")
_INITIALS_RUN = 3
_NAME_RUN = 4
_BAR_RUN = 2
_LITERAL_RUN = 3
_SUPERCITE = 5  # marks before the line that says who is quoted; the quote itself is indented
_DEEPEST = 20
_FRAMED = 200  # lines between "<<" and ">>"
_SET_IN = re.compile(r"\t| {3}")
_LOOKED_AT = 100  # lines of a run that tell whether it is commands
_TORN_WIDTH = 58
_MAILTO = ("[mailto:", "<mailto:")


def mend(lines: Sequence[Line]) -> list[Line]:
    """The same lines with unusual marks read as depth, and what only looks like a mark taken as text again."""
    result = list(lines)
    _read_arrows(result)
    _read_unusual(result)
    _read_framed(result)
    _read_indented(result)
    prompts.unmarked(result)
    _drop_false(result)
    _join_torn(result)
    return result


def _read_arrows(lines: list[Line]) -> None:
    """ ">>> Ann 03/03/04 09:15 >>>", as GroupWise writes it, introduces a quote and is none."""
    for n, line in enumerate(lines):
        if line.depth == 3 and line.marks.startswith(">>>") and (n == 0 or lines[n - 1].depth == 0):
            below = lines[n + 1].text if n + 1 < len(lines) else ""
            if line.text.rstrip().endswith(">>>"):
                lines[n] = prompts.as_text(line)
            elif line.text.startswith("On ") and introduces(
                line.text if ":" in line.text[-3:] else f"{line.text} {below}"
            ):
                lines[n] = Line(line.text)


def _read_unusual(lines: list[Line]) -> None:
    """A mark counts where a run of lines bears it or an attribution stands above; from then on it always counts."""
    known = {">"} if any(line.depth == _SUPERCITE and introduces(line.text) for line in lines) else set[str]()
    bars = not any(line.depth or _is_row(line.text) for line in lines)  # else they are drawn, or set off what is cited
    ends: dict[tuple[re.Pattern[str], str], int] = {}
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.depth or len(line.text) > 1_000 or not line.text.strip():
            at += 1
            continue
        end, mark = _unusual_run(lines, at, known, ends, bars=bars)
        for n in range(at, end):
            lines[n] = _deeper(lines[n], mark)
        at = max(end, at + 1)


def _unusual_run(
    lines: Sequence[Line], at: int, known: set[str], ends: dict[tuple[re.Pattern[str], str], int], *, bars: bool
) -> tuple[int, re.Pattern[str]]:
    """The end of the run of lines from `at` on that bear an unusual mark (`at` where none does), and the mark.

    `ends` keeps where the runs found so far end, as each of their lines is asked for it. `bars` says that some of them
    alone are enough.
    """
    for mark, enough in ((_INITIALS, _INITIALS_RUN), (_BAR, _BAR_RUN), (_NAME, _NAME_RUN), (_INDENTED, 0), (_OTHER, 0)):
        found = mark.match(lines[at].text)
        if not found:
            continue
        end = ends.get((mark, found[1]), at)
        if end <= at:
            end = ends[mark, found[1]] = _run(lines, at, mark, found[1])
        if mark is _BAR and at and found[1] not in known and _runs_on(lines[at - 1]):
            break
        if mark is _BAR and any(_is_row(line.text) for line in lines[at:end]):
            break
        shown = lines[at : min(end, at + _LOOKED_AT)]
        if mark is _NAME and prompts.are_commands([line.text[found.end() :] for line in shown]):
            continue
        if (
            found[1] in known
            or (mark is _INITIALS and any(map(str.isalpha, known)))  # of somebody else who is quoted there
            or (enough and end - at >= enough and (bars or mark is not _BAR))
            or _introduced(lines, at, arrows=mark in (_NAME, _INDENTED))
            or (mark is _NAME and _is_presented(lines, at, found[1]))
        ):
            known.add(found[1])
            return end, mark
    return at, _OTHER


def _is_row(text: str) -> bool:
    """Whether the line is of a table that somebody drew."""
    text = text.strip()
    return text[:1] == "|" == text[-1:] and bool(text.strip(" |"))


def _read_framed(lines: list[Line]) -> None:
    """ "<< … >>" below a line that introduces a quote, as AOL wrote it."""
    at = 0
    while at < len(lines):
        start, at = at, at + 1
        if lines[start].depth or not lines[start].text.startswith("<<") or not _introduced(lines, start):
            continue
        end = next((n for n in range(start, min(start + _FRAMED, len(lines))) if _ends_frame(lines[n])), None)
        if end is not None:
            for n in range(start, end + 1):
                text = lines[n].text.rstrip()
                text = text.removeprefix("<<").lstrip() if n == start else text
                lines[n] = replace(lines[n], text=text.removesuffix(">>") if n == end else text, depth=1)
            at = end + 1


def _ends_frame(line: Line) -> bool:
    return not line.depth and line.text.rstrip().endswith(">>")


def _read_indented(lines: list[Line]) -> None:
    """A mail that begins with a line which introduces a quote, and with indented lines below it, bears no other marks.

    Further down, what is set in may be code, or what a book says; programs that tell an address mark with ">".
    """
    texts = [n for n, line in enumerate(lines[:_LOOKED_AT]) if line.text.strip()]
    if len(texts) < 3 or any(line.depth for line in lines):
        return
    marker = marker_at(lines, texts[0])
    if marker is None or marker.kind is not Kind.ATTRIBUTION:
        return
    if any(has_address(line.text[:WIDTH]) for line in lines[marker.start : marker.end]):
        return
    below = [n for n in texts if n >= marker.end]
    set_in = list(takewhile(lambda n: _SET_IN.match(lines[n].text), below))
    if set_in and len(set_in) < len(below):
        for n in range(set_in[0], set_in[-1] + 1):
            lines[n] = replace(lines[n], depth=1)


def _introduced(lines: Sequence[Line], at: int, *, arrows: bool = False) -> bool:
    above = next((line for line in reversed(lines[max(0, at - 3) : at]) if line.text.strip()), None)
    return above is not None and (above.depth == 0 or arrows) and introduces(above.text)


def _runs_on(above: Line) -> bool:
    """Whether the line is of the person and introduces nothing: what it pipes into may stand below it."""
    return not above.depth and bool(above.text.strip()) and not introduces(above.text)


def _is_presented(lines: Sequence[Line], at: int, name: str) -> bool:
    """Whether a line just above says whose mark it is, as Supercite does: >>>>> "Ann" == Ann Other writes:"""
    return any(f'"{name}"' in line.text for line in lines[max(0, at - 4) : at])


def _run(lines: Sequence[Line], at: int, mark: re.Pattern[str], drawn: str) -> int:
    """The end of the run of lines that begin with the same mark as line `at`."""
    end = at
    while end < len(lines) and lines[end].depth == 0:
        found = mark.match(lines[end].text)
        if not found or found[1] != drawn:
            break
        end += 1
    return end


def _deeper(line: Line, mark: re.Pattern[str]) -> Line:
    """The line without its marks, as deep as it bears them in a row."""
    text, depth = line.text, 0
    while depth < _DEEPEST and (found := mark.match(text)):
        text, depth = text[found.end() :], depth + found[0].count(">") + (">" not in found[0])
        if mark is not _BAR:
            break
    return Line(text, max(depth, 1), line.role, line.text[: len(line.text) - len(text)])


def _drop_false(lines: list[Line]) -> None:
    """ ">>> " with no shallower quote anywhere is a prompt; ">>> look here <<<" is drawn by hand."""
    marked = [n for n, line in enumerate(lines) if line.depth]
    if not marked:
        return
    shallowest = min(lines[n].depth for n in marked)
    if (shallowest == 3 and not any(_introduced(lines, n) for n in marked[:1])) or (
        len(marked) <= 2 and all(lines[n].text.rstrip().endswith("<") for n in marked)
    ):
        for n in marked:
            lines[n] = prompts.as_text(lines[n])


def _join_torn(lines: list[Line]) -> None:
    """A quoted line that was wrapped without a mark on its second half: marks above and below, no end of sentence."""
    for n in range(1, len(lines) - 1):
        above, line, below = lines[n - 1], lines[n], lines[n + 1]
        if line.depth or not above.depth or not below.depth or not line.text.strip():
            continue
        text = line.text.strip()
        wrapped = (
            len(above.text) >= _TORN_WIDTH
            and len(text) < len(above.text)
            and above.text.rstrip()[-1:] not in ".?!:;"
            and not text[0].isupper()
        )
        link = (
            text.startswith(("(http", "<http", "http"))
            and not above.text.strip().endswith("?")
            and " " not in text[:-2].strip()
        )
        if (
            wrapped
            or link
            or text.startswith(_MAILTO)
            or (above.text.count("(http") and "(" not in text and text.endswith(")"))
        ):
            lines[n] = Line(line.text, above.depth, line.role)


def read_literal(lines: Sequence[Line]) -> list[Line]:
    """Lines of HTML with ">" in their text: marks, where some stand together, as Hotmail once wrote its quotes."""
    result = list(lines)
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and lines[end].text.startswith(">"):
            end += 1
        if end - at >= _LITERAL_RUN or (end > at and _introduced(lines, at)):
            result[at:end] = [marked(line) for line in lines[at:end]]
        at = max(end, at + 1)
    return result
