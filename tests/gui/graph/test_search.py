from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.gui.graph.search import Entry, begin_search, find, make_index
from owui_migrate_gui.gui.node import states_of
from owui_migrate_gui.plan import stand
from owui_migrate_gui.revision import Lineage, Operation, Recorded, ScriptSide
from tests.builders.revisions import a, revision
from tests.gui.fakes import releases_of


def index() -> tuple[Entry, ...]:
    """aaaa1 (2024-10-02, chat) - aaaa2 (2025-03-09, release 0.9.6) - bbbb3, no date."""
    chat = Operation(kind="add_column", table="chat", detail="x", line=1)
    first = replace(
        revision("aaaa1"),
        created=datetime(2024, 10, 2, tzinfo=UTC),
        upgrade=ScriptSide(is_present=True, operations=(chat,)),
    )
    second = replace(revision("aaaa2", "aaaa1"), created=datetime(2025, 3, 9, tzinfo=UTC))
    graph = build_graph([first, second, revision("bbbb3", "aaaa2")])
    standing = stand(graph, Recorded(alembic=("aaaa2",)), Lineage.ALEMBIC_BORN)
    return make_index(graph, states_of(graph, standing), releases_of(v0_9_6="aaaa2"))


def test_ids_titles_states_tables_and_releases_are_found_by_all_words() -> None:
    everything = index()
    assert find(everything, "BBBB") == (a("bbbb3"),)
    assert find(everything, "title aaaa2") == (a("aaaa2"),)
    assert find(everything, "pending") == (a("bbbb3"),)
    assert find(everything, "state:current") == (a("aaaa2"),)
    assert find(everything, "table:chat") == (a("aaaa1"),)
    assert find(everything, "release:0.9") == (a("aaaa2"),)
    assert find(everything, "title nothing") == ()
    assert find(everything, "  ") == ()


def test_days_are_found_and_compared() -> None:
    everything = index()
    assert find(everything, "date:2024-10") == (a("aaaa1"),)
    assert find(everything, "after:2025") == (a("aaaa2"),)
    assert find(everything, "before:2025") == (a("aaaa1"),)
    assert find(everything, "after:2024-10-02 before:2025-03-09") == (a("aaaa1"),)


def test_search_goes_around() -> None:
    search = begin_search("aaaa", (a("aaaa1"), a("aaaa2")))
    assert (search.key, search.words) == (a("aaaa1"), "1 of 2")
    assert search.moved(-1).key == a("aaaa2")
    assert search.moved(2).key == a("aaaa1")
    assert begin_search("x", ()).words == "no match"
    assert begin_search("", ()).words == ""
