"""What can still be read of a damaged file comes into a new one; the damaged one stays as it is."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.database.salvage import Salvaged, salvage, salvage_key
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.errors import BadTarget, Cancelled, DamagedDatabase, NoAccess, NotADatabase
from owui_migrate_gui.secret import Secret
from tests.builders.encrypted import encrypt_database, open_encrypted
from tests.conftest import MakeDatabase

PAGE = 4096
ROWS = 2_000


def made(path: Path) -> Path:
    """Chats of about 300 bytes and some that need pages of their own; plain ids beside them."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA page_size = {PAGE}")
        connection.execute("CREATE TABLE chat (id TEXT PRIMARY KEY, title TEXT)")
        connection.execute("CREATE TABLE tag (name TEXT PRIMARY KEY, n INTEGER) WITHOUT ROWID")
        connection.execute("CREATE INDEX chat_title_idx ON chat (title)")
        connection.execute("CREATE VIEW titles AS SELECT title FROM chat")
        connection.executemany(
            "INSERT INTO chat VALUES (?, ?)",
            ((f"c{n}", f"{n:06d}" + "x" * (9_000 if n % 500 == 0 else 300)) for n in range(ROWS)),
        )
        connection.executemany("INSERT INTO tag VALUES (?, ?)", ((f"t{n}", n) for n in range(50)))
    return path


def pages_of(path: Path, table: str, *, kind: str = "leaf") -> list[int]:
    """Pages of a table, from 1."""
    with closing(sqlite3.connect(path)) as connection:
        return [
            number
            for (number,) in connection.execute(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno",
                (table, kind),
            )
        ]


