"""Tests over a table: one test for all its rows, where each by itself would cost more to hand around than to run."""

import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

_SHOWN = 300


Ids = Callable[[Any], object] | Iterable[object] | None
"""How rows are called: a name for each, or what names a value."""


def each_row(names: str | tuple[str, ...], table: Iterable[Any], ids: Ids = None) -> Callable[..., Any]:
    """As `pytest.mark.parametrize`, for a test that leaves nothing behind: its fixtures are those of all rows.

    Every row is tried, whatever became of those before it, and each that fails is named.
    """
    wanted = names.replace(",", " ").split() if isinstance(names, str) else names
    table = list(table)
    assert table, "a table without rows holds nothing"

    def over(test: Callable[..., None]) -> Callable[..., None]:
        assert not inspect.iscoroutinefunction(test), "these would have to wait for each other"

        @functools.wraps(test)
        def all_of_them(**fixtures: Any) -> None:
            faults: list[Exception] = []
            for number, row in enumerate(table, 1):
                try:
                    test(**dict(zip(wanted, _values(row, len(wanted)), strict=True)), **fixtures)
                except (Exception, pytest.fail.Exception) as found:  # noqa: BLE001  one more row that fails
                    fault = found if isinstance(found, Exception) else AssertionError(str(found))
                    fault.add_note(f"row {number} of {len(table)}: {_named(row, number, ids)}")
                    faults.append(fault.with_traceback(found.__traceback__))
            if len(faults) == 1:
                raise faults[0]
            if faults:
                raise ExceptionGroup(f"{len(faults)} of {len(table)} rows", faults)

        signature = inspect.signature(test)
        left = [one for name, one in signature.parameters.items() if name not in wanted]
        all_of_them.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        return all_of_them

    return over


def _values(row: Any, number: int) -> Sequence[Any]:
    if isinstance(row, type(pytest.param())):
        assert not row.marks, "a row with marks is a test by itself"
        return row.values
    return (row,) if number == 1 else row


def _named(row: Any, number: int, ids: Ids) -> str:
    if isinstance(row, type(pytest.param())):
        row = (row.id,) if row.id else row.values
    elif ids is not None and not callable(ids):
        row = (list(ids)[number - 1],)
    values = row if isinstance(row, tuple) else (row,)
    return ", ".join(str(ids(value)) if callable(ids) else _short(value) for value in values)


def _short(value: Any) -> str:
    shown = value if isinstance(value, str) else repr(value)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
