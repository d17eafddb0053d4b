from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from owui_migrate_gui.database.backups import Backup, BackupKind, BackupState
from owui_migrate_gui.database.verification import Verification
from owui_migrate_gui.gui.backups.backups_state import (
    STATE_WORDS,
    details_of,
    name_of,
    room_of,
    state_of,
    title_of,
)
from owui_migrate_gui.gui.tone import Tone
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


def test_what_lies_elsewhere_takes_no_room_here() -> None:
    assert room_of(backup()) == "610 KB"
    assert room_of(backup(BackupState.MISSING)) == "–"
    copy = replace(backup(), kind=BackupKind.COPY)
    assert room_of(copy) == "in the server"
    assert "in this console's own folder" in title_of((copy,), NOW)[1]


def test_a_check_is_told_with_its_age() -> None:
    checked = Verification(checked=NOW - timedelta(minutes=3), written=1)
    good = replace(backup(), checked=checked)
    assert state_of(good, NOW) == ("verified 3 minutes ago", Tone.GOOD)
    assert details_of(good, None, NOW).sentence.startswith("Verified again 3 minutes ago.")
    assert details_of(backup(), None, NOW).sentence.startswith("Not verified since it was made,")
    bad = replace(
        backup(BackupState.DAMAGED),
        checked=Verification(checked=NOW, written=1, problem="Its bytes differ."),
    )
    assert state_of(bad, NOW) == ("damaged", Tone.BAD)
    assert "Found damaged just now: Its bytes differ." in details_of(bad, None, NOW).sentence
    assert state_of(good, NOW, {good.path}) == ("being verified …", Tone.ACCENT)
    assert not details_of(good, None, NOW, {good.path}).can_check


def test_a_target_is_named_by_its_key() -> None:
    assert name_of("/data/webui.db") == ("webui.db", "/data")
    assert name_of("postgresql://u@host:5432/webui?schema=a") == ("webui", "u@host:5432")
    assert name_of("")[0] == "unknown"


def test_every_state_has_words() -> None:
    assert set(STATE_WORDS) == set(BackupState)
    assert all(details_of(backup(state), None, NOW).sentence for state in BackupState)
