"""What is kept in the system's keychain, with a backend of our own in its place."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from owui_migrate_gui.errors import NoKeychain
from owui_migrate_gui.keychain import forget_secret, is_there, keep_secret, read_secret
from owui_migrate_gui.secret import Secret

KEY = "postgresql://webui@db:5432/chat"


class Ring(KeyringBackend):
    """Keeps in memory; ``is_locked`` makes it refuse as a locked keychain does."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._look()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._look()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")

    def _look(self) -> None:
        if self.is_locked:
            raise KeyringLocked("locked")


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def ring() -> Ring:
    made = Ring()
    keyring.set_keyring(made)
    return made


def test_kept_read_back_and_removed(ring: Ring) -> None:
    assert (is_there(), read_secret(KEY)) == (True, None)
    keep_secret(KEY, Secret("p'ä"))
    assert ring.kept == {("owui-migrate", KEY): "p'ä"}
    assert read_secret(KEY) == Secret("p'ä")
    assert forget_secret(KEY)
    assert (ring.kept, read_secret(KEY), forget_secret(KEY)) == ({}, None, False)


@pytest.mark.parametrize("backend", [NoKeyring, NullKeyring])
def test_where_there_is_none_that_is_said(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    assert (is_there(), read_secret(KEY)) == (False, None)
    with pytest.raises(NoKeychain, match="There is no keychain") as caught:
        keep_secret(KEY, Secret("hush"))
    assert "hush" not in str(caught.value)


def test_a_locked_one_is_said_too(ring: Ring) -> None:
    ring.is_locked = True
    assert read_secret(KEY) is None
    with pytest.raises(NoKeychain, match="did not take the key: locked"):
        keep_secret(KEY, Secret("hush"))
    assert ring.kept == {}
