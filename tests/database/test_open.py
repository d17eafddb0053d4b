"""What opening says of good files, and its one line for every kind of bad one."""

from __future__ import annotations

import gzip
import os
import random
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from owui_migrate_gui.database.connect import open_writable
from owui_migrate_gui.database.database_file import bits_per_byte, side_file
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.errors import (
    BadTarget,
    DamagedDatabase,
    HistoryUnusable,
    KeyNeeded,
    MigrationError,
    NoAccess,
    NotADatabase,
)
from owui_migrate_gui.revision import Lineage, Recorded
from tests.builders.databases import HEADS, PEEWEE_BORN, RELEASES, leave_log, trace_of
from tests.builders.privileges import as_plain_user, open_folder
from tests.conftest import MakeDatabase


def _target(path: Path) -> FileTarget:
    return FileTarget(path=path)


@pytest.mark.parametrize("release", RELEASES)
def test_the_first_page_of_every_release(make_database: MakeDatabase, release: str) -> None:
    path = make_database(release)
    snapshot = open_target(_target(path))
    born = Lineage.PEEWEE_BORN if release in PEEWEE_BORN else Lineage.ALEMBIC_BORN
    assert snapshot.lineage is born
    assert snapshot.recorded.alembic == (HEADS[release],)
    assert len(snapshot.recorded.peewee or ()) == (18 if release in PEEWEE_BORN else 0)
    assert (snapshot.size, snapshot.wal_size) == (path.stat().st_size, 0)
    assert snapshot.page_size == 4096
    assert snapshot.users == 3
    assert snapshot.chats in range(25, 30)
    assert snapshot.holders == ()
    assert abs((datetime.now(UTC) - snapshot.taken).total_seconds()) < 60
    assert snapshot.modified is not None
    assert snapshot.modified.timestamp() == pytest.approx(path.stat().st_mtime, abs=0.001)


def test_the_size_of_an_unmerged_log_is_told(make_database: MakeDatabase) -> None:
    path = make_database("0.12.4")
    leave_log(path)
    snapshot = open_target(_target(path), with_holders=False)
    assert snapshot.wal_size == side_file(path, "-wal").stat().st_size > 0


def test_a_database_without_open_webui_tables_has_no_counts(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE place (a)")
    connection.close()
    snapshot = open_target(_target(path))
    assert (snapshot.users, snapshot.chats) == (None, None)
    assert snapshot.recorded == Recorded()


def _text(path: Path) -> None:
    path.write_text("This is my webui.db, honestly.\n" * 400)


def _encrypted(path: Path) -> None:
    path.write_bytes(random.Random(7).randbytes(40960))


def _encrypted_behind_its_header(path: Path) -> None:
    """SQLCipher's cipher_plaintext_header_size."""
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + random.Random(7).randbytes(len(whole) - 100))


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _zeros(path: Path) -> None:
    path.write_bytes(bytes(8192))


def _gzip(path: Path) -> None:
    path.write_bytes(gzip.compress(path.read_bytes()))


def _short_magic(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00")


def _torn(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def _torn_with_log(path: Path) -> None:
    leave_log(path)
    _torn(path)


def _malformed(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[100:3000] = bytes(2900)  # the root page of sqlite_master
    path.write_bytes(whole)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "webui.db").touch()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


@pytest.mark.parametrize(
    ("spoil", "kind", "says", "remedy"),
    [
        (Path.unlink, BadTarget, "There is no file", "Check the path"),
        (_folder, BadTarget, "is a folder, not a database", "Did you mean .*webui.db/webui.db"),
        (_pipe, BadTarget, "is not an ordinary file", "Give the path"),
        (_loop, BadTarget, "can't be read|There is no file", "Check the path"),
        (_empty, NotADatabase, r"is empty \(0 bytes\)", "Look for the webui.db"),
        (_text, NotADatabase, "is not an SQLite database", "Give the path"),
        (_zeros, NotADatabase, "is not an SQLite database", "Give the path"),
        (_short_magic, NotADatabase, "is not an SQLite database", "Give the path"),
        (_gzip, NotADatabase, "is a gzip archive", "Unpack it"),
        (_encrypted, KeyNeeded, "is encrypted with SQLCipher, or not a database", "its key"),
        (_encrypted_behind_its_header, DamagedDatabase, "is damaged", "Restore a backup"),
        (_torn, DamagedDatabase, "is torn: its header promises 847,872 bytes", "Copy it again"),
        (_malformed, DamagedDatabase, "is damaged", "Restore a backup"),
    ],
)
def test_a_bad_file_gets_one_clear_line_and_stays_as_it_is(
    make_database: MakeDatabase,
    spoil: Callable[[Path], None],
    kind: type[MigrationError],
    says: str,
    remedy: str,
) -> None:
    path = make_database("0.8.12")
    spoil(path)
    before = None if spoil in {_folder, _pipe, _loop} else trace_of(path.parent)
    with pytest.raises(kind, match=says) as caught:
        open_target(_target(path))
    assert type(caught.value) is kind
    assert "\n" not in str(caught.value)
    assert str(path) in caught.value.what
    assert caught.value.unchanged == "Nothing was changed."
    caught.match(remedy)
    assert before is None or trace_of(path.parent) == before


def test_a_torn_file_is_judged_with_its_log(make_database: MakeDatabase) -> None:
    """With a log the main file may be short, but both together must hold every page."""
    path = make_database("0.12.4")
    _torn_with_log(path)
    with pytest.raises(DamagedDatabase, match="is torn"):
        open_target(_target(path))


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_file_or_folder_without_permission(make_database: MakeDatabase, is_folder: bool) -> None:
    made = make_database("0.8.12")
    with open_folder() as folder:
        path = folder / "webui.db"
        path.write_bytes(made.read_bytes())
        (folder if is_folder else path).chmod(0)
        with pytest.raises(NoAccess, match="No permission to read") as caught:
            as_plain_user(lambda: open_target(_target(path)))
    assert "ask its owner" in caught.value.remedy


def test_a_version_table_without_its_column(make_database: MakeDatabase) -> None:
    path = make_database("0.8.12")
    with open_writable(path) as connection:
        connection.execute("DROP TABLE alembic_version")
        connection.execute("CREATE TABLE alembic_version (version TEXT)")
    with pytest.raises(HistoryUnusable, match="alembic_version has no column 'version_num'"):
        open_target(_target(path))


def test_bits_per_byte_tells_random_from_text() -> None:
    assert bits_per_byte(random.Random(1).randbytes(4096)) > 7.9
    assert bits_per_byte(b"Dear database, how are you today?" * 100) < 5
    assert bits_per_byte(b"") == 0
