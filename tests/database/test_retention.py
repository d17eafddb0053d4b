"""Rules keep what they say, and the way back over the newest run stays whatever they say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from owui_migrate_gui.database.backups import Backup, BackupState
from owui_migrate_gui.database.manifest import manifest_path
from owui_migrate_gui.database.retention import Rules, choose_to_delete, delete_backup, way_back
from owui_migrate_gui.errors import Refused

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


def backup(hours_ago: float, *, whole: bool = True, folder: Path = Path("/b")) -> Backup:
    return Backup(
        path=folder / f"{hours_ago}.backup.db",
        made=NOON - timedelta(hours=hours_ago),
        revision="a",
        release="",
        size=1,
        rows=1,
        state=BackupState.WHOLE if whole else BackupState.CHANGED,
    )


def ages(backups: tuple[Backup, ...]) -> list[float]:
    return [(NOON - backup.made).total_seconds() / 3600 for backup in backups]


ALL = tuple(backup(hours) for hours in (1, 2, 3, 25, 26, 49, 24 * 8, 24 * 15))


@pytest.mark.parametrize(
    ("rules", "kept"),
    [
        (Rules(last=2), {1, 2}),
        (Rules(daily=3), {1, 25, 49}),
        (Rules(weekly=3), {1, 24 * 8, 24 * 15}),
        (Rules(last=3, weekly=2), {1, 2, 3, 24 * 8}),
        (Rules(), set()),
    ],
)
def test_the_rules(rules: Rules, kept: set[float]) -> None:
    doomed = ages(choose_to_delete(ALL, rules, None))
    assert set(ages(ALL)) - set(doomed) == kept
    assert doomed == sorted(doomed, reverse=True)


def test_a_backup_that_changed_keeps_no_place(tmp_path: Path) -> None:
    backups = (backup(1, whole=False), backup(2))
    assert ages(choose_to_delete(backups, Rules(last=1), None)) == [1]


def test_the_newest_from_before_the_newest_run_is_never_chosen_or_deleted(tmp_path: Path) -> None:
    backups = (backup(1), backup(5, whole=False), backup(6), backup(9))
    protected = way_back(backups, NOON - timedelta(hours=4))
    assert protected == backup(6)
    assert 6 not in ages(choose_to_delete(backups, Rules(last=1), protected))
    with pytest.raises(Refused, match="no way back"):
        delete_backup(backup(6), protected)
    assert way_back(backups, None) == backup(1)
    assert way_back(backups, NOON - timedelta(hours=4), backup(1).path) == backup(1)
    assert way_back((), None) is None


def test_deleting_takes_the_manifest_along(tmp_path: Path) -> None:
    one = backup(3, folder=tmp_path)
    one.path.touch()
    manifest_path(one.path).touch()
    delete_backup(one, None)
    assert list(tmp_path.iterdir()) == []
