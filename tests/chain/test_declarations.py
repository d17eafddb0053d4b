"""What the 84 scripts say about themselves can be read without running them, and is well formed."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest

from tests.chain.facts import known_revisions
from tests.chain.scratch import ROOT

RISKS = {
    "additive",
    "creates-index",
    "rebuilds-table",
    "moves-data",
    "drops-data",
    "locks-long-on-postgres",
    "slow-on-large-chat-table",
    "lossy-downgrade",
    "irreversible",
    "widens-access",
}
CHANGES = {"fills", "copies", "merges", "drops", "quarantines"}

ALEMBIC = sorted((ROOT / "migrations" / "versions").glob("*.py"))
PEEWEE = sorted((ROOT / "internal_migrations").glob("0*.py"))


def literal(path: Path, name: str) -> Any:
    """The module-level literal *name*, read from the syntax tree; None if there is none."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.AnnAssign | ast.Assign):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            if isinstance(target, ast.Name) and target.id == name and node.value is not None:
                return ast.literal_eval(node.value)
    return None


def functions(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_there_is_one_script_for_every_revision() -> None:
    known = known_revisions("sqlite", "peewee")
    assert [path.stem for path in PEEWEE] == [k.revision for k in known if k.system == "peewee"]
    wanted = {k.revision: k.parent for k in known_revisions("sqlite", "alembic")}
    assert {literal(p, "revision"): literal(p, "down_revision") for p in ALEMBIC} == wanted
    assert len(ALEMBIC) == 66


@pytest.mark.parametrize("path", [*PEEWEE, *ALEMBIC], ids=lambda path: path.stem)
def test_risks_and_rows_are_literals_of_known_words(path: Path) -> None:
    risks = literal(path, "risks")
    assert set(risks) == {"upgrade", "downgrade"}
    assert set(risks["upgrade"]) | set(risks["downgrade"]) <= RISKS
    rows = literal(path, "rows") or {"upgrade": (), "downgrade": ()}
    assert set(rows) == {"upgrade", "downgrade"}
    for change in (*rows["upgrade"], *rows["downgrade"]):
        assert set(change) == {"table", "change", "from", "reason"}
        assert change["change"] in CHANGES
        assert change["table"]
        assert change["reason"]


@pytest.mark.parametrize("path", [*PEEWEE, *ALEMBIC], ids=lambda path: path.stem)
def test_every_script_goes_both_ways_under_a_short_title(path: Path) -> None:
    both = {"migrate", "rollback"} if path in PEEWEE else {"upgrade", "downgrade"}
    assert both <= functions(path)
    title = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n")[0]
    assert 3 <= len(title) <= 72


@pytest.mark.parametrize("path", ALEMBIC, ids=lambda path: path.stem)
def test_the_file_is_named_and_headed_by_its_revision(path: Path) -> None:
    revision = literal(path, "revision")
    assert path.name.startswith(f"{revision}_")
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert f"Revision ID: {revision}" in docstring
    assert f"Revises: {literal(path, 'down_revision') or ''}".strip() in docstring


@pytest.mark.parametrize("path", [*PEEWEE, *ALEMBIC], ids=lambda path: path.stem)
def test_no_script_leaves_its_runner_s_transaction(path: Path) -> None:
    """A commit or a pragma in one script would undo the all-or-nothing of the whole run."""
    code = "\n".join(
        line for line in path.read_text(encoding="utf-8").splitlines() if "#" not in line
    )
    forbidden = r"(?i)\bpragma (?!_)|\.commit\(|autocommit|create_engine|\bVACUUM\b"
    assert re.search(forbidden, code) is None
