from __future__ import annotations

from datetime import UTC, datetime
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from owui_migrate_gui.revision import (
    Operation,
    ProblemKind,
    Revision,
    Risk,
    RowEffect,
    SourceProblem,
)
from owui_migrate_gui.sources.parse_alembic import parse_alembic
from tests.builders.revisions import alembic_script

FILE = "migrations/versions/aaaa1111_add_some_things.py"


def parse(text: str, file: str = FILE) -> tuple[Revision, tuple[SourceProblem, ...]]:
    revision, problems = parse_alembic(file, dedent(text).encode())
    assert revision is not None, problems
    return revision, problems


def upgrade(*lines: str, before: str = "") -> tuple[Operation, ...]:
    body = "\n    ".join(lines)
    head = 'from alembic import op\nimport sqlalchemy as sa\nrevision = "r"\ndown_revision = None\n'
    revision, problems = parse(f"{head}{before}\ndef upgrade():\n    {body}\n")
    assert problems == ()
    return revision.upgrade.operations


def said(*lines: str, before: str = "") -> list[tuple[str, str | None, str]]:
    return [(op.kind, op.table, op.detail) for op in upgrade(*lines, before=before)]


def risks(*lines: str) -> tuple[Risk, ...]:
    text = alembic_script("r", up="\n    ".join(lines), down='op.drop_index("i", table_name="t")')
    return parse(text)[0].upgrade.risks


# --- ids, parents, labels -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "parents"),
    [
        ("down_revision = None", ()),
        ("down_revision = 'p'", ("p",)),
        ("down_revision: Union[str, None] = 'p'", ("p",)),
        ("down_revision: str | None = None", ()),
        ("down_revision = ('p', 'q')", ("p", "q")),
        ("down_revision = ['p', 'q']", ("p", "q")),
        ("down_revision = ()", ()),
        ("down_revision = ('p', 'p')", ("p",)),
        ("OLD = 'p'\ndown_revision = OLD", ("p",)),
        ("down_revision = 'p' 'q'", ("pq",)),
    ],
)
def test_parents(line: str, parents: tuple[str, ...]) -> None:
    revision, problems = parse(f"revision: str = 'r'\n{line}\ndef upgrade(): pass\n")
    assert revision.id == "r"
    assert revision.parents == parents
    assert problems == ()


def test_both_ids_in_one_assignment() -> None:
    revision, _ = parse("revision, down_revision = 'r', 'p'\ndef upgrade(): pass\n")
    assert (revision.id, revision.parents) == ("r", ("p",))


def test_labels_and_dependencies() -> None:
    revision, _ = parse("""
        revision = "r"
        down_revision = None
        branch_labels = ("fork",)
        depends_on: str | Sequence[str] | None = "other"
        def upgrade(): pass
        """)
    assert revision.branch_labels == ("fork",)
    assert revision.depends_on == ("other",)


@pytest.mark.parametrize(
    "text",
    [
        "down_revision = None",
        "revision = ''\ndown_revision = None",
        "revision = None\ndown_revision = None",
        "revision = 7\ndown_revision = None",
        "revision = make_id()\ndown_revision = None",
        "revision: str\ndown_revision = None",
        "if True:\n    revision = 'r'",
        "",
    ],
)
def test_a_script_without_a_written_out_id_is_a_problem(text: str) -> None:
    revision, problems = parse_alembic(FILE, text.encode())
    assert revision is None
    (problem,) = problems
    assert problem.kind is ProblemKind.NO_REVISION_ID
    assert problem.is_fatal
    assert problem.file == FILE
    assert "aaaa1111_add_some_things.py" in problem.what


@pytest.mark.parametrize("value", ["7", "('p', 7)", "find_parent()", "('p', '')", "{'p': 1}"])
def test_parents_that_arent_written_out_are_a_problem(value: str) -> None:
    revision, problems = parse(f"revision = 'r'\ndown_revision = {value}\ndef upgrade(): pass\n")
    assert revision.parents == ()
    assert [problem.kind for problem in problems] == [ProblemKind.UNREADABLE]
    assert problems[0].line == 2


