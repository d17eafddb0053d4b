from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui.database.snapshot import Holder
from owui_migrate_gui.errors import TargetLocked
from owui_migrate_gui.gui.backup_questions import ask_restore
from owui_migrate_gui.gui.folder_words import folder_words
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import BackupQuestion, Question, ask_close
from owui_migrate_gui.gui.target_questions import ask_run, ask_trust
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog, SourceDialog
from owui_migrate_gui.plan import make_plan
from owui_migrate_gui.revision import Lineage, Recorded
from tests.builders.revisions import a, graph_of
from tests.gui.fakes import reading_of

QUESTION = Question(title="Do it?", points=("One.", "Two."), yes="Do it now")


@pytest.fixture
def parent(qtbot: QtBot, dressed: QApplication) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def dialog_of(parent: QWidget) -> QuestionDialog:
    return next(found for found in parent.findChildren(QuestionDialog) if found.isVisible())


def press(qtbot: QtBot, dialog: QuestionDialog, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_enter_and_escape_choose_the_safe_answer(qtbot: QtBot, parent: QWidget) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        answers: list[str] = []
        Prompts(parent).ask(QUESTION, lambda said=answers: said.append("yes"))  # type: ignore[misc]
        dialog = dialog_of(parent)
        assert isinstance(dialog.no_button, QPushButton)
        assert dialog.no_button.isDefault()
        with qtbot.waitSignal(dialog.rejected):
            QTest.keyClick(dialog, key)
        assert answers == []


def test_yes_has_to_be_pressed(qtbot: QtBot, parent: QWidget) -> None:
    answers: list[str] = []
    Prompts(parent).ask(QUESTION, lambda: answers.append("yes"))
    press(qtbot, dialog_of(parent), "Do it now")
    assert answers == ["yes"]


def test_the_buttons_of_a_long_question_stay_on_the_screen(
    qtbot: QtBot, parent: QWidget, dressed: QApplication
) -> None:
    answers: list[str] = []
    long = replace(QUESTION, points=tuple(f"Point {number}." for number in range(60)))
    Prompts(parent).ask(long, lambda: answers.append("yes"))
    dialog = dialog_of(parent)
    assert dialog.height() < dressed.primaryScreen().availableGeometry().height()
    assert dialog.yes_button.geometry().bottom() < dialog.height()
    press(qtbot, dialog, "Do it now")
    assert answers == ["yes"]


def asked(folder: Path, needed: int, free: Callable[[Path], int | None]) -> BackupQuestion:
    return BackupQuestion(question=QUESTION, folder=folder, needed=needed, free=free)


def test_a_backup_folder_without_room_can_not_be_used(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    roomy = tmp_path / "roomy"
    roomy.mkdir()
    answers: list[Path] = []
    question = asked(tmp_path, 1_000_000, lambda place: 5_000_000 if place == roomy else 10)
    Prompts(parent).ask_with_backup(question, answers.append)
    dialog = dialog_of(parent)
    assert not dialog.yes_button.isEnabled()
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(str(tmp_path / "nowhere"))
    assert not dialog.yes_button.isEnabled()
    field.setText(str(roomy))
    assert dialog.yes_button.isEnabled()
    press(qtbot, dialog, "Do it now")
    assert answers == [roomy]


def test_words_about_a_backup_folder(tmp_path: Path) -> None:
    assert folder_words(asked(tmp_path, 610_000, lambda _place: 81_000_000_000), tmp_path) == (
        "81 GB free, about 610 KB are needed.",
        True,
    )
    assert folder_words(asked(tmp_path, 5, lambda _place: 4), tmp_path)[1] is False
    assert folder_words(asked(tmp_path, 5, lambda _place: None), tmp_path)[1] is True
    missing = asked(tmp_path, 5, lambda _place: 9)
    assert folder_words(missing, tmp_path / "x") == ("There is no such folder.", False)


def test_another_disk_is_offered_with_one_click(
    qtbot: QtBot, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = Path("/dev/shm")
    if not elsewhere.is_dir() or elsewhere.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("needs a second file system")
    usb = tmp_path / "usb"
    usb.symlink_to(elsewhere)
    disks = [SimpleNamespace(mountpoint=str(usb))]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: disks)
    question = asked(tmp_path, 5, lambda place: 4 if place == tmp_path else 9)
    answers: list[Path] = []
    Prompts(parent).ask_with_backup(replace(question, beside=tmp_path), answers.append)
    dialog = dialog_of(parent)
    assert not dialog.yes_button.isEnabled()
    press(qtbot, dialog, f"Use {usb}")
    press(qtbot, dialog, "Do it now")
    assert answers == [usb]


def test_an_error_shows_its_three_sentences(qtbot: QtBot, parent: QWidget) -> None:
    error = TargetLocked("It is in use.", unchanged="Nothing was changed.", remedy="Stop it.")
    Prompts(parent).show_error(error)
    dialog = dialog_of(parent)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for sentence in ("It is in use.", "Nothing was changed.", "Stop it."):
        assert sentence in words
    assert not dialog.yes_button.isVisible()
    press(qtbot, dialog, "Close")


@pytest.mark.parametrize(
    ("choice", "path", "chosen"),
    [
        ("Bundled", "", None),
        ("wheel", "/x/open_webui.whl", "/x/open_webui.whl"),
        ("folder", "/x/backend", "/x/backend"),
    ],
)
def test_the_source_is_chosen_by_kind_and_path(
    qtbot: QtBot, parent: QWidget, choice: str, path: str, chosen: str | None
) -> None:
    heard: list[str | None] = []
    Prompts(parent).ask_source("/old/place", heard.append)
    dialog = parent.findChild(SourceDialog)
    assert isinstance(dialog, SourceDialog)
    radios = dialog.findChildren(QRadioButton)
    assert [radio.isChecked() for radio in radios] == [False, False, True]
    next(radio for radio in radios if choice in radio.text()).setChecked(True)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(path)
    press(qtbot, dialog, "Use these scripts")
    assert heard == [chosen]


def test_a_source_without_a_path_can_not_be_used(qtbot: QtBot, parent: QWidget) -> None:
    Prompts(parent).ask_source(None, lambda _source: None)
    dialog = parent.findChild(SourceDialog)
    assert isinstance(dialog, SourceDialog)
    assert dialog.yes_button.isEnabled()
    dialog.findChildren(QRadioButton)[1].setChecked(True)
    assert not dialog.yes_button.isEnabled()
    dialog.reject()


CHAIN = graph_of("aaaa1 aaaa2<aaaa1 aaaa3<aaaa2")


def test_a_run_says_what_happens_and_who_is_in_the_way() -> None:
    recorded = Recorded(alembic=("aaaa1",))
    holder = Holder(pid=7, name="uvicorn", command="", is_writing=False)
    reading = reading_of(CHAIN, recorded=recorded, holders=(holder,))
    plan = make_plan(reading.graph, recorded, Lineage.PEEWEE_BORN, a("aaaa3"))
    question = ask_run(reading, plan)
    assert question.title == "Upgrade webui.db to aaaa3?"
    assert question.points[1] == "2 steps run in order."
    assert "uvicorn (process 7)" in question.warning
    assert not question.is_danger


def test_going_back_and_restoring_are_marked_as_dangerous() -> None:
    recorded = Recorded(alembic=("aaaa3",))
    reading = reading_of(CHAIN, recorded=recorded)
    plan = make_plan(reading.graph, recorded, Lineage.PEEWEE_BORN, a("aaaa2"))
    back = ask_run(reading, plan)
    assert back.is_danger
    assert any("Only the backup keeps it." in point for point in back.points)
    assert back.points[1] == "1 step runs."
    assert ask_restore(reading.target, Path("/b.db"), reading).is_danger
    assert ask_close(2).no == "Keep working"


def test_trust_is_asked_with_place_number_and_hash() -> None:
    source = reading_of(CHAIN, recorded=Recorded()).source
    facts = {name: value for name, value, _ in ask_trust(source).facts}
    assert facts["Scripts"] == "3 scripts"
    assert facts["SHA-256"] == source.content_hash
    assert facts["Place"] == str(source.path)
