"""What PostgreSQL and its driver answer, in words that a person understands.

By SQLSTATE where there is one (PostgreSQL docs, appendix A). While connecting libpq gives none,
only text, so that is looked at; a server that speaks another language is quoted as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors

from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import (
    BadTarget,
    MigrationError,
    NoAccess,
    NoSpace,
    NoSuchDatabase,
    NoSuchRole,
    PasswordNeeded,
    Refused,
    ServerUnreachable,
    TargetLocked,
    WrongPassword,
)

_HOW_IT_GOT_THERE = re.compile(r"^connection (failed|is bad): (connection to server .*? failed: )?")

_Maker = Callable[[ServerTarget, str], MigrationError]


def explain_connecting(error: psycopg.Error, target: ServerTarget) -> MigrationError:
    """Why no connection came about, with what to do; never holds the password."""
    said = one_line(error)
    for signs, make in _CONNECTING:
        if re.search(signs, said):
            return make(target, said)
    if isinstance(error, psycopg.ProgrammingError):
        return BadTarget(
            f"The address of the server can't be used: {_words_of(said)}.",
            remedy="Correct the URL, for example postgresql://user@host:5432/database.",
        )
    return ServerUnreachable(
        f"{_place(target)} refused the connection: {_words_of(said)}.",
        remedy="Look at what it says, and into the server's log.",
    )


def explain(error: psycopg.Error, target: ServerTarget) -> MigrationError | None:
    """A known error of a statement as one of ours; None for what nobody foresaw."""
    if isinstance(error, errors.InsufficientPrivilege):
        return NoAccess(
            f"The role {target.user} may not do this: {one_line(error)}.",
            remedy="Use the role that owns Open WebUI's tables, or grant it the privilege.",
        )
    if isinstance(error, errors.DiskFull):
        return NoSpace(
            f"The server's disk is full: {one_line(error)}.", remedy="Make room on the server."
        )
    if isinstance(error, errors.LockNotAvailable | errors.DeadlockDetected):
        return TargetLocked(
            f"Another session has locked what is needed: {one_line(error)}.",
            remedy="Stop Open WebUI and other programs that use the database, then try again.",
        )
    if isinstance(error, errors.QueryCanceled):
        return Refused(
            f"The server gave up a statement: {one_line(error)}.",
            remedy="Try again when it is less busy.",
        )
    if is_connection_lost(error):
        return ServerUnreachable(
            f"The connection to {_place(target)} was lost: {one_line(error)}.",
            remedy="See that the server runs, then try again.",
        )
    return None


def is_connection_lost(error: BaseException) -> bool:
    """Whether the session has ended: server stopped, backend terminated, network gone."""
    if isinstance(error, errors.AdminShutdown | errors.CrashShutdown | errors.CannotConnectNow):
        return True
    if not isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return False
    return error.sqlstate is None or error.sqlstate.startswith("08")


@contextmanager
def explained(target: ServerTarget) -> Iterator[None]:
    """Raise our own errors for the driver's known ones; others go on untouched."""
    try:
        yield
    except psycopg.Error as error:
        known = explain(error, target)
        if known is None:
            raise
        raise known from error


def one_line(error: BaseException) -> str:
    """The server's primary message, without where it stood in which function."""
    primary = error.diag.message_primary if isinstance(error, psycopg.Error) else None
    return " ".join((primary or str(error)).split()).rstrip(".")


def _place(target: ServerTarget) -> str:
    host = target.host or "the local socket"
    return f"{host}, port {target.port}," if target.port else host


def _words_of(said: str) -> str:
    """What the server itself said, without libpq's account of how it got there."""
    return _HOW_IT_GOT_THERE.sub("", said.rsplit("FATAL: ", 1)[-1]).strip()


def _unresolved(target: ServerTarget, said: str) -> MigrationError:
    del said
    return ServerUnreachable(
        f"There is no server of the name {target.host}.",
        remedy="Check the spelling; inside Docker use the service's name, outside it localhost.",
    )


def _refused(target: ServerTarget, said: str) -> MigrationError:
    del said
    return ServerUnreachable(
        f"Nothing answers at {_place(target)} or it takes no connections.",
        remedy="See that PostgreSQL runs there and that its port is published.",
    )


