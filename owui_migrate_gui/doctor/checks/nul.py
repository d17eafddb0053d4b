"""Escaped NUL characters in a server's JSON, which PostgreSQL stores but can't take apart.

Open WebUI's own migrations stop at one in ``chat.meta`` (d4c1a8e37b62), and leave out the messages
of a chat that has one (8452d01d26d7); its searches stop there too.
"""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.chat_text import HAS_NUL, NUL
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry, Sums
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.actions import SqlAction, Statement

_COLUMNS = ("chat", "meta")


def nul_sums(case: Case) -> Sums:
    """Chats whose contents or details have such a character, by column."""
    if case.dialect != "postgresql":
        return {}
    conditions = {name: _has_nul(name) for name in _COLUMNS if case.has_column("chat", name)}
    if "chat" in conditions:
        conditions["chat"] = HAS_NUL
    return {
        "chat": {
            f"nul {name}": (f"CASE WHEN {condition} THEN 1 ELSE 0 END",)
            for name, condition in conditions.items()
        }
    }


def _has_nul(column: str) -> str:
    text = f"CAST({quote(column)} AS TEXT)"
    return rf"strpos({text}, '\u0000') > 0 AND {text} ~ '{NUL}'"


def _nul(inquiry: Inquiry) -> Iterator[Finding]:
    counts = {name: inquiry.tallies.of("chat", f"nul {name}") for name in _COLUMNS}
    found = {name: count for name, count in counts.items() if count}
    if not found:
        return
    table = inquiry.case.snapshot.schema.table("chat")
    types = {column.name: column.type for column in table.columns} if table else {}
    statements = tuple(
        Statement(
            sql=f"UPDATE chat SET {quote(name)} = CAST(regexp_replace("
            rf"CAST({quote(name)} AS TEXT), '{NUL}', '\1', 'g') AS {types[name]})"
            f" WHERE {_has_nul(name)}"
        )
        for name in found
    )
    yield notice(
        "OWM064",
        *(
            counted(count, f"1 chat in chat.{name}", f"{count:,} chats in chat.{name}")
            for name, count in found.items()
        ),
        actions=(SqlAction(text="Take the characters out.", statements=statements),),
        subjects=("chat", "8452d01d26d7", "d4c1a8e37b62"),
    )


SCANNED_NUL: tuple[Check, ...] = (_nul,)
"""The check of this module."""

__all__ = ["SCANNED_NUL", "nul_sums"]