def test_a_missing_down_revision_is_a_problem() -> None:
    revision, problems = parse("revision = 'r'\ndef upgrade(): pass\n")
    assert revision.id == "r"
    assert [problem.kind for problem in problems] == [ProblemKind.MISSING_PARENT]


def test_a_missing_upgrade_is_a_problem() -> None:
    revision, problems = parse("revision = 'r'\ndown_revision = None\n")
    assert not revision.upgrade.is_present
    assert [problem.what for problem in problems] == [
        "aaaa1111_add_some_things.py has no function upgrade."
    ]


# --- bytes that are no script -------------------------------------------------------------------


def test_a_syntax_error_tells_its_line() -> None:
    revision, problems = parse_alembic(FILE, b'revision = "r"\ndef upgrade(:\n')
    assert revision is None
    assert (problems[0].kind, problems[0].line) == (ProblemKind.SYNTAX_ERROR, 2)
    assert "line 2, has a syntax error (" in problems[0].what
    assert "\n" not in problems[0].what


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00",
        b"# -*- coding: no-such-thing -*-\n",
        b"revision = '\xe4'\n",
        b"revision = 'r'\0",
        b"(" * 5_000,
        b"x = " + b"-" * 200_000 + b"1",
    ],
    ids=["utf-16", "unknown coding", "latin-1 unannounced", "nul", "brackets", "minus signs"],
)
def test_bytes_that_are_no_script_become_a_problem(data: bytes) -> None:
    revision, problems = parse_alembic(FILE, data)
    assert revision is None
    assert problems[0].kind in {ProblemKind.UNREADABLE, ProblemKind.SYNTAX_ERROR}


def test_an_announced_coding_is_used() -> None:
    text = '# coding: latin-1\n"""Fünf"""\nrevision = "r"\ndown_revision = None\n'
    revision, _ = parse_alembic(FILE, text.encode("latin-1"))
    assert revision is not None
    assert revision.title == "Fünf"


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
def test_no_bytes_raise(data: bytes) -> None:
    revision, problems = parse_alembic(FILE, data)
    assert revision is not None or problems


# --- title, prose, date -------------------------------------------------------------------------


def test_the_docstring_gives_title_prose_and_date() -> None:
    revision, _ = parse('''
        """Messages out of the chats

        Each message becomes a row.
        Nothing is lost.

        Revision ID: r
        Revises: p
        Create Date: 2024-06-24 13:15:33.808998

        """
        revision = "r"
        down_revision = "p"
        def upgrade(): pass
        ''')
    assert revision.title == "Messages out of the chats"
    assert revision.docstring == "Each message becomes a row.\nNothing is lost."
    assert revision.created == datetime(2024, 6, 24, 13, 15, 33, 808998, tzinfo=UTC)


@pytest.mark.parametrize(
    ("file", "title"),
    [
        ("versions/7e5b5dc7342b_add_index_to_chat.py", "Add index to chat"),
        ("versions/7e5b5dc7342b_.py", "7e5b5dc7342b_"),
        ("versions/plain.py", "Plain"),
    ],
)
def test_without_a_docstring_the_files_name_is_the_title(file: str, title: str) -> None:
    text = '"""Revision ID: r"""\nrevision = "r"\ndown_revision = None\ndef upgrade(): pass\n'
    assert parse(text, file)[0].title == title


def test_a_docstring_below_an_import_counts() -> None:
    text = '''
        from alembic import op
        """init

        Create Date: 2024-06-24
        """
        revision = "r"
        down_revision = None
        def upgrade(): pass
        '''
    revision, _ = parse(text)
    assert revision.title == "init"
    assert revision.created == datetime(2024, 6, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "hour"),
    [("2024-06-24 13:00:00+05:30", 7), ("2024-06-24T13:00:00Z", 13), ("2024-06-24 13:00", 13)],
)
def test_dates_are_utc(written: str, hour: int) -> None:
    revision, _ = parse(
        f'"""x\n\nCreate Date: {written}\n"""\nrevision = "r"\ndown_revision = None'
    )
    assert revision.created is not None
    assert (revision.created.hour, revision.created.tzinfo) == (hour, UTC)


