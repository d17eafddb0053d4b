"""Rows in the quarantine are seen, and go back into their tables where they fit: as a repair."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import Target, parse_target
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import create_quarantine
from owui_migrate_gui.doctor.quarantined.export import export_quarantine
from owui_migrate_gui.doctor.quarantined.going_back import choose_rows, drop_rows, put_back
from owui_migrate_gui.doctor.quarantined.reading import read_contents, read_quarantine
from owui_migrate_gui.doctor.quarantined.rows import Quarantine, groups_of
from owui_migrate_gui.doctor.repairs import prepare_repair
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.repair_job import repair as carry_out_here
from owui_migrate_gui.errors import RunFailed, UsageError
from owui_migrate_gui.secret import Secret
from tests.builders.encrypted import KEY, encrypt_database, open_encrypted
from tests.builders.postgresql import Server
from tests.doctor.made import HEAD, THEN, Made, OnServer, base, insert_chat
from tests.doctor.on_server import on_server
from tests.doctor.seen import above_info, repair_target, visited_target

PRIVATE = "what nobody else may read"


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.fixture(params=["sqlite", "postgresql"])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Made]:
    """A database at head with two people and their chats."""
    if request.param == "sqlite":
        yield base(tmp_path / "webui.db", HEAD)
        return
    with on_server(request.getfixturevalue("postgresql_server"), HEAD) as database:
        yield database


def quarantine_of(made: Made) -> Quarantine:
    return read_quarantine(open_target(made.target, secret=made.secret), made.secret)


def carry_out(target: Target, finding: Finding, secret: Secret | None = None) -> None:
    request = prepare_repair(open_target(target, secret=secret), (finding,), secret=secret)
    assert carry_out_here(request, lambda _event: None, Cancellation()).verified


def keep(made: Made, table: str, *rows: object, origin: str = "OWM081") -> None:
    """Write rows into the quarantine, as migrations and repairs do."""
    made.run(create_quarantine(made.dialect).sql)
    for row in rows:
        key = row.get("id") if isinstance(row, dict) else None
        values = {
            "revision": origin,
            "table_name": table,
            "row_key": key,
            "reason": "a reason",
            "row": json.dumps(row),
            "created_at": THEN,
        }
        assert made.put("owui_quarantine", values)


def obstacles(made: Made) -> list[str]:
    return [row.obstacle for row in quarantine_of(made).rows]


def _orphan(made: Made) -> None:
    """A file of a chat that is gone; a server lets such a row in from a loader alone."""
    if isinstance(made, OnServer):
        made.administer("ALTER TABLE chat_file DISABLE TRIGGER ALL")
    made.insert("chat_file", id="cf", user_id="u1", chat_id="gone", file_id="f", created_at=THEN)
    if isinstance(made, OnServer):
        made.administer("ALTER TABLE chat_file ENABLE TRIGGER ALL")


def test_an_orphan_goes_back_once_what_it_refers_to_is_there_again(made: Made) -> None:
    made.insert("file", id="f", user_id="u1", filename=PRIVATE)
    _orphan(made)
    (before,) = made.rows("SELECT * FROM chat_file")
    repair_target(made.target, made.secret, "OWM081")
    assert obstacles(made) == ["The row of chat that it refers to is not there."]

    made.insert("chat", id="gone", user_id="u1", title="t", chat="{}")
    quarantine = quarantine_of(made)
    (group,) = groups_of(quarantine)
    assert (group.table, group.origin, group.rows, group.fit) == ("chat_file", "OWM081", 1, 1)
    chosen = choose_rows(quarantine, everything=True)
    assert chosen.left == ()
    carry_out(made.target, put_back(quarantine, chosen.rows), made.secret)
    assert made.rows("SELECT * FROM chat_file") == [before]
    assert "owui_quarantine" not in made.table_names
    assert above_info(visited_target(made.target, made.secret)) == ()


def test_of_each_row_that_does_not_fit_it_is_said_why(made: Made) -> None:
    note = {"id": "n", "user_id": "u1", "title": "t", "created_at": 1, "updated_at": 1}
    keep(made, "user", {"id": "u1", "settings": "{bad"})
    keep(made, "chat", {"id": "c1", "user_id": "u1", "title": "t", "chat": {}})
    keep(made, "gone", {"id": "x"})
    keep(made, "note", {**note, "colour": "red"}, {**note, "data": "{oops"}, "no row", note)
    data = '{"a": [1]}' if made.dialect == "sqlite" else {"a": [1]}
    keep(made, "note", {**note, "id": "m", "title": None, "data": data, "meta": None})
    keep(made, "note", {**note, "id": "o", "data": '{"b": "2"}'})
    found = obstacles(made)
    assert found == [
        "Only values of a row of user are kept, not a whole one: they are for reading.",
        "chat has a row with this key: what is kept is another one, or that row as it was before.",
        "There is no table gone now.",
        "note has no column colour now.",
        "What is kept of note.data is no JSON.",
        "What is kept is no row.",
        "",
        "",
        "",
    ]
    quarantine = quarantine_of(made)
    chosen = choose_rows(quarantine, everything=True)
    assert [row.key for row in chosen.rows] == ["n", "m", "o"]
    carry_out(made.target, put_back(quarantine, chosen.rows), made.secret)
    (row,) = made.rows("SELECT title, CAST(data AS TEXT), meta FROM note WHERE id = 'm'")
    assert (row[0], json.loads(str(row[1])), row[2]) == (None, {"a": [1]}, None)
    ((text,),) = made.rows("SELECT CAST(data AS TEXT) FROM note WHERE id = 'o'")
    assert json.loads(str(text)) == {"b": "2"}
    assert made.number("SELECT count(*) FROM owui_quarantine") == 6
    with pytest.raises(UsageError, match="no row 99"):
        choose_rows(quarantine, [99])


def test_rows_that_need_each_other_go_back_together_and_equal_ones_do_not(made: Made) -> None:
    made.insert("file", id="f", user_id="u1", filename="f")
    insert_chat(made, "c3", "u1")
    insert_chat(made, "c4", "u1")
    made.insert("chat_file", id="cf", user_id="u1", chat_id="c3", file_id="f")
    held = {
        name: [row_of(made, name, where)]
        for name, where in (("chat_file", "id = 'cf'"), ("chat", "id = 'c3'"))
    }
    user = row_of(made, "user", "id = 'u2'")
    made.run("DELETE FROM chat_file", "DELETE FROM chat WHERE id = 'c3'")
    keep(made, "chat_file", *held["chat_file"])
    keep(made, "chat", *held["chat"], *held["chat"])
    keep(made, "user", {**user, "id": "u3", "email": "U2@Example.org"})
    quarantine = quarantine_of(made)
    assert [row.obstacle for row in quarantine.rows] == [
        "",
        "",
        "",
        "Another row of user has the same lower(email).",
    ]
    alone = choose_rows(quarantine, [1])
    assert (alone.rows, alone.left[0][1]) == (
        (),
        "The row of chat that it refers to has to go back with it.",
    )
    chosen = choose_rows(quarantine, everything=True)
    assert [row.id for row in chosen.rows] == [1, 2]
    assert chosen.left[0][1] == "Row 2 of the quarantine has the same key and goes first."
    carry_out(made.target, put_back(quarantine, chosen.rows), made.secret)
    assert made.number("SELECT count(*) FROM chat_file WHERE chat_id = 'c3'") == 1
    assert made.number("SELECT count(*) FROM owui_quarantine") == 2


def row_of(made: Made, table: str, where: str) -> dict[str, object]:
    """A row as a repair would keep it."""
    quoted = f'"{table}"'
    if isinstance(made, OnServer):
        ((text,),) = made.rows(
            f"SELECT CAST(row_to_json({quoted}.*) AS TEXT) FROM {quoted} WHERE {where}"
        )
        return dict(json.loads(str(text)))
    names = [str(name) for (name,) in made.rows(f"SELECT name FROM pragma_table_info('{table}')")]
    (row,) = made.rows(f"SELECT * FROM {quoted} WHERE {where}")
    return dict(zip(names, row, strict=True))


@pytest.mark.parametrize("made", ["sqlite"], indirect=True)
def test_rows_are_deleted_only_where_a_person_says_so(made: Made) -> None:
    keep(made, "note", {"id": "a"}, {"id": "b"}, {"id": "c"})
    counts = made.counts()
    carry_out(made.target, drop_rows(quarantine_of(made), [1, 3]), made.secret)
    assert made.counts() == {**counts, "owui_quarantine": 1}
    carry_out(made.target, drop_rows(quarantine_of(made), (), everything=True), made.secret)
    assert "owui_quarantine" not in made.table_names


@pytest.mark.parametrize("made", ["sqlite"], indirect=True)
def test_what_changed_since_it_was_looked_at_stops_all_of_it(made: Made) -> None:
    note = {"id": "n", "user_id": "u1", "title": "t", "created_at": 1, "updated_at": 1}
    keep(made, "note", note, {**note, "id": "m"})
    quarantine = quarantine_of(made)
    finding = put_back(quarantine, quarantine.rows)
    made.run("DELETE FROM owui_quarantine WHERE id = 2")
    with pytest.raises(RunFailed, match="1 of 2 rows would change"):
        carry_out(made.target, finding, made.secret)
    assert made.number("SELECT count(*) FROM note") == 0
    assert made.number("SELECT count(*) FROM owui_quarantine") == 1


def test_contents_are_read_on_request_and_saved_for_the_owner_alone(
    made: Made, tmp_path: Path
) -> None:
    keep(made, "note", {"id": "a", "title": PRIVATE}, {"id": "b"}, "no row")
    snapshot = open_target(made.target, secret=made.secret)
    assert json.loads(read_contents(snapshot, 1, made.secret).text)["title"] == PRIVATE
    with pytest.raises(UsageError, match="no row 7"):
        read_contents(snapshot, 7, made.secret)
    file = tmp_path / "kept.jsonl"
    assert export_quarantine(snapshot, file, made.secret) == 3
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [line["row"] for line in lines] == [{"id": "a", "title": PRIVATE}, {"id": "b"}, "no row"]
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0
    with pytest.raises(UsageError, match="is there already"):
        export_quarantine(snapshot, file, made.secret)
    assert PRIVATE not in repr(quarantine_of(made))


def test_what_a_repair_changed_is_told_by_its_columns(made: Made) -> None:
    made.insert("note", id="n", user_id="u1", title="now", data='{"a": 1, "b": [true, null]}')
    as_it_is = row_of(made, "note", "id = 'n'")
    keep(made, "note", {**as_it_is, "title": "before", "colour": "red"}, as_it_is, {"id": "x"})
    snapshot = open_target(made.target, secret=made.secret)
    found = [read_contents(snapshot, number, made.secret).differs for number in (1, 2, 3)]
    assert [one and sorted(one) for one in found] == [["colour", "title"], (), None]
    assert obstacles(made)[0].startswith("note has a row with this key")


def test_an_encrypted_file_is_read_with_its_key(tmp_path: Path) -> None:
    plain = base(tmp_path / "plain.db", HEAD)
    note = {"id": "n", "user_id": "u1", "title": "t", "created_at": 1, "updated_at": 1}
    keep(plain, "note", note)
    path = encrypt_database(plain.path, tmp_path / "webui.db")
    target, secret = parse_target(f"sqlite+sqlcipher:///{path}"), Secret(KEY)
    quarantine = read_quarantine(open_target(target, secret=secret), secret)
    carry_out(target, put_back(quarantine, quarantine.rows), secret)
    with closing(open_encrypted(path)) as connection:
        assert connection.execute("SELECT id, title FROM note").fetchall() == [("n", "t")]


def test_a_schema_of_ones_own_is_the_one_that_is_looked_at(postgresql_server: Server) -> None:
    with on_server(postgresql_server, HEAD) as public:
        public.administer("ALTER SCHEMA public RENAME TO own", "CREATE SCHEMA public")
        made = OnServer(public.server, public.database, "own")
        note = {"id": "n", "user_id": "u1", "title": "t", "created_at": 1, "updated_at": 1}
        keep(made, "note", note)
        quarantine = quarantine_of(made)
        carry_out(made.target, put_back(quarantine, quarantine.rows), made.secret)
        assert made.rows("SELECT id FROM note") == [("n",)]
        assert "owui_quarantine" not in made.table_names
