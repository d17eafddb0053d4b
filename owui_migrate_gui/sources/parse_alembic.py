"""One Alembic script as a revision, from its syntax tree."""

from __future__ import annotations

from owui_migrate_gui.revision import (
    ProblemKind,
    Revision,
    RevisionKey,
    SourceProblem,
    System,
)
from owui_migrate_gui.sources.alembic_calls import AlembicCalls, op_names
from owui_migrate_gui.sources.script import (
    BadLiteral,
    BadScript,
    Script,
    created_of,
    parse_script,
    problem,
    prose_of,
    title_of,
)
from owui_migrate_gui.sources.sides import read_sides


def parse_alembic(file: str, data: bytes) -> tuple[Revision | None, tuple[SourceProblem, ...]]:
    """Read one script under ``versions``; without a usable id there is no revision.

    ``file`` is the path inside the source. Nothing is executed and nothing is raised.
    """
    try:
        script = parse_script(file, data)
        id_ = _revision_id(script)
    except BadScript as error:
        return None, (error.problem,)
    problems: list[SourceProblem] = []
    if "down_revision" not in script.constants:
        what = "doesn't say what it builds on (down_revision is missing)"
        problems.append(problem(file, ProblemKind.MISSING_PARENT, what))
    calls = AlembicCalls(op_names(script.tree))
    upgrade, downgrade, found = read_sides(script, "upgrade", "downgrade", calls)
    revision = Revision(
        key=RevisionKey(System.ALEMBIC, id_),
        parents=_ids(script, "down_revision", problems),
        depends_on=_ids(script, "depends_on", problems),
        branch_labels=_ids(script, "branch_labels", problems),
        title=title_of(script),
        docstring=prose_of(script),
        created=created_of(script),
        upgrade=upgrade,
        downgrade=downgrade,
        file=file,
        text=script.text,
    )
    return revision, (*problems, *found)


def _revision_id(script: Script) -> str:
    line = script.line_of("revision")
    try:
        value = script.literal("revision")
    except BadLiteral as error:
        what = "has a revision id that isn't written out"
        raise BadScript(
            problem(script.file, ProblemKind.NO_REVISION_ID, what, line=line)
        ) from error
    if not isinstance(value, str) or not value:
        what = "has no revision id"
        raise BadScript(problem(script.file, ProblemKind.NO_REVISION_ID, what, line=line))
    return value


def _ids(script: Script, name: str, problems: list[SourceProblem]) -> tuple[str, ...]:
    """One id, several or none, in the order of the script and each once."""
    try:
        value = script.literal(name)
    except BadLiteral:
        value = 0
    if value is None:
        return ()
    ids = value if isinstance(value, tuple | list) else (value,)
    if not all(isinstance(id_, str) and id_ for id_ in ids):
        what = f"has a {name} that isn't written out as text, a tuple of texts, or None"
        line = script.line_of(name)
        problems.append(problem(script.file, ProblemKind.UNREADABLE, what, line=line))
        return ()
    return tuple(dict.fromkeys(ids))


__all__ = ["parse_alembic"]