@pytest.mark.parametrize("written", ["soon", "2024-13-40", "0001-01-01 00:00:00+23:59", ""])
def test_an_impossible_date_is_none(written: str) -> None:
    revision, _ = parse(
        f'"""x\n\nCreate Date: {written}\n"""\nrevision = "r"\ndown_revision = None'
    )
    assert revision.created is None


# --- operations ---------------------------------------------------------------------------------

SINGLE = [
    ('op.create_table("t", sa.Column("id", sa.Text()))', "create_table", "t", ""),
    ('op.drop_table("t")', "drop_table", "t", ""),
    ('op.drop_table(table_name="t")', "drop_table", "t", ""),
    ('op.rename_table("t", "u")', "rename_table", "t", "u"),
    ('op.add_column("t", sa.Column("c", sa.Text()))', "add_column", "t", "c"),
    ('op.add_column("t", column=sa.Column(name="c"))', "add_column", "t", "c"),
    ('op.drop_column("t", "c")', "drop_column", "t", "c"),
    ('op.alter_column("t", "c", nullable=True)', "alter_column", "t", "c"),
    ('op.alter_column("t", "c", new_column_name="d")', "alter_column", "t", "c → d"),
    ('op.create_index("i", "t", ["c"])', "create_index", "t", "i"),
    ('op.create_index(op.f("i"), "t", ["c"], unique=True)', "create_index", "t", "i"),
    ('op.drop_index("i", table_name="t")', "drop_index", "t", "i"),
    ('op.drop_index("i")', "drop_index", None, "i"),
    ('op.create_unique_constraint("u", "t", ["c"])', "create_unique_constraint", "t", "u"),
    ('op.create_foreign_key("f", "t", "u", ["c"], ["d"])', "create_foreign_key", "t", "f"),
    ('op.create_primary_key("k", "t", ["c"])', "create_primary_key", "t", "k"),
    ('op.drop_constraint("k", "t", type_="unique")', "drop_constraint", "t", "k"),
    ('op.create_table(f"{PREFIX}_t")', "create_table", "my_t", ""),
    ('op.create_table(PREFIX + "_t")', "create_table", "my_t", ""),
    ('op.bulk_insert(sa.table("t", sa.column("c")), [])', "bulk_insert", "t", ""),
    ('op.execute("UPDATE t SET c = 1")', "execute", "t", "UPDATE t SET c = 1"),
    ('op.execute(sa.text("DELETE FROM t"))', "execute", "t", "DELETE FROM t"),
    ('op.execute(sqltext="VACUUM")', "execute", None, "VACUUM"),
    ('op.execute(make())', "execute", None, "(SQL made while running)"),
    ('op.execute(f"UPDATE {name()} SET c = 1")', "execute", None, "UPDATE {…} SET c = 1"),
    ('create_table_if_absent("t", sa.Column("id"))', "create_table", "t", ""),
    ('guards.create_table_if_absent("t")', "create_table", "t", ""),
    ('drop_table_if_present("t")', "drop_table", "t", ""),
    ('add_column_if_absent("t", sa.Column("c"))', "add_column", "t", "c"),
    ('drop_column_if_present("t", "c", indexes=["i"])', "drop_column", "t", "c"),
    ('rename_column("t", "c", "d")', "alter_column", "t", "c → d"),
    ('create_index_if_absent("i", "t", ["c"])', "create_index", "t", "i"),
    ('drop_index_if_present("i", "t")', "drop_index", "t", "i"),
    ('run_sql("INSERT INTO t SELECT 1")', "execute", "t", "INSERT INTO t SELECT 1"),
    ('run_for_dialect(sqlite="UPDATE t SET c = 1", postgresql="")', "execute", "t",
     "UPDATE t SET c = 1"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "kind", "table", "detail"), SINGLE)
