"""Small databases of any revision on a server: copies of templates that are built once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from tests.builders.postgresql import ROLE, Server
from tests.chain.facts import Lineage
from tests.chain.known_schema import build_known_schema
from tests.doctor.made import OnServer, fill

_templates: dict[tuple[Server, str, Lineage], str] = {}


@contextmanager
def on_server(server: Server, revision: str, lineage: Lineage = "peewee") -> Iterator[OnServer]:
    """A database of that revision with what ``fill`` puts there, gone after the block."""
    key = (server, revision, lineage)
    if key not in _templates:
        _templates[key] = name = build_on_server(server, revision, lineage)
        fill(OnServer(server, name))
    name = server.copy_database(_templates[key], owner=ROLE)
    try:
        yield OnServer(server, name)
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


__all__ = ["build_on_server", "on_server"]
