"""What is found around the file: rights, side files, file system, space."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.case import Case, open_case
from owui_migrate_gui.doctor.environment import Surroundings, find_around
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.databases import unpack_database
from tests.builders.encrypted import encrypt_database, leave_encrypted_log
from tests.conftest import MakeDatabase

ALL_WELL = Surroundings(mounts=lambda: "", free=lambda _: 10**12, may_write=lambda _: True)


def case_of(path: Path, secret: str = "") -> Case:
    key = Secret(secret) if secret else None
    snapshot = open_target(parse_target(str(path)), secret=key, with_holders=False)
    graph = build_graph(read_source(None).revisions).with_recorded(snapshot.recorded)
    return open_case(snapshot, graph, load_releases())


def found(path: Path, around: Surroundings = ALL_WELL, secret: str = "") -> list[Finding]:
    return list(find_around(case_of(path, secret), around))


@pytest.fixture
def database(make_database: MakeDatabase) -> Path:
    return make_database("0.6.43")


def test_nothing_is_said_where_all_is_well(database: Path) -> None:
    assert found(database) == []


def test_a_file_or_folder_without_the_right_to_write_is_told_with_its_owner(
    database: Path,
) -> None:
    database.chmod(0o444)
    around = Surroundings(
        mounts=lambda: "", free=lambda _: 10**12, may_write=lambda place: place != database
    )
    (finding,) = found(database, around)
    assert finding.id == "OWM083"
    (line,) = finding.evidence
    assert line.startswith(f"file {database}: owner ")
    assert line.endswith("mode 444")


@pytest.mark.parametrize(
    ("mounts", "kind"),
    [
        ("/dev/sda1 / ext4 rw 0 0\n", ""),
        ("/dev/sda1 / ext4 rw 0 0\nnas:/x {folder} nfs4 rw 0 0\n", "nfs4"),
        ("//nas/x {folder} cifs rw 0 0\n/dev/sdb {folder} ext4 rw 0 0\n", ""),
        ("nas:/x /elsewhere nfs4 rw 0 0\n", ""),
    ],
)
def test_a_network_file_system_is_named_by_its_mount(
    mounts: str, kind: str, database: Path
) -> None:
    folder = database.resolve().parent
    text = mounts.format(folder=str(folder).replace(" ", "\\040"))
    around = Surroundings(mounts=lambda: text, free=lambda _: 10**12, may_write=lambda _: True)
    told = [(one.id, one.evidence) for one in found(database, around)]
    assert told == ([("OWM084", (f"{folder}: {kind}",))] if kind else [])


def test_too_little_space_is_told_only_where_something_is_pending(
    database: Path, tmp_path: Path
) -> None:
    around = Surroundings(mounts=lambda: "", free=lambda _: 1_000_000, may_write=lambda _: True)
    (finding,) = found(database, around)
    assert (finding.id, finding.evidence) == ("OWM085", ("1 MB free, about 1 MB needed",))
    assert found(unpack_database("0.12.4", tmp_path / "webui.db"), around) == []


def test_changes_that_are_only_in_the_log_are_worth_knowing_and_a_foreign_log_is_not_right(
    tmp_path: Path,
) -> None:
    path = tmp_path / "webui.db"
    unpack_database("0.12.4", path)
    copy = tmp_path / "copy"
    copy.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("CREATE TABLE extra (a)")
        connection.commit()
        for suffix in ("", "-wal"):
            (copy / f"webui.db{suffix}").write_bytes((tmp_path / f"webui.db{suffix}").read_bytes())
    (finding,) = found(copy / "webui.db")
    assert (finding.id, finding.severity) == ("OWM082", Severity.INFO)
    log = copy / "webui.db-wal"
    data = bytearray(log.read_bytes())
    data[8:12] = (8192).to_bytes(4)
    log.write_bytes(bytes(data))
    (finding,) = found(copy / "webui.db")
    assert finding.severity > Severity.INFO
    assert "belongs to another" in finding.title


def test_the_log_of_an_encrypted_file_is_its_own(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = tmp_path / "secret.db"
    encrypt_database(make_database("0.6.43"), path, key="key", is_wal=True)
    leave_encrypted_log(path, key="key")
    (finding,) = found(path, secret="key")
    assert (finding.id, finding.severity) == ("OWM082", Severity.INFO)


def test_a_write_that_was_interrupted_is_told(database: Path) -> None:
    case = case_of(database)
    database.with_name("webui.db-journal").write_bytes(b"\xd9\xd5\x05\xf9" + bytes(600))
    (finding,) = find_around(case, ALL_WELL)
    assert finding.id == "OWM082"
    assert "waiting to be undone" in finding.title
    assert "Never delete" in finding.repair
