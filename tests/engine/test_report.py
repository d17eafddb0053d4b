"""A report says everything that the journal knows, in both formats, with nothing left to run."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.engine.journal import JournalEntry, list_runs
from owui_migrate_gui.engine.report import as_html, as_markdown, write_report
from tests.builders.running import carry_out, request_for
from tests.builders.scripts import write_alembic
from tests.engine.conftest import FIRST, SECOND, THIRD


def newest() -> JournalEntry:
    return list_runs(places.journal_dir())[0]


def test_a_report_of_a_done_run_has_checks_steps_rows_and_log(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "op.execute(\"DELETE FROM chat WHERE id = '1'\")")
    carry_out(request_for(database, str(source), "head"))
    for text in (as_markdown(newest()), as_html(newest())):
        plain = re.sub(r"\\(.)", r"\1", text)
        for part in ("done and verified", "Room enough", "chat -1", "Running upgrade", SECOND):
            assert part in plain, part
        assert str(newest().backup) in plain
        made = newest().made
        assert made is not None
        assert f"opened again and equal: {made.rows} rows" in plain
        assert made.sha256 in plain
    assert "| chat | 2 | 1 |" in as_markdown(newest())


def test_a_report_of_a_failed_run_says_which_steps_never_ran(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "raise ValueError('no luck')")
    write_alembic(source, THIRD, SECOND, "pass")
    carry_out(request_for(database, str(source), "head"))
    text = as_markdown(newest())
    assert re.search(rf"\| failed \| {SECOND}", text)
    assert re.search(rf"\| not run \| {THIRD}", text)
    assert "no luck" in text


def test_names_from_scripts_stay_text(database: Path, source: Path, tmp_path: Path) -> None:
    title = "<img src=x onerror=alert(1)> | *bold* `code`"
    write_alembic(source, SECOND, FIRST, "pass", title=title)
    carry_out(request_for(database, str(source), "head"))
    found: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append(tag)
            assert "onerror" not in dict(attrs)

    page = tmp_path / "report.html"
    write_report(newest(), page)
    Tags().feed(page.read_text(encoding="utf-8"))
    assert "img" not in found
    assert "script" not in found
    assert r"\<img src=x onerror=alert(1)\> \| \*bold\*" in as_markdown(newest())
    assert page.stat().st_mode & 0o077 == 0


def test_a_report_is_called_what_the_run_was(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "pass")
    carry_out(request_for(database, str(source), "head"))
    for kind, title in (("run", f"Upgrade to {SECOND}"), ("repair", "Repair"), ("rekey", "Rekey")):
        text = as_markdown(msgspec.structs.replace(newest(), kind=kind))
        assert text.startswith(f"# {title}: done and verified")


def test_an_entry_of_an_older_version_can_be_reported(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "pass")
    carry_out(request_for(database, str(source), "head"))
    old = msgspec.structs.replace(newest(), plan=(), checks_before=(), checks_after=(), host="")
    assert "Steps" in as_html(old)
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM chat").fetchone() == (2,)
