"""A pooler in between is noticed; in transaction mode only looking goes through it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import psycopg
import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.postgresql.connect import connect
from owui_migrate_gui.database.postgresql.pooler import Pooling, tell_pooling
from owui_migrate_gui.engine.prepare import prepare_backup, prepare_restore
from owui_migrate_gui.errors import PoolerInBetween
from tests.builders.pooler import running_pooler
from tests.builders.running import carry_out, request_for_target
from tests.builders.scripts import write_alembic
from tests.builders.server_databases import TOY, ServerDatabase, ServerDatabases


@pytest.fixture
def toy(
    server_databases: ServerDatabases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ServerDatabase]:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))
    with server_databases.toy() as made:
        yield made


@pytest.mark.parametrize("mode", ["transaction", "session"])
def test_its_mode_is_told_without_asking_it(toy: ServerDatabase, mode: str) -> None:
    with connect(toy.target, toy.secret, psycopg.Connection) as direct:
        assert tell_pooling(direct, toy.target, toy.secret) is Pooling.NONE
    with running_pooler(toy.server, toy.role, mode) as port:
        pooled = msgspec.structs.replace(toy.target, port=port)
        with connect(pooled, toy.secret, psycopg.Connection) as connection:
            assert tell_pooling(connection, pooled, toy.secret) is Pooling(mode)


def test_through_transaction_mode_one_can_look_but_changes_are_refused(
    toy: ServerDatabase, tmp_path: Path
) -> None:
    write_alembic(tmp_path / "source", TOY, None)
    write_alembic(tmp_path / "source", "aaaa00000002", TOY, "op.execute('DELETE FROM chat')")
    backup = tmp_path / "any"
    before = toy.look()
    with running_pooler(toy.server, toy.role, "transaction") as port:
        pooled = msgspec.structs.replace(toy.target, port=port)
        assert open_target(pooled, secret=toy.secret).chats == 2
        run = request_for_target(pooled, str(tmp_path / "source"), "head", secret=toy.secret)
        for request in (run, prepare_backup(pooled, secret=toy.secret)):
            failure = carry_out(request).failure
            assert failure.error.code == PoolerInBetween.code
            assert failure.error.exit_code == 3
        assert carry_out(prepare_restore(backup, pooled)).failure.error.exit_code in {2, 3}
        # Nothing of ours stays in the server connection that others get next.
        with psycopg.connect(
            host="127.0.0.1", port=port, user=toy.role, dbname=toy.database
        ) as other:
            shown = other.execute("SHOW search_path").fetchone()
            assert shown == ('"$user", public',)
    assert toy.look() == before


def test_through_session_mode_a_run_works(toy: ServerDatabase, tmp_path: Path) -> None:
    write_alembic(tmp_path / "source", TOY, None)
    write_alembic(tmp_path / "source", "aaaa00000002", TOY, "op.execute('DELETE FROM chat')")
    with running_pooler(toy.server, toy.role, "session") as port:
        pooled = msgspec.structs.replace(toy.target, port=port)
        request = request_for_target(pooled, str(tmp_path / "source"), "head", secret=toy.secret)
        assert carry_out(request).report.verified
    assert toy.recorded() == ["aaaa00000002"]
