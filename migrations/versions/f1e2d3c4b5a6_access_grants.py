"""Access grants.

Who may read or write a knowledge, prompt, tool, model, note, channel or file moves out of a JSON
column of each into one table with a row per grant. No rule means that everybody may read, except
for files, which are private then; a rule without anybody in it means private. A part of a rule
that names nobody understandable grants nothing, and its rule is listed in the quarantine.

Going back writes the rules again. Older releases know only reading and writing by users and
groups: other grants are dropped. What everybody may read has no rule again, and who else may write
it can't be said: such grants wait in the quarantine, and come back with the next upgrade if there
still is no rule.

Revision ID: f1e2d3c4b5a6
Revises: 8452d01d26d7
Create Date: 2026-02-05 10:00:00
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from migrations.access_rules import (
    EVERYBODY,
    KNOWN,
    LISTS,
    granted_by_lists,
    has_odd_list,
    names_somebody_odd,
    no_rule,
    rule_from_grants,
)
from migrations.awkward_json import AwkwardDocument, as_text, awkward_documents, unwrapped
from migrations.guards import (
    add_column_if_absent,
    count_rows,
    create_index_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_table_if_present,
    has_column,
    has_table,
)
from migrations.rows import quarantine_where, quarantined, release_quarantined, report
from migrations.util import (
    is_postgresql,
    now_epoch_sql,
    quoted,
    run_sql,
    uuid4_sql,
)

revision: str = "f1e2d3c4b5a6"
down_revision: str | None = "8452d01d26d7"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "drops-data", "creates-index"),
    "downgrade": ("moves-data", "drops-data", "lossy-downgrade", "widens-access"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "access_grant",
            "change": "fills",
            "from": "access_control of seven tables",
            "reason": "one row per grant",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "access_control of seven tables",
            "reason": "rules that name somebody in a way that can't be understood",
        },
        {
            "table": "owui_quarantine",
            "change": "drops",
            "from": "owui_quarantine",
            "reason": "grants that waited there since a downgrade",
        },
    ),
    "downgrade": (
        {
            "table": "access_grant",
            "change": "drops",
            "from": "access_grant",
            "reason": "the grants are rules again",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "access_grant",
            "reason": "grants beside one for everybody, which a rule can't say",
        },
    ),
}

_TABLES = ("knowledge", "prompt", "tool", "model", "note", "channel", "file")
_KEY = ("resource_type", "resource_id", "principal_type", "principal_id", "permission")


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "access_grant",
        sa.Column("id", sa.Text(), primary_key=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _KEY),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint(*_KEY, name="uq_access_grant_grant"),
    )
    create_index_if_absent(
        "idx_access_grant_resource", "access_grant", ["resource_type", "resource_id"]
    )
    create_index_if_absent(
        "idx_access_grant_principal", "access_grant", ["principal_type", "principal_id"]
    )
    tables = [name for name in _TABLES if has_column(name, "access_control", assume=True)]
    granted = sum(_grant(table) for table in tables) + _restore_put_aside(tables)
    report("access_grant", "fills", granted, "one row per grant")
    for table in tables:
        drop_column_if_present(table, "access_control")


def _grant(table: str) -> int:
    """Write the grants of one table's rules; how many there are."""
    granted = 0
    if table != "file":
        granted += _insert(
            table,
            "SELECT id AS resource_id, 'user' AS principal_type, '*' AS principal_id,"
            f" 'read' AS permission FROM {quoted(table)} WHERE {no_rule()}",
        )
    granted += _insert(table, granted_by_lists(table))
    for document in awkward_documents(table, "access_control", also=has_odd_list()):
        for principal_type, principal_id, permission in _grants(table, document):
            granted += _insert(
                table,
                "SELECT CAST(:resource_id AS TEXT) AS resource_id,"
                " CAST(:principal_type AS TEXT) AS principal_type,"
                " CAST(:principal_id AS TEXT) AS principal_id,"
                " CAST(:permission AS TEXT) AS permission",
                resource_id=document.key,
                principal_type=principal_type,
                principal_id=principal_id,
                permission=permission,
            )
    quarantine_where(
        revision,
        table,
        "id",
        names_somebody_odd(),
        "its access rule names somebody in a way that can't be understood; no grant for that",
        delete=False,
    )
    return granted


