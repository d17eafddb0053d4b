"""Where a preview from the newest bundled revision starts, made ahead so that nothing is replayed.

``tools/write_ready_starts.py`` writes the files, a test makes them anew and compares.
"""

from __future__ import annotations

import gzip
from pathlib import Path

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.engine.requests import ConstraintSpec
from owui_migrate_gui.revision import Lineage, RevisionKey
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.sources.source import Source


class ReadyStart(msgspec.Struct, frozen=True, kw_only=True):
    """The schema at ``revision`` that the scripts with this ``content_hash`` make of nothing."""

    content_hash: str
    revision: str
    schema: Schema
    constraints: tuple[ConstraintSpec, ...]


def ready_file(dialect: str, lineage: Lineage) -> Path:
    """Where the start for a dialect and a birth is kept."""
    return places.resource("starts") / f"{dialect}-{lineage.value}.json.gz"


def ready_start(
    dialect: str, lineage: Lineage, revision: RevisionKey, bundled: Source
) -> ReadyStart | None:
    """The start at a revision, if there is one that these very scripts made."""
    file = ready_file(dialect, lineage)
    if not file.is_file():
        return None
    found = msgspec.json.decode(gzip.decompress(file.read_bytes()), type=ReadyStart)
    is_it = (found.content_hash, found.revision) == (bundled.content_hash, str(revision))
    return found if is_it else None


__all__ = ["ReadyStart", "ready_file", "ready_start"]
