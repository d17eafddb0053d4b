"""Every step's script, run by ``sqlite3`` and ``psql``, makes what the real run makes.

Each step is asked for alone, of the database at its start, which the scripts before it have made:
one request and one program call a step, all steps of a chain, up and down. Beside it the very same
step runs for real on a second database; the two schemas have to be equal to the last default and
name. What the step shows alone has to be what it shows in the whole chain's preview. Of the bundled
source each step is also asked for without a target, ``--from R --to`` the next, in one lineage.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest

from owui_migrate_gui.engine.prepare_preview import Way
from owui_migrate_gui.preview import Preview, StatementKind, StepPreview
from owui_migrate_gui.revision import Direction, RevisionKey, System
from owui_migrate_gui.sql_script import script_of
from tests.builders.wheels import wheel
from tests.chain.facts import Dialect, Lineage, known_revisions
from tests.preview.making import key_of, offline_preview
from tests.preview.places import Place, postgresql_place, sqlite_place, without_doubles
from tests.preview.plain_alembic import count_plain
from tests.preview.real_run import RealScripts
from tests.preview.single import SingleSteps

pytestmark = pytest.mark.exhaustive

ROOT = Path(__file__).parents[2]
HEAD = known_revisions("sqlite", "alembic")[-1].revision
LAST_PEEWEE = "peewee:018_add_function_is_global"
KNOWN_TO_FAIL = {("010_migrate_modelfiles_to_models", "downgrade")}
"""Steps of Open WebUI's own whose script can't work; their preview says so."""


class Case(NamedTuple):
    """A source's whole way of one lineage on one dialect."""

    source: str
    dialect: Dialect
    lineage: Lineage
    start: str
    goal: str
    down_to: str


# A source without peewee scripts calls the last of them base; 0.8.12 has no way back over 010.
_WAYS: tuple[tuple[str, Lineage, str, str, str], ...] = (
    ("bundled", "alembic", "base", HEAD, "base"),
    ("bundled", "peewee", "base", HEAD, "base"),
    ("0.8.12", "peewee", "base", LAST_PEEWEE, "base"),
    ("0.8.12", "peewee", "base", "peewee:009_add_models", "base"),
    ("0.12.4", "peewee", LAST_PEEWEE, HEAD, "base"),
    ("0.12.4", "alembic", "base", HEAD, "base"),
)
_DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql")
CASES = [Case(way[0], dialect, *way[1:]) for way in _WAYS for dialect in _DIALECTS]


@pytest.fixture
def places(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Place, Place]]:
    """Two empty databases of the case's dialect."""
    case: Case = request.getfixturevalue("case")
    program = {"sqlite": "sqlite3", "postgresql": "psql"}[case.dialect]
    if shutil.which(program) is None:
        pytest.skip(f"the program {program} is not installed")
    with ExitStack() as stack:
        if case.dialect == "sqlite":
            yield (
                stack.enter_context(sqlite_place(tmp_path / "by-script.db")),
                stack.enter_context(sqlite_place(tmp_path / "for-real.db")),
            )
        else:
            server = request.getfixturevalue("postgresql_server")
            yield (
                stack.enter_context(postgresql_place(server)),
                stack.enter_context(postgresql_place(server)),
            )


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.source}-{case.dialect}-{case[2]}")
def test_the_scripts_of_all_steps_make_what_the_real_run_makes(
    case: Case, places: tuple[Place, Place], tmp_path: Path
) -> None:
    source = case.source if case.source == "bundled" else str(wheel(case.source))
    by_script, for_real = places
    if case.start != "base":
        _bring_to(case, by_script, for_real)
    scripts = RealScripts(source, tmp_path / "scripts")
    with scripts.at_hand():
        single = SingleSteps(source, tmp_path / "single")
        up: tuple[StepPreview, ...] = ()
        for start, goal in ((case.start, case.goal), (case.goal, case.down_to)):
            chain = offline_preview(case.dialect, case.lineage, start, goal, source)
            up = up or chain.steps
            _compare(case, chain, up, places, scripts, single)
            _check_table(case, chain, scripts)


