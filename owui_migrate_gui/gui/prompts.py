"""Everything that the window asks goes through one object, which tests replace."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.database.trial import Trial
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.bundle_dialog import BundleDialog
from owui_migrate_gui.gui.connect_state import ConnectAnswer, ConnectFields
from owui_migrate_gui.gui.encryption_state import EncryptionAnswer, EncryptionQuestion
from owui_migrate_gui.gui.folder_words import folder_words, suggested_folder
from owui_migrate_gui.gui.key_state import KeyAnswer, KeyQuestion
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.questions import BackupQuestion, Question, SaveQuestion
from owui_migrate_gui.gui.rescue_dialog import ask_rescue
from owui_migrate_gui.gui.saved import remember
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.texts_dialog import TextsDialog
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.dialog import (
    FolderField,
    QuestionDialog,
    SourceDialog,
    file_dialog,
    folder_dialog,
    save_dialog,
)
from owui_migrate_gui.gui.words import remedy_words
from owui_migrate_gui.secret import Secret

if TYPE_CHECKING:
    from owui_migrate_gui.database.retention import Rules
    from owui_migrate_gui.gui.accounts_dialog import Groups
    from owui_migrate_gui.gui.thin_dialog import Describe

_DATABASES = mark("Databases and support bundles (*.db *.sqlite *.sqlite3 *.zip);;All files (*)")


class Prompts:
    """Asks with dialogs over ``parent``; answers arrive by callback, refusals by none."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_file(self, folder: str, on_chosen: Callable[[str], None]) -> None:
        """Ask for a database file."""
        file_dialog(self._parent, tr("Open a database"), tr(_DATABASES), folder, on_chosen).open()

    def ask_save(self, asked: SaveQuestion, folder: str, on_chosen: Callable[[Path], None]) -> None:
        """Ask where to write a file."""
        if asked.is_folder:
            dialog = folder_dialog(self._parent, asked.title, folder)
        else:
            dialog = save_dialog(self._parent, asked.title, asked.filters, folder, asked.name)
        dialog.fileSelected.connect(lambda path: on_chosen(Path(path)))
        dialog.open()

    def ask_accounts(self, groups: Groups, on_chosen: Callable[[frozenset[str]], None]) -> None:
        """Ask which account keeps each shared address."""
        from owui_migrate_gui.gui.accounts_dialog import (  # noqa: PLC0415 - networkx: 0.2 s
            AccountsDialog,
        )

        dialog = AccountsDialog(groups, self._parent)
        dialog.answered.connect(on_chosen)
        dialog.open()

    def show_past(self, texts: Mapping[str, str]) -> None:
        """Show past examinations."""
        TextsDialog(
            texts,
            title=tr("Past examinations"),
            words=tr("What the doctor found before, newest first; kept on this computer alone."),
            name=tr("Past examinations"),
            list_width=270,
            parent=self._parent,
        ).open()

    def show_bundle(self, contents: Mapping[str, bytes], asked: SaveQuestion) -> None:
        """Show what a support bundle holds, then ask where to write it."""
        dialog = BundleDialog(contents, self._parent)

        def write(path: Path) -> None:
            try:
                asked.write(path)
            except MigrationError as error:
                self.show_error(error)

        dialog.save_asked.connect(lambda: self.ask_save(asked, str(Path.home()), write))
        dialog.open()

    def ask(self, question: Question, on_yes: Callable[[], None]) -> None:
        """Ask a question with two answers."""
        dialog = self._dialog(question)
        dialog.accepted.connect(on_yes)
        dialog.open()

    def ask_with_backup(self, asked: BackupQuestion, on_yes: Callable[[Path], None]) -> None:
        """Ask a question and where the backup goes."""
        dialog = self._dialog(asked.question)
        field = FolderField(tr("Backup folder"), asked.folder)
        dialog.body.addWidget(field)
        for tick in asked.ticks:
            dialog.add_tick(tick.text, tick.explained, tick.set, is_on=tick.is_on)

        def check(_text: str = "") -> None:
            words, is_fine = folder_words(asked, field.folder)
            field.say(words)
            field.offer(suggested_folder(asked, field.folder))
            dialog.allow_yes(allowed=is_fine)

        field.changed.connect(check)
        check()
        dialog.accepted.connect(lambda: on_yes(field.folder))
        dialog.open()

    def ask_rules(self, describe: Describe, on_rules: Callable[[Rules], None]) -> None:
        """Ask by which rules backups are kept."""
        from owui_migrate_gui.gui.thin_dialog import ThinDialog  # noqa: PLC0415 - seldom asked

        dialog = ThinDialog(describe, self._parent)
        dialog.answered.connect(on_rules)
        dialog.open()

    def ask_source(self, current: str | None, on_chosen: Callable[[str | None], None]) -> None:
        """Ask for a source; None is the bundled one."""
        dialog = SourceDialog(current, self._parent)
        dialog.source_chosen.connect(on_chosen)
        dialog.open()

    def ask_key(self, question: KeyQuestion, on_answer: Callable[[KeyAnswer], None]) -> None:
        """Ask for the key of an encrypted file."""
        from owui_migrate_gui.gui.key_dialog import ask_key  # noqa: PLC0415 - SQLCipher: 10 ms

        ask_key(question, self._parent, on_answer)

    def ask_server(
        self,
        fields: ConnectFields | None,
        trouble: str,
        on_answer: Callable[[ConnectAnswer], None],
    ) -> None:
        """Ask where a server is and how to reach it; remembers what is to be remembered."""
        from owui_migrate_gui import keychain  # noqa: PLC0415 - keyring: 50 ms
        from owui_migrate_gui.gui.connect_dialog import ConnectDialog  # noqa: PLC0415

        dialog = ConnectDialog(
            _try_out,
            fields=fields,
            trouble=trouble,
            has_keychain=keychain.is_there(),
            parent=self._parent,
        )

        def on_asked(answer: ConnectAnswer) -> None:
            try:
                remember(answer)
            except MigrationError as error:
                self.show_error(error)
                return
            on_answer(answer)

        dialog.connect_asked.connect(on_asked)
        dialog.open()

    def ask_encryption(
        self, question: EncryptionQuestion, on_answer: Callable[[EncryptionAnswer], None]
    ) -> None:
        """Ask what is to become of a file's encryption."""
        from owui_migrate_gui.gui.encryption_dialog import (  # noqa: PLC0415 - SQLCipher: 10 ms
            ask_encryption,
        )

        ask_encryption(question, self._parent, on_answer)

    def ask_rescue(
        self, question: Question, suggested: Path, on_yes: Callable[[Path], None]
    ) -> None:
        """Ask where the result of a rescue goes."""
        ask_rescue(question, suggested, self._parent, on_yes)

    def show_error(self, error: MigrationError) -> None:
        """Show an error's three sentences."""
        dialog = QuestionDialog(
            title=said(error.what), yes="", no="Close", is_danger=False, parent=self._parent
        )
        dialog.yes_button.hide()
        dialog.add_points(
            tuple(part for part in (said(error.unchanged), remedy_words(error)) if part)
        )
        dialog.open()

    def _dialog(self, question: Question) -> QuestionDialog:
        dialog = QuestionDialog(
            title=question.title,
            yes=question.yes,
            no=question.no,
            is_danger=question.is_danger,
            parent=self._parent,
        )
        dialog.add_warning(Tone(question.warning_tone), question.warning)
        dialog.add_points(question.points)
        dialog.add_facts(question.facts)
        if question.name_to_type:
            dialog.ask_name(question.name_to_type)
        return dialog


def _try_out(target: ServerTarget, secret: Secret | None) -> Trial:
    from owui_migrate_gui.database.postgresql.trial import (  # noqa: PLC0415 - psycopg: 0.1 s
        try_connection,
    )

    return try_connection(target, secret)


__all__ = ["Prompts"]
