"""What kind of file system a path lies on, where the platform tells."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import psutil

_NETWORK = frozenset(
    {"9p", "afs", "afpfs", "ceph", "cifs", "drvfs", "glusterfs", "lustre", "nfs", "nfs4", "prl_fs"}
    | {"smb", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs", "webdav"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSystem:
    """A mounted file system; ``kind`` is the platform's name for it, such as ext4 or nfs4."""

    mount: Path
    kind: str
    is_read_only: bool

    @property
    def is_network(self) -> bool:
        """Whether locks and syncs go through somebody else: NFS, SMB, FUSE, a shared folder."""
        kind = self.kind.lower()
        return kind in _NETWORK or (kind.startswith("fuse") and kind != "fuseblk")


def file_system_of(path: Path) -> FileSystem | None:
    """The file system that holds ``path``; None where the platform doesn't tell. Never raises."""
    try:
        real = path.resolve()
        mounts = psutil.disk_partitions(all=True)
    except (OSError, RuntimeError, psutil.Error):
        return None
    best = None
    for part in mounts:
        is_longer = best is None or len(part.mountpoint) >= len(best.mountpoint)
        if is_longer and (real == Path(part.mountpoint) or real.is_relative_to(part.mountpoint)):
            best = part
    if best is None:
        return None
    options = best.opts.split(",")
    is_read_only = "ro" in options and not os.access(real.parent, os.W_OK)
    return FileSystem(mount=Path(best.mountpoint), kind=best.fstype, is_read_only=is_read_only)


__all__ = ["FileSystem", "file_system_of"]
