"""What is said of a folder that a backup would go into; Qt-free."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.other_disk import other_disk
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.questions import BackupQuestion
from owui_migrate_gui.gui.words import size_words


def folder_words(asked: BackupQuestion, folder: Path) -> tuple[str, bool]:
    """What to say of a backup folder, and whether it will do."""
    if not folder.exists() and folder == asked.folder:
        return tr("The folder is made when the backup is."), True
    if not folder.is_dir():
        return tr("There is no such folder."), False
    free = asked.free(folder)
    needed = size_words(asked.needed)
    if free is None:
        return tr("About {needed} are needed; how much is free could not be told.").format(
            needed=needed
        ), True
    other = suggested_folder(asked, folder)
    if free < asked.needed:
        said = tr("{size} free, but about {needed} are needed.").format(
            size=size_words(free), needed=needed
        )
        if other is not None:
            said = tr("{said} There is room on {other}.").format(said=said, other=other)
        return said, False
    said = tr("{size} free, about {needed} are needed.").format(
        size=size_words(free), needed=needed
    )
    if other is not None:
        said = tr(
            "{said} It is the database's own disk; {other} is on another one, and has room."
        ).format(said=said, other=other)
    return said, True


def suggested_folder(asked: BackupQuestion, folder: Path) -> Path | None:
    """Another disk with room for the backup, where ``folder`` is on the database's own."""
    if asked.beside is None or not folder.is_dir():
        return None
    return other_disk(asked.beside, folder, asked.needed)


__all__ = ["folder_words", "suggested_folder"]
