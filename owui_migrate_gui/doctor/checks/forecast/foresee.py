"""What every forecast says: the pending migration in words, and how mild it is.

Sources: the migration facts, for every revision the rows at which Open WebUI's own script stops.
The bundled scripts survive them (docs/differences.md), so with the bundled source such a finding
is no more than an *info*, unless something has to be decided.
"""

from __future__ import annotations

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import catalogue, notice
from owui_migrate_gui.doctor.checks.inquiry import Inquiry
from owui_migrate_gui.doctor.evidence import Line, revision_line
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.engine.actions import Action, SqlAction, Statement

PLACE = {"sqlite": "rowid", "postgresql": "ctid"}
"""What tells two rows apart that are otherwise the same."""


def foresee(
    inquiry: Inquiry,
    id_: str,
    revision: str | tuple[str, ...],
    *evidence: str | Line,
    actions: tuple[Action, ...] = (),
) -> Finding:
    """A finding about pending revisions; no more than an info where the bundled scripts cope."""
    kind = catalogue()[id_]
    revisions = (revision,) if isinstance(revision, str) else revision
    is_mild = inquiry.case.is_bundled
    return notice(
        id_,
        *(in_words(inquiry.case, one) for one in revisions),
        *evidence,
        severity=Severity.INFO if is_mild else None,
        repair=f"The bundled migration copes with it. {kind.repair}" if is_mild else "",
        actions=actions,
        subjects=revisions,
    )


def in_words(case: Case, revision: str) -> Line:
    """A pending revision with its title and the first release that has it."""
    at = case.position(revision)
    key = case.key_at(at) if at is not None else None
    known = case.graph.revision(key) if key is not None else None
    title = known.title if known is not None else ""
    release = case.first_release(revision)
    if not title:
        return revision_line(f"pending: {revision}")
    if not release:
        return revision_line(f"pending: {revision} ({title})")
    return revision_line(f"pending: {revision} ({title}), in Open WebUI since {release}")


def sql_action(text: str, *statements: str) -> tuple[Action, ...]:
    """A repair of plain statements without parameters."""
    return (SqlAction(text=text, statements=tuple(Statement(sql=sql) for sql in statements)),)


def second(case: Case, table: str, *columns: str) -> str:
    """SQL for a row before which there is another one with the same values in ``columns``."""
    if case.dialect == "sqlite":
        return f"rowid NOT IN (SELECT min(rowid) FROM {quote(table)} GROUP BY {', '.join(columns)})"
    name = quote(table)
    same = " AND ".join(f"other.{column} = {name}.{column}" for column in columns)
    return f"EXISTS (SELECT 1 FROM {name} AS other WHERE {same} AND other.ctid < {name}.ctid)"


__all__ = ["PLACE", "foresee", "in_words", "second", "sql_action"]
