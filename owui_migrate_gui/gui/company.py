"""Who else has the target open, in words; Qt-free."""

from __future__ import annotations

from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.words import list_words


def company_words(reading: Reading) -> str:
    """Who has to be stopped before a run; empty where nobody is."""
    is_file = isinstance(reading.target, FileTarget)
    holder_words = tr("{name} (process {pid})") if is_file else tr("{name} (session {pid})")
    holders = reading.snapshot.holders
    names = [holder_words.format(name=holder.name, pid=holder.pid) for holder in holders]
    if not names:
        return ""
    words = (
        tr("The file is open in {names}. Stop it first, or the run is refused.")
        if is_file
        else tr("The database is open in {names}. Stop it first, or the run is refused.")
    )
    return words.format(names=list_words(names))


__all__ = ["company_words"]
