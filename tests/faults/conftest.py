"""The faulty disk, built once, and the process that runs engine children on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from owui_migrate_gui.database.backup_way import BackupWay
from tests.builders.postgresql import Server
from tests.faults.disk import Nursery, build, compiler, nursery
from tests.faults.scene import Scene
from tests.faults.subjects import EncryptedFile, OnServer, PlainFile

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

    def make(
        *,
        chats: int = 120,
        size: int = 200,
        journal_mode: str = "delete",
        kind: str = "plain",
        compresses: bool = False,
    ) -> Scene:
        monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "disk" / "records"))
        make_file = EncryptedFile if kind == "encrypted" else PlainFile
        path = tmp_path / "disk" / "data" / "webui.db"
        subject = make_file(path, chats=chats, size=size, journal_mode=journal_mode)
        return Scene(tmp_path, subject, compresses=compresses)

    return make


@pytest.fixture
def make_server_scene(
    postgresql_server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeScene]:
    """``make_server_scene(backup_way=…)``: the same on a PostgreSQL server."""
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "disk" / "records"))
    with ExitStack() as stack:

        def make(*, backup_way: BackupWay = BackupWay.DUMP) -> Scene:
            subject = OnServer(postgresql_server, chats=40, size=200)
            stack.callback(subject.remove)
            return Scene(tmp_path, subject, backup_way)

        yield make
