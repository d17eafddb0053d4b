"""Scripts of a preview to be written to files, as questions for the window to ask; Qt-free."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.gui.questions import SaveQuestion
from owui_migrate_gui.preview import Preview
from owui_migrate_gui.sql_script import script_name, script_of, scripts_by_step, stops_at

_FILTERS = "SQL scripts (*.sql)"


def save_whole(preview: Preview) -> SaveQuestion:
    """All steps in one script, in one transaction."""
    text = script_of(preview)
    return SaveQuestion(
        title=f"Export all steps{_end_words(preview)}",
        name=f"{_plain(preview.start_revision)}-to-{_plain(preview.goal)}.sql",
        filters=_FILTERS,
        write=lambda path: _write(path, text),
    )


def save_steps(preview: Preview) -> SaveQuestion:
    """Each step in a script of its own, into a folder."""
    scripts = scripts_by_step(preview)

    def write(folder: Path) -> None:
        for name, text in scripts.items():
            _write(folder / name, text)

    return SaveQuestion(
        title=f"Export {len(scripts)} scripts{_end_words(preview)}: choose a folder",
        name="",
        filters="",
        write=write,
        is_folder=True,
    )


def save_step(preview: Preview, at: int) -> SaveQuestion:
    """One step's script; ``at`` is its place in the preview."""
    step = preview.steps[at]
    text = script_of(preview, steps=[step])
    return SaveQuestion(
        title=f"Export the step {step.revision}",
        name=script_name(at + 1, step),
        filters=_FILTERS,
        write=lambda path: _write(path, text),
    )


def _end_words(preview: Preview) -> str:
    """What the script leaves out, where SQL alone can't do all."""
    stop = stops_at(preview)
    return f" before {stop.revision}, which SQL alone can't do" if stop else ""


def _plain(revision: str) -> str:
    """A revision as part of a file name."""
    return revision.replace(":", "-").replace(", ", "-")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


__all__ = ["save_step", "save_steps", "save_whole"]
