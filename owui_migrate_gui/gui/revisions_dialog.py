"""Shows the schemas of two revisions side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from owui_migrate_gui.doctor.compare.comparison import Comparison, compare
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.schema_pane import SchemaPane
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.text import label

_WIDE, _HIGH = 980, 640


class RevisionsDialog(QDialog):
    """Nothing of the database is read for it: the schemas are those that the revisions lead to."""

    def __init__(
        self, titles: tuple[str, str], comparison: Comparison, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        heading = tr("{one} and {other}").format(one=titles[0], other=titles[1])
        self.setWindowTitle(tr("Compare {heading}").format(heading=heading))
        self.setAccessibleName(tr("Compare {heading}").format(heading=heading))
        first, other = comparison.first, comparison.other
        pane = SchemaPane(titles=titles, name=tr("Both schemas"))
        pane.show_rows(
            lambda with_same: compare(first, other, with_same=with_same).rows,
            lambda _rows: tr("“new” came in between, “gone” went."),
        )
        pane.setVisible(not comparison.is_same)
        close = button("Close", "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(heading, "title", wrap=True))
        column.addWidget(
            label(
                "Both lead to the same schema."
                if comparison.is_same
                else "What the schema is at the one and at the other.",
                "muted",
                wrap=True,
            )
        )
        column.addWidget(pane, 1)
        if comparison.is_same:
            column.addStretch(1)
        column.addLayout(row)
        self.resize(_WIDE, _HIGH)


__all__ = ["RevisionsDialog"]
