"""Everything that can go wrong in words that a person understands.

    MigrationError
    ├── UsageError            exit 2   the request itself can't be understood
    │   ├── BadTarget                  not a path or URL that can be opened
    │   ├── BadBundle                  no support bundle, or one that can't be read
    │   ├── BadSource                  no migration scripts there, or unreadable ones
    │   ├── UnknownRevision            no such revision, release or goal
    │   └── NoWayThere                 the graph has no path to the goal
    ├── Refused               exit 3   nothing was started, the target is untouched
    │   ├── NotADatabase               not SQLite
    │   │   ├── KeyNeeded              encrypted, and no key was given
    │   │   │   └── PasswordNeeded     the server asks for a password
    │   │   └── WrongKey               encrypted, and not with this key
    │   │       └── WrongPassword      the server doesn't accept role or password
    │   ├── DamagedDatabase            SQLite, but torn or malformed
    │   ├── NoAccess                   permissions, read-only media, privileges on a server
    │   ├── ServerUnreachable          no connection to the server came about, or it was lost
    │   ├── NoSuchDatabase             the server has no database or schema of that name
    │   ├── NoSuchRole                 the server has no role of that name
    │   ├── ServerTooOld               an older PostgreSQL than the scripts can do with
    │   ├── PoolerInBetween            a pooler that hands out a connection a transaction
    │   ├── TargetLocked               somebody else writes to it
    │   ├── TargetChanged              no longer what the plan was made for
    │   ├── HistoryUnusable            version tables that no plan can start from
    │   ├── NoSpace                    not enough room for backup or run
    │   ├── NoKeychain                 no store of the system's to keep a secret in
    │   ├── BackupFailed               no verified backup, hence no run
    │   │   └── NoDumpProgram          no pg_dump fits the server
    │   └── SourceNotTrusted           scripts that the person has not trusted yet
    ├── RunFailed             exit 4   a run failed; the target is as it was before
    ├── Cancelled             exit 4   the person stopped it; the target is as it was before
    └── NeedsAttention        exit 5   the target's state must be looked at

Every error says three things: ``what`` is wrong, what is ``unchanged``, and the ``remedy``.
The window, the command line and JSON show the same three sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorRecord:
    """An error as data, to cross from the engine's child process and into the journal.

    Not a msgspec struct, though msgspec reads and writes it: the window's frame needs errors before
    its first paint, and loading msgspec takes as long as that paint.
    """

    code: str
    what: str
    unchanged: str
    remedy: str
    exit_code: int
    detail: str = ""

    @property
    def sentence(self) -> str:
        """The three sentences on one line."""
        return " ".join(part for part in (self.what, self.unchanged, self.remedy) if part)


class MigrationError(Exception):
    """Root of all errors that are shown to people.

    ``code`` is stable snake case for scripts; ``detail`` holds text that only ``-v`` shows,
    for example the driver's own message or a traceback of a script.
    """

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 2

    def __init__(
        self,
        what: str,
        *,
        unchanged: str = "Nothing was changed.",
        remedy: str = "",
        detail: str = "",
    ) -> None:
        super().__init__(" ".join(part for part in (what, unchanged, remedy) if part))
        self.what = what
        self.unchanged = unchanged
        self.remedy = remedy
        self.detail = detail

    def record(self) -> ErrorRecord:
        """This error as plain data."""
        return ErrorRecord(
            code=self.code,
            what=self.what,
            unchanged=self.unchanged,
            remedy=self.remedy,
            exit_code=self.exit_code,
            detail=self.detail,
        )


class UsageError(MigrationError):
    """The request can't be understood or carried out as asked."""

    code = "usage"
    exit_code = 2


class BadTarget(UsageError):
    """The target is neither a file nor a URL that this console opens."""

    code = "bad_target"


class BadBundle(UsageError):
    """Not a support bundle, or one that is damaged or made to do harm."""

    code = "bad_bundle"


class BadSource(UsageError):
    """A source without migrations, or one that can't be read."""

    code = "bad_source"


class UnknownRevision(UsageError):
    """No revision, release or goal of that name in this source."""

    code = "unknown_revision"


class NoWayThere(UsageError):
    """The revision graph has no path from where the target is to the goal."""

    code = "no_way_there"


class Refused(MigrationError):
    """The work was not started; the target is untouched."""

    code = "refused"
    exit_code = 3


class NotADatabase(Refused):
    """The file is empty, encrypted, or something else than an SQLite database."""

    code = "not_a_database"


