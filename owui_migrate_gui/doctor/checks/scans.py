"""Large tables are read once: what several checks want to know of a table is summed in one pass.

A pass is cut into parts, by row number in a file and by page on a server, so that several readers
share it and no question takes long. What came of it is in ``Inquiry.tallies`` before the checks
run that judge it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from owui_migrate_gui.database.driver import ERRORS
from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry, Sums, UnfitError
from owui_migrate_gui.doctor.findings import Finding

PARTS = 48
"""Into so many parts a large table is cut; what the first ones show is told before the last."""

_ROWS_WORTH_IT = 256


EVERY_ROW = "1 = 1"


@dataclass(frozen=True, slots=True)
class Scan:
    """One pass: ``sums`` are SQL expressions by name, numbers for each row ``c`` of ``table``.

    Of several the later ones stand in for the first. ``once`` are further columns of ``c``, by name
    and SQL in this order, that are worked out once for all sums.
    """

    table: str
    sums: Mapping[str, tuple[str, ...]]
    once: tuple[tuple[str, str], ...] = ()

    def parts(self, reader: Inquiry) -> tuple[Check, ...]:
        """The pass as checks that find nothing themselves, one for each part of the table."""
        if not reader.case.has_table(self.table):
            return ()
        first, last, place = self._ends(reader)
        if last - first < (_ROWS_WORTH_IT if reader.is_sqlite else PARTS):
            return (self._part(EVERY_ROW),)
        step = (last - first) // PARTS + 1
        return tuple(
            self._part(place.format(low, low + step)) for low in range(first, last + 1, step)
        )

    def _ends(self, reader: Inquiry) -> tuple[int, int, str]:
        """The first and last number of a row, or of a server's page, and SQL for a range."""
        name = quote(self.table)
        if not reader.is_sqlite:
            pages = reader.count(
                "SELECT pg_relation_size(CAST(:name AS regclass))"
                " / CAST(current_setting('block_size') AS integer)",
                name=name,
            )
            return 0, pages, "c.ctid >= '({},0)' AND c.ctid < '({},0)'"
        try:
            ((first, last),) = reader.ask(
                f"SELECT (SELECT min(rowid) FROM {name}), (SELECT max(rowid) FROM {name})", {}
            )
        except ERRORS:
            first = None  # a table without row numbers
        if first is None:
            return 0, 0, ""
        return first, last, "c.rowid >= {} AND c.rowid < {}"

    def _part(self, where: str) -> Check:
        def read(reader: Inquiry) -> Iterator[Finding]:
            try:
                first = {name: forms[0] for name, forms in self.sums.items()}
                reader.tallies.add(self.table, self._ask(reader, first, where))
            except UnfitError:
                self._one_by_one(reader, where)
            except ERRORS as error:
                if not str(error).startswith("no such "):
                    raise
                self._one_by_one(reader, where)
            return iter(())

        return read

    def _one_by_one(self, reader: Inquiry, where: str) -> None:
        """A sum that doesn't fit the table is left out, as a check of its own would be."""
        for name, forms in self.sums.items():
            for expression in forms:
                try:
                    reader.tallies.add(self.table, self._ask(reader, {name: expression}, where))
                    break
                except UnfitError:
                    continue
                except ERRORS as error:
                    if not str(error).startswith("no such "):
                        raise
            else:
                reader.tallies.refuse(self.table, name, where)

    def _ask(self, reader: Inquiry, sums: Mapping[str, str], where: str) -> dict[str, int]:
        listed = ", ".join(f"sum({expression})" for expression in sums.values())
        rows = reader.ask(f"SELECT {listed} FROM {self.rows(where)}", {})
        return {name: int(value or 0) for name, value in zip(sums, rows[0], strict=True)}

    def rows(self, where: str) -> str:
        """The part's rows ``c``, with what is worked out once."""
        if not self.once:
            return f"{quote(self.table)} AS c WHERE {where}"
        (name, expression), *others = self.once
        rows = f"SELECT c.*, {expression} AS {name} FROM {quote(self.table)} AS c WHERE {where}"
        for name, expression in others:
            rows = f"SELECT c.*, {expression} AS {name} FROM ({rows} OFFSET 0) AS c"
        return f"({rows} OFFSET 0) AS c"  # which keeps a server from asking it all anew


def plan_scans(
    *wishes: Sums, once: Mapping[str, tuple[tuple[str, str], ...]] | None = None
) -> tuple[Scan, ...]:
    """One pass for each table that something is wanted of: sums by name, by table.

    ``once`` are further columns of a table's rows; see ``Scan``.
    """
    merged: dict[str, dict[str, tuple[str, ...]]] = {}
    for wish in wishes:
        for table, sums in wish.items():
            merged.setdefault(table, {}).update(sums)
    return tuple(
        Scan(table, sums, (once or {}).get(table, ())) for table, sums in merged.items() if sums
    )


__all__ = ["EVERY_ROW", "PARTS", "Scan", "plan_scans"]
