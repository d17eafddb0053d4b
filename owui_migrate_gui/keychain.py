"""Keys and passwords in the keychain of the operating system, for those who want them kept there.

Uses ``keyring``: macOS Keychain, Windows Credential Locker, and the Secret Service or KWallet on
Linux. A store that writes secrets into a file as they are is as good as none.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from owui_migrate_gui.errors import NoKeychain
from owui_migrate_gui.secret import Secret

_SERVICE = "owui-migrate"
_DRIVERS = {
    "linux": ("keyring.backends.SecretService", "secretstorage"),
    "darwin": ("keyring.backends.macOS.api",),
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
}
"""What must load for a platform's keychain to be found at all."""
_UNSAFE_MODULES = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


def is_there() -> bool:
    """Whether this machine has a keychain that can be used now."""
    backend = _keyring().get_keyring()
    parts = getattr(backend, "backends", None)
    return any(map(_is_safe, parts)) if parts is not None else _is_safe(backend)


def about() -> str:
    """Which keychain would be used, in words, without asking it for anything.

    Raises ``ImportError`` where the part that talks to this platform's is missing.
    """
    for module in _DRIVERS.get(sys.platform, ()):
        import_module(module)
    if not is_there():
        return "no keychain runs here, so keys and passwords are asked for each time"
    return f"{_keyring().get_keyring().name} can keep keys and passwords; it was not asked"


def read_secret(key: str) -> Secret | None:
    """What is kept for a target's key; None where nothing is, or the keychain can't be asked."""
    if not is_there():
        return None
    try:
        text = _keyring().get_password(_SERVICE, key)
    except _errors():
        return None
    return Secret(text) if text else None


def keep_secret(key: str, secret: Secret) -> None:
    """Keep a secret for a target's key. Raises ``NoKeychain`` where that isn't possible."""
    if not is_there():
        raise NoKeychain(
            "There is no keychain on this machine, so the key was not kept.",
            remedy="Give it again next time.",
        )
    try:
        _keyring().set_password(_SERVICE, key, secret.reveal())
    except _errors() as error:
        raise NoKeychain(
            f"The keychain did not take the key: {error}.",
            remedy="Unlock the keychain, or give the key again next time.",
        ) from error


def forget_secret(key: str) -> bool:
    """Remove what is kept for a target's key; False where nothing was."""
    try:
        _keyring().delete_password(_SERVICE, key)
    except _errors():
        return False
    return True


def _is_safe(backend: object) -> bool:
    return not type(backend).__module__.startswith(_UNSAFE_MODULES)


def _keyring() -> Any:  # noqa: ANN401 - a module that is loaded late
    # Looking for backends takes 50 ms and more: only when somebody asks.
    return import_module("keyring")


def _errors() -> tuple[type[Exception], ...]:
    errors = import_module("keyring.errors")
    return (errors.KeyringError, errors.PasswordDeleteError, RuntimeError, OSError)


__all__ = ["about", "forget_secret", "is_there", "keep_secret", "read_secret"]
