"""Write small sources: a few Alembic and peewee scripts in a folder."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

_ALEMBIC = '''\
"""{title}

Revision ID: {id}
Revises: {parents}
"""
import time

import sqlalchemy as sa
from alembic import op

revision = {id!r}
down_revision = {down!r}
branch_labels = None
depends_on = None


def upgrade():
{upgrade}


def downgrade():
{downgrade}
'''

_PEEWEE = '''\
"""{title}"""
import peewee as pw


def migrate(migrator, database, *, fake=False):
{migrate}


def rollback(migrator, database, *, fake=False):
{rollback}
'''


def write_alembic(
    folder: Path,
    id_: str,
    parents: str | tuple[str, ...] | None,
    upgrade: str = "pass",
    downgrade: str = "pass",
    title: str = "",
) -> Path:
    """One Alembic script below ``folder/versions``; bodies are Python statements."""
    path = folder / "versions" / f"{id_}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        _ALEMBIC.format(
            id=id_,
            parents=parents,
            down=parents,
            title=title or f"Step {id_}",
            upgrade=_body(upgrade),
            downgrade=_body(downgrade),
        ),
        encoding="utf-8",
    )
    return path


def write_peewee(folder: Path, name: str, migrate: str = "pass", rollback: str = "pass") -> Path:
    """One peewee script below ``folder/internal_migrations``."""
    path = folder / "internal_migrations" / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        _PEEWEE.format(title=name, migrate=_body(migrate), rollback=_body(rollback)),
        encoding="utf-8",
    )
    return path


def _body(code: str) -> str:
    return indent(dedent(code).strip(), "    ")


__all__ = ["write_alembic", "write_peewee"]
