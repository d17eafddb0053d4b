"""One database of every engine and birth, each behind the same few questions."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.database.target import Address
from tests.builders.databases import HEADS, trace_of
from tests.builders.kinds import ENCRYPTED, PLAIN, Kind, content, path_of
from tests.builders.server_databases import FIRST, ServerDatabase, ServerDatabases
from tests.chain.facts import Lineage

OWN = 'own "schema" ü'
_RELEASES: dict[Lineage, str] = {"peewee": "0.6.43", "alembic": "0.9.6"}


class Scene(ABC):
    """A database of Open WebUI that holds something; ``start`` is the revision it stands at.

    ``failing`` is a statement that the engine refuses, ``endless`` one that never ends.
    """

    address: Address
    birth: Lineage
    start: str
    failing: str
    endless: str

    @abstractmethod
    def content(self) -> object:
        """Schema and rows, read by another program, to be compared."""

    @abstractmethod
    def trace(self) -> object:
        """All that a look must leave as it is."""

    @abstractmethod
    def content_of(self, backup: Path) -> object | None:
        """The content of a backup; None where only a server can read it."""

    @abstractmethod
    def is_back(self, before: object, backup: Path) -> bool:
        """Whether the restored database is what it was before."""


@dataclass
class FileScene(Scene):
    """A file, plain or encrypted, alone in its folder."""

    kind: Kind
    address: Address
    birth: Lineage
    start: str
    failing: str = "INSERT INTO chat (no_such_column) VALUES (1)"
    endless: str = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)"
        " INSERT INTO chat (id) SELECT count(*) FROM n"
    )

    def content(self) -> object:
        return content(self.kind, path_of(self.address))

    def trace(self) -> object:
        return trace_of(path_of(self.address).parent)

    def content_of(self, backup: Path) -> object | None:
        return content(self.kind, backup)

    def is_back(self, before: object, backup: Path) -> bool:
        path = path_of(self.address)
        return self.content() == before and _digest(path) == _digest(backup)


@dataclass
class ServerScene(Scene):
    """A schema on a server."""

    made: ServerDatabase
    address: Address
    birth: Lineage
    start: str = FIRST
    failing: str = "INSERT INTO chat (no_such_column) VALUES (1)"
    endless: str = "SELECT pg_sleep(600)"

    def content(self) -> object:
        return self.made.look()

    def trace(self) -> object:
        return self.made.look(), self.made.schemas()

    def content_of(self, backup: Path) -> object | None:
        del backup
        return None

    def is_back(self, before: object, backup: Path) -> bool:
        del backup
        return self.content() == before


@contextmanager
def file_scene(kind: Kind, birth: Lineage, folder: Path) -> Iterator[Scene]:
    """A file that a real release left, gone with the test's folder."""
    place = folder / "data"
    place.mkdir()
    release = _RELEASES[birth]
    yield FileScene(kind=kind, address=kind.make(release, place), birth=birth, start=HEADS[release])


@contextmanager
def server_scene(databases: ServerDatabases, schema: str, birth: Lineage) -> Iterator[Scene]:
    """A filled schema at Alembic's first revision, gone after the block."""
    with databases.make(birth, schema) as made:
        address = Address(target=made.target, secret=made.secret)
        yield ServerScene(made=made, address=address, birth=birth)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


FILES = {"plain": PLAIN, "sqlcipher": ENCRYPTED}
SCHEMAS = {"postgresql": "public", "postgresql-own-schema": OWN}

__all__ = ["FILES", "OWN", "SCHEMAS", "Scene", "file_scene", "server_scene"]
