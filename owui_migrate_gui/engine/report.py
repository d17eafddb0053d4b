"""A run's journal entry as a report for people: Markdown, or HTML that prints well.

Both are made from the same sections, so they say the same. Names come from databases and scripts,
so every text is escaped for the format that it goes into.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import humanize

from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.events import Check, Outcome, RehearsalReport, StepReport, Verdict

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_MARKS = {Verdict.GOOD: "ok", Verdict.WARN: "note", Verdict.REFUSE: "no"}
_OUTCOMES = {
    Outcome.RUNNING: "is still running",
    Outcome.DONE: "done and verified",
    Outcome.FAILED: "failed",
    Outcome.CANCELLED: "cancelled",
    Outcome.DIED: "ended without a word",
}
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem }
th, td { border-bottom: 1px solid #ccc }
td.number { text-align: right; white-space: nowrap }
pre { font: 12px ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
@media print {
  body { margin: 0; max-width: none } h2 { break-after: avoid } tr { break-inside: avoid }
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with a paragraph, a table, or verbatim lines; what is empty is left out."""

    heading: str
    text: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[str, ...] = ()


def sections_of(entry: JournalEntry) -> tuple[str, tuple[Section, ...]]:
    """The title and the sections of a report."""
    what = entry.kind.capitalize()
    if entry.kind == "run":
        what = f"{entry.direction.capitalize()} to {entry.goal}"
    title = f"{what}: {_OUTCOMES[entry.outcome]}"
    sections = (
        Section(heading="Summary", columns=("", ""), rows=_facts(entry)),
        _checks("Before the run", entry.checks_before),
        Section(
            heading="Steps",
            columns=("", "Revision", "Title", "Seconds", "Statements", "Rows"),
            rows=_steps(entry),
        ),
        _checks("After the steps", entry.checks_after),
        Section(heading="Rows", columns=("Table", "Before", "After"), rows=_rows(entry)),
        Section(heading="What went wrong", text=_trouble(entry)),
        Section(heading="Found afterwards", text=entry.found),
        Section(heading="Log", lines=entry.log),
    )
    return title, tuple(s for s in sections if s.text or s.rows or s.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """A rehearsal that went well: of what, where to, when (UTC), and its account."""

    target: str
    source: str
    goal: str
    started: datetime
    report: RehearsalReport
    log: tuple[str, ...] = ()


def sections_of_rehearsal(rehearsal: Rehearsed) -> tuple[str, tuple[Section, ...]]:
    """The title and the sections of a rehearsal's report."""
    report = rehearsal.report
    memory = humanize.naturalsize(report.peak_memory) if report.peak_memory else ""
    changed = "" if report.is_target_unchanged else "yes: rehearse again before the run"
    facts = {
        "Database": rehearsal.target,
        "Started": f"{rehearsal.started.astimezone():%Y-%m-%d %H:%M:%S %Z}",
        "Took": humanize.precisedelta(report.seconds),
        "The real run, with its backup, will take about": humanize.precisedelta(
            max(report.estimated_seconds, 0)
        ),
        "Scripts": rehearsal.source,
        "Size before": humanize.naturalsize(report.size_before),
        "Size after": humanize.naturalsize(report.size_after),
        "Most memory": memory,
        "Written to meanwhile": changed,
    }
    sections = (
        Section(
            heading="Summary",
            columns=("", ""),
            rows=tuple((name, value) for name, value in facts.items() if value),
        ),
        Section(
            heading="Steps",
            columns=("", "Revision", "Title", "Seconds", "Statements", "Rows"),
            rows=tuple(_step_row("done", step) for step in report.steps),
        ),
        _checks("After the steps", report.checks),
        Section(heading="Log", lines=rehearsal.log),
    )
    title = f"Rehearsal of {rehearsal.goal}: all well"
    return title, tuple(s for s in sections if s.text or s.rows or s.lines)


def _facts(entry: JournalEntry) -> tuple[tuple[str, ...], ...]:
    took = "" if entry.seconds is None else humanize.precisedelta(max(entry.seconds, 0))
    facts = {
        "Database": entry.target,
        "Run": entry.run_id,
        "Started": f"{entry.started.astimezone():%Y-%m-%d %H:%M:%S %Z}",
        "Took": took,
        "Computer": entry.host,
        "Scripts": entry.source + (f" (SHA-256 {entry.source_hash})" if entry.source_hash else ""),
        "Before": _recorded(entry.before),
        "After": _recorded(entry.after),
        "Backup": entry.backup or "none",
        "Backup verified": _backup_words(entry),
    }
    return tuple((name, value) for name, value in facts.items() if value)


def _backup_words(entry: JournalEntry) -> str:
    made = entry.made
    if made is None:
        return ""
    return (
        f"opened again and equal: {made.rows:,} rows in {made.tables} tables;"
        f" {humanize.naturalsize(made.size)}, SHA-256 {made.sha256}"
    )


def _rows(entry: JournalEntry) -> tuple[tuple[str, ...], ...]:
    before, after = entry.rows_before, entry.rows_after
    if not before or not after:
        return ()
    return tuple(
        (name, *(f"{rows[name]:,}" if name in rows else "–" for rows in (before, after)))
        for name in sorted({*before, *after})
    )


def _recorded(revisions: dict[str, list[str]]) -> str:
    said = [f"{system} {names[-1]} ({len(names)})" for system, names in revisions.items() if names]
    return ", ".join(said)


def _checks(heading: str, checks: tuple[Check, ...]) -> Section:
    rows = tuple((_MARKS[check.verdict], check.sentence) for check in checks)
    return Section(heading=heading, columns=("", "What was looked at"), rows=rows)


def _steps(entry: JournalEntry) -> tuple[tuple[str, ...], ...]:
    done = [_done_row(index, step, entry) for index, step in enumerate(entry.steps)]
    left = entry.plan[len(entry.steps) :]
    return (*done, *(_left_row(step, entry) for step in left))


def _done_row(index: int, step: StepReport, entry: JournalEntry) -> tuple[str, ...]:
    is_kept = entry.outcome is Outcome.DONE or index < entry.kept
    return _step_row("done" if is_kept else "undone", step)


def _step_row(state: str, step: StepReport) -> tuple[str, ...]:
    rows = ", ".join(f"{table} {change:+,}" for table, change in step.rows.items())
    said = "; ".join(part for part in (rows, *step.notes) if part)
    return (
        state,
        step.revision,
        step.title,
        f"{step.seconds:.2f}",
        f"{step.statements:,}",
        said,
    )


def _left_row(step: StepSpec, entry: JournalEntry) -> tuple[str, ...]:
    is_culprit = entry.failed_step.removeprefix("peewee:") == step.revision
    return ("failed" if is_culprit else "not run", step.revision, step.title, "", "", "")


def _trouble(entry: JournalEntry) -> str:
    if entry.error is None:
        return ""
    statement = f" Statement: {entry.failed_statement}" if entry.failed_statement else ""
    return f"{entry.error.sentence}{statement}"


def as_markdown(entry: JournalEntry) -> str:
    """The report as Markdown (CommonMark with tables)."""
    return _markdown(*sections_of(entry))


def _markdown(title: str, sections: tuple[Section, ...]) -> str:
    parts = [f"# {_escaped(title)}\n"]
    for section in sections:
        parts.append(f"## {section.heading}\n")
        if section.text:
            parts.append(f"{_escaped(section.text)}\n")
        if section.rows:
            parts.append("\n".join(_markdown_table(section)) + "\n")
        if section.lines:
            parts.append("\n".join(f"    {line}" for line in section.lines) + "\n")
    return "\n".join(parts)


def _markdown_table(section: Section) -> list[str]:
    head = [section.columns, tuple("---" for _ in section.columns)]
    body = [tuple(_escaped(cell) for cell in row) for row in section.rows]
    return [f"| {' | '.join(row)} |" for row in (*head, *body)]


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def as_html(entry: JournalEntry) -> str:
    """The report as one HTML file without anything from elsewhere."""
    return _html(*sections_of(entry))


def _html(title: str, sections: tuple[Section, ...]) -> str:
    body = "".join(_html_section(section) for section in sections)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}'
        f"</title><style>{_STYLE}</style></head><body><h1>{html.escape(title)}</h1>{body}"
        "</body></html>\n"
    )


