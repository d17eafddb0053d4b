from __future__ import annotations

from owui_migrate_gui.sources.script_version import version_of

SCRIPT = '''"""Words."""
revision = "a"


def upgrade():
    """More words."""
    op.add_column("chat", sa.Column("x", sa.Text()))  # why
'''


def test_formatting_comments_and_docstrings_make_no_other_version() -> None:
    same = "revision = 'a'\ndef upgrade():\n  op.add_column('chat',sa.Column('x',sa.Text( )))\n"
    assert version_of(SCRIPT) == version_of(same) == version_of(f"\n{same}\n# end\n")
    assert len(version_of(SCRIPT)) == len("0123456789abcdef")


def test_another_deed_is_another_version() -> None:
    versions = {
        version_of(SCRIPT),
        version_of(SCRIPT.replace('"x"', '"y"')),
        version_of(SCRIPT.replace("add_column", "drop_column")),
        version_of(SCRIPT.replace("    op.", "    return\n    op.")),
    }
    assert len(versions) == 4


def test_what_is_no_python_has_none() -> None:
    assert not version_of("def upgrade(:\n")
    assert not version_of("\0")
