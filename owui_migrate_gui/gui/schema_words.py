"""The difference of two schemas in one sentence; Qt-free."""

from __future__ import annotations

from owui_migrate_gui.gui.words import count_words, list_words
from owui_migrate_gui.schema_difference import Change, ChangeRow


def change_words(rows: tuple[ChangeRow, ...]) -> str:
    """The change in one sentence."""
    tables = [row for row in rows if row.is_table]
    if not tables:
        return "The schema stays as it is."
    parts = []
    for change, words in (
        (Change.ADDED, "new"),
        (Change.CHANGED, "changed"),
        (Change.REMOVED, "gone"),
    ):
        names = [row.name for row in tables if row.change is change]
        if names:
            parts.append(f"{count_words(len(names), 'table')} {words} ({', '.join(names)})")
    return list_words(parts) + "."


__all__ = ["change_words"]
