"""What an attempt left that was stopped early, and what a second one leaves after that."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.doctor.findings import Severity
from tests.doctor.made import HEAD, base
from tests.doctor.seen import above_info, repair, visited


def test_what_a_begun_migration_has_yet_to_make_is_told_once(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "8452d01d26d7")
    database.run(
        "UPDATE alembic_version SET version_num = '374d2f66af06'",
        "DROP INDEX chat_message_user_created_idx",
        "DELETE FROM chat_message",
    )
    seen = visited(database.path)
    assert above_info(seen) == ("OWM011",)
    begun = seen.find("OWM011")
    assert begun is not None
    assert any("chat_message_user_created_idx" in line for line in begun.evidence)
    repair(database.path)
    assert above_info(visited(database.path)) == ()
    assert database.rows("SELECT count(*) FROM chat_message") == [(4,)]


def test_an_index_that_only_a_second_attempt_leaves_out_tells_that_prompts_are_gone(
    tmp_path: Path,
) -> None:
    database = base(tmp_path / "webui.db", HEAD)
    assert visited(database.path).find("OWM036") is None  # perhaps nobody ever made a prompt
    database.run("DROP INDEX ix_prompt_new_command")
    lost = visited(database.path).find("OWM036")
    assert lost is not None
    assert lost.severity is Severity.WARNING
    assert lost.evidence[-1] == "ix_prompt_new_command is missing, as after a second attempt"
    assert not lost.can_repair
    database.insert("prompt", id="p", command="a", user_id="u1", name="n", content="c")
    assert visited(database.path).find("OWM036") is None
