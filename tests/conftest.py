"""Fixtures that every ring of tests shares."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders.databases import unpack_database

MakeDatabase = Callable[[str], Path]


@pytest.fixture
def make_database(tmp_path: Path) -> MakeDatabase:
    """``make_database("0.6.43")``: a fresh ``webui.db`` of that release, alone in a folder."""

    def make(release: str) -> Path:
        folder = tmp_path / f"open-webui-{release}"
        folder.mkdir()
        return unpack_database(release, folder / "webui.db")

    return make
