"""Targets by name: what identifies them, and that they hold no secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from owui_migrate_gui.database.cipher_settings import VERSIONS
from owui_migrate_gui.database.target import Dialect, FileTarget, ServerTarget, parse_target
from owui_migrate_gui.errors import BadTarget


def test_a_file_is_known_by_its_path_however_it_is_encrypted() -> None:
    plain = FileTarget(path=Path("/data/webui.db"))
    encrypted = FileTarget(path=Path("/data/webui.db"), cipher=VERSIONS[4])
    assert plain.key == encrypted.key == "/data/webui.db"
    assert (plain.name, plain.place, plain.dialect) == ("webui.db", "/data", Dialect.SQLITE)
    assert parse_target(plain.key) == plain


def test_a_server_is_known_by_its_url_without_a_password() -> None:
    target = ServerTarget(
        host="db.example",
        port=5433,
        database="web ui",
        user="o@wui",
        schema="own",
        options=(("sslmode", "require"),),
    )
    assert target.key == "postgresql://o%40wui@db.example:5433/web%20ui?sslmode=require&schema=own"
    assert (target.name, target.place) == ("web ui.own", "db.example:5433")
    assert target.dialect is Dialect.POSTGRESQL


def test_hosts_that_hold_colons_or_slashes_stay_hosts() -> None:
    address = ServerTarget(host="::1", port=5432, database="webui", user="")
    socket = ServerTarget(host="/run/postgresql", port=5432, database="webui", user="")
    assert address.key == "postgresql://[::1]:5432/webui"
    assert socket.key == "postgresql://%2Frun%2Fpostgresql:5432/webui"


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        ("postgres:/u:hidden@h/db", "The slashes behind 'postgres:'", "postgresql://user@host"),
        ("PostgreSQL:u:hidden@h/db", "The slashes behind 'PostgreSQL:'", "postgresql://user@host"),
        ("sqlite://webui.db", "The slashes behind 'sqlite:'", "sqlite:///webui.db"),
        ("postgresq://u:hidden@h/db", "'postgresq' is not a kind", "postgresql://user@host"),
    ],
)
def test_a_mistyped_url_is_not_taken_for_a_file_nor_repeated(
    text: str, what: str, remedy: str
) -> None:
    with pytest.raises(BadTarget) as caught:
        parse_target(text)
    assert caught.value.what.startswith(what)
    assert remedy in caught.value.remedy
    assert "hidden" not in str(caught.value)


def test_a_file_may_bear_a_name_like_a_url(tmp_path: Path) -> None:
    odd = tmp_path / "postgres:copy.db"
    odd.touch()
    assert parse_target(str(odd)) == FileTarget(path=odd)
