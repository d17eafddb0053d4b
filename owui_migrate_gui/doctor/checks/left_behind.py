"""What the data steps left behind: sources counted against what is made of them, and in words.

The same is asked of a step that is done, where it was lost, and of one that is only begun, where
it says how far the step came.
"""

from __future__ import annotations

from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.chat_text import messages_by_text
from owui_migrate_gui.doctor.checks.inquiry import IS_OBJECT, MESSAGES, Inquiry, Sums
from owui_migrate_gui.doctor.quarantine import TABLE as QUARANTINE

ACCESS_TABLES = ("channel", "file", "knowledge", "model", "note", "prompt", "tool")


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


LISTED_FILES = {
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
"""By dialect, SQL for the files ``f`` that a knowledge base ``k`` lists and has no row for."""


def count_missing_files(inquiry: Inquiry) -> int:
    """Files that ``knowledge.data`` lists and ``knowledge_file`` lacks."""
    listed = LISTED_FILES[inquiry.case.dialect]
    return inquiry.count(f"SELECT count(DISTINCT k.id || '/' || f.id) {listed}")


def files_left(missing: int) -> str:
    """So many files, in words."""
    return counted(
        missing,
        "1 file is only in knowledge.data",
        f"{missing:,} files are only in knowledge.data",
    )


def pins_marked(pinned: int) -> str:
    """So many notes, in words."""
    return counted(
        pinned,
        "1 note is marked in note.is_pinned",
        f"{pinned:,} notes are marked in note.is_pinned",
    )


def rules_left(inquiry: Inquiry, table: str) -> str:
    """How many rules a table's old column still holds, in words."""
    rules = inquiry.count_where(table, "access_control IS NOT NULL")
    return counted(
        rules,
        f"{table}.access_control is still there, with 1 rule",
        f"{table}.access_control is still there, with {rules:,} rules",
    )


__all__ = [
    "ACCESS_TABLES",
    "LISTED_FILES",
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
