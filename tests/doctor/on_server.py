"""Small databases of any revision on a server, and how a test examines and repairs them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.pool import NullPool

import migrations  # noqa: F401 - from here, not from the folder that a run unpacks it to
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.repairs import choose, prepare_repair
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.repair_job import repair
from tests.builders.postgresql import ROLE, Server
from tests.builders.server_databases import ServerDatabase
from tests.chain.facts import Lineage
from tests.chain.known_schema import build_known_schema
from tests.doctor.broken import THEN, contents
from tests.doctor.seen import visited_target

PEOPLE = ("u1", "u2")
_FILLERS = {"bigint": THEN, "integer": 0, "boolean": False, "json": "{}"}
_COLUMNS = """
SELECT column_name, data_type, is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO'
FROM information_schema.columns WHERE table_schema = 'public' AND table_name = %s"""


@dataclass(frozen=True, slots=True)
class OnServer:
    """A small database of any revision on a server."""

    made: ServerDatabase

    def insert(self, table: str, **values: object) -> None:
        """Insert a row; what may not be empty and isn't given gets a filler of its type."""
        with closing(self.made.server.connect(self.made.database)) as connection:
            row: dict[str, object] = {}
            for name, type_, is_needed in connection.execute(_COLUMNS, (table,)).fetchall():
                if name in values:
                    row[name] = values[name]
                elif is_needed:
                    row[name] = _FILLERS.get(type_, f"{table}-{name}")
            statement = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
                sql.Identifier(table),
                sql.SQL(", ").join(map(sql.Identifier, row)),
                sql.SQL(", ").join(map(sql.Literal, row.values())),
            )
            connection.execute(statement)

    def fill(self) -> None:
        """Two people with a chat of two messages each."""
        for person in PEOPLE:
            times = {"created_at": THEN, "updated_at": THEN + 5, "last_active_at": THEN + 9}
            self.insert("user", id=person, email=f"{person}@example.org", role="user", **times)
            self.insert("auth", id=person, email=f"{person}@example.org", active=True)
            chat = contents("hello", "100 % :sure")
            self.insert(
                "chat",
                id=f"c-{person}",
                user_id=person,
                title="t",
                chat=chat,
                archived=False,
                current_message_id="m2",
                last_read_at=THEN,
                **times,
            )

    def visited(self) -> Examination:
        """The whole examination against the bundled scripts."""
        return visited_target(self.made.target, self.made.secret)

    def repair(self, *ids: str) -> None:
        """Repair the findings named, or all that need no choice."""
        findings = choose(self.visited(), ids, everything=not ids)
        snapshot = open_target(self.made.target, secret=self.made.secret)
        request = prepare_repair(snapshot, findings, secret=self.made.secret)
        assert repair(request, lambda _event: None, Cancellation()).verified

    def number(self, query: str) -> int:
        """The first column of a query's one row."""
        return int(str(self.made.rows(query)[0][0]))


@contextmanager
def on_server(server: Server, revision: str, lineage: Lineage) -> Iterator[OnServer]:
    """A database of that revision with two people and their chats, gone after the block."""
    name = build_on_server(server, revision, lineage)
    try:
        made = OnServer(ServerDatabase(server=server, database=name, schema="public"))
        made.fill()
        yield made
    finally:
        server.drop_database(name)


def build_on_server(server: Server, revision: str, lineage: Lineage) -> str:
    """Make an empty database of that revision, owned by ``ROLE``; its name."""
    server.create_role()
    name = server.create_database(owner=ROLE)
    server.administer(f"GRANT ALL ON SCHEMA public TO {ROLE}", database=name)
    engine = sa.create_engine(server.url(name).set(username=ROLE), poolclass=NullPool)
    with engine.begin() as connection:
        build_known_schema(connection, lineage, revision)
    engine.dispose()
    return name


__all__ = ["PEOPLE", "OnServer", "build_on_server", "on_server"]
