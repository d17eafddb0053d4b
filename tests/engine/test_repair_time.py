"""How long a repair is said to take: by the size of the target and by what the repair does."""

from __future__ import annotations

from pathlib import Path

import pytest

from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.engine.actions import Action, ScriptAction, SqlAction, StampAction, Statement
from owui_migrate_gui.engine.repair_time import estimate_repair
from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.sources.read import read_source

FILE = FileTarget(path=Path("/webui.db"))
ENCRYPTED = FileTarget(path=Path("/webui.db"), cipher=CipherSettings())
SERVER = ServerTarget(host="127.0.0.1", port=5432, database="webui", user="webui")
SMALL = Volume(rows={"chat": 10, "chat_message": 0}, sizes={"chat": 1_000}, size=100_000)
LARGE = Volume(
    rows={"chat": 20_000, "chat_message": 200_000, "tag": 5},
    sizes={"chat": 400_000_000, "chat_message": 400_000_000, "tag": 100},
    size=800_000_000,
)
STAMP = StampAction(text="Record it.", revision="8452d01d26d7")
MESSAGES = ScriptAction(text="Make the rows.", revision="8452d01d26d7")


@pytest.fixture(scope="module")
def graph() -> RevisionGraph:
    return build_graph(read_source(None).revisions)


def sql(*statements: Statement) -> SqlAction:
    return SqlAction(text="Put it right.", statements=statements)


def test_a_small_database_takes_a_second(graph: RevisionGraph) -> None:
    assert estimate_repair((STAMP, MESSAGES), FILE, SMALL, graph) == 1


def test_the_backup_counts_by_the_kind_of_target(graph: RevisionGraph) -> None:
    targets: tuple[Target, ...] = (FILE, ENCRYPTED, SERVER)
    plain, encrypted, server = (estimate_repair((STAMP,), each, LARGE, graph) for each in targets)
    assert plain == 5
    assert 4 * plain < encrypted < server
    assert server == 60, "81 s are about a minute"


@pytest.mark.parametrize(
    ("action", "at_least", "at_most"),
    [
        (MESSAGES, 10, 40),
        (ScriptAction(text="Of a fork.", revision="ffffffffffff"), 10, 40),
        (sql(Statement(sql="UPDATE chat SET title = '' WHERE title IS NULL")), 8, 15),
        (sql(Statement(sql="CREATE INDEX made ON chat (user_id)")), 1, 3),
        (sql(Statement(sql="DELETE FROM tag")), 0, 0),
        (sql(Statement(sql="DROP TABLE chat")), 0, 0),
    ],
)
def test_work_counts_by_the_tables_that_it_is_on(
    graph: RevisionGraph, action: Action, at_least: int, at_most: int
) -> None:
    bare = estimate_repair((STAMP,), FILE, LARGE, graph)
    assert at_least <= estimate_repair((action,), FILE, LARGE, graph) - bare <= at_most


def test_single_rows_are_not_taken_for_whole_tables(graph: RevisionGraph) -> None:
    one = "UPDATE chat SET title = '' WHERE id = :id"
    ids = [{"id": str(number)} for number in range(500)]
    by_key = [Statement(sql=one, parameters=dict(id_)) for id_ in ids]
    counted = [Statement(sql=one, parameters=dict(id_), rows=1) for id_ in ids]
    bare = estimate_repair((STAMP,), FILE, LARGE, graph)
    assert estimate_repair((sql(*counted),), FILE, LARGE, graph) == bare
    assert estimate_repair((sql(*by_key),), FILE, LARGE, graph) <= bare + 11