def spoil(path: Path, *pages: int) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(b"\xde\xad" * (PAGE // 2))


def salvaged(path: Path, into: Path, secret: Secret | None = None) -> Salvaged:
    work = into.parent / "work"
    work.mkdir(exist_ok=True)
    key = salvage_key(FileTarget(path=path), secret)
    return salvage(path, key, into, work, lambda *_: None, lambda: False)


def count(path: Path, table: str = "chat") -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def has_dbstat() -> bool:
    with closing(sqlite3.connect(":memory:")) as connection:
        return bool(
            connection.execute(
                "SELECT 1 FROM pragma_compile_options WHERE compile_options = 'ENABLE_DBSTAT_VTAB'"
            ).fetchall()
        )


needs_dbstat = pytest.mark.skipif(not has_dbstat(), reason="this SQLite has no dbstat")


def test_a_sound_file_comes_over_whole(tmp_path: Path) -> None:
    path, into = made(tmp_path / "webui.db"), tmp_path / "new.db"
    found = salvaged(path, into)
    assert [(one.name, one.rows, one.lost) for one in found.tables] == [
        ("chat", ROWS, 0),
        ("tag", 50, 0),
    ]
    assert found.notes == ()
    with closing(sqlite3.connect(path)) as one, closing(sqlite3.connect(into)) as other:
        assert tuple(one.iterdump()) == tuple(other.iterdump())
    assert into.stat().st_mode & 0o777 == 0o600


@needs_dbstat
def test_only_rows_on_damaged_pages_are_lost_and_their_number_is_told(tmp_path: Path) -> None:
    path, into = made(tmp_path / "webui.db"), tmp_path / "new.db"
    leaves = pages_of(path, "chat")
    spoil(path, leaves[0], leaves[20], leaves[21], leaves[-1])
    before = path.read_bytes()
    found = salvaged(path, into)
    (chat, tag) = found.tables
    assert path.read_bytes() == before
    assert chat.lost is not None
    assert 0 < chat.lost < 80
    assert chat.rows == ROWS - chat.lost == count(into)
    assert (tag.rows, tag.lost) == (50, 0)


@needs_dbstat
def test_a_damaged_inner_page_and_a_damaged_overflow_lose_no_more_than_theirs(
    tmp_path: Path,
) -> None:
    path, into = made(tmp_path / "webui.db"), tmp_path / "new.db"
    overflow = pages_of(path, "chat", kind="overflow")
    spoil(path, overflow[0])
    (chat, _) = salvaged(path, into).tables
    assert (chat.rows, chat.lost) == (ROWS - 1, 1)
    into.unlink()


@needs_dbstat
@pytest.mark.parametrize("is_encrypted", [False, True])
def test_rows_below_a_damaged_inner_page_are_found_on_their_own_pages(
    tmp_path: Path, *, is_encrypted: bool
) -> None:
    path, into, secret = made(tmp_path / "webui.db"), tmp_path / "new.db", None
    inner = pages_of(path, "chat", kind="internal")
    assert len(inner) == 1  # the root itself: without it, no row can be reached
    if is_encrypted:
        path = encrypt_database(path, tmp_path / "secret.db", key="a key")
        secret = Secret("a key")
        with closing(open_encrypted(path, key="a key")) as connection:
            (root,) = connection.execute(
                "SELECT rootpage FROM sqlite_master WHERE name = 'chat'"
            ).fetchone()
        spoil(path, int(root))
    else:
        spoil(path, inner[0])
    (chat, tag) = salvaged(path, into, secret).tables
    assert (chat.rows, chat.lost, chat.strays, chat.gaps) == (ROWS, 0, ROWS, ())
    assert (tag.rows, tag.lost, tag.strays) == (50, 0, 0)


@needs_dbstat
def test_what_was_deleted_does_not_come_back_and_what_is_gone_is_told(tmp_path: Path) -> None:
    path, into = made(tmp_path / "webui.db"), tmp_path / "new.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM chat WHERE rowid BETWEEN 100 AND 400")
    leaves, inner = pages_of(path, "chat"), pages_of(path, "chat", kind="internal")
    spoil(path, inner[0], leaves[3])
    (chat, _) = salvaged(path, into).tables
    assert chat.lost is not None
    assert 0 < chat.lost < 30
    assert chat.rows == ROWS - 301 - chat.lost == count(into)
    with closing(sqlite3.connect(into)) as connection:
        assert not connection.execute("SELECT 1 FROM chat WHERE id = 'c200'").fetchall()


def test_a_torn_file_gives_what_it_has(tmp_path: Path) -> None:
    path, into = made(tmp_path / "webui.db"), tmp_path / "new.db"
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3 // PAGE * PAGE])
    found = salvaged(path, into)
    assert 0 < found.tables[0].rows < ROWS
    assert count(into) == found.tables[0].rows


def test_an_encrypted_file_is_salvaged_under_its_own_key(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    plain, path, into = make_database("0.6.43"), tmp_path / "secret.db", tmp_path / "new.db"
    encrypt_database(plain, path, key="a key")
    size = path.stat().st_size
    spoil(path, size // PAGE // 2)
    found = salvaged(path, into, Secret("a key"))
    rows = {one.name: one.rows for one in found.tables}
    assert rows["user"] > 0
    assert not into.read_bytes().startswith(b"SQLite format 3")
    with closing(open_encrypted(into, key="a key")) as connection:
        (users,) = connection.execute("SELECT count(*) FROM user").fetchone()
    assert users == rows["user"]


def test_an_encrypted_file_loses_only_what_is_on_its_damaged_pages(tmp_path: Path) -> None:
    """SQLCipher's connection answers nothing more after a page that doesn't decrypt."""
    path, into = tmp_path / "secret.db", tmp_path / "new.db"
    encrypt_database(made(tmp_path / "webui.db"), path, key="a key")
    spoil(path, 40, 80, 81)
    (chat, tag) = salvaged(path, into, Secret("a key")).tables
    assert chat.lost is not None
    assert 0 < chat.lost < 60
    assert chat.rows == ROWS - chat.lost
    assert (tag.rows, tag.lost) == (50, 0)


def test_what_can_t_be_salvaged_leaves_no_file_behind(tmp_path: Path) -> None:
    path, into = made(tmp_path / "webui.db"), tmp_path / "new.db"
    other = tmp_path / "other"
    other.write_bytes(b"\x00" * 5 * PAGE)
    with pytest.raises(NotADatabase):
        salvaged(other, into)
    work = tmp_path / "w"
    work.mkdir()
    with pytest.raises(Cancelled):
        salvage(path, None, into, work, lambda *_: None, lambda: True)
    data = bytearray(path.read_bytes())
    data[100:PAGE] = b"\xff" * (PAGE - 100)
    path.write_bytes(bytes(data))
    with pytest.raises(DamagedDatabase, match=r"list of tables of webui\.db can be read"):
        salvaged(path, into)
    assert not into.exists()
    into.write_text("mine")
    with pytest.raises(BadTarget):
        salvaged(path, into)
    assert into.read_text() == "mine"


def test_a_disk_that_can_t_be_read_is_told_from_one_that_can_t_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, into = made(tmp_path / "webui.db"), tmp_path / "new.db"

    def fail(_place: Path, _copy: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("owui_migrate_gui.database.salvage.copy_if_there", fail)
    with pytest.raises(NoAccess) as caught:
        salvaged(path, into)
    assert caught.value.what == "webui.db can't be read: Input/output error."
    assert not into.exists()
