"""Single steps of toy sources: what depends on rows, what can't be told, and what is risky."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.errors import BadSource
from owui_migrate_gui.preview import Repeat, RiskKind, Severity, StatementKind, StepPreview
from owui_migrate_gui.sql_script import script_of, stops_at
from tests.builders.scripts import write_alembic, write_peewee
from tests.chain.facts import Dialect
from tests.preview import making
from tests.preview.making import made_here

BASE, STEP = "aaaa00000001", "aaaa00000002"
TABLES = """\
op.create_table('owner', sa.Column('id', sa.Text(), primary_key=True))
op.create_table(
    'thing',
    sa.Column('id', sa.Text(), primary_key=True),
    sa.Column('name', sa.String(40)),
    sa.Column('data', sa.JSON()),
    sa.Column('is_new', sa.Boolean(), server_default=sa.true(), nullable=False),
)
op.create_index('thing_name_idx', 'thing', ['name'])
"""
LOOP = """\
bind = op.get_bind()
for key, name in bind.execute(sa.text('SELECT id, name FROM thing')).fetchall():
    bind.execute(
        sa.text('UPDATE thing SET name = :name WHERE id = :id'), {'name': name.upper(), 'id': key}
    )
"""
DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql")
offline_preview = partial(making.offline_preview, make=made_here)
preview_of = partial(making.preview_of, make=made_here)


@pytest.fixture(params=DIALECTS)
def dialect(request: pytest.FixtureRequest) -> Dialect:
    """Each in turn."""
    found: Dialect = request.param
    return found


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Two tables at its base; tests write the step after it."""
    folder = tmp_path / "source"
    write_alembic(folder, BASE, None, upgrade=TABLES, downgrade="op.drop_table('thing')")
    return folder


def step_of(source: Path, dialect: Dialect, *, start: str = BASE, goal: str = STEP) -> StepPreview:
    return offline_preview(dialect, "alembic", start, goal, str(source)).steps[-1]


def kinds(step: StepPreview) -> set[RiskKind]:
    return {risk.kind for risk in step.risks}


def test_a_loop_over_rows_is_shown_once_with_its_table(source: Path, dialect: Dialect) -> None:
    write_alembic(source, STEP, BASE, upgrade=LOOP)
    step = step_of(source, dialect)
    data = [part for part in step.statements if part.kind is StatementKind.DATA]
    assert [part.repeat for part in data] == [Repeat(table="thing", rows=None)]
    assert data[0].sql.startswith("UPDATE thing SET name = 'OWUI-PROBE")
    assert not step.is_scriptable


def test_from_an_empty_database_the_same_loop_has_nothing_to_do(
    source: Path, dialect: Dialect
) -> None:
    write_alembic(source, STEP, BASE, upgrade=LOOP)
    step = step_of(source, dialect, start="base")
    assert step.is_scriptable
    assert [part.kind for part in step.statements] == [StatementKind.VERSION]


def test_a_statement_that_some_row_makes_necessary_ends_the_script_too(
    source: Path, dialect: Dialect
) -> None:
    upgrade = (
        "if op.get_bind().scalar(sa.text('SELECT count(*) FROM thing')):\n"
        "    op.execute(\"UPDATE thing SET name = 'seen'\")"
    )
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    preview = offline_preview(dialect, "alembic", BASE, STEP, str(source))
    (once,) = [part for part in preview.steps[0].statements if part.repeat is not None]
    assert once.repeat == Repeat(table="thing", rows=None, is_per_row=False)
    assert stops_at(preview) is preview.steps[0]
    assert "\n-- NOT IN THIS SCRIPT: once, if any row of thing needs it" in script_of(preview)


def test_a_move_over_a_set_is_the_very_statement(source: Path, dialect: Dialect) -> None:
    move = "INSERT INTO owner (id) SELECT DISTINCT name FROM thing WHERE name IS NOT NULL"
    write_alembic(source, STEP, BASE, upgrade=f"op.execute({move!r})")
    step = step_of(source, dialect)
    assert step.statements[0].sql == move
    assert step.is_scriptable


def test_bound_values_are_written_out(source: Path, dialect: Dialect) -> None:
    upgrade = (
        "table = sa.table('owner', sa.column('id', sa.Text()))\n"
        "op.bulk_insert(table, [{'id': \"O'Neill: 100%\"}])\n"
        "op.get_bind().execute(sa.text('DELETE FROM owner WHERE id = :id'), {'id': 'x'})"
    )
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    insert, delete, _ = step_of(source, dialect).statements
    assert "'O''Neill: 100%'" in insert.sql
    assert delete.sql == "DELETE FROM owner WHERE id = 'x'"
    assert insert.sent != insert.sql


