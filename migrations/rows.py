"""What a script says about the rows it moves, and where rows go that can't be carried over.

A script *declares* in its ``rows`` literal which tables' row counts it changes; while it runs it
*reports* the numbers here. The report is an ordinary log record, so that stock ``alembic`` prints
it, with the same facts as data in ``record.row_report`` for the console's engine.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import sqlalchemy as sa
from alembic import op

from migrations.guards import create_table_if_absent, has_table
from migrations.util import (
    current_schema,
    epoch_now,
    inspector,
    is_offline,
    is_postgresql,
    literal,
    now_epoch_sql,
    quoted,
    run_many,
    run_sql,
    scalar,
)

Change = Literal["fills", "copies", "merges", "drops", "quarantines", "converts"]

QUARANTINE_TABLE = "owui_quarantine"

_logger = logging.getLogger("migrations.rows")

_SENTENCES: dict[str, str] = {
    "fills": "%s written to %s: %s",
    "copies": "%s copied to %s: %s",
    "merges": "%s of %s merged into existing ones: %s",
    "drops": "%s of %s dropped: %s",
    "quarantines": "%s of %s moved to the quarantine table: %s",
    "converts": "%s of %s converted as closely as possible: %s",
}


def report(table: str, change: Change, count: int, reason: str) -> None:
    """Say that *count* rows of *table* were changed in this way; nothing is said about none.

    ``converts`` is for values that changed inside rows that stay: it changes no row count.
    """
    if count <= 0 or is_offline():
        return
    facts = {"table": table, "change": change, "count": count, "reason": reason}
    noun = "value" if change == "converts" else "row"
    counted = f"{count} {noun}" if count == 1 else f"{count} {noun}s"
    _logger.info(_SENTENCES[change], counted, table, reason, extra={"row_report": facts})


def quarantine(
    revision: str, table: str, reason: str, kept: Sequence[tuple[str, Mapping[str, Any]]]
) -> None:
    """Keep rows that can't be carried over: *kept* is (key, values by column) of each.

    Creates the quarantine table on first need. The rows are only copied; deleting them from
    *table* is the caller's, who also counts them in his ``rows`` declaration.
    """
    if not kept or is_offline():
        return
    _create_quarantine()
    run_many(
        f"INSERT INTO {QUARANTINE_TABLE} (revision, table_name, row_key, reason, row, created_at)"
        " VALUES (:revision, :table_name, :row_key, :reason, :row, :created_at)",
        [
            {
                "revision": revision,
                "table_name": table,
                "row_key": key,
                "reason": reason,
                "row": json.dumps(dict(values), default=_as_text),
                "created_at": epoch_now(),
            }
            for key, values in kept
        ],
    )
    report(table, "quarantines", len(kept), reason)


def quarantine_where(
    revision: str, table: str, key: str, condition: str, reason: str, *, delete: bool
) -> int:
    """Copy all rows of *table* that satisfy the SQL *condition* to the quarantine; set-based.

    *key* is the SQL expression that identifies a row. With *delete* they leave their table.
    Returns how many there were (0 in offline mode, where nothing is known about rows).
    """
    if is_offline():
        return 0
    source = quoted(table)
    count = int(scalar(f"SELECT count(*) FROM {source} WHERE {condition}"))
    if count == 0:
        return 0
    _create_quarantine()
    run_sql(
        f"INSERT INTO {QUARANTINE_TABLE} (revision, table_name, row_key, reason, row, created_at)"
        f" SELECT {literal(revision)}, {literal(table)}, CAST({key} AS TEXT), {literal(reason)},"
        f" {_row_as_json(table)}, {now_epoch_sql()} FROM {source} WHERE {condition}"
    )
    if delete:
        run_sql(f"DELETE FROM {source} WHERE {condition}")
    report(table, "quarantines", count, reason)
    return count


def quarantined(revision: str, table: str) -> list[tuple[str, dict[str, Any]]]:
    """Rows that *revision* put aside from *table*, oldest first, as (key, values by column)."""
    if is_offline() or not has_table(QUARANTINE_TABLE, assume=False):
        return []
    found = op.get_bind().execute(
        sa.text(
            f"SELECT row_key, row FROM {QUARANTINE_TABLE}"
            " WHERE revision = :revision AND table_name = :table_name ORDER BY id"
        ),
        {"revision": revision, "table_name": table},
    )
    return [(record.row_key, json.loads(record.row)) for record in found]


def release_quarantined(revision: str, table: str) -> None:
    """Forget what *revision* put aside from *table*; an empty quarantine table goes away too."""
    if is_offline() or not has_table(QUARANTINE_TABLE, assume=False):
        return
    run_sql(
        f"DELETE FROM {QUARANTINE_TABLE} WHERE revision = :revision AND table_name = :table_name",
        revision=revision,
        table_name=table,
    )
    if scalar(f"SELECT count(*) FROM {QUARANTINE_TABLE}") == 0:
        op.drop_table(QUARANTINE_TABLE)


def put_back(revision: str, table: str) -> int:
    """Insert the rows again that *revision* put aside from *table*, and forget them; set-based.

    A row whose ``id`` is taken by now stays where it is. Returns how many came back.
    """
    if is_offline() or not has_table(QUARANTINE_TABLE, assume=False):
        return 0
    theirs = f"revision = {literal(revision)} AND table_name = {literal(table)}"
    free = f"NOT EXISTS (SELECT 1 FROM {quoted(table)} AS taken WHERE taken.id = row_key)"
    names = [column["name"] for column in _columns(table)]
    columns = ", ".join(quoted(name) for name in names)
    values = ", ".join(f"json_extract(row, {literal('$.' + quoted(name))})" for name in names)
    if is_postgresql():
        record = f"json_populate_record(CAST(NULL AS {quoted(table)}), CAST(row AS json))"
        values = f"({record}).*"
    count = run_sql(
        f"INSERT INTO {quoted(table)} ({columns}) SELECT {values} FROM {QUARANTINE_TABLE}"
        f" WHERE {theirs} AND {free}"
    )
    run_sql(
        f"DELETE FROM {QUARANTINE_TABLE} WHERE {theirs} AND EXISTS"
        f" (SELECT 1 FROM {quoted(table)} AS present WHERE present.id = row_key)"
    )
    report(table, "fills", count, "put back from the quarantine table")
    if scalar(f"SELECT count(*) FROM {QUARANTINE_TABLE}") == 0:
        op.drop_table(QUARANTINE_TABLE)
    return count


def _columns(table: str) -> list[Any]:
    reader = inspector()
    return [] if reader is None else list(reader.get_columns(table, schema=current_schema()))


def _create_quarantine() -> None:
    create_table_if_absent(
        QUARANTINE_TABLE,
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            primary_key=True,
            autoincrement=True,
        ),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_key", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
    )


def _row_as_json(table: str) -> str:
    """SQL for the whole row as JSON text; bytes become hexadecimal digits."""
    if is_postgresql():
        return f"CAST(row_to_json({quoted(table)}.*) AS TEXT)"
    names = op.get_bind().execute(
        sa.text("SELECT name FROM pragma_table_info(:table)"), {"table": table}
    )
    pairs = [
        f"{literal(name)}, CASE WHEN typeof({quoted(name)}) = 'blob'"
        f" THEN hex({quoted(name)}) ELSE {quoted(name)} END"
        for name in names.scalars()
    ]
    return f"json_object({', '.join(pairs)})"


def _as_text(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