def _html_section(section: Section) -> str:
    parts = [f"<h2>{html.escape(section.heading)}</h2>"]
    if section.text:
        parts.append(f"<p>{html.escape(section.text)}</p>")
    if section.rows:
        head = "".join(f"<th>{html.escape(name)}</th>" for name in section.columns)
        rows = "".join(_html_row(row) for row in section.rows)
        parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
    if section.lines:
        parts.append(f"<pre>{html.escape(chr(10).join(section.lines))}</pre>")
    return "".join(parts)


def _html_row(row: tuple[str, ...]) -> str:
    cells = (
        f'<td class="number">{html.escape(cell)}</td>'
        if cell.replace(",", "").replace(".", "").isdigit()
        else f"<td>{html.escape(cell)}</td>"
        for cell in row
    )
    return f"<tr>{''.join(cells)}</tr>"


def write_report(entry: JournalEntry, path: Path) -> None:
    """Write it, readable by its owner only: HTML for ``.html`` and ``.htm``, else Markdown.

    Raises ``OSError``.
    """
    _write(sections_of(entry), path)


def write_rehearsal(rehearsal: Rehearsed, path: Path) -> None:
    """The same for a rehearsal, which the journal doesn't keep."""
    _write(sections_of_rehearsal(rehearsal), path)


def _write(told: tuple[str, tuple[Section, ...]], path: Path) -> None:
    is_html = path.suffix.lower() in {".html", ".htm"}
    text = _html(*told) if is_html else _markdown(*told)
    write_private(path, text.encode())


__all__ = [
    "Rehearsed",
    "Section",
    "as_html",
    "as_markdown",
    "sections_of",
    "sections_of_rehearsal",
    "write_rehearsal",
    "write_report",
]
