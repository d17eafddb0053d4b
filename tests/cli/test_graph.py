"""``owui-migrate graph`` and ``history``: drawings of a small source with a branch and a merge."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.cli.program import Program, normal
from tests.cli.scripts import START, write_script
from tests.conftest import MakeDatabase

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """START leads to a1; b2 and c3 branch off; d4 merges them."""
    folder = tmp_path / "scripts"
    write_script(folder, START, (), title="Where it starts")
    write_script(folder, "a1a1a1a1a1a1", (START,), title="Before the branch")
    write_script(folder, "b2b2b2b2b2b2", ("a1a1a1a1a1a1",), title="Left")
    write_script(folder, "c3c3c3c3c3c3", ("a1a1a1a1a1a1",), title='Right, "quoted" & <more>')
    write_script(folder, "d4d4d4d4d4d4", ("b2b2b2b2b2b2", "c3c3c3c3c3c3"), title="Merge")
    return folder


def test_lanes_in_letters(program: Program, source: Path, make_database: MakeDatabase) -> None:
    answer = program("graph", make_database("0.6.43"), "--source", source)

    assert answer.out.splitlines() == [
        "○   d4d4d4d4d4d4  Merge  pending  head",
        "├─╮",
        '│ ○ c3c3c3c3c3c3  Right, "quoted" & <more>  pending',
        "○ │ b2b2b2b2b2b2  Left  pending",
        "├─╯",
        "○   a1a1a1a1a1a1  Before the branch  pending",
        f"◆   {START}  Where it starts  [0.7.2]  current",
    ]
    assert answer.code == 0


def test_graph_in_json(program: Program, source: Path, make_database: MakeDatabase) -> None:
    target = make_database("0.6.43")

    answer = program("graph", target, "--source", source, "--format", "json")

    document = answer.document
    assert document == program("graph", target, "--source", source, "--json").document
    assert document["nodes"][0] == {
        "revision": START,
        "system": "alembic",
        "title": "Where it starts",
        "state": "current",
        "created": None,
        "release": "0.7.2",
        "is_head": False,
        "is_branch": False,
        "is_merge": False,
        "row": 0,
        "lane": 0,
    }
    marks = [(n["state"], n["is_branch"], n["is_merge"], n["is_head"]) for n in document["nodes"]]
    assert marks == [
        ("current", False, False, False),
        ("pending", True, False, False),
        ("pending", False, False, False),
        ("pending", False, False, False),
        ("pending", False, True, True),
    ]
    assert normal(document["edges"]) == [
        {"from": START, "to": "a1a1a1a1a1a1", "kind": "parent"},
        {"from": "a1a1a1a1a1a1", "to": "b2b2b2b2b2b2", "kind": "parent"},
        {"from": "a1a1a1a1a1a1", "to": "c3c3c3c3c3c3", "kind": "parent"},
        {"from": "b2b2b2b2b2b2", "to": "d4d4d4d4d4d4", "kind": "parent"},
        {"from": "c3c3c3c3c3c3", "to": "d4d4d4d4d4d4", "kind": "parent"},
    ]
    assert document["problems"] == []


def test_svg_is_whole_and_tells_states_by_shape(
    program: Program, source: Path, make_database: MakeDatabase
) -> None:
    answer = program("graph", make_database("0.6.43"), "--source", source, "--format", "svg")

    root = ET.fromstring(answer.out)
    titles = [title.text for group in root.iter(f"{SVG}g") for title in group.iter(f"{SVG}title")]
    assert 'c3c3c3c3c3c3: Right, "quoted" & <more> (pending)' in titles
    assert len(titles) == 5
    assert len(list(root.iter(f"{SVG}circle"))) == 4
    assert len(list(root.iter(f"{SVG}polygon"))) == 1
    assert len(list(root.iter(f"{SVG}path"))) == 5


def test_dot_has_every_node_and_edge(program: Program, source: Path) -> None:
    answer = program("graph", "--source", source, "--format", "dot")

    lines = [line.strip() for line in answer.out.splitlines()]
    assert lines[0] == "digraph revisions {"
    assert lines[-1] == "}"
    assert '"b2b2b2b2b2b2" -> "d4d4d4d4d4d4";' in lines
    assert r"Right, \"quoted\" & <more>" in answer.out
    assert len([line for line in lines if " -> " in line]) == 5


def test_what_only_the_target_knows_is_drawn_as_unknown(
    program: Program, source: Path, make_database: MakeDatabase
) -> None:
    answer = program("graph", make_database("0.8.12"), "--source", source)

    unknown = [line for line in answer.out.splitlines() if "unknown" in line]
    assert len(unknown) == 1
    assert unknown[0].lstrip().startswith("?")
    assert "b2c3d4e5f6a7" in unknown[0]


def test_history_is_oldest_first(program: Program, source: Path) -> None:
    answer = program("history", "--source", source, "--json")

    document = answer.document
    revisions = document["revisions"]
    assert revisions[0]["revision"] == START
    assert revisions[-1] == {
        "revision": "d4d4d4d4d4d4",
        "system": "alembic",
        "title": "Merge",
        "created": None,
        "parents": ["b2b2b2b2b2b2", "c3c3c3c3c3c3"],
        "depends_on": [],
        "branch_labels": [],
        "release": None,
        "risks": {"upgrade": [], "downgrade": []},
        "has_downgrade": True,
        "file": "versions/d4d4d4d4d4d4.py",
    }
    assert document["problems"] == []
    assert answer.code == 0
    assert "Before the branch" in program("history", "--source", source).out


def test_bundled_history_is_complete(program: Program) -> None:
    document = program("history", "--json").document

    systems = [revision["system"] for revision in document["revisions"]]
    assert (systems.count("peewee"), systems.count("alembic")) == (18, 66)
    assert systems == ["peewee"] * 18 + ["alembic"] * 66
    assert document["revisions"][-1]["revision"] == "0bd252b206fb"
    assert document["problems"] == []


def test_graph_in_mermaid(program: Program, source: Path, make_database: MakeDatabase) -> None:
    target = make_database("0.6.43")

    lines = program("graph", target, "--source", source, "--format", "mermaid").out.splitlines()

    assert lines[0] == "flowchart BT"
    assert f'    r0{{{{"{START}<br>Where it starts<br>release 0.7.2"}}}}:::current' in lines
    quoted = '"c3c3c3c3c3c3<br>Right, #34;quoted#34; #38; #60;more#62;"'
    assert f"    r3([{quoted}]):::pending" in lines
    arrows = [line.strip() for line in lines if "-->" in line]
    assert sorted(arrows) == ["r0 --> r1", "r1 --> r2", "r1 --> r3", "r2 --> r4", "r3 --> r4"]
