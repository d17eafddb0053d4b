"""The whole program's window on a real X server: what offscreen tests can't see.

Focus, modal dialogs, the file dialog and clicks at places of the screen go their real way there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.conftest import MakeDatabase

ROOT = Path(__file__).resolve().parents[2]
SESSION = Path(__file__).with_name("display_session.py")
SCREEN = "1280x800x24"
_START = "from PySide6.QtWidgets import QApplication; QApplication([])"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="X servers are Linux's"),
    pytest.mark.skipif(
        shutil.which("Xvfb") is None, reason="Xvfb is missing; on Debian: apt install xvfb"
    ),
]


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """An environment with a display of its own; the server picks a free number itself."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    number = server.stdout.readline().strip()
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"WAYLAND_DISPLAY", "XAUTHORITY"} and not name.startswith("QT_")
    }
    try:
        assert number, "Xvfb did not start"
        yield kept | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    finally:
        server.terminate()
        server.wait(10)
        server.stdout.close()


def test_a_person_upgrades_and_restores_by_keys_and_mouse(
    display: dict[str, str], make_database: MakeDatabase, tmp_path: Path
) -> None:
    database = make_database("0.9.6")
    _require_x_libraries(display)
    done = subprocess.run(
        [sys.executable, str(SESSION), str(database), str(tmp_path / "screen.png")],
        env=display | {"OWUI_MIGRATE_HOME": str(tmp_path / "records")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    before, after = found["before"], found["after"]
    assert found["platform"] == "xcb"
    assert found["graph"][0] not in {before, after}
    assert found["graph"][1:] == [before, after]
    assert found["refused"] is True
    assert (found["upgrade"], found["restore"]) == ("done", "done")
    assert after != before
    assert found["restored"] == before
    assert found["page"] == "RUNS"
    assert _colours(tmp_path / "screen.png") > 30, "the screen shows nothing"


def _require_x_libraries(display: dict[str, str]) -> None:
    """Skip where Qt's X plugin lacks system libraries: it would abort the process."""
    tried = subprocess.run(
        [sys.executable, "-c", _START],
        env=display,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if tried.returncode != 0:
        reason = next(iter(tried.stderr.strip().splitlines()), "no reason given")
        pytest.skip(f"Qt can't start under X here: {reason}")


def _colours(picture: Path) -> int:
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    return len(set(memoryview(image.constBits()).cast("I")))
