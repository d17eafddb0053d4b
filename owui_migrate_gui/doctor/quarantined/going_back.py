"""Rows go back from the quarantine into their tables, or leave it for good: as a repair's plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.quarantine import TABLE
from owui_migrate_gui.doctor.quarantined.reading import no_such_row
from owui_migrate_gui.doctor.quarantined.rows import PUT_BACK, Key, Quarantine, QuarantinedRow
from owui_migrate_gui.engine.actions import Action, SqlAction, Statement
from owui_migrate_gui.schema import Table

_RANGES = 400
"""So many ranges of numbers stand in one statement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Rows that go back, and those asked for that don't, each with the reason."""

    rows: tuple[QuarantinedRow, ...]
    left: tuple[tuple[QuarantinedRow, str], ...]


def choose_rows(
    quarantine: Quarantine, ids: Iterable[int] = (), *, everything: bool = False
) -> Chosen:
    """The rows of these numbers, or all of them, told apart by whether they can go back together.

    Raises ``UsageError`` for a number that isn't there.
    """
    wanted = quarantine.rows if everything else tuple(_named(quarantine, ids))
    left: dict[int, str] = {row.id: row.obstacle for row in wanted if row.obstacle}
    going: dict[int, QuarantinedRow] = {}
    brought: dict[Key, int] = {}
    for row in wanted:
        if row.id in left:
            continue
        rival = min((brought[key] for key in row.fitting.own if key in brought), default=None)
        if rival is not None:
            left[row.id] = f"Row {rival} of the quarantine has the same key and goes first."
            continue
        going[row.id] = row
        brought.update(dict.fromkeys(row.fitting.own, row.id))
    while stuck := [(row, parent) for row in going.values() if (parent := _missing(row, brought))]:
        for row, parent in stuck:
            left[row.id] = f"The row of {parent} that it refers to has to go back with it."
            del going[row.id]
            for key in row.fitting.own:
                brought.pop(key, None)
    return Chosen(
        rows=tuple(going.values()),
        left=tuple((row, left[row.id]) for row in wanted if row.id in left),
    )


def _missing(row: QuarantinedRow, brought: dict[Key, int]) -> str:
    """The table of a row that this one needs and that doesn't go back; empty where none does."""
    return min((key[0] for key in row.fitting.needs if key not in brought), default="")


def _named(quarantine: Quarantine, ids: Iterable[int]) -> Iterator[QuarantinedRow]:
    for id_ in dict.fromkeys(ids):
        row = quarantine.find(id_)
        if row is None:
            raise no_such_row(id_)
        yield row


def put_back(quarantine: Quarantine, rows: tuple[QuarantinedRow, ...]) -> Finding:
    """What carries these rows back, in the shape of a finding that is to be repaired."""
    actions = [
        _insert(quarantine, table, [row for row in rows if row.table == table.name])
        for table in _in_order(quarantine, {row.table for row in rows})
    ]
    count = len(rows)
    return Finding(
        id=PUT_BACK,
        severity=Severity.INFO,
        title=counted(
            count,
            "1 row goes back from the quarantine",
            f"{count} rows go back from the quarantine",
        ),
        evidence=_evidence(rows),
        repair="The rows go back into their tables as they were, and leave the quarantine.",
        actions=(*actions, _tidy()),
        subjects=tuple(sorted({row.table for row in rows})),
    )


def drop_rows(quarantine: Quarantine, ids: Iterable[int], *, everything: bool = False) -> Finding:
    """What deletes rows of the quarantine for good. Raises ``UsageError`` as ``choose_rows``."""
    rows = quarantine.rows if everything else tuple(_named(quarantine, ids))
    count = len(rows)
    action = SqlAction(
        text=counted(
            count, "Delete 1 row of the quarantine.", f"Delete {count} rows of the quarantine."
        ),
        statements=tuple(_delete(rows)),
        forgets=dict(Counter(row.table for row in rows)),
    )
    return Finding(
        id=PUT_BACK,
        severity=Severity.INFO,
        title=counted(
            count,
            "1 row of the quarantine is deleted",
            f"{count} rows of the quarantine are deleted",
        ),
        evidence=_evidence(rows),
        repair="The rows are deleted; only the backup that is made before still has them.",
        limits="A migration that would have taken them back finds nothing.",
        actions=(action, _tidy()),
        subjects=tuple(sorted({row.table for row in rows})),
    )


