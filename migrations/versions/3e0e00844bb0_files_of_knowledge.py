"""Files of knowledge in a table of their own.

Every file id in a knowledge's data becomes a row of knowledge_file, if there is such a file, and
the data column goes. A file that is listed twice counts once, and an entry that is an object counts
by its id. Data that can't be read at all is listed in the quarantine. A table that an earlier,
crashed attempt left without its rows is filled. Going back writes the lists again; other data that
a knowledge had does not come back.

Revision ID: 3e0e00844bb0
Revises: 90ef40d4714e
Create Date: 2025-12-02 06:54:19
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from migrations.awkward_json import AwkwardDocument, as_text, awkward_documents, plain, unwrapped
from migrations.guards import (
    add_column_if_absent,
    create_index_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_table_if_present,
    has_column,
)
from migrations.rows import quarantine, quarantine_where, report
from migrations.util import is_postgresql, now_epoch_sql, run_sql, uuid4_sql

revision: str = "3e0e00844bb0"
down_revision: str | None = "90ef40d4714e"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "drops-data", "creates-index"),
    "downgrade": ("moves-data", "drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "knowledge_file",
            "change": "fills",
            "from": "knowledge.data",
            "reason": "one row per file of a knowledge",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "knowledge",
            "reason": "data that can't be read",
        },
    ),
    "downgrade": (
        {
            "table": "knowledge_file",
            "change": "drops",
            "from": "knowledge_file",
            "reason": "the files are in the knowledge's data again",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "knowledge_file",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("knowledge_id", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["knowledge_id"], ["knowledge.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("knowledge_id", "file_id", name="uq_knowledge_file_knowledge_file"),
    )
    create_index_if_absent("ix_knowledge_file_knowledge_id", "knowledge_file", ["knowledge_id"])
    create_index_if_absent("ix_knowledge_file_file_id", "knowledge_file", ["file_id"])
    create_index_if_absent("ix_knowledge_file_user_id", "knowledge_file", ["user_id"])
    if has_column("knowledge", "data", assume=True):
        _move_files()
        drop_column_if_present("knowledge", "data")


def _move_files() -> None:
    filed = _file(_listed())
    string = (
        "json_typeof(data -> 'file_ids') = 'string'"
        if is_postgresql()
        else "json_type(data, '$.file_ids') = 'text'"
    )
    # Only where SQL can look into the document at all.
    guarded = f"CASE WHEN {plain('data')} IS NOT NULL THEN {string} END"
    for document in awkward_documents("knowledge", "data", also=guarded):
        for file_id in _files(document):
            filed += _file(
                "SELECT CAST(:knowledge_id AS TEXT) AS knowledge_id,"
                " CAST(:file_id AS TEXT) AS file_id",
                knowledge_id=document.key,
                file_id=file_id,
            )
    report("knowledge_file", "fills", filed, "one row per file of a knowledge")
    quarantine_where(revision, "knowledge", "id", _holds_more(), _MORE, delete=False)


_MORE = "its data held more than a list of files"


def _holds_more() -> str:
    """SQL: is there anything in ``data`` beside ``file_ids``? The column goes."""
    held = plain("data")
    nothing = "('\"\"', '[]', '\"{}\"', '\"null\"')"
    if is_postgresql():
        kind = f"json_typeof({held})"
        keys = f"json_object_keys(CASE WHEN {kind} = 'object' THEN {held} END) AS k(name)"
        others = f"EXISTS (SELECT 1 FROM {keys} WHERE k.name <> 'file_ids')"
    else:
        kind = f"json_type({held})"
        others = f"CASE WHEN {kind} = 'object' THEN json_remove({held}, '$.file_ids') <> '{{}}' END"
    odd = f"{kind} NOT IN ('object', 'null') AND CAST(data AS TEXT) NOT IN {nothing}"
    return f"({others} OR {odd})"


def _listed() -> str:
    """SQL for knowledge_id and file_id of every entry of the lists that SQL can read."""
    if is_postgresql():
        source = f"(SELECT id, ({plain('data')}) -> 'file_ids' AS ids FROM knowledge) AS k"
        return (
            "SELECT k.id AS knowledge_id, CASE json_typeof(e.value) WHEN 'object'"
            " THEN e.value ->> 'id' ELSE e.value #>> '{}' END AS file_id"
            f" FROM {source}, json_array_elements("
            "CASE WHEN json_typeof(k.ids) = 'array' THEN k.ids END) AS e(value)"
            f" UNION ALL SELECT k.id, e.name FROM {source}, json_object_keys("
            "CASE WHEN json_typeof(k.ids) = 'object' THEN k.ids END) AS e(name)"
        )
    source = f"(SELECT id, {plain('data')} AS data FROM knowledge) AS k"
    return (
        "SELECT k.id AS knowledge_id, CASE WHEN json_type(k.data, '$.file_ids') = 'object'"
        " THEN e.key WHEN e.type = 'object' THEN json_extract(e.value, '$.id')"
        f" ELSE CAST(e.value AS TEXT) END AS file_id FROM {source},"
        " json_each(k.data, '$.file_ids') AS e"
        " WHERE json_type(k.data, '$.file_ids') IN ('array', 'object')"
    )


def _file(listed: str, **parameters: object) -> int:
    """Add the pairs that the query *listed* gives, if there is such a file; how many were added."""
    return run_sql(
        "INSERT INTO knowledge_file (id, user_id, knowledge_id, file_id, created_at, updated_at)"
        f" SELECT {uuid4_sql()}, user_id, knowledge_id, file_id, {now_epoch_sql()},"
        f" {now_epoch_sql()} FROM (SELECT DISTINCT k.user_id, k.id AS knowledge_id,"
        f" f.id AS file_id FROM ({listed}) AS listed JOIN file AS f ON f.id = listed.file_id"
        " JOIN knowledge AS k ON k.id = listed.knowledge_id) AS found"
        " WHERE NOT EXISTS (SELECT 1 FROM knowledge_file AS held"
        " WHERE held.knowledge_id = found.knowledge_id AND held.file_id = found.file_id)",
        **parameters,
    )


def _files(document: AwkwardDocument) -> Iterator[str]:
    """File ids of data that only Python can read, as Open WebUI's own script walks them."""
    if not document.readable and document.text:
        reason = "its data can't be read; the knowledge stays without files"
        kept = {"id": document.key, "data": document.text}
        quarantine(revision, "knowledge", reason, [(str(document.key), kept)])
    data: Any = unwrapped(document.value)
    ids = data.get("file_ids") if isinstance(data, dict) else None
    # A string gives its characters and an object its keys.
    for entry in ids if isinstance(ids, list | str | dict) else ():
        file_id = as_text(entry.get("id") if isinstance(entry, dict) else entry)
        if file_id is not None:
            yield file_id


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    add_column_if_absent("knowledge", sa.Column("data", sa.JSON(), nullable=True))
    if is_postgresql():
        files = (
            "json_build_object('file_ids', coalesce((SELECT json_agg(f.file_id ORDER BY"
            " f.created_at, f.ctid) FROM knowledge_file AS f WHERE f.knowledge_id = knowledge.id),"
            " CAST('[]' AS json)))"
        )
    else:
        files = (
            "json_object('file_ids', json((SELECT json_group_array(f.file_id) FROM (SELECT"
            " file_id FROM knowledge_file WHERE knowledge_id = knowledge.id"
            " ORDER BY created_at, rowid) AS f)))"
        )
    run_sql(f"UPDATE knowledge SET data = {files}")
    drop_table_if_present("knowledge_file")
