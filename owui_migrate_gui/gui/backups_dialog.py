"""All backups of all known databases in a window of their own, without an open database."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.gui.backups.backups_page import BackupsPage
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.services import Services, real_services
from owui_migrate_gui.gui.shelf import Shelf
from owui_migrate_gui.gui.widgets.card import PAGE_MARGIN


class BackupsDialog(QDialog):
    """``restore_asked`` carries the backup that is to be put back."""

    restore_asked = Signal(object)

    def __init__(
        self, memory: Memory, services: Services | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shelf = Shelf(services or real_services(), Prompts(self), memory, parent=self)
        self.page = BackupsPage(None, self.shelf)
        self.page.restore_elsewhere.connect(self._on_restore)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, PAGE_MARGIN)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        self.resize(1120, 680)
        self.finished.connect(self.shelf.close)

    @Slot(object)
    def _on_restore(self, backup: Backup) -> None:
        self.accept()
        self.restore_asked.emit(backup)


__all__ = ["BackupsDialog"]
