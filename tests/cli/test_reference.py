"""docs/cli.md says what the parser says."""

from __future__ import annotations

import subprocess
import sys

from tests.cli.program import ROOT, Program


def test_the_reference_is_current(program: Program) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "write_cli_reference.py", "--check"],
        env=program.environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_help_lists_every_verb(program: Program) -> None:
    answer = program("--help")

    verbs = ["status", "graph", "history", "upgrade", "downgrade", "backup", "backups"]
    lines = [line.split()[0] for line in answer.out.splitlines() if line.startswith("  ")]
    for verb in [*verbs, "restore", "runs", "gui"]:
        assert verb in lines
    assert program().out == answer.out
    assert answer.code == 0
