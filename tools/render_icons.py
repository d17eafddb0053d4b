"""Render resources/icons/owui-migrate.svg into the pictures that the systems want.

PNG for Linux and the window, .ico for Windows, .icns for macOS. Run it after changing the drawing:

    QT_QPA_PLATFORM=offscreen python tools/render_icons.py
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
NAME = "owui-migrate"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The four-letter names of PNG pictures in Apple's icon format, by size.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def main() -> int:
    """Write all pictures."""
    app = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(FOLDER / f"{NAME}.svg"))
    sizes = {*PNG_SIZES, *ICO_SIZES, *ICNS_TYPES}
    pictures = {size: _png(renderer, size) for size in sizes}
    for size in PNG_SIZES:
        (FOLDER / f"{NAME}-{size}.png").write_bytes(pictures[size])
    (FOLDER / f"{NAME}.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (FOLDER / f"{NAME}.icns").write_bytes(icns({size: pictures[size] for size in ICNS_TYPES}))
    del app
    return 0


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # PySide6's stubs want bytes here
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' icon file: a table of sizes and places, then the PNG pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries, bodies = b"", b""
    for size, png in sorted(pictures.items()):
        edge = size % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(png), place + len(bodies))
        bodies += png
    return head + entries + bodies


def icns(pictures: dict[int, bytes]) -> bytes:
    """Apple's icon file: blocks of a type, a length and a PNG picture."""
    blocks = b"".join(
        ICNS_TYPES[size] + struct.pack(">I", len(png) + 8) + png
        for size, png in sorted(pictures.items())
    )
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


if __name__ == "__main__":
    sys.exit(main())
