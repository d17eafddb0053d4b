"""``owui-migrate upgrade`` and ``downgrade``: plan, question, run, account."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders.databases import trace_of
from tests.cli.program import PEEWEE, Program, normal
from tests.cli.scripts import ADD_TABLE, FAIL, START, source_with_steps
from tests.conftest import MakeDatabase


@pytest.fixture
def target(make_database: MakeDatabase) -> Path:
    return make_database("0.6.43")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return source_with_steps(tmp_path / "scripts", ADD_TABLE, "pass")


def rows(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


def step(number: int, direction: str, *, changed: dict[str, int]) -> dict[str, object]:
    return {
        "revision": f"{number:012x}",
        "system": "alembic",
        "direction": direction,
        "title": f"Step {number}",
        "seconds": 0.0,
        "statements": "*",
        "rows": changed,
        "notes": [],
    }


def test_upgrade_and_back(program: Program, target: Path, source: Path) -> None:
    up = program("upgrade", target, "--source", source, "--trust", "--yes", "--json")
    document = normal(up.document, target=target)
    backup = Path(up.document["backup"])

    assert document == {
        "target": "<target>",
        "source": "scripts",
        "goal": "000000000002",
        "steps": [
            step(1, "upgrade", changed={"note_of_test": 2}),
            step(2, "upgrade", changed={}),
        ],
        "backup": str(backup),
        "seconds": 0.0,
        "verified": True,
        "outcome": "done",
        "run_id": "*",
    }
    assert (up.code, up.err) == (0, "")
    assert backup.parent == target.parent
    assert rows(target, "SELECT version_num FROM alembic_version") == [("000000000002",)]

    down = program("downgrade", target, "--to", START, "--source", source, "--yes", "--json")

    assert [(s["revision"], s["direction"]) for s in down.document["steps"]] == [
        ("000000000002", "downgrade"),
        ("000000000001", "downgrade"),
    ]
    assert down.document["steps"][1]["rows"] == {"note_of_test": -2}
    assert down.document["goal"] == START
    assert down.code == 0
    assert rows(target, "SELECT version_num FROM alembic_version") == [(START,)]


def test_nothing_to_do_makes_no_backup(program: Program, target: Path, source: Path) -> None:
    before = trace_of(target.parent)

    answer = program("upgrade", target, "--to", START, "--source", source, "--json")

    assert answer.document == {
        "target": str(target),
        "source": "scripts",
        "goal": START,
        "steps": [],
        "backup": None,
        "seconds": 0.0,
        "verified": False,
        "outcome": "done",
        "run_id": None,
    }
    assert answer.code == 0
    assert trace_of(target.parent) == before


def test_relative_goals(program: Program, target: Path, source: Path) -> None:
    up = program("upgrade", target, "--to", "+1", "--source", source, "--trust", "--yes", "--json")
    assert up.document["goal"] == "000000000001"

    down = program("downgrade", target, "--to", "-1", "--source", source, "--yes", "--json")
    assert down.document["goal"] == START


def test_the_backup_goes_where_it_is_told(
    program: Program, target: Path, source: Path, tmp_path: Path
) -> None:
    chosen = tmp_path / "safe place"
    chosen.mkdir()

    answer = program(
        "upgrade", target, "--source", source, "--trust", "--yes", "--json", "--backup-dir", chosen
    )

    backup = Path(answer.document["backup"])
    assert backup.parent == chosen
    assert rows(backup, "SELECT version_num FROM alembic_version") == [(START,)]


def test_without_a_terminal_it_does_not_run_unasked(
    program: Program, target: Path, source: Path
) -> None:
    before = trace_of(target.parent)

    answer = program("upgrade", target, "--source", source, "--trust")

    assert answer.code == 2
    assert answer.err == (
        "owui-migrate: This has to be confirmed, and there is no terminal to ask on."
        " Nothing was changed. Add --yes to go ahead without a question.\n"
    )
    assert trace_of(target.parent) == before


def test_a_source_is_trusted_once(program: Program, target: Path, source: Path) -> None:
    before = trace_of(target.parent)

    refused = program("upgrade", target, "--source", source, "--yes", "--json")
    assert refused.code == 3
    assert refused.document["error"]["code"] == "source_not_trusted"
    assert str(source) in refused.document["error"]["what"]
    assert trace_of(target.parent) == before

    assert program("upgrade", target, "--to=+1", "--source", source, "--yes", "--trust").code == 0
    assert program("upgrade", target, "--source", source, "--yes").code == 0


def test_a_changed_source_is_not_trusted_any_more(
    program: Program, target: Path, source: Path
) -> None:
    assert program("upgrade", target, "--to=+1", "--source", source, "--yes", "--trust").code == 0
    script = source / "versions" / "000000000002.py"
    script.write_text(script.read_text() + "\n# changed\n")

    assert program("upgrade", target, "--source", source, "--yes").code == 3


def test_a_failing_step_leaves_the_target_as_it_was(
    program: Program, target: Path, tmp_path: Path
) -> None:
    source = source_with_steps(tmp_path / "failing", ADD_TABLE, FAIL)
    content = target.read_bytes()

    answer = program("upgrade", target, "--source", source, "--trust", "--yes", "--json")

    document = answer.document
    assert answer.code == 4
    assert document["outcome"] == "failed"
    assert document["verified"] is False
    assert [done["revision"] for done in document["steps"]] == ["000000000001"]
    assert document["error"]["code"] == "step_failed"
    assert "000000000002" in document["error"]["step"]
    assert document["error"]["statement"] == "INSERT INTO no_such_table VALUES (1)"
    assert "no_such_table" in document["error"]["what"]
    assert document["error"]["unchanged"]
    assert document["error"]["remedy"]
    assert Path(document["backup"]).is_file()
    assert target.read_bytes() == content


def test_a_failing_step_is_one_line_and_its_statement(
    program: Program, target: Path, tmp_path: Path
) -> None:
    source = source_with_steps(tmp_path / "failing", FAIL)

    answer = program("upgrade", target, "--source", source, "--trust", "--yes")

    assert answer.out == ""
    statement, error = answer.err.splitlines()[-2:]
    assert statement == "  in: INSERT INTO no_such_table VALUES (1)"
    assert error.startswith("owui-migrate: ")
    assert "000000000001" in error
    assert "Traceback" not in answer.err


def test_a_traceback_only_with_v(program: Program, target: Path, tmp_path: Path) -> None:
    source = source_with_steps(tmp_path / "failing", FAIL)

    answer = program("upgrade", target, "--source", source, "--trust", "--yes", "-v")

    assert "Traceback" in answer.err
    assert answer.code == 4


def test_lines_without_a_terminal(program: Program, target: Path, source: Path) -> None:
    answer = program("upgrade", target, "--source", source, "--trust", "--yes")

    lines = answer.err.splitlines()
    assert [line for line in lines if line.startswith(("1/2", "2/2"))] == [
        line for line in lines if "Step" in line
    ]
    assert any(line.startswith("1/2 + 000000000001  Step 1, ") for line in lines)
    assert any("(note_of_test +2)" in line for line in lines)
    assert answer.out.splitlines()[0].startswith("Done: 2 steps to 000000000002 in ")
    assert answer.out.splitlines()[1].startswith("Backup: ")


def test_upgrade_does_not_go_down(program: Program, target: Path, source: Path) -> None:
    program("upgrade", target, "--source", source, "--trust", "--yes")

    answer = program("upgrade", target, "--to", START, "--source", source, "--yes", "--json")

    assert answer.code == 2
    assert answer.document["error"] == {
        "code": "no_way_there",
        "what": f"{START} lies the other way: this would be a downgrade.",
        "unchanged": "Nothing was changed.",
        "remedy": "Use 'owui-migrate downgrade' for it.",
    }


def test_every_run_is_in_the_journal(
    program: Program, target: Path, source: Path, tmp_path: Path
) -> None:
    program("upgrade", target, "--source", source, "--trust", "--yes")
    failing = source_with_steps(tmp_path / "failing", "pass", "pass", FAIL)
    program("upgrade", target, "--source", failing, "--trust", "--yes")

    runs = program("runs", target, "--json").document["runs"]

    assert [run["outcome"] for run in runs] == ["failed", "done"]
    assert normal(runs[1], target=target) | {"backup": ""} == {
        "run_id": "*",
        "kind": "run",
        "target": "<target>",
        "source": "scripts",
        "source_hash": "*",
        "direction": "upgrade",
        "goal": "000000000002",
        "started": "*",
        "ended": "*",
        "seconds": 0.0,
        "outcome": "done",
        "planned": 2,
        "steps": [
            step(1, "upgrade", changed={"note_of_test": 2}),
            step(2, "upgrade", changed={}),
        ],
        "backup": "",
        "verified": True,
        "before": {
            "peewee": PEEWEE,
            "alembic": [START],
        },
        "after": {"peewee": PEEWEE, "alembic": ["000000000002"]},
        "error": None,
        "found": "",
        "planned_steps": ["000000000001", "000000000002"],
    }
    assert runs[0]["error"]["code"] == "step_failed"
    assert program("runs", "/no/such/webui.db", "--json").document == {"runs": []}