def _evidence(rows: tuple[QuarantinedRow, ...]) -> tuple[str, ...]:
    counts = Counter(row.table for row in rows)
    return tuple(
        counted(count, f"1 row of {table}", f"{count} rows of {table}")
        for table, count in sorted(counts.items())
    )


def _in_order(quarantine: Quarantine, names: set[str]) -> Iterator[Table]:
    """Tables that others refer to come first; where they refer to each other, by name."""
    left = sorted(names)
    while left:
        free = next((name for name in left if not _waits(quarantine, name, left)), left[0])
        left.remove(free)
        if (table := quarantine.schema.table(free)) is not None:
            yield table


def _waits(quarantine: Quarantine, name: str, left: list[str]) -> bool:
    table = quarantine.schema.table(name)
    keys = table.foreign_keys if table is not None else ()
    return any(key.table in left and key.table != name for key in keys)


def _insert(quarantine: Quarantine, table: Table, rows: list[QuarantinedRow]) -> SqlAction:
    by_columns: dict[tuple[str, ...], list[QuarantinedRow]] = {}
    for row in rows:
        by_columns.setdefault(row.fitting.columns, []).append(row)
    statements: list[Statement] = []
    for columns, some in by_columns.items():
        listed = ", ".join(quote(name) for name in columns)
        insert = f"INSERT INTO {quote(table.name)} ({listed})"
        query = _select(quarantine.dialect, table, columns)
        statements += [
            Statement(sql=f"{insert} {query} WHERE {where} ORDER BY q.id", rows=count)
            for where, count in _chunks(some, "q.id")
        ]
    statements += _delete(rows)
    count = len(rows)
    return SqlAction(
        text=counted(
            count, f"Put 1 row back into {table.name}.", f"Put {count} rows back into {table.name}."
        ),
        statements=tuple(statements),
    )


def _select(dialect: str, table: Table, columns: tuple[str, ...]) -> str:
    """SQL for the values of a row that is kept as JSON; no value stands in it."""
    if dialect != "postgresql":
        values = (f'json_extract(q."row", {_literal(f"$.{quote(name)}")})' for name in columns)
        return f"SELECT {', '.join(values)} FROM {TABLE} AS q"
    json_columns = {
        column.name: column.type.upper() for column in table.columns if _is_json(column.type)
    }
    # A text in a JSON column was a text in the column before it became one: it is JSON itself.
    values = (
        f'CAST(CAST(q."row" AS json) ->> {_literal(name)} AS {json_columns[name]})'
        if name in json_columns
        else f"r.{quote(name)}"
        for name in columns
    )
    return (
        f"SELECT {', '.join(values)} FROM {TABLE} AS q CROSS JOIN LATERAL"
        f' (SELECT * FROM json_populate_record(CAST(NULL AS {quote(table.name)}), CAST(q."row" AS'
        " json))) AS r"
    )


def _is_json(declared: str) -> bool:
    return declared.upper() in {"JSON", "JSONB"}


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _delete(rows: Iterable[QuarantinedRow]) -> Iterator[Statement]:
    for where, count in _chunks(rows):
        yield Statement(sql=f"DELETE FROM {TABLE} WHERE {where}", rows=count)


def _tidy() -> Action:
    return SqlAction(
        text="Remove the quarantine table once it is empty.",
        statements=(Statement(sql=f"DROP TABLE {TABLE}", only_if_empty=TABLE),),
        drops=(TABLE,),
    )


def _chunks(rows: Iterable[QuarantinedRow], id_: str = "id") -> Iterator[tuple[str, int]]:
    """Conditions for all of the rows, and how many each is true of."""
    ranges: list[list[int]] = []
    for number in sorted(row.id for row in rows):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    for start in range(0, len(ranges), _RANGES):
        some = ranges[start : start + _RANGES]
        said = " OR ".join(
            f"{id_} = {first}" if first == last else f"{id_} BETWEEN {first} AND {last}"
            for first, last in some
        )
        yield f"({said})", sum(last - first + 1 for first, last in some)


__all__ = ["Chosen", "choose_rows", "drop_rows", "put_back"]
