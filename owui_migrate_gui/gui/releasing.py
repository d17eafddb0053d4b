"""Asks for a release and shows how the open target gets there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.doctor.release_way import ReleaseWay, way_to_release
from owui_migrate_gui.doctor.which_release import advise
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.release_dialog import ReleaseDialog
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.revision import RevisionKey, System


class Releasing(QObject):
    """``plan_asked`` carries the revision of a release, ``restore_asked`` a backup's path."""

    plan_asked = Signal(object)
    restore_asked = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.dialog: ReleaseDialog | None = None

    def open(self, over: QWidget) -> None:
        """Open the dialog over a widget."""
        session = self._session
        reading, examination = session.reading, session.examination
        if reading is None:
            return

        def find_way(version: str) -> ReleaseWay:
            return way_to_release(
                version,
                reading.snapshot,
                reading.graph,
                reading.releases,
                examination=examination,
                backups=session.records.backups,
            )

        actual = examination.actual if examination else None
        advice = advise(actual, reading.graph, reading.releases, reading.standing).sentence
        dialog = ReleaseDialog(versions_of(reading), find_way, said(advice), over)
        dialog.plan_asked.connect(self._on_plan)
        dialog.restore_asked.connect(self._on_restore)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    @Slot(object)
    def _on_plan(self, way: ReleaseWay) -> None:
        self.plan_asked.emit(way.goal)

    @Slot(object)
    def _on_restore(self, way: ReleaseWay) -> None:
        self.restore_asked.emit(way.backups[0].path)

    @Slot()
    def _on_finished(self) -> None:
        self.dialog = None


def versions_of(reading: Reading) -> tuple[str, ...]:
    """The releases that this source leads to, newest first."""
    return tuple(
        release.version
        for release in reversed(reading.releases.releases)
        if release.alembic_head is not None
        and RevisionKey(System.ALEMBIC, release.alembic_head) in reading.graph
        and not reading.graph.is_ghost(RevisionKey(System.ALEMBIC, release.alembic_head))
    )


__all__ = ["Releasing", "versions_of"]
