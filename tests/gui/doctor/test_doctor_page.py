"""The doctor's page over real databases and the real engine."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from owui_migrate_gui.doctor.shared_accounts import SharedAccount
from owui_migrate_gui.gui.accounts_dialog import AccountsDialog
from owui_migrate_gui.gui.aftercare import After
from owui_migrate_gui.gui.doctor.healthy_pane import HealthyPane
from owui_migrate_gui.gui.live_run import JobKind
from owui_migrate_gui.gui.live_words import title_words
from owui_migrate_gui.gui.schema.schema_state import TableRow
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import CopyButton
from owui_migrate_gui.gui.widgets.card import Banner
from owui_migrate_gui.gui.widgets.table import Table
from tests.builders.revisions import a
from tests.conftest import MakeDatabase
from tests.doctor.made import Database
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk


def changed(database: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(database)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return database


def examined(desk: Desk) -> None:
    def is_done() -> bool:
        found = desk.session.examination
        return found is not None and found.is_whole and not desk.session.is_examining

    desk.qtbot.waitUntil(is_done, timeout=PATIENCE_MS)
    desk.workspace.show_page(Page.DOCTOR)


def button(desk: Desk, name: str) -> QPushButton:
    found = [
        one
        for one in desk.workspace.pages.doctor.findChildren(QPushButton)
        if one.accessibleName() == name
    ]
    assert len(found) == 1
    return found[0]


def ids(desk: Desk) -> list[str]:
    table = desk.workspace.pages.doctor.findChild(Table)
    assert isinstance(table, Table)
    model = table.model()
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def badge(desk: Desk) -> str:
    (found,) = [
        one.accessibleName()
        for one in desk.workspace.nav.findChildren(QPushButton)
        if one.accessibleName().startswith("Doctor")
    ]
    return found


def test_a_healthy_database_says_so(make_database: MakeDatabase, open_desk: OpenDesk) -> None:
    desk = open_desk(make_database("0.6.43"))
    examined(desk)
    assert ids(desk) == []
    assert badge(desk) == "Doctor"
    assert desk.workspace.page is Page.DOCTOR
    pane = desk.workspace.pages.doctor.findChild(HealthyPane)
    assert isinstance(pane, HealthyPane)
    assert pane.isVisible()
    said = " ".join(one.text() for one in pane.findChildren(QLabel))
    assert "recorded and proved by the tables: c440947495f3 (Open WebUI 0.6.42 – 0.7.2)" in said
    assert "37 to 0.12.4; none of them will stop at these rows" in said
    button(desk, "Show the plan").click()
    assert desk.workspace.pages.plan.isVisible()


def test_findings_are_repaired_after_a_question_and_examined_again(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    database = changed(
        make_database("0.8.12"), "DELETE FROM chat_message", "DROP INDEX user_id_pinned_idx"
    )
    desk = open_desk(database)
    examined(desk)
    assert ids(desk) == ["OWM030", "OWM016"]
    assert badge(desk) == "Doctor, 2 findings"
    following = desk.commands.repairing.following

    def call_it_off() -> None:
        if following.step is not None and following.step.button == "Don't upgrade":
            following.go_on()

    following.changed.connect(call_it_off)
    button(desk, "Repair all (2), then upgrade").click()
    (question,) = desk.prompts.asked
    assert "OWM016" in str(question.points)
    assert re.fullmatch(
        r"With its backup and checks this takes about \d s, by a rough estimate\.",
        question.points[-1],
    )
    desk.wait_job()
    assert desk.commands.live is not None
    assert title_words(desk.commands.live) == "Repaired: 2 findings, verified"
    examined(desk)
    assert ids(desk) == []
    step = following.step
    assert step is not None
    assert (step.what, step.button) == (After.UPGRADE, "Upgrade to 0.12.4 …")
    assert step.words.startswith("Examined again: nothing is wrong any more. It is ")


def test_one_yes_repairs_examines_and_upgrades(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    database = changed(make_database("0.8.12"), "DELETE FROM chat_message")
    desk = open_desk(database)
    examined(desk)
    button(desk, "Repair it, then upgrade").click()

    def is_up_to_date() -> bool:
        reading, live = desk.session.reading, desk.commands.live
        is_done = live is not None and live.kind is JobKind.RUN and live.is_over
        return is_done and desk.commands.job is None and reading is not None and not reading.behind

    desk.qtbot.waitUntil(is_up_to_date, timeout=PATIENCE_MS)
    assert [one.title for one in desk.prompts.asked] == ["Repair OWM030 of webui.db?"]
    examined(desk)
    assert ids(desk) == []
    assert [run.kind for run in desk.session.services.list_runs(str(database))] == ["run", "repair"]


def test_nothing_is_repaired_where_the_person_says_no(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    database = changed(make_database("0.8.12"), "DROP INDEX user_id_pinned_idx")
    desk = open_desk(database)
    examined(desk)
    desk.prompts.says_yes = False
    button(desk, "Repair this").click()
    assert desk.commands.job is None
    assert ids(desk) == ["OWM016"]


def test_a_pasted_log_is_matched_beside_the_database(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(make_database("0.8.12"))
    examined(desk)
    button(desk, "Paste a log").click()
    page = desk.workspace.pages.doctor
    page.log_box.text.setPlainText(
        "Running upgrade b2c3d4e5f6a7 -> a3dd5bedd151, tasks\n"
        "sqlite3.OperationalError: database is locked"
    )
    assert ids(desk) == ["OWM107"]
    said = [one.text() for one in page.findChildren(QLabel)]
    assert "Nothing is wrong in the database; the log speaks of 1 finding" in said
    step = a("a3dd5bedd151")
    button(desk, "Show in graph").click()
    assert desk.session.selected == step
    node = desk.workspace.pages.graph.view.scene.picture.node(step)
    assert node is not None
    assert node.light is not None
    assert [one.id for one in node.light.findings] == ["OWM107"]
    button(desk, "Forget the log").click()
    assert ids(desk) == []
    assert desk.session.lights == {}
    assert desk.session.lit is None


def test_a_finding_leads_to_its_part_of_the_help(
    make_database: MakeDatabase, open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(changed(make_database("0.8.12"), "DROP INDEX user_id_pinned_idx"))
    examined(desk)
    with qtbot.waitSignal(desk.workspace.help_asked) as caught:
        button(desk, "More about it").click()
    assert caught.args == ["findings.md#owm016"]


def test_the_findings_can_be_copied_as_text(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(changed(make_database("0.8.12"), "DROP INDEX user_id_pinned_idx"))
    examined(desk)
    copy = desk.workspace.pages.doctor.findChild(CopyButton)
    assert isinstance(copy, CopyButton)
    copy.click()
    assert "OWM016" in QApplication.clipboard().text()


def test_an_examination_can_be_stopped(make_database: MakeDatabase, open_desk: OpenDesk) -> None:
    desk = open_desk(make_database("0.8.12"))
    examined(desk)
    desk.session.examine_rows()
    desk.session.stop_examining()
    desk.qtbot.waitUntil(lambda: not desk.session.is_examining, timeout=PATIENCE_MS)
    assert desk.session.examination_error is None


def test_a_release_is_chosen_and_its_plan_shown(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(make_database("0.8.12"))
    examined(desk)
    button(desk, "Which release?").click()
    dialog = desk.workspace.releasing.dialog
    assert dialog is not None
    versions = dialog.findChild(QComboBox)
    assert isinstance(versions, QComboBox)
    assert versions.itemText(0) == "0.12.4"
    versions.setCurrentText("0.6.43")
    banner = dialog.findChild(Banner)
    assert isinstance(banner, Banner)
    assert banner.text.startswith("A downgrade of 5 steps leads to Open WebUI 0.6.43")
    (show,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Show the plan"]
    show.click()
    assert desk.workspace.page is Page.PLAN
    assert desk.workspace.pages.plan._goal == "c440947495f3"


def test_past_examinations_are_shown_with_what_changed(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    database = make_database("0.8.12")
    desk = open_desk(database)
    examined(desk)
    changed(database, "DROP INDEX user_id_pinned_idx")
    desk.session.refresh()
    desk.qtbot.waitUntil(lambda: "OWM016" in ids(desk), timeout=PATIENCE_MS)
    examined(desk)
    button(desk, "Past examinations").click()
    (texts,) = desk.prompts.past
    newest, oldest = texts.items()
    assert "1 finding" in newest[0]
    assert "new since the examination before: OWM016" in newest[1]
    assert "healthy" in oldest[0]


def test_which_of_two_accounts_stays_is_the_persons_choice(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    database = make_database("0.8.12")
    found = Database(database)
    (first,), (second,), *_ = found.rows("SELECT id FROM user ORDER BY last_active_at DESC")
    changed(
        database,
        f"UPDATE user SET email = 'One@example.org' WHERE id = '{first}'",
        f"UPDATE user SET email = 'one@Example.org' WHERE id = '{second}'",
    )
    desk = open_desk(database)
    examined(desk)
    assert "OWM062" in ids(desk)
    desk.prompts.kept = frozenset({second})
    desk.commands.repairing.repair(("OWM062",))
    desk.qtbot.waitUntil(lambda: bool(desk.prompts.asked), timeout=PATIENCE_MS)
    desk.wait_job()
    ((one, other),) = desk.prompts.accounts
    assert {one.id, other.id} == {first, second}
    assert found.rows(f"SELECT id FROM user WHERE id IN ('{first}', '{second}')") == [(second,)]


def test_the_dialog_of_accounts_begins_with_who_was_here_last(qtbot: QtBot) -> None:
    def account(id_: str, chats: int) -> SharedAccount:
        return SharedAccount(
            id=id_, email=f"{id_}@x.org", name="A & B", role="user", active=None, chats=chats
        )

    dialog = AccountsDialog(((account("u1", 1), account("u2", 2)), (account("u3", 0),)))
    qtbot.addWidget(dialog)
    assert dialog.chosen == {"u1", "u3"}
    choices = dialog.findChildren(QRadioButton)
    assert choices[1].text() == "A && B (user), u2@x.org, 2 chats, never used"
    choices[1].setChecked(True)
    with qtbot.waitSignal(dialog.answered) as caught:
        dialog.accept()
    assert caught.args == [frozenset({"u2", "u3"})]


def test_a_repair_is_rehearsed_on_a_copy_then_asked_for(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    database = changed(
        make_database("0.8.12"), "DROP INDEX user_id_pinned_idx", "DELETE FROM chat_message"
    )
    desk = open_desk(database)
    examined(desk)
    before = database.read_bytes()
    desk.prompts.says_yes = False
    for asked, name in enumerate(("Rehearse", "Rehearse all"), start=1):
        desk.workspace.show_page(Page.DOCTOR)
        button(desk, name).click()
        desk.wait_job()
        desk.qtbot.waitUntil(lambda: len(desk.prompts.asked) == asked, timeout=PATIENCE_MS)  # noqa: B023
        examined(desk)
    first, second = desk.prompts.asked
    assert first.title == second.title == "The rehearsal went well: repair webui.db now?"
    assert "left are: OWM016" in str(first.points)
    assert "nothing is wrong with it" in str(second.points)
    assert database.read_bytes() == before


def test_a_finding_leads_to_its_table_which_is_marked_in_the_schema(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(changed(make_database("0.8.12"), "DROP INDEX user_id_pinned_idx"))
    examined(desk)
    button(desk, "Show in schema").click()
    assert desk.workspace.page is Page.SCHEMA
    row = desk.workspace.pages.schema._list.item()
    assert isinstance(row, TableRow)
    assert (row.name, row.chips) == ("chat", (("▲ warning", Tone.WARN),))
    assert row.tip.startswith("warning OWM016: ")
