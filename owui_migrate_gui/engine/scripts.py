"""The scripts of a source, loaded and ready to run on the run's one connection.

Lives in the child process only: loading executes the scripts, and Alembic's ``op`` is a
module-level proxy that one process can serve one run at a time.
"""

from __future__ import annotations

import logging
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

import peewee
import sqlalchemy as sa
from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, MigrationStep, RevisionStep
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from peewee_migrate import Router
from sqlalchemy.pool import StaticPool

from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.engine.session import ScriptTarget
from owui_migrate_gui.engine.stand_ins import MissingStandInError
from owui_migrate_gui.engine.statements import Watched
from owui_migrate_gui.errors import BadSource
from owui_migrate_gui.revision import Direction, System
from owui_migrate_gui.sources.load import LoadableFolders


class SharedSqliteDatabase(peewee.SqliteDatabase):
    """peewee's view of the run's connection; its transactions are the run's."""

    def __init__(self, connection: Watched) -> None:
        self._shared = connection
        super().__init__("the run's connection")

    def _connect(self) -> Watched:
        self._add_conn_hooks(self._shared)  # type: ignore[attr-defined] # peewee has no types
        return self._shared

    def _close(self, conn: Watched) -> None:
        """Nothing: the run closes its connection."""

    def begin(self, lock_type: str | None = None) -> None:
        """Nothing: the run has begun."""

    def commit(self) -> None:
        """Nothing: the run commits at its end."""

    def rollback(self) -> None:
        """Nothing: the error that leads here ends the run, which rolls back as a whole."""


class PeeweeScripts:
    """The peewee scripts of a source on the run's connection."""

    def __init__(self, folder: Path, database: peewee.Database) -> None:
        self._database = database
        self._folder = folder
        self._router: _Router | None = None

    def run(self, step: StepSpec) -> None:
        """Apply or take back one script; peewee-migrate keeps ``migratehistory`` in step.

        Its migrator learns of the tables by going over all scripts that were run before. One of
        them serves a whole way up, as when peewee-migrate runs it; a way back needs a new one.
        """
        is_downgrade = step.direction is Direction.DOWNGRADE
        if self._router is None or is_downgrade:
            self._router = _Router(self._database, migrate_dir=self._folder)
        router = self._router
        router.run_one(step.revision, router.migrator, fake=False, downgrade=is_downgrade)
        if is_downgrade:
            self._router = None


class _Router(Router):
    """peewee-migrate's router, with scripts read as UTF-8 and compiled under their own path."""

    def read(self, name: str) -> tuple[Any, Any]:
        path = self.migrate_dir / f"{name}.py"
        scope: dict[str, Any] = {"__name__": name, "__file__": str(path)}
        exec(_compiled(path), scope)  # noqa: S102 - running trusted scripts is this module's purpose
        return scope.get("migrate", _nothing), scope.get("rollback", _nothing)


@cache
def _compiled(path: Path) -> CodeType:
    """A script's code; peewee-migrate reads each one again for every script after it."""
    return compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)


def _nothing(*args: object, **kwargs: object) -> None:
    del args, kwargs


class AlembicScripts:
    """The Alembic scripts of a source on the run's connection."""

    def __init__(self, script: ScriptDirectory, engine: sa.Engine) -> None:
        self._script = script
        self._engine = engine

    def run(self, step: StepSpec) -> None:
        """Apply or take back one script; Alembic keeps ``alembic_version`` in step."""
        with self._environment(step) as environment:
            environment.run_migrations()

    def run_again(self, revision: str) -> None:
        """Run one script's upgrade as it is; ``alembic_version`` is left alone."""
        script = self._script.get_revision(revision)
        with self._engine.connect() as connection, connection.begin():
            context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
            with Operations.context(context):
                script.module.upgrade()

    @contextmanager
    def _environment(self, step: StepSpec) -> Iterator[EnvironmentContext]:
        config = Config()
        config.set_main_option("script_location", str(self._script.dir).replace("%", "%%"))
        environment = EnvironmentContext(config, self._script, fn=lambda *_: [self._step(step)])
        with environment, self._engine.connect() as connection, connection.begin():
            environment.configure(connection=connection, transactional_ddl=True)
            yield environment

    def _step(self, step: StepSpec) -> RevisionStep:
        script = self._script.get_revision(step.revision)
        if step.direction is Direction.UPGRADE:
            return MigrationStep.upgrade_from_script(self._script.revision_map, script)
        return MigrationStep.downgrade_from_script(self._script.revision_map, script)


