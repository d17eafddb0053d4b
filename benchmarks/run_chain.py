"""Run one set of Alembic scripts over one database, and say how long each revision took.

Started by ``chain.py`` as a process of its own: ``python -m benchmarks.run_chain FOLDER URL GOAL``
prints one JSON document. Both sides of the comparison use this same runner.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

import sqlalchemy as sa
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory

from owui_migrate_gui.engine.stand_ins import install


def main() -> None:
    """Upgrade to the goal inside one transaction, as a run of the console does."""
    folder, url, goal = sys.argv[1:4]
    install()
    sys.path.insert(0, str(Path(folder).parent))
    seconds: dict[str, float] = {}
    engine = _engine(url)
    last = perf_counter()

    def note(*, step: Any, **_: object) -> None:
        nonlocal last
        now = perf_counter()
        seconds[str(step.up_revision_id)] = now - last
        last = now

    script = ScriptDirectory(folder)
    config = Config()
    config.set_main_option("script_location", folder)

    def steps(rev: Any, _context: object) -> list[Any]:
        return script._upgrade_revs(goal, rev)  # noqa: SLF001 - as alembic.command.upgrade does

    environment = EnvironmentContext(config, script, fn=steps)
    script.get_heads()
    loaded = _processor_seconds()
    began = last = perf_counter()
    with environment, engine.connect() as connection, connection.begin():
        environment.configure(
            connection=connection,
            transactional_ddl=True,
            on_version_apply=note,  # type: ignore[arg-type] # called with keywords only
        )
        environment.run_migrations()
    result = {
        "total": perf_counter() - began,
        "cpu": _processor_seconds() - loaded,
        "revisions": seconds,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    sys.stdout.write(json.dumps(result))


def _processor_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _engine(url: str) -> sa.Engine:
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    if engine.dialect.name == "sqlite":

        @sa.event.listens_for(engine, "connect")
        def _explicit(connection: Any, _record: object) -> None:
            connection.isolation_level = None

        @sa.event.listens_for(engine, "begin")
        def _begin(connection: sa.Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


if __name__ == "__main__":
    main()
