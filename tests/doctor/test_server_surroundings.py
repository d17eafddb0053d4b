"""What lies around a server's tables: rights, time limits, the same tables in other schemas."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from owui_migrate_gui.doctor import server_surroundings
from tests.builders.postgresql import ROLE, Server
from tests.doctor.made import HEAD, OnServer
from tests.doctor.on_server import build_on_server, on_server
from tests.doctor.seen import above_info, at_info, visited_target

_MIDDLE = "c440947495f3"
_TWIN = """
DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
    LOOP EXECUTE format('CREATE TABLE other.%I (LIKE public.%I)', name, name); END LOOP;
END $$"""


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


def test_missing_rights_are_named_with_what_grants_them(postgresql_server: Server) -> None:
    with on_server(postgresql_server, _MIDDLE) as made:
        made.administer(
            "ALTER TABLE chat OWNER TO postgres",
            f"ALTER DATABASE {made.database} OWNER TO postgres",
            f"REVOKE CREATE ON SCHEMA public FROM {ROLE}",
            "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        )
        seen = visited_target(made.target, made.secret)
        found = seen.find("OWM089")
        assert found is not None
        assert found.evidence == (
            "no right to create tables in schema public",
            "owned by postgres: chat",
        )
        assert above_info(seen) == ("OWM089",)
        assert not seen.is_whole  # the chats may not even be read
        assert seen.unanswered == ("permission denied for table chat",)
        made.administer(*re.findall(r"(?:GRANT|ALTER) [^;]+;", found.repair))
        healthy = visited_target(made.target, made.secret)
        assert (above_info(healthy), healthy.is_whole) == ((), True)


def test_a_server_that_can_only_be_read_is_told(postgresql_server: Server) -> None:
    with on_server(postgresql_server, HEAD) as made:
        made.administer(f"ALTER DATABASE {made.database} SET default_transaction_read_only = on")
        seen = visited_target(made.target, made.secret)
        assert above_info(seen) == ("OWM089",)


def test_a_time_limit_counts_where_the_upgrade_takes_longer(
    postgresql_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with on_server(postgresql_server, _MIDDLE) as made:
        made.administer(f"ALTER DATABASE {made.database} SET statement_timeout = '20s'")
        assert at_info(visited_target(made.target, made.secret)) == ()
        monkeypatch.setattr(server_surroundings, "_BYTES_A_SECOND", 1000)
        seen = visited_target(made.target, made.secret)
        assert (above_info(seen), at_info(seen)) == ((), ("OWM088",))
        found = seen.find("OWM088")
        assert found is not None
        assert found.evidence[0] == "statement_timeout: 20 s"
        stock = visited_target(made.target, made.secret, is_bundled=False)
        assert above_info(stock) == ("OWM088",)


def test_neighbours_that_are_none_of_its_business_are_left_alone(
    postgresql_server: Server,
) -> None:
    with on_server(postgresql_server, _MIDDLE) as made:
        made.administer(
            "CREATE SCHEMA other",
            _TWIN,  # another installation, and a newer one
            "CREATE TABLE other.chat_message (id text)",
            "CREATE SCHEMA app",
            'CREATE TABLE app."user" (id text)',
            "CREATE TABLE app.config (id text)",
            "CREATE TABLE app.alembic_version (version_num text)",
            "INSERT INTO app.alembic_version VALUES ('abc')",
        )
        assert visited_target(made.target, made.secret).findings == ()


def test_an_empty_schema_beside_the_full_one_points_there(postgresql_server: Server) -> None:
    with on_server(postgresql_server, _MIDDLE) as made:
        made.administer(
            f"CREATE SCHEMA other AUTHORIZATION {ROLE}", "CREATE TABLE other.note (a int)"
        )
        other = OnServer(made.server, made.database, "other")
        seen = visited_target(other.target, other.secret)
        found = seen.find("OWM090")
        assert found is not None
        assert found.refusal == (
            "Open the schema public in its place, if that is the one with the chats."
        )


def test_the_wrong_database_is_told_from_one_that_was_made_anew(postgresql_server: Server) -> None:
    name = build_on_server(postgresql_server, HEAD, "alembic")
    made = OnServer(postgresql_server, name)
    assert above_info(visited_target(made.target, made.secret)) == ("OWM002",)
    postgresql_server.drop_database(name)
    empty = OnServer(postgresql_server, postgresql_server.create_database(owner=ROLE))
    assert above_info(visited_target(empty.target, empty.secret)) == ("OWM001",)
    postgresql_server.drop_database(empty.database)
