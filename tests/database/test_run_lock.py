"""One at a time: the second is refused by name, and a killed holder locks nobody out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from owui_migrate_gui.database.run_lock import lock_path, remove_dead_lock, run_lock
from owui_migrate_gui.errors import TargetLocked

ROOT = Path(__file__).resolve().parents[2]
_HOLD = """
import sys
from pathlib import Path
from owui_migrate_gui.database.run_lock import run_lock
with run_lock(Path(sys.argv[1]), "upgrading to head"):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_console(target: Path) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(target)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield process
        assert process.stdin is not None
        process.stdin.close()


def test_the_second_is_refused_with_who_since_when_and_what(tmp_path: Path) -> None:
    target = tmp_path / "webui.db"
    with another_console(target) as process:
        with pytest.raises(TargetLocked) as refused, run_lock(target, "upgrading to head"):
            pytest.fail("both hold it")
        assert f"(process {process.pid}) is upgrading to head" in refused.value.what
        assert "since 20" in refused.value.what
        remove_dead_lock(target)
        assert lock_path(target).exists()
    assert not lock_path(target).exists()
    with run_lock(target, "upgrading to head"):
        assert lock_path(target).exists()


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_holder_locks_nobody_out(tmp_path: Path) -> None:
    target = tmp_path / "webui.db"
    with another_console(target) as process:
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=10)
        assert lock_path(target).exists()
        with run_lock(target, "upgrading to head"):
            pass
        assert not lock_path(target).exists()


def test_the_lock_is_beside_the_real_file(tmp_path: Path) -> None:
    real = tmp_path / "data" / "webui.db"
    real.parent.mkdir()
    real.touch()
    link = tmp_path / "webui.db"
    link.symlink_to(real)
    with another_console(link), pytest.raises(TargetLocked), run_lock(real, "upgrading"):
        pytest.fail("both hold it")
