"""What every test of previews needs."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust that a test gives never meets that of the person who runs it."""
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))
