"""What the schema page says, apart from any widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.schema.schema_lights import TableLight
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words
from owui_migrate_gui.schema import Column, Index, Schema, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One table in the list; ``rows`` is None before it was counted.

    ``light`` is what the doctor says of it. ``is_aside``: others are lit up, this one is not.
    """

    table: Table
    rows: int | None
    light: TableLight | None = None
    is_aside: bool = False

    @property
    def name(self) -> str:
        """The table's name."""
        return self.table.name

    @property
    def chips(self) -> tuple[tuple[str, Tone], ...]:
        """What the doctor says of it, as a chip."""
        return (self.light.chip,) if self.light is not None else ()

    @property
    def tip(self) -> str:
        """What the doctor says of it, in words."""
        return self.light.tip if self.light is not None else ""


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
    chips: tuple[tuple[str, Tone], ...] = ()


def rows_of(
    schema: Schema,
    counts: Mapping[str, int],
    text: str,
    lights: Mapping[str, TableLight] | None = None,
) -> tuple[TableRow, ...]:
    """The tables whose name, or one of whose columns or indexes, holds every word.

    ``lights`` is what the doctor says of tables; those that are missing are listed too.
    """
    lights = lights or {}
    words = text.casefold().split()
    is_lit = any(light.is_lit for light in lights.values())
    return tuple(
        TableRow(
            table=table,
            rows=counts.get(table.name),
            light=lights.get(table.name),
            is_aside=is_lit and not (table.name in lights and lights[table.name].is_lit),
        )
        for table in with_missing(schema, lights).tables
        if all(word in _haystack(table) for word in words)
    )


def with_missing(schema: Schema, lights: Mapping[str, TableLight]) -> Schema:
    """The schema, and the tables that should be there, as they should be."""
    missing = [
        light.wanted or _nameless(name)
        for name, light in lights.items()
        if light.is_missing and name not in schema.table_names
    ]
    tables = sorted((*schema.tables, *missing), key=lambda table: table.name)
    return Schema(tables=tuple(tables)) if missing else schema


def _nameless(name: str) -> Table:
    """A table of which nothing but its name is known."""
    return Table(
        name=name,
        columns=(),
        primary_key=(),
        unique=(),
        indexes=(),
        foreign_keys=(),
        sql="",
    )


def _haystack(table: Table) -> str:
    names = (table.name, *table.column_names, *(index.name for index in table.indexes))
    return " ".join(names).casefold()


def columns_of(table: Table, light: TableLight | None = None) -> tuple[ColumnRow, ...]:
    """A table's columns in their order; then those that are missing, by what the doctor says."""
    missing = {fact.name for fact in light.missing if fact.kind == "column"} if light else set()
    wanted = light.wanted.columns if light and light.wanted else ()
    absent = tuple(column for column in wanted if column.name in missing - table.column_names)
    told = {column.name for column in absent}
    unknown = tuple(
        Column(name=name, type="", is_nullable=True, default=None)
        for name in sorted(missing - table.column_names - told)
    )
    shown = replace(table, columns=(*table.columns, *absent, *unknown))
    return tuple(
        replace(row, chips=(*light.chips_of("column", row.name), *row.chips)) if light else row
        for row in _columns_of(shown)
    )


def _columns_of(table: Table) -> tuple[ColumnRow, ...]:
    unique = {columns[0] for columns in table.unique if len(columns) == 1}
    foreign = {key.columns[0]: key for key in table.foreign_keys if len(key.columns) == 1}
    found = []
    for column in table.columns:
        chips: list[tuple[str, Tone]] = []
        if column.name in table.primary_key:
            chips.append((tr("key"), Tone.ACCENT))
        if key := foreign.get(column.name):
            chips.append((f"→ {key.table}", Tone.GOOD))
        if column.name in unique:
            chips.append((tr("unique"), Tone.NEUTRAL))
        if not column.is_nullable:
            chips.append((tr("not null"), Tone.NEUTRAL))
        found.append(
            ColumnRow(
                name=column.name,
                type=column.type or "–",
                default=column.default or "",
                chips=tuple(chips),
            )
        )
    return tuple(found)


def parts_of(table: Table, light: TableLight | None = None) -> tuple[PartRow, ...]:
    """Keys, constraints and indexes in words; the missing ones too, by what the doctor says."""
    found = []
    told = light.chips_of("key", "") if light else ()
    if table.primary_key or told:
        what = ", ".join(table.primary_key) or "–"
        found.append(PartRow(kind=tr("primary key"), what=what, chips=told))
    found += [PartRow(kind=tr("unique"), what=", ".join(columns)) for columns in table.unique]
    for key in table.foreign_keys:
        tail = f" on delete {key.on_delete.lower()}" if key.on_delete != "NO ACTION" else ""
        ends = f"{', '.join(key.columns)} → {key.table} ({', '.join(key.referred)})"
        found.append(PartRow(kind=tr("foreign key"), what=ends + tail))
    for index in (*table.indexes, *_missing_indexes(table, light)):
        columns = ", ".join(column or tr("an expression") for column in index.columns)
        kind = tr("unique index") if index.is_unique else tr("index")
        chips = light.chips_of("index", index.name) if light else ()
        what = tr("{index} on {columns}").format(index=index.name, columns=columns)
        found.append(PartRow(kind=kind, what=what, chips=chips))
    return tuple(found)


def _missing_indexes(table: Table, light: TableLight | None) -> tuple[Index, ...]:
    if light is None or light.wanted is None:
        return ()
    names = {fact.name for fact in light.missing if fact.kind == "index"}
    there = {index.name for index in table.indexes}
    return tuple(index for index in light.wanted.indexes if index.name in names - there)


def ddl_of(table: Table) -> str:
    """The statements that make a table and its indexes."""
    statements = [table.sql, *(index.sql for index in table.indexes if index.sql)]
    return "\n\n".join(f"{text.strip().rstrip(';')};" for text in statements if text)


def lit_words(count: int, title: str) -> str:
    """What is lit up, and why."""
    words = (
        tr("{count} table lit up: {title}") if count == 1 else tr("{count} tables lit up: {title}")
    )
    return words.format(count=count, title=title)


def title_of(schema: Schema, counts: Mapping[str, int]) -> tuple[str, str]:
    """The page's sentence, and what is behind it."""
    if not schema.tables:
        return tr("This database has no tables"), tr("It is empty: Open WebUI would create them.")
    columns = sum(len(table.columns) for table in schema.tables)
    indexes = sum(len(table.indexes) for table in schema.tables)
    keys = sum(len(table.foreign_keys) for table in schema.tables)
    title = count_words(len(schema.tables), "table")
    if counts:
        words = tr("{tables}, {rows}")
        if len(counts) < len(schema.tables):
            words = tr("{tables}, {rows} so far")
        title = words.format(tables=title, rows=count_words(sum(counts.values()), "row"))
    parts = (
        count_words(columns, "column"),
        count_words(indexes, "index", "indexes"),
        count_words(keys, "foreign key"),
    )
    return title, tr("{list}. This is what is there, whatever the version tables say.").format(
        list=tr(", ").join(parts)
    )


__all__ = [
    "ColumnRow",
    "PartRow",
    "TableRow",
    "columns_of",
    "ddl_of",
    "lit_words",
    "parts_of",
    "rows_of",
    "title_of",
    "with_missing",
]
