"""Chats that a pending migration can't carry over: without contents, no chat, or shared oddly."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.json_text import IS_JSON
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.chat_text import MAY_BE_NO_OBJECT
from owui_migrate_gui.doctor.checks.chat_text import NO_JSON as TEXT_IS_NO_JSON
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee, in_words
from owui_migrate_gui.doctor.checks.forecast.reading import (
    EMPTY,
    NO_JSON,
    column_of,
    emptied,
    odd_keys,
    unwrapped,
)
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry, Sums
from owui_migrate_gui.doctor.checks.scans import EVERY_ROW
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine
from owui_migrate_gui.doctor.script_deeds import stops_as_pending
from owui_migrate_gui.engine.actions import SqlAction, Statement

MANY_BYTES = 500_000_000
"""From this size on, migrations that read all chats take minutes with Open WebUI's own scripts."""

_AS_JSON = "242a2047eae0"
_MESSAGES = "8452d01d26d7"
_SHARES = "c1d2e3f4a5b6"


def _shares(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_coming(_SHARES) or not case.has_table("chat"):
        return
    if not case.is_bundled and stops_as_pending(case, _SHARES) is False:
        return  # the source's version is one that passes them
    shared = inquiry.count(
        "SELECT count(*) FROM (SELECT 1 FROM chat WHERE user_id LIKE 'shared-%'"
        " GROUP BY user_id HAVING count(*) > 1) AS found"
    )
    if shared:
        found = counted(
            shared,
            "1 chat is shared more than once",
            f"{shared:,} chats are shared more than once",
        )
        yield foresee(inquiry, "OWM060", _SHARES, found)


def _next_reader(case: Case) -> str:
    """The next pending revision that reads the contents of all chats; empty for none."""
    if not case.has_column("chat", "chat") or case.has_column("chat", "old_chat"):
        return ""
    return next((id_ for id_ in (_AS_JSON, _MESSAGES) if case.is_coming(id_)), "")


_INNER = "CASE WHEN json_valid(chat ->> '$') THEN json_type(chat ->> '$') END"
_ODD = {
    _AS_JSON: f"chat IS NULL OR NOT CASE WHEN json_valid(chat) THEN 1 ELSE {IS_JSON}(chat) END",
    _MESSAGES: (
        "chat IS NOT NULL AND CASE WHEN json_valid(chat) THEN CASE json_type(chat)"
        " WHEN 'object' THEN 0 WHEN 'null' THEN 0 WHEN 'false' THEN 0 WHEN 'array'"
        " THEN chat <> '[]' WHEN 'text' THEN chat <> '\"\"'"
        f" AND coalesce({_INNER} NOT IN ('object'), 0)"
        f" ELSE chat <> '0' END ELSE NOT {IS_JSON}(chat) OR substr(ltrim(chat), 1, 1) <> '{{' END"
    ),
}
"""SQL for the chats in a file whose contents stop the revision, or are thrown away by it."""


_MAY_BE_ODD = {
    _AS_JSON: f"CASE WHEN c.chat IS NULL THEN true ELSE {TEXT_IS_NO_JSON} END",
    _MESSAGES: MAY_BE_NO_OBJECT,
}
"""The same on a server: where it is true or refused, chats are looked at one by one."""


def odd_chat_sums(case: Case) -> Sums:
    """Chats whose contents stop a pending revision; on a server, those that may."""
    revision = _next_reader(case)
    if not revision:
        return {}
    odd = (_ODD if case.dialect == "sqlite" else _MAY_BE_ODD)[revision]
    return {"chat": {"odd": (f"CASE WHEN {odd} THEN 1 ELSE 0 END",)}}


def _told(count: int) -> str:
    return counted(
        count, "1 chat has no contents to go by", f"{count:,} chats have no contents to go by"
    )


def _odd_in_file(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not inquiry.is_sqlite:
        return
    if count := inquiry.tallies.of("chat", "odd"):
        revision = _next_reader(case)
        odd = _ODD[revision]
        action = SqlAction(
            text="Keep the contents aside, then make them an empty chat.",
            statements=(
                create_quarantine(case.dialect),
                copy_aside(case, "chat", "OWM068", odd, "the contents are no chat"),
                Statement(sql=f"UPDATE chat SET chat = '{{}}' WHERE {odd}"),
            ),
        )
        yield foresee(inquiry, "OWM068", revision, _told(count), actions=(action,))


def _odd_on_server(inquiry: Inquiry) -> Iterator[Finding]:
    revision = _next_reader(inquiry.case)
    column = column_of(inquiry, "chat", "chat")
    parts = inquiry.tallies.refused("chat", "odd")
    if inquiry.tallies.of("chat", "odd"):
        parts = (EVERY_ROW,)
    if inquiry.is_sqlite or not parts or column is None:
        return
    is_odd = _is_lost if revision == _AS_JSON else _is_no_chat
    keys = odd_keys(inquiry, column, is_odd, can_be_object=False, is_cast=True, parts=parts)
    if revision == _AS_JSON:
        keys += inquiry.keys("SELECT id FROM chat WHERE chat IS NULL")
    if keys:
        action = emptied(inquiry, [(column, keys)], "OWM068", "'{}'")
        yield foresee(inquiry, "OWM068", revision, _told(len(keys)), actions=(action,))


def _is_lost(value: object) -> bool:
    return value is NO_JSON or value is EMPTY


def _is_no_chat(value: object) -> bool:
    if isinstance(value, str):
        inside = unwrapped(value)
        return inside is not NO_JSON and inside is not EMPTY and not isinstance(inside, dict)
    return bool(value) and not isinstance(value, dict)


def _size(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    slow = (_AS_JSON, _MESSAGES, "461111b60977", "9a1b2c3d4e5f")
    waiting = [id_ for id_ in slow if case.is_coming(id_)]
    chats = case.snapshot.chats or 0
    if waiting and case.snapshot.size > MANY_BYTES:
        yield notice(
            "OWM086",
            f"{case.snapshot.size // 1_000_000:,} MB, {chats:,} chat{'' if chats == 1 else 's'}",
            *(in_words(case, id_) for id_ in waiting),
            subjects=tuple(waiting),
        )


CHATS: tuple[Check, ...] = (_shares, _size)
"""Those of this module that ask for themselves."""

SCANNED_CHATS: tuple[Check, ...] = (_odd_in_file, _odd_on_server)
"""Those that judge what passes over whole tables have counted."""

__all__ = ["CHATS", "MANY_BYTES", "SCANNED_CHATS", "odd_chat_sums"]