def test_every_row_of_a_bulk_insert_is_in_the_script(source: Path, dialect: Dialect) -> None:
    upgrade = (
        "table = sa.table('owner', sa.column('id', sa.Text()))\n"
        "op.bulk_insert(table, [{'id': 'first'}, {'id': 'second'}, {'id': 'third'}])"
    )
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    script = script_of(offline_preview(dialect, "alembic", BASE, STEP, str(source)))
    assert [name in script for name in ("'first'", "'second'", "'third'")] == [True] * 3


def test_what_is_always_sent_and_sent_again_for_rows_is_shown_as_both(
    source: Path, dialect: Dialect
) -> None:
    upgrade = """\
bind = op.get_bind()
add = sa.text('INSERT INTO owner (id) VALUES (:id)')
bind.execute(add, {'id': 'everybody'})
for (name,) in bind.execute(sa.text('SELECT name FROM thing')).fetchall():
    bind.execute(add, {'id': name})
"""
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    step = step_of(source, dialect)
    first, again, _ = step.statements
    assert ("'everybody'" in first.sql, first.repeat) == (True, None)
    assert ("'owui-probe" in again.sql, again.repeat) == (True, Repeat(table="thing", rows=None))
    assert not step.is_scriptable


def test_a_script_that_learns_of_rows_by_their_count_is_found_out(
    source: Path, dialect: Dialect
) -> None:
    upgrade = (
        "if op.get_bind().execute(sa.text('UPDATE thing SET is_new = false')).rowcount:\n"
        '    op.execute("DELETE FROM owner")'
    )
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    always, once, _ = step_of(source, dialect).statements
    assert (always.repeat, once.repeat) == (None, Repeat(table=None, rows=None, is_per_row=False))


def test_rows_go_along_through_steps_that_ask_for_none(source: Path, dialect: Dialect) -> None:
    renamed = "op.rename_table('thing', 'item')\nop.add_column('item', sa.Column('n', sa.Text()))"
    write_alembic(source, STEP, BASE, upgrade=renamed)
    write_alembic(source, "aaaa00000003", STEP, LOOP.replace("thing", "item"))
    step = step_of(source, dialect, goal="aaaa00000003")
    assert [part.repeat for part in step.statements][:-1] == [Repeat(table="item", rows=None)]


def test_scripts_that_ask_the_database_get_true_answers(source: Path, dialect: Dialect) -> None:
    upgrade = """\
from sqlalchemy.engine.reflection import Inspector
asked = Inspector.from_engine(op.get_bind())
assert asked.get_table_names() == ['alembic_version', 'owner', 'thing']
columns = {c['name']: c for c in asked.get_columns('thing')}
assert isinstance(columns['name']['type'], sa.String) and columns['name']['type'].length == 40
assert isinstance(columns['data']['type'], sa.JSON)
assert not columns['is_new']['nullable']
assert asked.get_pk_constraint('thing')['constrained_columns'] == ['id']
assert [i['name'] for i in asked.get_indexes('thing')] == ['thing_name_idx']
if op.get_bind().dialect.name != 'sqlite':
    op.create_unique_constraint('uq', 'thing', ['name'])
with op.batch_alter_table('thing') as batch:
    batch.alter_column('name', new_column_name='title', existing_type=sa.String(40))
assert 'title' in {c['name'] for c in sa.inspect(op.get_bind()).get_columns('thing')}
with op.get_bind().begin_nested():
    op.add_column('thing', sa.Column('more', sa.Text()))
assert op.get_bind().execute(sa.text('SELECT title, more FROM thing')).fetchall() in (
    [], op.get_bind().execute(sa.text('SELECT title, more FROM thing')).fetchall()
)
"""
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    step = step_of(source, dialect)
    assert step.findings == ()
    (thing,) = step.change.tables
    assert {"title", "more"} <= thing.column_names


def test_a_rolled_back_savepoint_leaves_no_trace_in_the_schema(
    source: Path, dialect: Dialect
) -> None:
    upgrade = """\
try:
    with op.get_bind().begin_nested():
        op.add_column('thing', sa.Column('more', sa.Text()))
        raise ValueError
except ValueError:
    pass
"""
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    assert step_of(source, dialect).change.tables == ()


