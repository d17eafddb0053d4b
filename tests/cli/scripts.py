"""Small sources on top of a real database: scripts that do what a test needs."""

from __future__ import annotations

from pathlib import Path

START = "c440947495f3"
"""Where release 0.6.43 leaves its databases; the sources below go on from there."""

ADD_TABLE = """\
op.create_table("note_of_test", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO note_of_test (id) VALUES (1), (2)")"""
DROP_TABLE = 'op.drop_table("note_of_test")'
FAIL = """\
op.execute("DELETE FROM chat")
    op.execute("INSERT INTO no_such_table VALUES (1)")"""
SLOW = """\
op.execute("DELETE FROM chat")
    op.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)"
        " SELECT count(*) FROM n"
    )"""


def write_script(
    folder: Path,
    revision: str,
    parents: tuple[str, ...],
    *,
    title: str = "A script",
    upgrade: str = "pass",
    downgrade: str = "pass",
) -> None:
    """Write one Alembic script into ``folder/versions``."""
    versions = folder / "versions"
    versions.mkdir(parents=True, exist_ok=True)
    down: str | tuple[str, ...] | None = parents[0] if len(parents) == 1 else parents or None
    (versions / f"{revision}.py").write_text(
        f'''"""{title}"""

import sqlalchemy as sa
from alembic import op

revision: str = "{revision}"
down_revision = {down!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    {upgrade}


def downgrade() -> None:
    {downgrade}
''',
        encoding="utf-8",
    )


def source_with_steps(folder: Path, *bodies: str) -> Path:
    """A source whose base is ``START`` and that has one more step for each upgrade body."""
    write_script(folder, START, (), title="Where it starts")
    parent = START
    for number, body in enumerate(bodies, start=1):
        revision = f"{number:012x}"
        write_script(
            folder,
            revision,
            (parent,),
            title=f"Step {number}",
            upgrade=body,
            downgrade=DROP_TABLE if body == ADD_TABLE else "pass",
        )
        parent = revision
    return folder
