"""Shows every file of a support bundle before it is saved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.texts_dialog import TextsDialog
from owui_migrate_gui.gui.widgets.button import button


class BundleDialog(TextsDialog):
    """``save_asked`` to go on."""

    save_asked = Signal()

    def __init__(self, contents: Mapping[str, bytes], parent: QWidget | None = None) -> None:
        super().__init__(
            {name: data.decode("utf-8") for name, data in contents.items()},
            title="This is what the bundle holds",
            words=tr(
                "Nothing else leaves, and nothing is sent: you save one file and give it to whom "
                "you like. Words that could come from your rows are replaced by “…”."
            ),
            name=tr("Support bundle"),
            parent=parent,
        )
        save = button("Save …", "primary")
        save.clicked.connect(self._on_save)
        self.add_action(save)

    @Slot()
    def _on_save(self) -> None:
        self.save_asked.emit()
        self.accept()


__all__ = ["BundleDialog"]
