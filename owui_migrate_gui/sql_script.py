"""A preview as a script that ``sqlite3 file.db < script.sql`` or ``psql -f script.sql`` runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from owui_migrate_gui.preview import Preview, Severity, Statement, StepPreview

_OPENING = {
    "sqlite": (".bail on", "PRAGMA foreign_keys = OFF;", "BEGIN IMMEDIATE;"),
    "postgresql": ("\\set ON_ERROR_STOP on", "BEGIN;"),
}
_WRITABLE = re.compile(r"\s*PRAGMA\s+writable_schema\b", re.IGNORECASE)
_NOT_DEFENSIVE = (
    "-- Some tables' stored definitions are changed in place (PRAGMA writable_schema), which a",
    "-- program in defensive mode refuses. sqlite3 leaves that mode for this script:",
    ".dbconfig defensive off",
)
_HOW = {
    "sqlite": "sqlite3 FILE.db < this-file",
    "postgresql": "psql -v ON_ERROR_STOP=1 -d DATABASE -f this-file",
}
_HOW_ENCRYPTED = (
    "sqlcipher FILE.db (4 or newer), and there PRAGMA key = '…'; first, then .read this-file"
)


def script_of(
    preview: Preview,
    *,
    steps: Sequence[StepPreview] | None = None,
    skip_unscriptable: bool = False,
) -> str:
    """All steps of a preview (or some that follow one another) in one transaction.

    The script ends before the first step that SQL alone can't do. With ``skip_unscriptable`` it
    goes on and leaves out the statements that depend on rows; they stay as comments.
    """
    chosen = preview.steps if steps is None else steps
    return "\n".join(_lines(preview, chosen, skip_unscriptable=skip_unscriptable)) + "\n"


def scripts_by_step(preview: Preview, *, skip_unscriptable: bool = False) -> dict[str, str]:
    """Each step's own script by its file name, up to the first that SQL alone can't do.

    With ``skip_unscriptable`` all of them.
    """
    scripts: dict[str, str] = {}
    for number, step in enumerate(preview.steps, 1):
        script = script_of(preview, steps=[step], skip_unscriptable=skip_unscriptable)
        scripts[script_name(number, step)] = script
        if not step.is_scriptable and not skip_unscriptable:
            break
    return scripts


def stops_at(preview: Preview) -> StepPreview | None:
    """The first step that a script can't go over without leaving something out."""
    return next((step for step in preview.steps if not step.is_scriptable), None)


def step_heading(step: StepPreview) -> str:
    """System, revision, title and direction in one line."""
    title = " ".join(step.title.split())
    return f"{step.system.value} {step.revision}: {title} ({step.direction.value})"


def script_name(number: int, step: StepPreview) -> str:
    """The file name of a step's own script; numbers count from 1, so that names sort."""
    return f"{number:03}-{step.system.value}-{step.revision}-{step.direction.value}.sql"


def statement_lines(statement: Statement) -> str:
    """One statement with what marks it: a comment for one that depends on rows."""
    if statement.is_scriptable:
        return _ended(statement.sql)
    return _comment(f"{_how_often(statement)}, for example:\n{_ended(statement.sql)}")


def _lines(
    preview: Preview, steps: Sequence[StepPreview], *, skip_unscriptable: bool
) -> Iterator[str]:
    yield from _head(preview)
    if preview.dialect == "sqlite" and any(map(_writes_schema, steps)):
        yield from _NOT_DEFENSIVE
    yield from _OPENING[preview.dialect]
    if preview.schema:
        name = preview.schema.replace('"', '""')
        yield f'SET LOCAL search_path TO "{name}";'
    for step in steps:
        yield ""
        yield _comment(step_heading(step))
        yield from map(_comment, _remarks(step))
        if not step.is_scriptable and not skip_unscriptable:
            yield from _stop(step)
            break
        if not step.is_scriptable:
            yield _comment(
                "LEFT OUT in this step: what its script does row by row. The step is recorded as"
                " done all the same."
            )
        yield from map(statement_lines, step.statements)
    yield ""
    yield "COMMIT;"


def _writes_schema(step: StepPreview) -> bool:
    return any(_WRITABLE.match(statement.sql) for statement in step.statements)


def _remarks(step: StepPreview) -> Iterator[str]:
    for risk in step.risks:
        if risk.severity is not Severity.NOTE:
            yield f"{risk.severity.value.capitalize()}: {risk.what}"
    for finding in step.findings:
        line = f", line {finding.line}" if finding.line else ""
        yield f"Not certain: {finding.script}{line}: {finding.what}"
    yield from step.notes


def _head(preview: Preview) -> Iterator[str]:
    about = preview.target or f"{_article(preview.lineage.value)} database"
    yield _comment(
        f"SQL for {about} ({preview.dialect}), from {preview.start_revision} to {preview.goal}."
    )
    how = _HOW_ENCRYPTED if preview.is_encrypted else _HOW[preview.dialect]
    yield _comment(f"Scripts: {preview.source}. Run it with: {how}")
    yield _comment("Make a backup first, and stop Open WebUI.")


def _article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _stop(step: StepPreview) -> Iterator[str]:
    yield _comment(
        "STOPPED HERE. This step's script reads rows and writes what it makes of them, which a"
        " file of SQL can't say. The steps before it are written; this one and all after it are"
        " not. Run them with 'owui-migrate upgrade' or 'downgrade'. What this step would run:"
    )
    for statement in step.statements:
        yield _comment(statement_lines(statement))


def _how_often(statement: Statement) -> str:
    repeat = statement.repeat
    assert repeat is not None
    place = f"row of {repeat.table}" if repeat.table else "row that the script reads"
    rows = "" if repeat.rows is None else f" ({repeat.rows:,} rows)"
    often = f"once per {place}{rows}" if repeat.is_per_row else f"once, if any {place} needs it"
    return f"NOT IN THIS SCRIPT: {often}"


def _ended(sql: str) -> str:
    last = sql.rsplit("\n", 1)[-1]
    return f"{sql}\n;" if "--" in last else f"{sql};"


def _comment(text: str) -> str:
    """Each line as a comment; one that is a comment already stays as it is."""
    lines = text.splitlines()
    return "\n".join(x if x.startswith("--") else f"-- {x}".rstrip() for x in lines)


__all__ = [
    "script_name",
    "script_of",
    "scripts_by_step",
    "statement_lines",
    "step_heading",
    "stops_at",
]
