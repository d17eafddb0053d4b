"""On a terminal: the plan and the question, bars, and Ctrl-C. A real pseudo-terminal, real keys."""

from __future__ import annotations

import re
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.program import Program
from tests.cli.screen import terminal
from tests.cli.scripts import ADD_TABLE, SLOW, source_with_steps
from tests.conftest import MakeDatabase

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)


@pytest.fixture
def target(make_database: MakeDatabase) -> Path:
    return make_database("0.6.43")


def test_the_plan_is_shown_and_yes_runs_it(program: Program, target: Path, tmp_path: Path) -> None:
    source = source_with_steps(tmp_path / "scripts", ADD_TABLE)
    with terminal(program, "upgrade", target, "--source", source, "--trust") as screen:
        screen.wait_for("Upgrade now? [y/N]")
        assert "1 step" in screen.text
        assert "000000000001" in screen.text
        assert "A verified backup goes into" in screen.text
        screen.type("y\n")
        assert screen.finish() == 0
    assert "Done: 1 step to 000000000001" in screen.text


def test_anything_else_is_a_no(program: Program, target: Path, tmp_path: Path) -> None:
    source = source_with_steps(tmp_path / "scripts", ADD_TABLE)
    content = target.read_bytes()
    with terminal(program, "upgrade", target, "--source", source, "--trust") as screen:
        screen.wait_for("Upgrade now? [y/N]")
        screen.type("\n")
        assert screen.finish() == 4
    assert "You said no. Nothing was changed." in screen.text
    assert target.read_bytes() == content
    assert list(target.parent.glob("*.backup.db")) == []


def test_a_repair_says_how_long_it_takes_before_it_asks(program: Program, target: Path) -> None:
    with closing(sqlite3.connect(target)) as connection, connection:
        connection.execute("DROP INDEX user_id_pinned_idx")
    with terminal(program, "diagnose", target, "--repair-all") as screen:
        screen.wait_for("Repair 1 finding now? [y/N]")
        said = " ".join(screen.text.split())
        assert re.search(r"its backup and checks this takes about \d s, by a rough estimate", said)
        screen.type("\n")
        assert screen.finish() == 4


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_stops_the_run_cleanly(
    program: Program, target: Path, tmp_path: Path, number: signal.Signals
) -> None:
    source = source_with_steps(tmp_path / "scripts", ADD_TABLE, SLOW)
    content = target.read_bytes()
    arguments = ("upgrade", target, "--source", source, "--trust", "--yes")
    with terminal(program, *arguments) as screen:
        screen.wait_for("step 2 of 2")
        screen.process.send_signal(number)
        assert screen.finish() == 4
    assert "Stopping" in screen.text
    assert "Traceback" not in screen.text
    assert target.read_bytes() == content
    assert not target.with_name("webui.db-journal").exists()
    runs = program("runs", target, "--json").document["runs"]
    assert [run["outcome"] for run in runs] == ["cancelled"]


def test_status_fits_the_terminal(program: Program, target: Path, tmp_path: Path) -> None:
    source = source_with_steps(tmp_path / "scripts", ADD_TABLE)
    with terminal(program, "status", target, "--source", source) as screen:
        assert screen.finish() == 1
    assert "1 revision behind 000000000001." in screen.text
