"""The papers and the code say the same."""

import re
import typing
from functools import partial
from pathlib import Path

from listserv.decide.questions import QUESTIONS, Row
from listserv.decide.table import WISHES
from listserv.model.decision import End
from listserv.model.member import Hold, Status
from tests.rows import each_row

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
CODE = sorted((ROOT / "listserv").rglob("*.py"))
PAPERS = sorted(DOCS.rglob("*.md"))

_CITED = re.compile(r"\bRFC ?(\d{3,5})\b")
_ROW = re.compile(r"\| \[(\d+)\]\(https://www\.rfc-editor\.org/rfc/rfc(\d+)\) \| ([^|]+) \| (\w+) \| ([^|]*)\|")
_LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)")
_PAPER = re.compile(r"\bdocs/[\w./-]+\.md\b")
_FILE = re.compile(r"`((?:[\w-]+/)+[\w-]+\.py)`")
STATUSES = {"done", "part", "reads", "later"}
ONE_PAGE = 60


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def cited() -> dict[str, set[str]]:
    """For each RFC the files of listserv/ that cite it."""
    found: dict[str, set[str]] = {}
    for path in CODE:
        for number in _CITED.findall(path.read_text("utf-8")):
            found.setdefault(number, set()).add(str(path.relative_to(ROOT / "listserv")))
    return found


def standards() -> list[tuple[str, str, set[str]]]:
    """(RFC, status, files) of each row of the table."""
    text = (DOCS / "standards.md").read_text("utf-8")
    rows = _ROW.findall(text)
    assert len(rows) == text.count("| [")
    assert all(number == linked for number, linked, *_ in rows)
    return [(number, status, set(re.findall(r"`([^`]+)`", files))) for number, _, _, status, files in rows]


def first_column(paper: str, heading: str) -> list[str]:
    """The words in the first column of the first table below that heading."""
    section = (DOCS / paper).read_text("utf-8").split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    table = section[section.index("\n|---") :].split("\n\n", 1)[0]
    return re.findall(r"(?m)^\| `([^`]+)` \|", table)


def test_every_rfc_that_the_code_cites_stands_in_the_table() -> None:
    numbers = [number for number, _, _ in standards()]
    assert sorted(set(numbers), key=int) == numbers, "each once, in order"
    assert set(cited()) - set(numbers) == set()


def test_every_row_names_files_that_cite_its_rfc() -> None:
    by_rfc = cited()
    assert {status for _, status, _ in standards()} == STATUSES
    for number, status, files in standards():
        assert files - by_rfc.get(number, set()) == set(), f"RFC {number}: these do not exist or do not cite it"
        assert bool(files) == (status != "later"), f"RFC {number} is {status}"
        assert bool(by_rfc.get(number)) == (status != "later"), f"RFC {number} is {status}"


@each_row("path", [*PAPERS, ROOT / "README.md", ROOT / "CHANGELOG.md"], ids=shown)
def test_links_lead_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    broken = [target for target in _LINK.findall(text) if not (path.parent / target).exists()]
    assert broken + [name for name in _PAPER.findall(text) if not (ROOT / name).exists()] == []


def test_papers_that_code_and_settings_name_exist() -> None:
    files = [*CODE, ROOT / "config.example.toml", ROOT / "pyproject.toml", ROOT / "Makefile", ROOT / ".importlinter"]
    named = {(name, shown(path)) for path in files for name in _PAPER.findall(path.read_text("utf-8"))}
    assert named
    assert sorted(one for one in named if not (ROOT / one[0]).exists()) == []


def test_files_that_papers_name_with_their_room_exist() -> None:
    """But for a decision that another one replaced: it tells of what was."""
    told = {(shown(path), name) for path in PAPERS for name in _FILE.findall(path.read_text("utf-8"))}
    papers = {shown(path) for path in PAPERS if "\nReplaced " in path.read_text("utf-8")}
    places = (ROOT, ROOT / "listserv", ROOT / "listserv/decide")
    gone = [one for one in told if one[0] not in papers and not any((place / one[1]).exists() for place in places)]
    assert sorted(gone) == []


def test_the_walk_through_the_policy_names_every_file_at_its_desk() -> None:
    walk = (DOCS / "flow.md").read_text("utf-8").split("\n## The walk through `decide/`\n", 1)[1].split("\n## ")[0]
    desk = [path.name for path in (ROOT / "listserv/decide").glob("*.py") if path.name != "__init__.py"]
    assert sorted(name for name in desk if name not in walk) == []


def test_the_index_names_every_paper() -> None:
    index = (DOCS / "README.md").read_text("utf-8")
    linked = {(DOCS / target).resolve() for target in _LINK.findall(index)}
    assert sorted(shown(p) for p in PAPERS if p.resolve() not in linked and p != DOCS / "README.md") == []


def test_decisions_are_numbered_and_a_page_at_most() -> None:
    papers = sorted((DOCS / "decisions").glob("*.md"))
    numbers = [path.name[:4] for path in papers]
    assert papers
    assert all(re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", path.name) for path in papers)
    assert len(set(numbers)) == len(numbers)
    assert [shown(p) for p in papers if len(p.read_text("utf-8").splitlines()) > ONE_PAGE] == []


def test_the_state_tables_have_the_states_of_the_code() -> None:
    holds = typing.get_args(typing.get_type_hints(Hold)["state"])
    assert sorted(first_column("states.md", "Member")) == sorted(typing.get_args(Status))
    assert sorted(first_column("states.md", "Hold")) == sorted(holds)
    assert sorted(first_column("states.md", "Ends")) == sorted({*typing.get_args(End), "stuck"} - {"done"})
    assert sorted(first_column("states.md", "Questions and who reads the answer")) == sorted(QUESTIONS)


def test_the_questions_say_who_reads_the_answer_and_whether_again() -> None:
    """Who reads it is named as in the code: the file, and the function in it."""
    section = (DOCS / "states.md").read_text("utf-8").split("\n## Questions and who reads the answer\n", 1)[1]
    rows = re.findall(
        r"(?m)^\| `([^`]+)` \| [^|]+ \| (`[^`]+`|wishes only)[^|]*\| [^|]+ \| (\w+) \|$", section.split("\n## ")[0]
    )
    assert sorted(rows) == sorted((kind, reader(row), "yes" if row.again else "no") for kind, row in QUESTIONS.items())


def reader(row: Row) -> str:
    """Who reads the answer, as the paper names it."""
    read = row.read.func if isinstance(row.read, partial) else row.read
    name = f"{read.__module__.rpartition('.')[2]}.{read.__name__}"
    return "wishes only" if name == "questions._no_question" else f"`{name}`"


def test_the_words_have_every_wish() -> None:
    assert sorted(first_column("words.md", "Wishes")) == sorted(WISHES)


def test_every_room_is_explained() -> None:
    rooms = {path.parent.name for path in CODE if path.name == "__init__.py"} - {"listserv", "phrases"}
    assert sorted(first_column("words.md", "Rooms")) == sorted(rooms)
