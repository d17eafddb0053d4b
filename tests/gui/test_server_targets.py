"""The window on a database behind a server: connect, look, run, and what production asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui import places
from owui_migrate_gui.database.profiles import Colour, read_profiles
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.errors import WrongPassword
from owui_migrate_gui.gui.connect_dialog import ConnectDialog
from owui_migrate_gui.gui.connect_state import ConnectAnswer, ConnectFields, SaveAs
from owui_migrate_gui.gui.connections import Connections, look_around
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.saved import remember
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.workspace import Workspace
from owui_migrate_gui.revision import RevisionKey, System
from owui_migrate_gui.secret import Secret
from tests.builders.databases import unpack_database
from tests.builders.server_databases import ServerDatabase, ServerDatabases
from tests.builders.without_pg_dump import hide_pg_dump
from tests.chain.scratch import chain
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fakes import FakePrompts

NEXT = RevisionKey(System.ALEMBIC, chain()[2])
"""Two steps up; the whole way on a server is ``engine/test_every_engine.py``'s."""


class Frame:
    """A main window on real services, with its prompts faked and what it finds in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.memory, self.board, self.prompts = Memory(folder / "w.ini"), JobBoard(), FakePrompts()
        self.connections = Connections(look_around)
        self.window = MainWindow(
            memory=self.memory,
            board=self.board,
            make_workspace=self._make,
            prompts=self.prompts,  # type: ignore[arg-type]
            make_connections=lambda: self.connections,
        )

    def _make(self, target: Target, prompts: Prompts) -> Workspace:
        session = Session(target, real_services())
        return Workspace(session, board=self.board, prompts=prompts, memory=self.memory)

    @property
    def workspace(self) -> Workspace:
        assert isinstance(self.window.workspace, Workspace)
        return self.window.workspace


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder and home, and no keychain."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    for name in ("DATABASE_URL", "DATA_DIR", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("owui_migrate_gui.database.finding.volumes._ROOTS", ())
    return folder


@pytest.fixture
def frame(qtbot: QtBot, dressed: QApplication, here: Path) -> Iterator[Frame]:
    made = Frame(here)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.window.close()


@pytest.fixture
def database(server_databases: ServerDatabases) -> Iterator[ServerDatabase]:
    with server_databases.make("alembic") as made:
        yield made


def answer(database: ServerDatabase, secret: Secret | None, name: str = "") -> ConnectAnswer:
    save_as = SaveAs(name=name, colour=Colour.RED, is_production=bool(name))
    return ConnectAnswer(target=database.target, secret=secret, is_kept=False, save_as=save_as)


def test_connect_try_again_rehearse_and_upgrade(
    qtbot: QtBot, frame: Frame, database: ServerDatabase
) -> None:
    right = answer(database, database.secret)
    frame.prompts.servers = [answer(database, Secret("wrong")), right]
    frame.window.start.server_asked.emit()
    qtbot.waitUntil(lambda: frame.workspace.session.examination is not None, timeout=PATIENCE_MS)
    assert [trouble for _, trouble in frame.prompts.servers_asked] == [
        "",
        "The password of webui is not right, or there is no such role.",
    ]
    shown = " ".join(label.text() for label in frame.workspace.header.findChildren(QLabel))
    assert "PostgreSQL" in shown
    commands, plan = frame.workspace.commands, frame.workspace.pages.plan
    plan.set_goal(NEXT)
    qtbot.waitUntil(lambda: plan.state is not None and plan.state.is_runnable, timeout=PATIENCE_MS)
    # The role may not make the database for it; another one may.
    helper = database.server.create_role("helper", "CREATEDB")
    place = msgspec.structs.replace(database.target, user=helper, database="postgres")
    frame.prompts.servers = [replace(right, target=place)]
    with qtbot.waitSignals([commands.job_ended] * 3, timeout=PATIENCE_MS * 3):
        plan.rehearsal_asked.emit(plan.state.plan if plan.state else None)
    asked, trouble = frame.prompts.servers_asked[-1]
    assert asked is not None
    assert (asked.database, asked.user) == ("postgres", "")
    assert "may not create the database that a rehearsal needs" in trouble
    assert frame.prompts.asked[0].title.startswith("The rehearsal went well")
    assert isinstance(commands.live, LiveRun)
    assert commands.live.error is None, commands.live.error
    assert database.recorded() == [NEXT.id]
    qtbot.waitUntil(lambda: not frame.workspace.is_busy, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(frame.workspace.session.records.backups), timeout=PATIENCE_MS)


def test_a_saved_production_database_asks_for_its_name(
    qtbot: QtBot, frame: Frame, database: ServerDatabase
) -> None:
    remember(answer(database, None, name="live"))
    (profile,) = read_profiles(places.profiles_file())
    assert (profile.colour, profile.is_production) == (Colour.RED, True)
    frame.window.show_start()
    qtbot.waitUntil(lambda: bool(frame.connections.offers), timeout=PATIENCE_MS)
    assert [chip for chip, _ in frame.connections.offers[0].row.chips] == ["saved", "production"]
    frame.prompts.servers = [answer(database, database.secret)]
    frame.window.start.opened.emit(database.target.key)
    qtbot.waitUntil(lambda: frame.workspace.session.examination is not None, timeout=PATIENCE_MS)
    marks = [chip.text for chip in frame.workspace.header.findChildren(Chip)]
    assert "production" in marks
    said = [label.text() for label in frame.workspace.header.findChildren(QLabel)]
    assert any(" · live · PostgreSQL · " in text for text in said), said
    tabs = frame.window.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    assert not tabs.tabIcon(0).isNull()
    assert tabs.tabToolTip(0).endswith(" · live · production")
    frame.prompts.says_yes = False
    frame.workspace.commands.running.upgrade_to_head()
    qtbot.waitUntil(lambda: bool(frame.prompts.asked), timeout=PATIENCE_MS)
    asked = frame.prompts.asked[-1]
    fine = "the server, its encoding, privileges, free connections, other programs"
    assert fine in " ".join(asked.points)
    assert asked.name_to_type == database.database


def test_without_pg_dump_a_yes_to_the_copy_goes_on_by_itself(
    qtbot: QtBot,
    frame: Frame,
    database: ServerDatabase,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hide_pg_dump(tmp_path, monkeypatch)
    frame.prompts.servers = [answer(database, database.secret)]
    frame.window.start.server_asked.emit()
    qtbot.waitUntil(lambda: frame.workspace.session.examination is not None, timeout=PATIENCE_MS)
    frame.workspace.pages.plan.set_goal(NEXT)
    frame.workspace.pages.plan.start()
    qtbot.waitUntil(lambda: database.recorded() == [NEXT.id], timeout=PATIENCE_MS * 2)
    assert [question.title.split(" to ")[0] for question in frame.prompts.asked] == [
        f"Upgrade {database.database}",
        "Back up into the server itself?",
    ]
    qtbot.waitUntil(lambda: not frame.workspace.is_busy, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(frame.workspace.session.records.backups), timeout=PATIENCE_MS)
    assert len(database.schemas()) == 2


def test_a_password_that_has_changed_meanwhile_is_asked_for(
    qtbot: QtBot, frame: Frame, database: ServerDatabase
) -> None:
    session = open_with_password(qtbot, frame, database)
    session.secret = Secret("of yesterday")
    frame.prompts.servers = [answer(database, database.secret)]
    taken = session.reading.snapshot.taken if session.reading else None
    session.refresh()
    qtbot.waitUntil(
        lambda: session.reading is not None and session.reading.snapshot.taken != taken,
        timeout=PATIENCE_MS,
    )
    assert frame.prompts.servers_asked[-1][1].startswith("The password of webui is not right")


def open_with_password(qtbot: QtBot, frame: Frame, database: ServerDatabase) -> Session:
    frame.prompts.servers = [answer(database, database.secret)]
    frame.window.start.server_asked.emit()
    session = frame.workspace.session
    qtbot.waitUntil(lambda: session.examination is not None, timeout=PATIENCE_MS)
    return session


@pytest.fixture
def parent(qtbot: QtBot, dressed: QApplication, here: Path) -> Iterator[QWidget]:
    made = QWidget()  # outlives the dialog, which goes when it is closed
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_the_password_is_what_is_left_to_fill_in(parent: QWidget) -> None:
    given: list[ConnectAnswer] = []
    fields = ConnectFields(host="db.example", database="chat", user="webui")
    Prompts(parent).ask_server(fields, "The password of webui is not right.", given.append)
    dialog = parent.findChild(ConnectDialog)
    assert dialog is not None
    assert dialog.message == "The password of webui is not right."
    assert dialog.focusWidget() is dialog.password
    assert not dialog.kept.isEnabled()  # there is no keychain
    dialog.password.setText("p")
    dialog.accept()
    (one,) = given
    assert (one.secret, one.is_kept) == (Secret("p"), False)
    assert one.target.key == "postgresql://webui@db.example:5432/chat"


def test_the_name_must_be_typed(qtbot: QtBot, dressed: QApplication) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QuestionDialog(title="Run?", yes="Run", no="No", is_danger=True, parent=parent)
    dialog.ask_name("chat")
    line = dialog.findChild(QLineEdit)
    assert line is not None
    assert not dialog.yes_button.isEnabled()
    line.setText("chad")
    dialog.allow_yes(allowed=True)
    assert not dialog.yes_button.isEnabled()
    line.setText("chat")
    assert dialog.yes_button.isEnabled()
    dialog.allow_yes(allowed=False)
    assert not dialog.yes_button.isEnabled()


def test_what_lies_here_is_offered_with_its_revision(
    qtbot: QtBot, frame: Frame, here: Path
) -> None:
    unpack_database("0.6.43", here / "webui.db")
    (here / ".env").write_text("DATABASE_URL=postgresql://u:s3cret@db.example/chat\n")
    frame.window.show_start()
    qtbot.waitUntil(lambda: len(frame.connections.offers) == 2, timeout=PATIENCE_MS)
    rows = [offer.row for offer in frame.connections.offers]
    assert [row.name for row in rows] == ["chat", "webui.db"]
    assert rows[1].chips[0][0] == "c440947495f3"
    assert "s3cret" not in repr(rows)
    kept = frame.connections.secret_for("postgresql://u@db.example:5432/chat")
    assert kept is not None
    assert kept.reveal() == "s3cret"


def test_wrong_passwords_are_a_kind_of_wrong_key() -> None:
    assert WrongPassword("x").exit_code == 3