def test_one_operation(line: str, kind: str, table: str | None, detail: str) -> None:
    assert said(line, before='PREFIX = "my"') == [(kind, table, detail)]


@pytest.mark.parametrize(
    "line",
    [
        "op.get_bind()",
        "op.get_context().autocommit_block()",
        "conn.execute(sa.text('SELECT 1'))",
        "conn.execute(sa.select(t.c.id).where(t.c.id == 1))",
        "x = conn.execute('PRAGMA table_info(t)').fetchall()",
        "print('op.drop_table')",
        "sa.inspect(op.get_bind()).has_table('t')",
        "{}.update(a=1)",
        "f(*[1, None], **{**{'a': 1}, 'b': [x for x in y if x], 'c': lambda: 0})",
        "x: int",
        "a[1:2, ...]",
    ],
)
def test_no_operation(line: str) -> None:
    assert said(line) == []


def test_operations_carry_their_lines_in_order() -> None:
    found = upgrade('op.drop_table("a")', "", 'op.drop_table("b")')
    assert [(op.table, op.line) for op in found] == [("a", 7), ("b", 9)]


def test_batch_operations_belong_to_the_batchs_table() -> None:
    assert said(
        'with op.batch_alter_table("t", schema=None) as batch_op:',
        '    batch_op.add_column(sa.Column("c", sa.Text()))',
        '    batch_op.create_index(batch_op.f("i"), ["c"])',
        '    batch_op.alter_column("c", new_column_name="d")',
        '    batch_op.drop_constraint("u", type_="unique")',
    ) == [
        ("batch_alter_table", "t", ""),
        ("add_column", "t", "c"),
        ("create_index", "t", "i"),
        ("alter_column", "t", "c → d"),
        ("drop_constraint", "t", "u"),
    ]


def test_two_batches_dont_mix() -> None:
    assert said(
        'with op.batch_alter_table("t") as b:',
        '    b.drop_column("x")',
        'with rebuilt("u") as b:',
        '    b.drop_column("y")',
        'b.drop_column("z")',
    ) == [
        ("batch_alter_table", "t", ""),
        ("drop_column", "t", "x"),
        ("batch_alter_table", "u", ""),
        ("drop_column", "u", "y"),
    ]


def test_statements_on_a_connection() -> None:
    assert said(
        "conn = op.get_bind()",
        't = sa.table("t", sa.column("c"))',
        "conn.execute(t.update().where(t.c.c == 1).values(c=2))",
        "conn.execute(sa.insert(t), [{}])",
        "statement = sa.delete(t).where(t.c.c == 3)",
        "conn.execute(statement)",
        'sql = """UPDATE t\n    SET c = 1"""',
        "conn.exec_driver_sql(sql)",
    ) == [
        ("execute", "t", "UPDATE t"),
        ("execute", "t", "INSERT t"),
        ("execute", "t", "DELETE t"),
        ("execute", "t", "UPDATE t SET c = 1"),
    ]


def test_functions_of_the_script_are_followed_with_their_arguments() -> None:
    before = dedent("""
        def _add(table, name="c"):
            op.add_column(table, sa.Column(name))

        def _all(op_again):
            _add("t", "x")
            _add(name="y", table="u")
        """)
    assert said("_all(op)", before=before) == [("add_column", "t", "x"), ("add_column", "u", "y")]


def test_functions_that_nobody_calls_do_nothing() -> None:
    assert said("pass", before="def _unused():\n    op.drop_table('t')\n") == []


def test_functions_that_call_themselves_end() -> None:
    before = "def f(n):\n    op.drop_table('t')\n    g(n)\ndef g(n):\n    f(n)\n"
    assert said("f(1)", before=before) == [("drop_table", "t", "")]


