"""What the backups page says; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from owui_migrate_gui.database.backups import Backup, BackupState
from owui_migrate_gui.gui.language import mark, number, tr
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words, size_words, when_words
from owui_migrate_gui.release import ReleaseMap

STATE_WORDS = {
    BackupState.WHOLE: ("verified", Tone.GOOD),
    BackupState.CHANGED: (mark("changed since"), Tone.BAD),
    BackupState.NO_MANIFEST: (mark("no manifest"), Tone.WARN),
}
_EXPLAINED = {
    BackupState.WHOLE: mark(
        "It was opened again and found equal when it was made, and still has that size. "
        "Restoring checks every byte first."
    ),
    BackupState.CHANGED: mark(
        "Its size is no longer what it was when it was verified. It is not offered for restoring."
    ),
    BackupState.NO_MANIFEST: mark(
        "The manifest beside it is missing or can't be read, so nothing vouches for it. "
        "Restoring checks it as far as SQLite can."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupDetails:
    """One backup in words; ``facts`` are (name, value, is id or path)."""

    title: str
    sentence: str
    facts: tuple[tuple[str, str, bool], ...]
    can_restore: bool


def title_of(backups: tuple[Backup, ...], now: datetime) -> tuple[str, str]:
    """The page's sentence and what is behind it."""
    whole = [backup for backup in backups if backup.is_verified]
    if not backups:
        return (
            tr("No backup of this database yet"),
            tr("Every run makes one by itself before it changes anything; you can make one now."),
        )
    if not whole:
        return tr("No backup here is verified"), tr("Make a fresh one before you change anything.")
    room = size_words(sum(backup.size for backup in backups))
    count = count_words(len(backups), "backup")
    newest = when_words(whole[0].made, now)
    return (
        tr("{count}, the newest verified one from {newest}").format(count=count, newest=newest),
        (
            tr(
                "Together {room}. Backups lie beside the database unless you chose another "
                "folder; none is deleted unless you ask for it."
            ).format(room=room)
        ),
    )


def release_of(backup: Backup, releases: ReleaseMap | None) -> str:
    """The releases that open a backup as it is, or empty."""
    return backup.release or (releases.span(backup.revision) if releases else "")


def details_of(backup: Backup, releases: ReleaseMap | None, now: datetime) -> BackupDetails:
    """One backup in words."""
    release = release_of(backup, releases)
    rows = (
        tr("{rows} over all tables").format(rows=number(backup.rows))
        if backup.rows is not None
        else tr("not recorded")
    )
    return BackupDetails(
        title=tr("Backup from {when}").format(when=when_words(backup.made, now)),
        sentence=tr(_EXPLAINED[backup.state]),
        facts=(
            (tr("File"), backup.path.name, True),
            (tr("Folder"), str(backup.path.parent), True),
            (tr("Size"), size_words(backup.size), False),
            (tr("Rows"), rows, False),
            (tr("Revision"), backup.revision, True),
            (tr("Release"), release or tr("no release ended there"), False),
        ),
        can_restore=backup.state is not BackupState.CHANGED,
    )


__all__ = ["STATE_WORDS", "BackupDetails", "details_of", "release_of", "title_of"]
