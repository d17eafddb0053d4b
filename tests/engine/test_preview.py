"""Previews made by the real child: what is shown, and what it makes of a copy of the schema."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.database.volume import measure_volume
from owui_migrate_gui.engine.prepare_preview import prepare_preview
from owui_migrate_gui.events import Finished
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan, resolve_goal, stand
from owui_migrate_gui.preview import Preview, StatementKind
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.trust import require_trust
from tests.builders.running import carry_out, digest, request_for
from tests.builders.scripts import write_alembic
from tests.conftest import MakeDatabase
from tests.engine.conftest import FIRST, SECOND


def preview_of(database: Path, goal: str, source: str = "bundled") -> Preview:
    """Preview the way to ``goal`` as window and command line do."""
    snapshot = open_target(parse_target(str(database)))
    read = read_source(source)
    graph = build_graph(read.revisions).with_recorded(snapshot.recorded)
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    wanted = resolve_goal(graph, goal, load_releases(), standing)
    plan = make_plan(graph, snapshot.recorded, snapshot.lineage, wanted)
    request = prepare_preview(
        snapshot, require_trust(read, grant=True), plan, measure_volume(database)
    )
    last = carry_out(request).last
    assert isinstance(last, Finished), last
    assert isinstance(last.report, Preview)
    return last.report


def test_a_step_shows_its_statements_with_their_place_and_the_version_last(
    database: Path, source: Path
) -> None:
    write_alembic(source, SECOND, FIRST, upgrade="op.add_column('chat', sa.Column('n', sa.Text()))")
    (step,) = preview_of(database, "head", str(source)).steps
    assert [(part.kind, part.sql) for part in step.statements] == [
        (StatementKind.SCHEMA, "ALTER TABLE chat ADD COLUMN n TEXT"),
        (
            StatementKind.VERSION,
            (
                f"UPDATE alembic_version SET version_num='{SECOND}'"
                f" WHERE alembic_version.version_num = '{FIRST}'"
            ),
        ),
    ]
    assert step.statements[0].line > 0
    assert [table.name for table in step.change.tables] == ["chat"]


def test_a_preview_changes_nothing_and_foretells_the_schema_of_the_run(
    make_database: MakeDatabase,
) -> None:
    path = make_database("0.6.43")
    before = digest(path)
    preview = preview_of(path, "head")
    assert digest(path) == before
    assert [item.name for item in path.parent.iterdir()] == [path.name]
    carry_out(request_for(path, None, "head"))
    assert preview.schema_after(len(preview.steps) - 1) == schema_of(path)


def schema_of(path: Path) -> Schema:
    return open_target(parse_target(str(path))).schema
