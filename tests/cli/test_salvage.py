"""``salvage``: what can be read comes into a new file; the answer says what is lost."""

from __future__ import annotations

from pathlib import Path

from tests.builders.databases import trace_of
from tests.cli.program import Program
from tests.conftest import MakeDatabase


def test_a_damaged_file_is_read_as_far_as_it_goes(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    database, new = make_database("0.8.12"), tmp_path / "new.db"
    whole = program("salvage", database, tmp_path / "whole.db", "--json")
    assert (whole.code, whole.document["whole"]) == (0, True), whole.err
    data = database.read_bytes()
    database.write_bytes(data[: len(data) // 8192 * 4096])
    before = trace_of(database.parent)
    answer = program("salvage", database, new, "--json")
    assert answer.code == 1, answer.err
    rows = {one["table"]: one["rows"] for one in answer.document["tables"]}
    assert rows["user"] > 0
    assert trace_of(database.parent) == before
    assert [path.name for path in sorted(tmp_path.glob("*.db"))] == ["new.db", "whole.db"]
    assert program("diagnose", new).code in {0, 1}


def test_what_can_t_be_salvaged_is_refused_in_one_line(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    database = make_database("0.6.43")
    for arguments in (
        (tmp_path / "missing.db", tmp_path / "new.db"),
        (database, database),
        (database, tmp_path / "no" / "folder.db"),
        ("postgresql://u@h/d", tmp_path / "new.db"),
    ):
        answer = program("salvage", *arguments)
        assert answer.code == 2, answer.err
        assert answer.err.splitlines()[-1].startswith("owui-migrate: ")
    assert not (tmp_path / "new.db").exists()