def _silent(target: ServerTarget, said: str) -> MigrationError:
    del said
    return ServerUnreachable(
        f"{_place(target)} did not answer in time.",
        remedy="Check address and firewall; a connect_timeout in the URL gives it longer.",
    )


def _no_database(target: ServerTarget, said: str) -> MigrationError:
    del said
    return NoSuchDatabase(
        f"There is no database {target.database} on {target.host or 'this server'}.",
        remedy="Check its name: it is the part of the URL after the last slash.",
    )


def _no_role(target: ServerTarget, said: str) -> MigrationError:
    del said
    return NoSuchRole(
        f"There is no role {target.user} on {target.host or 'this server'}.",
        remedy="Check the user's name in the URL.",
    )


def _password(target: ServerTarget, said: str) -> MigrationError:
    del said
    return WrongPassword(
        f"The password of {target.user} is not right, or there is no such role.",
        remedy="Give it again; it is the one in Open WebUI's DATABASE_URL.",
    )


def _no_password(target: ServerTarget, said: str) -> MigrationError:
    del said
    return PasswordNeeded(
        f"The server asks for the password of {target.user}, and none was given.",
        remedy="Give it in the window, or with --password-env or --password-stdin.",
    )


def _not_allowed(target: ServerTarget, said: str) -> MigrationError:
    return NoAccess(
        f"{target.user} may not connect to {target.database}: {_words_of(said)}.",
        remedy="Grant CONNECT on the database, or use the role that Open WebUI uses.",
    )


def _host_rule(target: ServerTarget, said: str) -> MigrationError:
    if "no encryption" in said:
        return NoAccess(
            "The server takes no unencrypted connections from here.",
            remedy="Add sslmode=require to the URL, or allow this address in pg_hba.conf.",
        )
    return NoAccess(
        f"The server lets nobody in from here: {_words_of(said)}.",
        remedy=f"Allow {target.user} from this address in the server's pg_hba.conf.",
    )


def _no_ssl(target: ServerTarget, said: str) -> MigrationError:
    del said
    return ServerUnreachable(
        f"{_place(target)} speaks no SSL, which the URL demands.",
        remedy="Use sslmode=prefer, or switch SSL on in the server.",
    )


def _certificate(target: ServerTarget, said: str) -> MigrationError:
    del target
    return ServerUnreachable(
        f"The SSL certificates don't fit: {_words_of(said)}.",
        remedy="Check sslmode, sslrootcert, sslcert and sslkey; the host's name must be the"
        " certificate's for verify-full.",
    )


def _too_many(target: ServerTarget, said: str) -> MigrationError:
    del said
    return ServerUnreachable(
        f"{_place(target)} has no connection left for {target.user}.",
        remedy="Close other programs, or raise max_connections.",
    )


def _not_now(target: ServerTarget, said: str) -> MigrationError:
    return ServerUnreachable(
        f"{_place(target)} is not ready: {_words_of(said)}.", remedy="Try again in a minute."
    )


def _lost(target: ServerTarget, said: str) -> MigrationError:
    del said
    return ServerUnreachable(
        f"{_place(target)} closed the connection at once.",
        remedy="See that it is a PostgreSQL server, and look into its log.",
    )


_CONNECTING: tuple[tuple[str, _Maker], ...] = (
    (r"failed to resolve host|could not translate host name", _unresolved),
    (r"server does not support SSL", _no_ssl),
    (r"no pg_hba.conf entry|pg_hba.conf rejects", _host_rule),
    (r"SSL error|certificate|sslmode|private key", _certificate),
    (r"no password supplied", _no_password),
    (r"password authentication failed|SASL authentication failed|invalid SCRAM", _password),
    (r"permission denied for database|not permitted to log in", _not_allowed),
    (r"too many connections|too many clients|remaining connection slots", _too_many),
    (r"starting up|shutting down|in recovery mode", _not_now),
    (r"database .* does not exist|no such database", _no_database),
    (r"role .* does not exist", _no_role),
    (r"timeout expired|timed out|No route to host|Network is unreachable", _silent),
    (r"closed the connection unexpectedly", _lost),
    (r"Connection refused|No such file or directory|Is the server running", _refused),
)

__all__ = ["explain", "explain_connecting", "explained", "is_connection_lost", "one_line"]
