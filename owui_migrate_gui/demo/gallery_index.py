"""The list of a gallery's pictures, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from owui_migrate_gui.demo.guide import Picture

NAME = "README.md"
_STATES = {
    "empty": "Empty: nothing open, or a database without tables",
    "loading": "Loading",
    "pending": "Pending: a healthy database of an old release",
    "running": "Running: an upgrade at work",
    "healthy": "Healthy: at the newest revision",
    "failed": "Failed: after a run that was undone",
    "broken": "Broken: an interrupted upgrade of Open WebUI's own",
    "unknown": "Unknown: recorded at a revision of a fork",
    "not-opened": "Not opened",
    "dialogs": "Dialogs",
}
_LOOKS = {
    "-light": "light",
    "-dark": "dark",
    "-wide-light": "wide, light",
    "-wide-dark": "wide, dark",
}


def write_index(folder: Path, pictures: tuple[Picture, ...]) -> Path:
    """Write the list into ``folder`` and return its path."""
    path = folder / NAME
    path.write_text("\n".join(_lines(pictures)) + "\n", encoding="utf-8")
    return path


def _lines(pictures: tuple[Picture, ...]) -> Iterator[str]:
    captions = {picture.name: picture.caption for picture in pictures}
    yield "# Pictures of the window"
    yield ""
    yield "Drawn by `make screenshots` from a made-up database, without a display: 1280 × 800, and"
    yield "1920 × 1080 where it says *wide*."
    for state, title in _STATES.items():
        views = dict.fromkeys(
            name.rpartition("-")[0].removesuffix("-wide")
            for name in captions
            if name.startswith(f"{state}/")
        )
        if not views:
            continue
        yield ""
        yield f"## {title}"
        yield ""
        for view in views:
            links = [
                f"[{look}]({view}{tail}.png)"
                for tail, look in _LOOKS.items()
                if f"{view}{tail}.png" in captions
            ]
            caption = captions[next(name for name in captions if name.startswith(f"{view}-"))]
            yield f"- **{view.partition('/')[2]}** · {caption} {', '.join(links)}"


__all__ = ["NAME", "write_index"]
