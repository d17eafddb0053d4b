"""``owui-migrate self-test`` tells whether everything works here, and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from owui_migrate_gui.doctor.self_test import Verdict, self_test
from tests.builders.databases import unpack_database
from tests.cli.program import Program

CHAIN = [
    "scripts",
    "demo",
    "open",
    "graph",
    "preview",
    "backup",
    "upgrade",
    "doctor",
    "downgrade",
    "restore",
]
BESIDE = ["sqlcipher", "postgresql", "keychain"]


@pytest.mark.slow
def test_everything_passes_and_nothing_is_left(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))

    answer = program("self-test", "--json", timeout=300)

    document = answer.document
    assert [check["id"] for check in document["checks"]] == [*CHAIN, *BESIDE]
    assert {check["verdict"] for check in document["checks"]} == {"passed"}
    assert document["passed"] is True
    assert answer.code == 0
    assert "libpq" in document["libraries"]
    assert list(scratch.iterdir()) == []
    assert not program.home.exists(), "the person's journal was touched"


def test_what_builds_on_a_failed_check_is_skipped(tmp_path: Path) -> None:
    def make_no_demo(folder: Path) -> Path:
        raise OSError(f"no room in {folder.name}")

    checks = {check.id: check for check in self_test(tmp_path, make_no_demo)}

    assert checks["scripts"].verdict is Verdict.PASSED
    assert checks["demo"].verdict is Verdict.FAILED
    assert checks["demo"].said == "OSError: no room in main job"
    assert all(checks[name].verdict is Verdict.SKIPPED for name in [*CHAIN[2:], "sqlcipher"])
    assert checks["postgresql"].verdict is Verdict.PASSED


def test_a_wrong_result_fails(tmp_path: Path) -> None:
    def make_finished(folder: Path) -> Path:
        folder.mkdir()
        return unpack_database("0.12.4", folder / "webui.db")

    checks = {check.id: check for check in self_test(tmp_path, make_finished)}

    assert checks["open"].verdict is Verdict.PASSED
    assert checks["graph"].verdict is Verdict.FAILED
    assert checks["graph"].said.startswith("An old database has nothing pending.")
