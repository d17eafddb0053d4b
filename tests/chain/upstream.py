"""Runs Open WebUI's own scripts of a wheel on a scratch database, for comparison.

They are executed as they come out of the wheel, one revision at a time, with the console's
stand-ins for what they import of the application.
"""

from __future__ import annotations

import sys
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import sqlalchemy as sa
from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from owui_migrate_gui.engine import stand_ins
from tests.chain.scratch import ROOT, ScratchDatabase, chain, record_revision

_VERSIONS = "open_webui/migrations/versions/"


@dataclass(frozen=True, kw_only=True)
class UpstreamScripts:
    """The Alembic scripts of one wheel, unpacked into *folder*."""

    wheel: Path
    folder: Path

    @cached_property
    def _modules(self) -> dict[str, ModuleType]:
        with zipfile.ZipFile(self.wheel) as archive:
            names = [n for n in archive.namelist() if n.startswith(_VERSIONS) and n.endswith(".py")]
            archive.extractall(self.folder, names)
        modules = (_imported(self.folder / name) for name in names)
        return {module.revision: module for module in modules if hasattr(module, "revision")}

    def upgrade(self, database: ScratchDatabase, revision: str) -> None:
        """Run what is pending up to *revision*, in one transaction."""
        with _stood_in(), database.engine.begin() as connection:
            recorded = MigrationContext.configure(connection).get_current_revision()
            done = 0 if recorded is None else chain().index(recorded) + 1
            for step in chain()[done : chain().index(revision) + 1]:
                self._run(connection, step)
                record_revision(connection, step)

    def run_one(self, connection: sa.Connection, revision: str) -> None:
        """Run one script's upgrade on this connection, inside its transaction."""
        with _stood_in():
            self._run(connection, revision)

    def _run(self, connection: sa.Connection, revision: str) -> None:
        context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
        config = Config(ROOT / "migrations" / "alembic.ini")
        environment = EnvironmentContext(config, ScriptDirectory.from_config(config))
        with environment, Operations.context(context), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # they were written for older libraries
            self._modules[revision].upgrade()


def _imported(path: Path) -> ModuleType:
    spec = spec_from_file_location(f"upstream_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def _stood_in() -> Iterator[None]:
    finders = list(sys.meta_path)
    stand_ins.install()
    try:
        yield
    finally:
        sys.meta_path[:] = finders
        for name in [n for n in sys.modules if n.split(".")[0] == "open_webui"]:
            del sys.modules[name]
