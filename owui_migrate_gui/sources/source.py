"""A source: one set of migration scripts, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from owui_migrate_gui.revision import Revision, SourceProblem, System


class SourceKind(StrEnum):
    """What a source was read from."""

    BUNDLED = "bundled"
    WHEEL = "wheel"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Everything known of a source from its text alone; nothing of it was executed.

    ``alembic_dir`` and ``peewee_dir`` are paths inside ``path`` with forward slashes (inside
    the archive for a wheel, "." for the folder itself), or None where the source lacks that
    system. ``alembic_dir`` is the folder that holds ``versions``. ``problems`` are those of
    single files; what is wrong with all of them together, such as two scripts of one id, is in
    ``graph.build_graph(revisions).problems``. ``content_hash`` is the SHA-256 over names and
    bytes of all script files that a run would execute, in hex. ``release`` is Open WebUI's
    version where the source tells it.
    """

    kind: SourceKind
    path: Path
    label: str
    release: str | None
    alembic_dir: str | None
    peewee_dir: str | None
    revisions: tuple[Revision, ...]
    problems: tuple[SourceProblem, ...]
    content_hash: str

    def count(self, system: System) -> int:
        """How many scripts of one system the source has."""
        return sum(1 for revision in self.revisions if revision.system is system)


__all__ = ["Source", "SourceKind"]
