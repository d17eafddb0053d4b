"""Every kind of finding has its words and its section on the user's page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from owui_migrate_gui.doctor.catalogue import PAGE, catalogue, page_of

ROOT = Path(__file__).resolve().parents[2]
SOURCES = tuple((ROOT / "owui_migrate_gui" / "doctor").rglob("*.py"))


def test_the_page_is_what_the_catalogue_says() -> None:
    tool = ROOT / "tools" / "write_findings_page.py"
    done = subprocess.run(
        [sys.executable, tool, "--check"], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False
    )
    assert done.returncode == 0, "run tools/write_findings_page.py"


@pytest.mark.parametrize("id_", catalogue())
def test_every_id_has_its_section(id_: str) -> None:
    assert f"\n### {id_}\n" in (ROOT / PAGE).read_text(encoding="utf-8")
    assert page_of(id_) == f"docs/findings.md#{id_.lower()}"


def test_every_finding_that_the_doctor_can_make_is_in_the_catalogue() -> None:
    made = {id_ for path in SOURCES for id_ in re.findall(r'"(OWM\d{3})"', path.read_text("utf-8"))}
    assert made <= set(catalogue())
    by_log = {id_ for id_, kind in catalogue().items() if kind.log}
    assert set(catalogue()) - made <= by_log
