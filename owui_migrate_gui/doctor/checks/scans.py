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
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry, UnfitError
from owui_migrate_gui.doctor.findings import Finding

_PARTS = 16
_ROWS_WORTH_IT = 256


@dataclass(frozen=True, slots=True)
class Scan:
    """One pass: ``sums`` are SQL expressions by name, numbers for each row ``c`` of ``table``."""

    table: str
    sums: Mapping[str, str]

    def parts(self, reader: Inquiry) -> tuple[Check, ...]:
        """The pass as checks that find nothing themselves, one for each part of the table."""
        first, last, place = self._ends(reader)
        if last - first < (_ROWS_WORTH_IT if reader.is_sqlite else _PARTS):
            return (self._part(""),)
        step = (last - first) // _PARTS + 1
        return tuple(
            self._part(f" WHERE {place.format(low, low + step)}")
            for low in range(first, last + 1, step)
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
                reader.tallies.add(self.table, self._ask(reader, self.sums, where))
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
        for name, expression in self.sums.items():
            try:
                reader.tallies.add(self.table, self._ask(reader, {name: expression}, where))
            except UnfitError:
                continue
            except ERRORS as error:
                if not str(error).startswith("no such "):
                    raise

    def _ask(self, reader: Inquiry, sums: Mapping[str, str], where: str) -> dict[str, int]:
        listed = ", ".join(f"sum({expression})" for expression in sums.values())
        rows = reader.ask(f"SELECT {listed} FROM {quote(self.table)} AS c{where}", {})
        return {name: int(value or 0) for name, value in zip(sums, rows[0], strict=True)}


def plan_scans(*wishes: Mapping[str, Mapping[str, str]]) -> tuple[Scan, ...]:
    """One pass for each table that something is wanted of: sums by name, by table."""
    merged: dict[str, dict[str, str]] = {}
    for wish in wishes:
        for table, sums in wish.items():
            merged.setdefault(table, {}).update(sums)
    return tuple(Scan(table, sums) for table, sums in merged.items() if sums)


__all__ = ["Scan", "plan_scans"]
