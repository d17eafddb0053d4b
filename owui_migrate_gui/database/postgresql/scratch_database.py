"""A database on a server that a rehearsal makes for itself, and that is dropped whatever happens.

Only what carries such a name, belongs to the role and has none but our own remark is ever dropped
(PostgreSQL docs, "CREATE DATABASE", "DROP DATABASE"). While a rehearsal is at work it keeps a
connection to its database, so that nobody else takes that for a leftover.
"""

from __future__ import annotations

import logging
import os
import platform
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import psycopg
from psycopg import errors, sql

from owui_migrate_gui.database.postgresql.connect import connect
from owui_migrate_gui.database.postgresql.problems import explained, one_line
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import MayNotRehearse, MigrationError, NoSuchDatabase, PoolerInBetween
from owui_migrate_gui.secret import Secret

PREFIX = "owui_rehearsal_"

_REMARK = "Rehearsal of owui-migrate"
_NAME = re.compile(PREFIX + r"(?P<made>\d{8}t\d{6}z)_[0-9a-z_]{1,24}")
_YOUNG = timedelta(minutes=2)
"""How long after its name's time an unused one may still be waiting for its first connection."""

_LOGGER = logging.getLogger(__name__)
_MAY_CREATE = "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"
_LOCALE = """
SELECT pg_encoding_to_char(encoding), datcollate, datctype, to_jsonb(d) ->> 'datlocprovider',
    coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale')
FROM pg_database AS d WHERE datname = current_database()"""
_OWN = """
SELECT d.datname, EXISTS (SELECT 1 FROM pg_stat_activity AS a WHERE a.datid = d.oid)
FROM pg_database AS d
WHERE d.datname LIKE 'owui\\_rehearsal\\_%%' AND d.datdba = (
        SELECT oid FROM pg_roles WHERE rolname = current_user)
    AND coalesce(shobj_description(d.oid, 'pg_database'), %(remark)s) LIKE %(remark)s || '%%'"""


def database_name(run_id: str) -> str:
    """The name of a rehearsal's database; it begins with the run's time."""
    return PREFIX + re.sub(r"[^0-9a-z]", "_", run_id.lower())


@contextmanager
def scratch_database(
    place: ServerTarget, secret: Secret | None, run_id: str, origin: psycopg.Connection[Any]
) -> Iterator[ServerTarget]:
    """An empty database on the server of ``place``, dropped on leaving; leftovers go as well.

    ``origin`` is a connection to the database that will be copied: the new one has its encoding,
    and its locale where the server is the same. Raises ``MayNotRehearse`` where the role may make
    no databases, ``PoolerInBetween`` where the new one can't be reached, what ``connect`` raises.
    """
    name = database_name(run_id)
    with closing(connect(place, secret, psycopg.Connection)) as connection, explained(place):
        drop_leftovers(connection)
        _require_right(connection, place)
        _create(connection, name, origin)
    try:
        target = _inside(place, name)
        with closing(_reach(target, secret)):
            yield target
    finally:
        drop_scratch(place, secret, run_id)


def drop_scratch(place: ServerTarget, secret: Secret | None, run_id: str) -> None:
    """Drop a rehearsal's database if it is there, whoever is still connected to it.

    Where that is not possible it is only said: the next rehearsal or run on the server does it.
    """
    name = database_name(run_id)
    try:
        with closing(connect(place, secret, psycopg.Connection)) as connection:
            if name in dict(_own_databases(connection)):
                drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
                connection.execute(drop.format(sql.Identifier(name)))
    except (MigrationError, psycopg.Error) as error:
        what = error.what if isinstance(error, MigrationError) else one_line(error)
        _LOGGER.warning("The database %s of the rehearsal is still there: %s", name, what)


def drop_leftovers(connection: psycopg.Connection[Any]) -> None:
    """Drop the databases of rehearsals that died: the role's own, to which nobody is connected."""
    latest = f"{datetime.now(UTC) - _YOUNG:%Y%m%dT%H%M%SZ}".lower()
    for name, is_used in _own_databases(connection):
        match = _NAME.fullmatch(name)
        if is_used or match is None or match["made"] > latest:
            continue
        with suppress(errors.ObjectInUse, errors.InvalidCatalogName):
            connection.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(name)))
            _LOGGER.info("The database %s of a rehearsal that died was dropped.", name)


def _own_databases(connection: psycopg.Connection[Any]) -> list[tuple[str, bool]]:
    """Names of the role's databases that rehearsals made, and whether anybody is connected."""
    rows = connection.execute(_OWN.encode(), {"remark": _REMARK}).fetchall()
    return [(str(name), bool(used)) for name, used in rows if _NAME.fullmatch(name)]


def _require_right(connection: psycopg.Connection[Any], place: ServerTarget) -> None:
    row = connection.execute(_MAY_CREATE).fetchone()
    if row is None or not row[0]:
        raise MayNotRehearse(
            f"The role {place.user or 'of this connection'} may not create the database that a"
            " rehearsal needs.",
            remedy=f'Grant it (ALTER ROLE "{place.user}" CREATEDB), or name another server for the'
            " copy: owui-migrate rehearse --on URL.",
        )


def _create(
    connection: psycopg.Connection[Any], name: str, origin: psycopg.Connection[Any]
) -> None:
    row = origin.execute(_LOCALE).fetchone()
    assert row is not None
    encoding, collate, ctype, provider, locale = row
    clauses = [sql.SQL("TEMPLATE template0 ENCODING {}").format(encoding)]
    if _is_same_server(connection, origin):
        clauses.append(sql.SQL("LC_COLLATE {} LC_CTYPE {}").format(collate, ctype))
        if provider == "i":
            clauses.append(sql.SQL("LOCALE_PROVIDER icu ICU_LOCALE {}").format(locale))
    identifier = sql.Identifier(name)
    create = sql.SQL("CREATE DATABASE {} {}").format(identifier, sql.SQL(" ").join(clauses))
    connection.execute(create)
    remark = f"{_REMARK}, process {os.getpid()} on {platform.node()}"
    connection.execute(sql.SQL("COMMENT ON DATABASE {} IS {}").format(identifier, remark))


def _is_same_server(one: psycopg.Connection[Any], other: psycopg.Connection[Any]) -> bool:
    """Whether both speak of one cluster, which started at one moment."""
    asked = "SELECT pg_postmaster_start_time(), current_setting('port')"
    return one.execute(asked).fetchone() == other.execute(asked).fetchone()


def _inside(place: ServerTarget, name: str) -> ServerTarget:
    """The new database, under our own application name: its sessions are ours."""
    options = tuple(item for item in place.options if item[0] != "application_name")
    return msgspec.structs.replace(place, database=name, options=options)


def _reach(target: ServerTarget, secret: Secret | None) -> psycopg.Connection[Any]:
    """The connection that marks the database as used."""
    try:
        return connect(target, secret, psycopg.Connection)
    except NoSuchDatabase:
        raise PoolerInBetween(
            f"{target.host}, port {target.port}, is a pooler that doesn't know the database that"
            " was made for the rehearsal.",
            remedy="Give the URL of the PostgreSQL server itself, often port 5432.",
        ) from None


__all__ = ["PREFIX", "database_name", "drop_leftovers", "drop_scratch", "scratch_database"]
