"""The program, with a home that no other test sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """``owui-migrate``, called from an empty folder."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return Program(home=tmp_path / "home", folder=folder)
