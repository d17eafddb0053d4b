"""Read a source as text: every script of both systems as plain data, none of it executed."""

from __future__ import annotations

import dataclasses
import gc
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from owui_migrate_gui.errors import BadSource
from owui_migrate_gui.revision import ProblemKind, Revision, SourceProblem, System
from owui_migrate_gui.sources.content import ScriptFile, content_hash_of, script_files
from owui_migrate_gui.sources.locate import (
    SourcePlace,
    alembic_scripts,
    open_source,
    peewee_scripts,
)
from owui_migrate_gui.sources.origin import release_of_folder, release_of_wheel
from owui_migrate_gui.sources.parse_alembic import parse_alembic
from owui_migrate_gui.sources.parse_peewee import parse_peewee
from owui_migrate_gui.sources.script import problem
from owui_migrate_gui.sources.source import Source, SourceKind
from owui_migrate_gui.sources.tree import Tree

_PARSERS = {System.ALEMBIC: parse_alembic, System.PEEWEE: parse_peewee}
_REMEMBERED = 1_024
"""Scripts kept parsed, so that a source that is read again (reload, other target) costs little."""
_WARNINGS = threading.Lock()

Parsed = tuple[Revision | None, tuple[SourceProblem, ...]]


def read_source(text: str | None) -> Source:
    """Read the source that ``text`` names (see ``locate_source``); executes and writes nothing.

    Scripts that can't be read become ``problems``. Raises ``BadSource`` where there are none.
    """
    with open_source(text) as (place, tree):
        files = script_files(tree, place.alembic_dir, place.peewee_dir)
        release = _release(place, tree)
        wanted = _wanted(tree, place)
        unsafe = tree.unsafe
    revisions, problems = _read_all(files, wanted)
    if not revisions and not problems:
        raise BadSource(f"There are no migrations in {place.path}.")
    return Source(
        kind=place.kind,
        path=place.path,
        label=place.label,
        release=release,
        alembic_dir=place.alembic_dir,
        peewee_dir=place.peewee_dir,
        revisions=revisions,
        problems=(*_unsafe_names(unsafe), *problems),
        content_hash=content_hash_of(files),
    )


def _wanted(tree: Tree, place: SourcePlace) -> frozenset[str]:
    """Paths of the files that are scripts, in contrast to those that scripts may import."""
    alembic = () if place.alembic_dir is None else alembic_scripts(tree, place.alembic_dir)
    peewee = () if place.peewee_dir is None else peewee_scripts(tree, place.peewee_dir)
    return frozenset((*alembic, *peewee))


def _release(place: SourcePlace, tree: Tree) -> str | None:
    if place.kind is SourceKind.BUNDLED:
        return None
    return (
        release_of_wheel(tree) if place.kind is SourceKind.WHEEL else release_of_folder(place.path)
    )


def _read_all(
    files: tuple[ScriptFile, ...], wanted: frozenset[str]
) -> tuple[tuple[Revision, ...], tuple[SourceProblem, ...]]:
    """Parse the scripts, peewee's first; problems in the order of files."""
    found: dict[System, list[Revision]] = {System.PEEWEE: [], System.ALEMBIC: []}
    problems: list[SourceProblem] = []
    with _without_collections():
        _parse_all(files, wanted, found, problems)
    alembic = _with_labels_resolved(found[System.ALEMBIC])
    return (*_chained(found[System.PEEWEE]), *alembic), tuple(problems)


def _parse_all(
    files: tuple[ScriptFile, ...],
    wanted: frozenset[str],
    found: dict[System, list[Revision]],
    problems: list[SourceProblem],
) -> None:
    # Python warns of odd escapes in strings; those of a foreign script are none of our output.
    with _WARNINGS, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for file in files:
            if file.data is None:
                problems.append(problem(file.path, ProblemKind.UNREADABLE, file.why))
            elif file.path in wanted:
                revision, wrong = _parse(file.system, file.path, file.data)
                problems.extend(wrong)
                if revision is not None:
                    found[file.system].append(revision)


@contextmanager
def _without_collections() -> Iterator[None]:
    """Syntax trees are many small objects: collecting garbage amid them takes 20 of 100 ms."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@lru_cache(maxsize=_REMEMBERED)
def _parse(system: System, path: str, data: bytes) -> Parsed:
    return _PARSERS[system](path, data)


def _chained(revisions: list[Revision]) -> tuple[Revision, ...]:
    """peewee-migrate runs scripts by name, so each builds on the one before it."""
    ordered = sorted(revisions, key=lambda revision: revision.id)
    parents = [(), *((revision.id,) for revision in ordered)]
    return tuple(
        dataclasses.replace(revision, parents=parent)
        for revision, parent in zip(ordered, parents, strict=False)
    )


def _with_labels_resolved(revisions: list[Revision]) -> tuple[Revision, ...]:
    """``depends_on`` may name a branch label, which stands for the revision that carries it."""
    carriers = {label: revision.id for revision in revisions for label in revision.branch_labels}
    return tuple(
        dataclasses.replace(
            revision, depends_on=tuple(carriers.get(id_, id_) for id_ in revision.depends_on)
        )
        if carriers and revision.depends_on
        else revision
        for revision in revisions
    )


def _unsafe_names(names: tuple[str, ...]) -> tuple[SourceProblem, ...]:
    if not names:
        return ()
    what = f"The archive has {len(names)} unsafe path(s), such as {names[0]!r}; they are left out."
    return (SourceProblem(kind=ProblemKind.UNREADABLE, what=what, is_fatal=False),)


__all__ = ["read_source"]
