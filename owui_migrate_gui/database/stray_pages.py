"""Rows of a damaged file on pages that nothing leads to any more: below a damaged inner page.

Where an inner page of a table can't be read, the pages below it are still there. Each is made the
table's own root in turn, in the throw-away copy, and SQLite itself reads the rows on it. A row
counts only where its number is one of those that were not reached, and where the table's own index
names the same key for that number, or, without such an index, where the values fit the columns and
no other damaged table could own the page. Source: https://sqlite.org/fileformat2.html#b_tree_pages
"""

from __future__ import annotations

import mmap
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from owui_migrate_gui.database.damaged_file import DamagedFile
from owui_migrate_gui.database.driver import UNREADABLE
from owui_migrate_gui.database.integrity import IsCancelled, quote, stop_if

Gap = tuple[int, int]
"""The first and the last row number that could not be reached."""

_INNER_INDEX, _INNER_TABLE, _LEAF_TABLE = 2, 5, 13
_HEADER = 100
_INNER_HEADER = 12
_MOST_PAGES = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Hurt:
    """A table with gaps; ``owned`` are keys by row number as a whole index has them, or None."""

    name: str
    columns: tuple[str, ...]
    gaps: tuple[Gap, ...]
    owned: dict[int, tuple[Any, ...]] | None = None
    key: tuple[str, ...] = ()
    is_alone: bool = True


def stray_leaves(path: Path, roots: Iterable[int]) -> tuple[int, ...]:
    """Leaf pages of tables in a plain file that neither a root nor the list of free pages leads to.

    ``roots`` are the first pages of all tables and indexes.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        size = int.from_bytes(data[16:18], "big")
        size = 65536 if size == 1 else size
        count = len(data) // size
        known = _reached(data, size, count, [1, *roots]) | _free(data, size, count)
        return tuple(
            page
            for page in range(2, count + 1)
            if page not in known and data[(page - 1) * size] == _LEAF_TABLE
        )


def _reached(data: mmap.mmap, size: int, count: int, roots: list[int]) -> set[int]:
    known: set[int] = set()
    waiting = roots
    while waiting:
        page = waiting.pop()
        if page in known or not 1 <= page <= count:
            continue
        known.add(page)
        start = (page - 1) * size
        head = start + (_HEADER if page == 1 else 0)
        if data[head] in {_INNER_INDEX, _INNER_TABLE}:
            waiting += _children(data, start, head, size)
    return known


def _children(data: mmap.mmap, start: int, head: int, size: int) -> Iterator[int]:
    """The pages that an inner page points to: one in its header, one at the start of each cell."""
    yield int.from_bytes(data[head + 8 : head + 12], "big")
    cells = int.from_bytes(data[head + 3 : head + 5], "big")
    for number in range(min(cells, size // 2)):
        at = head + _INNER_HEADER + 2 * number
        place = int.from_bytes(data[at : at + 2], "big")
        if place <= size - 4:
            yield int.from_bytes(data[start + place : start + place + 4], "big")


def _free(data: mmap.mmap, size: int, count: int) -> set[int]:
    """Pages on the list of free ones; what is on them was deleted."""
    free: set[int] = set()
    trunk = int.from_bytes(data[32:36], "big")
    while 1 < trunk <= count and trunk not in free:
        free.add(trunk)
        start = (trunk - 1) * size
        leaves = min(int.from_bytes(data[start + 4 : start + 8], "big"), size // 4 - 2)
        for number in range(leaves):
            at = start + 8 + 4 * number
            free.add(int.from_bytes(data[at : at + 4], "big"))
        trunk = int.from_bytes(data[start : start + 4], "big")
    return free


def owned_keys(
    source: DamagedFile, name: str, index: str, key: Sequence[str]
) -> dict[int, tuple[Any, ...]] | None:
    """Row numbers and keys as a unique index has them; None where it can't be read whole."""
    listed = ", ".join(map(quote, key))
    query = f"SELECT rowid, {listed} FROM {quote(name)} INDEXED BY {quote(index)}"  # noqa: S608
    try:
        return {int(number): tuple(values) for number, *values in source.rows(query)}
    except UNREADABLE:
        return None


def read_strays(
    copy: DamagedFile, hurt: Hurt, pages: Iterable[int], is_cancelled: IsCancelled
) -> Iterator[tuple[Any, ...]]:
    """(row number, columns …) of the table's rows on these pages; ``copy`` is written to.

    Its connection has ``PRAGMA writable_schema`` on, and the table's own root again at the end.
    """
    found = copy.row(
        "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?", (hurt.name,)
    )
    own = found[0] if found else 0
    seen: set[int] = set()
    try:
        for page in pages:
            stop_if(is_cancelled)
            with suppress(*UNREADABLE):
                _make_root(copy, hurt.name, page)
                for row in _rows_on(copy, hurt):
                    if row[0] not in seen and _belongs(hurt, row):
                        seen.add(row[0])
                        yield row
    finally:
        _make_root(copy, hurt.name, own)


def _make_root(copy: DamagedFile, name: str, page: int) -> None:
    copy.row("PRAGMA writable_schema = ON")
    copy.row(
        "UPDATE sqlite_master SET rootpage = ? WHERE type = 'table' AND name = ?", (page, name)
    )
    copy.row("PRAGMA writable_schema = RESET")  # reads the schema anew
    copy.row("PRAGMA writable_schema = ON")


def _rows_on(copy: DamagedFile, hurt: Hurt) -> Iterator[tuple[Any, ...]]:
    """Row by row, so that one whose overflow is damaged takes no other along."""
    name, listed = quote(hurt.name), ", ".join(map(quote, hurt.columns))
    one = f"SELECT rowid, {listed} FROM {name} NOT INDEXED WHERE rowid = ?"  # noqa: S608 - quoted
    numbers = f"SELECT rowid FROM {name} NOT INDEXED WHERE rowid BETWEEN ? AND ?"  # noqa: S608
    for gap in hurt.gaps:
        for (number,) in tuple(copy.rows(numbers, gap)):
            with suppress(*UNREADABLE):
                row = copy.row(one, (number,))
                if row is not None:
                    yield row


def _belongs(hurt: Hurt, row: tuple[Any, ...]) -> bool:
    if hurt.owned is None:
        return hurt.is_alone
    values = dict(zip(hurt.columns, row[1:], strict=True))
    return hurt.owned.get(row[0]) == tuple(values[name] for name in hurt.key)


__all__ = ["Gap", "Hurt", "owned_keys", "read_strays", "stray_leaves"]