def test_loops_over_written_out_names_are_run_through() -> None:
    assert said(
        'for table in ("a", "b"):',
        "    op.drop_table(table)",
        "for table, column in PAIRS:",
        "    op.drop_column(table, column)",
        "for table, column in sorted(COLUMNS.items()):",
        "    op.drop_column(table, column)",
        "for table in unknown():",
        "    op.drop_table(table)",
        before='PAIRS = [("c", "x"), ("d", "y")]\nCOLUMNS = {"e": "z"}',
    ) == [
        ("drop_table", "a", ""),
        ("drop_table", "b", ""),
        ("drop_column", "c", "x"),
        ("drop_column", "d", "y"),
        ("drop_column", "e", "z"),
        ("drop_table", None, ""),
    ]


def test_names_mean_what_they_were_last_bound_to() -> None:
    assert said(
        'name = "a"',
        'sql = "UPDATE " + name',
        'sql += " SET c = 1"',
        'name = "b"',
        "op.execute(sql)",
        "name, other = compute()",
        "op.drop_table(name)",
    ) == [("execute", "a", "UPDATE a SET c = 1"), ("drop_table", None, "")]


def test_both_arms_of_a_condition_count() -> None:
    assert said(
        'if bind.dialect.name == "sqlite":',
        '    op.drop_table("a")',
        "elif other:",
        '    op.drop_table("b")',
        "else:",
        "    try:",
        '        op.drop_table("c")',
        "    except Exception:",
        '        op.drop_table("d")',
    ) == [("drop_table", name, "") for name in "abcd"]


def test_op_under_another_name() -> None:
    text = """
        from alembic import op as operations
        revision = "r"
        down_revision = None
        def upgrade(): operations.drop_table("t")
        """
    assert [op.kind for op in parse(text)[0].upgrade.operations] == ["drop_table"]


HOSTILE = {
    "doubling functions": "\n".join(
        f"def f{i}(x):\n" + f"    f{i + 1}(x)\n" * 40 for i in range(12)
    ),
    "a text of itself": 's = "x"\n' + 's = f"{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}"\n' * 3,
    "nested loops": "N = [" + "'x'," * 400 + "]\ndef f0(x):\n"
    + "".join("    " * (i + 1) + f"for n{i} in N:\n" for i in range(8))
    + "    " * 9 + "op.execute(n0)\n",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_scripts_made_to_have_no_end_are_read_all_the_same(name: str) -> None:
    text = 'revision = "r"\ndown_revision = None\n' + HOSTILE[name]
    text += "\ndef upgrade():\n    f0(1)\n    op.execute(s)\n"
    revision, _ = parse(text)
    assert revision.id == "r"


def test_a_chain_of_a_thousand_conditions_is_a_problem_at_worst() -> None:
    chain = "    if a: pass\n" + "    elif a: pass\n" * 1_000
    revision, problems = parse(
        f"revision = 'r'\ndown_revision = None\ndef upgrade():\n{chain}    op.drop_table('t')\n"
    )
    assert revision.upgrade.operations or problems


# --- risks and rows -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('op.create_table("t")', (Risk.ADDITIVE,)),
        ('op.add_column("t", sa.Column("c"))', (Risk.ADDITIVE,)),
        ('op.create_index("i", "t", ["c"])', (Risk.CREATES_INDEX,)),
        ('op.drop_column("t", "c")', (Risk.DROPS_DATA,)),
        ('op.drop_table("t")', (Risk.DROPS_DATA,)),
        ('op.execute("ALTER TABLE t DROP COLUMN c")', (Risk.DROPS_DATA,)),
        ('op.execute("UPDATE t SET c = 1")', (Risk.MOVES_DATA,)),
        ('op.execute("INSERT INTO t SELECT 1 ON CONFLICT DO UPDATE SET c=1")', (Risk.MOVES_DATA,)),
        ('op.execute("DELETE FROM t")', (Risk.MOVES_DATA,)),
        ('op.execute("CREATE INDEX i ON t (c)")', (Risk.CREATES_INDEX,)),
        ('op.execute("CREATE TABLE t AS SELECT 1")', (Risk.MOVES_DATA,)),
        ('op.execute("-- UPDATE t SET c = 1")', ()),
        ("op.execute(\"COMMENT ON TABLE t IS 'DELETE FROM t'\")", ()),
        ('op.execute("DROP TABLE IF EXISTS _alembic_tmp_t")', ()),
        ("op.bulk_insert(t, [])", (Risk.MOVES_DATA,)),
        ('with op.batch_alter_table("t") as b: b.alter_column("c")', (Risk.REBUILDS_TABLE,)),
        (
            'op.create_table("t"); op.create_index("i", "t", [])',
            (Risk.ADDITIVE, Risk.CREATES_INDEX),
        ),
        ('op.create_table("t"); op.drop_table("u")', (Risk.DROPS_DATA,)),
    ],
)
def test_risks_are_derived_from_operations(line: str, expected: tuple[Risk, ...]) -> None:
    assert risks(line) == expected


