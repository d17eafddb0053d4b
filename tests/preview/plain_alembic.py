"""What stock ``alembic --sql`` makes of the same scripts, counted."""

from __future__ import annotations

import io
import warnings
from contextlib import redirect_stderr, redirect_stdout

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationStep
from alembic.script import ScriptDirectory

from owui_migrate_gui.preview import Preview, StepPreview
from owui_migrate_gui.revision import Direction, System


def count_plain(scripts: ScriptDirectory, preview: Preview) -> tuple[int, int]:
    """How many of the Alembic steps render in offline mode, and how many there are."""
    steps = [step for step in preview.steps if step.system is System.ALEMBIC]
    return sum(_renders(scripts, step, preview.dialect) for step in steps), len(steps)


def _renders(scripts: ScriptDirectory, step: StepPreview, dialect: str) -> bool:
    found = scripts.get_revision(step.revision)
    is_up = step.direction is Direction.UPGRADE
    make = MigrationStep.upgrade_from_script if is_up else MigrationStep.downgrade_from_script
    config = Config()
    config.set_main_option("script_location", str(scripts.dir).replace("%", "%%"))
    environment = EnvironmentContext(
        config, scripts, fn=lambda *_: [make(scripts.revision_map, found)], as_sql=True
    )
    silent = io.StringIO()
    try:
        with (
            environment,
            warnings.catch_warnings(),
            redirect_stdout(silent),
            redirect_stderr(silent),
        ):
            warnings.simplefilter("ignore")
            environment.configure(
                dialect_name=dialect,
                literal_binds=True,
                transactional_ddl=True,
                output_buffer=io.StringIO(),
                starting_rev=str(found.down_revision or "base") if is_up else step.revision,
            )
            environment.run_migrations()
    except Exception:  # noqa: BLE001 - whatever a script raises, it does not render
        return False
    return True


__all__ = ["count_plain"]
