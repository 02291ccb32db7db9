"""Looks for somebody in every column of every table, bytes of stored mail and all."""

import json
from collections.abc import Iterator

from sqlalchemy import Connection, select

from listserv.store.tables import metadata


def traces(tx: Connection, words: str) -> set[str]:
    """`table.column` wherever these words stand, in any case of letters."""
    return {f"{table}.{column}" for table, column, value in _cells(tx) if words.lower() in value.lower()}


def _cells(tx: Connection) -> Iterator[tuple[str, str, str]]:
    for table in metadata.sorted_tables:
        for row in tx.execute(select(table)):
            for column, value in row._mapping.items():
                text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
                shown = text if isinstance(text, str) else json.dumps(text, default=str)
                yield table.name, str(column), shown
