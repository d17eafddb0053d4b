"""Makes a support bundle: gathers it, shows it, and saves it where the person says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from owui_migrate_gui.database.target import BundleTarget
from owui_migrate_gui.doctor.bundle.archive import write_bundle
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import SaveQuestion
from owui_migrate_gui.gui.session import Session


class Bundling(QObject):
    """``busy_changed`` tells the beginning and the end of the gathering."""

    busy_changed = Signal(bool)

    def __init__(self, session: Session, prompts: Prompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._queries = Queries(self)

    @Slot()
    def make(self) -> None:
        """Gather what the session knows and counts of the target, and show it."""
        session = self._session
        reading, examination, error = session.reading, session.examination, session.error
        if reading is None and error is not None:
            self._ask(
                lambda: session.services.gather_unopened(session.target, error, session.source_text)
            )
            return
        if reading is None or examination is None or isinstance(reading.target, BundleTarget):
            return
        self._ask(lambda: session.services.gather(reading, examination, session.secret))

    def _ask(self, gather: Callable[[], dict[str, bytes]]) -> None:
        self.busy_changed.emit(True)
        self._queries.ask("bundle", gather, self._on_gathered, self._on_failed)

    def close(self) -> None:
        """Wait for a gathering that has begun; nothing is shown afterwards."""
        self._queries.close()

    def _on_gathered(self, contents: dict[str, bytes]) -> None:
        self.busy_changed.emit(False)
        name = f"{self._session.target.name.partition('.')[0]}-support.zip"
        question = SaveQuestion(
            title=tr("Save the support bundle"),
            name=name,
            filters=tr("Support bundle (*.zip)"),
            write=lambda path: write_bundle(contents, path),
        )
        self._prompts.show_bundle(contents, question)

    def _on_failed(self, error: MigrationError) -> None:
        self.busy_changed.emit(False)
        self._prompts.show_error(error)


__all__ = ["Bundling"]
