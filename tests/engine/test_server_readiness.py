"""What is looked at before a run on a server, one line each."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from owui_migrate_gui.engine.readiness import examine_readiness
from owui_migrate_gui.events import Check, Verdict
from tests.builders.running import request_for_target
from tests.builders.scripts import write_alembic
from tests.builders.server_databases import TOY, ServerDatabase, ServerDatabases


def server_lines(database: ServerDatabase, source: Path) -> dict[str, Check]:
    write_alembic(source, TOY, None, title="Base tables")
    write_alembic(source, "aaaa00000002", TOY, "op.execute('DELETE FROM chat')")
    request = request_for_target(database.target, str(source), "head", secret=database.secret)
    return {check.id: check for check in examine_readiness(request)}


def test_a_server_is_looked_at_too(server_databases: ServerDatabases, tmp_path: Path) -> None:
    with server_databases.toy() as database:
        found = server_lines(database, tmp_path / "source")
        assert list(found) == [
            "server",
            "encoding",
            "privileges",
            "connections",
            "holders",
            "backup",
            "space",
        ]
        assert {check.verdict for check in found.values()} == {Verdict.GOOD}
        with closing(database.server.connect(database.database)) as other:
            other.execute("BEGIN")
            other.execute("LOCK TABLE chat IN SHARE MODE")
            busy = server_lines(database, tmp_path / "again")
        assert next(iter(busy)) == "holders"
        assert busy["holders"].verdict is Verdict.REFUSE
        assert "in use by" in busy["holders"].text
        database.execute("ALTER TABLE chat OWNER TO postgres")
        database.execute("GRANT ALL ON chat TO webui")
        owned = server_lines(database, tmp_path / "third")["privileges"]
        assert (owned.verdict, "does not own the tables chat" in owned.text) == (
            Verdict.REFUSE,
            True,
        )


def test_a_server_that_does_not_answer_is_one_line(
    server_databases: ServerDatabases, tmp_path: Path
) -> None:
    with server_databases.toy() as database:
        write_alembic(tmp_path / "s", TOY, None, title="Base tables")
        write_alembic(tmp_path / "s", "aaaa00000002", TOY, "op.execute('DELETE FROM chat')")
        wanted = request_for_target(
            database.target, str(tmp_path / "s"), "head", secret=database.secret
        )
    (line,) = examine_readiness(wanted)  # the database is gone
    assert (line.id, line.verdict) == ("target", Verdict.REFUSE)
    assert "There is no database" in line.text
