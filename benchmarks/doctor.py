"""How long the doctor takes over a large database: what opening shows, and all with the rows.

python -m benchmarks.doctor --chats 13000                   about 500 MB, as 0.3.30 left it
python -m benchmarks.doctor --chats 13000 --at c440947495f3 the same, upgraded first
python -m benchmarks.doctor --postgresql                    on a throw-away server
python -m benchmarks.doctor FILE.db                         one that is there

Beside the clock's seconds stand those of the processor, which a busy machine changes less.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from benchmarks.chat_database import START, fill
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import ServerTarget, Target, parse_target
from owui_migrate_gui.doctor.examine import examine
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.postgresql import HOST, PASSWORD, ROLE, Server, running_server, server_programs
from tests.builders.running import carry_out, request_for_target
from tests.chain.known_schema import build_known_schema
from tests.chain.scratch import make_sqlite_engine

_MEGABYTE = 1_000_000
_MESSAGES = 10


def main() -> None:
    """Build or take a database, and measure three times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--chats", type=int, default=13_000)
    parser.add_argument("--at", default=START, help="a revision, or head")
    parser.add_argument("--postgresql", action="store_true")
    asked = parser.parse_args()
    if asked.file is not None:
        measure(parse_target(str(asked.file)))
        return
    with tempfile.TemporaryDirectory(prefix="owui-doctor-") as folder:
        os.environ["OWUI_MIGRATE_HOME"] = folder
        build = _on_server() if asked.postgresql else _in_file(Path(folder))
        with build as (engine, target, secret):
            with engine.begin() as connection:
                if isinstance(target, ServerTarget):
                    connection.execute(sa.text(f"SET LOCAL ROLE {ROLE}"))
                build_known_schema(connection, "peewee", START)
                fill(connection, chats=asked.chats, messages=_MESSAGES)
            engine.dispose()
            if asked.at != START:
                assert carry_out(
                    request_for_target(target, None, asked.at, secret=secret)
                ).report.verified
            measure(target, secret)


_Built = tuple[sa.Engine, Target, Secret | None]


@contextmanager
def _in_file(folder: Path) -> Iterator[_Built]:
    path = folder / "webui.db"
    yield make_sqlite_engine(path), parse_target(str(path)), None


@contextmanager
def _on_server() -> Iterator[_Built]:
    programs = server_programs()
    if programs is None:
        sys.exit("PostgreSQL's server is needed.")
    with running_server(programs) as server:
        yield _database(server)


def _database(server: Server) -> _Built:
    server.create_role()
    name = server.create_database(owner=ROLE)
    server.administer(f"GRANT ALL ON SCHEMA public TO {ROLE}", database=name)
    engine = sa.create_engine(server.url(name), poolclass=NullPool)
    target = ServerTarget(host=HOST, port=server.port, database=name, user=ROLE)
    return engine, target, Secret(PASSWORD)


def measure(target: Target, secret: Secret | None = None) -> None:
    """Print the seconds of each, the first time and again."""
    source, releases = read_source(None), load_releases()
    for number in range(1, 4):
        began = perf_counter()
        snapshot = open_target(target, secret=secret)
        if number == 1:
            print(f"{snapshot.size / _MEGABYTE:,.0f} MB")
        graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
        seen = examine(snapshot, graph, releases, source.problems)
        opened, processor = perf_counter(), _processor()
        told: list[float] = []

        def on_found(found: tuple[Finding, ...], _share: float, told: list[float] = told) -> None:
            if found:
                told.append(perf_counter())

        whole = visit(snapshot, graph, releases, source.problems, secret=secret, on_found=on_found)
        done = perf_counter()
        ids = ", ".join(finding.id for finding in whole.findings)
        last = f", the last of them after {told[-1] - opened:.2f} s" if told else ""
        print(
            f"{number}: opened and examined without rows in {opened - began:.2f} s"
            f" ({len(seen.findings)} findings), with rows {done - opened:.2f} s"
            f" ({_processor() - processor:.2f} s of this process on processors;"
            f" {ids or 'none'}{last}), {_content(snapshot)}"
        )


def _processor() -> float:
    times = os.times()
    return times.user + times.system


def _content(snapshot: Snapshot) -> str:
    return f"{snapshot.users} users, {snapshot.chats:,} chats" if snapshot.chats else "no chats"


if __name__ == "__main__":
    main()