@pytest.mark.parametrize(
    ("up", "down", "forward", "back", "can_run_back"),
    [
        ('op.create_table("t")', 'op.drop_table("t")', {"additive"},
         {"drops-data", "lossy-downgrade"}, True),
        ('op.create_table("t")', "pass", {"additive", "irreversible"}, {"irreversible"}, True),
        ('op.create_table("t")', "return None", {"additive", "irreversible"}, {"irreversible"},
         True),
        ('op.create_table("t")', "raise NotImplementedError()", {"additive", "irreversible"},
         {"irreversible"}, False),
        ("pass", "pass", set(), set(), True),
    ],
)  # fmt: skip
def test_risks_of_both_directions(
    up: str, down: str, forward: set[str], back: set[str], *, can_run_back: bool
) -> None:
    revision, _ = parse(alembic_script("r", up=up, down=down))
    assert {risk.value for risk in revision.upgrade.risks} == forward
    assert {risk.value for risk in revision.downgrade.risks} == back
    assert revision.downgrade.is_present is can_run_back


def test_without_a_downgrade_there_is_no_way_back() -> None:
    revision, problems = parse(
        "revision='r'\ndown_revision=None\ndef upgrade():\n    op.create_table('t')\n"
    )
    assert not revision.downgrade.is_present
    assert Risk.IRREVERSIBLE in revision.upgrade.risks
    assert problems == ()


DECLARED = """
revision = "r"
down_revision = None
risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "additive"),
    "downgrade": ("widens-access",),
}
rows = {
    "upgrade": (
        {"table": "chat_message", "change": "fills", "from": "chat.chat", "reason": "one each"},
        {"table": "tag", "change": "merges"},
    ),
    "downgrade": (),
}
def upgrade():
    op.drop_table("t")
def downgrade(): pass
"""


def test_declared_risks_and_rows_stand_as_they_are() -> None:
    revision, problems = parse(DECLARED)
    assert problems == ()
    assert revision.upgrade.risks == (Risk.ADDITIVE, Risk.MOVES_DATA)
    assert revision.downgrade.risks == (Risk.WIDENS_ACCESS,)
    assert revision.upgrade.rows == (
        RowEffect(table="chat_message", change="fills", origin="chat.chat", reason="one each"),
        RowEffect(table="tag", change="merges", origin="", reason=""),
    )
    assert revision.downgrade.rows == ()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"moves-data"', '"eats-data"', "risks has unknown words: eats-data"),
        ('("widens-access",)', "7", "risks is not a dictionary of tuples"),
        ('"change": "merges"', '"how": "merges"', "rows has an entry without table or change"),
        ('"change": "fills"', '"change": guess()', "not a literal"),
    ],
)
def test_unusable_declarations_are_told_and_risks_derived(old: str, new: str, words: str) -> None:
    assert old in DECLARED
    revision, problems = parse(DECLARED.replace(old, new))
    assert revision.id == "r"
    assert all(problem.kind is ProblemKind.UNREADABLE for problem in problems)
    assert words in problems[0].what
    assert not problems[0].is_fatal


def test_the_text_is_kept_whole() -> None:
    revision, _ = parse(DECLARED)
    assert revision.text == DECLARED
    assert revision.file == FILE
