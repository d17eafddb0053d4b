"""How long the doctor takes over a large database: what opening shows, and all with the rows.

python -m benchmarks.doctor --chats 13000                   about 500 MB, as 0.3.30 left it
python -m benchmarks.doctor --chats 13000 --at c440947495f3 the same, upgraded first
python -m benchmarks.doctor --encrypted                     the same, encrypted then
python -m benchmarks.doctor --postgresql                    on a throw-away server
python -m benchmarks.doctor FILE.db|postgresql://…          one that is there
python -m benchmarks.doctor --window …                      the same in the window, from the click

Each time is followed by a bare read of all chats' text over one connection, and its ratio to that.
Beside the clock's seconds stand those of the processors, which a busy machine changes less; of a
server too.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, sleep

import psycopg
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from benchmarks.chat_database import START, fill
from benchmarks.server_time import seconds_of_children
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.postgresql.connect import connect
from owui_migrate_gui.database.target import (
    FileTarget,
    ServerTarget,
    Target,
    parse_address,
    parse_target,
)
from owui_migrate_gui.doctor.examine import examine
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.encrypted import KEY, encrypt_database, open_encrypted
from tests.builders.postgresql import HOST, PASSWORD, ROLE, Server, running_server, server_programs
from tests.builders.running import carry_out, request_for_target
from tests.chain.known_schema import build_known_schema
from tests.chain.scratch import make_sqlite_engine

_MEGABYTE = 1_000_000
_MESSAGES = 10
_TIMES = 3


def main() -> None:
    """Build or take a database, and measure three times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", nargs="?")
    parser.add_argument("--chats", type=int, default=13_000)
    parser.add_argument("--at", default=START, help="a revision, or head")
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument("--encrypted", action="store_true")
    kinds.add_argument("--postgresql", action="store_true")
    parser.add_argument("--window", action="store_true")
    asked = parser.parse_args()
    if asked.target is not None:
        found = parse_address(asked.target)
        _measure_all(_Built(found.target, found.secret), in_window=asked.window)
        return
    with tempfile.TemporaryDirectory(prefix="owui-doctor-") as folder:
        os.environ["OWUI_MIGRATE_HOME"] = folder
        with _on_server() if asked.postgresql else _in_file(Path(folder)) as built:
            assert built.engine is not None
            with built.engine.begin() as connection:
                if isinstance(built.target, ServerTarget):
                    connection.execute(sa.text(f"SET LOCAL ROLE {ROLE}"))
                build_known_schema(connection, "peewee", START)
                fill(connection, chats=asked.chats, messages=_MESSAGES)
            built.engine.dispose()
            if asked.at != START:
                request = request_for_target(built.target, None, asked.at, secret=built.secret)
                assert carry_out(request).report.verified
            of = _encrypted(built) if asked.encrypted else built
            _measure_all(of, in_window=asked.window)


@dataclass(frozen=True, slots=True)
class _Built:
    """A database to examine; ``engine`` made it, ``server_seconds`` is what its server has used."""

    target: Target
    secret: Secret | None = None
    engine: sa.Engine | None = None
    server_seconds: Callable[[], float] = float


@contextmanager
def _in_file(folder: Path) -> Iterator[_Built]:
    path = folder / "webui.db"
    yield _Built(parse_target(str(path)), engine=make_sqlite_engine(path))


def _encrypted(built: _Built) -> _Built:
    assert isinstance(built.target, FileTarget)
    path = encrypt_database(built.target.path, built.target.path.with_name("encrypted.db"))
    secret = Secret(KEY)
    return _Built(open_target(FileTarget(path=path), secret=secret).target, secret)


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
    return _Built(
        ServerTarget(host=HOST, port=server.port, database=name, user=ROLE),
        Secret(PASSWORD),
        sa.create_engine(server.url(name), poolclass=NullPool),
        lambda: seconds_of_children(server.folder / "data" / "postmaster.pid"),
    )


def _measure_all(built: _Built, *, in_window: bool) -> None:
    """Print the seconds of each, the first time and again."""
    if in_window:
        from benchmarks.doctor_window import watched_opening

        for number in range(1, _TIMES + 1):
            print(f"{number}: {watched_opening(built.target, built.secret)}")
            _tell_bare_read(built)
        return
    for number in range(1, _TIMES + 1):
        print(f"{number}: ", end="")
        took = _measure(built)
        _tell_bare_read(built, took)


def _measure(built: _Built) -> float:
    """Print what one examination took, and return the seconds that the rows took."""
    source, releases = read_source(None), load_releases()
    before = _processors(built)
    began = perf_counter()
    snapshot = open_target(built.target, secret=built.secret)
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    seen = examine(snapshot, graph, releases, source.problems)
    opened = perf_counter()
    told: list[float] = []

    def on_found(found: tuple[Finding, ...], _share: float) -> None:
        if found:
            told.append(perf_counter() - opened)

    whole = visit(
        snapshot, graph, releases, source.problems, secret=built.secret, on_found=on_found
    )
    took = perf_counter() - opened
    ids = ", ".join(finding.id for finding in whole.findings) or "none"
    first = f", the first told after {told[0]:.2f} s" if told else ""
    print(
        f"{snapshot.size / _MEGABYTE:,.0f} MB, {snapshot.chats or 0:,} chats: opened and examined"
        f" without rows in {opened - began:.2f} s ({len(seen.findings)} findings), with rows"
        f" {took:.2f} s ({_processors(built) - before:.2f} s of processors; {ids}{first})"
    )
    return took


def _tell_bare_read(built: _Built, took: float | None = None) -> None:
    began = perf_counter()
    if isinstance(built.target, ServerTarget):
        with connect(built.target, built.secret, psycopg.Connection) as session:
            session.execute("SET max_parallel_workers_per_gather = 0")
            session.execute("SELECT count(*), sum(length(CAST(chat AS TEXT))) FROM chat")
    else:
        assert isinstance(built.target, FileTarget)
        opened = open_encrypted if built.secret else sqlite3.connect
        with closing(opened(built.target.path)) as connection:
            connection.execute("SELECT count(*), sum(length(chat)) FROM chat").fetchone()
    bare = perf_counter() - began
    ratio = f", ratio {took / bare:.2f}" if took is not None else ""
    print(f"   bare read of all chats {bare:.2f} s{ratio}")


def _processors(built: _Built) -> float:
    """Seconds of this process and of the ended sessions of a server."""
    times = os.times()
    sleep(0.2 if isinstance(built.target, ServerTarget) else 0)  # until the last one has ended
    return times.user + times.system + built.server_seconds()


if __name__ == "__main__":
    main()
