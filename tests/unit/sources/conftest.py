from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of this test alone; it isn't made yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(folder))
    return folder
