"""Connecting to a server: one URL or its parts, a trial, and a password that is never shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui.database.postgresql.trial import try_connection
from owui_migrate_gui.database.profiles import Colour
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.gui.connect_dialog import ConnectDialog
from owui_migrate_gui.gui.connect_state import (
    ConnectAnswer,
    ConnectFields,
    fields_from,
    fields_of,
    target_of,
    trouble_of,
    url_of,
)
from tests.builders.postgresql import PASSWORD
from tests.builders.server_databases import ServerDatabase, ServerDatabases

URL = "postgresql://webui@db.example:5433/chat?connect_timeout=3&sslmode=verify-full&schema=own"


@pytest.fixture
def toy(server_databases: ServerDatabases) -> Iterator[ServerDatabase]:
    with server_databases.toy() as made:
        yield made


@pytest.fixture
def dialog(dressed: QApplication, qtbot: QtBot) -> Iterator[ConnectDialog]:
    parent = QWidget()  # outlives the dialog, which goes when it is closed
    qtbot.addWidget(parent)
    made = ConnectDialog(try_connection, has_keychain=True, parent=parent)
    made.show()
    yield made
    parent.close()


def test_a_url_and_its_parts_are_the_same_thing() -> None:
    found = fields_from(URL)
    assert found is not None
    fields, secret = found
    assert (fields.host, fields.port, fields.database) == ("db.example", "5433", "chat")
    assert (fields.schema, fields.ssl_mode) == ("own", "verify-full")
    assert fields.options == (("connect_timeout", "3"),)
    assert secret is None
    assert url_of(fields) == URL
    assert fields_of(target_of(fields)) == fields
    assert fields_from("postgresql://") is None
    assert fields_from("/data/webui.db") is None


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (ConnectFields(), "Name the database"),
        (ConnectFields(host=" ", database="x"), "host"),
        (ConnectFields(port="0", database="x"), "port"),
        (ConnectFields(port="x", database="x"), "port"),
        (ConnectFields(database="x"), ""),
    ],
)
def test_what_is_missing_is_said(fields: ConnectFields, words: str) -> None:
    assert words in trouble_of(fields)
    assert bool(trouble_of(fields)) is bool(words)


def test_a_password_in_a_pasted_url_moves_into_its_field(dialog: ConnectDialog) -> None:
    assert not dialog.yes_button.isEnabled()
    dialog.url.setText(URL.replace("webui@", "webui:s3c%2Fret@"))
    dialog.url.textEdited.emit(dialog.url.text())
    dialog.url.editingFinished.emit()
    assert dialog.password.text() == "s3c/ret"
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.url.text() == URL
    assert dialog.yes_button.isEnabled()
    dialog.host.setText("other")
    assert dialog.url.text() == URL.replace("db.example", "other")
    dialog.shown.setChecked(True)
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Normal


def test_the_answer_carries_all_that_was_filled_in(dialog: ConnectDialog, qtbot: QtBot) -> None:
    dialog.database.setText("chat")
    dialog.user.setText("webui")
    dialog.password.setText("x")
    dialog.kept.setChecked(True)
    dialog.name.setText("live")
    dialog.colour.setCurrentIndex(dialog.colour.findData(Colour.RED.value))
    dialog.production.setChecked(True)
    with qtbot.waitSignal(dialog.connect_asked) as asked:
        dialog.accept()
    answer = asked.args[0]
    assert isinstance(answer, ConnectAnswer)
    assert answer.target == ServerTarget(host="localhost", port=5432, database="chat", user="webui")
    assert answer.secret is not None
    assert answer.secret.reveal() == "x"
    assert (answer.is_kept, answer.save_as.name) == (True, "live")
    assert (answer.save_as.colour, answer.save_as.is_production) == (Colour.RED, True)
    assert "x" not in repr(answer.secret)


def test_a_trial_says_what_is_there_and_what_is_in_the_way(
    dialog: ConnectDialog, toy: ServerDatabase, qtbot: QtBot
) -> None:
    dialog.url.setText(toy.target.key)
    dialog.url.textEdited.emit(toy.target.key)
    dialog.password.setText("wrong")
    dialog.test.click()
    qtbot.waitUntil(lambda: "is not right" in dialog.message, timeout=20_000)
    dialog.password.setText(PASSWORD)
    dialog.test.click()
    qtbot.waitUntil(lambda: "Connected to PostgreSQL" in dialog.message, timeout=20_000)
    assert "holds 3 tables" in dialog.message
    assert "aaaa00000001" in dialog.message
    assert PASSWORD not in dialog.message


def test_a_trial_names_what_a_run_would_be_refused_for(toy: ServerDatabase) -> None:
    toy.execute("ALTER TABLE chat OWNER TO postgres")
    trial = try_connection(toy.target, toy.secret)
    assert any("does not own the tables chat" in words for words in trial.obstacles)


def test_every_field_has_a_name_for_who_can_not_see(dialog: ConnectDialog) -> None:
    for line in dialog.findChildren(QLineEdit):
        assert line.accessibleName(), line.placeholderText()
