"""An encrypted file in the window: the real dialogs for its key and its rescue, a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from owui_migrate_gui.database.backups import list_backups
from owui_migrate_gui.database.cipher_settings import VERSIONS
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import FileTarget, parse_target
from owui_migrate_gui.gui.encryption_dialog import EncryptionDialog
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.key_dialog import KeyDialog
from owui_migrate_gui.gui.key_state import BY_HAND
from owui_migrate_gui.gui.live_words import title_words
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.rescue_dialog import RescueDialog
from owui_migrate_gui.gui.runs.runs_state import verdict_of
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.workspace import Workspace
from owui_migrate_gui.secret import Secret
from tests.builders.encrypted import KEY, encrypt_database
from tests.builders.running import digest
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS

_OWN = ("cipher_page_size = 8192", "kdf_iter = 1234", "cipher_hmac_algorithm = HMAC_SHA256")


@dataclass
class Desk:
    """A workspace on an encrypted file, with real dialogs and a keychain in memory."""

    parent: QWidget
    workspace: Workspace
    qtbot: QtBot
    kept: dict[str, Secret]
    board: JobBoard = field(repr=False)

    def dialog(self, kind: type[QuestionDialog]) -> QuestionDialog:
        """The dialog of that kind that is open, once it is."""

        def shown() -> list[QuestionDialog]:
            return [found for found in self.parent.findChildren(kind) if found.isVisible()]

        self.qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE_MS)
        return shown()[0]

    def answer(self, dialog: QuestionDialog) -> None:
        """Press the button that does it; the dialog goes away."""
        QTest.mouseClick(dialog.yes_button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: not self._is_shown(dialog), timeout=PATIENCE_MS)

    def wait_read(self) -> None:
        session = self.workspace.session
        self.qtbot.waitUntil(lambda: session.examination is not None, timeout=PATIENCE_MS)
        self.qtbot.waitUntil(lambda: not session.is_examining, timeout=PATIENCE_MS)
        assert session.examination_error is None

    def _is_shown(self, dialog: QuestionDialog) -> bool:
        return any(
            found is dialog and found.isVisible()
            for found in self.parent.findChildren(QuestionDialog)
        )


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made: list[Desk] = []

    def make(path: Path, *, has_keychain: bool = True) -> Desk:
        kept: dict[str, Secret] = {}
        services = replace(
            real_services(),
            has_keychain=lambda: has_keychain,
            read_kept=kept.get,
            keep=kept.__setitem__,
        )
        board = JobBoard(dressed)
        workspace = Workspace(
            Session(parse_target(str(path)), services),
            board=board,
            prompts=Prompts(parent),
            memory=Memory(tmp_path / "window.ini"),
            parent=parent,
        )
        made.append(Desk(parent, workspace, qtbot, kept, board))
        workspace.session.refresh()
        return made[-1]

    yield make
    for desk in made:
        desk.board.cancel_all(wait_ms=10_000)
        desk.workspace.close_session()
    parent.close()


def named(dialog: QWidget, name: str) -> QWidget:
    """The field of that accessible name."""
    return next(found for found in dialog.findChildren(QWidget) if found.accessibleName() == name)


def fill(dialog: QWidget, name: str, text: str) -> None:
    """Fill in, or choose, what is called ``name``."""
    match named(dialog, name):
        case QLineEdit() as line:
            line.setText(text)
        case QSpinBox() as box:
            box.setValue(int(text))
        case QComboBox() as choice:
            number = choice.findText(text)
            assert number >= 0, [choice.itemText(index) for index in range(choice.count())]
            choice.setCurrentIndex(number)
        case other:
            raise TypeError(other)


def ticks(dialog: QWidget) -> list[QCheckBox]:
    return dialog.findChildren(QCheckBox)


def words(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_wrong_key_is_said_and_the_right_one_opens(
    open_desk: OpenDesk, make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = encrypt_database(make_database("0.6.43"), tmp_path / "webui.db")
    content = digest(path)
    desk = open_desk(path)
    first = desk.dialog(KeyDialog)
    assert "does not open" not in words(first)
    assert not first.yes_button.isEnabled()
    field = named(first, "Key")
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    fill(first, "Key", "nonsense")
    ticks(first)[0].setChecked(True)  # a wrong one isn't kept either
    desk.answer(first)
    second = desk.dialog(KeyDialog)
    assert f"This key does not open {path}" in words(second)
    fill(second, "Key", KEY)
    desk.answer(second)
    desk.wait_read()
    assert (desk.workspace.session.secret, desk.kept) == (Secret(KEY), {})
    assert digest(path) == content
    assert sorted(entry.name for entry in tmp_path.glob("webui.db*")) == ["webui.db"]


def test_the_key_is_kept_once_it_has_opened(
    open_desk: OpenDesk, make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = encrypt_database(make_database("0.6.43"), tmp_path / "webui.db")
    desk = open_desk(path)
    dialog = desk.dialog(KeyDialog)
    fill(dialog, "Key", KEY)
    ticks(dialog)[0].setChecked(True)
    desk.answer(dialog)
    desk.wait_read()
    assert desk.kept == {str(path): Secret(KEY)}


def test_without_a_keychain_nothing_can_be_kept(
    open_desk: OpenDesk, make_database: MakeDatabase, tmp_path: Path
) -> None:
    desk = open_desk(
        encrypt_database(make_database("0.6.43"), tmp_path / "webui.db"), has_keychain=False
    )
    dialog = desk.dialog(KeyDialog)
    assert not ticks(dialog)[0].isEnabled()
    assert "There is no keychain on this computer" in words(dialog)
    dialog.reject()


def test_settings_by_hand(open_desk: OpenDesk, make_database: MakeDatabase, tmp_path: Path) -> None:
    path = encrypt_database(make_database("0.6.43"), tmp_path / "webui.db", pragmas=_OWN)
    desk = open_desk(path)
    first = desk.dialog(KeyDialog)
    fill(first, "Key", KEY)
    desk.answer(first)
    second = desk.dialog(KeyDialog)  # no version's defaults open it
    assert isinstance(second, KeyDialog)
    assert "does not open" in words(second)
    second.settings.choose(BY_HAND)
    fill(second, "Key", KEY)
    fill(second, "Page size", "8192")
    fill(second, "KDF iterations", "1234")
    fill(second, "HMAC algorithm", "SHA256")
    desk.answer(second)
    desk.wait_read()
    target = desk.workspace.session.target
    assert isinstance(target, FileTarget)
    assert target.cipher is not None
    assert (target.cipher.page_size, target.cipher.kdf_iterations) == (8192, 1234)
    again = open_desk(path)  # what opened it once is found automatically from then on
    third = again.dialog(KeyDialog)
    fill(third, "Key", KEY)
    again.answer(third)
    again.wait_read()
    assert again.workspace.session.target == target


def test_a_rescue_asks_where_to_and_warns_of_the_plaintext(
    open_desk: OpenDesk, make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = encrypt_database(make_database("0.6.43"), tmp_path / "webui.db")
    content = digest(path)
    desk = open_desk(path)
    dialog = desk.dialog(KeyDialog)
    fill(dialog, "Key", KEY)
    desk.answer(dialog)
    desk.wait_read()
    commands = desk.workspace.commands
    desk.workspace.rescue()
    question = desk.dialog(RescueDialog)
    assert "The new file is not encrypted" in words(question)
    assert not question.yes_button.isEnabled()
    (understood,) = ticks(question)
    understood.setChecked(True)
    assert question.yes_button.isEnabled()
    fill(question, "New file", str(path))
    assert "There is a file of that name already." in words(question)
    assert not question.yes_button.isEnabled()
    fill(question, "New file", str(tmp_path / "nowhere" / "new.db"))
    assert "There is no such folder." in words(question)
    into = tmp_path / "rescued.db"
    fill(question, "New file", str(into))
    with desk.qtbot.waitSignal(commands.job_ended, timeout=PATIENCE_MS * 2):
        desk.answer(question)
    assert commands.live is not None
    assert commands.live.error is None, commands.live.error
    snapshot = open_target(parse_target(str(into)))
    assert snapshot.recorded.alembic == ("0bd252b206fb",)
    assert digest(path) == content


def waiting_encryption(desk: Desk) -> EncryptionDialog:
    desk.workspace.change_encryption()
    dialog = desk.dialog(EncryptionDialog)
    assert isinstance(dialog, EncryptionDialog)
    return dialog


def choose(dialog: QWidget, words: str) -> None:
    next(found for found in dialog.findChildren(QRadioButton) if found.text() == words).click()


def test_a_file_is_encrypted_in_its_place_and_stays_open(
    open_desk: OpenDesk, make_database: MakeDatabase
) -> None:
    path = make_database("0.6.43")
    desk = open_desk(path)
    desk.wait_read()
    dialog = waiting_encryption(desk)
    assert "The backup of what is replaced is not encrypted" in words(dialog)
    fill(dialog, "New key", "a new key")
    fill(dialog, "New key, once more", "another")
    assert "The two lines differ." in words(dialog)
    fill(dialog, "New key, once more", "a new key")
    assert not dialog.yes_button.isEnabled()
    for tick in ticks(dialog):
        tick.setChecked(True)
    commands = desk.workspace.commands
    with desk.qtbot.waitSignal(commands.job_ended, timeout=PATIENCE_MS):
        desk.answer(dialog)
    assert commands.live is not None
    assert title_words(commands.live) == "webui.db is encrypted"
    shown = verdict_of(commands.live)
    assert shown is not None
    assert f"{path} is SQLCipher 4, and was read back" in shown.what
    assert "no way into the file without the key" in shown.more
    session = desk.workspace.session
    desk.qtbot.waitUntil(
        lambda: session.reading is not None and session.reading.is_encrypted, timeout=PATIENCE_MS
    )
    desk.wait_read()
    assert session.error is None
    assert desk.kept == {str(path): Secret("a new key")}
    assert open_target(parse_target(str(path)), secret=Secret("a new key")).users == 3
    (backup,) = [one.path for one in list_backups(session.target)]
    assert open_target(parse_target(str(backup))).users == 3


def test_a_key_is_changed_and_a_plain_copy_is_only_made_knowingly(
    open_desk: OpenDesk, make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = encrypt_database(make_database("0.6.43"), tmp_path / "webui.db")
    desk = open_desk(path)
    dialog = desk.dialog(KeyDialog)
    fill(dialog, "Key", KEY)
    desk.answer(dialog)
    desk.wait_read()
    commands, session = desk.workspace.commands, desk.workspace.session
    change = waiting_encryption(desk)
    fill(change, "New key", "newer")
    fill(change, "New key, once more", "newer")
    fill(change, "Encryption settings", "SQLCipher 3 defaults")
    with desk.qtbot.waitSignal(commands.job_ended, timeout=PATIENCE_MS):
        desk.answer(change)
    desk.qtbot.waitUntil(lambda: not session.is_loading, timeout=PATIENCE_MS)
    desk.wait_read()
    assert (session.secret, session.target) == (
        Secret("newer"),
        FileTarget(path=path, cipher=VERSIONS[3]),
    )
    out = waiting_encryption(desk)
    choose(out, "Remove the encryption")
    choose(out, "Into a new file; this one stays as it is")
    assert "whoever can read it can read every chat" in words(out)
    assert not out.yes_button.isEnabled()
    next(tick for tick in ticks(out) if tick.isVisible()).setChecked(True)
    with desk.qtbot.waitSignal(commands.job_ended, timeout=PATIENCE_MS):
        desk.answer(out)
    assert open_target(parse_target(str(tmp_path / "webui-plain.db"))).users == 3
    assert session.secret == Secret("newer")
