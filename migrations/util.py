"""What every script may ask about the migration connection, and how it runs SQL.

Nothing here opens a connection, commits, or sets a pragma: a script works inside whatever
transaction its runner has begun. Everything also works in offline mode (``alembic --sql``), where
statements are written out instead of run.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.exc import NoInspectionAvailable

BATCH_ROWS = 500
"""How many rows a streamed Python path holds at a time: keeps the memory of a run flat."""


def is_offline() -> bool:
    """True when statements are only written out (``--sql``) and nothing can be read back."""
    return bool(op.get_context().as_sql)


def is_sqlite() -> bool:
    """True on SQLite and SQLCipher."""
    return op.get_context().dialect.name == "sqlite"


def is_postgresql() -> bool:
    """True on PostgreSQL."""
    return op.get_context().dialect.name == "postgresql"


def quoted(name: str) -> str:
    """*name* as an identifier for SQL text, always in double quotes."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """*text* as a string literal for SQL text; colons are escaped for ``sqlalchemy.text``."""
    return "'" + text.replace("'", "''").replace(":", "\\:") + "'"


def inspector() -> sa.Inspector | None:
    """A fresh view of the schema as it is now, or None when nothing can be read (offline mode).

    Never kept between calls: a cached reflection is how Open WebUI 0.9.6 lost chats.
    """
    try:
        return sa.inspect(op.get_bind())
    except NoInspectionAvailable:
        return None


def current_schema() -> str | None:
    """Where unqualified names go on PostgreSQL (``search_path``); None on SQLite and offline."""
    if not is_postgresql() or is_offline():
        return None
    schema: str | None = op.get_bind().scalar(sa.text("SELECT current_schema()"))
    return schema


def get_existing_tables() -> set[str]:
    """Names of the tables of the current schema; empty in offline mode."""
    reader = inspector()
    if reader is None:
        return set()
    return set(reader.get_table_names(schema=current_schema()))


def get_revision_id() -> str:
    """A new random revision id, in the 12 hexadecimal digits that Alembic itself uses."""
    return uuid.uuid4().hex[-12:]


def run_sql(statement: str, **parameters: object) -> int:
    """Run one statement (``:name`` marks a parameter) and return the rows it touched.

    Offline it is written out with its parameters as literals, and 0 is returned.
    """
    clause = sa.text(statement).bindparams(**parameters) if parameters else sa.text(statement)
    if is_offline():
        op.execute(clause)
        return 0
    return max(op.get_bind().execute(clause).rowcount, 0)


def run_many(statement: str, parameters: list[dict[str, Any]]) -> None:
    """Run one statement once for each set of *parameters*; nothing happens for an empty list."""
    if parameters:
        op.get_bind().execute(sa.text(statement), parameters)


def run_for_dialect(*, sqlite: str, postgresql: str, **parameters: object) -> int:
    """Run the statement that is meant for this database; see :func:`run_sql`."""
    return run_sql(postgresql if is_postgresql() else sqlite, **parameters)


def scalar(statement: str, **parameters: object) -> Any:
    """The first column of the first row of a query. Online only."""
    return op.get_bind().execute(sa.text(statement), parameters).scalar()


def read_in_batches(statement: str, **parameters: object) -> Iterator[list[sa.Row[Any]]]:
    """Stream a query's rows, :data:`BATCH_ROWS` at a time, with memory independent of its size.

    Nothing comes out in offline mode. On PostgreSQL the rows come through a server-side cursor. Do
    not change the rows being read while reading on SQLite: read keys first where that matters.
    """
    if is_offline():
        return
    options = {"stream_results": True, "yield_per": BATCH_ROWS}
    result = op.get_bind().execute(sa.text(statement), parameters, execution_options=options)
    with result:
        for batch in result.partitions(BATCH_ROWS):
            yield list(batch)


def epoch_now() -> int:
    """Whole seconds since 1970, for the Python paths."""
    return int(time.time())


def now_epoch_sql() -> str:
    """SQL for the present time in whole seconds since 1970."""
    if is_postgresql():
        return "CAST(EXTRACT(EPOCH FROM now()) AS BIGINT)"
    return "CAST(strftime('%s', 'now') AS INTEGER)"


def uuid4_sql() -> str:
    """SQL for a new random UUID (version 4) as 36 characters of text; differs for every row."""
    if is_postgresql():
        return "CAST(gen_random_uuid() AS TEXT)"
    return (
        "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || "
        "substr(hex(randomblob(2)), 2) || '-' || "
        "substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || "
        "hex(randomblob(6)))"
    )
