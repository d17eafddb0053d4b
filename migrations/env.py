"""How stock ``alembic`` reaches the database, online and offline.

The database is named by environment variables, as Open WebUI's own are: ``DATABASE_URL``
(SQLite, ``sqlite+sqlcipher://`` or PostgreSQL), ``DATABASE_PASSWORD`` (the SQLCipher key) and
``DATABASE_SCHEMA`` (PostgreSQL). A program that runs the scripts itself puts an open connection,
with its transaction begun, into ``config.attributes["connection"]`` instead.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from logging.config import fileConfig
from typing import Any

import sqlalchemy as sa
from alembic import context
from alembic.util.exc import CommandError
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.pool import NullPool

from migrations.equivalents import check_options, quiet_comparison
from migrations.metadata import metadata

_POSTGRESQL_NAMES = frozenset({"postgres", "postgresql", "postgresql+psycopg2"})
_CIPHER_NAMES = frozenset({"sqlite+sqlcipher", "sqlite+pysqlcipher"})


def database_url() -> URL:
    """The URL from DATABASE_URL (else alembic.ini), with a driver that is installed."""
    text = os.environ.get("DATABASE_URL") or context.config.get_main_option("sqlalchemy.url")
    if not text:
        msg = (
            "No database is named, so nothing was read or changed:"
            " set DATABASE_URL, for example to sqlite:////data/webui.db."
        )
        raise CommandError(msg)
    try:
        url = make_url(text)
    except sa.exc.ArgumentError as error:
        msg = (
            "DATABASE_URL is not a database URL, so nothing was read or changed:"
            " use sqlite:////path, sqlite+sqlcipher:////path or postgresql://user@host/name."
        )
        raise CommandError(msg) from error
    if url.drivername in _POSTGRESQL_NAMES:
        return url.set(drivername="postgresql+psycopg")
    return url


def make_engine(url: URL, *, writes: bool) -> Engine:
    """An engine of one connection; on SQLite DDL is inside the transaction, which it is not by
    default with Python's driver.
    """
    if url.drivername in _CIPHER_NAMES:
        engine = sa.create_engine(
            "sqlite://", creator=_cipher_creator(url), module=_cipher_module(), poolclass=NullPool
        )
    else:
        engine = sa.create_engine(url, poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        _make_ddl_transactional(engine, writes=writes)
    return engine


def _make_ddl_transactional(engine: Engine, *, writes: bool) -> None:
    # IMMEDIATE, so that a run that meets another writer stops before its first step.
    statement = "BEGIN IMMEDIATE" if writes else "BEGIN"

    @sa.event.listens_for(engine, "connect")
    def _no_driver_transactions(dbapi_connection: Any, _record: object) -> None:
        dbapi_connection.isolation_level = None
        # Else a table that is made anew could not get its name while a view stands on it.
        dbapi_connection.execute("PRAGMA legacy_alter_table = ON")

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)


def _cipher_module() -> Any:
    try:
        # Only encrypted databases need it.
        import sqlcipher3
    except ImportError as error:
        msg = (
            "The library for encrypted databases is missing, so the database was not opened:"
            " install sqlcipher3."
        )
        raise CommandError(msg) from error
    return sqlcipher3.dbapi2


def _cipher_creator(url: URL) -> Callable[[], Any]:
    password = os.environ.get("DATABASE_PASSWORD")
    if not password or "\0" in password:
        msg = (
            "DATABASE_PASSWORD is not set (or holds a NUL character), so the encrypted database"
            " was not opened: set it to the database's key."
        )
        raise CommandError(msg)
    path = url.database or ":memory:"
    module = _cipher_module()

    def connect() -> Any:
        connection = module.connect(path, check_same_thread=False)
        quoted = password.replace("'", "''")
        connection.execute(f"PRAGMA key = '{quoted}'")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master")
        except (module.DatabaseError, sqlite3.DatabaseError) as error:
            connection.close()
            msg = (
                "DATABASE_PASSWORD does not open this database (or it is not an encrypted one),"
                " so nothing was read or changed: check the key."
            )
            raise CommandError(msg) from error
        return connection

    return connect


def use_schema(connection: Connection, schema: str) -> None:
    """Make *schema* the one that unqualified names mean, after checking that it can be used."""
    known = connection.scalar(
        sa.text("SELECT 1 FROM pg_namespace WHERE nspname = :schema"), {"schema": schema}
    )
    if known is None:
        msg = (
            f"The schema {schema!r} of DATABASE_SCHEMA does not exist, so nothing was changed:"
            " create it first or correct the name."
        )
        raise CommandError(msg)
    tables = set(sa.inspect(connection).get_table_names(schema=schema))
    foreign = tables - {"alembic_version", "migratehistory"}
    if foreign and not tables & {"alembic_version", "migratehistory"}:
        msg = (
            f"The schema {schema!r} has tables but no recorded revision, so nothing was changed:"
            " name an empty schema, or stamp this one if it is Open WebUI's."
        )
        raise CommandError(msg)
    name = '"' + schema.replace('"', '""') + '"'
    connection.execute(sa.text(f"SET search_path TO {name}".replace(":", "\\:")))


def run_offline() -> None:
    """Write the SQL out; only the dialect of the URL is used."""
    context.configure(
        url=database_url(),
        target_metadata=metadata,
        literal_binds=True,
        dialect_opts={"paramstyle": "named"},
        transactional_ddl=True,
    )
    with context.begin_transaction():
        schema = os.environ.get("DATABASE_SCHEMA")
        if schema and context.get_context().dialect.name == "postgresql":
            name = '"' + schema.replace('"', '""') + '"'
            context.execute(f"SET search_path TO {name}")
        context.run_migrations()


def run_on(connection: Connection) -> None:
    """Run on an open connection, inside one transaction for all steps."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        transactional_ddl=True,
        **check_options(),
    )
    with quiet_comparison(), context.begin_transaction():
        context.run_migrations()


def run_online() -> None:
    """Open the database that the environment names and run on it."""
    given = context.config.attributes.get("connection")
    if given is not None:
        run_on(given)
        return
    engine = make_engine(database_url(), writes=_writes())
    try:
        with engine.connect() as connection:
            schema = os.environ.get("DATABASE_SCHEMA")
            if schema and connection.dialect.name == "postgresql":
                with connection.begin():
                    use_schema(connection, schema)
            run_on(connection)
    finally:
        engine.dispose()


def _writes() -> bool:
    """Does the command write? Only asking (current, check ...) must not take the write lock."""
    command = getattr(context.config.cmd_opts, "cmd", None)
    return command is None or command[0].__name__ in {"upgrade", "downgrade", "stamp"}


def _configure_logging() -> None:
    config = context.config
    # Loggers of a program that runs the scripts itself stay as they are.
    if config.config_file_name is not None and not logging.getLogger().handlers:
        fileConfig(config.config_file_name, disable_existing_loggers=False)


_configure_logging()
if context.is_offline_mode():
    run_offline()
else:
    run_online()
