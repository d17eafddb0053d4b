"""Whether a window can be opened here, found out before Qt is loaded; Qt would abort the process.

Needs no Qt. On Linux it tries the libraries that Qt will load and connects to the display once;
elsewhere there is always a display.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

from owui_migrate_gui.errors import Refused
from owui_migrate_gui.gui.system_libraries import NEEDED, NEEDED_FOR_WAYLAND, NEEDED_FOR_X

_NO_DISPLAY = "There is no display to open a window on."
_OTHER_VERBS = "or use the other verbs: 'owui-migrate --help'."


def require_window() -> None:
    """Raise ``Refused``, naming what is missing, where Qt could not open a window."""
    if not sys.platform.startswith("linux"):
        return
    platforms = _platforms()
    if not platforms:
        raise Refused(_NO_DISPLAY, remedy=f"Start it on a desktop, {_OTHER_VERBS}")
    missing = {platform: _missing(platform) for platform in platforms}
    complete = [platform for platform, libraries in missing.items() if not libraries]
    if not complete:
        raise libraries_missing(min(missing.values(), key=len))
    if not any(_answers(platform) for platform in complete):
        shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "unnamed"
        raise Refused(
            f"The display {shown} can't be used: nothing answers there, or it does not let you in.",
            remedy=f"Start it from the desktop's own session, {_OTHER_VERBS}",
        )


def libraries_missing(libraries: list[str]) -> Refused:
    """The error that names these shared libraries and the packages that bring them."""
    names = sorted(libraries)
    packages = {**NEEDED, **NEEDED_FOR_X, **NEEDED_FOR_WAYLAND}
    known = [packages[name] for name in names if name in packages]
    what = f"The window needs {', '.join(names)}, which this system doesn't have."
    remedy = (
        f"On Debian and Ubuntu: 'apt install {' '.join(known)}' brings "
        f"{'it' if len(names) == 1 else 'them'}; {_OTHER_VERBS}"
        if known
        else f"Install the package that brings it, {_OTHER_VERBS}"
    )
    return Refused(what, remedy=remedy)


def _platforms() -> list[str]:
    """Qt's platform plugins in question, for example ``["wayland", "xcb"]``."""
    named = os.environ.get("QT_QPA_PLATFORM")
    if named:
        return [part.partition(":")[0] for part in named.split(";")]
    offered = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    return [platform for variable, platform in offered.items() if os.environ.get(variable)]


def _missing(platform: str) -> list[str]:
    wanted = dict(NEEDED)
    if platform == "xcb":
        wanted |= NEEDED_FOR_X
    if platform == "wayland":
        wanted |= NEEDED_FOR_WAYLAND
    return [name for name in wanted if not _can_load(name)]


def _can_load(library: str) -> bool:
    """Whether it comes with the executable, or the system has it."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen and (Path(frozen) / library).exists():
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers(platform: str) -> bool:
    if platform == "xcb":
        return _answers_x()
    if platform == "wayland":
        return _answers_wayland()
    return True


def _answers_x() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    is_broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not is_broken


def _answers_wayland() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    address = wayland.wl_display_connect(None)
    if not address:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(address))
    return True


__all__ = ["libraries_missing", "require_window"]
