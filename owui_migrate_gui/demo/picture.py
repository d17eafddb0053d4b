"""Pictures of the window as small PNG files."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter, QPixmap

from owui_migrate_gui.errors import NeedsAttention

_COLOURS = 96
_EXACT = 48
_SAMPLE = 3
"""Every third pixel is enough to find the colours by."""

_SHADE = 0xF0F0F0
"""Colours that share their upper bits are one shade."""

_SMALLEST_FILE = 0
"""Qt's quality 0 of a PNG: compressed as far as it goes."""


def save_picture(shot: QPixmap, path: Path) -> None:
    """Write a picture with 96 of its colours: the most used, then one of each shade of the rest.

    That is a quarter of the size, and too like the original to be told from it.

    Raises ``NeedsAttention`` where it can't be written.
    """
    image = shot.toImage().convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I")[::_SAMPLE])
    shades: dict[int, list[int]] = {}
    ranked = counted.most_common()
    table = [colour for colour, _ in ranked[:_EXACT]]
    for colour, count in ranked[_EXACT:]:
        known = shades.setdefault(colour & _SHADE, [colour, 0])
        known[1] += count
    common = sorted(shades.values(), key=lambda shade: -shade[1])
    table += [colour for colour, _ in common[: _COLOURS - _EXACT]]
    small = image.convertToFormat(QImage.Format.Format_Indexed8, table)
    writer = QImageWriter(str(path))
    writer.setQuality(_SMALLEST_FILE)
    if not writer.write(small):
        raise NeedsAttention(f"{path} can't be written.", remedy="Choose another folder.")


__all__ = ["save_picture"]