def test_a_script_that_fails_is_a_finding_and_nothing_after_it_is_made_up(
    source: Path, dialect: Dialect
) -> None:
    path = write_alembic(source, STEP, BASE, upgrade="op.drop_table('nonesuch')")
    write_alembic(source, "aaaa00000003", STEP, upgrade="op.drop_table('thing')")
    preview = offline_preview(dialect, "alembic", BASE, "aaaa00000003", str(source))
    first, second = preview.steps
    (finding,) = first.findings
    assert (finding.script, finding.line > 0) == (path.name, True)
    assert "fails on this schema" in finding.what
    assert "nonesuch" in finding.what
    assert second.statements == ()
    assert "Not previewed" in second.findings[0].what
    assert stops_at(preview) is first


def test_what_postgresql_alone_could_tell_is_a_finding(source: Path) -> None:
    upgrade = "op.execute('DO $$ BEGIN ALTER TABLE thing ADD COLUMN more text; END $$')"
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    step = step_of(source, "postgresql")
    assert "DO block" in step.findings[0].what
    assert step.findings[0].line > 0
    assert not step.is_scriptable


def test_a_query_that_has_no_answer_without_a_server_is_a_finding(source: Path) -> None:
    upgrade = (
        'op.get_bind().execute(sa.text("SELECT x FROM thing, json_each_text(data) AS e(k, x)"))'
    )
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    step = step_of(source, "postgresql")
    assert "can't be told without a server" in step.findings[0].what
    assert not step.is_scriptable


def test_an_unknown_import_of_open_webui_is_named(source: Path, dialect: Dialect) -> None:
    write_alembic(source, STEP, BASE, upgrade="from open_webui.models.users import Users")
    (finding,) = step_of(source, dialect).findings
    assert "open_webui.models" in finding.what


def test_losses_are_told_from_the_schemas_and_renames_are_none(
    source: Path, dialect: Dialect
) -> None:
    upgrade = """\
op.drop_table('owner')
op.drop_column('thing', 'data')
op.alter_column('thing', 'name', new_column_name='title') if op.get_bind().dialect.name == \
'postgresql' else op.execute('ALTER TABLE thing RENAME COLUMN name TO title')
"""
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    step = step_of(source, dialect)
    lost = {(r.kind, r.table, r.column) for r in step.risks if r.kind.value.startswith("drops")}
    assert lost == {
        (RiskKind.DROPS_TABLE, "owner", None),
        (RiskKind.DROPS_COLUMN, "thing", "data"),
    }


@pytest.mark.parametrize(
    ("more", "lost"),
    [("", set()), ("op.drop_table('thing_old')", {"id", "name", "data", "is_new"})],
)
def test_a_table_put_aside_for_a_new_one_loses_columns_only_where_it_goes(
    source: Path, more: str, lost: set[str]
) -> None:
    upgrade = f"""\
op.rename_table('thing', 'thing_old')
op.create_table('thing', sa.Column('number', sa.Integer(), primary_key=True))
{more}
"""
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    risks = step_of(source, "sqlite").risks
    assert {risk.column for risk in risks if risk.kind is RiskKind.DROPS_COLUMN} == lost


def test_locks_and_rewrites_of_postgresql(source: Path) -> None:
    upgrade = """\
op.create_index('thing_new_idx', 'thing', ['is_new'])
op.alter_column('thing', 'name', type_=sa.JSON(), postgresql_using='to_json(name)')
"""
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    step = step_of(source, "postgresql")
    assert kinds(step) == {RiskKind.BLOCKS_EVERYONE, RiskKind.REWRITES_TABLE}
    (everyone,) = [risk for risk in step.risks if risk.kind is RiskKind.BLOCKS_EVERYONE]
    assert (everyone.table, everyone.lock) == ("thing", "ACCESS EXCLUSIVE")


def test_an_index_blocks_writers_and_longer_text_rewrites_nothing(source: Path) -> None:
    upgrade = "op.create_index('thing_new_idx', 'thing', ['is_new'])"
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    write_alembic(source, "aaaa00000003", STEP, "op.alter_column('thing', 'name', type_=sa.Text())")
    preview = offline_preview("postgresql", "alembic", BASE, "aaaa00000003", str(source))
    assert [kinds(step) for step in preview.steps] == [
        {RiskKind.BLOCKS_WRITERS},
        {RiskKind.BLOCKS_EVERYONE},
    ]


