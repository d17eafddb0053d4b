"""What hangs on tables: triggers and views, which Open WebUI has none of, by name and where.

Their texts are compared, spaces and capitals apart, and never shown: they may be long, and what a
person added holds a person's words. Between two kinds of database only names are compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from owui_migrate_gui.doctor.compare.masked import sense_of
from owui_migrate_gui.doctor.compare.side import Side
from owui_migrate_gui.schema import Attached
from owui_migrate_gui.schema_difference import Change, ChangeRow

TRIGGER, VIEW = "trigger", "view"

_Known = Mapping[tuple[str, str], Attached]


def triggers_that_differ(first: Side, other: Side) -> dict[str, list[ChangeRow]]:
    """Rows of triggers by the table that they hang on."""
    found: dict[str, list[ChangeRow]] = {}
    for one in _rows(first, other, is_view=False):
        found.setdefault(one[0], []).append(one[1])
    return found


def views_that_differ(first: Side, other: Side) -> tuple[ChangeRow, ...]:
    """Rows of views, each of which begins a part of its own, as a table does."""
    return tuple(row for _, row in _rows(first, other, is_view=True))


def _rows(first: Side, other: Side, *, is_view: bool) -> Iterator[tuple[str, ChangeRow]]:
    if first.attached is None or other.attached is None:
        return
    was, is_now = _of(first, is_view=is_view), _of(other, is_view=is_view)
    is_alike = first.dialect == other.dialect
    for key in sorted({*was, *is_now}):
        old, new = was.get(key), is_now.get(key)
        if old and new and (not is_alike or sense_of(old.sql) == sense_of(new.sql)):
            continue
        table, name = key
        place = "as a view" if is_view else f"on {table}"
        yield (
            table,
            ChangeRow(
                name=name,
                what=VIEW if is_view else TRIGGER,
                before=place if old is not None else "",
                after="" if new is None else place if old is None else f"{place}, its text differs",
                change=Change.ADDED
                if old is None
                else Change.REMOVED
                if new is None
                else Change.CHANGED,
                is_table=is_view,
            ),
        )


def _of(side: Side, *, is_view: bool) -> _Known:
    return {(one.table, one.name): one for one in side.attached or () if (not one.table) is is_view}


__all__ = ["TRIGGER", "VIEW", "triggers_that_differ", "views_that_differ"]
