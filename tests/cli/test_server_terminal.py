"""On a terminal without pg_dump: the question about a copy inside the server, and its yes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.builders.postgresql import PASSWORD
from tests.builders.scripts import write_alembic
from tests.builders.server_databases import TOY, ServerDatabases
from tests.builders.without_pg_dump import hide_pg_dump
from tests.cli.program import ROOT, Program
from tests.cli.screen import terminal

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)


def test_a_yes_to_the_copy_goes_on_with_the_run(
    program: Program,
    server_databases: ServerDatabases,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hide_pg_dump(tmp_path, monkeypatch)
    monkeypatch.setattr("tests.cli.program.ROOT", f"{ROOT}:{tmp_path / 'site'}")
    monkeypatch.setenv("WEBUI_PASSWORD", PASSWORD)
    source = tmp_path / "source"
    write_alembic(source, TOY, None, title="Base tables")
    write_alembic(source, "aaaa00000002", TOY, "op.execute('DELETE FROM chat')")
    with server_databases.toy() as database:
        run = ("upgrade", database.target.key, "--password-env", "WEBUI_PASSWORD")
        with terminal(program, *run, "--source", source, "--trust") as screen:
            screen.wait_for("Upgrade now? [y/N]")
            assert "There is no pg_dump of version" in screen.text
            screen.type("y\n")
            screen.wait_for("in a schema of its own? [y/N]")
            assert database.recorded() == [TOY]
            screen.type("y\n")
            assert screen.finish() == 0
        assert database.recorded() == ["aaaa00000002"]
        assert len(database.schemas()) == 2