class KeyNeeded(NotADatabase):
    """The file is encrypted, or not a database: without a key nobody can tell."""

    code = "key_needed"


class WrongKey(NotADatabase):
    """The key or the settings don't open the file."""

    code = "wrong_key"


class PasswordNeeded(KeyNeeded):
    """The server asks for the role's password, and none was given."""

    code = "password_needed"


class WrongPassword(WrongKey):
    """The server doesn't accept this role or its password."""

    code = "wrong_password"


class DamagedDatabase(Refused):
    """The file is an SQLite database but torn or malformed."""

    code = "damaged_database"


class NoAccess(Refused):
    """Permissions or read-only media stand in the way."""

    code = "no_access"


class MayNotRehearse(NoAccess):
    """The role may not make the database that a rehearsal's copy goes into."""

    code = "may_not_rehearse"


class ServerUnreachable(Refused):
    """No connection to the server came about, or it was lost."""

    code = "server_unreachable"


class NoSuchDatabase(Refused):
    """The server has no database, or the database no schema, of that name."""

    code = "no_such_database"


class NoSuchRole(Refused):
    """The server has no role of that name: no password will help."""

    code = "no_such_role"


class ServerTooOld(Refused):
    """The server is older than what the bundled scripts need."""

    code = "server_too_old"


class PoolerInBetween(Refused):
    """A pooler hands out another connection for every transaction; this work needs its own."""

    code = "pooler_in_between"


class TargetLocked(Refused):
    """Another process holds a lock that this work needs."""

    code = "target_locked"


class TargetChanged(Refused):
    """The target is no longer what the plan was made for."""

    code = "target_changed"


class HistoryUnusable(Refused):
    """The version tables are in a state that no plan can start from."""

    code = "history_unusable"


class NoSpace(Refused):
    """Too little free space for the backup or the run."""

    code = "no_space"


class NoKeychain(Refused):
    """The operating system has no keychain, or it didn't take the secret."""

    code = "no_keychain"


class BackupFailed(Refused):
    """The backup could not be made or did not verify, hence nothing was run."""

    code = "backup_failed"


class NoDumpProgram(BackupFailed):
    """No pg_dump fits the server; a copy inside the server is another way."""

    code = "no_dump_program"


class SourceNotTrusted(Refused):
    """The scripts of this source may not be executed before the person trusts them."""

    code = "source_not_trusted"


class RunFailed(MigrationError):
    """A run failed, and the target was put back to its state before the run."""

    code = "run_failed"
    exit_code = 4


class Cancelled(MigrationError):
    """The person cancelled; the target is as it was before the run."""

    code = "cancelled"
    exit_code = 4


class NeedsAttention(MigrationError):
    """Something went wrong that left the target in a state to be looked at."""

    code = "needs_attention"
    exit_code = 5


def error_from_record(record: ErrorRecord) -> MigrationError:
    """Turn a record that came from the child process back into the error it was.

    A leaf that only the child knows comes back as the branch of its exit code.
    """
    branch = _BY_EXIT_CODE.get(record.exit_code, NeedsAttention)
    kind = _BY_CODE.get(record.code, branch)
    return kind(record.what, unchanged=record.unchanged, remedy=record.remedy, detail=record.detail)


def _leaves(root: type[MigrationError]) -> list[type[MigrationError]]:
    return [root, *(leaf for child in root.__subclasses__() for leaf in _leaves(child))]


_BY_CODE = {kind.code: kind for kind in _leaves(MigrationError)}
_BY_EXIT_CODE: dict[int, type[MigrationError]] = {
    kind.exit_code: kind for kind in (UsageError, Refused, RunFailed, NeedsAttention)
}

__all__ = [
    "BackupFailed",
    "BadBundle",
    "BadSource",
    "BadTarget",
    "Cancelled",
    "DamagedDatabase",
    "ErrorRecord",
    "HistoryUnusable",
    "KeyNeeded",
    "MayNotRehearse",
    "MigrationError",
    "NeedsAttention",
    "NoAccess",
    "NoDumpProgram",
    "NoKeychain",
    "NoSpace",
    "NoSuchDatabase",
    "NoSuchRole",
    "NoWayThere",
    "NotADatabase",
    "PasswordNeeded",
    "PoolerInBetween",
    "Refused",
    "RunFailed",
    "ServerTooOld",
    "ServerUnreachable",
    "SourceNotTrusted",
    "TargetChanged",
    "TargetLocked",
    "UnknownRevision",
    "UsageError",
    "WrongKey",
    "WrongPassword",
    "error_from_record",
]
