from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui.gui.known import look_at
from owui_migrate_gui.gui.memory import Known, Recent
from owui_migrate_gui.gui.start.start_state import row_of, tab_names, with_known
from owui_migrate_gui.gui.tone import Tone
from tests.conftest import MakeDatabase

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
    row = row_of(recent, "today")
    assert row.chips == (("needs attention", Tone.BAD),)


def test_a_look_tells_release_revision_health_and_the_newest_backup() -> None:
    recent = Recent(path="/a/b.db", opened=NOW, release="0.9.6", behind=3)
    row = row_of(recent, "today")
    known = Known(release="0.12.4", revision="0bd2", findings=2, is_bad=True, backup=NOW)
    seen = with_known(row, known, NOW)
    assert [words for words, _tone in seen.chips] == [
        "Open WebUI 0.12.4",
        "up to date",
        "2 findings",
    ]
    assert seen.revision == "0bd2"
    assert seen.backup.startswith("backup today")
    locked = with_known(row, Known(trouble="encrypted"), NOW)
    assert (locked.chips, locked.backup) == ((("encrypted", Tone.WARN),), "no backup")


def test_looking_at_files_reads_and_changes_nothing(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.6.43")
    before = path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())
    known = look_at(str(path))
    assert (known.release, known.behind > 0, known.findings) == ("0.7.2", True, 0)
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())) == before
    junk = tmp_path / "junk.db"
    junk.write_bytes(b"no database" * 500)
    assert look_at(str(junk)).trouble