def _bring_to(case: Case, *places: Place) -> None:
    script = script_of(offline_preview(case.dialect, case.lineage, "base", case.start))
    for place in places:
        place.run_script(script)


def _check_table(case: Case, preview: Preview, scripts: RealScripts) -> None:
    """The table of docs/preview.md says what was measured here."""
    certain = sum(not step.findings for step in preview.steps)
    whole = sum(step.is_scriptable for step in preview.steps)
    plain, alembic = count_plain(scripts.alembic(), preview) if case.goal == HEAD else (0, 0)
    total = len(preview.steps)
    row = (
        f"| {case.source} | {case.dialect} | {case.lineage} | {preview.steps[0].direction.value}"
        f" | {certain} of {total} | {whole} | {f'{plain} of {alembic}' if alembic else '–'} |"
    )
    assert row in (ROOT / "docs" / "preview.md").read_text(encoding="utf-8").splitlines(), row


def _compare(
    case: Case,
    chain: Preview,
    up: tuple[StepPreview, ...],
    places: tuple[Place, Place],
    scripts: RealScripts,
    single: SingleSteps,
) -> None:
    by_script, for_real = places
    assert chain.steps
    is_up = chain.steps[0].direction is Direction.UPGRADE
    for number, step in enumerate(chain.steps):
        if any("fails on this schema" in finding.what for finding in step.findings):
            with pytest.raises(Exception, match=r"."):
                scripts.run(step, for_real)
            assert (step.revision, step.direction.value) in KNOWN_TO_FAIL, step.findings
            return
        assert chain.source != "bundled" or not step.findings, (step.revision, step.findings)
        asked, shown = chain, step
        if number or chain.start_revision != "base":  # an empty file is no database to ask about
            if _is_asked_without_target(case, step, number):
                before = up[:number] if is_up else up[: len(up) - number]
                way = Way(
                    dialect=case.dialect,
                    lineage=chain.lineage,
                    start=_start(chain, number),
                    goal=_goal(chain, number),
                )
                asked = single.preview_without_target(by_script, way, before)
            else:
                asked = single.preview(by_script, _goal(chain, number))
            (shown,) = asked.steps
            assert (shown.system, shown.revision) == (step.system, step.revision)
            alone, in_chain = _always(shown), _always(step)
            assert (alone - in_chain, in_chain - alone) == (Counter(), Counter()), (
                step.revision,
                shown.findings,
            )
        by_script.run_script(script_of(asked, steps=[shown], skip_unscriptable=True))
        scripts.run(step, for_real)
        made, wanted = by_script.shape(), for_real.shape()
        assert made == wanted, (step.revision, set(made) ^ set(wanted))


def _is_asked_without_target(case: Case, step: StepPreview, number: int) -> bool:
    """Each step that both lineages have in one of them, up and down; those of peewee always."""
    if case.source != "bundled":
        return False
    return step.system is System.PEEWEE or number % 2 == (case.lineage == "peewee")


def _start(chain: Preview, number: int) -> RevisionKey | None:
    """Where a step of a chain begins."""
    if number == 0:
        return key_of(chain.start_revision)
    step = chain.steps[number]
    if step.direction is Direction.DOWNGRADE:
        return RevisionKey(step.system, step.revision)
    below = chain.steps[number - 1]
    return RevisionKey(below.system, below.revision)


def _goal(chain: Preview, number: int) -> RevisionKey | None:
    """Where a step of a chain leads: itself, or on the way back what is left after it."""
    step = chain.steps[number]
    if step.direction is Direction.UPGRADE:
        return RevisionKey(step.system, step.revision)
    if number + 1 == len(chain.steps):
        return key_of(chain.goal)
    below = chain.steps[number + 1]
    return RevisionKey(below.system, below.revision)


def _always(step: StepPreview) -> Counter[str]:
    """What a step does whatever the rows, but for its own record, in whatever order of columns.

    A preview without a database begins with the columns in the bundled scripts' order.
    """
    return Counter(
        " ".join(sorted(re.findall(r"[\w.]+", without_doubles(part.sent))))
        for part in step.statements
        if part.repeat is None and part.kind in {StatementKind.SCHEMA, StatementKind.DATA}
    )
