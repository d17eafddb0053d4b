"""The journal outlives crashes and is its owner's alone."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from owui_migrate_gui.engine.journal import (
    JournalEntry,
    list_runs,
    new_run_id,
    own_process,
    read_run,
    write_entry,
)
from owui_migrate_gui.events import Outcome

NOW = datetime(2026, 11, 23, 14, 2, 11, tzinfo=UTC)


def entry(run_id: str = "20261123T140211Z-000001", target: str = "/a/webui.db") -> JournalEntry:
    pid, started = own_process()
    return JournalEntry(
        run_id=run_id,
        kind="run",
        target=target,
        source="bundled",
        source_hash="",
        goal="0bd252b206fb",
        direction="upgrade",
        started=NOW,
        pid=pid,
        pid_started=started,
    )


def test_an_entry_comes_back_as_it_was_written(tmp_path: Path) -> None:
    written = entry()
    write_entry(written, tmp_path)
    assert read_run(written.run_id, tmp_path) == written


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_entries_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "runs"
    write_entry(entry(), folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


def test_runs_are_listed_newest_first_and_by_target(tmp_path: Path) -> None:
    for number, target in enumerate(("/a/webui.db", "/b/webui.db", "/a/webui.db")):
        write_entry(entry(f"20261123T14021{number}Z-000000", target), tmp_path)
    assert [run.run_id[:16] for run in list_runs(tmp_path)] == [
        "20261123T140212Z",
        "20261123T140211Z",
        "20261123T140210Z",
    ]
    assert len(list_runs(tmp_path, "/a/webui.db")) == 2


def test_runs_of_one_second_are_listed_newest_first(tmp_path: Path) -> None:
    second = datetime(2026, 11, 23, 14, 2, 11, tzinfo=UTC)
    for name, part in (("c", 100_000), ("a", 500_000), ("b", 900_000)):
        run = entry(f"20261123T140211Z-{name}")
        begun = second.replace(microsecond=part)
        write_entry(msgspec.structs.replace(run, started=begun), tmp_path)
    assert [run.run_id[-1] for run in list_runs(tmp_path)] == ["b", "a", "c"]


def test_a_run_whose_process_is_gone_is_shown_as_died(tmp_path: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"],
        capture_output=True,
        check=True,
        text=True,
    )
    gone = msgspec.structs.replace(entry(), pid=int(child.stdout), pid_started=0.0)
    write_entry(gone, tmp_path)
    found = read_run(gone.run_id, tmp_path)
    assert found is not None
    assert found.outcome is Outcome.DIED


def test_a_run_that_goes_on_is_shown_as_running(tmp_path: Path) -> None:
    write_entry(entry(), tmp_path)
    assert [run.outcome for run in list_runs(tmp_path)] == [Outcome.RUNNING]


def test_a_damaged_entry_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "20261123T140211Z-ffffff.json").write_text('{"format": 1', encoding="utf-8")
    write_entry(entry(), tmp_path)
    assert len(list_runs(tmp_path)) == 1


def test_run_ids_sort_by_time_and_differ() -> None:
    assert new_run_id(NOW).startswith("20261123T140211Z-")
    assert len({new_run_id(NOW) for _ in range(50)}) == 50
