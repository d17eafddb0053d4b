"""Databases are found where Open WebUI's own settings say, and in the usual places only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from owui_migrate_gui.database.finding.find import find_targets
from owui_migrate_gui.database.finding.settings import address_from
from owui_migrate_gui.database.finding.settings_file import read_settings_file
from owui_migrate_gui.database.target import FileTarget, ServerTarget
from owui_migrate_gui.errors import BadTarget
from tests.builders.databases import HEADS, trace_of, unpack_database

BASE = Path("/srv/webui")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, no volumes: what this machine has is not the tests' business."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr("owui_migrate_gui.database.finding.volumes._ROOTS", (folder / "volumes",))
    return folder


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    return folder


URLS = {
    "postgresql://u:p%40ss@db:5433/webui": ("postgresql://u@db:5433/webui", "p@ss"),
    "postgres://u@db/webui": ("postgresql://u@db:5432/webui", None),
    "postgresql+psycopg2://db/webui?sslmode=require": (
        "postgresql://db:5432/webui?sslmode=require",
        None,
    ),
    "sqlite:////data/webui.db": ("/data/webui.db", None),
    "sqlite:///data/webui.db": ("/srv/webui/data/webui.db", None),
}


@pytest.mark.parametrize("url", URLS)
def test_database_url(url: str) -> None:
    key, password = URLS[url]
    address = address_from({"DATABASE_URL": url, "DATA_DIR": "/other"}, BASE)
    assert address is not None
    assert address.target.key == key
    assert (address.secret.reveal() if address.secret else None) == password


def test_the_parts_with_schema_and_password() -> None:
    address = address_from(
        {
            "DATABASE_TYPE": "postgresql",
            "DATABASE_USER": "webui",
            "DATABASE_PASSWORD": "p:ss/",
            "DATABASE_HOST": "db.example",
            "DATABASE_PORT": "6432",
            "DATABASE_NAME": "chat",
            "DATABASE_SCHEMA": "own",
        },
        BASE,
    )
    assert address is not None
    assert address.target == ServerTarget(
        host="db.example", port=6432, database="chat", user="webui", schema="own"
    )
    assert address.secret is not None
    assert address.secret.reveal() == "p:ss/"
    assert "p:ss/" not in repr(address)


def test_data_dir_and_nothing_at_all() -> None:
    address = address_from({"DATA_DIR": "data"}, BASE)
    assert address is not None
    assert address.target == FileTarget(path=BASE / "data" / "webui.db")
    assert address_from({"PATH": "/bin"}, BASE) is None
    with pytest.raises(BadTarget):
        address_from({"DATABASE_URL": "mysql://db/webui"}, BASE)
    with pytest.raises(BadTarget):
        address_from(
            {"DATABASE_TYPE": "postgresql", "DATABASE_NAME": "x", "DATABASE_PORT": "y"}, BASE
        )


def test_an_env_file_with_variables_and_quotes(here: Path) -> None:
    file = here / "my.env"
    file.write_text(
        "# settings\nexport DB=webui\nDATABASE_URL='postgresql://u:s3cret@db/webui'\n"
        'DATABASE_SCHEMA="${DB}_own"\n'
    )
    (named,) = read_settings_file(file)
    assert named.address.target.key == "postgresql://u@db:5432/webui?schema=webui_own"
    assert "s3cret" not in repr(named)


COMPOSE = """
services:
  db:
    image: postgres:16
    ports: ["127.0.0.1:5433:5432"]
  webui:
    image: ghcr.io/open-webui/open-webui:${TAG-main}
    environment:
      DATABASE_URL: postgresql://webui:${DB_PASSWORD:-none}@db:5432/webui
  files:
    image: ghcr.io/open-webui/open-webui:main
    volumes: ["./data:/app/backend/data"]
  volume:
    image: ghcr.io/open-webui/open-webui:main
    environment: ["PORT=1"]
    volumes: ["open-webui:/app/backend/data"]
  other:
    image: redis
volumes:
  open-webui:
