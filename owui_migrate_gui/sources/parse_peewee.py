"""One numbered peewee script as a revision, from its syntax tree."""

from __future__ import annotations

from owui_migrate_gui.revision import Revision, RevisionKey, SourceProblem, System
from owui_migrate_gui.sources.peewee_calls import PeeweeCalls, migrator_names
from owui_migrate_gui.sources.script import (
    BadScript,
    created_of,
    parse_script,
    prose_of,
    title_of,
)
from owui_migrate_gui.sources.sides import read_sides


def parse_peewee(file: str, data: bytes) -> tuple[Revision | None, tuple[SourceProblem, ...]]:
    """Read one script; its parent is the one before it in its folder, which this can't know.

    ``file`` is the path inside the source; its stem is the id that ``migratehistory`` records.
    Nothing is executed and nothing is raised.
    """
    try:
        script = parse_script(file, data)
    except BadScript as error:
        return None, (error.problem,)
    calls = PeeweeCalls(migrator_names(script.tree))
    upgrade, downgrade, problems = read_sides(script, "migrate", "rollback", calls)
    revision = Revision(
        key=RevisionKey(System.PEEWEE, script.stem),
        title=title_of(script),
        docstring=prose_of(script),
        created=created_of(script),
        upgrade=upgrade,
        downgrade=downgrade,
        file=file,
        text=script.text,
    )
    return revision, tuple(problems)


__all__ = ["parse_peewee"]
