"""What the SQL of a step looks like as text, with its risks and numbers in words; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.plan.sql_layout import laid_out
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.lexing import spans_of
from owui_migrate_gui.gui.words import about_words, count_words, system_words
from owui_migrate_gui.preview import (
    Preview,
    PreviewFinding,
    Repeat,
    RiskKind,
    Severity,
    Statement,
    StatementKind,
    StepPreview,
    StepRisk,
)
from owui_migrate_gui.revision import RevisionKey

_TONES = {Severity.DANGER: Tone.BAD, Severity.WARNING: Tone.WARN, Severity.NOTE: Tone.NEUTRAL}

_LABELS = {
    RiskKind.IRREVERSIBLE: mark("can't be taken back"),
    RiskKind.LOSSY_DOWNGRADE: mark("loses what was added"),
    RiskKind.DROPS_TABLE: mark("drops a table"),
    RiskKind.DROPS_COLUMN: mark("drops a column"),
    RiskKind.DELETES_ROWS: mark("deletes rows"),
    RiskKind.TAKES_LONG: mark("takes long"),
    RiskKind.REWRITES_TABLE: mark("rewrites a table"),
    RiskKind.BLOCKS_EVERYONE: mark("blocks everyone"),
    RiskKind.BLOCKS_WRITERS: mark("blocks writers"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskWords:
    """One kind of risk of a step: a chip, and a paragraph for each place where it holds."""

    label: str
    tone: Tone
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSql:
    """One step as the pane shows it."""

    title: str
    numbers: str
    warning: str
    risks: tuple[RiskWords, ...]
    text: str


def find_step(preview: Preview, key: RevisionKey | None) -> int:
    """The place of a revision among a preview's steps, -1 where it is not one of them."""
    if key is None:
        return -1
    return next(
        (
            number
            for number, step in enumerate(preview.steps)
            if (step.system, step.revision) == (key.system, key.id)
        ),
        -1,
    )


def tell_step(step: StepPreview) -> StepSql:
    """A step in words and SQL."""
    return StepSql(
        title=step.title,
        numbers=_numbers(step),
        warning=_warning(step),
        risks=tuple(risk_words(step.risks)),
        text=step_text(step),
    )


def get_ready_to_tell(preview: Preview) -> None:
    """Lay out and lex every step's SQL beforehand: the largest takes 30 ms, all of them 0.15 s."""
    for step in preview.steps:
        spans_of(step_text(step), "sql")


def risk_words(risks: tuple[StepRisk, ...]) -> list[RiskWords]:
    """The risks by kind, in the order in which they come (gravest first)."""
    kinds = dict.fromkeys(risk.kind for risk in risks)
    found = []
    for kind in kinds:
        alike = [risk for risk in risks if risk.kind is kind]
        worst = min(alike, key=lambda risk: list(Severity).index(risk.severity))
        found.append(
            RiskWords(
                label=tr(_LABELS[kind]), tone=_TONES[worst.severity], sentences=_sentences(alike)
            )
        )
    return found


def _sentences(risks: list[StepRisk]) -> tuple[str, ...]:
    """What happens, one after the other, and what one can do about it once for all of them."""
    by_remedy: dict[str, list[str]] = {}
    for risk in risks:
        by_remedy.setdefault(said(risk.remedy), []).append(said(risk.what))
    return tuple(
        " ".join(part for part in (*dict.fromkeys(whats), remedy) if part)
        for remedy, whats in by_remedy.items()
    )


def step_text(step: StepPreview) -> str:
    """The SQL of a step to read: laid out, and with a comment where something needs one."""
    blocks = []
    for statement in step.statements:
        comment = _comment(statement)
        body = laid_out(statement.sql) + ";"
        blocks.append(f"{comment}\n{body}" if comment else body)
    return "\n\n".join(blocks) + "\n" if blocks else f"-- {tr('This step runs no SQL.')}\n"


def _comment(statement: Statement) -> str:
    if statement.kind is StatementKind.VERSION:
        return f"-- {tr('records that this step was run')}"
    if statement.repeat is None:
        return ""
    return f"-- {_repeat_words(statement.repeat)}"


def _repeat_words(repeat: Repeat) -> str:
    if repeat.is_per_row:
        words = (
            tr("once for each row of {table} that needs it")
            if repeat.table
            else tr("once for each row that the script reads and that needs it")
        )
    else:
        words = (
            tr("once, if there is any such row of {table}")
            if repeat.table
            else tr("once, if there is any such row that the script reads")
        )
    told = words.format(table=repeat.table)
    if repeat.rows is not None:
        rows = count_words(repeat.rows, "row")
        told = tr("{words} ({rows} here)").format(words=told, rows=rows)
    if not repeat.is_per_row:
        return told
    return tr("{words}; the values are examples").format(words=told)


def _numbers(step: StepPreview) -> str:
    parts = [
        count_words(len(step.statements), "statement"),
        tr("touches {rows}").format(rows=count_words(step.rows_touched, "row"))
        if step.rows_touched
        else "",
        tr("about {time}").format(time=about_words(step.seconds)) if step.seconds else "",
        f"{system_words(step.system)} · {step.script}" if step.script else "",
    ]
    return " · ".join(part for part in parts if part)


def _warning(step: StepPreview) -> str:
    """What the preview can't promise, in one paragraph; empty where it can promise all."""
    parts = []
    if not step.is_scriptable:
        parts.append(
            tr(
                "This step moves rows in a Python loop, so a file of SQL can't do all of its "
                "work: run it here."
            )
        )
    parts += [f"{_place(finding)}: {said(finding.what)}" for finding in step.findings]
    return "\n".join(parts)


def _place(finding: PreviewFinding) -> str:
    if not finding.line:
        return finding.script
    return tr("{script}, line {line}").format(script=finding.script, line=finding.line)


__all__ = [
    "RiskWords",
    "StepSql",
    "find_step",
    "get_ready_to_tell",
    "risk_words",
    "step_text",
    "tell_step",
]
