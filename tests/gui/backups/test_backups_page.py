from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.database.retention import Rules
from owui_migrate_gui.gui.records import Records
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.thin_dialog import ThinDialog
from owui_migrate_gui.gui.widgets.table import Table
from tests.conftest import MakeDatabase
from tests.gui.backups.test_backups_state import backup
from tests.gui.conftest import Desk, OpenDesk


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
