"""The open targets in tabs, named by as many folders as tell them apart.

Part of the frame, which is painted before most of the program is loaded: see ``main_window``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.start.start_state import tab_names
from owui_migrate_gui.gui.target_view import TargetView
from owui_migrate_gui.gui.widgets.button import button

if TYPE_CHECKING:
    from owui_migrate_gui.database.target import Target


class TargetTabs(QTabWidget):
    """One tab a target; ``close_asked`` carries the view whose × was pressed."""

    close_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setTabBarAutoHide(True)
        self.tabBar().setDrawBase(False)

    @property
    def front(self) -> TargetView | None:
        """The target whose tab is chosen."""
        widget = self.currentWidget()
        return widget if isinstance(widget, TargetView) else None

    @property
    def views(self) -> list[TargetView]:
        """All that are open, from the left."""
        widgets = [self.widget(number) for number in range(self.count())]
        return [widget for widget in widgets if isinstance(widget, TargetView)]

    def view_of(self, target: Target) -> TargetView | None:
        """The view of a target that is open already."""
        return next((view for view in self.views if view.target.key == target.key), None)

    def add(self, view: TargetView) -> None:
        """Add a target's tab; it isn't chosen yet."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see widgets.fixed_label

        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        at = self.addTab(view, view.target.name)
        close = button("×", "quiet", tip="Close this database")
        close.setAccessibleName(tr("Close {target}").format(target=view.target.name))
        close.clicked.connect(lambda: self.close_asked.emit(view))
        self.tabBar().setTabButton(at, QTabBar.ButtonPosition.RightSide, close)
        self.name_all()

    def drop(self, view: TargetView) -> None:
        """Let a target go."""
        view.close_session()
        self.removeTab(self.indexOf(view))
        view.deleteLater()
        self.name_all()

    @Slot()
    def name_all(self) -> None:
        """Almost every database is called webui.db: its folder tells one from another."""
        from PySide6.QtGui import QIcon  # noqa: PLC0415

        from owui_migrate_gui.gui.saved import saved_as  # noqa: PLC0415
        from owui_migrate_gui.gui.widgets.colour_dot import dot_icon  # noqa: PLC0415

        views = self.views
        names = tab_names([Path(view.target.place, view.target.name) for view in views])
        for number, (view, name) in enumerate(zip(views, names, strict=True)):
            found, _tone = view.badge
            self.setTabText(number, f"{name} ({found})" if found else name)
            profile = saved_as(view.target)
            tip = [str(view.target)]
            if profile is not None:
                tip += [profile.name, *([tr("production")] if profile.is_production else [])]
            tip += [found] if found else []
            self.setTabToolTip(number, " · ".join(tip))
            self.setTabIcon(number, dot_icon(profile.colour) if profile else QIcon())


__all__ = ["TargetTabs"]
