from __future__ import annotations

from typing import Any

from owui_migrate_gui.gui.plan.preview_state import find_step, step_text, tell_step
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.preview import (
    Preview,
    PreviewFinding,
    Repeat,
    RiskKind,
    SchemaChange,
    Severity,
    Statement,
    StatementKind,
    StepPreview,
    StepRisk,
)
from owui_migrate_gui.revision import Direction, Lineage, System
from owui_migrate_gui.schema import Schema
from tests.builders.revisions import a, p


def said(
    sql: str, kind: StatementKind = StatementKind.DATA, repeat: Repeat | None = None
) -> Statement:
    return Statement(sql=sql, sent=sql, kind=kind, repeat=repeat)


def step(*statements: Statement, **more: Any) -> StepPreview:
    known: dict[str, Any] = {
        "is_scriptable": True,
        "rows_touched": None,
        "seconds": None,
        "risks": (),
        "findings": (),
    }
    return StepPreview(
        revision="aaaa1",
        system=System.ALEMBIC,
        direction=Direction.UPGRADE,
        title="Chats as JSON",
        script="aaaa1_chats.py",
        statements=statements,
        change=SchemaChange(),
        **(known | more),
    )


def preview(*steps: StepPreview) -> Preview:
    return Preview(
        dialect="sqlite",
        lineage=Lineage.PEEWEE_BORN,
        target=None,
        source="bundled",
        start_revision="base",
        goal="aaaa1",
        start=Schema(tables=()),
        steps=steps,
        seconds=0.1,
    )


def test_statements_end_with_a_semicolon_and_the_version_is_marked() -> None:
    text = step_text(
        step(
            said("ALTER TABLE chat ADD COLUMN n TEXT", StatementKind.SCHEMA),
            said("UPDATE alembic_version SET version_num='aaaa1'", StatementKind.VERSION),
        )
    )
    assert text == (
        "ALTER TABLE chat ADD COLUMN n TEXT;\n\n"
        "-- records that this step was run\n"
        "UPDATE alembic_version SET version_num='aaaa1';\n"
    )


def test_a_statement_of_a_loop_says_how_often_and_that_its_values_are_examples() -> None:
    once = Repeat(table="chat", rows=20_000)
    text = step_text(step(said("UPDATE chat SET n = 1 WHERE id = 'x'", repeat=once)))
    assert text.startswith("-- once for each row of chat that needs it (20,000 rows here);")
    unknown = Repeat(table=None, rows=None, is_per_row=False)
    text = step_text(step(said("DELETE FROM tag", repeat=unknown)))
    assert text.startswith("-- once, if there is any such row that the script reads\n")


def test_a_step_without_sql_says_so() -> None:
    assert "no SQL" in step_text(step())


def test_numbers_are_said_where_they_are_known() -> None:
    known = tell_step(step(said("SELECT 1"), rows_touched=20_000, seconds=3.4))
    assert known.numbers == (
        "1 statement · touches 20,000 rows · about 3 s · Alembic · aaaa1_chats.py"
    )
    assert tell_step(step(said("SELECT 1"))).numbers == "1 statement · Alembic · aaaa1_chats.py"


def test_what_the_preview_cannot_promise_is_said_with_its_place() -> None:
    finding = PreviewFinding(script="aaaa1_chats.py", line=12, what="opens a connection")
    told = tell_step(step(is_scriptable=False, findings=(finding,)))
    assert "Python loop" in told.warning
    assert told.warning.endswith("aaaa1_chats.py, line 12: opens a connection")
    assert tell_step(step()).warning == ""


def test_risks_of_one_kind_are_one_chip_with_every_sentence() -> None:
    def risk(what: str, severity: Severity) -> StepRisk:
        return StepRisk(kind=RiskKind.DROPS_COLUMN, severity=severity, what=what, remedy="Back up.")

    risks = (risk("Drops a.", Severity.NOTE), risk("Drops b.", Severity.DANGER))
    (told,) = tell_step(step(risks=risks)).risks
    assert (told.label, told.tone) == ("drops a column", Tone.BAD)
    assert told.sentences == ("Drops a. Drops b. Back up.",)


def test_a_step_is_found_by_system_and_id() -> None:
    made = preview(step())
    assert find_step(made, a("aaaa1")) == 0
    assert find_step(made, p("aaaa1")) == -1
    assert find_step(made, None) == -1
