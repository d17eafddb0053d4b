"""What is asked before a backup is made, restored or deleted, in plain words; Qt-free."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.gui.company import company_words
from owui_migrate_gui.gui.language import moment, tr
from owui_migrate_gui.gui.questions import Question
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saved import production_name
from owui_migrate_gui.gui.words import count_words, size_words


def ask_copy(target: Target) -> Question:
    """What a backup inside the server means, where there is no pg_dump."""
    return Question(
        title=tr("Back up into the server itself?"),
        points=(
            (
                tr(
                    "There is no pg_dump on this computer that fits the server, and nothing runs "
                    "without a backup."
                )
            ),
            (
                tr(
                    "Instead the tables of {target} can be copied into a schema of their own in "
                    "the same database. A restore knows how to bring them back."
                ).format(target=target.name)
            ),
            tr(
                "If the server is lost, such a backup is lost with it. After a yes it goes on at "
                "once."
            ),
        ),
        yes=tr("Allow copies inside the server"),
    )


def ask_backup(reading: Reading, *, compresses: bool = False) -> Question:
    """What a backup does."""
    size = size_words(reading.snapshot.total_size)
    return Question(
        title=tr("Back up {target}?").format(target=reading.target.name),
        points=(
            tr(
                "The database ({size}) is copied as it is at this moment, also while Open WebUI "
                "runs."
            ).format(size=size),
            tr(
                "The copy is opened again and compared: same tables, same row counts, same "
                "revision."
            ),
            *(
                (
                    tr(
                        "Then it is compressed (zstd), and what the compressed file holds is read "
                        "back and compared."
                    ),
                )
                if compresses
                else ()
            ),
        ),
        yes=tr("Back up now"),
    )


def ask_restore(target: Target, backup: Path, reading: Reading | None = None) -> Question:
    """What a restore does."""
    return Question(
        title=tr("Restore {target} from this backup?").format(target=target.name),
        points=(
            tr("The backup is checked byte for byte against its manifest."),
            (
                tr(
                    "What is in the database now is backed up first into the folder below, so that "
                    "this can be undone too."
                )
            ),
            (
                tr(
                    "Then the database becomes exactly what the backup is: everything written "
                    "since then is only in that second backup."
                )
            ),
        ),
        yes=tr("Restore now"),
        is_danger=True,
        warning=company_words(reading) if reading is not None else "",
        name_to_type=production_name(target),
        facts=((tr("Backup"), backup.name, True), (tr("Database"), str(target), True)),
    )


def ask_delete(backup: Backup) -> Question:
    """What deleting a backup means."""
    return Question(
        title=tr("Delete this backup for good?"),
        points=(tr("The file and its manifest go away; the database itself is not touched."),),
        yes=tr("Delete it"),
        is_danger=True,
        facts=(
            (tr("Backup"), str(backup.path), True),
            (tr("Size"), size_words(backup.size), False),
        ),
    )


def tell_doomed(doomed: tuple[Backup, ...]) -> tuple[str, bool]:
    """Which backups rules would delete, oldest first, and whether there are any."""
    if not doomed:
        return tr("These rules keep every backup."), False
    room = size_words(sum(backup.size for backup in doomed))
    names = [moment(backup.made) for backup in doomed]
    shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
    count = count_words(len(doomed), "backup")
    return tr("{count} would be deleted for good ({room}): {shown}.").format(
        count=count, room=room, shown=shown
    ), True


_NAMED = 8


def tell_not_kept(backup: Backup) -> Question:
    """That a backup was found whole, where that can't be written down beside it."""
    return Question(
        title=tr("The backup is whole"),
        points=(
            tr(
                "Opened again: its bytes, pages, tables and row counts are what they were when "
                "made."
            ),
            tr("That can't be noted beside it, because its folder can't be written to."),
        ),
        yes=tr("Good"),
        no=tr("Close"),
        facts=((tr("Backup"), backup.path.name, True),),
    )


__all__ = [
    "ask_backup",
    "ask_copy",
    "ask_delete",
    "ask_restore",
    "tell_doomed",
    "tell_not_kept",
]
