"""The whole path over every kind of file and both lineages, with the same promises."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from owui_migrate_gui.database.backups import list_backups
from owui_migrate_gui.database.target import Address
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.database.volume import measure_volume
from owui_migrate_gui.engine.prepare import prepare_backup, prepare_restore
from owui_migrate_gui.engine.prepare_preview import prepare_preview
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.events import BackupReport, Event, Finished, RestoreReport, StepStarted
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan
from owui_migrate_gui.preview import Preview
from owui_migrate_gui.revision import Lineage, RevisionKey, System
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import require_trust
from tests.builders.databases import HEADS, trace_of
from tests.builders.kinds import KINDS, Kind, content, look, path_of, request_on
from tests.builders.running import carry_out
from tests.builders.scripts import write_alembic
from tests.engine.conftest import ENDLESS

HEAD = HEADS["0.12.4"]
NEW = "ffff00000001"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One database of one kind, alone in its folder."""

    kind: Kind
    release: str
    address: Address

    @property
    def path(self) -> Path:
        return path_of(self.address)

    def content(self) -> dict[str, list[object]]:
        return content(self.kind, self.path)


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture(params=["0.6.43", "0.9.6"], ids=["peewee-born", "alembic-born"])
def case(request: pytest.FixtureRequest, kind: Kind, tmp_path: Path) -> Case:
    folder = tmp_path / "data"
    folder.mkdir()
    return Case(kind=kind, release=request.param, address=kind.make(request.param, folder))


@pytest.fixture
def source(case: Case, tmp_path: Path) -> Path:
    """A source that knows nothing but the revision at which the database is."""
    folder = tmp_path / "source"
    write_alembic(folder, HEADS[case.release], None, title="Where it is")
    return folder


def test_looking_and_previewing_leave_no_trace(case: Case) -> None:
    before = trace_of(case.path.parent)
    snapshot = look(case.address)
    lineage = Lineage.PEEWEE_BORN if case.release == "0.6.43" else Lineage.ALEMBIC_BORN
    assert snapshot.lineage is lineage
    assert snapshot.recorded.alembic == (HEADS[case.release],)
    read = read_source(None)
    graph = build_graph(read.revisions).with_recorded(snapshot.recorded)
    plan = make_plan(graph, snapshot.recorded, snapshot.lineage, RevisionKey(System.ALEMBIC, HEAD))
    volume = measure_volume(case.path, key_for(case.address.target, case.address.secret))  # type: ignore[arg-type]
    preview = carry_out(prepare_preview(snapshot, require_trust(read), plan, volume)).last
    assert isinstance(preview, Finished)
    assert isinstance(preview.report, Preview)
    assert len(preview.report.steps) == len(plan.steps)
    assert trace_of(case.path.parent) == before


def test_up_and_down_and_back(case: Case) -> None:
    before, bytes_before = case.content(), digest(case.path)
    made = carry_out(request_on(case.address, None, "head")).report
    assert look(case.address).recorded.alembic == (HEAD,)
    (backup,) = list_backups(case.address.target)
    assert backup.is_verified
    assert str(backup.path) == made.backup
    assert content(case.kind, backup.path) == before

    carry_out(request_on(case.address, None, HEADS[case.release])).report  # noqa: B018 - asserts
    assert look(case.address).recorded.alembic == (HEADS[case.release],)

    restored = carry_out(
        prepare_restore(backup.path, case.address.target, secret=case.address.secret)
    ).last
    assert isinstance(restored, Finished)
    assert isinstance(restored.report, RestoreReport)
    assert digest(case.path) == digest(backup.path)
    assert case.content() == before
    if case.kind.name == "plain" or case.release == "0.6.43":  # those are copied byte for byte
        assert digest(backup.path) == bytes_before


def test_a_backup_is_whole_and_lets_the_database_be(case: Case) -> None:
    before = trace_of(case.path.parent)
    into = case.path.parent.parent / "backups"
    done = carry_out(prepare_backup(case.address.target, into, secret=case.address.secret)).last
    assert isinstance(done, Finished)
    assert isinstance(done.report, BackupReport)
    assert trace_of(case.path.parent) == before
    assert content(case.kind, Path(done.report.path)) == case.content()


def test_a_failing_step_leaves_the_database_as_it_was(case: Case, source: Path) -> None:
    write_alembic(
        source,
        NEW,
        HEADS[case.release],
        'op.execute("DELETE FROM chat")\n'
        'op.add_column("chat", sa.Column("x", sa.Integer()))\n'
        'op.execute("INSERT INTO chat (no_such_column) VALUES (1)")',
    )
    before = case.content()
    failure = carry_out(request_on(case.address, str(source), NEW)).failure
    assert failure.step == NEW
    assert failure.error.exit_code == 4
    assert "no_such_column" in failure.error.what
    assert case.content() == before


def test_cancelling_leaves_the_database_as_it_was(case: Case, source: Path) -> None:
    write_alembic(source, NEW, HEADS[case.release], ENDLESS)

    def stop(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted):
            process.cancel()

    before = case.content()
    failure = carry_out(request_on(case.address, str(source), NEW), stop).failure
    assert failure.error.code == "cancelled"
    assert case.content() == before


def test_a_kill_leaves_the_database_as_it_was(case: Case, source: Path) -> None:
    write_alembic(source, NEW, HEADS[case.release], f'op.execute("DELETE FROM chat")\n{ENDLESS}')

    def kill(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted):
            process.kill()

    before = case.content()
    failure = carry_out(request_on(case.address, str(source), NEW), kill).failure
    assert failure.error.exit_code == 4, failure
    assert case.content() == before


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
