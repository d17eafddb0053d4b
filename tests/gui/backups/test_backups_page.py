from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from owui_migrate_gui import places
from owui_migrate_gui.database.backup_folders import remember_folder
from owui_migrate_gui.database.backups import Backup, BackupState
from owui_migrate_gui.database.retention import Rules
from owui_migrate_gui.errors import Cancelled
from owui_migrate_gui.gui.backups.backups_page import BackupsPage
from owui_migrate_gui.gui.backups.backups_state import state_of
from owui_migrate_gui.gui.backups_dialog import BackupsDialog
from owui_migrate_gui.gui.key_state import KeyAnswer
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.records import Records
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.thin_dialog import ThinDialog
from owui_migrate_gui.gui.widgets.chooser import Chooser
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.secret import Secret
from tests.builders.backups import back_up
from tests.builders.encrypted import encrypt_database
from tests.conftest import MakeDatabase
from tests.gui.backups.test_backups_state import backup
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk

# Raw keys: a passphrase would be stretched for every reading of it that is tried.
OLD, NEW = f"x'{'ab' * 32}'", f"x'{'cd' * 32}'"


def numbered(number: int) -> Backup:
    made = backup()
    return replace(
        made, path=Path(f"/data/webui-{number}.backup.db"), made=made.made + timedelta(hours=number)
    )


def show(desk: Desk, *backups: Backup) -> Table:
    desk.session.records = Records(backups=backups)
    desk.session.records_changed.emit()
    table = desk.workspace.pages.backups.findChild(Table)
    assert isinstance(table, Table)
    return table


