"""What is new in a reply: a body taken apart into new words, quoted lines, attribution and signature.

First the structure (quote marks, HTML, format=flowed), then the words of `attribution`, then the memory of earlier
mails. The steps stand in `split_text`; nothing here goes back over a line, so the work grows with the length alone.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from listserv.mail import flowed as plain
from listserv.mail import html as markup
from listserv.mail.address import called
from listserv.mail.attribution import ends_forward, is_snip
from listserv.mail.clearsigned import opened
from listserv.mail.headblock import names_receivers
from listserv.mail.memory import NOTHING, Memory, is_firm, remember
from listserv.mail.passages import Line
from listserv.mail.quotemarks import mend, read_literal
from listserv.mail.safelinks import unwrap
from listserv.mail.signature import closing, opening, says
from listserv.mail.sorting import Fate, Sending, Sorted, sort
from listserv.mail.subject import is_forward, is_reply
from listserv.model.message import Message, ReplyText

_WIDE = re.compile(r"(\s{80})\s+")  # no table needs more, and whoever looks between words would look far
_NOT_WIDE = 80  # characters of a line that cannot hold so many
_MARKED = re.compile(r"(?m)^>[^\n]*\n?")
_LINES = 3_000  # beyond these the rest is taken as it stands
_CHARACTERS = 500_000
_HEADED = 200  # lines in which the head of what is forwarded stands
_LABELLED = 40
_ROOT_INDEX = 22  # bytes of the Thread-Index of a mail that answers none
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad \t\xa0"
_QUESTION = 3  # lines of a quote that are shown above an inline answer
_INITIALLED = re.compile(r"\s*[\[<(#*]{1,2}([A-Z]{2,4})\s?[:\])>#*]")
_INITIALS = 4
_POSTSCRIPT = re.compile(r"\s*P\.? ?(?:P\.? ?)?S\.?(?:\s?[:.\-–]|\s)\s*\S", re.I)
_SAID = 4  # words that a mail says at least, beside what looks like a signature
_QUESTION_LENGTH = 300  # characters of these


def split(message: Message, memory: Memory = NOTHING) -> ReplyText:
    """The readable body taken apart; the HTML is asked where there is no text or where the text shows no quote."""
    kind = Sending.BACK if memory.sent_back else _kind(message, memory)
    if message.author:
        memory = replace(memory, author=called(message.author.name))
    text = _split_text(message.text, message.flowed, message.delsp, kind, memory)
    if not message.html or (text.quoted and text.new):
        return text
    html = _split_html(message.html, kind, memory)
    return replace(html if not message.text.strip() or _says_more(html, text) else text, firm=False)


def _says_more(html: ReplyText, text: ReplyText) -> bool:
    """Whether the HTML shows the quote that the text hides, or the text only says that one should read the HTML."""
    if not text.new and not text.quoted:
        return bool(html.new)
    if html.quoted and not text.quoted:
        return bool(html.new) and (len(html.new) < len(text.new) or _is_about_something_else(text.new, html.new))
    return len(text.new.split()) * 3 < len(html.new.split())


def _is_about_something_else(text: str, html: str) -> bool:
    """Whether hardly a word of the text stands in the HTML: it only asks for a program that shows HTML."""
    said = text.casefold().split()
    return len(set(said) & set(html.casefold().split())) * 3 < len(set(said))


def _kind(message: Message, memory: Memory = NOTHING) -> Sending:
    cited = message.in_reply_to or message.references or len(message.thread_index) > _ROOT_INDEX
    if is_forward(message.subject):
        return Sending.BACK if memory.ours is None and _goes_back(message) else Sending.FORWARD
    return Sending.REPLY if cited or is_reply(message.subject) else Sending.NEW


def _goes_back(message: Message) -> bool:
    """Whether what is forwarded went to an address to which it goes now: its readers have it, and this answers it."""
    here = [box.address.casefold() for box in (*message.to, *message.cc)]
    for line in message.text.split("\n", _HEADED)[:_HEADED]:
        if "@" in line and ":" in line[:_LABELLED] and names_receivers(line):
            folded = line[:_QUESTION_LENGTH].casefold()
            if any(address in folded for address in here):
                return True
    return False


def split_text(
    text: str, *, flowed: bool = False, delsp: bool = False, subject: str = "", memory: Memory = NOTHING
) -> ReplyText:
    """A text/plain body taken apart."""
    return _split_text(text, flowed, delsp, _kind_of(subject), memory)


def split_html(html: str, *, subject: str = "", memory: Memory = NOTHING) -> ReplyText:
    """A text/html body taken apart."""
    return _split_html(html, _kind_of(subject), memory)


def _kind_of(subject: str) -> Sending:
    return Sending.FORWARD if is_forward(subject) else Sending.REPLY


def _split_text(text: str, flowed: bool, delsp: bool, kind: Sending, memory: Memory) -> ReplyText:
    text = text.replace("\r\n", "\n")
    end = text.find("\n", _CHARACTERS)
    head, rest = (text, "") if end < 0 else (text[:end], text[end + 1 :])
    lines = head.split("\n", _LINES)
    if len(lines) > _LINES:
        rest = "\n".join((lines.pop(), rest))
    return _assemble(plain.levels(lines, flowed=flowed, delsp=delsp), rest, kind, memory)


def _split_html(html: str, kind: Sending, memory: Memory) -> ReplyText:
    lines = read_literal(markup.levels(html))
    return _assemble(lines[:_LINES], "\n".join(line.text for line in lines[_LINES:]), kind, memory)


def _assemble(lines: list[Line], rest: str, kind: Sending, memory: Memory) -> ReplyText:
    mended = mend(opened([_unwrapped(line) for line in lines]))
    result = sort(mended, kind)
    _give_back_initialled(result, memory.author)
    _drop_snips(result)
    remember(result, memory, new=kind is Sending.NEW)
    firm = is_firm(result)
    signature = _set_aside(result, memory, answers=kind is Sending.REPLY)
    new = _evenly(_joined(result.texts(Fate.OWN, Fate.CITED, linked=True)))
    said = _evenly(_joined(result.texts(Fate.OWN, end=result.passed_on)))
    quoted = [(line.text.strip(), depth) for line, fate, depth in result if _repeats(line, fate, depth)]
    if rest and not result.open_end:
        more = _joined(_unmarked(rest).split("\n"))
        new = f"{new}\n{more}".strip("\n")
        said = f"{said}\n{more}".strip("\n") if result.passed_on is None else said
    return ReplyText(
        new=new,
        said=said,
        quoted=tuple(text for text, _ in quoted),
        depths=tuple(depth for _, depth in quoted),
        attribution=result.attribution,
        signature=signature,
        answers=_answers(result),
        firm=firm,
    )


def _give_back_initialled(result: Sorted, author: str) -> None:
    """Unmarked quoted lines that begin with the author's initials, as in "[AO: we do]" or "<AO> we do", are theirs."""
    initials = "".join(word[0] for word in author.split() if word[:1].isupper())
    if not 2 <= len(initials) <= _INITIALS:
        return
    for n, (line, fate, _) in enumerate(result):
        said = _INITIALLED.match(line.text) if fate is Fate.QUOTED and not line.marks else None
        if said and said[1] == initials:
            result.fates[n], result.depths[n] = Fate.OWN, 0


