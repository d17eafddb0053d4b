"""Stock ``alembic`` and ``pw_migrate`` run both folders unchanged, from any folder."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.builders.postgresql import Server
from tests.chain.facts import known_revisions, known_tables
from tests.chain.reflection import differences, reflect_tables
from tests.chain.scratch import ROOT

HEAD = known_revisions("sqlite", "alembic")[-1].revision
# Only the tool's own folder: the scripts are found by alembic.ini, not by the caller.
PROGRAMS = Path(sys.executable).parent


class Tools:
    """Runs the programs in an empty folder with nothing but the given environment."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def alembic(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return self.alembic_of(ROOT, *arguments, **environment)

    def alembic_of(
        self, root: Path, *arguments: str, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        ini = str(root / "migrations" / "alembic.ini")
        return self._run("alembic", "-c", ini, *arguments, **environment)

    def pw_migrate(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self._run("pw_migrate", *arguments)

    def _run(
        self, program: str, *arguments: str, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        kept = {k: v for k, v in os.environ.items() if k in {"PATH", "HOME", "LANG", "SYSTEMROOT"}}
        return subprocess.run(
            [str(PROGRAMS / program), *arguments],
            cwd=self._folder,
            env={**kept, **environment},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return Tools(folder)


@pytest.fixture
def postgresql(postgresql_server: Server) -> Iterator[sa.URL]:
    name = postgresql_server.create_database()
    yield postgresql_server.url(name)
    postgresql_server.drop_database(name)


def plain(url: sa.URL) -> str:
    """The URL as people write it, without a driver."""
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


def tables_of(url: str | sa.URL) -> dict[str, dict[str, object]]:
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.connect() as connection:
        return reflect_tables(connection)


def test_alembic_goes_up_tells_checks_and_goes_down(tools: Tools, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'webui.db'}"
    up = tools.alembic("upgrade", "head", DATABASE_URL=url)
    assert up.returncode == 0, up.stderr
    assert tools.alembic("current", DATABASE_URL=url).stdout.strip() == f"{HEAD} (head)"
    check = tools.alembic("check", DATABASE_URL=url)
    assert (check.returncode, "No new upgrade operations" in check.stdout) == (0, True)
    assert "Warning" not in check.stderr
    assert len(tools.alembic("history", DATABASE_URL=url).stdout.splitlines()) == 66
    assert differences(tables_of(url), known_tables("sqlite", "alembic", HEAD)) == []
    down = tools.alembic("downgrade", "b2c3d4e5f6a7", DATABASE_URL=url)
    assert down.returncode == 0, down.stderr
    assert "b2c3d4e5f6a7" in tools.alembic("current", DATABASE_URL=url).stdout


def test_a_failing_step_leaves_the_database_as_it_was(tools: Tools, tmp_path: Path) -> None:
    """DDL and all: with the driver's own transactions, half of it would stay."""
    copy = tmp_path / "copy"
    for name in ("migrations", "internal_migrations"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    (broken,) = (copy / "migrations" / "versions").glob("9f0c9cd09105_*.py")
    script = broken.read_text(encoding="utf-8")
    script = script.replace("def upgrade() -> None:", "def upgrade() -> None:\n    1 / 0", 1)
    broken.write_text(script, encoding="utf-8")
    path = tmp_path / "webui.db"
    url = f"sqlite:///{path}"
    assert tools.alembic("upgrade", "c0fbf31ca0db", DATABASE_URL=url).returncode == 0
    before = path.read_bytes()
    failed = tools.alembic_of(copy, "upgrade", "head", DATABASE_URL=url)
    assert failed.returncode != 0
    assert "ZeroDivisionError" in failed.stderr
    assert path.read_bytes() == before


def test_alembic_runs_on_postgresql(tools: Tools, postgresql: sa.URL) -> None:
    url = plain(postgresql)
    up = tools.alembic("upgrade", "head", DATABASE_URL=url)
    assert up.returncode == 0, up.stderr
    check = tools.alembic("check", DATABASE_URL=url)
    assert check.returncode == 0, check.stderr + check.stdout
    assert differences(tables_of(postgresql), known_tables("postgresql", "alembic", HEAD)) == []
    down = tools.alembic("downgrade", "base", DATABASE_URL=url)
    assert down.returncode == 0, down.stderr
    assert set(tables_of(postgresql)) == {"alembic_version"}


def test_database_schema_is_where_everything_goes(tools: Tools, postgresql: sa.URL) -> None:
    url = plain(postgresql)
    engine = sa.create_engine(postgresql, poolclass=sa.NullPool)
    with engine.begin() as connection:
        connection.execute(sa.text('CREATE SCHEMA "odd ""name"'))
        connection.execute(sa.text("CREATE TABLE chat (id INTEGER)"))  # somebody else's, in public
    environment = {"DATABASE_URL": url, "DATABASE_SCHEMA": 'odd "name'}
    up = tools.alembic("upgrade", "head", **environment)
    assert up.returncode == 0, up.stderr
    assert HEAD in tools.alembic("current", **environment).stdout
    assert tools.alembic("current", DATABASE_URL=url).stdout.strip() == ""
    with engine.connect() as connection:
        inspector = sa.inspect(connection)
        assert inspector.get_table_names() == ["chat"]
        made = set(inspector.get_table_names(schema='odd "name'))
    assert made == set(known_tables("postgresql", "alembic", HEAD))
    down = tools.alembic("downgrade", "base", **environment)
    assert down.returncode == 0, down.stderr


def test_a_schema_that_can_t_be_used_is_refused(tools: Tools, postgresql: sa.URL) -> None:
    url = plain(postgresql)
    missing = tools.alembic("upgrade", "head", DATABASE_URL=url, DATABASE_SCHEMA="nowhere")
    assert missing.returncode != 0
    assert "'nowhere' of DATABASE_SCHEMA does not exist" in missing.stderr
    engine = sa.create_engine(postgresql, poolclass=sa.NullPool)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE SCHEMA full_one"))
        connection.execute(sa.text("CREATE TABLE full_one.chat (id INTEGER)"))
    full = tools.alembic("upgrade", "head", DATABASE_URL=url, DATABASE_SCHEMA="full_one")
    assert full.returncode != 0
    assert "no recorded revision" in full.stderr


@pytest.mark.parametrize("password", ["plain", 'it\'s "odd" %40 :/@ ä;--'])
def test_an_encrypted_database_is_opened_with_its_password(
    tools: Tools, tmp_path: Path, password: str
) -> None:
    sqlcipher3 = pytest.importorskip("sqlcipher3")
    path = tmp_path / "webui.db"
    environment = {"DATABASE_URL": f"sqlite+sqlcipher:///{path}", "DATABASE_PASSWORD": password}
    up = tools.alembic("upgrade", "head", **environment)
    assert up.returncode == 0, up.stderr
    assert HEAD in tools.alembic("current", **environment).stdout
    assert not path.read_bytes().startswith(b"SQLite format 3")
    connection = sqlcipher3.connect(str(path))
    escaped = password.replace("'", "''")
    connection.execute(f"PRAGMA key = '{escaped}'")
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    connection.close()
    environment["DATABASE_PASSWORD"] = "wrong"
    wrong = tools.alembic("current", **environment)
    assert wrong.returncode != 0
    assert "does not open this database" in wrong.stderr
    assert "Traceback" not in wrong.stderr
    none = tools.alembic("current", DATABASE_URL=environment["DATABASE_URL"])
    assert "DATABASE_PASSWORD is not set" in none.stderr


def test_without_a_database_the_message_says_what_to_set(tools: Tools) -> None:
    ended = tools.alembic("current")
    assert ended.returncode != 0
    assert "set DATABASE_URL" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_sql_written_for_sqlite_makes_the_schema_at_head(tools: Tools, tmp_path: Path) -> None:
    written = tools.alembic("upgrade", "head", "--sql", DATABASE_URL="sqlite://")
    assert written.returncode == 0, written.stderr
    path = tmp_path / "written.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(written.stdout)
    found = differences(tables_of(f"sqlite:///{path}"), known_tables("sqlite", "alembic", HEAD))
    # References stated with their column: reflection does not tell what they do on DELETE.
    assert [line.split(":")[0] for line in found] == [
        "channel_file.fks",
        "group.fks",
        "knowledge_file.fks",
    ]
    assert _on_delete(path, "channel_file", "message_id") == "CASCADE"
    assert _on_delete(path, "group", "parent_group_id") == "SET NULL"
    assert _on_delete(path, "knowledge_file", "directory_id") == "SET NULL"
    back = tools.alembic("downgrade", f"{HEAD}:base", "--sql", DATABASE_URL="sqlite://")
    assert back.returncode == 0, back.stderr
    with sqlite3.connect(path) as connection:
        connection.executescript(back.stdout)
    assert set(tables_of(f"sqlite:///{path}")) <= {"alembic_version", "migratehistory"}


def _on_delete(path: Path, table: str, column: str) -> str:
    query = 'SELECT on_delete FROM pragma_foreign_key_list(?) WHERE "from" = ?'
    with sqlite3.connect(path) as connection:
        found: tuple[str] = connection.execute(query, (table, column)).fetchone()
        return found[0]


def test_sql_written_for_postgresql_makes_the_schema_at_head(
    tools: Tools, postgresql: sa.URL
) -> None:
    written = tools.alembic("upgrade", "head", "--sql", DATABASE_URL="postgresql://unused/x")
    assert written.returncode == 0, written.stderr
    _execute_script(postgresql, written.stdout)
    known = known_tables("postgresql", "alembic", HEAD)
    assert differences(tables_of(postgresql), known) == []
    back = tools.alembic("downgrade", f"{HEAD}:base", "--sql", DATABASE_URL="postgresql://unused/x")
    assert back.returncode == 0, back.stderr
    _execute_script(postgresql, back.stdout)
    assert set(tables_of(postgresql)) <= {"alembic_version", "migratehistory"}


def _execute_script(url: sa.URL, script: str) -> None:
    engine = sa.create_engine(url, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute(script)


def test_a_new_revision_is_written_from_the_template(tools: Tools, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(ROOT / "migrations", copy / "migrations")
    url = f"sqlite:///{tmp_path / 'webui.db'}"
    made = tools.alembic_of(copy, "revision", "-m", "Something new", DATABASE_URL=url)
    assert made.returncode == 0, made.stderr
    (path,) = (copy / "migrations" / "versions").glob("*_something_new.py")
    compile(path.read_text(encoding="utf-8"), str(path), "exec")
    up = tools.alembic_of(copy, "upgrade", "head", DATABASE_URL=url)
    assert up.returncode == 0, up.stderr


def test_pw_migrate_goes_up_one_by_one_and_back(tools: Tools, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'webui.db'}"
    common = ("--directory", str(ROOT / "internal_migrations"), "--database", url)
    names = [known.revision for known in known_revisions("sqlite", "peewee")[:18]]
    for name in (names[0], names[9], names[17]):
        ended = tools.pw_migrate("migrate", *common, "--name", name)
        assert ended.returncode == 0, ended.stderr
        known = known_tables("sqlite", "peewee", name)
        assert differences(tables_of(url), known) == []
    back = tools.pw_migrate("rollback", *common, "--count", "18")
    assert back.returncode == 0, back.stderr
    assert set(tables_of(url)) == {"migratehistory"}
    again = tools.pw_migrate("migrate", *common)
    assert again.returncode == 0, again.stderr
    recorded = sqlite3.connect(tmp_path / "webui.db").execute("SELECT name FROM migratehistory")
    assert [row[0] for row in recorded] == names


def test_pw_migrate_hands_over_to_alembic_on_postgresql(tools: Tools, postgresql: sa.URL) -> None:
    query = f"host={postgresql.query['host']}&port={postgresql.query['port']}"
    url = f"postgresql://postgres@/{postgresql.database}?{query}"
    folder = str(ROOT / "internal_migrations")
    ended = tools.pw_migrate("migrate", "--directory", folder, "--database", url)
    assert ended.returncode == 0, ended.stderr
    up = tools.alembic("upgrade", "head", DATABASE_URL=plain(postgresql))
    assert up.returncode == 0, up.stderr
    known = known_tables("postgresql", "peewee", HEAD)
    assert differences(tables_of(postgresql), known) == []
    check = tools.alembic("check", DATABASE_URL=plain(postgresql))
    assert check.returncode == 0, check.stdout + check.stderr
