"""What releases lost silently: data steps that were skipped after a crash, and false values.

Sources: the migration facts on retries after a crash, and on what release 0.9.6 did. Each check
compares a full source with what should have been made from it.
"""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.chat_text import messages_by_text
from owui_migrate_gui.doctor.checks.inquiry import IS_OBJECT, MESSAGES, Check, Inquiry, Sums
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.quarantine import TABLE as QUARANTINE
from owui_migrate_gui.engine.actions import Action, ScriptAction, SqlAction, Statement
from owui_migrate_gui.revision import Lineage

ACCESS_TABLES = ("channel", "file", "knowledge", "model", "note", "prompt", "tool")


def again(*revisions: str) -> tuple[Action, ...]:
    """Run the bundled scripts of these revisions again; they do only what is not done yet."""
    return tuple(
        ScriptAction(text=f"Do the data step of {id_} again.", revision=id_) for id_ in revisions
    )


def rows_in(inquiry: Inquiry, table: str) -> str:
    """How many rows a table has, in words."""
    count = inquiry.count_where(table)
    return counted(count, f"1 row in {table}", f"{count:,} rows in {table}")


_ROLE = {"sqlite": "json_extract(m.value, '$.role')", "postgresql": "m.value ->> 'role'"}


_LOST = 1 << 32
"""What a message without a row counts in a sum in which one with a row counts 1."""


def message_sums(case: Case) -> Sums:
    """Messages in the chats, those of them without a row in ``chat_message`` counted apart.

    A chat is taken apart once: its one number holds both. A message whose row is there isn't
    looked into, and on a server a chat whose messages all have one isn't taken apart. Where the
    table is there before its migration is recorded, too: that says how far the migration came.
    """
    if not case.has_table("chat", "chat_message"):
        return {}
    dialect = case.dialect
    is_set_aside = case.has_table(QUARANTINE)

    def is_held(key: str) -> str:
        held = f"EXISTS (SELECT 1 FROM chat_message AS r WHERE r.id = c.id || '-' || {key})"
        if is_set_aside:
            held += (
                f" OR EXISTS (SELECT 1 FROM {QUARANTINE} AS a WHERE a.table_name = 'chat_message'"
                f" AND a.row_key = c.id || '-' || {key})"
            )
        return f"({held})"

    exactly = (
        f"(SELECT sum(CASE WHEN {is_held('m.key')} THEN 1 WHEN coalesce({_ROLE[dialect]}, '') <> ''"
        f" THEN {_LOST + 1} ELSE 0 END) FROM {MESSAGES[dialect]} WHERE {IS_OBJECT[dialect]})"
    )
    forms = (exactly,) if dialect == "sqlite" else (messages_by_text(is_held, exactly), exactly)
    return {
        "chat": {
            "messages": tuple(
                f"CASE WHEN c.user_id LIKE 'shared-%' THEN 0 ELSE {form} END" for form in forms
            )
        }
    }


def count_messages(inquiry: Inquiry) -> tuple[int, int]:
    """(messages in the chats without a row in ``chat_message``, all messages in the chats)."""
    return divmod(inquiry.tallies.of("chat", "messages"), _LOST)


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


def stranded(inquiry: Inquiry) -> int:
    """Chats whose contents are in ``old_chat``."""
    return inquiry.count_where("chat", "old_chat IS NOT NULL AND old_chat NOT IN ('', 'null')")


_LISTED_MEMBERS = {
    "sqlite": "json_each(CASE WHEN json_valid(g.user_ids) THEN g.user_ids END) AS m"
    " WHERE m.type = 'text'",
    # Whether a text is JSON can't be asked before PostgreSQL 16, but a list of ids can be told.
    "postgresql": "json_array_elements_text(CASE WHEN CAST(g.user_ids AS TEXT) ~"
    r""" '^\s*\[\s*("[^"\\]*"\s*(,\s*"[^"\\]*"\s*)*)?\]\s*$'"""
    " THEN CAST(CAST(g.user_ids AS TEXT) AS json) ELSE '[]' END) AS m(value)"
    " WHERE m.value IS NOT NULL",
}


