"""What the window says after a repair comes next, without Qt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.engine.actions import StampAction
from owui_migrate_gui.gui.aftercare import (
    After,
    next_step,
    repair_all_words,
    upgrade_behind,
    waiting_step,
)
from owui_migrate_gui.gui.reading import Reading
from tests.gui.overview.test_overview_state import standing_at

MENDED = Finding(
    id="OWM9",
    severity=Severity.ERROR,
    title="It is torn",
    evidence=(),
    repair="r",
    actions=(StampAction(text="t", revision="aaaa2"),),
)
LEFT = replace(MENDED, actions=())
MINOR = replace(LEFT, severity=Severity.WARNING)


def examined(reading: Reading, *findings: Finding, is_whole: bool = True) -> Examination:
    return Examination(
        findings=findings, actual=reading.current, standing=reading.standing, is_whole=is_whole
    )


@pytest.mark.parametrize(
    ("findings", "what", "button", "words"),
    [
        ((), After.UPGRADE, "Upgrade to 0.12.4 …", "nothing is wrong any more. It is 2 steps"),
        ((MINOR,), After.UPGRADE, "Upgrade to 0.12.4 …", "no error is left, only warnings"),
        ((MENDED,), After.REPAIR, "Repair it, then upgrade …", "1 finding can be repaired now"),
        ((LEFT,), After.LOOK, "See the doctor", "left is: It is torn."),
    ],
)
def test_what_the_examination_found_decides_what_comes_next(
    findings: tuple[Finding, ...], what: After, button: str, words: str
) -> None:
    reading = standing_at("aaaa1")
    step = next_step(reading, examined(reading, *findings))
    assert (step.what, step.button) == (what, button.replace("0.12.4", reading.head_name))
    assert words in step.words


def test_at_the_head_nothing_is_left_to_do() -> None:
    reading = standing_at("aaaa3")
    step = next_step(reading, examined(reading))
    assert (step.what, step.button) == (After.NOTHING, "")


def test_what_was_not_examined_as_a_whole_is_to_be_looked_at() -> None:
    reading = standing_at("aaaa1")
    step = next_step(reading, examined(reading, is_whole=False))
    assert (step.what, step.button) == (After.LOOK, "See the doctor")


def test_no_upgrade_is_promised_behind_an_error_that_stays() -> None:
    reading = standing_at("aaaa1")
    assert upgrade_behind(reading, examined(reading, MENDED)) == reading.head_name
    assert upgrade_behind(reading, examined(reading, MENDED, LEFT)) == ""
    both = examined(reading, MENDED, replace(MENDED, id="OWM8"))
    assert repair_all_words(reading, both) == "Repair all (2), then upgrade …"
    assert repair_all_words(reading, examined(reading, MENDED, LEFT)) == "Repair it …"


def test_what_is_recorded_at_the_head_is_behind_where_the_tables_are() -> None:
    reading = standing_at("aaaa3")
    assert upgrade_behind(reading, examined(reading)) == ""
    ahead = replace(examined(reading, MENDED), actual=standing_at("aaaa1").current)
    assert upgrade_behind(reading, ahead) == reading.head_name


def test_while_it_is_examined_the_upgrade_can_be_called_off() -> None:
    assert waiting_step(upgrades=True).button == "Don't upgrade"
    assert waiting_step(upgrades=False).button == ""
