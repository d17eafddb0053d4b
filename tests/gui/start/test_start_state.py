from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui.gui.memory import Recent
from owui_migrate_gui.gui.start.start_state import row_of, tab_names
from owui_migrate_gui.gui.tone import Tone

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_tabs_show_as_many_folders_as_tell_databases_apart() -> None:
    assert tab_names([Path("/a/webui.db")]) == ("webui.db",)
    assert tab_names([Path("/a/webui.db"), Path("/b/webui.db"), Path("/b/old.db")]) == (
        "a/webui.db",
        "b/webui.db",
        "old.db",
    )
    deep = [Path("/a/data/webui.db"), Path("/b/data/webui.db")]
    assert tab_names(deep) == ("a/data/webui.db", "b/data/webui.db")


def test_a_database_in_trouble_is_not_listed_as_up_to_date() -> None:
    recent = Recent(path="/a/b.db", opened=NOW, trouble="needs attention")
    row = row_of(recent, "today", lambda _path: True)
    assert row.chips == (("needs attention", Tone.BAD),)
