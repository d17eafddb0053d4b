"""Compares the open target with something else, in a dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.doctor.compare.comparison import Comparison
from owui_migrate_gui.errors import MigrationError, NoAccess
from owui_migrate_gui.gui.compare_dialog import CompareDialog
from owui_migrate_gui.gui.comparisons import choices_of, compare_revisions, in_order
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import SaveQuestion
from owui_migrate_gui.gui.revisions_dialog import RevisionsDialog
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.revision import RevisionKey


class Comparing(QObject):
    """Opens the dialog and does what it asks for; reading happens on the pool."""

    def __init__(self, session: Session, prompts: Prompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._queries = Queries(self)
        self._comparison: Comparison | None = None
        self.dialog: CompareDialog | None = None

    def open(self, over: QWidget) -> None:
        """Open the dialog over a widget."""
        reading = self._session.reading
        if reading is None:
            return
        dialog = CompareDialog(reading.target.name, choices_of(reading), over)
        dialog.compare_asked.connect(self._on_asked)
        dialog.file_asked.connect(self._on_file)
        dialog.sql_asked.connect(self._on_sql)
        dialog.revision_asked.connect(self._on_revision)
        dialog.finished.connect(self._on_finished)
        self.dialog, self._comparison = dialog, None
        dialog.open()

    def open_revisions(self, first: RevisionKey, second: RevisionKey, over: QWidget) -> None:
        """Show the schemas of two revisions side by side."""
        reading = self._session.reading
        if reading is None:
            return

        def on_compared(comparison: Comparison) -> None:
            older, newer = in_order(reading, first, second)
            RevisionsDialog((str(older), str(newer)), comparison, over).open()

        self._queries.ask(
            "revisions",
            lambda: compare_revisions(reading, first, second),
            on_compared,
            self._prompts.show_error,
        )

    def close(self) -> None:
        """Wait for a reading that has begun; nothing is shown afterwards."""
        self._queries.close()

    @Slot(str)
    def _on_asked(self, text: str) -> None:
        session, reading = self._session, self._session.reading
        if reading is None:
            return
        self._queries.ask(
            "compare",
            lambda: session.services.compare(reading, text, session.secret),
            self._on_compared,
            self._on_failed,
        )

    def _on_compared(self, comparison: Comparison) -> None:
        self._comparison = comparison
        if self.dialog is not None:
            self.dialog.show_comparison(comparison)

    def _on_failed(self, error: MigrationError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(error)

    @Slot()
    def _on_file(self) -> None:
        target = self._session.target
        self._prompts.ask_file(target.place, self._on_chosen)

    def _on_chosen(self, path: str) -> None:
        if self.dialog is not None:
            self.dialog.use_path(path)

    @Slot()
    def _on_sql(self) -> None:
        from owui_migrate_gui.doctor.compare.scripts import (  # noqa: PLC0415 - Alembic: 0.3 s
            sql_script,
        )

        self._save(tr("Save the SQL script"), "correct.sql", tr("SQL (*.sql)"), sql_script)

    @Slot()
    def _on_revision(self) -> None:
        from owui_migrate_gui.doctor.compare.scripts import (  # noqa: PLC0415 - Alembic: 0.3 s
            alembic_revision,
        )

        self._save(
            tr("Save the Alembic revision"),
            "correct_schema.py",
            tr("Python (*.py)"),
            alembic_revision,
        )

    def _save(self, title: str, name: str, filters: str, make: Callable[[Comparison], str]) -> None:
        comparison = self._comparison
        if comparison is None:
            return

        def write(path: Path) -> None:
            try:
                write_private(path, make(comparison).encode())
            except OSError as error:
                self._prompts.show_error(
                    NoAccess(
                        tr("{path} can't be written: {strerror}.").format(
                            path=path.name, strerror=error.strerror or error
                        ),
                        remedy=tr("Choose another folder."),
                    )
                )

        asked = SaveQuestion(title=title, name=name, filters=filters, write=write)
        self._prompts.ask_save(asked, str(Path.home()), write)

    @Slot()
    def _on_finished(self) -> None:
        self.dialog = None


__all__ = ["Comparing"]