def test_the_newest_backup_is_selected_when_it_appears_and_a_choice_stays(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(make_database("0.12.4"))
    desk.wait_read()
    desk.workspace.show_page(Page.BACKUPS)
    table = show(desk, numbered(1))
    assert table.item() == numbered(1)
    show(desk, numbered(2), numbered(1))
    assert table.item() == numbered(2)
    table.select_row(1)
    show(desk, numbered(2), numbered(1))
    assert table.item() == numbered(1)


def test_rules_say_what_they_delete_and_delete_it(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    deleted: list[Backup] = []
    services = replace(real_services(), delete_backup=lambda one, *_: deleted.append(one))
    desk = open_desk(make_database("0.12.4"), services=services)
    desk.wait_read()
    desk.workspace.show_page(Page.BACKUPS)
    backups = tuple(numbered(number) for number in (3, 2, 1))
    show(desk, *backups)
    thin = next(
        found
        for found in desk.workspace.pages.backups.findChildren(QPushButton)
        if found.text() == "Thin out …"
    )
    desk.prompts.rules = Rules(last=9)
    thin.click()
    assert desk.prompts.told == [("These rules keep every backup.", False)]
    assert not deleted
    desk.prompts.rules = Rules(last=1)
    show(desk, *backups)
    thin.click()
    assert desk.prompts.told[-1][0].startswith("2 backups would be deleted for good (1.2 MB): ")
    assert deleted == [backups[2], backups[1]]
    show(desk, numbered(1))
    assert not thin.isVisibleTo(desk.workspace.pages.backups)


def test_the_dialog_follows_the_numbers(qtbot: QtBot) -> None:
    seen: list[Rules] = []
    dialog = ThinDialog(lambda rules: (f"keeps {rules.last}", rules.last < 2))
    qtbot.addWidget(dialog)
    dialog.answered.connect(seen.append)
    assert not dialog.yes_button.isEnabled()
    last = next(
        box for box in dialog.findChildren(QSpinBox) if box.accessibleName() == "The newest"
    )
    last.setValue(1)
    assert "keeps 1" in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.yes_button.isEnabled()
    dialog.accept()
    assert seen == [Rules(last=1, daily=7, weekly=4)]


def press(page: BackupsPage, words: str) -> None:
    found = [one for one in page.findChildren(QPushButton) if one.text() == words]
    assert found[0].isEnabled()
    found[0].click()


def choose_all(page: BackupsPage) -> None:
    (chooser,) = page.findChildren(Chooser)
    chooser.setCurrentIndex(1)


def test_what_a_check_found_is_shown_and_stays(
    make_database: MakeDatabase, open_desk: OpenDesk, tmp_path: Path
) -> None:
    path = make_database("0.12.4")
    back_up(path, path.parent, now=now_utc())
    desk = open_desk(path)
    desk.wait_read()
    desk.workspace.show_page(Page.BACKUPS)
    page = desk.workspace.pages.backups
    desk.qtbot.waitUntil(lambda: bool(desk.session.records.backups), timeout=PATIENCE_MS)
    (made,) = desk.session.records.backups
    assert state_of(made, now_utc())[0] == "verified when made"
    press(page, "Verify again")
    desk.qtbot.waitUntil(
        lambda: desk.session.records.backups[0].checked is not None, timeout=PATIENCE_MS
    )
    assert state_of(desk.session.records.backups[0], now_utc())[0] == "verified just now"
    content = bytearray(made.path.read_bytes())
    content[100_000] ^= 1
    made.path.write_bytes(content)
    press(page, "Verify again")
    desk.qtbot.waitUntil(
        lambda: desk.session.records.backups[0].state is BackupState.DAMAGED, timeout=PATIENCE_MS
    )
    assert "SHA-256" in desk.prompts.errors[-1].what
    assert not next(
        one for one in page.findChildren(QPushButton) if one.text() == "Restore …"
    ).isEnabled()


def test_all_databases_are_listed_and_a_key_is_asked_for(
    make_database: MakeDatabase, open_desk: OpenDesk, tmp_path: Path
) -> None:
    path = make_database("0.12.4")
    other = encrypt_database(path, tmp_path / "other.db", key=OLD)
    back_up(other, tmp_path / "away", secret=Secret(OLD), now=now_utc())
    desk = open_desk(path)
    desk.wait_read()
    remember_folder(places.backup_folders_file(), tmp_path / "away")
    desk.workspace.show_page(Page.BACKUPS)
    page = desk.workspace.pages.backups
    choose_all(page)
    shelf = desk.workspace.shelf
    desk.qtbot.waitUntil(lambda: len(shelf.backups) == 1, timeout=PATIENCE_MS)
    assert (shelf.backups[0].target, shelf.backups[0].checked) == (str(other), None)
    desk.prompts.keys = [KeyAnswer(secret=Secret(OLD), cipher=None, is_kept=False)]
    press(page, "Verify again")
    desk.qtbot.waitUntil(lambda: shelf.backups[0].checked is not None, timeout=PATIENCE_MS)
    assert [asked.name for asked in desk.prompts.keys_asked] == [shelf.backups[0].path.name]
    asked_for: list[Backup] = []
    desk.workspace.restore_elsewhere.connect(asked_for.append)
    press(page, "Restore …")
    assert [one.target for one in asked_for] == [str(other)]


def test_a_database_that_cannot_be_opened_is_restored(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    path = make_database("0.12.4")
    before = path.read_bytes()
    backup = back_up(path, path.parent, now=now_utc())
    path.write_bytes(before[:40_000] + b"\0" * 40_000)
    desk = open_desk(path)
    desk.qtbot.waitUntil(lambda: desk.session.error is not None, timeout=PATIENCE_MS)
    assert desk.session.reading is None
    desk.workspace.restore(backup)
    assert desk.prompts.asked[-1].title == "Restore webui.db from this backup?"
    desk.wait_job()
    desk.wait_read()
    assert path.read_bytes() == before


def test_the_window_of_all_backups_needs_no_open_database(
    make_database: MakeDatabase, qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    path = make_database("0.12.4")
    backup = back_up(path, tmp_path / "away", now=now_utc())
    remember_folder(places.backup_folders_file(), tmp_path / "away")
    dialog = BackupsDialog(Memory(tmp_path / "window.ini"))
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.shelf.backups), timeout=PATIENCE_MS)
    chosen: list[Backup] = []
    dialog.restore_asked.connect(chosen.append)
    press(dialog.page, "Restore …")
    assert [one.path for one in chosen] == [backup]  # it has closed itself


def test_a_check_that_takes_long_can_be_stopped(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    def check(_path: Path, _secret: Secret | None, is_cancelled: Callable[[], bool]) -> bool:
        while not is_cancelled():
            sleep(0.01)
        raise Cancelled("Stopped.")

    path = make_database("0.12.4")
    back_up(path, path.parent, now=now_utc())
    desk = open_desk(path, services=replace(real_services(), check_backup=check))
    desk.wait_read()
    desk.workspace.show_page(Page.BACKUPS)
    page, shelf = desk.workspace.pages.backups, desk.workspace.shelf
    desk.qtbot.waitUntil(lambda: bool(desk.session.records.backups), timeout=PATIENCE_MS)
    press(page, "Verify again")
    assert state_of(desk.session.records.backups[0], now_utc(), shelf.checking)[0] == (
        "being verified …"
    )
    press(page, "Stop verifying")
    desk.qtbot.waitUntil(lambda: not shelf.checking, timeout=PATIENCE_MS)
    assert not desk.prompts.errors
    press(page, "Verify again")
    press(page, "Stop verifying")
    desk.qtbot.waitUntil(lambda: not shelf.checking, timeout=PATIENCE_MS)


@pytest.mark.exhaustive
def test_a_backup_made_under_another_key_asks_for_it(
    make_database: MakeDatabase, open_desk: OpenDesk, tmp_path: Path
) -> None:
    old = encrypt_database(make_database("0.12.4"), tmp_path / "webui.db", key=OLD)
    backup = back_up(old, tmp_path / "b", secret=Secret(OLD), now=now_utc())
    before = old.read_bytes()
    old.unlink()
    encrypt_database(tmp_path / "open-webui-0.12.4" / "webui.db", old, key=NEW)
    desk = open_desk(old)
    desk.prompts.keys = [
        KeyAnswer(secret=Secret(NEW), cipher=None, is_kept=False),
        KeyAnswer(secret=Secret(OLD), cipher=None, is_kept=False),
    ]
    desk.wait_read()
    desk.workspace.restore(backup)
    desk.qtbot.waitUntil(lambda: old.read_bytes() == before, timeout=PATIENCE_MS)
    desk.wait_job()
    assert desk.prompts.keys_asked[-1].name == backup.name
    assert desk.session.secret == Secret(OLD)
    assert desk.session.error is None
