"""Why a connection doesn't come about is said in words, with what to do, and never the password."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import msgspec
import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.secret import Secret
from tests.builders.postgresql import HOST, PASSWORD, ROLE, Server
from tests.builders.server_databases import ServerDatabase, ServerDatabases


@pytest.fixture(scope="module")
def database(server_databases: ServerDatabases) -> Iterator[ServerDatabase]:
    with server_databases.toy() as made:
        yield made


def refusal(target: ServerTarget, secret: Secret | None, **changed: Any) -> MigrationError:
    with pytest.raises(MigrationError) as raised:
        open_target(msgspec.structs.replace(target, **changed), secret=secret)
    error = raised.value
    assert error.unchanged
    assert error.remedy
    assert "\n" not in str(error)
    assert PASSWORD not in f"{error} {error.detail} {error.__cause__}"
    return error


CASES: dict[str, tuple[dict[str, Any], str, str]] = {
    "name": ({"host": "no.such.host.invalid"}, "server_unreachable", "no server of the name"),
    "port": ({"port": 1}, "server_unreachable", "Nothing answers"),
    "socket": ({"host": "/nowhere"}, "server_unreachable", "Nothing answers"),
    "database": ({"database": "nope"}, "no_such_database", "no database nope"),
    "schema": ({"schema": "nope"}, "no_such_database", "no schema nope"),
    "role": ({"user": "nobody"}, "wrong_password", "password of nobody is not right"),
    "ssl mode": ({"options": (("sslmode", "often"),)}, "server_unreachable", "sslmode"),
    "certificate": (
        {"options": (("sslmode", "verify-full"), ("sslrootcert", "/nowhere"))},
        "server_unreachable",
        "certificate",
    ),
    "option": ({"options": (("nonsense", "1"),)}, "bad_target", "nonsense"),
}


@pytest.mark.parametrize(("changed", "code", "words"), CASES.values(), ids=CASES.keys())
def test_what_is_wrong_is_said_in_words(
    database: ServerDatabase, changed: dict[str, Any], code: str, words: str
) -> None:
    error = refusal(database.target, database.secret, **changed)
    assert error.code == code
    assert words in error.what


def test_a_role_that_is_not_there_is_no_question_of_a_password(database: ServerDatabase) -> None:
    socket = str(database.server.folder)  # there everybody comes in without one
    error = refusal(database.target, None, host=socket, user="nobody")
    assert (error.code, error.exit_code) == ("no_such_role", 3)
    assert "There is no role nobody" in error.what


def test_a_wrong_and_a_missing_password_are_told_apart(database: ServerDatabase) -> None:
    assert "is not right" in refusal(database.target, Secret("other")).what
    missing = refusal(database.target, None)
    assert "none was given" in missing.what
    assert (missing.code, missing.exit_code) == ("password_needed", 3)


def test_a_role_that_may_not_connect(database: ServerDatabase) -> None:
    database.server.create_role("stranger")
    database.server.administer(f"REVOKE CONNECT ON DATABASE {database.database} FROM PUBLIC")
    error = refusal(database.target, database.secret, user="stranger")
    database.server.administer(f"GRANT CONNECT ON DATABASE {database.database} TO PUBLIC")
    assert error.code == "no_access"


def test_a_role_that_may_not_use_the_schema(database: ServerDatabase) -> None:
    database.server.create_role("stranger")
    database.execute("CREATE SCHEMA closed")
    error = refusal(database.target, database.secret, user="stranger", schema="closed")
    assert (error.code, "may not use the schema closed" in error.what) == ("no_access", True)


def test_a_server_that_insists_on_encryption(database: ServerDatabase) -> None:
    database.server.create_role("encrypted_only")
    error = refusal(
        database.target, database.secret, user="encrypted_only", options=(("sslmode", "disable"),)
    )
    assert error.code == "no_access"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to make a certificate")
def test_the_certificates_name_is_checked_when_asked_for(database: ServerDatabase) -> None:
    root = str(database.server.folder / "data" / "server.crt")
    checked = (("sslmode", "verify-ca"), ("sslrootcert", root))
    target = msgspec.structs.replace(database.target, options=checked)
    assert open_target(target, secret=database.secret).chats == 2
    full = (("sslmode", "verify-full"), ("sslrootcert", root))
    assert "does not match host name" in refusal(target, database.secret, options=full).what


def test_something_that_is_no_postgresql_server(database: ServerDatabase) -> None:
    with closing(socket.create_server((HOST, 0))) as other:
        port = other.getsockname()[1]
        error = refusal(
            database.target, database.secret, port=port, options=(("connect_timeout", "2"),)
        )
    assert "did not answer in time" in error.what


def test_the_socket_of_the_machine_serves_too(
    database: ServerDatabase, postgresql_server: Server
) -> None:
    target = msgspec.structs.replace(database.target, host=str(postgresql_server.folder))
    snapshot = open_target(target)
    assert (snapshot.users, snapshot.chats, target.user) == (0, 2, ROLE)
