"""Histories of skills, models, tools and functions: their table, and the first entry of each row.

The four revisions that bring histories do the same thing to different tables. Each existing row
gets one entry, a snapshot of how it is, and points to it as its present version.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_index_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_index_if_present,
    drop_table_if_present,
)
from migrations.json_sql import parsed
from migrations.json_text import dumped
from migrations.rows import report
from migrations.util import is_postgresql, quoted, read_in_batches, run_many, run_sql, uuid4_sql

EMPTY = "'{}'"
"""SQL for the text of an empty JSON object."""

_FALSY_TEXTS = "'null', '0', '0.0', '\"\"', '[]', '{}'"
_FALSY_PATTERN = r'^(null|false|-?0+(\.0*)?([eE][+-]?\d+)?|""|\[\s*\]|\{\s*\})$'


def create_history(subject: str) -> None:
    """Make ``<subject>_history`` and ``<subject>.version_id``, as far as they are not there yet."""
    add_column_if_absent(subject, sa.Column("version_id", sa.Text(), nullable=True))
    create_table_if_absent(
        f"{subject}_history",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column(f"{subject}_id", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text()),
        sa.Column("snapshot", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("commit_message", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
    )
    create_index_if_absent(
        f"ix_{subject}_history_{subject}_id", f"{subject}_history", [f"{subject}_id"]
    )


def write_first_entries(subject: str, snapshot: str) -> None:
    """Write one history entry for each row that has no version yet, and point the row to it.

    *snapshot* is SQL for the JSON of a row of *subject*. The entry is as old as the row's last
    change, else as the row, else 0; without an owner it belongs to the empty user id.
    """
    history = f"{subject}_history"
    times = "coalesce(nullif(updated_at, 0), nullif(created_at, 0), 0)"
    written = run_sql(
        f"INSERT INTO {history} (id, {subject}_id, snapshot, user_id, created_at)"
        f" SELECT {uuid4_sql()}, id, {snapshot}, coalesce(user_id, ''), {times}"
        f" FROM {quoted(subject)} WHERE version_id IS NULL"
    )
    run_sql(
        f"UPDATE {quoted(subject)} SET version_id = (SELECT max(entry.id) FROM {history} AS entry"
        f" WHERE entry.{subject}_id = {quoted(subject)}.id) WHERE version_id IS NULL"
    )
    report(history, "fills", written, f"the first entry of each {subject}")


def drop_history(subject: str) -> None:
    """Undo :func:`create_history`; every entry is lost."""
    drop_index_if_present(f"ix_{subject}_history_{subject}_id", f"{subject}_history")
    drop_table_if_present(f"{subject}_history")
    drop_column_if_present(subject, "version_id")


def object_of(**members: str) -> str:
    """SQL for a JSON object; each value is SQL for a text or, by :func:`as_json`, for JSON."""
    pairs = ", ".join(f"'{name}', {value}" for name, value in members.items())
    return f"json_build_object({pairs})" if is_postgresql() else f"json_object({pairs})"


def worded(column: str) -> str:
    """SQL for a text column's value as text, which SQLite's column may also hold as bytes."""
    if is_postgresql():
        return column
    return f"CASE typeof({column}) WHEN 'blob' THEN CAST({column} AS TEXT) ELSE {column} END"


def as_json(document: str) -> str:
    """SQL that makes :func:`object_of` take *document* as JSON rather than as text."""
    return f"CAST({document} AS json)" if is_postgresql() else f"json({document})"


def object_in(text: str) -> str:
    """SQL for the JSON object in the text expression *text*; an empty one for anything else.

    Call ``create_json_reader`` first.
    """
    return f"CASE WHEN {holds_object(text)} THEN {as_json(text)} ELSE {as_json(EMPTY)} END"


def holds_object(text: str) -> str:
    """SQL for: does the text expression *text* hold a JSON object that SQL can look into?"""
    if is_postgresql():
        # PostgreSQL can't look into a document with a NUL character in it.
        return (
            f"coalesce(json_typeof({parsed(text)}) = 'object'"
            f" AND strpos({text}, '\\u0000') = 0, false)"
        )
    return f"coalesce(CASE WHEN json_valid({text}) THEN json_type({text}) = 'object' END, false)"


def is_falsy(document: str) -> str:
    """SQL for: is the JSON *document* null, false, zero or empty?"""
    if is_postgresql():
        return f"btrim(CAST({document} AS text)) ~ '{_FALSY_PATTERN}'"
    return f"json_quote({document}) IN ({_FALSY_TEXTS})"


def rewrite_odd_snapshots(
    subject: str, columns: str, condition: str, snapshot: Callable[[Any], tuple[Any, bool]]
) -> None:
    """Write anew the snapshots of rows that SQL could not read, and report what is left out.

    The *columns* of each row of *subject* that satisfies the SQL *condition* are handed to
    *snapshot*, which returns the snapshot and whether something had to be left out of it.
    """
    incomplete = 0
    for batch in read_in_batches(
        f"SELECT version_id, {columns} FROM {quoted(subject)} WHERE {condition}"
    ):
        found = [(row.version_id, *snapshot(row)) for row in batch]
        incomplete += sum(left_out for _, _, left_out in found)
        value = "CAST(:snapshot AS json)" if is_postgresql() else ":snapshot"
        run_many(
            f"UPDATE {subject}_history SET snapshot = {value} WHERE id = :id",
            [{"id": version, "snapshot": dumped(entry)} for version, entry, _ in found],
        )
    report(f"{subject}_history", "converts", incomplete, "details that can't be read are left out")


def read_object(text: str | None) -> tuple[dict[str, Any], bool]:
    """The JSON object in *text*, NaN included, and whether *text* held something else instead.

    No text at all is an empty object.
    """
    value, broken = read_json(text)
    return (value, broken) if isinstance(value, dict) else ({}, True)


def read_json(text: str | None) -> tuple[Any, bool]:
    """The value that JSON *text* holds, NaN included, and False; an empty object and True if none.

    SQL NULL is an empty object.
    """
    if text is None:
        return {}, False
    try:
        return json.loads(text), False
    except (ValueError, RecursionError):
        return {}, True


__all__ = [
    "EMPTY",
    "as_json",
    "create_history",
    "drop_history",
    "holds_object",
    "is_falsy",
    "object_in",
    "object_of",
    "read_json",
    "read_object",
    "rewrite_odd_snapshots",
    "worded",
    "write_first_entries",
]
