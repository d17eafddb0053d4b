"""Revisions, graphs and scripts for tests, in as few words as possible."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.revision import Revision, RevisionKey, ScriptSide, System


def a(id_: str) -> RevisionKey:
    """An Alembic revision's key."""
    return RevisionKey(System.ALEMBIC, id_)


def p(id_: str) -> RevisionKey:
    """A peewee revision's key."""
    return RevisionKey(System.PEEWEE, id_)


def revision(
    id_: str,
    *parents: str,
    system: System = System.ALEMBIC,
    depends_on: tuple[str, ...] = (),
    can_downgrade: bool = True,
    file: str = "",
) -> Revision:
    """A revision that has nothing but its place in the graph."""
    return Revision(
        key=RevisionKey(system, id_),
        parents=parents,
        depends_on=depends_on,
        title=f"title of {id_}",
        upgrade=ScriptSide(is_present=True),
        downgrade=ScriptSide(is_present=can_downgrade),
        file=file or f"versions/{id_}_x.py",
    )


def graph_of(alembic: str = "", peewee: str = "") -> RevisionGraph:
    """A graph from a list such as ``"a b<a c<a d<b,c"``: each id with its parents.

    ``d<b+x`` depends on ``x`` without being its child; ``!c<a`` has no downgrade. The peewee list
    has names only, each builds on the one before it.
    """
    return build_graph([*peewee_line(*peewee.split()), *map(_parsed, alembic.split())])


def peewee_line(*names: str) -> list[Revision]:
    """Peewee revisions in a line."""
    parents: list[tuple[str, ...]] = [(), *((name,) for name in names)]
    return [
        revision(name, *parent, system=System.PEEWEE)
        for name, parent in zip(names, parents, strict=False)
    ]


def alembic_script(
    id_: str, parent: str | None = None, *, up: str = "pass", down: str = "pass"
) -> str:
    """The text of a small Alembic script; ``up`` and ``down`` are single lines of code."""
    return f'''"""Title of {id_}

Revision ID: {id_}
Revises: {parent}
Create Date: 2024-06-24 13:15:33.808998
"""

import sqlalchemy as sa
from alembic import op

revision = {id_!r}
down_revision = {parent!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    {up}


def downgrade() -> None:
    {down}
'''


PEEWEE_SCRIPT = '''"""Legacy things."""


def migrate(migrator, database, *, fake=False):
    migrator.add_fields("chat", share_id=None)


def rollback(migrator, database, *, fake=False):
    migrator.remove_fields("chat", "share_id")
'''


def write_files(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write texts and bytes by path into a folder, which is made."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def small_source(folder: Path) -> Path:
    """A folder with two Alembic revisions (``aaaa1111`` and ``bbbb2222``) and one of peewee's."""
    return write_files(
        folder,
        {
            "migrations/env.py": "raise SystemExit('executed')\n",
            "migrations/versions/aaaa1111_first.py": alembic_script("aaaa1111"),
            "migrations/versions/bbbb2222_second.py": alembic_script("bbbb2222", "aaaa1111"),
            "internal_migrations/001_initial.py": PEEWEE_SCRIPT,
        },
    )


def _parsed(text: str) -> Revision:
    name, _, rest = text.partition("<")
    parents, *depends_on = rest.split("+")
    return revision(
        name.removeprefix("!"),
        *(parent for parent in parents.split(",") if parent),
        depends_on=tuple(depends_on),
        can_downgrade=not name.startswith("!"),
    )
