"""What the schema page says, apart from any widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words
from owui_migrate_gui.schema import Schema, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One table in the list; ``rows`` is None before it was counted.

    ``finding`` is the worst that the doctor says of the table, and ``tone`` its colour.
    """

    table: Table
    rows: int | None
    finding: str = ""
    tone: Tone | None = None

    @property
    def name(self) -> str:
        """The table's name."""
        return self.table.name


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow:
    """One column of a table; ``chips`` say what it is part of."""

    name: str
    type: str
    default: str
    chips: tuple[tuple[str, Tone], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRow:
    """An index, unique constraint or foreign key."""

    kind: str
    what: str


def rows_of(
    schema: Schema, counts: Mapping[str, int], text: str, findings: tuple[Finding, ...] = ()
) -> tuple[TableRow, ...]:
    """The tables whose name, or one of whose columns or indexes, holds every word.

    Those that ``findings`` are about, worst first, are marked with the worst of them.
    """
    worst: dict[str, Finding] = {}
    for finding in findings:
        for subject in finding.subjects:
            worst.setdefault(subject, finding)
    words = text.casefold().split()
    return tuple(
        _row(table, counts.get(table.name), worst.get(table.name))
        for table in schema.tables
        if all(word in _haystack(table) for word in words)
    )


def _row(table: Table, rows: int | None, finding: Finding | None) -> TableRow:
    if finding is None:
        return TableRow(table=table, rows=rows)
    tone = {Severity.INFO: Tone.ACCENT, Severity.WARNING: Tone.WARN}.get(finding.severity, Tone.BAD)
    said = f"{finding.severity.word} {finding.id}: {finding.title}"
    return TableRow(table=table, rows=rows, finding=said, tone=tone)


def _haystack(table: Table) -> str:
    names = (table.name, *table.column_names, *(index.name for index in table.indexes))
    return " ".join(names).casefold()


def columns_of(table: Table) -> tuple[ColumnRow, ...]:
    """A table's columns in their order."""
    unique = {columns[0] for columns in table.unique if len(columns) == 1}
    foreign = {key.columns[0]: key for key in table.foreign_keys if len(key.columns) == 1}
    found = []
    for column in table.columns:
        chips: list[tuple[str, Tone]] = []
        if column.name in table.primary_key:
            chips.append(("key", Tone.ACCENT))
        if key := foreign.get(column.name):
            chips.append((f"→ {key.table}", Tone.GOOD))
        if column.name in unique:
            chips.append(("unique", Tone.NEUTRAL))
        if not column.is_nullable:
            chips.append(("not null", Tone.NEUTRAL))
        found.append(
            ColumnRow(
                name=column.name,
                type=column.type or "–",
                default=column.default or "",
                chips=tuple(chips),
            )
        )
    return tuple(found)


def parts_of(table: Table) -> tuple[PartRow, ...]:
    """Keys, constraints and indexes in words."""
    found = []
    if table.primary_key:
        found.append(PartRow(kind="primary key", what=", ".join(table.primary_key)))
    found += [PartRow(kind="unique", what=", ".join(columns)) for columns in table.unique]
    for key in table.foreign_keys:
        tail = f" on delete {key.on_delete.lower()}" if key.on_delete != "NO ACTION" else ""
        ends = f"{', '.join(key.columns)} → {key.table} ({', '.join(key.referred)})"
        found.append(PartRow(kind="foreign key", what=ends + tail))
    for index in table.indexes:
        columns = ", ".join(column or "an expression" for column in index.columns)
        kind = "unique index" if index.is_unique else "index"
        found.append(PartRow(kind=kind, what=f"{index.name} on {columns}"))
    return tuple(found)


def ddl_of(table: Table) -> str:
    """The statements that make a table and its indexes."""
    statements = [table.sql, *(index.sql for index in table.indexes if index.sql)]
    return "\n\n".join(f"{text.strip().rstrip(';')};" for text in statements if text)


def title_of(schema: Schema, counts: Mapping[str, int]) -> tuple[str, str]:
    """The page's sentence, and what is behind it."""
    if not schema.tables:
        return "This database has no tables", "It is empty: Open WebUI would create them."
    columns = sum(len(table.columns) for table in schema.tables)
    indexes = sum(len(table.indexes) for table in schema.tables)
    keys = sum(len(table.foreign_keys) for table in schema.tables)
    title = count_words(len(schema.tables), "table")
    if counts:
        title += f", {count_words(sum(counts.values()), 'row')}"
        if len(counts) < len(schema.tables):
            title += " so far"
    parts = (
        count_words(columns, "column"),
        count_words(indexes, "index", "indexes"),
        count_words(keys, "foreign key"),
    )
    return title, f"{', '.join(parts)}. This is what is there, whatever the version tables say."


__all__ = [
    "ColumnRow",
    "PartRow",
    "TableRow",
    "columns_of",
    "ddl_of",
    "parts_of",
    "rows_of",
    "title_of",
]
