"""What releases lost silently: data steps that were skipped after a crash, and false values.

Sources: the migration facts on retries after a crash, and on what release 0.9.6 did. Each check
compares a full source with what should have been made from it.
"""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.checks.left_behind import (
    ACCESS_TABLES,
    LISTED_FILES,
    count_member_gaps,
    count_messages,
    count_missing_files,
    files_left,
    members_left,
    pins_marked,
    rows_in,
    rules_left,
    stranded,
)
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.engine.actions import Action, ScriptAction, SqlAction, Statement
from owui_migrate_gui.revision import Lineage


def again(*revisions: str) -> tuple[Action, ...]:
    """Run the bundled scripts of these revisions again; they do only what is not done yet."""
    return tuple(
        ScriptAction(text=f"Do the data step of {id_} again.", revision=id_) for id_ in revisions
    )


def _messages(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    missing, total = count_messages(inquiry)
    if not missing or not case.is_settled("8452d01d26d7"):
        return
    if case.has_column("chat", "old_chat") and stranded(inquiry):
        return  # those chats are a finding of their own, whose repair makes the rows too
    yield notice(
        "OWM030",
        counted(
            missing,
            f"1 of {total:,} messages has no row in chat_message",
            f"{missing:,} of {total:,} messages have no row in chat_message",
        ),
        actions=again("8452d01d26d7"),
        subjects=("chat_message", "chat", "8452d01d26d7"),
    )


def _members(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_settled("37f288994c47") or not case.has_column("group", "user_ids"):
        return
    missing = count_member_gaps(inquiry)
    yield notice(
        "OWM031",
        members_left(missing),
        rows_in(inquiry, "group_member"),
        actions=again("37f288994c47"),
        subjects=("group", "group_member", "37f288994c47"),
    )


_NEW_FILE = {
    "sqlite": "lower(hex(randomblob(16))), user_id, knowledge_id, file_id,"
    " CAST(strftime('%s', 'now') AS INTEGER), CAST(strftime('%s', 'now') AS INTEGER)",
    "postgresql": "CAST(gen_random_uuid() AS TEXT), user_id, knowledge_id, file_id,"
    " CAST(extract(epoch FROM now()) AS BIGINT), CAST(extract(epoch FROM now()) AS BIGINT)",
}
_CLEARED = {
    "sqlite": "UPDATE knowledge SET data = nullif(json_remove(data, '$.file_ids'), '{}')"
    " WHERE CASE WHEN json_valid(data) THEN json_type(data, '$.file_ids') = 'array' END",
    "postgresql": "UPDATE knowledge SET data = CAST(nullif(CAST(data AS jsonb) - 'file_ids', '{}')"
    " AS json) WHERE json_typeof(data -> 'file_ids') = 'array'",
}


def _knowledge_files(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_column("knowledge", "data") and case.has_table("knowledge_file", "file")
    if not case.is_settled("3e0e00844bb0") or not is_there:
        return
    listed = LISTED_FILES[case.dialect]
    missing = count_missing_files(inquiry)
    if not missing:
        return
    fill = Statement(
        sql="INSERT INTO knowledge_file (id, user_id, knowledge_id, file_id, created_at,"
        f" updated_at) SELECT {_NEW_FILE[case.dialect]}"
        f" FROM (SELECT DISTINCT k.user_id, k.id AS knowledge_id, f.id AS file_id {listed}) AS new"
    )
    clear = Statement(sql=_CLEARED[case.dialect])
    yield notice(
        "OWM032",
        files_left(missing),
        rows_in(inquiry, "knowledge_file"),
        actions=(SqlAction(text="Make the missing rows.", statements=(fill, clear)),),
        subjects=("knowledge", "knowledge_file", "3e0e00844bb0"),
    )


def _documents(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_settled("6a39f3d8e55c") or not case.has_table("knowledge", "document"):
        return
    documents = inquiry.count_where("document")
    if documents and not inquiry.count_where("knowledge"):
        yield notice(
            "OWM033",
            counted(
                documents,
                "1 document, no row in knowledge",
                f"{documents:,} documents, no row in knowledge",
            ),
            actions=(*again("6a39f3d8e55c"), *_shared_documents(inquiry)),
            subjects=("document", "knowledge", "6a39f3d8e55c"),
        )


_GRANT = (
    *("id", "resource_type", "resource_id", "principal_type", "principal_id", "permission"),
    "created_at",
)
_NEW_GRANT = {
    "sqlite": "lower(hex(randomblob(16))), 'knowledge', k.id, 'user', '*', 'read',"
    " CAST(strftime('%s', 'now') AS INTEGER)",
    "postgresql": "CAST(gen_random_uuid() AS TEXT), 'knowledge', k.id, 'user', '*', 'read',"
    " CAST(extract(epoch FROM now()) AS BIGINT)",
}


def _shared_documents(inquiry: Inquiry) -> Iterator[Action]:
    """Everybody may read them, where grants say so: facts on 6a39f3d8e55c and f1e2d3c4b5a6.

    Copied documents have no rule of their own, which means everybody; f1e2d3c4b5a6 makes that a
    grant, but not for rows that weren't there. Before it nothing is to do.
    """
    case = inquiry.case
    if (
        not case.is_settled("f1e2d3c4b5a6")
        or not case.has_column("access_grant", *_GRANT)
        or case.has_column("knowledge", "access_control")
    ):
        return
    fill = Statement(
        sql=f"INSERT INTO access_grant ({', '.join(_GRANT)}) SELECT {_NEW_GRANT[case.dialect]}"
        " FROM knowledge AS k JOIN document AS d ON d.collection_name = k.id"
        " WHERE NOT EXISTS (SELECT 1 FROM access_grant AS g"
        " WHERE g.resource_type = 'knowledge' AND g.resource_id = k.id)"
    )
    yield SqlAction(text="Let everybody read them, as before.", statements=(fill,))


def _pins(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_settled("4de81c2a3af1") or not case.has_column("note", "is_pinned"):
        return
    pinned = inquiry.count_where("note", "is_pinned")
    yield notice(
        "OWM034",
        pins_marked(pinned),
        rows_in(inquiry, "pinned_note"),
        actions=again("4de81c2a3af1"),
        subjects=("note", "pinned_note", "4de81c2a3af1"),
    )


_HAS_SETTINGS = {
    "sqlite": "CASE WHEN json_valid(data) THEN json_type(data) = 'object' AND data <> '{}' END",
    "postgresql": "CAST(data AS TEXT) ~ '^\\s*\\{\\s*\"'",
}
"""Whether an old row holds any: only an object does."""

_NEWEST = "id = (SELECT max(id) FROM config_old)"
"""The one row that counts: no release reads settings from an older one, nor does the migration."""


def _settings(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_column("config", "key") and all(
        case.has_column("config_old", name) for name in ("id", "data")
    )
    if not case.is_settled("3ff2c63645b8") or not is_there or inquiry.count_where("config"):
        return
    old = inquiry.count_where("config_old", f"{_NEWEST} AND {_HAS_SETTINGS[case.dialect]}")
    if old:
        yield notice(
            "OWM035",
            "0 rows in config",
            counted(old, "1 row in config_old", f"{old:,} rows in config_old"),
            actions=again("3ff2c63645b8"),
            subjects=("config", "config_old", "3ff2c63645b8"),
        )


_IN_USE = 10
"""From this number of chats on, having no prompt at all is worth a word."""

_LEFT_OUT_AGAIN = frozenset({"ix_prompt_new_command", "ix_prompt_history_prompt_id"})
"""Indexes that 374d2f66af06 makes right after their tables: where it was stopped in between, the
second attempt, which deletes the prompts, doesn't make them."""


def _prompts(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_table("prompt", "prompt_history")
    if case.actual.lineage is not Lineage.PEEWEE_BORN or not is_there:
        return
    left_out = sorted({fact.name for fact in case.actual.missing} & _LEFT_OUT_AGAIN)
    is_in_use = (case.snapshot.chats or 0) >= _IN_USE
    if not case.is_settled("374d2f66af06") or not (is_in_use or left_out):
        return
    if not inquiry.count_where("prompt") and not inquiry.count_where("prompt_history"):
        yield notice(
            "OWM036",
            "0 rows in prompt",
            "0 rows in prompt_history",
            *(f"{name} is missing, as after a second attempt" for name in left_out),
            severity=Severity.WARNING if left_out else None,
            subjects=("prompt",),
        )


def _access(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_settled("f1e2d3c4b5a6") or not case.has_table("access_grant"):
        return
    left = [table for table in ACCESS_TABLES if case.has_column(table, "access_control")]
    if left:
        yield notice(
            "OWM040",
            *(rules_left(inquiry, table) for table in left),
            actions=again("f1e2d3c4b5a6"),
            subjects=(*left, "access_grant", "f1e2d3c4b5a6"),
        )


def _reading_times(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_column("chat", "last_read_at", "updated_at")
    if not case.is_settled("b7c8d9e0f1a2") or not is_there:
        return
    if case.actual.lineage is not Lineage.PEEWEE_BORN:
        return  # born with the column: nobody has read anything yet
    chats = inquiry.count_where("chat", "updated_at IS NOT NULL")
    if chats and not inquiry.count_where("chat", "last_read_at IS NOT NULL"):
        yield notice(
            "OWM041",
            counted(
                chats,
                "1 chat, without a time in last_read_at",
                f"{chats:,} chats, none with a time in last_read_at",
            ),
            actions=again("b7c8d9e0f1a2"),
            subjects=("chat", "b7c8d9e0f1a2"),
        )


def _current_messages(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_column("chat", "current_message_id") and case.has_table("chat_message")
    if not case.is_settled("9a1b2c3d4e5f") or not is_there:
        return
    lost = inquiry.count_where(
        "chat",
        "coalesce(current_message_id, '') = ''"
        " AND EXISTS (SELECT 1 FROM chat_message AS r WHERE r.chat_id = chat.id)",
    )
    if lost:
        yield notice(
            "OWM042",
            counted(
                lost,
                "1 chat with messages has no current_message_id",
                f"{lost:,} chats with messages have no current_message_id",
            ),
            actions=again("9a1b2c3d4e5f"),
            subjects=("chat", "9a1b2c3d4e5f"),
        )


def _sign_in_rows(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_settled("0bd252b206fb") or not case.has_table("user", "auth"):
        return
    lost = inquiry.count_where("user", 'NOT EXISTS (SELECT 1 FROM auth WHERE auth.id = "user".id)')
    if lost:
        yield notice(
            "OWM043",
            counted(lost, "1 user has no row in auth", f"{lost:,} users have no row in auth"),
            actions=again("0bd252b206fb"),
            subjects=("user", "auth", "0bd252b206fb"),
        )


_HISTORIES = (
    ("skill", "d6a8c3f912ab"),
    ("model", "e7b9d4a023bc"),
    ("tool", "f8c0e5b134cd"),
    ("function", "f8c0e5b134cd"),
)


def _first_versions(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    found: list[str] = []
    revisions: dict[str, None] = {}
    for table, id_ in _HISTORIES:
        history = f"{table}_history"
        is_there = case.has_column(table, "version_id") and case.has_table(history)
        if not case.is_settled(id_) or not is_there:
            continue
        lost = inquiry.count_where(
            table,
            "version_id IS NULL AND NOT EXISTS"
            f' (SELECT 1 FROM {history} AS h WHERE h.{table}_id = "{table}".id)',
        )
        if lost:
            found.append(
                counted(
                    lost,
                    f"1 row of {table} has no version_id and no history",
                    f"{lost:,} rows of {table} have no version_id and no history",
                )
            )
            revisions[id_] = None
    if found:
        yield notice("OWM044", *found, actions=again(*revisions), subjects=tuple(revisions))


LOSSES: tuple[Check, ...] = (
    _members,
    _knowledge_files,
    _documents,
    _pins,
    _settings,
    _prompts,
    _access,
    _reading_times,
    _current_messages,
    _sign_in_rows,
    _first_versions,
)
"""Every check of this module that asks for itself."""

SCANNED_LOSSES: tuple[Check, ...] = (_messages,)
"""Those that judge what passes over whole tables have counted."""

__all__ = ["LOSSES", "SCANNED_LOSSES", "again"]
