"""A job's folder goes away when its processes have ended, however they ended."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from owui_migrate_gui.engine.own_folder import make_own_folder, remove_dead_folders

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs flock")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_that_somebody_lives_for_stays(temporary: Path) -> None:
    folder = make_own_folder("owui-migrate-1-")
    stranger = temporary / "owui-migrate-of-another-kind"
    stranger.mkdir()
    remove_dead_folders()
    assert folder.path.is_dir()
    folder.remove()
    folder.remove()
    assert list(temporary.iterdir()) == [stranger]


def test_a_child_keeps_it_after_its_parent_and_nobody_after_both(temporary: Path) -> None:
    folder = make_own_folder("owui-migrate-2-")
    (folder.path / "copy.db").write_bytes(b"chats")
    with subprocess.Popen(
        [sys.executable, "-c", "input()"],
        stdin=subprocess.PIPE,
        pass_fds=(folder.descriptor,),
        stderr=subprocess.DEVNULL,
    ) as child:
        descriptor, folder.descriptor = folder.descriptor, -1
        os.close(descriptor)  # the parent is gone without removing anything
        remove_dead_folders()
        assert folder.path.is_dir()
        child.kill()
        child.wait()
    again = make_own_folder("owui-migrate-3-")
    assert list(temporary.iterdir()) == [again.path]
    again.remove()