def _restore_put_aside(tables: list[str]) -> int:
    """Write the grants that a downgrade put aside, where there still is no rule; how many."""
    restored = 0
    for _, grant in quarantined(revision, "access_grant"):
        table = grant["resource_type"]
        if table in tables:
            restored += _insert(
                table,
                "SELECT id AS resource_id, CAST(:principal_type AS TEXT) AS principal_type,"
                " CAST(:principal_id AS TEXT) AS principal_id,"
                f" CAST(:permission AS TEXT) AS permission FROM {quoted(table)}"
                f" WHERE id = :resource_id AND {no_rule()}",
                **{name: grant[name] for name in _KEY[1:]},
            )
    release_quarantined(revision, "access_grant")
    return restored


def _insert(table: str, listed: str, **parameters: object) -> int:
    """Write the grants that the query *listed* gives, each once."""
    return run_sql(
        "INSERT INTO access_grant (id, resource_type, resource_id, principal_type, principal_id,"
        f" permission, created_at) SELECT {uuid4_sql()}, '{table}', resource_id, principal_type,"
        f" principal_id, permission, {now_epoch_sql()} FROM (SELECT DISTINCT * FROM ({listed})"
        " AS listed) AS each_grant WHERE true ON CONFLICT DO NOTHING",
        **parameters,
    )


def _grants(table: str, document: AwkwardDocument) -> Iterator[tuple[str, str, str]]:
    """(principal type, id, permission) of a rule that only Python can read.

    Open WebUI's own script sees the stored text on SQLite, where a JSON string grants nothing, and
    the value on PostgreSQL, where the string is read once more.
    """
    words = document.value if is_postgresql() else document.text
    if isinstance(words, str) and words.strip().lower() == "null":
        if table != "file":
            yield "user", "*", "read"
        return
    rule: Any = unwrapped(document.value) if is_postgresql() else document.value
    for permission, kind in LISTS:
        part = rule.get(permission) if isinstance(rule, dict) else None
        entries = part.get(f"{kind}_ids") if isinstance(part, dict) else None
        # A string gives its characters and an object its keys.
        for entry in entries if isinstance(entries, list | str | dict) else ():
            principal_id = as_text(entry)
            if principal_id is not None:
                yield kind, principal_id, permission


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    _report_dropped()
    _put_aside()
    for table in _TABLES:
        if not has_table(table, assume=True):
            continue
        add_column_if_absent(table, sa.Column("access_control", sa.JSON(), nullable=True))
        run_sql(f"UPDATE {quoted(table)} SET access_control = {rule_from_grants(table)}")
    drop_table_if_present("access_grant")


def _put_aside() -> None:
    """Keep the grants beside one for everybody; for files, private without a rule, that one too."""
    quarantine_where(
        revision,
        "access_grant",
        "id",
        f"{KNOWN} AND resource_type IN ({_names(_TABLES)})"
        f" AND (resource_type = 'file' OR NOT ({EVERYBODY}))"
        " AND EXISTS (SELECT 1 FROM access_grant AS open WHERE"
        " open.resource_type = access_grant.resource_type"
        " AND open.resource_id = access_grant.resource_id AND open.principal_type = 'user'"
        " AND open.principal_id = '*' AND open.permission = 'read')",
        "everybody may read this, and a rule can't say who else may do what",
        delete=False,
    )


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)


def _report_dropped() -> None:
    unknown = f"NOT ({KNOWN}) OR resource_type NOT IN ({_names(_TABLES)})"
    lost = count_rows("access_grant", unknown)
    report("access_grant", "drops", lost, "older releases know no such grant")
