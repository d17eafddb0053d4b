"""SQL that moves rows out of the way without losing them: into ``owui_quarantine``.

The table is the one that the bundled migrations use (docs/differences.md).
"""

from __future__ import annotations

from collections.abc import Mapping

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.engine.actions import SqlAction, Statement, Value

TABLE = "owui_quarantine"


def create_quarantine(dialect: str) -> Statement:
    """The table, made where it is missing."""
    number = "BIGSERIAL" if dialect == "postgresql" else "INTEGER NOT NULL"
    return Statement(
        sql=f"CREATE TABLE IF NOT EXISTS {TABLE} (id {number} PRIMARY KEY,"
        " revision TEXT NOT NULL, table_name TEXT NOT NULL, row_key TEXT, reason TEXT NOT NULL,"
        ' "row" TEXT NOT NULL, created_at BIGINT NOT NULL)'
    )


def copy_aside(
    case: Case,
    table: str,
    finding: str,
    condition: str,
    reason: str,
    parameters: Mapping[str, Value] | None = None,
) -> Statement:
    """Copy the rows that satisfy ``condition``; they stay where they are."""
    columns = _columns(case, table)
    key = "id" if "id" in columns else columns[0]
    now = (
        "CAST(extract(epoch FROM now()) AS BIGINT)"
        if case.dialect == "postgresql"
        else "CAST(strftime('%s', 'now') AS INTEGER)"
    )
    return Statement(
        sql=f'INSERT INTO {TABLE} (revision, table_name, row_key, reason, "row", created_at)'
        f" SELECT :q_finding, :q_table, CAST({quote(key)} AS TEXT), :q_reason,"
        f" {_row(case, table, columns)}, {now} FROM {quote(table)} WHERE {condition}",
        parameters={
            "q_finding": finding,
            "q_table": table,
            "q_reason": reason,
            **(parameters or {}),
        },
    )


def put_aside(
    case: Case,
    table: str,
    finding: str,
    condition: str,
    reason: str,
    parameters: Mapping[str, Value] | None = None,
) -> SqlAction:
    """Move the rows that satisfy ``condition`` into the quarantine table."""
    bound = dict(parameters or {})
    return SqlAction(
        text=f"Move rows of {table} into the quarantine table: {reason}.",
        statements=(
            create_quarantine(case.dialect),
            copy_aside(case, table, finding, condition, reason, parameters),
            Statement(sql=f"DELETE FROM {quote(table)} WHERE {condition}", parameters=bound),
        ),
    )


def _columns(case: Case, table: str) -> list[str]:
    found = case.snapshot.schema.table(table)
    return [column.name for column in found.columns] if found else ["id"]


def _row(case: Case, table: str, columns: list[str]) -> str:
    if case.dialect == "postgresql":
        return f"CAST(row_to_json({quote(table)}.*) AS TEXT)"
    pairs = (
        f"'{name}', CASE WHEN typeof({quote(name)}) = 'blob' THEN hex({quote(name)})"
        f" ELSE {quote(name)} END"
        for name in columns
    )
    return f"json_object({', '.join(pairs)})"


__all__ = ["TABLE", "copy_aside", "create_quarantine", "put_aside"]