def _drop_snips(result: Sorted) -> None:
    """ "[snip]" at the edge of a quote is part of it."""
    for start, end in result.runs(Fate.OWN):
        filled = [n for n in range(start, end) if result.lines[n].text.strip()]
        above = start > 0 and result.fates[start - 1] is Fate.QUOTED
        below = end < len(result.fates) and result.fates[end] is Fate.QUOTED
        edges = (filled[0],) * above + (filled[-1],) * below
        for n in edges:
            if is_snip(result.lines[n].text):
                result.fates[n] = Fate.MARKER


def _repeats(line: Line, fate: Fate, depth: int) -> bool:
    """Whether the line may be of an earlier mail, marked lines of nobody included."""
    return bool(line.text.strip()) and (fate is Fate.QUOTED or (fate is Fate.CITED and depth > 0))


def _unwrapped(line: Line) -> Line:
    text, linked = unwrap(line.text), unwrap(line.linked)
    if text and not text.strip(_INVISIBLE):
        text = linked = ""
    return line if (text, linked) == (line.text, line.linked) else replace(line, text=text, linked=linked)


def _unmarked(rest: str) -> str:
    """What stands beyond the lines that are looked at, without those that bear quote marks."""
    return _MARKED.sub("", rest) if rest.startswith(">") or "\n>" in rest else rest


