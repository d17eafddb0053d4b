"""Where no window can be opened the person is told why in words, before Qt aborts the process."""

from __future__ import annotations

import sys

import pytest

from owui_migrate_gui.errors import Refused
from owui_migrate_gui.gui.display import libraries_missing, require_window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a display")


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_no_display_is_told() -> None:
    with pytest.raises(Refused, match="There is no display to open a window on"):
        require_window()


def test_a_display_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":6543")
    with pytest.raises(Refused, match=r"(The display :6543 can't be used|The window needs lib)"):
        require_window()


def test_offscreen_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    require_window()


def test_missing_libraries_are_named_with_their_packages() -> None:
    error = libraries_missing(["libxcb-cursor.so.0", "libEGL.so.1"])

    assert error.what == (
        "The window needs libEGL.so.1, libxcb-cursor.so.0, which this system doesn't have."
    )
    assert "'apt install libegl1 libxcb-cursor0' brings them" in error.remedy


def test_a_library_of_no_known_package_is_named_too() -> None:
    error = libraries_missing(["libodd.so.7"])

    assert "libodd.so.7" in error.what
    assert "Install the package that brings it" in error.remedy