def test_ways_back(source: Path, dialect: Dialect) -> None:
    write_alembic(source, STEP, BASE, downgrade="raise NotImplementedError")
    assert kinds(step_of(source, dialect)) == {RiskKind.IRREVERSIBLE}
    down = step_of(source, dialect, goal="base")
    assert RiskKind.LOSSY_DOWNGRADE in kinds(down)


def test_rows_sizes_and_time_are_those_of_the_target(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "webui.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);"
            f"INSERT INTO alembic_version VALUES ('{BASE}');"
            "CREATE TABLE owner (id TEXT PRIMARY KEY);"
            "CREATE TABLE thing (id TEXT PRIMARY KEY, name VARCHAR(40), data JSON, is_new BOOLEAN);"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
            " INSERT INTO thing SELECT i, 'a name', '{}', 1 FROM n;"
        )
    write_alembic(source, STEP, BASE, upgrade=f"op.drop_table('owner')\n{LOOP}")
    (step,) = preview_of(parse_target(str(path)), "head", str(source)).steps
    assert step.rows_touched == 100_000
    risks = {risk.kind: risk for risk in step.risks}
    assert risks[RiskKind.DROPS_TABLE].severity is Severity.NOTE  # it is empty
    assert risks[RiskKind.TAKES_LONG].seconds == step.seconds
    assert 10 < (step.seconds or 0) < 60
    (repeated,) = [part.repeat for part in step.statements if part.repeat is not None]
    assert repeated == Repeat(table="thing", rows=100_000)


def test_peewee_operations(tmp_path: Path, dialect: Dialect) -> None:
    folder = tmp_path / "peewee-source"
    write_peewee(
        folder,
        "001_first",
        "@migrator.create_model\n"
        "class Thing(pw.Model):\n"
        "    id = pw.CharField(unique=True)\n"
        "    at = pw.IntegerField()\n"
        "    class Meta:\n"
        "        table_name = 'thing'\n",
        "migrator.remove_model('thing')",
    )
    write_peewee(
        folder,
        "002_second",
        "migrator.add_fields('thing', name=pw.TextField(null=True))\n"
        "migrator.change_fields('thing', at=pw.BigIntegerField())\n"
        "migrator.rename_field('thing', 'name', 'title')\n"
        "migrator.sql('CREATE INDEX thing_at ON thing (at)')\n"
        "migrator.run(lambda: database.execute_sql('DELETE FROM thing WHERE at = 0'))\n",
    )
    preview = offline_preview(dialect, "peewee", "base", "peewee:002_second", str(folder))
    first, second = preview.steps
    assert (first.findings, second.findings) == ((), ())
    (thing,) = second.change.tables
    assert [column.name for column in thing.columns] == ["id", "at", "title"]
    at = next(column for column in thing.columns if column.name == "at")
    assert at.type == ("INTEGER" if dialect == "sqlite" else "BIGINT")
    assert "thing_at" in {index.name for index in thing.indexes}
    assert any(part.sql.startswith("DELETE FROM thing") for part in second.statements)
    assert second.statements[-1].kind is StatementKind.VERSION
    assert "CURRENT_TIMESTAMP" in second.statements[-1].sql


def test_a_temporary_table_made_by_a_query_is_there_for_the_step_and_not_in_the_schema(
    source: Path, dialect: Dialect
) -> None:
    upgrade = """\
op.execute(
    'CREATE TEMPORARY TABLE answer AS WITH t AS (SELECT id, name FROM thing)'
    ' SELECT t.id, upper(t.name) AS title FROM t'
)
op.execute('UPDATE thing SET name = a.title FROM answer AS a WHERE a.id = thing.id')
op.execute('DROP TABLE answer')
"""
    write_alembic(source, STEP, BASE, upgrade=upgrade)
    step = step_of(source, dialect)
    assert (step.findings, step.change.tables, step.is_scriptable) == ((), (), True)
    assert len(step.statements) == 4


def test_a_start_that_cannot_be_made_is_said(source: Path, dialect: Dialect) -> None:
    write_alembic(source, STEP, BASE, upgrade="op.drop_table('nonesuch')")
    write_alembic(source, "aaaa00000003", STEP)
    with pytest.raises(BadSource, match=r"schema at aaaa00000002 can.*nonesuch"):
        step_of(source, dialect, start=STEP, goal="aaaa00000003")
