"""The shared libraries that Qt expects of a Linux system, and the packages that bring them.

Plain tables, without an import: ``tools/setup_environment.py`` reads them before anything is
installed. Packages are Debian 12's and Ubuntu 22.04's; newer ones have ``libglib2.0-0t64`` under
the old name too.
"""

from __future__ import annotations

NEEDED = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libstdc++.so.6": "libstdc++6",
}
"""Needed by every window, also by one that no display shows."""

NEEDED_FOR_X = {
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""Needed by a window under X."""

NEEDED_FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Needed by a window under Wayland."""

FONT_PACKAGE = "fonts-dejavu-core"
"""Without any font every letter is an empty box, and nothing complains."""

__all__ = ["FONT_PACKAGE", "NEEDED", "NEEDED_FOR_WAYLAND", "NEEDED_FOR_X"]
