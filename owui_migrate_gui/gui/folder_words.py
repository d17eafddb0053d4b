"""What is said of a folder that a backup would go into; Qt-free."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.other_disk import other_disk
from owui_migrate_gui.gui.questions import BackupQuestion
from owui_migrate_gui.gui.words import size_words


def folder_words(asked: BackupQuestion, folder: Path) -> tuple[str, bool]:
    """What to say of a backup folder, and whether it will do."""
    if not folder.exists() and folder == asked.folder:
        return "The folder is made when the backup is.", True
    if not folder.is_dir():
        return "There is no such folder.", False
    free = asked.free(folder)
    needed = size_words(asked.needed)
    if free is None:
        return f"About {needed} are needed; how much is free could not be told.", True
    if free < asked.needed:
        return f"{size_words(free)} free, but about {needed} are needed.", False
    said = f"{size_words(free)} free, about {needed} are needed."
    other = other_disk(asked.beside, folder, asked.needed) if asked.beside else None
    if other is not None:
        said = f"{said} It is the database's own disk; {other} is on another one, and has room."
    return said, True


__all__ = ["folder_words"]