def _set_aside(result: Sorted, memory: Memory, *, answers: bool) -> str:
    """Marks banners and signatures in each run of own lines; returns the signatures, joined."""
    runs = result.runs(Fate.OWN, result.passed_on)
    marked = any(fate in (Fate.QUOTED, Fate.MARKER, Fate.SIGNATURE) for fate in result.fates)
    signatures: list[str] = []
    final = True  # no words stand below; a run that is nothing but the footer of a list holds none
    for start, end in reversed(runs):
        block = [line.text for line in result.lines[start:end]]
        if start == runs[0][0]:
            top = opening(block, memory.boilerplate)
            result.fates[start : start + top] = [Fate.BANNER] * top
            start, block = start + top, block[top:]
        said = final and start > runs[0][1]
        at = _postscript(block)
        for first, part in ((start, block[:at]), (start + at, block[at:])):
            cut = closing(part, memory.boilerplate, final=final, author=memory.author, said=said)
            if final and cut < len(part) and answers and not marked:
                cut = _guessed(part, cut, memory)
            result.fates[first + cut : first + len(part)] = [Fate.SIGNATURE] * (len(part) - cut)
        final = final and not any(map(str.strip, result.texts(Fate.OWN, start=start, end=end)))
    if below := _below_forward(result):
        block = [line.text for line in result.lines[below:]]
        cut = below + closing(block, memory.boilerplate, author=memory.author)
        result.fates[cut:] = [Fate.SIGNATURE] * (len(result.fates) - cut)
    for start, end in result.runs(Fate.SIGNATURE):
        signatures.append(_joined([line.text for line in result.lines[start:end]]))
    return "\n".join(s for s in signatures if s)


def _postscript(block: Sequence[str]) -> int:
    """Where a paragraph begins with "P.S.", which may stand below the signature; len(block) if none does."""
    below_blank = (n for n in range(1, len(block)) if not block[n - 1].strip() and _POSTSCRIPT.match(block[n][:40]))
    return next(below_blank, len(block))


def _below_forward(result: Sorted) -> int:
    """The line below what is passed on, where its end is said; 0 where it is not."""
    first = len(result.lines) if result.passed_on is None else result.passed_on
    return next((n + 1 for n in range(len(result.lines) - 1, first, -1) if ends_forward(result.lines[n].text)), 0)


def _guessed(block: Sequence[str], cut: int, memory: Memory) -> int:
    """Where the signature begins in an answer that nothing divides: no guess may take all that it says.

    Who is asked for somebody's telephone number answers with what looks like a signature; a card below the author's
    own name is no guess.
    """
    said = len(" ".join(block[:cut]).split())
    return cut if said >= _SAID else closing(block, memory.boilerplate, guessing=False, author=memory.author)


def _joined(texts: Sequence[str]) -> str:
    """The lines as one text: no spaces at their ends nor very many between words, one empty line between paragraphs."""
    kept: list[str] = []
    for text in texts:
        text = text.rstrip()
        if len(text) > _NOT_WIDE:
            text = _WIDE.sub(r"\1", text)
        if text or (kept and kept[-1]):
            kept.append(text)
    return "\n".join(kept).rstrip("\n")


def _evenly(text: str) -> str:
    """The text without the one space that Yahoo puts in front of it, unless more lines begin with spaces."""
    if text[:1] != " " or text[1:2].isspace() or "\n " in text:
        return text
    return text[1:]


def _answers(result: Sorted) -> str:
    """Where own lines stand below quoted ones: the own lines, each with the end of its quote above, marked "> "."""
    kept: list[str] = []
    question: list[str] = []
    answered = False
    for line, fate, depth in result:
        if fate is Fate.QUOTED and depth == 1 and line.text.strip():
            question.append(line.text.strip())
        elif fate is Fate.OWN and line.text.strip():
            if asked := _end(question[: says(question)]):
                kept += ["", *asked, ""]
                answered = True
            elif question:
                kept.append("")
            question = []
            kept.append(line.text)
        elif fate is Fate.OWN:
            kept.append("")
    return _joined(kept) if answered else ""


def _end(question: Sequence[str]) -> list[str]:
    """The last lines of what is answered, few and short: a paragraph of a program that wraps nothing is one line."""
    shown: list[str] = []
    room = _QUESTION_LENGTH
    for text in reversed(question[-_QUESTION:]):
        if len(text) > room:
            if not shown:
                shown.append(f"> … {text[-room:].partition(' ')[2] or text[-room:]}")
            break
        shown.append(f"> {text}")
        room -= len(text)
    return shown[::-1]
