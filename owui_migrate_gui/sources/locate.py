"""Find the two systems in a source, whatever release laid them out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.errors import BadSource
from owui_migrate_gui.places import bundled_source
from owui_migrate_gui.sources.source import SourceKind
from owui_migrate_gui.sources.tree import Tree, join, open_tree

BUNDLED = "bundled"
PEEWEE_FILE = re.compile(r"\d{3}_[^.]+\.py")
"""Names that peewee-migrate takes for scripts (its ``Router.filemask``)."""

_PACKAGE_ROOTS = (".", "open_webui", "backend/open_webui", "backend")
_ALEMBIC_DIRS = ("migrations", ".", "alembic")
_PEEWEE_DIRS = (
    "internal/migrations",  # 0.4 to 0.9.5
    "apps/webui/internal/migrations",  # 0.3
    "apps/web/internal/migrations",  # 0.1 and 0.2
    "internal_migrations",  # the bundled set
    "migrations",  # the folder "internal" itself was named
    ".",  # the folder of the scripts itself was named
)
_VERSIONS = "versions"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePlace:
    """Where a source's scripts are; the fields are those of ``Source``."""

    kind: SourceKind
    path: Path
    label: str
    alembic_dir: str | None
    peewee_dir: str | None


def locate_source(text: str | None) -> SourcePlace:
    """Find the scripts of ``None`` or ``bundled``, a wheel, or a folder; opens no script.

    A folder may be an installed ``open_webui``, a checkout or its ``backend``, a ``migrations`` or
    ``versions`` folder, or a folder of numbered peewee scripts. Raises ``BadSource``.
    """
    with open_source(text) as (place, _):
        return place


@contextmanager
def open_source(text: str | None) -> Iterator[tuple[SourcePlace, Tree]]:
    """Find the scripts as ``locate_source`` does, and keep the folder or archive open to read."""
    path = _path_of(text)
    with open_tree(path) as tree:
        yield _place(path, tree), tree


def _place(path: Path, tree: Tree) -> SourcePlace:
    kind = _kind_of(path)
    alembic_dir, peewee_dir = find_systems(tree)
    if alembic_dir is None and peewee_dir is None:
        raise BadSource(
            f"There are no migrations in {path}.",
            remedy=(
                "Give an Open WebUI wheel, an installed open_webui folder, a checkout's backend, "
                "or a folder with Alembic versions/ or peewee migrations."
            ),
        )
    return SourcePlace(
        kind=kind,
        path=path,
        label=BUNDLED if kind is SourceKind.BUNDLED else path.name or str(path),
        alembic_dir=alembic_dir,
        peewee_dir=peewee_dir,
    )


def find_systems(tree: Tree) -> tuple[str | None, str | None]:
    """The folders inside a source that hold Alembic's ``versions`` and the peewee scripts."""
    for root in _PACKAGE_ROOTS:
        alembic_dir = _first(tree, root, _ALEMBIC_DIRS, _has_versions)
        peewee_dir = _first(tree, root, _PEEWEE_DIRS, _has_numbered_scripts)
        if alembic_dir is not None or peewee_dir is not None:
            return alembic_dir, peewee_dir
    return None, None


def alembic_scripts(tree: Tree, alembic_dir: str) -> tuple[str, ...]:
    """Paths of the revision scripts under ``versions``, sorted by name."""
    folder = join(alembic_dir, _VERSIONS)
    return tuple(join(folder, name) for name in tree.names(folder) if _is_revision_file(name))


def peewee_scripts(tree: Tree, peewee_dir: str) -> tuple[str, ...]:
    """Paths of the numbered scripts, in the order in which peewee-migrate runs them."""
    names = (name for name in tree.names(peewee_dir) if PEEWEE_FILE.fullmatch(name))
    return tuple(join(peewee_dir, name) for name in names)


def _first(
    tree: Tree, root: str, folders: tuple[str, ...], holds_scripts: Callable[[Tree, str], bool]
) -> str | None:
    candidates = (join(root, folder) for folder in folders)
    return next((folder for folder in candidates if holds_scripts(tree, folder)), None)


def _has_versions(tree: Tree, folder: str) -> bool:
    return any(_is_revision_file(name) for name in tree.names(join(folder, _VERSIONS)))


def _has_numbered_scripts(tree: Tree, folder: str) -> bool:
    return any(PEEWEE_FILE.fullmatch(name) for name in tree.names(folder))


def _is_revision_file(name: str) -> bool:
    """What Alembic itself takes for a script (``_only_source_rev_file``)."""
    return name.endswith(".py") and not name.startswith((".#", "__init__"))


def _path_of(text: str | None) -> Path:
    if text is None or text == BUNDLED:
        return bundled_source()
    if not text.strip() or "\0" in text:
        raise BadSource(
            "The source has an empty or impossible name.",
            remedy="Give a folder with migrations or an Open WebUI wheel (.whl).",
        )
    try:
        path = Path(text).expanduser().absolute()
        exists = path.exists()
    except (OSError, RuntimeError) as error:
        raise BadSource(
            f"The source {text} can't be reached ({error}).",
            remedy="Give a folder with migrations or an Open WebUI wheel (.whl).",
        ) from error
    if not exists:
        raise BadSource(
            f"There is no source {path}.",
            remedy="Give a folder with migrations, an Open WebUI wheel (.whl), or 'bundled'.",
        )
    if path.is_dir() and path.name == _VERSIONS:
        return path.parent
    return path


def _kind_of(path: Path) -> SourceKind:
    if path == bundled_source():
        return SourceKind.BUNDLED
    return SourceKind.FOLDER if path.is_dir() else SourceKind.WHEEL


__all__ = [
    "BUNDLED",
    "PEEWEE_FILE",
    "SourcePlace",
    "alembic_scripts",
    "find_systems",
    "locate_source",
    "open_source",
    "peewee_scripts",
]
