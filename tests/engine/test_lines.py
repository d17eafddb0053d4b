"""The child's input: whole lines whatever the pipe gives at once, and an end in peace."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.child_start import CHILD_ARGUMENT
from owui_migrate_gui.engine.lines import PipeLines
from owui_migrate_gui.engine.requests import BackupRequest
from owui_migrate_gui.engine.wire import encode_request


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_lines_come_out_whole_and_the_rest_before_the_end(at_once: int) -> None:
    said = b"one\n\ntwo three\nfour"
    reading, writing = os.pipe()
    for start in range(0, len(said), at_once):
        os.write(writing, said[start : start + at_once])
    os.close(writing)
    lines = PipeLines(reading)
    assert [lines.readline() for _ in range(6)] == [
        b"one\n",
        b"\n",
        b"two three\n",
        b"four",
        b"",
        b"",
    ]
    os.close(reading)


def test_a_child_whose_parent_still_listens_ends_by_itself_and_in_peace(tmp_path: Path) -> None:
    nothing = BackupRequest(
        target=FileTarget(path=tmp_path / "nonesuch.db"), backup_dir=str(tmp_path / "backups")
    )
    child = subprocess.Popen(
        [sys.executable, "-m", "owui_migrate_gui", CHILD_ARGUMENT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with child:
        assert child.stdin is not None
        assert child.stderr is not None
        child.stdin.write(encode_request(nothing))
        child.stdin.flush()
        assert child.wait(30) >= 0  # below 0: ended by a signal
        assert b"Fatal" not in child.stderr.read()