def sqlite_engine(connection: Watched, module: Any = sqlite3) -> sa.Engine:
    """SQLAlchemy's view of the run's connection; ``module`` is the driver that made it."""
    return sa.create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, module=module
    )


def load_alembic(folder: Path) -> ScriptDirectory:
    """Load every script under ``folder/versions``; raises ``BadSource`` naming the culprit."""
    script = ScriptDirectory(str(folder))
    try:
        script.get_heads()
    except MissingStandInError as error:
        place = _where(error, folder)
        raise BadSource(
            f"{place} imports {error.name}, which only Open WebUI itself provides.",
            remedy="Use the bundled source, or run that step with Open WebUI itself.",
        ) from error
    except (CommandError, SyntaxError, ImportError, NameError, AttributeError) as error:
        place = _where(error, folder)
        raise BadSource(
            f"{place} can't be loaded: {type(error).__name__}: {error}.",
            remedy="Mend the script, or use the bundled source.",
        ) from error
    return script


def _where(error: BaseException, folder: Path) -> str:
    """The innermost script and line that an error came from."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(folder)
    ]
    if not frames:
        return "A script of this source"
    return f"{Path(frames[-1].filename).name}, line {frames[-1].lineno},"


class LoadedScripts:
    """Both systems' scripts, loaded once for a run."""

    def __init__(
        self, folders: LoadableFolders, target: ScriptTarget, steps: tuple[StepSpec, ...]
    ) -> None:
        """Load what ``steps`` need; raises ``BadSource`` before anything ran."""
        make_importable(folders)
        systems = {step.system for step in steps}
        self._runners: dict[System, PeeweeScripts | AlembicScripts] = {}
        if System.PEEWEE in systems:
            self._runners[System.PEEWEE] = PeeweeScripts(
                present(folders.peewee, System.PEEWEE), target.peewee_database()
            )
        if System.ALEMBIC in systems:
            self._runners[System.ALEMBIC] = AlembicScripts(
                load_alembic(present(folders.alembic, System.ALEMBIC)), target.sqlalchemy_engine()
            )

    def run(self, step: StepSpec) -> None:
        """Run one step; whatever the script raises comes out unchanged."""
        self._runners[step.system].run(step)


def present(folder: Path | None, system: System) -> Path:
    """The folder that a plan's steps need; raises ``BadSource`` where the source lacks it."""
    if folder is None:
        raise BadSource(
            f"The plan has {system.value} steps, but this source has no {system.value} scripts.",
            remedy="Choose another source.",
        )
    return folder


def make_importable(folders: LoadableFolders) -> None:
    """Let scripts import ``migrations.…`` from their own folder, as ``alembic.ini`` does."""
    if folders.alembic is not None:
        sys.path.insert(0, str(folders.alembic.parent))


def quiet_libraries() -> None:
    """Leave out what libraries log at every step and what the run says in its own words.

    Alembic names its dialect and kind of DDL each time; peewee-migrate adds a traceback to every
    failure.
    """
    logging.getLogger("alembic.runtime.migration").addFilter(
        lambda record: not record.getMessage().startswith(("Context impl", "Will assume"))
    )
    logging.getLogger("peewee_migrate").addFilter(lambda record: record.levelno < logging.ERROR)


__all__ = [
    "AlembicScripts",
    "LoadedScripts",
    "PeeweeScripts",
    "SharedSqliteDatabase",
    "load_alembic",
    "make_importable",
    "present",
    "quiet_libraries",
    "sqlite_engine",
]
