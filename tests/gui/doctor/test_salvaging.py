"""A damaged file is salvaged from the window, where it opens and where it doesn't."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, OpenDesk
from tests.gui.doctor.test_doctor_page import button, examined, ids


def test_a_file_with_a_damaged_page_is_salvaged_into_a_new_one(
    make_database: MakeDatabase, open_desk: OpenDesk, tmp_path: Path
) -> None:
    database = make_database("0.6.43")
    data = bytearray(database.read_bytes())
    middle = len(data) // 4096 // 2 * 4096
    data[middle : middle + 4096] = b"\xee" * 4096
    database.write_bytes(bytes(data))
    desk = open_desk(database)
    examined(desk)
    assert "OWM080" in ids(desk)
    desk.prompts.save_to = tmp_path / "new.db"
    button(desk, "Salvage").click()
    desk.qtbot.waitUntil(lambda: bool(desk.prompts.asked), timeout=PATIENCE_MS)
    assert "read" in desk.prompts.asked[0].title
    assert desk.prompts.save_to.is_file()
    assert database.read_bytes() == bytes(data)
    desk.wait_job()


def test_a_torn_file_that_does_not_open_can_be_salvaged_too(
    make_database: MakeDatabase, open_desk: OpenDesk, tmp_path: Path
) -> None:
    database = make_database("0.6.43")
    data = database.read_bytes()
    database.write_bytes(data[: len(data) // 8192 * 4096])
    desk = open_desk(database)
    desk.qtbot.waitUntil(lambda: desk.session.error is not None, timeout=PATIENCE_MS)
    (salvage,) = [
        one
        for one in desk.workspace.findChildren(QPushButton)
        if one.text() == "Salvage …" and one.isVisible()
    ]
    desk.prompts.save_to = tmp_path / "new.db"
    salvage.click()
    desk.qtbot.waitUntil(lambda: bool(desk.prompts.asked), timeout=PATIENCE_MS)
    assert desk.prompts.save_to.is_file()
    desk.qtbot.waitUntil(lambda: desk.commands.job is None, timeout=PATIENCE_MS)
