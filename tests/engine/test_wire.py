"""Requests cross to the child whole, and show their secret to nobody else."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.cipher_settings import VERSIONS
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.engine.requests import (
    BackupRequest,
    RecordedSpec,
    Request,
    RestoreRequest,
    RunRequest,
    SourceSpec,
)
from owui_migrate_gui.engine.wire import decode_request, encode_request
from owui_migrate_gui.secret import Secret

KEY = 'it\'s "quoted" – пароль'
TARGETS = (
    FileTarget(path=Path("/data/webui.db")),
    FileTarget(path=Path("/data/web ui.db"), cipher=VERSIONS[3]),
    ServerTarget(
        host="db", port=5432, database="webui", user="owui", options=(("sslmode", "require"),)
    ),
)


def _requests(target: Target) -> tuple[Request, ...]:
    secret = Secret(KEY)
    source = SourceSpec(
        path="/s", kind="folder", content_hash="0", label="s", alembic_dir=None, peewee_dir=None
    )
    return (
        RunRequest(
            run_id="1",
            target=target,
            secret=secret,
            source=source,
            steps=(),
            recorded=RecordedSpec(peewee=None, alembic=()),
            goal="head",
            backup_dir="/backups",
            journal_dir="/journal",
        ),
        BackupRequest(target=target, secret=secret, backup_dir="/backups"),
        RestoreRequest(
            run_id="2",
            backup="/b",
            target=target,
            secret=secret,
            backup_secret=Secret(KEY),
            backup_dir="/backups",
            backup_way=BackupWay.COPY,
            journal_dir="/journal",
        ),
    )


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_request_arrives_as_it_was_sent(target: Target) -> None:
    for request in _requests(target):
        line = encode_request(request)
        assert line.count(b"\n") == 1
        assert decode_request(line) == request


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_request_shows_its_secret_nowhere_else(target: Target) -> None:
    for request in _requests(target):
        assert KEY not in repr(request)
        assert KEY not in str(request)
        with pytest.raises(TypeError):
            msgspec.json.encode(request, enc_hook=None)