"""


def test_a_compose_file_is_read_as_seen_from_outside(here: Path, home: Path) -> None:
    (here / ".env").write_text("DB_PASSWORD=from-env\n")
    (here / "docker-compose.yml").write_text(COMPOSE)
    volume = home / "volumes" / "here_open-webui" / "_data"
    volume.mkdir(parents=True)
    server, files, named = read_settings_file(here / "docker-compose.yml")
    assert server.address.target.key == "postgresql://webui@localhost:5433/webui"
    assert server.address.secret is not None
    assert server.address.secret.reveal() == "from-env"
    assert server.note == "Inside Docker it is db:5432."
    assert files.address.target == FileTarget(path=here / "data" / "webui.db")
    assert named.address.target == FileTarget(path=volume / "webui.db")
    assert named.origin.endswith("docker-compose.yml, service volume")


def test_a_volume_that_can_not_be_read_and_a_port_that_is_not_published(here: Path) -> None:
    text = COMPOSE.replace('    ports: ["127.0.0.1:5433:5432"]\n', "")
    (here / "compose.yaml").write_text(text)
    server, _files, named = read_settings_file(here / "compose.yaml")
    assert server.address.target.key == "postgresql://webui@db:5432/webui"
    assert "publishes no port" in server.note
    assert "can't be read by this user" in named.note


@pytest.mark.parametrize("content", ["a: [", "- 1\n- 2", "services: 5", "services: {a: 1}", ""])
def test_a_compose_file_that_is_none_names_nothing(here: Path, content: str) -> None:
    file = here / "compose.yml"
    file.write_text(content)
    if content == "a: [":
        with pytest.raises(BadTarget, match="can't be read"):
            read_settings_file(file)
    else:
        assert read_settings_file(file) == ()
    with pytest.raises(BadTarget, match="can't be read"):
        read_settings_file(here / "missing.env")


def usual_places(home: Path, here: Path) -> dict[str, Path]:
    return {
        "here": here / "webui.db",
        "home": home / ".open-webui" / "webui.db",
        "volume": home / "volumes" / "open-webui" / "_data" / "webui.db",
        "desktop": home / ".config" / "open-webui" / "data" / "webui.db",
        "uv": home
        / ".local/share/uv/tools/open-webui/lib/python3.11/site-packages/open_webui/data/webui.db",
    }


@pytest.mark.skipif("sys.platform != 'linux'", reason="the desktop app's folder on Linux")
def test_the_usual_places_with_size_revision_and_date(home: Path, here: Path) -> None:
    places = usual_places(home, here)
    for path in places.values():
        path.parent.mkdir(parents=True, exist_ok=True)
        unpack_database("0.6.43", path)
    before = {name: trace_of(path.parent) for name, path in places.items()}
    found = find_targets({}, here)
    assert {item.address.target.key for item in found} == {str(path) for path in places.values()}
    assert {item.revision for item in found} == {HEADS["0.6.43"]}
    assert all(item.size and item.modified and not item.note for item in found)
    assert {name: trace_of(path.parent) for name, path in places.items()} == before


def test_it_takes_less_than_a_second_and_asks_no_server(home: Path, here: Path) -> None:
    for number in range(60):
        folder = home / "volumes" / f"v{number}" / "_data"
        folder.mkdir(parents=True)
        unpack_database("0.12.4", folder / "webui.db")
    began = monotonic()
    found = find_targets({"DATABASE_URL": "postgresql://u:p@10.255.255.1/x"}, here)
    assert monotonic() - began < 2  # less than one, but for a busy machine
    assert len(found) == 61
    assert (found[0].origin, found[0].revision) == ("the environment", None)


def test_what_can_not_be_opened_says_why(here: Path) -> None:
    (here / "webui.db").write_bytes(b"no database at all, but bytes")
    (item,) = find_targets({"DATABASE_URL": "nonsense://"}, here)
    assert item.revision is None
    assert item.note


def test_one_database_is_listed_once(here: Path, make_database: Callable[[str], Path]) -> None:
    path = make_database("0.8.12")
    (here / ".env").write_text(f"DATA_DIR={path.parent}\n")
    (item,) = find_targets({"DATABASE_URL": f"sqlite:///{path}"}, here)
    assert item.origin == "the environment"
    assert item.revision == HEADS["0.8.12"]
