"""Databases in any state: a part of a migration done, and any record of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from hypothesis import strategies as st

from owui_migrate_gui.database.expected import Expected, ExpectedTable, expected_schemas
from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.build import add_column, create_index, create_table
from owui_migrate_gui.doctor.facts import Facts, chain_of
from owui_migrate_gui.revision import Lineage, System
from tests.doctor.awkward import Draw
from tests.doctor.made import Made
from tests.doctor.seen import upgrade_target

_BOOKKEEPING = frozenset({"alembic_version", "migratehistory", "owui_quarantine"})


def counts(place: Made) -> dict[str, int]:
    """Rows by table, without the version tables and the quarantine."""
    return {name: count for name, count in place.counts().items() if name not in _BOOKKEEPING}


def everything(place: Made) -> str:
    """All values of all tables, as one text."""
    row = "*" if place.dialect == "sqlite" else "CAST(t AS TEXT)"
    return "\n".join(
        repr(found)
        for name in place.table_names
        for found in place.rows(f"SELECT {row} FROM {quote(name)} AS t")
    )


_OWN_THINGS = {
    "sqlite": (
        "SELECT m.name || '.' || c.name FROM sqlite_master AS m"
        " JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' AND c.name LIKE 'my_%'"
        " UNION SELECT type || ' ' || name FROM sqlite_master WHERE name LIKE 'my_%'"
    ),
    "postgresql": (
        "SELECT a.attrelid::regclass || '.' || a.attname FROM pg_attribute AS a"
        " WHERE a.attname LIKE 'my_%' AND NOT a.attisdropped"
        " UNION SELECT 'relation ' || relname FROM pg_class WHERE relname LIKE 'my_%'"
        " UNION SELECT 'trigger ' || tgname FROM pg_trigger WHERE tgname LIKE 'my_%'"
    ),
}


def own_things(place: Made) -> list[str]:
    """The names of everything that a person made, all of which begin with ``my_``."""
    return sorted(str(name) for (name,) in place.rows(_OWN_THINGS[place.dialect]))


class How(StrEnum):
    """How much of the next revision is done."""

    NOTHING = "nothing"
    A_PART = "a part of its operations, in any order"
    BUT_A_PART = "all of it, but for some operations that are taken back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """Where a database is: ``at`` with the operations ``done`` of the revision behind it."""

    lineage: Lineage
    dialect: str
    at: int
    how: How = How.NOTHING
    done: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether it is exactly at a revision."""
        return self.how is How.NOTHING

    def facts(self, step: int = 0) -> Facts:
        """What the schema would be, exactly at the revision."""
        return chain_of(self.lineage, self.dialect).facts[self.at + step]


def positions(lineage: Lineage, dialect: str) -> range:
    """Alembic's revisions but the last, as positions in the chain."""
    return range(_first(lineage, dialect), len(chain_of(lineage, dialect).keys) - 1)


def _first(lineage: Lineage, dialect: str) -> int:
    keys = chain_of(lineage, dialect).keys
    return next(at for at, key in enumerate(keys) if key.system is System.ALEMBIC)


_NEW_NAME = re.compile(r'^CREATE TABLE IF NOT EXISTS "\w+_new"')
"""A table on the way to another's name, which is not there any more when all is done."""


def begin(draw: Draw, place: Made, lineage: Lineage, at: int) -> Begun:
    """Do any part of the next revision's operations, in any order."""
    chain = expected_schemas(lineage, place.dialect)
    here, behind = chain[at][1], chain[at + 1][1]
    how = draw(st.sampled_from([How.NOTHING, How.A_PART, How.A_PART, How.BUT_A_PART]), label="how")
    if how is How.BUT_A_PART:
        upgrade_target(place.target, place.secret, goal=chain[at + 1][0].id)
    one, other = (here, behind) if how is How.A_PART else (behind, here)
    possible = list(_operations(one, other)) if how is not How.NOTHING else []
    if how is How.BUT_A_PART:
        possible = [one for one in possible if not _NEW_NAME.search(one)]
    if not possible:
        return Begun(
            lineage=lineage,
            dialect=place.dialect,
            at=at,
            how=How.NOTHING if how is How.A_PART else how,
        )
    wanted = draw(st.lists(st.sampled_from(possible), min_size=1, unique=True), label="operations")
    done = tuple(one for one in wanted if place.try_to(one))
    if not done and how is How.A_PART:
        how = How.NOTHING
    return Begun(lineage=lineage, dialect=place.dialect, at=at, how=how, done=done)


