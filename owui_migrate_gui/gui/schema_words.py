"""The difference of two schemas in one sentence; Qt-free."""

from __future__ import annotations

from owui_migrate_gui.gui.language import plural, tr
from owui_migrate_gui.gui.words import list_words
from owui_migrate_gui.schema_difference import Change, ChangeRow


def change_words(rows: tuple[ChangeRow, ...]) -> str:
    """The change in one sentence."""
    tables = [row for row in rows if row.is_table]
    if not tables:
        return tr("The schema stays as it is.")
    parts: list[str] = []
    for change in (Change.ADDED, Change.CHANGED, Change.REMOVED):
        names = [row.name for row in tables if row.change is change]
        if names:
            parts.append(f"{_tables(change, len(names))} ({', '.join(names)})")
    return tr("{list}.").format(list=list_words(parts))


def _tables(change: Change, count: int) -> str:
    if change is Change.ADDED:
        return plural(count, "{count} table new", "{count} tables new")
    if change is Change.CHANGED:
        return plural(count, "{count} table changed", "{count} tables changed")
    return plural(count, "{count} table gone", "{count} tables gone")


__all__ = ["change_words"]
