"""How long the doctor takes over a large database: what opening shows, and all with the rows.

python -m benchmarks.doctor --chats 13000      about 500 MB
python -m benchmarks.doctor FILE.db            one that is there
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks.chat_database import START, fill
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.examine import examine
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.chain.known_schema import build_known_schema
from tests.chain.scratch import make_sqlite_engine

_MEGABYTE = 1_000_000


def main() -> None:
    """Build or take a database, and measure three times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--chats", type=int, default=13_000)
    asked = parser.parse_args()
    if asked.file is not None:
        measure(asked.file)
        return
    with tempfile.TemporaryDirectory(prefix="owui-doctor-") as folder:
        path = Path(folder) / "webui.db"
        engine = make_sqlite_engine(path)
        with engine.begin() as connection:
            build_known_schema(connection, "peewee", START)
            fill(connection, chats=asked.chats, messages=10)
        engine.dispose()
        measure(path)


def measure(path: Path) -> None:
    """Print the seconds of each, the first time and again."""
    print(f"{path.stat().st_size / _MEGABYTE:,.0f} MB")
    source, releases = read_source(None), load_releases()
    for number in range(1, 4):
        began = perf_counter()
        snapshot = open_target(parse_target(str(path)))
        graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
        seen = examine(snapshot, graph, releases, source.problems)
        opened = perf_counter()
        whole = visit(snapshot, graph, releases, source.problems)
        done = perf_counter()
        ids = ", ".join(finding.id for finding in whole.findings)
        print(
            f"{number}: opened and examined without rows in {opened - began:.2f} s"
            f" ({len(seen.findings)} findings), with rows {done - opened:.2f} s ({ids or 'none'})"
            f", {_content(snapshot)}"
        )


def _content(snapshot: Snapshot) -> str:
    return f"{snapshot.users} users, {snapshot.chats:,} chats" if snapshot.chats else "no chats"


if __name__ == "__main__":
    main()
