"""How a database was born, told from what both births leave in the schema for good.

Signs, most trusted first (facts: peewee revisions 001-018, Alembic revision 7e5b5dc7342b):

1. the declared type of ``id`` in tables that both systems can have made: peewee writes
   ``VARCHAR(255)``, Alembic ``VARCHAR``; later revisions copy the type as it is;
2. ``chat.created_at``: ``DATETIME`` from peewee's 005 on SQLite, ``BIGINT`` from Alembic;
3. unique *indexes* named ``<table>_id``: peewee's substitute for a primary key;
4. the table ``migratehistory``, which nothing ever drops, where none of the above is left.
"""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.schema import Schema, Table
from owui_migrate_gui.revision import Lineage, Recorded

_ID_TYPES = {"VARCHAR(255)": Lineage.PEEWEE_BORN, "VARCHAR": Lineage.ALEMBIC_BORN}
_CREATED_AT_TYPES = {"DATETIME": Lineage.PEEWEE_BORN, "BIGINT": Lineage.ALEMBIC_BORN}
# Tables whose id is VARCHAR in both births and stays what it was.
_BY_ID = ("user", "auth", "chat", "chatidtag", "memory", "tag")
_VERSION_TABLES = frozenset({"alembic_version", "migratehistory"})


def tell_lineage(schema: Schema, recorded: Recorded) -> Lineage:
    """The lineage by most signs; ``EMPTY`` without any table, ``UNKNOWN`` without any sign.

    A database with only foreign tables is ``UNKNOWN``, not ``EMPTY``: nothing may be created in it
    unasked.
    """
    signs = list(_signs(schema))
    peewee = signs.count(Lineage.PEEWEE_BORN)
    alembic = signs.count(Lineage.ALEMBIC_BORN)
    if peewee != alembic:
        return Lineage.PEEWEE_BORN if peewee > alembic else Lineage.ALEMBIC_BORN
    if recorded.peewee:
        return Lineage.PEEWEE_BORN
    if not schema.table_names - _VERSION_TABLES:
        return Lineage.EMPTY
    return Lineage.UNKNOWN


def _signs(schema: Schema) -> Iterator[Lineage]:
    for name in _BY_ID:
        if (table := schema.table(name)) is not None:
            yield from _sign_of(table, "id", _ID_TYPES)
    if (chat := schema.table("chat")) is not None:
        yield from _sign_of(chat, "created_at", _CREATED_AT_TYPES)
    for table in schema.tables:
        if any(index.is_unique and index.name == f"{table.name}_id" for index in table.indexes):
            yield Lineage.PEEWEE_BORN


def _sign_of(table: Table, column: str, types: dict[str, Lineage]) -> Iterator[Lineage]:
    for found in table.columns:
        if found.name == column and (sign := types.get(found.type.upper())):
            yield sign


__all__ = ["tell_lineage"]
