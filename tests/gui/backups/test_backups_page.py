from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.gui.records import Records
from owui_migrate_gui.gui.target_view import Page
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
