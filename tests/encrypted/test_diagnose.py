"""The doctor asks the rows of an encrypted file too, with the key that opened it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.encrypted import KEY, encrypt_database
from tests.conftest import MakeDatabase


def test_rows_are_asked_as_in_a_plain_file(make_database: MakeDatabase, tmp_path: Path) -> None:
    plain = make_database("0.6.43")
    sound = _said(_visited(plain, None))
    with closing(sqlite3.connect(plain)) as connection, connection:
        connection.execute("UPDATE chat SET chat = '{broken' WHERE id = (SELECT min(id) FROM chat)")
    encrypted = encrypt_database(plain, tmp_path / "encrypted.db")
    found = _visited(encrypted, Secret(KEY))
    assert found.is_whole
    assert _said(found) == _said(_visited(plain, None))
    assert _said(found) > sound


def _visited(path: Path, secret: Secret | None) -> Examination:
    snapshot = open_target(parse_target(str(path)), secret=secret)
    source = read_source(None)
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    return visit(snapshot, graph, load_releases(), source.problems, secret=secret)


def _said(examination: Examination) -> set[tuple[str, str]]:
    return {(finding.id, finding.title) for finding in examination.findings}
