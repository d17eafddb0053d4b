"""Back up, run, restore: the file is byte for byte what it was, on every release's database."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from owui_migrate_gui import places
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.prepare import prepare_backup, prepare_restore
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.events import BackupReport, Finished, Outcome, RestoreReport
from tests.builders.databases import RELEASES
from tests.builders.running import carry_out, digest, request_for
from tests.conftest import MakeDatabase


@pytest.mark.parametrize("release", RELEASES)
def test_after_a_run_and_a_restore_the_file_is_what_it_was(
    release: str, make_database: MakeDatabase
) -> None:
    database = make_database(release)
    before = digest(database)
    run = carry_out(request_for(database, None, "-1")).report
    assert digest(database) != before
    restored = carry_out(prepare_restore(Path(run.backup or ""), parse_target(str(database))))
    assert isinstance(restored.last, Finished), restored.last
    assert isinstance(restored.last.report, RestoreReport)
    assert digest(database) == before
    assert restored.last.report.guard is not None
    assert [entry.kind for entry in list_runs(places.journal_dir())] == ["restore", "run"]
    assert all(entry.outcome is Outcome.DONE for entry in list_runs(places.journal_dir()))


def test_a_backup_alone_equals_the_file_and_changes_nothing(make_database: MakeDatabase) -> None:
    database = make_database("0.9.6")
    before = digest(database)
    made = carry_out(prepare_backup(parse_target(str(database))))
    assert isinstance(made.last, Finished), made.last
    assert isinstance(made.last.report, BackupReport)
    assert digest(Path(made.last.report.path)) == before == digest(database)
    assert made.last.report.sha256 == before


def test_a_guard_brings_back_what_a_restore_replaced(make_database: MakeDatabase) -> None:
    database = make_database("0.6.43")
    run = carry_out(request_for(database, None, "+1")).report
    upgraded = digest(database)
    target = parse_target(str(database))
    first = carry_out(prepare_restore(Path(run.backup or ""), target))
    assert isinstance(first.last, Finished)
    assert isinstance(first.last.report, RestoreReport)
    carry_out(prepare_restore(Path(first.last.report.guard or ""), target))
    assert digest(database) == upgraded


def test_a_changed_backup_is_not_restored(make_database: MakeDatabase) -> None:
    database = make_database("0.6.43")
    run = carry_out(request_for(database, None, "+1")).report
    backup = Path(run.backup or "")
    content = bytearray(backup.read_bytes())
    content[-100] ^= 0xFF
    backup.write_bytes(content)
    before = digest(database)
    failure = carry_out(prepare_restore(backup, parse_target(str(database)))).failure
    assert failure.error.exit_code == 3
    assert digest(database) == before


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has names that are no text")
def test_a_name_that_is_no_text_is_refused_in_words(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/webui-\xff.db"))
    with pytest.raises(BadTarget, match="not valid text"):
        prepare_backup(parse_target(str(path)))
