"""Write ``resources/starts``: the schema at the newest bundled revision, by dialect and birth.

Run it after a bundled script has changed; until then a preview from the newest revision without a
target replays all scripts first, which takes half a second more.
"""

from __future__ import annotations

import gzip
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import msgspec

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.prepare import source_spec, step_specs
from owui_migrate_gui.engine.ready_start import ReadyStart, ready_file
from owui_migrate_gui.engine.requests import ConstraintSpec
from owui_migrate_gui.engine.shadow.pair import shadow_kind
from owui_migrate_gui.engine.shadow.postgresql.shadow import PostgresqlShadow
from owui_migrate_gui.engine.shadow.script_set import ScriptSet
from owui_migrate_gui.engine.shadow.sqlite import SqliteShadow
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import plan_from_nothing
from owui_migrate_gui.revision import Lineage, System
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import require_trust

CASES = tuple(product(("sqlite", "postgresql"), (Lineage.PEEWEE_BORN, Lineage.ALEMBIC_BORN)))


def replayed(dialect: str, lineage: Lineage) -> tuple[ReadyStart, SqliteShadow | PostgresqlShadow]:
    """The start as the scripts make it, and the shadow on which they did; runs them all."""
    source = read_source("bundled")
    graph = build_graph(source.revisions)
    (head,) = graph.heads(System.ALEMBIC)
    trusted = require_trust(source)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scripts = ScriptSet(source_spec(trusted), folder / "source")
        scripts.use()
        shadow = shadow_kind(dialect)(Cancellation(), folder)
        for step in step_specs(plan_from_nothing(graph, lineage, head)):
            scripts.run(step, shadow.engine, shadow.peewee)
    found = ReadyStart(
        content_hash=source.content_hash,
        revision=str(head),
        schema=shadow.schema(),
        constraints=tuple(_constraints(shadow)),
    )
    return found, shadow


def _constraints(shadow: SqliteShadow | PostgresqlShadow) -> Iterator[ConstraintSpec]:
    """PostgreSQL's have names, by which scripts drop them."""
    if isinstance(shadow, SqliteShadow):
        return
    for table, made in sorted(shadow.connection.catalog.tables.items()):
        for name, key in made.keys.items():
            yield ConstraintSpec(
                table=table, name=name, kind=key.kind, columns=key.columns, text=key.text
            )
        for name, foreign in made.foreign.items():
            yield ConstraintSpec(
                table=table, name=name, kind="FOREIGN KEY", columns=foreign.columns
            )


def main() -> None:
    """Write the four files."""
    for dialect, lineage in CASES:
        file = ready_file(dialect, lineage)
        file.parent.mkdir(exist_ok=True)
        start, shadow = replayed(dialect, lineage)
        shadow.close()
        file.write_bytes(gzip.compress(msgspec.json.encode(start), 9, mtime=0))


if __name__ == "__main__":
    main()
