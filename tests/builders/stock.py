"""Run a source the plain way: stock peewee-migrate and stock Alembic, without this console.

Started as a program of its own, because Alembic's ``op`` is one per process. The databases
after each goal are what the console's own runs are compared with.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

ENVIRONMENT = """\
import sqlalchemy as sa
from alembic import context

engine = sa.create_engine(context.config.get_main_option("sqlalchemy.url"), poolclass=sa.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=None)
    with context.begin_transaction():
        context.run_migrations()
"""
"""What ``alembic init`` writes, in short: one connection, one context, nothing special."""


def run_stock(
    folders: Path, database: Path, goals: tuple[str, ...], results: Path
) -> dict[str, Path]:
    """Upgrade ``database`` to each goal in turn; returns a copy of it at every goal.

    ``folders`` holds ``migrations`` and perhaps ``internal_migrations``, as ``sources.load``
    unpacks them.
    """
    results.mkdir(parents=True, exist_ok=True)
    folders.joinpath("migrations", "env.py").write_text(ENVIRONMENT, encoding="utf-8")
    task = json.dumps(
        {
            "folders": str(folders),
            "database": str(database),
            "goals": goals,
            "results": str(results),
        }
    )
    ended = subprocess.run(
        [sys.executable, "-m", "tests.builders.stock"],
        input=task,
        text=True,
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    return {goal: results / f"{goal}.db" for goal in goals}


def main() -> None:
    """Serve one ``run_stock``."""
    task = json.load(sys.stdin)
    from owui_migrate_gui.engine.stand_ins import install

    install()
    folders, database = Path(task["folders"]), Path(task["database"])
    sys.path.insert(0, str(folders))
    _run_peewee(folders / "internal_migrations", database)
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folders / "migrations"))
    config.set_main_option("sqlalchemy.url", f"sqlite:///{database}")
    for goal in task["goals"]:
        command.upgrade(config, goal)
        shutil.copyfile(database, Path(task["results"]) / f"{goal}.db")


def _run_peewee(folder: Path, database: Path) -> None:
    if not folder.is_dir():
        return
    import peewee
    from peewee_migrate import Router

    connection = peewee.SqliteDatabase(str(database))
    Router(connection, migrate_dir=folder).run()
    connection.close()


if __name__ == "__main__":
    main()
