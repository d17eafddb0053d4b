"""A source's scripts, loaded once, that run on any shadow."""

from __future__ import annotations

import sys
from pathlib import Path

import peewee
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from owui_migrate_gui.engine.requests import SourceSpec, StepSpec
from owui_migrate_gui.engine.scripts import (
    AlembicScripts,
    PeeweeScripts,
    load_alembic,
    present,
)
from owui_migrate_gui.revision import System
from owui_migrate_gui.sources.load import unpack_request

_SHARED = "migrations"
"""The package that bundled scripts share their helpers in."""


class ScriptSet:
    """The scripts of one source in a private folder; raises what ``unpack_request`` raises."""

    def __init__(self, source: SourceSpec, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._folders = unpack_request(source, folder)
        self._path = str(folder)
        self._alembic: ScriptDirectory | None = None
        self._peewee: dict[peewee.Database, PeeweeScripts] = {}

    def use(self) -> None:
        """Let the scripts import what they share from their own folder, and from no other's."""
        for name in [name for name in sys.modules if name.split(".")[0] == _SHARED]:
            del sys.modules[name]
        if self._path in sys.path:
            sys.path.remove(self._path)
        sys.path.insert(0, self._path)

    def run(self, step: StepSpec, engine: sa.Engine, database: peewee.Database) -> None:
        """Run one step; whatever the script raises comes out unchanged."""
        if step.system is System.PEEWEE:
            self._peewee_scripts(database).run(step)
        else:
            AlembicScripts(self._loaded(), engine).run(step)

    def name_of(self, step: StepSpec) -> str:
        """The file name of a step's script."""
        if step.system is System.PEEWEE:
            return f"{step.revision}.py"
        return Path(self._loaded().get_revision(step.revision).path).name

    def _peewee_scripts(self, database: peewee.Database) -> PeeweeScripts:
        found = self._peewee.get(database)
        if found is None:
            folder = present(self._folders.peewee, System.PEEWEE)
            found = self._peewee[database] = PeeweeScripts(folder, database)
        return found

    def _loaded(self) -> ScriptDirectory:
        if self._alembic is None:
            self._alembic = load_alembic(present(self._folders.alembic, System.ALEMBIC))
        return self._alembic


__all__ = ["ScriptSet"]
