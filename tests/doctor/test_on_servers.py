"""The rows of a database on a server are asked too, read-only, and what is wrong is repaired."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest

from owui_migrate_gui.doctor import server_questions
from owui_migrate_gui.doctor.checks.forecast import reading
from owui_migrate_gui.doctor.checks.inquiry import GaveUpError, UnfitError
from owui_migrate_gui.doctor.server_questions import asking_server
from owui_migrate_gui.errors import Cancelled
from owui_migrate_gui.gui.doctor.doctor_state import title_of
from tests.builders.postgresql import Server
from tests.builders.server_databases import ServerDatabases
from tests.doctor.made import HEAD, THEN, contents
from tests.doctor.on_server import on_server
from tests.doctor.seen import above_info, at_info, repair_target, visited_target


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


def test_what_stops_the_oldest_scripts_is_foreseen_and_put_right(
    postgresql_server: Server,
) -> None:
    with on_server(postgresql_server, "7e5b5dc7342b", "peewee") as broken:
        broken.run(
            """UPDATE "user" SET settings = '{bad' WHERE id = 'u1'""",
            "UPDATE chat SET chat = '{oops' WHERE id = 'c1'",
        )
        for command in ("/foo", "foo"):
            broken.insert("prompt", command=command, user_id="u1", title="t", content="c")
        broken.insert("document", collection_name="x", name="d", content="{bad", user_id="u1")
        for id_, person in (("h1", "u1"), ("h2", "u2")):
            broken.insert("tag", id=id_, user_id=person, name="History")
        seen = visited_target(broken.target, broken.secret)
        assert (above_info(seen), seen.is_whole) == ((), True)
        known = {"OWM050", "OWM058", "OWM065", "OWM066", "OWM068"}
        assert known <= set(at_info(seen))
        repair_target(broken.target, broken.secret, "OWM050", "OWM058", "OWM065", "OWM068")
        assert set(at_info(visited_target(broken.target, broken.secret))) & known == {"OWM066"}
        assert broken.number("SELECT count(*) FROM owui_quarantine") == 3
        assert broken.number("SELECT count(*) FROM prompt WHERE command = 'foo-2'") == 1


def test_what_stops_later_scripts_is_foreseen_and_put_right(postgresql_server: Server) -> None:
    with on_server(postgresql_server, "a5c220713937", "alembic") as broken:
        broken.insert("group", id="g", user_id="u1", user_ids='["u1", "u1", "u2", null]')
        broken.insert("file", id="f", user_id="u1", filename="f")
        broken.insert("knowledge", id="k", user_id="u1", name="k", data='{"file_ids": ["f", "f"]}')
        broken.insert("model", id="x", user_id="u1", name="n", access_control='{"read": null}')
        broken.insert("user", id="u3", email="U1@example.org", role="user", last_active_at=1)
        broken.insert("auth", id="u3", email="U1@example.org", active=True)
        nul = contents("a\0b", r"written: \u0000").replace("'", "''")
        broken.run(f"UPDATE chat SET chat = '{nul}', meta = '{{\"a\": \"\\u0000\"}}'")
        seen = visited_target(broken.target, broken.secret)
        assert above_info(seen) == ("OWM062", "OWM064")
        nul_found = seen.find("OWM064")
        assert nul_found is not None
        assert nul_found.evidence == ("2 chats in chat.chat", "2 chats in chat.meta")
        known = {"OWM052", "OWM053", "OWM057"}
        assert known <= set(at_info(seen))
        repair_target(broken.target, broken.secret, "OWM062", "OWM064", *sorted(known))
        (chat,) = broken.rows("SELECT chat #>> '{history,messages}' FROM chat")[0]
        assert "ab" in str(chat)
        assert r"written: \\u0000" in str(chat)
        after = visited_target(broken.target, broken.secret)
        assert (above_info(after), set(at_info(after)) & known) == ((), set())
        (listed,) = broken.rows('SELECT CAST(user_ids AS TEXT) FROM "group"')[0]
        assert sorted(json.loads(str(listed))) == ["u1", "u2"]
        assert broken.number('SELECT count(*) FROM "user"') == 2


def test_what_was_lost_silently_is_seen_and_brought_back(postgresql_server: Server) -> None:
    with on_server(postgresql_server, HEAD, "alembic") as broken:
        broken.insert("file", id="f", user_id="u1", filename="f")
        broken.insert("knowledge", id="k", user_id="u1", name="k", data='{"file_ids": ["f"]}')
        broken.insert("model", id="x", user_id="u1", name="n", meta="{}", params="{}")
        broken.insert("folder", id="d", user_id="u1", name="n", created_at=2024, updated_at=2024)
        broken.run(
            """UPDATE "user" SET settings = '"{\\"ui\\": {}}"' WHERE id = 'u1'""",
            "UPDATE chat SET current_message_id = NULL, folder_id = 'd' WHERE id = 'c1'",
            "DELETE FROM auth WHERE id = 'u2'",
            "DELETE FROM chat_message",
            'ALTER TABLE "group" ADD COLUMN user_ids JSON',
            "ALTER TABLE pinned_note DROP CONSTRAINT pinned_note_note_id_fkey",
        )
        broken.insert("pinned_note", id="p", user_id="u1", note_id="gone")
        broken.insert("group", id="g", user_id="u1", user_ids='["u1", "u2"]')
        seen = visited_target(broken.target, broken.secret)
        lost = ("OWM023", "OWM030", "OWM031", "OWM032", "OWM037", "OWM039", "OWM043", "OWM044")
        assert above_info(seen) == lost
        # In rounds: the current message of messages that are there only after the first one.
        assert above_info(repair_target(broken.target, broken.secret)) == ()
        assert broken.number("SELECT count(*) FROM chat_message") == 4
        assert broken.number("SELECT count(*) FROM owui_quarantine") == 1  # it points nowhere
        assert broken.number("SELECT count(*) FROM group_member") == 2
        assert broken.number("SELECT count(*) FROM knowledge_file") == 1
        assert broken.number(f"SELECT count(*) FROM folder WHERE created_at = {THEN}") == 1
        settings = """SELECT count(*) FROM "user" WHERE json_typeof(settings) = 'object'"""
        assert broken.number(settings) == 1


def test_a_question_that_fails_harms_no_other_and_leaves_nothing(
    server_databases: ServerDatabases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_questions, "SECONDS", 0.1)
    stop: list[bool] = []
    with server_databases.toy() as toy:
        before = toy.look()
        with asking_server(toy.target, toy.secret, lambda: bool(stop)) as (questions,):
            with pytest.raises(GaveUpError):
                questions.ask("SELECT pg_sleep(60)", {})
            with pytest.raises(UnfitError):
                questions.ask("SELECT gone FROM chat", {})
            found = questions.ask(
                "SELECT id FROM chat WHERE title LIKE 'o%' OR id = :id", {"id": "3"}
            )
            assert found == [("1",)]
            assert len(list(questions.each("SELECT id FROM chat"))) == 2
            with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
                questions.ask("DELETE FROM chat", {})
            stop.append(True)
            with pytest.raises(Cancelled):
                questions.ask("SELECT 1", {})
        assert toy.look() == before


def test_several_readers_of_a_server_see_one_moment(server_databases: ServerDatabases) -> None:
    with (
        server_databases.toy() as toy,
        asking_server(toy.target, toy.secret, count=3) as readers,
    ):
        toy.execute("INSERT INTO chat VALUES ('3', 'three')")
        seen = [reader.ask("SELECT count(*) FROM chat", {})[0][0] for reader in readers]
    assert seen == [2, 2, 2]


def test_a_server_that_lets_nobody_share_a_moment_is_asked_by_one_reader(
    server_databases: ServerDatabases,
) -> None:
    with server_databases.toy() as toy:
        refused = "REVOKE EXECUTE ON FUNCTION pg_export_snapshot() FROM PUBLIC"
        toy.server.administer(refused, database=toy.database)
        with asking_server(toy.target, toy.secret, count=3) as readers:
            seen = [reader.ask("SELECT count(*) FROM chat", {})[0][0] for reader in readers]
    assert seen == [2]


def test_what_was_not_answered_makes_an_examination_incomplete(
    server_databases: ServerDatabases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 0)
    with server_databases.make("alembic") as made:
        seen = visited_target(made.target, made.secret)
    assert not seen.is_whole
    assert "user is too large to be read row by row" in seen.unanswered
    _, behind = title_of(seen, is_examining=False, error=None)
    assert behind.startswith("Not every question to the rows was answered: ")
