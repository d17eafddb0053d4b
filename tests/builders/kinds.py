"""The kinds of files that the whole path is walked over, each behind the same few functions."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import Address, FileTarget
from owui_migrate_gui.engine.prepare import prepare_run
from owui_migrate_gui.engine.requests import RunRequest
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan, resolve_goal, stand
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.trust import require_trust
from tests.builders.databases import unpack_database
from tests.builders.encrypted import KEY, encrypt_database, open_encrypted


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How a release's database is made as this kind, and opened by another program."""

    name: str
    make: Callable[[str, Path], Address]
    connect: Callable[[Path], Any]


def _make_plain(release: str, folder: Path) -> Address:
    return Address(target=FileTarget(path=unpack_database(release, folder / "webui.db")))


def _make_encrypted(release: str, folder: Path) -> Address:
    plain = unpack_database(release, folder.parent / "to-be-encrypted.db")
    path = encrypt_database(plain, folder / "webui.db", is_wal=release >= "0.9")
    plain.unlink()
    return Address(target=FileTarget(path=path), secret=Secret(KEY))


PLAIN = Kind(
    name="plain",
    make=_make_plain,
    connect=lambda path: sqlcipher.connect(str(path), isolation_level=None),
)
ENCRYPTED = Kind(name="sqlcipher", make=_make_encrypted, connect=open_encrypted)
KINDS = (PLAIN, ENCRYPTED)


def look(address: Address) -> Snapshot:
    """Open a target as the program does."""
    return open_target(address.target, secret=address.secret)


def path_of(address: Address) -> Path:
    """The file of a target that is one."""
    assert isinstance(address.target, FileTarget)
    return address.target.path


def content(kind: Kind, path: Path) -> dict[str, list[Any]]:
    """The whole content, DDL and rows, read by another program; may leave side files."""
    with closing(kind.connect(path)) as connection:
        ddl = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        found = {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for (name,) in tables
        }
    return {"": ddl, **found}


def request_on(address: Address, source: str | None, goal: str) -> RunRequest:
    """The request for a run of a target to ``goal``; trusts the source."""
    snapshot = look(address)
    read = read_source(source)
    graph = build_graph(read.revisions).with_recorded(snapshot.recorded)
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    wanted = resolve_goal(graph, goal, load_releases(), standing)
    plan = make_plan(graph, snapshot.recorded, snapshot.lineage, wanted)
    return prepare_run(snapshot, require_trust(read, grant=True), plan, secret=address.secret)


__all__ = ["ENCRYPTED", "KINDS", "PLAIN", "Kind", "content", "look", "path_of", "request_on"]
