"""The two version tables of a target, as they are."""

from __future__ import annotations

import sqlite3

from owui_migrate_gui.errors import HistoryUnusable
from owui_migrate_gui.revision import Recorded

_PEEWEE = "migratehistory"
_ALEMBIC = "alembic_version"


def read_recorded(connection: sqlite3.Connection) -> Recorded:
    """What ``migratehistory`` and ``alembic_version`` record; only reads.

    Raises ``HistoryUnusable`` where such a table lacks its column.
    """
    peewee = _read_names(connection, _PEEWEE, "name", "id")
    alembic = _read_names(connection, _ALEMBIC, "version_num", "version_num")
    return Recorded(peewee=peewee, alembic=alembic)


def revision_label(recorded: Recorded) -> str:
    """The recorded revision as a word for file names: Alembic's id, ``peewee-018`` or ``base``.

    Several Alembic rows are joined with a hyphen.
    """
    if recorded.alembic:
        return "-".join(recorded.alembic)
    if recorded.peewee:
        return "peewee-" + max(recorded.peewee).split("_", 1)[0]
    return "base"


def _read_names(
    connection: sqlite3.Connection, table: str, column: str, order: str
) -> tuple[str, ...] | None:
    known = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    if not known:
        return None
    missing = {column, order} - {str(name) for (name,) in known}
    if missing:
        raise HistoryUnusable(
            f"The table {table} has no column {min(missing)!r}, so it records no revision.",
            remedy="Restore a backup, or repair the version table with the doctor.",
        )
    rows = connection.execute(
        f'SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL ORDER BY "{order}"'  # noqa: S608 - constants
    )
    return tuple(str(value) for (value,) in rows)


__all__ = ["read_recorded", "revision_label"]
