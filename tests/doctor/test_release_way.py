"""The way to a release: plan, losses, and the backup that leads there too."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from owui_migrate_gui.database.backups import Backup, BackupState
from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget, parse_target
from owui_migrate_gui.doctor.release_way import Fit, ReleaseWay, way_to_release
from owui_migrate_gui.errors import UnknownRevision
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.conftest import MakeDatabase
from tests.doctor.made import base
from tests.doctor.seen import visited


def way(snapshot: Snapshot, version: str, *backups: Backup, path: Path | None = None) -> ReleaseWay:
    graph = build_graph(read_source(None).revisions).with_recorded(snapshot.recorded)
    examination = visited(path) if path else None
    return way_to_release(
        version, snapshot, graph, load_releases(), examination=examination, backups=backups
    )


def snapshot_of(path: Path) -> Snapshot:
    return open_target(parse_target(str(path)))


def backup(revision: str, release: str = "", state: BackupState = BackupState.WHOLE) -> Backup:
    made = datetime(2026, 11, 26, tzinfo=UTC)
    return Backup(
        path=Path(f"{revision}.db"),
        made=made,
        revision=revision,
        release=release,
        size=1,
        rows=1,
        state=state,
    )


@pytest.mark.parametrize(
    ("version", "fit", "steps", "said"),
    [
        ("0.6.43", Fit.FITS, 0, "opens this database as it is"),
        ("v0.7.2", Fit.FITS, 0, "Open WebUI 0.7.2 opens"),
        ("0.8.0", Fit.UPGRADE, 4, "would upgrade this database by 4 steps"),
        ("0.12.4", Fit.UPGRADE, 37, "by 37 steps"),
        ("0.3.35", Fit.DOWNGRADE, 18, "A downgrade of 18 steps"),
    ],
)
def test_a_release_is_there_ahead_or_behind(
    version: str, fit: Fit, steps: int, said: str, make_database: MakeDatabase
) -> None:
    found = way(snapshot_of(make_database("0.6.43")), version)
    assert (found.fit, said in found.sentence) == (fit, True), found.sentence
    assert found.plan is not None
    assert len(found.plan.steps) == steps


def test_every_step_back_says_what_it_can_t_keep(make_database: MakeDatabase) -> None:
    found = way(snapshot_of(make_database("0.12.4")), "0.8.12")
    losses = {loss.revision: loss.what for loss in found.losses}
    assert "rows of automation go" in losses["d4e5f6a7b8c9"]
    assert losses["b0018471bbbe"] == "what is in user.variables goes"
    # The settings become one object again: nothing of them is lost.
    assert "config" not in losses["3ff2c63645b8"]
    assert "f0bd01a18a3d" not in losses


def test_a_verified_backup_that_was_made_there_leads_there_too(
    make_database: MakeDatabase,
) -> None:
    snapshot = snapshot_of(make_database("0.12.4"))
    fits, by_release = backup("b2c3d4e5f6a7"), backup("head", "0.8.12")
    others = (backup("0bd252b206fb", "0.12.4"), backup("b2c3d4e5f6a7", state=BackupState.CHANGED))
    assert way(snapshot, "0.8.12", fits, by_release, *others).backups == (fits, by_release)
    assert way(snapshot, "0.12.4", fits, *others).backups == ()


def test_where_no_plan_can_start_a_backup_still_leads_there(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "0bd252b206fb", "alembic")
    database.run("UPDATE alembic_version SET version_num = 'ffffffffffff'")
    found = way(snapshot_of(database.path), "0.8.12", backup("b2c3d4e5f6a7"), path=database.path)
    assert found.fit is Fit.NO_WAY
    assert found.backups


def test_an_encrypted_database_is_warned_of_releases_that_can_t_open_it(
    make_database: MakeDatabase,
) -> None:
    plain = snapshot_of(make_database("0.6.43"))
    assert isinstance(plain.target, FileTarget)
    target = FileTarget(path=plain.target.path, cipher=CipherSettings())
    assert "can't open encrypted files" in way(replace(plain, target=target), "0.9.0").warning
    assert way(replace(plain, target=target), "0.8.12").warning == ""


def test_an_unknown_release_is_named(make_database: MakeDatabase) -> None:
    with pytest.raises(UnknownRevision, match=r"9\.9"):
        way(snapshot_of(make_database("0.6.43")), "9.9")
