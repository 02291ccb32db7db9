"""HTML bodies as lines with quote levels, read in one pass without a tree.

A tree would cost more than linear time or a deep recursion on what strangers send; all that is asked of the HTML here
is which text stands in which line, and how deep in whose quote.
"""

import html as entities
import re
from collections.abc import Iterator
from dataclasses import dataclass

from listserv.mail import html_data as data
from listserv.mail.attribution import introduces
from listserv.mail.html_links import Address, spelled, target
from listserv.mail.passages import Line, Role

_NAME = re.compile(r"(/?)([a-zA-Z][a-zA-Z0-9:]{0,30})(?=[\s/>])")
_ATTRIBUTE = re.compile(
    r"""(?:^|[\s"'/])(class|id|type|cite|style|name|border|start)\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I
)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LONG_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{8,}")
_TAG_LENGTH = 4_000
_PIECES = 20_000  # tags and texts; what stands beyond them is read as text alone
_REST = 500_000  # characters of text, and of markup beyond the pieces
_LINES = 5_000  # lines of one text that stand as written; the last of them holds all others
_LONGEST_NUMBER = 6
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    closing: bool
    attributes: str

    def values(self) -> dict[str, str]:
        found = _ATTRIBUTE.findall(self.attributes[:_TAG_LENGTH])
        return {name.lower(): (a or b or c).lower() for name, a, b, c in reversed(found)}


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that is open, and what it makes of the text inside."""

    name: str
    deeper: int = 0
    role: Role = Role.TEXT
    hidden: bool = False
    pre: bool = False


def levels(html: str) -> list[Line]:
    """The readable text, one Line for each line that a reader would see."""
    page = _Page()
    for piece in _pieces(html):
        if isinstance(piece, str):
            page.write(piece)
        elif piece.closing:
            page.close(piece.name)
        else:
            page.open(piece)
    page.end_line()
    return page.lines


def _pieces(html: str) -> Iterator[str | _Tag]:
    """Text and tags in order; comments, scripts and styles are passed over. Looks at each character a few times."""
    at, size = 0, len(html)
    found: dict[str, int] = {}
    steps = 0
    while at < size:
        steps += 1
        if steps > _PIECES:
            yield _ANY_TAG.sub(" ", html[at : at + _REST])
            return
        tag = html.find("<", at)
        if tag < 0:
            yield html[at:]
            return
        if tag > at:
            yield html[at:tag]
        if html.startswith("<!", tag) or html.startswith("<?", tag):
            at = _after_comment(html, tag, found)
            continue
        named = _NAME.match(html, tag + 1)
        end = _tag_end(html, tag, found) if named else -1
        if not named or end < 0 or named[2].lower() in ("http:", "https:", "mailto:"):
            yield "<"
            at = tag + 1
            continue
        name = named[2].lower().split(":")[-1]
        yield _Tag(name, bool(named[1]), html[named.end() : min(end, named.end() + _TAG_LENGTH)])
        at = end + 1
        if name in data.SKIPPED and not named[1]:
            at = _after_closing(html, name, at, found)


def _next(html: str, mark: str, at: int, found: dict[str, int]) -> int:
    """Where `mark` stands next, len(html) where it does not; what was found before is not looked for again."""
    if found.get(mark, -1) < at:
        place = html.find(mark, at)
        found[mark] = place if place >= 0 else len(html)
    return found[mark]


def _after_comment(html: str, tag: int, found: dict[str, int]) -> int:
    mark = "-->" if html.startswith("<!--", tag) else ">"
    end = _next(html, mark, tag + 2, found)
    return end + len(mark) if end < len(html) else tag + 2


def _tag_end(html: str, tag: int, found: dict[str, int]) -> int:
    """Where the tag ends, a ">" inside of quotes passed over; -1 where it never does."""
    end = _next(html, ">", tag, found)
    if end == len(html):
        return -1
    if end - tag > _TAG_LENGTH:
        return -1 if "<" in html[tag + 1 : tag + _TAG_LENGTH] else end
    closed = end
    for _ in range(4):
        if html.count('"', tag, closed) % 2 == 0:
            return closed
        closed = html.find(">", closed + 1, closed + _TAG_LENGTH)
        if closed < 0:
            return end
    return end


def _after_closing(html: str, name: str, at: int, found: dict[str, int]) -> int:
    """Behind the text of a script or style; where it is never closed, behind its tag."""
    mark = f"</{name}"
    if found.get(mark, -1) < at:
        closing = re.compile(mark, re.I).search(html, at)
        found[mark] = closing.start() if closing else len(html)
    return found[mark] if found[mark] < len(html) else at


class _Page:
    """The lines written so far and the elements that are open."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._text: list[str] = []
        self._room = _REST
        self._lists: list[int | None] = []  # the next number of each open list, None where it has none
        self._link = ("", 0)  # where the open link leads, and with which piece of the line its words begin
        self._stack: list[_Open] = []
        self._counts: dict[str, int] = {}
        self._depth = 0
        self._hidden = 0
        self._pre = 0
        self._roles: list[Role] = [Role.TEXT]
        self._quotes: list[tuple[str, int]] = []  # the open quotes: element, first line
        self._introduced = False  # the quote that the open container introduces has begun

    def write(self, text: str) -> None:
        if self._hidden or self._room <= 0:
            return
        text = text[: self._room]
        self._room -= len(text)
        text = entities.unescape(_LONG_REFERENCE.sub("", text) if "&#" in text else text)
        if self._pre:
            first, *others = text.replace("\r\n", "\n").split("\n", _LINES)
            self._text.append(first)
            for line in others:
                self.end_line(keep_empty=True)
                self._text.append(line)
            return
        text = _SPACE.sub(" ", text)
        if text != " " or self._text:
            self._text.append(text)

    def end_line(self, *, keep_empty: bool = False) -> None:
        if self._link[0]:
            self._end_link()
        text = self._joined([piece for piece in self._text if not isinstance(piece, Address)])
        if text or keep_empty or self._text:
            linked = self._joined(self._text) if any(isinstance(piece, Address) for piece in self._text) else ""
            self.lines.append(Line(text, self._depth, self._role, linked=linked))
        self._text.clear()

    def _joined(self, pieces: list[str]) -> str:
        text = "".join(pieces).replace("\xa0", " ")
        return text.rstrip() if self._pre else text.strip()

    def _end_link(self) -> None:
        """Puts the address behind the words, on the line on which they end or are broken."""
        address, start = self._link
        self._link = ("", 0)
        if (piece := spelled(address, "".join(self._text[start:]))) and self._room > 0:
            self._room -= len(piece)
            self._text.append(piece)

    @property
    def _role(self) -> Role:
        role = self._roles[-1]
        return Role.TEXT if role is Role.INTRODUCTION and self._introduced else role

    def gap(self) -> None:
        """An empty line, unless one stands there already."""
        self.end_line()
        if self.lines and self.lines[-1].text:
            self.lines.append(Line("", self._depth, self._role))

    def open(self, tag: _Tag) -> None:
        name = tag.name
        if name == "br":
            self.end_line(keep_empty=True)
        elif name == "a":
            self._link = (target(tag.attributes), len(self._text))
        elif name == "li":
            self.end_line()
            self._text.append(self._item())
        elif name in ("td", "th"):
            # A tab, as mail programs write it in the text of a mail: a table can be told from words by it.
            self._text.append("\t" if self._text else "")
        elif name in data.PARAGRAPHS and "msonormal" not in tag.attributes.lower():
            self.gap()
        elif name in data.BLOCKS:
            self.end_line()
        if name == "hr" and tag.values().get("id", "") in data.BREAK_IDS:
            self.lines.append(Line("", self._depth, Role.BREAK))
        if name in data.CONTAINERS and not tag.attributes.endswith("/"):
            values = tag.values() if tag.attributes else {}
            self._push(self._meaning(tag, values), values)

    def _item(self) -> str:
        """What stands before an item of the innermost list: its number, where the list counts."""
        if not self._lists or self._lists[-1] is None:
            return "- "
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}. "

    def _meaning(self, tag: _Tag, values: dict[str, str]) -> _Open:
        classes, ident, style = values.get("class", "").split(), values.get("id", ""), values.get("style", "")
        style = style.replace(" ", "")
        names = [*classes, ident, values.get("name", "")]
        hidden = "display:none" in style or "mso-hide:all" in style
        deeper, role = 0, Role.TEXT
        if data.ends_with(names, data.BREAKS) or _outlook_border(style):
            self.end_line()
            self.lines.append(Line("", self._depth, Role.BREAK))
        elif data.ends_with(names, data.FORWARDS):
            self.end_line()
            self.lines.append(Line("", self._depth, Role.FORWARD))
        elif tag.name == "blockquote":
            deeper = self._quoting(values, style)
        elif data.ends_with(names, data.QUOTES) or "quote" in names or _bar_at_the_left(style):
            deeper = 1
        if data.ends_with(names, data.SIGNATURES):
            role = Role.SIGNATURE
        elif data.ends_with(names, data.INTRODUCTIONS) or (
            tag.name == "div" and data.ends_with(names, ("gmail_quote",))
        ):
            role = Role.INTRODUCTION
        return _Open(tag.name, deeper, role, hidden, tag.name == "pre")

    def _quoting(self, values: dict[str, str], style: str) -> int:
        """1 for a blockquote that a mail program made, 0 for one that the author made to indent or to cite."""
        self.end_line()
        if "border:none" in style or "border:0" in style:
            return 0  # Gmail's and Outlook's button "indent"
        if self._depth and self._fresh() and self._attributed():
            return 0
        known = values.get("type") == "cite" or "cite" in values or "border-left" in style
        if known or self._depth or data.ends_with(values.get("class", "").split(), data.QUOTE_CLASSES):
            return 1
        return 1 if self._attributed() else 0

    def _fresh(self) -> bool:
        """Whether the quote that is open is a program's <div> that has held no more than an attribution so far."""
        name, start = self._quotes[-1] if self._quotes else ("blockquote", 0)
        return name != "blockquote" and sum(bool(line.text) for line in self.lines[start : start + 9]) <= 4

    def _attributed(self) -> bool:
        """Whether the last line says who wrote what follows, with a date or an address."""
        last = next((line.text for line in reversed(self.lines[-6:]) if line.text), "")
        return introduces(last) and ("@" in last or any(c.isdigit() for c in last))

    def _push(self, element: _Open, values: dict[str, str]) -> None:
        if element.name in data.LISTS:
            start = values.get("start", "")
            first = int(start) if start.isdecimal() and len(start) < _LONGEST_NUMBER else 1
            self._lists.append(first if element.name == "ol" else None)
        if element.deeper:
            self.end_line()
            self._introduced = True
            self._quotes.append((element.name, len(self.lines)))
        self._stack.append(element)
        self._counts[element.name] = self._counts.get(element.name, 0) + 1
        self._depth += element.deeper
        self._hidden += element.hidden
        self._pre += element.pre
        if element.role is not Role.TEXT:
            self.end_line()
            self._introduced = self._introduced and element.role is not Role.INTRODUCTION
        self._roles.append(element.role if element.role is not Role.TEXT else self._roles[-1])

    def close(self, name: str) -> None:
        if name == "a":
            self._end_link()
        if name in data.PARAGRAPHS:
            self.gap() if name != "p" else self.end_line()
        elif name in data.BLOCKS:
            self.end_line()
        if not self._counts.get(name):
            return
        while self._stack:
            element = self._stack.pop()
            self._counts[element.name] -= 1
            if element.deeper or element.role is not Role.TEXT:
                self.end_line()
            self._depth -= element.deeper
            if element.deeper:
                self._quotes.pop()
            if element.name in data.LISTS:
                self._lists.pop()
            self._hidden -= element.hidden
            self._pre -= element.pre
            if len(self._roles) > 1:
                self._roles.pop()
            if element.name == name:
                return


def _outlook_border(style: str) -> bool:
    """The line that Outlook draws above its header block."""
    return "border:none" in style and "border-top:solid" in style and "padding:3" in style


def _bar_at_the_left(style: str) -> bool:
    """The bar that Outlook, GMX and Hotmail draw beside what they quote."""
    return (
        "border-left:" in style
        and "solid" in style
        and ("border:none" in style or "padding-left" in style)
        and "margin" in style
    ) or ("border:none" in style and "border-left:solid" in style)
