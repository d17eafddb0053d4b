"""What the backups page says; Qt-free."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from owui_migrate_gui.database.backups import Backup, BackupKind, BackupState
from owui_migrate_gui.gui.language import mark, number, tr
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import ago_words, count_words, size_words, when_words
from owui_migrate_gui.release import ReleaseMap


class Scope(Enum):
    """Whose backups are listed."""

    THIS = "this"
    ALL = "all"


STATE_WORDS = {
    BackupState.WHOLE: (mark("verified when made"), Tone.GOOD),
    BackupState.CHANGED: (mark("changed since"), Tone.BAD),
    BackupState.DAMAGED: (mark("damaged"), Tone.BAD),
    BackupState.NO_MANIFEST: (mark("no manifest"), Tone.WARN),
    BackupState.MISSING: (mark("file missing"), Tone.BAD),
}
_EXPLAINED = {
    BackupState.WHOLE: mark(
        "It was opened again and found equal when it was made, and still has that size. Restoring "
        "checks every byte first."
    ),
    BackupState.CHANGED: mark(
        "Its size is no longer what it was when it was verified. It is not offered for restoring."
    ),
    BackupState.DAMAGED: mark("It is not offered for restoring, and counts for no rule."),
    BackupState.NO_MANIFEST: mark(
        "The manifest beside it is missing or can't be read, so nothing vouches for it. Restoring "
        "checks it as far as SQLite can."
    ),
    BackupState.MISSING: mark(
        "Only its manifest is here: the file was moved or deleted. Put it back beside the manifest,"
        " or delete the entry."
    ),
}
KIND_WORDS = {
    BackupKind.FILE: mark("database file"),
    BackupKind.COMPRESSED: mark("compressed (zstd)"),
    BackupKind.ENCRYPTED: mark("encrypted, as the database was"),
    BackupKind.DUMP: mark("archive of pg_dump"),
    BackupKind.COPY: mark("copy inside the server"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupDetails:
    """One backup in words; ``facts`` are (name, value, is id or path)."""

    title: str
    sentence: str
    facts: tuple[tuple[str, str, bool], ...]
    can_restore: bool
    can_check: bool


def title_of(
    backups: tuple[Backup, ...],
    now: datetime,
    scope: Scope = Scope.THIS,
    *,
    is_bundle: bool = False,
) -> tuple[str, str]:
    """The page's sentence and what is behind it."""
    if not backups and is_bundle and scope is Scope.THIS:
        return tr("No backup comes with a support bundle"), tr("They are where the database is.")
    whole = [backup for backup in backups if backup.is_verified]
    if not backups and scope is Scope.ALL:
        return (
            tr("No backups of any database yet"),
            tr("Every run makes one by itself before it changes anything."),
        )
    if not backups:
        return (
            tr("No backup of this database yet"),
            tr("Every run makes one by itself before it changes anything; you can make one now."),
        )
    if not whole:
        return (
            tr("No backup here is verified"),
            tr("Make a fresh one before you change anything."),
        )
    room = size_words(sum(backup.size for backup in backups))
    count = count_words(len(backups), "backup")
    newest = when_words(whole[0].made, now)
    if scope is Scope.ALL:
        owners = count_words(len({backup.target for backup in backups}), "database")
        return (
            tr("{count} of {owners}").format(count=count, owners=owners),
            tr("Together {room}; the newest verified one is from {newest}.").format(
                room=room, newest=newest
            ),
        )
    is_on_server = any(backup.kind in {BackupKind.DUMP, BackupKind.COPY} for backup in backups)
    where = (
        tr(
            "Together {room}. Backups lie in this console's own folder unless you chose another; "
            "none is deleted unless you ask for it."
        )
        if is_on_server
        else tr(
            "Together {room}. Backups lie beside the database unless you chose another folder; "
            "none is deleted unless you ask for it."
        )
    )
    return (
        tr("{count}, the newest verified one from {newest}").format(count=count, newest=newest),
        where.format(room=room),
    )


def state_of(backup: Backup, now: datetime, checking: Collection[Path] = ()) -> tuple[str, Tone]:
    """The mark of a backup: what is known of it, and since when."""
    if backup.path in checking:
        return tr("being verified …"), Tone.ACCENT
    words, tone = STATE_WORDS[backup.state]
    checked = backup.checked
    if checked is not None and backup.state is BackupState.WHOLE:
        return tr("verified {ago}").format(ago=ago_words(checked.checked, now)), tone
    return tr(words), tone


def room_of(backup: Backup) -> str:
    """How much room a backup takes here, as far as that can be told."""
    if backup.state is BackupState.MISSING:
        return "–"
    return tr("in the server") if backup.kind is BackupKind.COPY else size_words(backup.size)


def release_of(backup: Backup, releases: ReleaseMap | None) -> str:
    """The releases that open a backup as it is, or empty."""
    return backup.release or (releases.span(backup.revision) if releases else "")


def name_of(target: str) -> tuple[str, str]:
    """A target's short name and where it is, of its key; both empty where it is unknown."""
    if not target:
        return tr("unknown"), tr("no manifest names it")
    if "://" in target:
        address, _, name = target.partition("://")[2].partition("?")[0].rpartition("/")
        return name, address
    return Path(target).name, str(Path(target).parent)


def details_of(
    backup: Backup, releases: ReleaseMap | None, now: datetime, checking: Collection[Path] = ()
) -> BackupDetails:
    """One backup in words."""
    release = release_of(backup, releases)
    rows = tr("not recorded")
    if backup.rows is not None:
        rows = tr("{rows} over all tables").format(rows=number(backup.rows))
    is_there = backup.state is not BackupState.MISSING
    return BackupDetails(
        title=tr("Backup from {when}").format(when=when_words(backup.made, now)),
        sentence=f"{_checked_words(backup, now)} {tr(_EXPLAINED[backup.state])}".strip(),
        facts=(
            (tr("Database"), backup.target or tr("unknown"), True),
            (tr("File"), backup.path.name, True),
            (tr("Folder"), str(backup.path.parent), True),
            (tr("Age"), ago_words(backup.made, now), False),
            (tr("Kind"), tr(KIND_WORDS[backup.kind]), False),
            (tr("Size"), room_of(backup), False),
            (tr("Rows"), rows, False),
            (tr("Revision"), backup.revision, True),
            (tr("Release"), release or tr("no release ended there"), False),
        ),
        can_restore=backup.can_restore,
        can_check=is_there and backup.path not in checking,
    )


def _checked_words(backup: Backup, now: datetime) -> str:
    checked = backup.checked
    if backup.state is BackupState.MISSING:
        return ""
    if checked is None:
        return tr("Not verified since it was made, {ago}.").format(ago=ago_words(backup.made, now))
    ago = ago_words(checked.checked, now)
    if checked.problem:
        return tr("Found damaged {ago}: {problem}").format(ago=ago, problem=said(checked.problem))
    return tr("Verified again {ago}.").format(ago=ago)


__all__ = [
    "KIND_WORDS",
    "STATE_WORDS",
    "BackupDetails",
    "Scope",
    "details_of",
    "name_of",
    "release_of",
    "room_of",
    "state_of",
    "title_of",
]
