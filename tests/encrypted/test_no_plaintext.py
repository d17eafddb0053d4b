"""Neither a word of an encrypted database nor its key is ever in a file, argument or variable."""

from __future__ import annotations

import os
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from owui_migrate_gui.database.backups import list_backups
from owui_migrate_gui.database.cipher_settings import VERSIONS
from owui_migrate_gui.database.target import Address, FileTarget
from owui_migrate_gui.engine.prepare import (
    Change,
    prepare_backup,
    prepare_encryption,
    prepare_rescue,
    prepare_restore,
)
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.events import EncryptionReport, Event, Finished
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan
from owui_migrate_gui.revision import RevisionKey, System
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import require_trust
from tests.builders.databases import HEADS
from tests.builders.encrypted import KEY, leave_encrypted_log, open_encrypted
from tests.builders.kinds import ENCRYPTED, look, path_of, request_on
from tests.builders.running import carry_out

NEW_KEY = "another key: вот он"
PLAIN_HEADER = b"SQLite format 3"
DDL = b"CREATE TABLE"


@dataclass(slots=True)
class Scan:
    """Looks into every file below a folder, and at the child, at every event."""

    folder: Path
    words: tuple[bytes, ...]
    keys: tuple[bytes, ...]
    allowed: Path | None = None
    files_seen: set[str] = field(default_factory=set)
    children_seen: int = 0

    def __call__(self, process: EngineProcess, event: Event) -> None:
        del event
        self.look_at_files()
        for name in ("cmdline", "environ"):
            try:
                told = Path(f"/proc/{process.pid}/{name}").read_bytes()
            except OSError:  # ended already
                continue
            self.children_seen += 1
            for secret in (*self.keys, *self.words):
                assert secret not in told, f"in /proc/{process.pid}/{name}"

    def look_at_files(self) -> None:
        # os.walk passes over a folder that vanishes meanwhile: temporary ones come and go.
        found = [Path(place, name) for place, _, names in os.walk(self.folder) for name in names]
        for path in found:
            if self.allowed is not None and path.name.strip(".").startswith(self.allowed.name):
                continue
            try:
                content = path.read_bytes()
            except OSError:  # a folder, or gone already
                continue
            self.files_seen.add(path.name)
            for secret in (*self.words, *self.keys, PLAIN_HEADER):
                assert secret not in content, f"{secret!r} in {path}"
            if path.suffix not in {".py", ".mako", ".json"}:  # scripts that are unpacked for a run
                assert DDL not in content, f"DDL in {path}"


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Address:
    """An encrypted database; whatever is written is written below the test's own folder."""
    for name in ("data", "temporary", "records"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return ENCRYPTED.make("0.8.12", tmp_path / "data")


@pytest.fixture
def scan(address: Address, tmp_path: Path) -> Scan:
    with closing(open_encrypted(path_of(address))) as connection:
        titles = connection.execute("SELECT title FROM chat WHERE length(title) > 8").fetchall()
        mails = connection.execute("SELECT email FROM user").fetchall()
    words = tuple(text.encode() for (text,) in [*titles, *mails])
    assert len(words) > 5
    keys = (KEY.encode(), NEW_KEY.encode(), KEY.encode("unicode_escape"), _derived(address))
    return Scan(folder=tmp_path, words=words, keys=keys)


def test_the_whole_life_of_an_encrypted_database(address: Address, scan: Scan) -> None:
    path = path_of(address)
    _do(scan, prepare_backup(address.target, secret=address.secret))
    _do(scan, request_on(address, None, "head"))
    newest = list_backups(address.target)[0]
    _do(scan, prepare_restore(newest.path, address.target, secret=address.secret))
    _do(
        scan,
        prepare_encryption(
            "rekey",
            FileTarget(path=path),
            None,
            Change(secret=Secret(KEY), new_secret=Secret(NEW_KEY), new_cipher=VERSIONS[3]),
        ),
    )
    assert look(Address(target=address.target, secret=Secret(NEW_KEY))).chats
    scan.look_at_files()
    assert scan.children_seen > 20
    assert any(name.endswith("-journal") for name in scan.files_seen)
    assert any(name.endswith(".backup.db.json") for name in scan.files_seen)


def test_looking_at_an_unmerged_log_copies_no_plaintext(address: Address, scan: Scan) -> None:
    path = path_of(address)
    leave_encrypted_log(path)
    path.with_name(path.name + "-shm").unlink()  # so that a private copy has to be made
    look(address)
    _do(scan, prepare_backup(address.target, secret=address.secret))


def test_a_rescue_writes_plaintext_to_one_file_only(
    address: Address, scan: Scan, tmp_path: Path
) -> None:
    into = tmp_path / "data" / "rescued.db"
    scan.allowed = into
    snapshot = look(address)
    read = read_source(None)
    graph = build_graph(read.revisions).with_recorded(snapshot.recorded)
    goal = RevisionKey(System.ALEMBIC, HEADS["0.12.4"])
    plan = make_plan(graph, snapshot.recorded, snapshot.lineage, goal)
    before = path_of(address).read_bytes()
    assert isinstance(snapshot.target, FileTarget)
    request = prepare_rescue(snapshot, Secret(KEY), into, require_trust(read), plan)
    report = _do(scan, request)
    assert isinstance(report, EncryptionReport)
    assert (report.path, report.encryption) == (str(into), "not encrypted")
    assert path_of(address).read_bytes() == before
    assert sorted(path.name for path in into.parent.iterdir()) == ["rescued.db", "webui.db"]
    plain = look(Address(target=FileTarget(path=into)))
    assert plain.recorded.alembic == (goal.id,)
    assert into.stat().st_mode & 0o777 == 0o600


def _do(scan: Scan, request: Request) -> object:
    last = carry_out(request, scan).last
    assert isinstance(last, Finished), last
    return last.report


def _derived(address: Address) -> bytes:
    """The derived key in hex, which is as good as the key itself."""
    from owui_migrate_gui.database.unlock import key_for

    assert isinstance(address.target, FileTarget)
    key = key_for(address.target, address.secret)
    assert key is not None
    return key.raw.reveal()[:64].encode()
