"""Scripts of a preview to be written to files, as questions for the window to ask; Qt-free."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.gui.language import mark, plural, tr
from owui_migrate_gui.gui.questions import SaveQuestion
from owui_migrate_gui.preview import Preview
from owui_migrate_gui.sql_script import script_name, script_of, scripts_by_step, stops_at

_FILTERS = mark("SQL scripts (*.sql)")


def save_whole(preview: Preview) -> SaveQuestion:
    """All steps in one script, in one transaction."""
    text = script_of(preview)
    return SaveQuestion(
        title=_whole_title(preview),
        name=f"{_plain(preview.start_revision)}-to-{_plain(preview.goal)}.sql",
        filters=tr(_FILTERS),
        write=lambda path: _write(path, text),
    )


def save_steps(preview: Preview) -> SaveQuestion:
    """Each step in a script of its own, into a folder."""
    scripts = scripts_by_step(preview)

    def write(folder: Path) -> None:
        for name, text in scripts.items():
            _write(folder / name, text)

    return SaveQuestion(
        title=_steps_title(preview, len(scripts)),
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
        title=tr("Export the step {revision}").format(revision=step.revision),
        name=script_name(at + 1, step),
        filters=tr(_FILTERS),
        write=lambda path: _write(path, text),
    )


def _whole_title(preview: Preview) -> str:
    """What is exported; and what is left out, where SQL alone can't do all."""
    stop = stops_at(preview)
    if stop is None:
        return tr("Export all steps")
    words = tr("Export all steps before {revision}, which SQL alone can't do")
    return words.format(revision=stop.revision)


def _steps_title(preview: Preview, count: int) -> str:
    stop = stops_at(preview)
    if stop is None:
        return plural(
            count,
            "Export {count} script: choose a folder",
            "Export {count} scripts: choose a folder",
        )
    return plural(
        count,
        "Export {count} script before {revision}, which SQL alone can't do: choose a folder",
        "Export {count} scripts before {revision}, which SQL alone can't do: choose a folder",
        revision=stop.revision,
    )


def _plain(revision: str) -> str:
    """A revision as part of a file name."""
    return revision.replace(":", "-").replace(", ", "-")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


__all__ = ["save_step", "save_steps", "save_whole"]
