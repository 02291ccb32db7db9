"""Many values as one parameter, so that one prepared statement serves any number of them."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Text, bindparam, column, func
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine


class Several(TypeDecorator[Sequence[Any]]):
    """A sequence of values of one type: an array on PostgreSQL, JSON on SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, item: TypeEngine[Any]) -> None:
        super().__init__()
        self.item = item

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else ARRAY(self.item))

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> Any:
        values = list(value or ())
        return json.dumps(values) if dialect.name == "sqlite" else values


def each(dialect: str, name: str, item: TypeEngine[Any]) -> Any:
    """A column that has each of the values of the parameter `name`, for `IN (SELECT …)` or to insert them."""
    packed = bindparam(name, type_=Several(item))
    if dialect == "sqlite":
        return func.json_each(packed).table_valued(column("value", item)).c.value
    return func.unnest(packed).table_valued(column("value", item)).render_derived().c.value
