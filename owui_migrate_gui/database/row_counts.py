"""Counting the rows of a target's tables one by one, for somebody who looks on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.integrity import IsCancelled, count_each, stop_if
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.secret import Secret


def count_tables(
    target: Target,
    tables: Iterable[str],
    on_count: Callable[[str, int], None],
    is_cancelled: IsCancelled,
    *,
    secret: Secret | None = None,
) -> None:
    """Tell each table's rows as soon as they are counted; writes nothing.

    Raises ``Cancelled`` when asked to stop: at once for a file, between two tables on a server;
    and what ``open_readonly`` or ``reading`` raise.
    """
    match target:
        case FileTarget():
            with open_readonly(target.path, key_for(target, secret)) as connection:
                count_each(connection, tables, on_count, is_cancelled)
        case ServerTarget():
            _count_on_server(target, tables, on_count, is_cancelled, secret)


def _count_on_server(
    target: ServerTarget,
    tables: Iterable[str],
    on_count: Callable[[str, int], None],
    is_cancelled: IsCancelled,
    secret: Secret | None,
) -> None:
    from psycopg import sql  # noqa: PLC0415 - psycopg: 0.1 s

    from owui_migrate_gui.database.postgresql.catalog import resolve_schema  # noqa: PLC0415
    from owui_migrate_gui.database.postgresql.connect import reading  # noqa: PLC0415

    with reading(target, secret) as connection:
        schema = resolve_schema(connection, target.schema)
        for name in tables:
            stop_if(is_cancelled)
            query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(schema, name))
            row = connection.execute(query).fetchone()
            on_count(name, int(row[0]) if row else 0)


__all__ = ["count_tables"]
