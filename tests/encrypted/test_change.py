"""Encrypting, decrypting and rekeying: equal content, a way back, and nothing half done."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.database.backups import list_backups
from owui_migrate_gui.database.cipher_settings import VERSIONS, CipherSettings
from owui_migrate_gui.database.target import Address, FileTarget
from owui_migrate_gui.engine.prepare import Change, prepare_encryption, prepare_restore
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.events import (
    BytesCopied,
    EncryptionReport,
    Event,
    Finished,
    Phase,
    RestoreReport,
)
from owui_migrate_gui.secret import Secret
from tests.builders.databases import unpack_database
from tests.builders.encrypted import KEY, open_encrypted
from tests.builders.kinds import ENCRYPTED, PLAIN, content, look, path_of
from tests.builders.running import carry_out

NEW = Secret("a new key")


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))
    (tmp_path / "data").mkdir()


def _change(
    verb: str, address: Address, into: Path | None, new: Secret | None, **rest: CipherSettings
) -> EncryptionReport:
    assert isinstance(address.target, FileTarget)
    change = Change(secret=address.secret, new_secret=new, new_cipher=rest.get("cipher"))
    last = carry_out(prepare_encryption(verb, address.target, into, change)).last
    assert isinstance(last, Finished), last
    assert isinstance(last.report, EncryptionReport)
    return last.report


@pytest.mark.parametrize("release", ["0.8.12", "0.12.4"], ids=["journal", "wal"])
def test_a_plain_file_is_encrypted_in_its_place_and_back(tmp_path: Path, release: str) -> None:
    address = PLAIN.make(release, tmp_path / "data")
    path = path_of(address)
    path.chmod(0o640)
    before = content(PLAIN, path)
    mode = look(address).journal_mode
    report = _change("encrypt", address, None, Secret(KEY))
    assert report.encryption == "SQLCipher 4"
    encrypted = Address(target=address.target, secret=Secret(KEY))
    assert look(encrypted).journal_mode == mode
    assert look(encrypted).target == FileTarget(path=path, cipher=VERSIONS[4])
    assert content(ENCRYPTED, path) == before
    assert path.stat().st_mode & 0o777 == 0o640
    assert report.backup is not None
    assert content(PLAIN, Path(report.backup)) == before

    back = _change("decrypt", encrypted, None, None)
    assert back.encryption == "not encrypted"
    assert content(PLAIN, path) == before
    assert back.backup is not None
    assert content(ENCRYPTED, Path(back.backup)) == before


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_is_written_and_opened_elsewhere(tmp_path: Path, version: int) -> None:
    address = PLAIN.make("0.8.12", tmp_path / "data")
    into = tmp_path / "data" / "new.db"
    before = path_of(address).read_bytes()
    report = _change("encrypt", address, into, Secret(KEY), cipher=VERSIONS[version])
    assert report.backup is None
    assert path_of(address).read_bytes() == before
    pragmas = [f"cipher_compatibility = {version}"]
    with closing(open_encrypted(into, pragmas=pragmas)) as connection:
        assert connection.execute("SELECT count(*) FROM chat").fetchone() == (29,)
    assert into.stat().st_mode & 0o777 == 0o600


def test_a_new_key_replaces_the_old_and_the_backup_keeps_the_old(tmp_path: Path) -> None:
    address = ENCRYPTED.make("0.8.12", tmp_path / "data")
    before = content(ENCRYPTED, path_of(address))
    report = _change("rekey", address, None, NEW)
    assert look(Address(target=address.target, secret=NEW)).chats == 29
    (backup,) = list_backups(address.target)
    assert str(backup.path) == report.backup
    request = prepare_restore(backup.path, address.target, secret=NEW, backup_secret=address.secret)
    last = carry_out(request).last
    assert isinstance(last, Finished)
    assert isinstance(last.report, RestoreReport)
    assert content(ENCRYPTED, path_of(address)) == before
    assert last.report.guard is not None
    kept = Address(target=FileTarget(path=Path(last.report.guard)), secret=NEW)
    assert look(kept).chats == 29


def test_a_plain_backup_over_an_encrypted_file_says_so(tmp_path: Path) -> None:
    address = PLAIN.make("0.8.12", tmp_path / "data")
    report = _change("encrypt", address, None, NEW)
    assert report.backup is not None
    last = carry_out(prepare_restore(Path(report.backup), address.target, secret=NEW)).last
    assert isinstance(last, Finished)
    assert isinstance(last.report, RestoreReport)
    (note,) = last.report.notes
    assert note == "The backup is not encrypted, so the database no longer is either."
    assert look(address).chats == 29


def test_a_target_whose_key_is_lost_is_kept_as_it_is_when_it_is_replaced(tmp_path: Path) -> None:
    address = ENCRYPTED.make("0.8.12", tmp_path / "data")
    lost = path_of(address).read_bytes()
    plain = unpack_database("0.8.12", tmp_path / "plain.db")
    last = carry_out(prepare_restore(plain, address.target)).last
    assert isinstance(last, Finished)
    assert isinstance(last.report, RestoreReport)
    assert last.report.guard is not None
    assert Path(last.report.guard).read_bytes() == lost
    assert look(address).chats == 29


@pytest.mark.parametrize("end", ["cancel", "kill"])
@pytest.mark.parametrize("is_in_place", [True, False], ids=["in-place", "new-file"])
def test_what_is_stopped_leaves_everything_as_it_was(
    tmp_path: Path, end: str, is_in_place: bool
) -> None:
    address = ENCRYPTED.make("0.8.12", tmp_path / "data")
    path = path_of(address)
    before = path.read_bytes()
    into = None if is_in_place else path.with_name("new.db")

    def stop(process: EngineProcess, event: Event) -> None:
        if isinstance(event, BytesCopied) and event.phase is Phase.REWRITE:
            process.cancel() if end == "cancel" else process.kill()

    change = Change(secret=address.secret, new_secret=None)
    assert isinstance(address.target, FileTarget)
    carry_out(prepare_encryption("decrypt", address.target, into, change), stop)
    left = {item.name for item in path.parent.iterdir() if ".backup." not in item.name}
    if into is not None and into.exists():  # it was done before it could be stopped
        left -= {"new.db"}
    assert left == {"webui.db"}
    assert path.read_bytes() == before or look(Address(target=address.target)).chats == 29


def test_a_name_that_is_taken_is_refused(tmp_path: Path) -> None:
    address = ENCRYPTED.make("0.8.12", tmp_path / "data")
    taken = tmp_path / "data" / "taken.db"
    taken.write_text("mine")
    assert isinstance(address.target, FileTarget)
    change = Change(secret=address.secret, new_secret=None)
    failure = carry_out(prepare_encryption("decrypt", address.target, taken, change)).failure
    assert failure.error.code == "bad_target"
    assert taken.read_text() == "mine"
