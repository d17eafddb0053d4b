"""Stand-in for ``open_webui.internal.db``: the JSON column type of Alembic's base revision."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator


class JSONField(TypeDecorator[Any]):
    """JSON kept in a TEXT column; scripts need it for its DDL type."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        """Python value to JSON text."""
        del dialect
        return json.dumps(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """JSON text to Python value; NULL stays None."""
        del dialect
        return None if value is None else json.loads(value)


__all__ = ["JSONField"]
