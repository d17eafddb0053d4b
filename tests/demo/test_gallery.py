"""The documentation's pictures and their list."""

from __future__ import annotations

import re
from pathlib import Path

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.demo.gallery_index import write_index
from owui_migrate_gui.demo.guide import Picture
from owui_migrate_gui.demo.odd_states import make_broken
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.conftest import MakeDatabase

ROOT = Path(__file__).parents[2]


def test_every_picture_is_listed_and_every_listed_one_is_there() -> None:
    folder = ROOT / "docs" / "screenshots"
    listed = re.findall(r"\]\(([^)]+\.png)\)", (folder / "README.md").read_text(encoding="utf-8"))
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*.png")}
    assert sorted(listed) == sorted(there)


def test_the_list_names_each_view_once_with_its_looks(tmp_path: Path) -> None:
    names = ["graph-light", "graph-dark", "graph-wide-light", "graph-folded-light"]
    pictures = [Picture(name=f"pending/{name}.png", caption=f"{name}.") for name in names]
    text = write_index(tmp_path, tuple(pictures)).read_text(encoding="utf-8")
    assert "## Pending" in text
    assert "## Failed" not in text
    assert text.count("- **graph** ·") == 1
    assert "[wide, light](pending/graph-wide-light.png)" in text
    assert "- **graph-folded** · graph-folded-light." in text


def test_the_broken_database_has_something_of_each_kind(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_broken(make_database("0.12.4").read_bytes(), tmp_path / "broken")
    snapshot = open_target(parse_target(str(path)))
    source = read_source(None)
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    found = visit(snapshot, graph, load_releases(), source.problems)
    ids = {finding.id for finding in found.findings}
    assert {"OWM011", "OWM016", "OWM059"} <= ids