def _operations(before: Expected, after: Expected) -> Iterator[str]:
    """The SQL of what a revision adds and takes away, one object at a time."""
    yield from (f"DROP TABLE {quote(name)}" for name in sorted(before.keys() - after.keys()))
    for name, table in after.items():
        old = before.get(name)
        if old is None:
            if not any("nextval" in (default or "") for *_, default in table.columns):
                yield create_table(name, table).sql
            yield from (create_index(table, index).sql for index in sorted(table.indexes))
        elif old.key and old.key != table.key:
            # Built anew under another name, which then takes its place: no half of it is in it.
            yield create_table(f"{name}_new", table).sql
        else:
            yield from _changes(name, old, table)


def _changes(name: str, old: ExpectedTable, table: ExpectedTable) -> Iterator[str]:
    for column in table.columns:
        if column[0] not in old.column_names:
            yield add_column(name, column).sql
    for gone in sorted(old.column_names - table.column_names):
        yield f"ALTER TABLE {quote(name)} DROP COLUMN {quote(gone)}"
    for index in sorted(table.indexes.keys() - old.indexes.keys()):
        yield create_index(table, index).sql
    for index in sorted(old.indexes.keys() - table.indexes.keys()):
        yield f"DROP INDEX {quote(index)}"


_FOREIGN = ("82697afafb4e", "ffffffffffff", "")
"""Revisions that the source doesn't have: a newer release's, nobody's, and none at all."""


def record(draw: Draw, place: Made, begun: Begun) -> tuple[str, ...]:
    """Write anything into the version tables; the rows that ``alembic_version`` has then."""
    keys = [key.id for key in chain_of(begun.lineage, place.dialect).keys]
    possible = keys[_first(begun.lineage, place.dialect) :]
    likely = [keys[begun.at], keys[begun.at + 1]]
    ids = draw(
        st.one_of(
            st.just(likely[:1]),
            st.just(likely[:1]),
            st.just(likely[1:]),
            st.lists(st.sampled_from([*possible, *_FOREIGN]), max_size=2, unique=True),
        ),
        label="recorded",
    )
    place.try_to("DELETE FROM alembic_version")
    for id_ in ids:
        place.put("alembic_version", {"version_num": id_})
    if begun.lineage is Lineage.PEEWEE_BORN:
        for statement in draw(st.sampled_from(_FORGOTTEN), label="legacy record"):
            place.try_to(statement)
    if not ids and draw(st.booleans(), label="no version table"):
        place.try_to("DROP TABLE alembic_version")
    return tuple(ids)


_ADDED = (
    "INSERT INTO migratehistory (id, name, migrated_at)"
    " SELECT {}, {}, migrated_at FROM migratehistory {}"
)
_FORGOTTEN: tuple[tuple[str, ...], ...] = (
    (),
    (),
    (),
    ("DROP TABLE migratehistory",),
    ("DELETE FROM migratehistory",),
    ("DELETE FROM migratehistory WHERE name > '010'",),
    ("DELETE FROM migratehistory WHERE name LIKE '007%'",),
    ("UPDATE migratehistory SET name = '019_of_a_fork' WHERE name LIKE '018%'",),
    (_ADDED.format("100 + id", "name", "WHERE name > '015'"),),
    (_ADDED.format("100", "'019_of_a_fork'", "LIMIT 1"),),
)
"""Statements that forget, double or add legacy migrations."""

__all__ = [
    "Begun",
    "How",
    "begin",
    "counts",
    "everything",
    "own_things",
    "positions",
    "record",
]
