"""Saved connections keep what was said of them, privately and without a secret."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from owui_migrate_gui.database.profiles import (
    Colour,
    Profile,
    find_profile,
    name_to_type,
    profile_of,
    read_profiles,
    remove_profile,
    save_profile,
)
from owui_migrate_gui.database.target import FileTarget, ServerTarget
from owui_migrate_gui.errors import BadTarget, NoAccess, UsageError

SERVER = ServerTarget(host="db", port=5432, database="chat", user="webui", schema="own")
FILE = FileTarget(path=Path("/data/webui.db"))


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "records" / "profiles.json"
    assert read_profiles(file) == ()
    live = Profile(
        name="live", target=SERVER, colour=Colour.RED, notes="ask Anna ü", is_production=True
    )
    save_profile(file, live)
    save_profile(file, Profile(name="Home", target=FILE))
    assert [profile.name for profile in read_profiles(file)] == ["Home", "live"]
    assert find_profile(file, "live") == live
    save_profile(file, Profile(name="live", target=FILE))
    assert find_profile(file, "live").target == FILE
    remove_profile(file, "Home")
    assert [profile.name for profile in read_profiles(file)] == ["live"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_database_is_the_same_by_whatever_role_it_is_reached(tmp_path: Path) -> None:
    file = tmp_path / "profiles.json"
    save_profile(file, Profile(name="a", target=SERVER))
    save_profile(file, Profile(name="b", target=SERVER, is_production=True))
    other_role = ServerTarget(
        host="DB",
        port=5432,
        database="chat",
        user="x",
        schema="own",
        options=(("sslmode", "require"),),
    )
    found = profile_of(file, other_role)
    assert found is not None
    assert (found.name, name_to_type(other_role)) == ("b", "chat")
    assert profile_of(file, ServerTarget(host="db", port=5432, database="chat", user="x")) is None
    link = tmp_path / "link.db"
    link.symlink_to(tmp_path / "webui.db")
    save_profile(file, Profile(name="file", target=FileTarget(path=tmp_path / "webui.db")))
    by_link = profile_of(file, FileTarget(path=link))
    assert by_link is not None
    assert (by_link.name, name_to_type(FileTarget(path=link))) == ("file", "link.db")


def test_bad_names_unknown_names_and_a_broken_file(tmp_path: Path) -> None:
    file = tmp_path / "profiles.json"
    for name in ("", "  ", " a", "a\nb", "x" * 61):
        with pytest.raises(UsageError):
            save_profile(file, Profile(name=name, target=FILE))
    with pytest.raises(BadTarget, match="no saved connection 'x'"):
        find_profile(file, "x")
    save_profile(file, Profile(name="one", target=FILE))
    with pytest.raises(BadTarget, match="There are: one"):
        remove_profile(file, "x")
    file.write_text("[{")
    with pytest.raises(NoAccess, match="can't be read"):
        read_profiles(file)
