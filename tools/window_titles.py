"""The titles of all windows on an X display, read through the X library itself."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_ulong, c_ulonglong, c_void_p


def window_titles(display: str) -> list[str]:
    """The names of the display's top windows; empty where it can't be opened."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = c_void_p
    x.XOpenDisplay.argtypes = [c_char_p]
    x.XDefaultRootWindow.restype = c_ulong
    x.XDefaultRootWindow.argtypes = [c_void_p]
    opened = x.XOpenDisplay(display.encode())
    if not opened:
        return []
    try:
        return [_name(x, opened, window) for window in _children(x, opened)]
    finally:
        x.XCloseDisplay(c_void_p(opened))


def _children(x: ctypes.CDLL, display: int) -> list[int]:
    root, parent = c_ulong(), c_ulong()
    children, count = POINTER(c_ulong)(), c_int()
    top = c_ulong(x.XDefaultRootWindow(display))
    x.XQueryTree(c_void_p(display), top, byref(root), byref(parent), byref(children), byref(count))
    found = [children[index] for index in range(count.value)]
    if count.value:
        x.XFree(children)
    return found


def _name(x: ctypes.CDLL, display: int, window: int) -> str:
    """_NET_WM_NAME, which is UTF-8; empty where a window has none."""
    atom = x.XInternAtom(c_void_p(display), b"_NET_WM_NAME", c_int(0))
    kind, form, data = c_ulong(), c_int(), c_char_p()
    count, rest = c_ulonglong(), c_ulonglong()
    x.XGetWindowProperty(
        c_void_p(display),
        c_ulong(window),
        c_ulong(atom),
        ctypes.c_long(0),
        ctypes.c_long(1024),
        c_int(0),
        c_ulong(0),
        byref(kind),
        byref(form),
        byref(count),
        byref(rest),
        byref(data),
    )
    text = (data.value or b"").decode("utf-8", "replace")
    if data.value is not None:
        x.XFree(data)
    return text


__all__ = ["window_titles"]
