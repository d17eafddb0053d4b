"""Timers of chats, and details, at which d4c1a8e37b62 stops."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry, Sums
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine
from owui_migrate_gui.engine.actions import SqlAction, Statement

_REVISION = "d4c1a8e37b62"
_TOO_LARGE = "9223372036854775808"

_IS_PENDING = {
    "sqlite": "json_extract(meta, '$.type') = 'timer'"
    " AND json_extract(meta, '$.status') = 'pending'",
    "postgresql": "meta ->> 'type' = 'timer' AND meta ->> 'status' = 'pending'",
}
_TEXT = "replace(trim(meta ->> '$.timer_at', ' ' || char(9, 10, 11, 12, 13)), '_', '')"
_NUMBER = r"'^\s*[+-]?[0-9][0-9_]*(\.[0-9]+)?([eE][+-]?[0-9]+)?\s*$'"
_IS_TOO_LARGE = {
    "sqlite": "CASE json_type(meta, '$.timer_at')"
    f" WHEN 'integer' THEN abs(json_extract(meta, '$.timer_at') + 0.0) >= {_TOO_LARGE}.0"
    f" WHEN 'real' THEN abs(json_extract(meta, '$.timer_at')) >= {_TOO_LARGE}.0"
    f" WHEN 'text' THEN {_TEXT} GLOB '*[0-9]*' AND ltrim({_TEXT}, '+-') NOT GLOB '*[^0-9]*'"
    f" AND abs(CAST({_TEXT} AS REAL)) >= {_TOO_LARGE}.0 END",
    "postgresql": f"CASE WHEN NOT meta ->> 'timer_at' ~ {_NUMBER} THEN false"
    " WHEN json_typeof(meta -> 'timer_at') = 'string' AND meta ->> 'timer_at' ~ '[.eE]' THEN false"
    " WHEN meta ->> 'timer_at' ~ '[eE][+]?0*[0-9]{4}' THEN true"
    " WHEN meta ->> 'timer_at' ~ '[eE]-0*[0-9]{4}' THEN false"
    " ELSE abs(CAST(replace(btrim(meta ->> 'timer_at'), '_', '') AS numeric))"
    f" >= {_TOO_LARGE} END",
}
_READABLE = {
    "sqlite": "json_valid(meta)",
    # In another form than this, and with a NUL, a server can't take it apart: OWM064 speaks of it.
    "postgresql": r"strpos(CAST(meta AS TEXT), '\u0000') = 0 AND json_typeof(meta) = 'object'",
}


def _odd_timer(dialect: str) -> str:
    """SQL for a pending timer whose time is no number of 64 bits."""
    return (
        f"CASE WHEN {_READABLE[dialect]} THEN CASE WHEN {_IS_PENDING[dialect]}"
        f" THEN {_IS_TOO_LARGE[dialect]} END END"
    )


_NO_JSON = "meta IS NOT NULL AND NOT json_valid(meta)"
"""SQL for details in a file that SQLite's own reader can't read, of whatever chat."""


def timer_sums(case: Case) -> Sums:
    """Chats with such a timer, and in a file those with such details."""
    if not case.is_coming(_REVISION) or not case.has_column("chat", "meta"):
        return {}
    sums = {"timers": (f"CASE WHEN {_odd_timer(case.dialect)} THEN 1 ELSE 0 END",)}
    if case.dialect == "sqlite":
        sums["details"] = (f"CASE WHEN {_NO_JSON} THEN 1 ELSE 0 END",)
    return {"chat": sums}


def _timers(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    timers = inquiry.tallies.of("chat", "timers")
    details = inquiry.tallies.of("chat", "details")
    evidence: list[str] = []
    statements: list[Statement] = [create_quarantine(case.dialect)]
    if timers:
        evidence.append(
            counted(
                timers,
                "1 chat with a timer for no possible time",
                f"{timers:,} chats with a timer for no possible time",
            )
        )
        odd = _odd_timer(case.dialect)
        without = (
            "json_remove(meta, '$.timer_at')"
            if inquiry.is_sqlite
            else "CAST(CAST(meta AS jsonb) - 'timer_at' AS json)"
        )
        statements += (
            copy_aside(case, "chat", "OWM077", odd, "its timer is for no possible time"),
            Statement(sql=f"UPDATE chat SET meta = {without} WHERE {odd}"),
        )
    if details:
        evidence.append(
            counted(
                details,
                "1 chat with details that SQLite can't read",
                f"{details:,} chats with details that SQLite can't read",
            )
        )
        statements += (
            copy_aside(case, "chat", "OWM077", _NO_JSON, "SQLite can't read its details"),
            Statement(sql=f"UPDATE chat SET meta = '{{}}' WHERE {_NO_JSON}"),
        )
    if evidence:
        action = SqlAction(
            text="Keep the chat as it is aside, then take out the time, or empty the details.",
            statements=tuple(statements),
        )
        yield foresee(inquiry, "OWM077", _REVISION, *evidence, actions=(action,))


SCANNED_TIMERS: tuple[Check, ...] = (_timers,)
"""The check of this module; it judges what passes over whole tables have counted."""

__all__ = ["SCANNED_TIMERS", "timer_sums"]
