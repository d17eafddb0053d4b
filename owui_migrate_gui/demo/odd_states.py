"""What goes wrong for real people, made on purpose beside the demo's database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

UNKNOWN = "5f0c1d2e3a4b"
"""A revision that no release has: the mark of a fork."""

_BEHIND = "f8c0e5b134cd"
_SOME_INDEX = """
SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'chat' AND sql IS NOT NULL
ORDER BY name LIMIT 1
"""

_BASE = '''"""Where the demo begins

Revision ID: {current}
"""

revision = "{current}"
down_revision = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
'''
_HARMLESS = '''"""Remember when a person was last greeted

Revision ID: a1f0c0ffee01
"""

import sqlalchemy as sa
from alembic import op

revision = "a1f0c0ffee01"
down_revision = "{current}"


def upgrade() -> None:
    op.add_column("user", sa.Column("greeted_at", sa.BigInteger()))


def downgrade() -> None:
    op.drop_column("user", "greeted_at")
'''
_FAILING = '''"""Nicknames from the profile

Revision ID: a1f0c0ffee02
"""

from alembic import op

revision = "a1f0c0ffee02"
down_revision = "a1f0c0ffee01"


def upgrade() -> None:
    op.execute('UPDATE "user" SET name = nickname WHERE nickname IS NOT NULL')


def downgrade() -> None:
    pass
'''


def make_failing_source(folder: Path, *, current: str) -> Path:
    """A fork's folder of scripts that go on from ``current``; the second of them fails."""
    versions = folder / "versions"
    versions.mkdir(parents=True)
    for name, text in (
        (f"{current}_base.py", _BASE),
        ("a1f0c0ffee01_greeted_at.py", _HARMLESS),
        ("a1f0c0ffee02_nicknames.py", _FAILING),
    ):
        (versions / name).write_text(text.replace("{current}", current), encoding="utf-8")
    return folder


def make_unknown(target: Path, folder: Path) -> Path:
    """A copy of the demo's database whose recorded revision no source knows."""
    folder.mkdir(parents=True)
    path = folder / target.name
    with closing(sqlite3.connect(target)) as origin, closing(sqlite3.connect(path)) as copy:
        origin.backup(copy)
        with copy:
            copy.execute("UPDATE alembic_version SET version_num = ?", (UNKNOWN,))
    return path


def make_broken(healthy: bytes, folder: Path) -> Path:
    """What an upgrade of Open WebUI's own leaves that was killed, on top of what years left.

    Its tables are ahead of the record, an index is missing, and a chat's JSON is torn. ``healthy``
    is a database at the newest revision.
    """
    folder.mkdir(parents=True)
    path = folder / "webui.db"
    path.write_bytes(healthy)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (_BEHIND,))
        (index,) = connection.execute(_SOME_INDEX).fetchone()
        connection.execute(f'DROP INDEX "{index}"')
        connection.execute("UPDATE chat SET meta = '{' WHERE id = (SELECT min(id) FROM chat)")
    return path


def make_empty(folder: Path) -> Path:
    """A database without tables."""
    folder.mkdir(parents=True)
    path = folder / "webui.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("VACUUM")
    return path


def make_no_database(folder: Path) -> Path:
    """A file with the right name and the wrong content."""
    folder.mkdir(parents=True)
    path = folder / "webui.db"
    path.write_text("This is a note, not a database.\n" * 40, encoding="utf-8")
    return path


__all__ = [
    "UNKNOWN",
    "make_broken",
    "make_empty",
    "make_failing_source",
    "make_no_database",
    "make_unknown",
]
