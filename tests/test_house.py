"""The rules of the house that no linter knows (docs/decisions/0001-house.md); import-linter holds the walls."""

import ast
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from tests.rows import each_row

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "listserv"
PURE = ("model", "mail", "understand", "conversation", "decide", "compose")

FILE_LINES = 400
ON_ONE_PAGE = {"listserv/store/tables.py"}
"""Longer on purpose: every table is to be found in one place."""
FUNCTION_LINES = 60
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "core", "manager", "base", "misc"}

# What only app.py and the rooms at the edges may touch: clocks, chance, sockets, files, processes.
WORLD = (
    "time random secrets uuid socket socketserver ssl select selectors http smtplib ftplib os pathlib shutil tempfile "
    "glob io fileinput mmap subprocess multiprocessing concurrent signal threading sys platform locale getpass "
    "sqlite3 importlib ctypes"
)
# Waiting for what was handed in is no I/O of one's own.
ASYNCIO = frozenset(("gather", "timeout", "to_thread"))
WORLDLY_METHODS = frozenset(("now", "utcnow", "today", "localtime", "make_msgid", "urlopen", "read_text", "write_text"))
WORLDLY_NAMES = frozenset(("open", "input", "print", "exec", "eval", "__import__", "breakpoint"))


def modules(*rooms: str) -> list[Path]:
    folders = [HOUSE / room for room in rooms] if rooms else [HOUSE]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> list[ast.AST]:
    """All of a module, walked once."""
    return list(ast.walk(tree(path)))


def imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (name.name for name in node.names)
    elif isinstance(node, ast.ImportFrom) and not node.level:
        yield from (f"{node.module}.{name.name}" for name in node.names)


def worldly(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """What a pure module may not do, each with its line."""
    for node in nodes:
        where = f"line {getattr(node, 'lineno', 0)}"
        yield from (f"{where}: imports {name}" for name in imported(node) if not _pure(name))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "asyncio":
            if node.attr not in ASYNCIO:
                yield f"{where}: uses asyncio.{node.attr}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in WORLDLY_METHODS:
                yield f"{where}: calls .{node.func.attr}()"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in WORLDLY_NAMES:
            yield f"{where}: calls {node.func.id}()"


def _pure(name: str) -> bool:
    head, _, rest = name.partition(".")
    if head == "urllib":
        return rest.startswith("parse")
    if head == "asyncio":
        return rest in ("", *ASYNCIO)
    return head not in WORLD.split()


def test_the_pure_rooms_touch_no_clock_chance_socket_or_file() -> None:
    assert [(shown(path), what) for path in modules(*PURE) for what in worldly(nodes(path))] == []


@each_row(
    "source",
    [
        "import time",
        "from datetime import datetime\nx = datetime.now()",
        "import datetime\nx = datetime.date.today()",
        "import os.path",
        "from random import choice",
        "def f():\n    import socket",
        "import urllib.request",
        "from asyncio import open_connection",
        "import asyncio\nasyncio.sleep(1)",
        "open('x')",
        "from pathlib import Path",
        "x.read_text()",
    ],
)
def test_the_walk_sees_what_it_forbids(source: str) -> None:
    assert list(worldly(ast.walk(ast.parse(source))))


def test_the_model_needs_only_the_standard_library_and_itself() -> None:
    names = [(shown(path), name) for path in modules("model") for node in nodes(path) for name in imported(node)]
    known = tuple(sys.stdlib_module_names)
    assert [one for one in names if one[1].split(".")[0] not in known and not one[1].startswith("listserv.model")] == []


def test_files_and_functions_stay_small_enough_to_read() -> None:
    short = [path for path in modules() if shown(path) not in ON_ONE_PAGE]
    long = [f"{shown(p)}: {n} lines" for p in short if (n := len(p.read_text("utf-8").splitlines())) > FILE_LINES]
    for path in modules():
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                long += [f"{shown(path)}: {node.name} has {lines} lines"] if lines > FUNCTION_LINES else []
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    assert [shown(path) for path in modules() if not ast.get_docstring(tree(path))] == []


def test_every_public_name_says_what_it_gives() -> None:
    silent = [
        f"{shown(path)}: {node.name}"
        for path in modules()
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        if not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_only_the_store_speaks_sql() -> None:
    """Others may name the type of a transaction, to hand it on."""
    elsewhere = [path for path in modules() if "store" not in path.relative_to(HOUSE).parts]
    used = {
        (shown(path), name)
        for path in elsewhere
        for node in nodes(path)
        for name in imported(node)
        if name.startswith(("sqlalchemy", "alembic", "sqlite3", "pysqlite3", "psycopg"))
    }
    assert sorted(one for one in used if one[1] != "sqlalchemy.Connection") == []


def test_names_say_something() -> None:
    parts = {part for path in modules() for part in path.relative_to(ROOT).with_suffix("").parts}
    classes = {node.name.lower() for path in modules() for node in nodes(path) if isinstance(node, ast.ClassDef)}
    assert (parts | classes) & EMPTY_NAMES == set()
    assert [name for name in classes if name.endswith(("manager", "helper", "utils"))] == []


def test_each_room_is_imported_as_a_package_of_its_own() -> None:
    folders = {path.parent for path in modules()}
    assert [shown(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []
