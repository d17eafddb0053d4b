"""Shows what is in the quarantine, and puts rows back as a repair."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.doctor.quarantined.export import as_read, export_quarantine
from owui_migrate_gui.doctor.quarantined.going_back import choose_rows, put_back
from owui_migrate_gui.doctor.quarantined.rows import Contents, Quarantine
from owui_migrate_gui.errors import MigrationError, Refused
from owui_migrate_gui.gui.commands.commands import Commands
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.language import plural, tr
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.quarantine_dialog import QuarantineDialog
from owui_migrate_gui.gui.quarantine_state import ask_put_back, differing_words, sql_of, why_none
from owui_migrate_gui.gui.questions import SaveQuestion
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session


class Quarantining(QObject):
    """Opens the dialog and does what it asks for; reading happens on the pool."""

    def __init__(
        self,
        session: Session,
        commands: Commands,
        prompts: Prompts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._commands, self._prompts = session, commands, prompts
        self._queries = Queries(self)
        self._reading: Reading | None = None
        self._quarantine: Quarantine | None = None
        self.dialog: QuarantineDialog | None = None

    def open(self, over: QWidget) -> None:
        """Open the dialog over a widget, and read what is there."""
        reading = self._reading = self._session.reading
        if reading is None:
            return
        dialog = self.dialog = QuarantineDialog(reading.target.name, over)
        dialog.contents_asked.connect(self._on_contents)
        dialog.sql_asked.connect(self._on_sql)
        dialog.back_asked.connect(self._on_back)
        dialog.save_asked.connect(self._on_save)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        services, secret = self._session.services, self._session.secret
        self._queries.ask(
            "rows",
            lambda: services.read_quarantine(reading.snapshot, secret),
            self._on_read,
            self._on_error,
        )

    def close(self) -> None:
        """Stop reading; nothing is said afterwards."""
        self._queries.close()

    def _on_read(self, quarantine: Quarantine) -> None:
        self._quarantine = quarantine
        if self.dialog is not None:
            self.dialog.show_quarantine(quarantine)

    def _on_error(self, error: MigrationError) -> None:
        if self.dialog is not None:
            self.dialog.say(said(error.what))
        self._prompts.show_error(error)

    @Slot(int)
    def _on_contents(self, id_: int) -> None:
        reading = self._reading
        if reading is None:
            return
        services, secret = self._session.services, self._session.secret

        def show(held: Contents) -> None:
            if self.dialog is not None:
                self.dialog.show_contents(id_, as_read(held.text), differing_words(held))

        self._queries.ask(
            "contents",
            lambda: services.read_contents(reading.snapshot, id_, secret),
            show,
            self._on_error,
        )

    @Slot(object)
    def _on_sql(self, ids: tuple[int, ...]) -> None:
        if self.dialog is None or self._quarantine is None:
            return
        chosen = choose_rows(self._quarantine, ids)
        text = sql_of(put_back(self._quarantine, chosen.rows)) if chosen.rows else ""
        self.dialog.show_sql(text or f"-- {why_none(chosen)}")

    @Slot(object)
    def _on_back(self, ids: tuple[int, ...]) -> None:
        reading, quarantine = self._reading, self._quarantine
        if reading is None or quarantine is None or self._commands.refuses_second():
            return
        chosen = choose_rows(quarantine, ids, everything=not ids)
        if not chosen.rows:
            what = tr("None of these rows can go back.")
            self._prompts.show_error(Refused(what, remedy=why_none(chosen)))
            return
        if self.dialog is not None:
            self.dialog.accept()
        findings = (put_back(quarantine, chosen.rows),)
        asked = ask_put_back(reading.target, chosen)
        repairing = self._commands.repairing
        # After the dialog has gone, so that the question stands over the window.
        QTimer.singleShot(0, self, lambda: repairing.confirm(reading, findings, asked))

    @Slot()
    def _on_save(self) -> None:
        reading = self._reading
        if reading is None:
            return
        secret = self._session.secret

        def write(path: Path) -> None:
            self._queries.ask(
                "save",
                lambda: export_quarantine(reading.snapshot, path, secret, replaces=True),
                lambda count: self._on_saved(path, count),
                self._prompts.show_error,
            )

        asked = SaveQuestion(
            title=tr("Save what is in the quarantine"),
            name=f"{Path(reading.target.name).stem}-quarantine.jsonl",
            filters=tr("JSON lines (*.jsonl)"),
            write=write,
        )
        self._prompts.ask_save(asked, str(Path.home()), write)

    def _on_saved(self, path: Path, count: int) -> None:
        if self.dialog is not None:
            self.dialog.say(
                plural(
                    count,
                    "{count} row is saved in {path}. It holds what people wrote: keep it safe.",
                    "{count} rows are saved in {path}. They hold what people wrote: keep it safe.",
                    path=str(path),
                )
            )

    @Slot()
    def _on_finished(self) -> None:
        self.dialog = self._quarantine = None


__all__ = ["Quarantining"]
