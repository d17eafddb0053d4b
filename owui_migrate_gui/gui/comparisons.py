"""What an open target can be compared with, and how; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui import keychain
from owui_migrate_gui.database.expected import expected_schemas
from owui_migrate_gui.database.integrity import never
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import Target, parse_address
from owui_migrate_gui.doctor.compare.comparison import Comparison, compare
from owui_migrate_gui.doctor.compare.named import PREFIX, named_revision
from owui_migrate_gui.doctor.compare.side import Side, side_of_revision, side_of_target
from owui_migrate_gui.errors import KeyNeeded
from owui_migrate_gui.gui.bundles import count_any, open_any
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.revision import Lineage, RevisionKey
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A revision to compare with: how it is shown, and how ``compare_with`` reads it."""

    words: str
    text: str


def choices_of(reading: Reading) -> tuple[Choice, ...]:
    """The revisions whose schema is known for this database's birth and kind, newest first."""
    known = expected_schemas(_birth(reading.snapshot), reading.target.dialect.value)
    found: list[Choice] = []
    for key, _schema in reversed(known):
        revision = reading.graph.revision(key)
        tag = reading.releases.tag(key)
        title = f"  {said(revision.title)}" if revision else ""
        release = f"  [{tag}]" if tag else ""
        name = key.id if str(key) == key.id else f"peewee:{key.id}"
        found.append(Choice(words=f"{key}{title}{release}", text=f"{PREFIX}{name}"))
    return tuple(found)


def compare_with(reading: Reading, text: str, secret: Secret | None) -> Comparison:
    """Compare with a revision (``rev:…``) or what a path or URL names; reads, writes nothing.

    Rows are counted where the other is a database. Raises what opening raises.
    """
    snapshot = reading.snapshot
    if text.startswith(PREFIX):
        other = named_revision(
            text,
            read_source("bundled"),
            load_releases(),
            _birth(snapshot),
            snapshot.target.dialect.value,
        )
        return compare(side_of_target(snapshot), other)
    return compare(_counted(snapshot, secret), _opened(text))


def compare_revisions(reading: Reading, first: RevisionKey, second: RevisionKey) -> Comparison:
    """Compare the schemas that two revisions lead to in a database like this one, the older first.

    Raises ``UnknownRevision`` where the schema of one isn't known.
    """
    older, newer = in_order(reading, first, second)
    birth, dialect = _birth(reading.snapshot), reading.target.dialect.value
    return compare(side_of_revision(older, birth, dialect), side_of_revision(newer, birth, dialect))


def in_order(
    reading: Reading, first: RevisionKey, second: RevisionKey
) -> tuple[RevisionKey, RevisionKey]:
    """Two revisions, the one that comes first in the graph first."""
    order = {place.key: at for at, place in enumerate(reading.layout.places)}
    is_turned = order.get(second, 0) < order.get(first, 0)
    return (second, first) if is_turned else (first, second)


def _birth(snapshot: Snapshot) -> Lineage:
    is_old = snapshot.lineage is Lineage.PEEWEE_BORN
    return Lineage.PEEWEE_BORN if is_old else Lineage.ALEMBIC_BORN


def _opened(text: str) -> Side:
    address = parse_address(text)
    secret = address.secret
    try:
        snapshot = open_any(address.target, secret=secret)
    except KeyNeeded:
        secret = keychain.read_secret(address.target.key)
        if secret is None:
            raise
        snapshot = open_any(address.target, secret=secret)
    return _counted(snapshot, secret)


def _counted(snapshot: Snapshot, secret: Secret | None) -> Side:
    return side_of_target(snapshot, _rows(snapshot.target, snapshot, secret))


def _rows(target: Target, snapshot: Snapshot, secret: Secret | None) -> dict[str, int]:
    rows: dict[str, int] = {}
    names = sorted(snapshot.schema.table_names)
    count_any(target, names, rows.__setitem__, never, secret=secret)
    return rows


__all__ = ["Choice", "choices_of", "compare_revisions", "compare_with", "in_order"]
