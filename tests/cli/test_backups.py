"""``owui-migrate backup``, ``backups`` and ``restore``."""

from __future__ import annotations

import hashlib
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders.databases import trace_of
from tests.cli.program import Program, normal
from tests.cli.scripts import START
from tests.conftest import MakeDatabase


@pytest.fixture
def target(make_database: MakeDatabase, tmp_path: Path) -> Path:
    folder = tmp_path / "Größe & Söhne's"
    return make_database("0.6.43").parent.rename(folder) / "webui.db"


def write_something(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM chat")


def chats(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        count: int = connection.execute("SELECT count(*) FROM chat").fetchone()[0]
    return count


def test_backup_prints_its_path_and_nothing_else(program: Program, target: Path) -> None:
    answer = program("backup", target)

    backup = Path(answer.out.removesuffix("\n"))
    assert backup.parent == target.parent
    assert backup.name.startswith("webui-")
    assert backup.name.endswith(f"-{START}.backup.db")
    assert chats(backup) == 29
    assert answer.code == 0


def test_backup_in_json(program: Program, target: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    before = trace_of(target.parent)

    answer = program("backup", target, "--dir", chosen, "--json")

    document = answer.document
    backup = Path(document["backup"])
    content = backup.read_bytes()
    assert document["sha256"] == hashlib.sha256(content).hexdigest()
    assert normal(document, target=target, backup=backup) == {
        "target": "<target>",
        "backup": "<backup>",
        "revision": START,
        "size": len(content),
        "sha256": "*",
        "tables": document["tables"],
        "rows": document["rows"],
        "seconds": 0.0,
    }
    assert backup.parent == chosen
    assert (answer.code, answer.err) == (0, "")
    assert trace_of(target.parent) == before


def test_backups_lists_the_newest_first(program: Program, target: Path) -> None:
    assert program("backups", target, "--json").document == {
        "target": str(target),
        "backups": [],
    }
    first = program("backup", target, "--json").document
    write_something(target)
    second = program("backup", target, "--json").document

    document = program("backups", target, "--json").document

    assert normal(document, target=target) == {
        "target": "<target>",
        "backups": [
            {
                "backup": made["backup"],
                "made": "*",
                "revision": START,
                "release": document["backups"][0]["release"],
                "size": made["size"],
                "rows": made["rows"],
                "state": "whole",
                "kind": "file",
                "target": "<target>",
                "checked": None,
                "problem": None,
            }
            for made in (second, first)
        ],
    }
    table = program("backups", target).out
    hint = f"Back to one: owui-migrate restore BACKUP {shlex.quote(str(target))}"
    assert table.splitlines()[-1] == hint
    assert table.index(Path(second["backup"]).name) < table.index(Path(first["backup"]).name)


def test_a_backup_that_was_cut_is_named_as_such(program: Program, target: Path) -> None:
    backup = Path(program("backup", target, "--json").document["backup"])
    with backup.open("r+b") as file:
        file.truncate(4096)

    assert program("backups", target, "--json").document["backups"][0]["state"] == "changed"


def test_a_check_is_told_and_remembered(program: Program, target: Path, tmp_path: Path) -> None:
    away = tmp_path / "away"
    good = program("backup", target, "--dir", away, "--compress", "--json").document
    assert good["backup"].endswith(".backup.db.zst")
    answer = program("backups", "--all", "--verify", "--json")
    (row,) = answer.document["backups"]
    assert (answer.code, row["kind"], row["problem"]) == (0, "compressed", None)
    assert (row["target"], row["backup"]) == (str(target), good["backup"])
    assert row["checked"] is not None

    content = bytearray(Path(good["backup"]).read_bytes())
    content[-9] ^= 1
    Path(good["backup"]).write_bytes(content)
    answer = program("backups", target, "--verify", "--json")
    (row,) = answer.document["backups"]
    assert (answer.code, row["state"]) == (1, "damaged")
    assert "SHA-256" in row["problem"]

    assert program("backups", target, "--delete", good["backup"], "--yes").code == 0
    assert list(away.iterdir()) == []


def test_a_target_or_all_is_needed(program: Program, target: Path) -> None:
    assert program("backups").code == 2
    assert program("backups", target, "--all").code == 2


def test_restore_puts_every_row_back_and_keeps_what_it_replaced(
    program: Program, target: Path
) -> None:
    backup = program("backup", target, "--json").document
    write_something(target)

    answer = program("restore", backup["backup"], target, "--yes", "--json")

    document = answer.document
    guard = Path(document["guard"])
    assert normal(document, target=target, backup=backup["backup"], guard=guard) == {
        "target": "<target>",
        "backup": "<backup>",
        "guard": "<guard>",
        "sha256": "*",
        "seconds": 0.0,
    }
    assert (answer.code, answer.err) == (0, "")
    assert target.read_bytes() == Path(backup["backup"]).read_bytes()
    assert chats(guard) == 0


def test_restore_asks(program: Program, target: Path) -> None:
    backup = program("backup", target, "--json").document["backup"]
    before = trace_of(target.parent)

    answer = program("restore", backup, target)

    assert answer.code == 2
    assert "--yes" in answer.err
    assert trace_of(target.parent) == before


def test_restore_of_nothing(program: Program, target: Path) -> None:
    before = trace_of(target.parent)

    answer = program("restore", target.parent / "none.backup.db", target, "--yes", "--json")

    assert answer.code == 2
    assert answer.document["error"]["code"] == "bad_target"
    assert trace_of(target.parent) == before


def test_restore_of_a_damaged_backup_changes_nothing(program: Program, target: Path) -> None:
    backup = Path(program("backup", target, "--json").document["backup"])
    content = bytearray(backup.read_bytes())
    content[100_000] ^= 0xFF
    backup.write_bytes(content)
    before = trace_of(target.parent)

    answer = program("restore", backup, target, "--yes")

    assert answer.code == 3
    assert trace_of(target.parent) == before


def test_old_backups_are_checked_and_deleted_but_not_the_way_back(
    program: Program, target: Path
) -> None:
    program("backup", target)
    program("upgrade", target, "--yes")
    for _ in range(2):
        program("backup", target)
    answer = program("backups", target, "--verify", "--keep-last", "1", "--yes", "--json").document
    rows = answer["backups"]
    assert [row["revision"] for row in rows][-1] != rows[0]["revision"]
    assert len(rows) == 2
    (run,) = program("runs", target, "--json").document["runs"]
    assert run["backup"] == rows[1]["backup"]
    assert len(list(target.parent.glob("*.backup.db"))) == 2
