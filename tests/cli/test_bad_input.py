"""Whatever is wrong with the input: one clear line, its exit code, and nothing changed."""

from __future__ import annotations

import contextlib
import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.__main__ import main
from tests.builders.databases import trace_of
from tests.builders.privileges import as_plain_user, open_folder
from tests.cli.program import Program
from tests.cli.scripts import START, source_with_steps
from tests.conftest import MakeDatabase


def text_file(path: Path) -> Path:
    path.write_text("This is a letter, not a database. " * 200)
    return path


def empty_file(path: Path) -> Path:
    path.touch()
    return path


def noise(path: Path) -> Path:
    """As a SQLCipher file looks: no header, nothing but random bytes."""
    state = 1
    content = bytearray()
    while len(content) < 40_960:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        content += state.to_bytes(8, "little")
    path.write_bytes(content)
    return path


def nothing(path: Path) -> Path:
    return path


BAD_TARGETS: list[tuple[Callable[[Path], Path], int, str]] = [
    (nothing, 2, "bad_target"),
    (text_file, 3, "not_a_database"),
    (empty_file, 3, "not_a_database"),
    (noise, 3, "key_needed"),
]


@pytest.mark.parametrize(
    ("make", "code", "name"), BAD_TARGETS, ids=[make.__name__ for make, _, _ in BAD_TARGETS]
)
@pytest.mark.parametrize("verb", ["status", "upgrade"])
def test_a_bad_target_is_one_line(
    program: Program, tmp_path: Path, verb: str, make: Callable[[Path], Path], code: int, name: str
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    target = make(place / "webui.db")
    before = trace_of(place)
    flags = ["--yes"] if verb == "upgrade" else []

    plain = program(verb, target, *flags)
    as_json = program(verb, target, *flags, "--json")

    assert plain.out == ""
    assert len(plain.err.splitlines()) == 1
    assert plain.err.startswith("owui-migrate: ")
    assert "Nothing was changed." in plain.err
    assert str(target) in plain.err
    error = as_json.document["error"]
    assert set(error) == {"code", "what", "unchanged", "remedy"}
    assert error["code"] == name
    assert all(error.values())
    assert plain.err == f"owui-migrate: {error['what']} {error['unchanged']} {error['remedy']}\n"
    assert (plain.code, as_json.code) == (code, code)
    assert as_json.err == ""
    assert trace_of(place) == before


def test_a_folder_is_no_target(program: Program, tmp_path: Path) -> None:
    answer = program("status", tmp_path, "--json")

    assert answer.code == 2
    assert answer.document["error"]["code"] == "bad_target"
    assert "folder" in answer.document["error"]["what"]


def test_an_encrypted_file_is_told_from_noise_as_far_as_can_be(
    program: Program, tmp_path: Path
) -> None:
    answer = program("status", noise(tmp_path / "webui.db"))

    assert "encrypted" in answer.err


def test_a_torn_copy(program: Program, make_database: MakeDatabase) -> None:
    target = make_database("0.6.43")
    target.write_bytes(target.read_bytes()[: 4096 * 20])
    before = trace_of(target.parent)

    answer = program("status", target, "--json")

    assert answer.code == 3
    assert answer.document["error"]["code"] == "damaged_database"
    assert trace_of(target.parent) == before


def test_no_permission(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    def status(target: Path) -> tuple[int, str]:
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            code = main(["status", str(target), "--json"])
        return code, output.getvalue()

    with open_folder() as place:
        target = place / "webui.db"
        target.write_bytes(make_database("0.6.43").read_bytes())
        monkeypatch.setenv("OWUI_MIGRATE_HOME", str(place))
        assert status(target)[0] == 1
        target.chmod(0)
        code, output = as_plain_user(lambda: status(target))

    assert code == 3
    assert json.loads(output)["error"]["code"] == "no_access"


def test_a_locked_database_refuses_to_run(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    target = make_database("0.6.43")
    source = source_with_steps(tmp_path / "scripts", "pass")
    with closing(sqlite3.connect(target, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        answer = program("upgrade", target, "--source", source, "--trust", "--yes", "--json")

    assert answer.code == 3
    assert answer.document["error"]["code"] == "target_locked"
    assert answer.document["steps"] == []
    assert answer.document["outcome"] == "failed"
    assert list(target.parent.glob("*.backup.db")) == []


@pytest.mark.parametrize(
    ("statements", "finding"),
    [
        (("UPDATE alembic_version SET version_num = 'feedbeefcafe'",), "OWM003"),
        (("DROP TABLE alembic_version",), "OWM005"),
        (("DELETE FROM alembic_version",), "OWM005"),
        (("INSERT INTO alembic_version VALUES ('000000000001')",), "OWM004"),
    ],
    ids=["unknown", "missing", "empty", "two rows"],
)
def test_version_tables_that_no_plan_can_start_from(
    program: Program,
    make_database: MakeDatabase,
    tmp_path: Path,
    statements: tuple[str, ...],
    finding: str,
) -> None:
    target = make_database("0.6.43")
    source = source_with_steps(tmp_path / "scripts", "pass")
    with closing(sqlite3.connect(target)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    before = trace_of(target.parent)

    status = program("status", target, "--source", source, "--json")
    run = program("upgrade", target, "--source", source, "--trust", "--yes", "--json")

    assert finding in [found["id"] for found in status.document["findings"]]
    assert status.code == 1
    assert run.code == 3
    assert run.document["error"]["code"] == "history_unusable"
    assert trace_of(target.parent) == before


def test_a_source_without_migrations(program: Program, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    answer = program("history", "--source", tmp_path / "empty", "--json")

    assert answer.code == 2
    assert answer.document["error"]["code"] == "bad_source"


def test_a_source_that_is_not_there(program: Program, tmp_path: Path) -> None:
    answer = program("history", "--source", tmp_path / "nowhere")

    assert answer.code == 2
    assert len(answer.err.splitlines()) == 1


def test_a_script_with_a_syntax_error_is_a_finding(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    target = make_database("0.6.43")
    source = source_with_steps(tmp_path / "scripts", "pass")
    (source / "versions" / "broken.py").write_text("def upgrade(:\n")

    history = program("history", "--source", source, "--json")
    status = program("status", target, "--source", source, "--json")

    problem = history.document["problems"][0]
    assert (problem["kind"], problem["file"]) == ("syntax-error", "versions/broken.py")
    assert problem["line"] == 1
    assert history.code == 1
    assert "OWM010" in [found["id"] for found in status.document["findings"]]


@pytest.mark.parametrize(
    ("goal", "code"),
    [
        ("feedbeefcafe", "unknown_revision"),
        ("release:9.9.9", "unknown_revision"),
        ("peewee:099", "unknown_revision"),
        ("+99", "no_way_there"),
        ("", "unknown_revision"),
    ],
)
def test_a_goal_that_is_not_there(
    program: Program, make_database: MakeDatabase, tmp_path: Path, goal: str, code: str
) -> None:
    target = make_database("0.6.43")
    source = source_with_steps(tmp_path / "scripts", "pass")
    before = trace_of(target.parent)

    answer = program("upgrade", target, "--to", goal, "--source", source, "--yes", "--json")

    assert answer.code == 2
    assert answer.document["error"]["code"] == code
    assert trace_of(target.parent) == before


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["frobnicate"], "No such command 'frobnicate'."),
        (["status"], "Missing argument 'TARGET'."),
        (["status", "a.db", "--frob"], "No such option '--frob'."),
        (["downgrade", "a.db"], "Missing option '--to'."),
        (["graph", "--format", "pdf"], "Invalid value for '--format': 'pdf' is not one of"),
        (["status", "mysql://host/db"], "'mysql' is not a kind of database"),
    ],
)
def test_usage_is_one_line_or_one_document(
    program: Program, arguments: list[str], what: str
) -> None:
    plain = program(*arguments)
    as_json = program(*arguments, "--json")

    assert (plain.code, as_json.code) == (2, 2)
    assert plain.out == as_json.err == ""
    assert len(plain.err.splitlines()) == 1
    assert plain.err.startswith(f"owui-migrate: {what}")
    assert as_json.document["error"]["what"].startswith(what)
    assert "Nothing was changed." in plain.err


def test_a_downgrade_that_a_script_does_not_have(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    target = make_database("0.6.43")
    source = source_with_steps(tmp_path / "scripts", "pass")
    script = source / "versions" / f"{START}.py"
    script.write_text(script.read_text().split("def downgrade")[0])

    answer = program("downgrade", target, "--to", "base", "--source", source, "--yes", "--json")

    assert answer.code == 2
    assert answer.document["error"]["code"] == "no_way_there"