def count_member_gaps(inquiry: Inquiry) -> int:
    """Members whom ``group.user_ids`` lists and ``group_member`` lacks."""
    return inquiry.count(
        f"SELECT count(DISTINCT g.id || '/' || m.value) FROM \"group\" AS g,"
        f" {_LISTED_MEMBERS[inquiry.case.dialect]} AND NOT EXISTS (SELECT 1 FROM group_member"
        " AS held WHERE held.group_id = g.id AND held.user_id = m.value)"
    )


def members_left(missing: int) -> str:
    """So many members, in words."""
    return counted(
        missing,
        "1 member is only in group.user_ids",
        f"{missing:,} members are only in group.user_ids",
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


_LISTED_FILES = {
    "sqlite": "FROM knowledge AS k,"
    " json_each(CASE WHEN json_valid(k.data) THEN k.data END, '$.file_ids')"
    " AS e JOIN file AS f ON f.id = CASE e.type WHEN 'object' THEN json_extract(e.value, '$.id')"
    " ELSE e.value END WHERE NOT EXISTS (SELECT 1 FROM knowledge_file AS held"
    " WHERE held.knowledge_id = k.id AND held.file_id = f.id)",
    "postgresql": "FROM knowledge AS k, json_array_elements(CASE"
    " WHEN json_typeof(k.data -> 'file_ids') = 'array' THEN k.data -> 'file_ids' ELSE '[]' END)"
    " AS e(value) JOIN file AS f ON f.id = CASE json_typeof(e.value) WHEN 'object'"
    " THEN e.value ->> 'id' ELSE e.value #>> '{}' END WHERE NOT EXISTS (SELECT 1"
    " FROM knowledge_file AS held WHERE held.knowledge_id = k.id AND held.file_id = f.id)",
}
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


def count_missing_files(inquiry: Inquiry) -> int:
    """Files that ``knowledge.data`` lists and ``knowledge_file`` lacks."""
    listed = _LISTED_FILES[inquiry.case.dialect]
    return inquiry.count(f"SELECT count(DISTINCT k.id || '/' || f.id) {listed}")


def files_left(missing: int) -> str:
    """So many files, in words."""
    return counted(
        missing,
        "1 file is only in knowledge.data",
        f"{missing:,} files are only in knowledge.data",
    )


def _knowledge_files(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_column("knowledge", "data") and case.has_table("knowledge_file", "file")
    if not case.is_settled("3e0e00844bb0") or not is_there:
        return
    listed = _LISTED_FILES[case.dialect]
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
            actions=again("6a39f3d8e55c"),
            subjects=("document", "knowledge", "6a39f3d8e55c"),
        )


def pins_marked(pinned: int) -> str:
    """So many notes, in words."""
    return counted(
        pinned,
        "1 note is marked in note.is_pinned",
        f"{pinned:,} notes are marked in note.is_pinned",
    )


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


def _settings(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_column("config", "key") and case.has_column("config_old", "data")
    if not case.is_settled("3ff2c63645b8") or not is_there or inquiry.count_where("config"):
        return
    old = inquiry.count_where("config_old", _HAS_SETTINGS[case.dialect])
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


def rules_left(inquiry: Inquiry, table: str) -> str:
    """How many rules a table's old column still holds, in words."""
    rules = inquiry.count_where(table, "access_control IS NOT NULL")
    return counted(
        rules,
        f"{table}.access_control is still there, with 1 rule",
        f"{table}.access_control is still there, with {rules:,} rules",
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

__all__ = [
    "ACCESS_TABLES",
    "LOSSES",
    "SCANNED_LOSSES",
    "again",
    "count_member_gaps",
    "count_messages",
    "count_missing_files",
    "files_left",
    "members_left",
    "message_sums",
    "pins_marked",
    "rows_in",
    "rules_left",
    "stranded",
]
