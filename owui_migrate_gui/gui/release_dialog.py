"""How a database gets to a release: what the plan loses, and the backup that leads there too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.doctor.release_way import Fit, ReleaseWay
from owui_migrate_gui.gui.language import moment, tr
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Banner
from owui_migrate_gui.gui.widgets.chooser import Chooser
from owui_migrate_gui.gui.widgets.text import label

_WIDE, _HIGH = 760, 560
_TONES = {
    Fit.FITS: Tone.GOOD,
    Fit.UPGRADE: Tone.NEUTRAL,
    Fit.DOWNGRADE: Tone.WARN,
    Fit.NO_WAY: Tone.BAD,
}


class ReleaseDialog(QDialog):
    """``plan_asked`` and ``restore_asked`` carry the way that is shown."""

    plan_asked = Signal(object)
    restore_asked = Signal(object)

    def __init__(
        self,
        versions: tuple[str, ...],
        find_way: Callable[[str], ReleaseWay],
        advice: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_way = find_way
        self._way: ReleaseWay | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Which release?"))
        self.setAccessibleName(tr("Which release?"))
        self.setModal(True)
        self._versions = Chooser(is_editable=False)
        self._versions.setAccessibleName(tr("Release of Open WebUI"))
        self._versions.addItems(list(versions))
        self._versions.setMaxVisibleItems(20)
        self._banner = Banner()
        self._lost_head = label("What going back can't keep", "heading")
        self._lost = QPlainTextEdit()
        self._lost.setReadOnly(True)
        self._lost.setTabChangesFocus(True)
        self._lost.setAccessibleName(tr("What going back can't keep"))
        self._backup_words = label(kind="muted", wrap=True)
        self._plan = button("Show the plan", "primary")
        self._restore = button("Restore that backup …")
        self._close = button("Close")
        self._lay_out(advice)
        self._versions.currentTextChanged.connect(self._on_version)
        self._plan.clicked.connect(self._on_plan)
        self._restore.clicked.connect(self._on_restore)
        self._close.clicked.connect(self.reject)
        self._on_version(self._versions.currentText())

    def _lay_out(self, advice: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label("I want to run Open WebUI"))
        row.addWidget(self._versions)
        row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for action in (self._plan, self._restore, self._close):
            buttons.addWidget(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(label("Which release?", "title"))
        column.addWidget(label(advice, "muted", wrap=True))
        column.addLayout(row)
        column.addWidget(self._banner)
        column.addWidget(self._lost_head)
        column.addWidget(self._lost, 1)
        column.addWidget(self._backup_words)
        column.addStretch(0)
        column.addLayout(buttons)
        self.resize(_WIDE, _HIGH)

    @Slot(str)
    def _on_version(self, version: str) -> None:
        way = self._way = self._find_way(version)
        self._banner.say(_TONES[way.fit], said(way.sentence), said(way.warning))
        losses = "\n\n".join(
            f"{said(loss.title)} ({loss.revision}): {said(loss.what)}." for loss in way.losses
        )
        self._lost.setPlainText(losses)
        self._lost.setVisible(bool(losses))
        self._lost_head.setVisible(bool(losses))
        newest = next(iter(way.backups), None)
        words = (
            tr(
                "A verified backup of {when} was made at that release: restoring it loses "
                "what came after it, and nothing else."
            ).format(when=moment(newest.made))
            if newest
            else ""
        )
        self._backup_words.setText(words)
        self._backup_words.setVisible(newest is not None)
        self._restore.setVisible(newest is not None)
        self._plan.setVisible(way.fit in {Fit.UPGRADE, Fit.DOWNGRADE})

    @Slot()
    def _on_plan(self) -> None:
        way = self._way
        self.accept()
        self.plan_asked.emit(way)

    @Slot()
    def _on_restore(self) -> None:
        way = self._way
        self.accept()
        self.restore_asked.emit(way)


__all__ = ["ReleaseDialog"]
