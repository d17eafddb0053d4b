"""The box for a log: pasted, chosen as a file, dropped; read beside the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.gui.dropping import is_log
from owui_migrate_gui.gui.log_box import LogBox

LOCKED = "sqlite3.OperationalError: database is locked"


class Box:
    """A box, and what it has told last."""

    def __init__(self, qtbot: QtBot) -> None:
        self.box = LogBox()
        qtbot.addWidget(self.box)
        self.found: tuple[Finding, ...] = ()
        self.box.matched.connect(self.take)

    def take(self, found: tuple[Finding, ...]) -> None:
        self.found = found

    def press(self, name: str) -> None:
        (made,) = (
            one for one in self.box.findChildren(QPushButton) if one.accessibleName() == name
        )
        made.click()


@pytest.fixture
def made(qtbot: QtBot, dressed: QApplication) -> Box:
    return Box(qtbot)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "open-webui.log"
    path.write_text("\n".join([LOCKED, *(f"line {number}" for number in range(2_000))]))
    return path


def drop(box: LogBox, data: QMimeData) -> None:
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    event = QDragEnterEvent(QPoint(9, 9), *how, Qt.KeyboardModifier.NoModifier)
    box.dragEnterEvent(event)
    assert event.isAccepted()
    box.dropEvent(QDropEvent(QPoint(9, 9), *how, Qt.KeyboardModifier.NoModifier))


def test_a_file_is_looked_at_as_a_whole_and_its_end_is_shown(
    qtbot: QtBot, made: Box, log: Path
) -> None:
    made.box.read_file(str(log))
    qtbot.waitUntil(lambda: bool(made.found))
    assert [one.id for one in made.found] == ["OWM107"]
    assert made.box.told.startswith("open-webui.log, 2,001 lines. It speaks of 1 finding")
    shown = made.box.text.toPlainText()
    assert LOCKED not in shown
    assert shown.endswith("line 1999")
    assert made.box.text.isReadOnly()
    made.press("Forget the log")
    assert made.found == ()
    assert not made.box.text.isReadOnly()
    assert made.box.isHidden()


def test_it_is_chosen_dropped_or_pasted(qtbot: QtBot, made: Box, log: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(log))])
    drop(made.box, data)
    qtbot.waitUntil(lambda: bool(made.found))
    made.press("Forget the log")
    made.box.text.insertFromMimeData(data)
    qtbot.waitUntil(lambda: bool(made.found))
    made.press("Forget the log")
    made.press("Choose a file")
    (dialog,) = made.box.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(log))
    qtbot.waitUntil(lambda: bool(made.found))
    dialog.reject()


def test_text_can_be_dropped_too(made: Box) -> None:
    data = QMimeData()
    data.setText(LOCKED)
    drop(made.box, data)
    assert [one.id for one in made.found] == ["OWM107"]


def test_what_can_t_be_read_is_said(qtbot: QtBot, made: Box, tmp_path: Path) -> None:
    made.box.read_file(str(tmp_path / "none.log"))
    qtbot.waitUntil(lambda: "can't be read" in made.box.told)
    assert made.box.told.endswith("Check its path.")


@pytest.mark.parametrize(
    ("path", "wanted"), [("/a/b.LOG", True), ("c.txt", True), ("webui.db", False), ("x.zip", False)]
)
def test_a_log_is_told_from_a_database_by_its_name(path: str, wanted: bool) -> None:
    assert is_log(path) is wanted
