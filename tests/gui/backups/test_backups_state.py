from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.backups import Backup, BackupState
from owui_migrate_gui.gui.backups.backups_state import STATE_WORDS, details_of, title_of
from tests.gui.fakes import NOW, releases_of


def backup(state: BackupState = BackupState.WHOLE, rows: int | None = 113) -> Backup:
    return Backup(
        path=Path("/data/webui-20261123T140158Z-aaaa1.backup.db"),
        made=NOW,
        revision="aaaa1",
        release="",
        size=610_000,
        rows=rows,
        state=state,
    )


def test_the_sentence_counts_what_is_verified() -> None:
    assert title_of((), NOW)[0] == "No backup of this database yet"
    assert title_of((backup(BackupState.CHANGED),), NOW)[0] == "No backup here is verified"
    title, behind = title_of((backup(), backup(BackupState.NO_MANIFEST)), NOW)
    assert title.startswith("2 backups, the newest verified one from today")
    assert behind.startswith("Together 1.2 MB.")


def test_a_backup_that_changed_is_not_offered_for_restoring() -> None:
    assert details_of(backup(), None, NOW).can_restore
    assert details_of(backup(BackupState.NO_MANIFEST, rows=None), None, NOW).can_restore
    assert not details_of(backup(BackupState.CHANGED), None, NOW).can_restore


def test_details_name_the_release_of_the_revision() -> None:
    told = details_of(backup(), releases_of(v0_6_43="aaaa1"), NOW)
    assert ("Release", "0.6.43", False) in told.facts
    assert ("Rows", "113 over all tables", False) in told.facts


def test_every_state_has_words() -> None:
    assert set(STATE_WORDS) == set(BackupState)
    assert all(details_of(backup(state), None, NOW).sentence for state in BackupState)
