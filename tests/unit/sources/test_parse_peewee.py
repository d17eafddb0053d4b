from __future__ import annotations

from textwrap import dedent, indent

import pytest

from owui_migrate_gui.revision import Operation, ProblemKind, Revision, Risk, SourceProblem
from owui_migrate_gui.sources.parse_peewee import parse_peewee

FILE = "internal/migrations/012_add_tools.py"

#: What peewee-migrate's own template begins with.
TEMPLATE = '''"""Peewee migrations -- 012_add_tools.py.

Some examples (model - class or model name)::

    > Model = migrator.orm['table_name']            # Return model in current state by name
    > migrator.drop_table('t')
"""
'''


def parse(text: str, file: str = FILE) -> tuple[Revision, tuple[SourceProblem, ...]]:
    revision, problems = parse_peewee(file, text.encode())
    assert revision is not None, problems
    return revision, problems


def migrate(body: str, *, before: str = "") -> tuple[Operation, ...]:
    text = (
        f"import peewee as pw\n{before}\n"
        "def migrate(migrator, database, *, fake=False):\n"
        f"{indent(dedent(body).strip(), '    ')}\n"
    )
    revision, problems = parse(text)
    assert problems == ()
    return revision.upgrade.operations


def said(body: str, *, before: str = "") -> list[tuple[str, str | None, str]]:
    return [(op.kind, op.table, op.detail) for op in migrate(body, before=before)]


def test_the_files_stem_is_the_id_and_its_slug_the_title() -> None:
    revision, problems = parse(TEMPLATE + "def migrate(migrator, database): pass\n")
    assert str(revision.key) == "peewee:012_add_tools"
    assert revision.title == "Add tools"
    assert revision.docstring == ""
    assert revision.parents == ()
    assert problems == ()


def test_an_own_docstring_is_the_title() -> None:
    revision, _ = parse('"""Tools.\n\nA table."""\ndef migrate(migrator, database): pass\n')
    assert (revision.title, revision.docstring) == ("Tools", "A table.")


@pytest.mark.parametrize(
    ("line", "kind", "table", "detail"),
    [
        ('migrator.add_fields("chat", share_id=pw.CharField(null=True))', "add_fields", "chat",
         "share_id"),
        ('migrator.add_fields("chat", a=pw.X(), b=pw.X())', "add_fields", "chat", "a, b"),
        ('migrator.change_fields("chat", title=pw.TextField())', "change_fields", "chat", "title"),
        ('migrator.remove_fields("chat", "a", "b", cascade=True)', "remove_fields", "chat",
         "a, b"),
        ('migrator.rename_field("chat", "old", "new")', "rename_field", "chat", "old, new"),
        ('migrator.rename_table("chat", "talk")', "rename_table", "chat", "talk"),
        ('migrator.remove_model("tool")', "remove_model", "tool", ""),
        ("migrator.remove_model(migrator.orm['tool'])", "remove_model", "tool", ""),
        ('migrator.add_index("chat", "a", unique=True)', "add_index", "chat", "a"),
        ('migrator.add_not_null("chat", "a")', "add_not_null", "chat", "a"),
        ('migrator.sql("UPDATE chat SET a = 1")', "sql", "chat", "UPDATE chat SET a = 1"),
        ("migrator.sql(make())", "sql", None, "(SQL made while running)"),
        ("migrator.run(fill)", "run", None, "fill"),
        ("migrator.python(fill, 1)", "python", None, "fill"),
        ('database.execute_sql("DELETE FROM chat")', "execute_sql", "chat", "DELETE FROM chat"),
    ],
)  # fmt: skip
def test_one_operation(line: str, kind: str, table: str | None, detail: str) -> None:
    assert said(line) == [(kind, table, detail)]


@pytest.mark.parametrize(
    "line",
    [
        'database.execute_sql("SELECT 1")',
        'Model = migrator.orm["chat"]',
        "print(migrator)",
        "list(Chat.select().where(Chat.id == 1).execute())",
    ],
)
def test_no_operation(line: str) -> None:
    assert said(line) == []


def test_models_are_told_by_their_tables_names() -> None:
    found = said("""
        @migrator.create_model
        class Tool(pw.Model):
            id = pw.TextField(unique=True)

            class Meta:
                table_name = "tool"

        @migrator.create_model
        class ChatIdTag(pw.Model):
            pass

        class Other(pw.Model):
            pass
        """)
    assert found == [("create_model", "tool", ""), ("create_model", "chatidtag", "")]


def test_writes_through_models_count() -> None:
    assert said("""
        Chat = migrator.orm["chat"]
        Chat.update(a=1).where(Chat.b == 2).execute()
        Chat.create(a=1)
        Chat.delete().execute()
        """) == [
        ("execute", "chat", "UPDATE chat"),
        ("execute", "chat", "INSERT chat"),
        ("execute", "chat", "DELETE chat"),
    ]


def test_functions_for_each_dialect_are_followed() -> None:
    before = dedent("""
        def for_sqlite(migrator, database):
            migrator.add_fields("chat", a=None)
        def for_others(migrator, database):
            migrator.add_fields("chat", b=None)
        """)
    body = """
        if isinstance(database, pw.SqliteDatabase):
            for_sqlite(migrator, database)
        else:
            for_others(migrator, database)
        """
    assert said(body, before=before) == [("add_fields", "chat", "a"), ("add_fields", "chat", "b")]


def test_functions_that_the_migrator_runs_are_followed() -> None:
    before = 'def fill():\n    db.execute_sql("INSERT INTO model SELECT 1")\n'
    assert [kind for kind, _, _ in said("migrator.run(fill)", before=before)] == [
        "run",
        "execute_sql",
    ]


def test_the_migrator_under_another_name() -> None:
    revision, _ = parse('def migrate(m, database):\n    m.add_fields("chat", a=None)\n')
    assert [op.kind for op in revision.upgrade.operations] == ["add_fields"]


def test_risks_of_both_directions() -> None:
    revision, _ = parse(
        'def migrate(migrator, database):\n    migrator.add_fields("chat", a=None)\n'
        'def rollback(migrator, database):\n    migrator.remove_fields("chat", "a")\n'
    )
    assert revision.upgrade.risks == (Risk.ADDITIVE,)
    assert revision.downgrade.risks == (
        Risk.REBUILDS_TABLE,
        Risk.DROPS_DATA,
        Risk.LOSSY_DOWNGRADE,
    )


def test_declared_risks_stand() -> None:
    revision, _ = parse(
        'risks = {"upgrade": ("moves-data",), "downgrade": ()}\n'
        "def migrate(migrator, database): pass\n"
    )
    assert revision.upgrade.risks == (Risk.MOVES_DATA,)


def test_a_syntax_error_is_a_problem() -> None:
    revision, problems = parse_peewee(FILE, b"def migrate(:\n")
    assert revision is None
    assert problems[0].kind is ProblemKind.SYNTAX_ERROR


def test_a_script_without_migrate_is_a_problem() -> None:
    _, problems = parse("x = 1\n")
    assert [problem.what for problem in problems] == ["012_add_tools.py has no function migrate."]
