"""Write ``resources/schemas``: what every revision leaves behind, as differences between them.

Reads the known schemas of the tests (``tests/data/schema``), which were read off databases of both
lineages at every revision, on SQLite and PostgreSQL. Run it after those have changed.
"""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "tests" / "data" / "schema"
TARGET = ROOT / "resources" / "schemas"
CHAINS = ("sqlite-peewee", "sqlite-alembic", "postgresql-peewee", "postgresql-alembic")

Shape = dict[str, Any]

_CONSTRAINT_NAME = re.compile(r"_p?key\d*$|^(pk|uq)_")


def compact_chain(chain: str) -> list[list[Any]]:
    """``[system, id, {table: shape or null}]`` for each revision; only tables that changed."""
    known = json.loads(gzip.decompress((SOURCE / f"{chain}.json.gz").read_bytes()))
    before: dict[str, Shape] = {}
    found: list[list[Any]] = []
    for entry in known:
        tables: dict[str, Shape] = {
            name: _compact(shape)
            for name, shape in entry["schema"].items()
            if name not in {"alembic_version", "migratehistory"}
        }
        changed: dict[str, Shape | None] = {
            name: shape for name, shape in tables.items() if before.get(name) != shape
        }
        changed.update({name: None for name in before if name not in tables})
        found.append([entry["system"], entry["id"], changed])
        before = tables
    return found


def _compact(shape: Shape) -> Shape:
    constraints = {tuple(sorted(columns)) for columns in (*shape["unique"], shape["pk"])}
    return {
        "columns": [
            [column["name"], column["type"], column["nullable"], column["default"]]
            for column in shape["columns"]
        ],
        "key": shape["pk"],
        "unique": shape["unique"],
        "indexes": {
            name: ddl
            for name, ddl in shape["index_sql"].items()
            if not _is_constraint(name, ddl, constraints)
        },
        "foreign": [
            [columns, table, referred, on_delete or ""]
            for columns, table, referred, on_delete in shape["fks"]
        ],
    }


def _is_constraint(name: str, ddl: str, constraints: set[tuple[str, ...]]) -> bool:
    """PostgreSQL lists the indexes of keys and constraints too; SQLite doesn't."""
    if not _CONSTRAINT_NAME.search(name) or "USING btree (" not in ddl:
        return False
    inside = ddl[ddl.index("btree (") + 7 :].partition(")")[0]
    columns = tuple(sorted(part.strip().strip('"') for part in inside.split(",")))
    return columns in constraints


def main() -> None:
    """Write the four files."""
    TARGET.mkdir(exist_ok=True)
    for chain in CHAINS:
        text = json.dumps(compact_chain(chain), separators=(",", ":"), sort_keys=True)
        (TARGET / f"{chain}.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
