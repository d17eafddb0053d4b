"""Past examinations: kept privately, equal ones as one, never a reason to fail."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.past import KEPT, changes_since, keep_examination, list_past
from tests.doctor.made import HEAD, base
from tests.doctor.seen import visited


def test_equal_examinations_in_a_row_are_one_and_others_are_kept(tmp_path: Path) -> None:
    database, folder = base(tmp_path / "webui.db", HEAD, "alembic"), tmp_path / "kept"

    def examine() -> None:
        snapshot = open_target(parse_target(str(database.path)))
        keep_examination(snapshot, visited(database.path), folder)

    examine()
    examine()
    database.run("DROP INDEX timer_at_idx")
    examine()
    newest, oldest = list_past(str(database.path), folder)
    assert [one.id for one in newest.worrying] == ["OWM016"]
    assert (oldest.times, oldest.worrying) == (2, ())
    assert changes_since(newest, oldest) == (("OWM016",), ())
    (file,) = folder.iterdir()
    assert (file.stat().st_mode & 0o777, folder.stat().st_mode & 0o777) == (0o600, 0o700)
    assert list_past("another", folder) == ()


def test_only_the_newest_are_kept_and_none_that_did_not_ask_the_rows(tmp_path: Path) -> None:
    database, folder = base(tmp_path / "webui.db", HEAD, "alembic"), tmp_path / "kept"
    snapshot, found = open_target(parse_target(str(database.path))), visited(database.path)
    keep_examination(snapshot, replace(found, is_whole=False), folder)
    assert not folder.exists()
    for at in range(KEPT + 2):
        keep_examination(snapshot, replace(found, actual=found.actual if at % 2 else None), folder)
    assert len(list_past(str(database.path), folder)) == KEPT


def test_a_folder_that_can_t_be_written_is_told_and_no_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = base(tmp_path / "webui.db", HEAD, "alembic")
    (tmp_path / "kept").write_text("a file is in the way")
    snapshot = open_target(parse_target(str(database.path)))
    keep_examination(snapshot, visited(database.path), tmp_path / "kept")
    assert "could not be kept" in caplog.text
    assert list_past(str(database.path), tmp_path / "kept") == ()
