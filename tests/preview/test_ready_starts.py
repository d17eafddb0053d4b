"""The starts made ahead are what the bundled scripts make, and shadows make that of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import write_ready_starts

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.prepare_preview import (
    Way,
    plan_way,
    prepare_offline_preview,
    recorded_at,
)
from owui_migrate_gui.engine.ready_start import ready_start
from owui_migrate_gui.engine.requests import RecordedSpec, StartSpec
from owui_migrate_gui.engine.shadow.pair import shadow_kind
from owui_migrate_gui.engine.shadow.postgresql.shadow import PostgresqlShadow
from owui_migrate_gui.engine.shadow.sqlite import SqliteShadow
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.revision import Lineage, RevisionKey, System
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import require_trust
from tests.preview.real_run import as_in_a_child

HEAD = RevisionKey(System.ALEMBIC, "0bd252b206fb")


def contents(shadow: SqliteShadow | PostgresqlShadow) -> Any:
    """All that a script could ask for, but for the moment at which a row was written."""
    if isinstance(shadow, SqliteShadow):
        history = shadow._definitions()
        versions = {
            name: shadow.connection.send(f"SELECT {column} FROM {name}").fetchall()
            for name, column in (("alembic_version", "version_num"), ("migratehistory", "name"))
            if name in history
        }
        return history, versions
    catalog = shadow.connection.catalog
    tables = {name: table.copy() for name, table in catalog.tables.items()}
    for table in tables.values():  # who gave a constraint its name is asked at its making only
        table.keys = {name: replace(key, is_named=True) for name, key in table.keys.items()}
    return tables, catalog.sequences


@pytest.mark.parametrize(("dialect", "lineage"), write_ready_starts.CASES)
def test_a_start_made_ahead_is_what_the_scripts_make(
    dialect: str, lineage: Lineage, tmp_path: Path
) -> None:
    bundled = read_source("bundled")
    ready = ready_start(dialect, lineage, HEAD, bundled)
    with as_in_a_child():
        made, replayed = write_ready_starts.replayed(dialect, lineage)
    assert ready == made, "run tools/write_ready_starts.py"
    recorded = recorded_at(build_graph(bundled.revisions), bundled, lineage, HEAD)
    built = shadow_kind(dialect)(Cancellation(), tmp_path)
    start = StartSpec(
        lineage=lineage,
        revision=made.revision,
        recorded=RecordedSpec(peewee=recorded.peewee, alembic=recorded.alembic),
        schema=made.schema,
        constraints=made.constraints,
    )
    built.build(made.schema, start)
    assert built.schema() == replayed.schema()
    assert contents(built) == contents(replayed)
    built.close()
    replayed.close()


def test_other_scripts_and_other_revisions_have_no_start_made_ahead() -> None:
    bundled = read_source("bundled")
    changed = replace(bundled, content_hash="another")
    earlier = RevisionKey(System.ALEMBIC, "c92da83b017f")
    assert ready_start("sqlite", Lineage.PEEWEE_BORN, HEAD, changed) is None
    assert ready_start("sqlite", Lineage.PEEWEE_BORN, earlier, bundled) is None
    way = Way(dialect="sqlite", lineage=Lineage.PEEWEE_BORN, start=earlier, goal=None)
    plan = plan_way(build_graph(bundled.revisions), way, bundled)
    start = prepare_offline_preview(require_trust(bundled), bundled, plan, way).start
    assert (start.schema, start.replay[-1].revision) == (None, earlier.id)
