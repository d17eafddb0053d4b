"""Bound values written into PostgreSQL's SQL text, as psycopg's own literals."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from psycopg import sql

_PLACE = re.compile(r"%(?:\((?P<name>[^)]*)\)[sbt]|(?P<next>[sbt])|(?P<percent>%))")
_TYPED_NUMBER = re.compile(r"(?<=\d)::(?:int[248]|numeric|float8)$")


def with_values(text: str, values: Any) -> str:
    """The text with each placeholder replaced by its value, and ``%%`` by a percent sign.

    Without values (None) psycopg takes the text as it is, and so does this.
    """
    if values is None:
        return text
    following = iter(values if isinstance(values, Sequence) else ())

    def replace(found: re.Match[str]) -> str:
        if found["percent"]:
            return "%"
        if found["name"] is not None:
            return literal(values[found["name"]]) if isinstance(values, Mapping) else found[0]
        return literal(next(following))

    return _PLACE.sub(replace, text)


def literal(value: Any) -> str:
    """One value as SQL; numbers without the cast that psycopg adds."""
    written = sql.Literal(value).as_string(None)
    return _TYPED_NUMBER.sub("", written).strip()


__all__ = ["literal", "with_values"]
