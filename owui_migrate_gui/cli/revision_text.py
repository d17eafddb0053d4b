"""What the tables show of every revision, in JSON and on the terminal."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from rich.padding import Padding
from rich.text import Text

from owui_migrate_gui.doctor.actual_revision import RevisionState, State
from owui_migrate_gui.doctor.catalogue import some
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.facts import Fact, whole_first
from owui_migrate_gui.graph import RevisionGraph

_STYLES = {
    State.APPLIED: "green",
    State.PARTIAL: "bold yellow",
    State.ABSENT: "",
    State.UNSEEN: "dim",
}
_SAID = {
    State.APPLIED: "applied",
    State.PARTIAL: "partial",
    State.ABSENT: "absent",
    State.UNSEEN: "no trace",
}
_FIELD = max(map(len, _SAID.values())) + 1


class TableTrace(msgspec.Struct, frozen=True, kw_only=True):
    """What one table has of a revision and what it lacks, as ``index chat_user_id_idx``."""

    table: str
    present: tuple[str, ...]
    missing: tuple[str, ...]


class RevisionTrace(msgspec.Struct, frozen=True, kw_only=True):
    """One revision: ``recorded`` by the version tables, and its ``state`` in the tables.

    ``state`` is ``applied``, ``partial``, ``absent``, or ``unseen`` for one that leaves no trace
    in a schema.
    """

    revision: str
    title: str
    recorded: bool
    state: str
    tables: tuple[TableTrace, ...]


def revision_traces(examination: Examination, graph: RevisionGraph) -> tuple[RevisionTrace, ...]:
    """Every revision of the target's chain, oldest first; none where the schema shows none."""
    if examination.schema is None or examination.schema.key is None:
        return ()
    recorded = examination.standing.applied
    return tuple(
        RevisionTrace(
            revision=str(one.key),
            title=found.title if (found := graph.revision(one.key)) else "",
            recorded=one.key in recorded,
            state=one.state.value,
            tables=tuple(_tables(one)),
        )
        for one in examination.schema.states
    )


def _tables(state: RevisionState) -> Iterator[TableTrace]:
    for table in sorted({fact.table for fact in (*state.present, *state.missing)}):
        yield TableTrace(
            table=table,
            present=_of(table, state.present),
            missing=_of(table, state.missing),
        )


def _of(table: str, facts: tuple[Fact, ...]) -> tuple[str, ...]:
    return tuple(str(fact) for fact in whole_first(facts) if fact.table == table)


def revisions_text(traces: tuple[RevisionTrace, ...]) -> Iterator[Text | Padding]:
    """The newest first; of a partial one, table by table what is there and what is missing."""
    for one in reversed(traces):
        state = State(one.state)
        yield Text.assemble(
            (_SAID[state].ljust(_FIELD), _STYLES[state]),
            f"{one.revision}  {one.title}",
            ("  recorded" if one.recorded else "", "dim"),
        )
        if state is State.PARTIAL:
            for table in one.tables:
                yield Padding(Text(_said(table)), (0, 0, 0, _FIELD))


def _said(table: TableTrace) -> str:
    parts = [f"there: {some(table.present)}"] if table.present else []
    parts += [f"missing: {some(table.missing)}"] if table.missing else []
    return f"· {table.table}: {'; '.join(parts)}"


__all__ = ["RevisionTrace", "TableTrace", "revision_traces", "revisions_text"]
