"""The faulty disk, built once, and the process that runs engine children on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.disk import Nursery, build, compiler, nursery
from tests.faults.scene import Scene

MakeScene = Callable[..., Scene]


@pytest.fixture(scope="session")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Engine children on a disk that fails when told to."""
    if compiler() is None:
        pytest.skip("needs Linux and a C compiler for the disk that fails")
    with nursery(build(tmp_path_factory.mktemp("disk"))) as started:
        yield started


@pytest.fixture
def make_scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeScene:
    """``make_scene(chats=40, size=200)``: a target, its source, and records beside it."""

    def make(*, chats: int = 120, size: int = 200, journal_mode: str = "delete") -> Scene:
        monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "disk" / "records"))
        return Scene(tmp_path, chats=chats, size=size, journal_mode=journal_mode)

    return make
